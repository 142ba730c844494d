import { z } from 'zod';
import type { ExaminedCsr } from '../../domain/certificate';
import { call, type Examination, type Visit } from '../call';
import type { CertificateResource, CertificateState, CsrOwner } from '../certificate-ports';
import { outcome, resource } from '../outcomes';
import { notFound } from '../problems';
import { visible } from '../tenancy';
import {
  certificate,
  certificateForms,
  certificateState,
  checkedCsr,
  coverage,
  csrFindings,
  handedIn,
  insuranceChoice,
} from '../wire/certificate';

const tag = 'certificates';

export type AskedCertificate = CertificateState & { account: string; offer: string };

/** The certificate product of the address, if the caller may see it. */
export async function askedCertificate(visit: Visit): Promise<AskedCertificate> {
  return visible(visit, await visit.ports.certificates.state(visit.id()), ({ account }) => account);
}

/** The one certificate of the address. */
async function askedSerial(visit: Visit): Promise<CertificateResource> {
  await askedCertificate(visit);
  const all = await visit.ports.certificates.list(visit.id());
  const found = all.find(({ serial }) => serial === visit.id('serial'));
  if (!found) throw notFound();
  return found;
}

/** A request that is handed in for a product that has names already: every fault at once (C3, I7). */
export async function examineRequest(
  visit: Visit,
  text: unknown,
  more: Pick<CsrOwner, 'mayBeBarred'> = {},
): Promise<Examination<ExaminedCsr | undefined>> {
  const asked = await askedCertificate(visit);
  const offer = await visit.ports.offers.get(asked.offer);
  if (typeof text !== 'string' || !offer) return { faults: [], found: undefined };
  const owner = { account: asked.account, ...(asked.names.length > 0 && { names: asked.names }), ...more };
  const { csr, faults } = await visit.ports.certificates.examine(text, offer, owner);
  return { faults, found: csr };
}

/** What was issued, what is handed in for it, and its end before its time (C7, I11). */
export const certificateCalls = [
  call({
    method: 'get',
    path: '/v1/products/{id}/certificates',
    tag,
    summary: 'Every certificate that was issued for a product, newest first',
    who: 'account',
    answers: { 200: z.array(certificate) },
    async run(visit) {
      await askedCertificate(visit);
      return { status: 200, body: await visit.ports.certificates.list(visit.id()) };
    },
  }),
  call({
    method: 'get',
    path: '/v1/products/{id}/certificates/state',
    tag,
    summary: 'Where a certificate product stands: what is in force, when it is replaced, and what that waits for',
    who: 'account',
    answers: { 200: certificateState },
    async run(visit) {
      const { account: _, offer: __, ...state } = await askedCertificate(visit);
      return resource(state);
    },
  }),
  call({
    method: 'get',
    path: '/v1/products/{id}/certificates/{serial}',
    tag,
    summary: 'One certificate',
    who: 'account',
    answers: { 200: certificate },
    async run(visit) {
      return resource(await askedSerial(visit));
    },
  }),
  call({
    method: 'get',
    path: '/v1/products/{id}/certificates/{serial}/download',
    tag,
    summary: 'One certificate as a file: PEM, with its chain, the chain alone, DER or PKCS#7',
    who: 'account',
    query: z.strictObject({ form: z.enum(certificateForms).default('chain') }),
    answers: { 200: 'application/octet-stream' },
    async run(visit, { query: { form } }) {
      await askedCertificate(visit);
      const file = await visit.ports.certificates.download(visit.id(), visit.id('serial'), form);
      if (!file) throw notFound();
      const { type, bytes, name } = file;
      return {
        status: 200,
        headers: { 'Content-Disposition': `attachment; filename="${name}"` },
        file: { type, bytes },
      };
    },
  }),
  call({
    method: 'post',
    path: '/v1/products/{id}/certificates/{serial}/revoke',
    tag,
    summary: 'Revokes a certificate for good; free, with or without insurance',
    who: 'account',
    needsWorkflow: true,
    answers: { 200: certificate, 202: certificate },
    async run(visit) {
      await askedSerial(visit);
      const result = await visit.ports.certificates.revoke(await visit.command(), visit.id(), visit.id('serial'));
      return outcome(result, { status: 200 });
    },
  }),
  call({
    method: 'put',
    path: '/v1/products/{id}/certificate-request',
    tag,
    summary: 'Hands in another request, for the replacements that come',
    who: 'account',
    body: handedIn,
    needsWorkflow: true,
    answers: { 200: certificateState, 202: certificateState },
    examine: (visit, sound: { csr?: unknown }) => examineRequest(visit, sound.csr),
    async run(visit, { body: { reuse }, found }) {
      if (!found) throw notFound();
      const result = await visit.ports.certificates.provide(
        await visit.command(),
        visit.id(),
        found,
        reuse,
        visit.version,
      );
      return outcome(result, { status: 200 });
    },
  }),
  call({
    method: 'post',
    path: '/v1/products/{id}/certificate-request/check',
    tag,
    summary: 'Says everything that is wrong with a request, and what it asks for; nothing is kept of it',
    description: 'Whether its key was used before is told, too: a claim with such a key has to say that it is meant.',
    who: 'account',
    body: checkedCsr,
    answers: { 200: csrFindings },
    examine: (visit, sound: { csr?: unknown }) => examineRequest(visit, sound.csr, { mayBeBarred: true }),
    async run(visit, { found }) {
      if (!found) throw notFound();
      const { names, algorithm, bits, keyFingerprint } = found;
      const { barred, used } = await visit.ports.certificates.keyStanding(visit.id(), keyFingerprint);
      return { status: 200, body: { names, algorithm, bits, keyFingerprint, keyBarred: barred, keyUsedBefore: used } };
    },
  }),
  call({
    method: 'get',
    path: '/v1/products/{id}/insurance',
    tag,
    summary: 'What the issuance insurance covers, and what it has been good for',
    who: 'account',
    answers: { 200: coverage },
    async run(visit) {
      const { account } = await askedCertificate(visit);
      const found = await visit.ports.certificates.coverage(visit.id(), await visit.now(account));
      if (!found) throw notFound();
      return resource(found);
    },
  }),
  call({
    method: 'put',
    path: '/v1/products/{id}/insurance',
    tag,
    summary: 'Insures the next term, or does not; never the one that runs',
    who: 'account',
    body: insuranceChoice,
    needsWorkflow: true,
    answers: { 200: certificateState, 202: certificateState },
    async run(visit, { body: { nextTerm } }) {
      await askedCertificate(visit);
      const result = await visit.ports.certificates.insure(await visit.command(), visit.id(), nextTerm, visit.version);
      return outcome(result, { status: 200 });
    },
  }),
  call({
    method: 'post',
    path: '/v1/products/{id}/identity-validations',
    tag,
    summary: 'Records that the identity of the organisation has been validated',
    who: 'operator',
    needsWorkflow: true,
    answers: { 200: certificateState, 202: certificateState },
    async run(visit) {
      await askedCertificate(visit);
      return outcome(await visit.ports.certificates.identify(await visit.command(), visit.id()), { status: 200 });
    },
  }),
];
