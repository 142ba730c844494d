import { call } from '../call';
import { fault } from '../faults';
import { outcome } from '../outcomes';
import { notFound } from '../problems';
import { certificateState, endpointCheck, endpointChoice } from '../wire/certificate';
import { askedCertificate } from './certificates';

const tag = 'certificates';
const path = '/v1/products/{id}/endpoint';

/** Whether the certificate is installed where the customer says that it is served. */
export const endpointCalls = [
  call({
    method: 'put',
    path,
    tag,
    summary: 'Names where the certificate is served, so that it is looked whether the current one is installed',
    description:
      'The engine looks after each issue, and writes only if another certificate is still served there when that one is ' +
      'about to end. Only the TLS handshake is made; what speaks STARTTLS first is not understood.',
    who: 'account',
    body: endpointChoice,
    needsWorkflow: true,
    answers: { 200: certificateState, 202: certificateState },
    async examine(visit, { host }: { host?: unknown }) {
      if (typeof host !== 'string') return { faults: [], found: undefined };
      const read = visit.ports.certificates.readHost(host);
      return 'fault' in read ? { faults: [fault('/host', read.fault)], found: undefined } : { faults: [], found: read };
    },
    async run(visit, { body: { port }, found }) {
      await askedCertificate(visit);
      if (!found) throw notFound();
      const place = { ...found, port };
      const result = await visit.ports.certificates.chooseEndpoint(
        await visit.command(),
        visit.id(),
        place,
        visit.version,
      );
      return outcome(result, { status: 200 });
    },
  }),
  call({
    method: 'delete',
    path,
    tag,
    summary: 'It is not looked any more where the certificate is served',
    who: 'account',
    needsWorkflow: true,
    answers: { 200: certificateState, 202: certificateState },
    async run(visit) {
      await askedCertificate(visit);
      const result = await visit.ports.certificates.chooseEndpoint(
        await visit.command(),
        visit.id(),
        undefined,
        visit.version,
      );
      return outcome(result, { status: 200 });
    },
  }),
  call({
    method: 'post',
    path: `${path}/check`,
    tag,
    summary: 'Looks now which certificate is served there',
    who: 'account',
    answers: { 200: endpointCheck },
    async run(visit) {
      await askedCertificate(visit);
      const result = await visit.ports.certificates.checkEndpoint(await visit.command(), visit.id());
      return outcome(result, { status: 200 });
    },
  }),
];
