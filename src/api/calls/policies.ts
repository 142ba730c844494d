import { z } from 'zod';
import { call } from '../call';
import { fault } from '../faults';
import { listed, pageOf, paging } from '../listing';
import { outcome } from '../outcomes';
import { visible, visibleAccount } from '../tenancy';
import { acknowledgedPolicy, policy, policyAcknowledgement } from '../wire/contract';

const tag = 'policies';

/** Policies of the certificate service, and who was shown those that inform (S2, S4). */
export const policyCalls = [
  call({
    method: 'get',
    path: '/v1/policies',
    tag,
    summary: 'The policies of the certificate service, with their versions',
    who: 'account',
    answers: { 200: z.array(policy) },
    run: async (visit) => ({ status: 200, body: visit.ports.contracts.policies(await visit.now()) }),
  }),
  call({
    method: 'post',
    path: '/v1/accounts/{id}/policy-acknowledgements',
    tag,
    summary: 'A registered person was shown the personal data policy',
    description: 'Information, not consent. The same again changes nothing.',
    who: 'account',
    body: policyAcknowledgement,
    answers: { 201: acknowledgedPolicy },
    async examine(visit, sound) {
      const { version } = sound;
      const named = {
        policy: typeof sound.policy === 'string' ? sound.policy : 'personal-data',
        ...(typeof version === 'string' && { version }),
      };
      const meant = visit.ports.contracts.policyMeant('person', named, await visit.now());
      if ('field' in meant) return { faults: [fault(`/${meant.field}`, meant.detail)], found: '' };
      return { faults: [], found: meant.version };
    },
    async run(visit, { body: { policy, person }, found: version }) {
      const account = visibleAccount(visit, visit.id());
      visible(visit, await visit.ports.accounts.get(account), ({ id }) => id);
      const shown = { policy, version, person };
      return outcome(await visit.ports.contracts.acknowledge(await visit.command(), account, shown), { status: 201 });
    },
  }),
  call({
    method: 'get',
    path: '/v1/accounts/{id}/policy-acknowledgements',
    tag,
    summary: 'Who was shown which policy, in which version, when',
    who: 'account',
    query: z.strictObject(paging),
    answers: { 200: pageOf(acknowledgedPolicy) },
    async run(visit, { query }) {
      const account = visibleAccount(visit, visit.id());
      visible(visit, await visit.ports.accounts.get(account), ({ id }) => id);
      return listed(visit, query, (paging) => visit.ports.contracts.acknowledged(account, paging));
    },
  }),
];
