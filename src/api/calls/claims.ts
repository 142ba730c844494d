import { z } from 'zod';
import { claimStates } from '../../domain/certificate';
import { call } from '../call';
import { ownListed, pageOf, paging } from '../listing';
import { outcome, resource } from '../outcomes';
import { notFound, refused } from '../problems';
import { visible } from '../tenancy';
import { claim, newClaim } from '../wire/certificate';
import { optional } from '../wire/optional';
import { reference } from '../wire/text';
import { askedCertificate, examineRequest } from './certificates';

const tag = 'claims';

/** Reissue claims: always answered at once, and kept whether accepted or refused (I2 to I9). */
export const claimCalls = [
  call({
    method: 'post',
    path: '/v1/products/{id}/claims',
    tag,
    summary: 'Claims a reissue of an insured certificate',
    description: 'Free, any number of times inside the paid term. The new certificate has the remaining validity.',
    who: 'account',
    body: newClaim,
    needsWorkflow: true,
    answers: { 201: claim },
    examine: (visit, sound: { csr?: unknown }) => examineRequest(visit, sound.csr, { mayBeBarred: true }),
    async run(visit, { body, found }) {
      if (!found) throw notFound();
      const { csr: _, ...rest } = body;
      const result = await visit.ports.certificates.claim(await visit.command(), visit.id(), { ...rest, csr: found });
      if (result.kind === 'done' && result.value.refusal) throw refused(result.value.refusal);
      return outcome(result, {
        status: 201,
        body: (answer) => answer.claim,
        location: (answer) => `/v1/claims/${answer.claim.id}`,
      });
    },
  }),
  call({
    method: 'get',
    path: '/v1/products/{id}/claims',
    tag,
    summary: 'The claims of a product, newest first',
    who: 'account',
    answers: { 200: z.array(claim) },
    async run(visit) {
      await askedCertificate(visit);
      return { status: 200, body: await visit.ports.certificates.claims(visit.id()) };
    },
  }),
  call({
    method: 'get',
    path: '/v1/claims',
    tag,
    summary: 'Claims, refused ones too',
    who: 'account',
    query: z.strictObject({
      ...paging,
      account: optional(reference),
      product: optional(reference),
      state: optional(z.enum(claimStates)),
    }),
    answers: { 200: pageOf(claim) },
    run: (visit, { query }) =>
      ownListed(visit, query, (paging, own) => visit.ports.certificates.listClaims(own, paging)),
  }),
  call({
    method: 'get',
    path: '/v1/claims/{id}',
    tag,
    summary: 'One claim with its steps',
    who: 'account',
    answers: { 200: claim },
    async run(visit) {
      return resource(visible(visit, await visit.ports.certificates.findClaim(visit.id()), ({ account }) => account));
    },
  }),
];
