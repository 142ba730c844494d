import { z } from 'zod';
import { call, type Visit } from '../call';
import { emptyPage, pageAnswer, pageOf, paging, read, splitPaging } from '../listing';
import { outcome, resource } from '../outcomes';
import type { InvoiceResource } from '../ports';
import { notFound } from '../problems';
import { narrowed, visible } from '../tenancy';
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
    async run(visit, { query }) {
      const { paging: where, filter } = splitPaging(query);
      const own = narrowed(visit, filter);
      if (!own) return pageAnswer(visit, emptyPage);
      return pageAnswer(visit, await read(where, (paging) => visit.ports.invoices.list(own, paging)));
    },
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
];
