import { z } from 'zod';
import { call, type Examination, type Visit } from '../call';
import type { CertificateState, NewClaim } from '../certificate-ports';
import { outcome, resource } from '../outcomes';
import { notFound, refused } from '../problems';
import { visible } from '../tenancy';
import { claim, newClaim } from '../wire/certificate';

const tag = 'claims';

type Asked = CertificateState & { account: string; offer: string };

/** The certificate product of the address, if the caller may see it. */
export async function askedCertificate(visit: Visit): Promise<Asked> {
  return visible(visit, await visit.ports.certificates.state(visit.id()), ({ account }) => account);
}

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
    examine,
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

async function examine(visit: Visit, sound: { csr?: unknown }): Promise<Examination<NewClaim['csr'] | undefined>> {
  const asked = await askedCertificate(visit);
  const offer = await visit.ports.offers.get(asked.offer);
  if (typeof sound.csr !== 'string' || !offer) return { faults: [], found: undefined };
  const owner = { account: asked.account, ...(asked.names.length > 0 && { names: asked.names }) };
  const { csr, faults } = await visit.ports.certificates.examine(sound.csr, offer, { ...owner, mayBeBarred: true });
  return { faults, found: csr };
}
