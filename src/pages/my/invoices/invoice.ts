import express, { type Router } from 'express';
import { plusMilliseconds } from '../../../domain/calendar';
import { openAmount } from '../../../domain/settlement';
import { html, type Markup } from '../../html';
import { definitions } from '../../product-facts';
import { shownName } from '../../shown-name';
import { PageTrouble } from '../../trouble';
import type { MySettings } from '../page-settings';
import type { MyPorts } from '../ports';
import type { Said } from '../shell';
import { type Visit, visiting } from '../visit';
import { chargeFailed, howToPay } from './paying-one';
import type { InvoiceDetail } from './ports';
import { documents, stateTones } from './tables';

const files = {
  'invoice.pdf': 'get /v1/invoices/{id}.pdf',
  'cancellation.pdf': 'get /v1/invoices/{id}/cancellation.pdf',
  'receipt.pdf': 'get /v1/invoices/{id}/receipt.pdf',
} as const;

/** One invoice with all that belongs to it, how it is paid, and its documents. */
export function createInvoicePage(ports: MyPorts, settings: MySettings): Router {
  const router = express.Router();

  async function show(visit: Visit, said?: Said): Promise<void> {
    const { account } = visit.visitor;
    const invoice = await ports.invoices.get(account.id, visit.param('id'));
    if (!invoice) throw new PageTrouble(404, 'not_found');
    const title = visit.book.say('bill.one', { number: invoice.number });
    const body = html`${top(visit, invoice, title)}${invoice.status === 'open' && (await howToPay(visit, invoice))}${history(visit, invoice)}`;
    visit.show({ title, way: 'invoices', body, ...(said && { said }) }, said?.tone === 'bad' ? 409 : 200);
  }

  router.get(
    '/:id',
    visiting(ports, settings, (visit) => show(visit)),
  );
  for (const [name, call] of Object.entries(files)) {
    router.get(
      `/:id/${name}`,
      visiting(ports, settings, async (visit) => {
        const made = await visit.make(call, { params: { id: visit.param('id') } });
        if (made.problem) throw made.problem;
        visit.sendFile(made);
      }),
    );
  }
  router.post(
    '/:id/pay',
    visiting(ports, settings, async (visit) => {
      const id = visit.param('id');
      const { answer, problem } = await visit.make('post /v1/invoices/{id}/pay', { params: { id } });
      if (problem) return show(visit, chargeFailed(visit, problem));
      visit.goTo(`/my/invoices/${id}`, answer.status === 202 ? 'said.payment-under-way' : 'said.invoice-paid');
    }),
  );
  return router;
}

/** Milliseconds after a withdrawal in which its money is paid back (Directive 2011/83/EU art. 13). */
const PAID_BACK_AFTER = 14 * 86_400_000;

function top(visit: Visit, invoice: InvoiceDetail, title: string): Markup {
  const { book } = visit;
  const { say, money } = book;
  const { status, total, paid, currency, cancelled, refund, purpose, years } = invoice;
  const facts: ([string, string | Markup] | false)[] = [
    [
      say('bill.for'),
      html`<a href="/my/products/${invoice.product}">${shownName(invoice.productName)}</a>, ${say('bill.purpose', { purpose, years })}`,
    ],
    [say('bill.issued'), book.day(invoice.issuedAt)],
    [say('bill.amount'), money(total, currency)],
    status === 'open' && paid > 0 && [say('bill.paidSoFar'), money(paid, currency)],
    status === 'open' && [
      say('bill.toPay'),
      html`<strong>${money(openAmount(invoice), currency)}</strong>, ${say('bill.before', { at: book.moment(invoice.deadline) })}`,
    ],
    invoice.paidAt !== null && [say('bill.paidOn'), book.moment(invoice.paidAt)],
    cancelled !== null && [
      say('bill.cancelled'),
      html`${book.moment(cancelled.at)}<br>${say('bill.reason', { reason: cancelled.reason })}`,
    ],
    cancelled !== null && [say('bill.cancellationNumber'), cancelled.number],
    refund !== null && [
      say('bill.refunded'),
      say('bill.refundedPart', { amount: money(refund.amount, currency), at: book.moment(refund.at) }),
    ],
    refund !== null && [say('bill.refundNumber'), refund.number],
  ];
  return html`<div class="top"><div class="head"><h1>${title}</h1><span class="badge ${stateTones[status]}">${say('bill.status', { status })}</span></div>
${definitions(facts.filter((fact) => fact !== false))}
<h2>${say('bill.documents')}</h2>${documents(visit, invoice)}
${cancelled && paid > 0 && html`<p>${say('bill.given', { amount: money(paid, currency) })} <a href="/my/balance">${say('bal.title')}</a>${cancelled.reason === 'withdrawn' && html` ${say('bill.paidBack', { until: book.day(plusMilliseconds(cancelled.at, PAID_BACK_AFTER)) })}`}</p>`}
<p><a href="/my/invoices">${say('bill.back')}</a></p></div>`;
}

function history({ book }: Visit, { payments, failure, status, currency }: InvoiceDetail): Markup | undefined {
  const { say } = book;
  const failed = status === 'open' ? failure : null;
  if (payments.length === 0 && !failed) return undefined;
  return html`<section aria-labelledby="payments"><h2 id="payments">${say('bill.payments')}</h2><ol class="steps">
${payments.map(({ at, method, amount }) => html`<li class="done">${say('bill.payment', { amount: book.money(amount, currency), method: say('bill.method', { method }) })}<br><span class="quiet small">${book.moment(at)}</span></li>`)}
${failed && html`<li class="bad">${say('bill.failure', { method: say('bill.method', { method: failed.method }), reason: say('bill.failed', { reason: failed.reason }) })}<br><span class="quiet small">${book.moment(failed.at)}</span></li>`}</ol></section>`;
}
