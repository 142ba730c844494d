import { z } from 'zod';
import { call } from '../call';
import { fault } from '../faults';
import { notFound, validation } from '../problems';
import { optional } from '../wire/optional';
import { line } from '../wire/text';

const tag = 'sandbox';

const where = {
  product: optional(line(253)).meta({ description: "a product's name; every product if it is left out" }),
  operation: optional(z.string().regex(/^[a-z_]{1,40}$/, 'An operation, such as renew.')).meta({
    description: 'such as renew; every operation if it is left out',
  }),
};

const dnsRecord = z
  .strictObject({ name: line(253), type: z.enum(['TXT', 'CNAME', 'CAA']), value: line(1_000) })
  .meta({ id: 'DnsRecord' });

/** How the sandbox's registrar, host or CA is made to fail; none of this exists where real products are. */
export const sandboxCalls = [
  call({
    method: 'post',
    path: '/v1/sandbox/provider-faults',
    tag,
    summary: 'Lets the sandbox provider fail',
    who: 'operator',
    body: z.strictObject({ ...where, permanent: z.boolean().default(false) }).meta({ id: 'ProviderFault' }),
    answers: { 204: null },
    async run(visit, { body }) {
      await visit.ports.sandbox.failProvider(body);
      return { status: 204 };
    },
  }),
  call({
    method: 'post',
    path: '/v1/sandbox/dns-records',
    tag,
    summary: 'Publishes a record in the sandbox’s DNS, where every domain is',
    who: 'operator',
    body: dnsRecord,
    answers: { 204: null },
    async run(visit, { body }) {
      const wrong = await visit.ports.sandbox.publish(body);
      if (wrong !== undefined) throw validation([fault('/value', wrong)]);
      return { status: 204 };
    },
  }),
  call({
    method: 'post',
    path: '/v1/sandbox/dns-records/withdrawals',
    tag,
    summary: 'Takes a record out of the sandbox’s DNS',
    who: 'operator',
    body: dnsRecord,
    answers: { 204: null },
    async run(visit, { body }) {
      if (!(await visit.ports.sandbox.withdraw(body))) throw notFound('There is no such record.');
      return { status: 204 };
    },
  }),
  call({
    method: 'post',
    path: '/v1/sandbox/provider-recoveries',
    tag,
    summary: 'Lets the sandbox provider work again',
    who: 'operator',
    body: z.strictObject(where).meta({ id: 'ProviderRecovery' }),
    answers: { 204: null },
    async run(visit, { body }) {
      await visit.ports.sandbox.recoverProvider(await visit.now(), body);
      return { status: 204 };
    },
  }),
];
