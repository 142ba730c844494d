import { hasPassed, lastTransfer } from '../../../domain/outlook';
import { openAmount } from '../../../domain/settlement';
import { html, type Markup } from '../../html';
import type { Phrasebook } from '../../phrasebook';
import { shownName } from '../../shown-name';
import type { Visit } from '../visit';
import type { InvoiceShown } from './ports';

export const stateTones = { open: 'warn', paid: 'good', cancelled: '' } as const;

/** What an invoice is for: the product, and what becomes of it. */
function subject({ book }: Visit, { purpose, years, productName, product }: InvoiceShown): Markup {
  return html`<a href="/my/products/${product}">${shownName(productName)}</a><br><span class="quiet small">${book.say('bill.purpose', { purpose, years })}</span>`;
}

/** Open invoices, each with how it is still paid in time (A12). */
export function openTable(visit: Visit, invoices: readonly InvoiceShown[]): Markup {
  const { say, money } = visit.book;
  return html`<table class="cards"><thead><tr><th scope="col">${say('bill.number')}</th><th scope="col">${say('bill.for')}</th><th scope="col">${say('bill.inTime')}</th><th scope="col" class="money">${say('bill.toPay')}</th><th scope="col"><span class="hidden">${say('bill.pay')}</span></th></tr></thead><tbody>
${invoices.map(
  (one) => html`<tr><td class="first"><a href="/my/invoices/${one.id}">${one.number}</a></td>
<td data-label="${say('bill.for')}"><span>${subject(visit, one)}</span></td>
<td data-label="${say('bill.inTime')}"><span class="small">${inTime(visit, one)}</span></td>
<td class="money" data-label="${say('bill.toPay')}"><span><strong>${money(openAmount(one), one.currency)}</strong>${one.paid > 0 && html`<br><span class="quiet small">${say('bill.of', { total: money(one.total, one.currency) })}</span>`}</span></td>
<td><a class="button slim${one.debitUnderWay && ' plain'}" href="/my/invoices/${one.id}">${say(one.debitUnderWay ? 'bill.look' : 'bill.pay')}<span class="hidden"> ${one.number}</span></a></td></tr>`,
)}</tbody></table>`;
}

/** That a direct debit is under way, and when it is collected. */
export function debitWords({ say, day }: Phrasebook, { settlesAt }: InvoiceShown): string {
  return say('bill.debitUnderWay', { day: settlesAt === null ? 'none' : day(settlesAt, true) });
}

function inTime({ book, visitor }: Visit, one: InvoiceShown): Markup {
  const { deadline, debitUnderWay } = one;
  const { say } = book;
  if (debitUnderWay) return html`${debitWords(book, one)}`;
  const { timeZone } = visitor.account;
  const day = lastTransfer(deadline, timeZone);
  const byTransfer = hasPassed(day, visitor.now, timeZone)
    ? say('bill.inTime.tooLate')
    : say('bill.inTime.transfer', { day: book.day(day, true) });
  return html`${byTransfer}<br>${say('bill.inTime.card', { at: book.moment(deadline) })}`;
}

/** Invoices that are paid or cancelled, each with its documents beside it. */
export function othersTable(visit: Visit, invoices: readonly InvoiceShown[]): Markup {
  const { book } = visit;
  const { say } = book;
  return html`<table class="cards"><thead><tr><th scope="col">${say('bill.number')}</th><th scope="col">${say('bill.for')}</th><th scope="col">${say('bill.state')}</th><th scope="col" class="money">${say('bill.amount')}</th><th scope="col">${say('bill.documents')}</th></tr></thead><tbody>
${invoices.map(
  (
    one,
  ) => html`<tr><td class="first"><a href="/my/invoices/${one.id}">${one.number}</a><br><span class="quiet small">${book.day(one.issuedAt)}</span></td>
<td data-label="${say('bill.for')}"><span>${subject(visit, one)}</span></td>
<td data-label="${say('bill.state')}"><span>${state(visit, one)}</span></td>
<td class="money" data-label="${say('bill.amount')}">${one.status === 'cancelled' ? html`<s>${book.money(one.total, one.currency)}</s>` : book.money(one.total, one.currency)}</td>
<td data-label="${say('bill.documents')}"><span class="small">${documents(visit, one)}</span></td></tr>`,
)}</tbody></table>`;
}

function state({ book }: Visit, { status, paidAt, cancelled, refund, currency }: InvoiceShown): Markup {
  const { say } = book;
  const at = paidAt ?? cancelled?.at;
  const badge = html`<span class="badge ${stateTones[status]}">${say('bill.status', { status })}</span>`;
  return html`${badge}${at && html` <span class="small">${book.day(at)}</span>`}${cancelled && html`<br><span class="quiet small">${say('bill.reason', { reason: cancelled.reason })}</span>`}${refund && html`<br><span class="quiet small">${say('bill.refunded')}: ${book.money(refund.amount, currency)}</span>`}`;
}

/** The PDFs of an invoice: its own, its cancellation's or refund's beside what it is about, and the receipt of a paid one. */
export function documents({ book: { say } }: Visit, { id, number, status, cancelled, refund }: InvoiceShown): Markup {
  const file = (name: 'invoice' | 'cancellation' | 'receipt', of: string, called: typeof name | 'refund' = name) =>
    html`<li><a href="/my/invoices/${id}/${name}.pdf" type="application/pdf">${say(`bill.pdf.${called}`)}<span class="hidden"> ${of}</span></a></li>`;
  return html`<ul class="plainly">${file('invoice', number)}${status === 'paid' && file('receipt', number)}${cancelled && file('cancellation', cancelled.number)}${refund && file('cancellation', refund.number, 'refund')}</ul>`;
}
