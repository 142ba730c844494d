import { z } from 'zod';
import { call, type Visit } from '../call';
import { type Fault, fault } from '../faults';
import { listed, pageOf, paging } from '../listing';
import { outcome, resource } from '../outcomes';
import { notFound } from '../problems';
import { visibleAccount } from '../tenancy';
import {
  certificateProvider,
  chosenProvider,
  domain,
  domainCheckRequest,
  newDomain,
  providerChoice,
  wildcardRequest,
} from '../wire/institution-domain';

const tag = 'domains';

/** A fault where a provider is named that this installation does not have. */
async function knownProvider(visit: Visit, { provider }: { provider?: unknown }) {
  const names = visit.ports.institutionDomains.providers().map(({ name }) => name);
  const isUnknown = typeof provider === 'string' && !names.includes(provider);
  const faults: Fault[] = isUnknown ? [fault('/provider', `One of these: ${names.join(', ')}.`)] : [];
  return { faults, found: undefined };
}

const named = (visit: Visit) => visit.id('domain').toLowerCase();

/** Domains that an institution has registered, and what all certificates with names under them share (4.3). */
export const institutionDomainCalls = [
  call({
    method: 'get',
    path: '/v1/certificate-providers',
    tag,
    summary: 'Whom certificates can come from',
    who: 'account',
    answers: { 200: z.array(certificateProvider) },
    run: async ({ ports }) => ({ status: 200, body: ports.institutionDomains.providers() }),
  }),
  call({
    method: 'put',
    path: '/v1/accounts/{id}/certificate-provider',
    tag,
    summary: 'Says whom certificates of new orders come from',
    description:
      'What was ordered before goes on where it is: a migration moves it. Refused while one is under way (`migration-running`).',
    who: 'operator',
    body: providerChoice,
    answers: { 200: chosenProvider },
    examine: knownProvider,
    async run(visit, { body: { provider } }) {
      const chosen = await visit.ports.institutionDomains.chooseProvider(await visit.command(), visit.id(), provider);
      return outcome(chosen, { status: 200 });
    },
  }),
  call({
    method: 'get',
    path: '/v1/accounts/{id}/domains',
    tag,
    summary: 'The domains that an institution has registered, with where they stand at each provider',
    who: 'account',
    query: z.strictObject(paging),
    answers: { 200: pageOf(domain) },
    async run(visit, { query }) {
      const id = visibleAccount(visit, visit.id());
      const at = await visit.now(id);
      return listed(visit, query, (paging) => visit.ports.institutionDomains.list(id, paging, at));
    },
  }),
  call({
    method: 'post',
    path: '/v1/accounts/{id}/domains',
    tag,
    summary: 'Registers a domain, which covers the names below it',
    description:
      'From the first one on, certificates are ordered for names under registered domains alone. Refused while another ' +
      'customer holds the domain, one above it or one below it.',
    who: 'account',
    body: newDomain,
    answers: { 201: domain },
    async examine(visit, { name }: { name?: unknown }) {
      const read = typeof name === 'string' && name !== '' ? visit.ports.institutionDomains.readName(name) : undefined;
      return {
        faults: read && 'fault' in read ? [read.fault] : [],
        found: read && 'name' in read ? read.name : undefined,
      };
    },
    async run(visit, { found }) {
      const id = visibleAccount(visit, visit.id());
      if (found === undefined) throw notFound();
      const command = await visit.command();
      const registered = await visit.ports.institutionDomains.register(command, id, found, visit.by);
      return outcome(registered, { status: 201, location: ({ name }) => `/v1/accounts/${id}/domains/${name}` });
    },
  }),
  call({
    method: 'get',
    path: '/v1/accounts/{id}/domains/{domain}',
    tag,
    summary: 'One domain: what to publish, and what the latest look has seen, per provider',
    who: 'account',
    answers: { 200: domain },
    async run(visit) {
      const id = visibleAccount(visit, visit.id());
      const found = await visit.ports.institutionDomains.get(id, named(visit), await visit.now(id));
      if (!found) throw notFound();
      return resource(found);
    },
  }),
  call({
    method: 'delete',
    path: '/v1/accounts/{id}/domains/{domain}',
    tag,
    summary: 'Gives up a domain; refused while living certificates need it',
    who: 'account',
    answers: { 204: null },
    async run(visit) {
      const id = visibleAccount(visit, visit.id());
      const removed = await visit.ports.institutionDomains.remove(await visit.command(), id, named(visit));
      return outcome(removed, { status: 204, body: () => undefined });
    },
  }),
  call({
    method: 'put',
    path: '/v1/accounts/{id}/domains/{domain}/wildcard',
    tag,
    summary: 'Adds the wildcard version of a domain at a provider',
    description: 'A migration does not carry it over: the institution adds it at the new provider.',
    who: 'account',
    body: wildcardRequest,
    answers: { 200: domain },
    examine: knownProvider,
    async run(visit, { body: { provider } }) {
      const id = visibleAccount(visit, visit.id());
      const command = await visit.command();
      return outcome(await visit.ports.institutionDomains.addWildcard(command, id, named(visit), provider), {
        status: 200,
      });
    },
  }),
  call({
    method: 'post',
    path: '/v1/accounts/{id}/domains/{domain}/check',
    tag,
    summary: 'Looks now whether the control of a domain is shown to a provider, for all certificates under it',
    who: 'account',
    body: domainCheckRequest,
    answers: { 200: domain },
    examine: knownProvider,
    async run(visit, { body }) {
      const id = visibleAccount(visit, visit.id());
      const command = await visit.command();
      return outcome(await visit.ports.institutionDomains.check(command, id, named(visit), body), { status: 200 });
    },
  }),
];
