import { z } from 'zod';
import { instant } from '../../domain/calendar';
import { call, type Visit } from '../call';
import { fault } from '../faults';
import { ownListed, pageOf, paging } from '../listing';
import { outcome, resource } from '../outcomes';
import type { InvoiceResource } from '../ports';
import { notFound } from '../problems';
import { visible } from '../tenancy';
import { deadlineExtension } from '../wire/attention';
import { invoice, invoiceStates } from '../wire/invoice';
import { optional } from '../wire/optional';
import { reference } from '../wire/text';

const tag = 'invoices';

/** The invoice of the address, if the caller may see it. */
async function asked(visit: Visit): Promise<InvoiceResource> {
  return visible(visit, await visit.ports.invoices.get(visit.id()), ({ account }) => account);
}

/** A document of an invoice as PDF; one that was never issued is not found. */
function document(kind: 'invoice' | 'cancellation' | 'receipt', path: string, summary: string) {
  return call({
    method: 'get',
    path,
    tag,
    summary,
    who: 'account',
    answers: { 200: 'application/pdf' },
    async run(visit) {
      const { id, number, cancelled } = await asked(visit);
      const bytes = await visit.ports.invoices.pdf(id, kind);
      if (!bytes) throw notFound('There is no such document.');
      const name = kind === 'cancellation' && cancelled ? cancelled.number : number;
      const file = `${name.replaceAll(/[^\w.-]/g, '-')}${kind === 'receipt' ? '-receipt' : ''}.pdf`;
      const headers = { 'Content-Disposition': `inline; filename="${file}"` };
      return { status: 200, headers, file: { type: 'application/pdf', bytes } };
    },
  });
}

const laterThan = (deadline: string) => `An instant ahead, and later than the present deadline, ${deadline}.`;

export const invoiceCalls = [
  call({
    method: 'get',
    path: '/v1/invoices',
    tag,
    summary: 'Invoices',
    who: 'account',
    query: z.strictObject({
      ...paging,
      account: optional(reference),
      product: optional(reference),
      status: optional(z.enum(invoiceStates)),
      number: optional(reference),
    }),
    answers: { 200: pageOf(invoice) },
    run: (visit, { query }) => ownListed(visit, query, (paging, own) => visit.ports.invoices.list(own, paging)),
  }),
  document('invoice', '/v1/invoices/{id}.pdf', 'The invoice as PDF'),
  document('cancellation', '/v1/invoices/{id}/cancellation.pdf', 'Its cancellation as PDF'),
  document('receipt', '/v1/invoices/{id}/receipt.pdf', 'Its receipt as PDF'),
  call({
    method: 'get',
    path: '/v1/invoices/{id}',
    tag,
    summary: 'One invoice',
    who: 'account',
    answers: { 200: invoice },
    async run(visit) {
      return resource(await asked(visit));
    },
  }),
  call({
    method: 'post',
    path: '/v1/invoices/{id}/pay',
    tag,
    summary: "Charges the account's card now",
    who: 'account',
    answers: { 200: invoice, 202: invoice },
    async run(visit) {
      const { id } = await asked(visit);
      return outcome(await visit.ports.invoices.pay(await visit.command(), id), { status: 200 });
    },
  }),
  call({
    method: 'post',
    path: '/v1/invoices/{id}/extend',
    tag,
    summary: 'Gives an open invoice a later deadline',
    description:
      'At the latest the last instant at which what it pays for is still possible. The document stays as issued.',
    who: 'operator',
    body: deadlineExtension,
    needsWorkflow: true,
    answers: { 200: invoice, 202: invoice },
    async examine(visit, { deadline: given }) {
      const invoice = await visit.ports.invoices.get(visit.id());
      if (invoice === undefined || given === undefined) return { faults: [], found: undefined };
      const { deadline: present, account } = invoice;
      // Of a body with other faults it comes as it was written.
      const deadline = instant(String(given));
      const isLater = deadline > present && deadline > (await visit.now(account));
      return { faults: isLater ? [] : [fault('/deadline', laterThan(present))], found: undefined };
    },
    async run(visit, { body: { deadline, reason } }) {
      const result = await visit.ports.invoices.extend(await visit.command(reason), visit.id(), deadline);
      return outcome(result, { status: 200 });
    },
  }),
];
