import type { Problem } from '../../../api/problems';
import { hasValidCard } from '../../../domain/collection';
import { formatCreditorReference } from '../../../domain/creditor-reference';
import { hasPassed, lastSafeDays } from '../../../domain/outlook';
import { openAmount } from '../../../domain/settlement';
import { html, type Markup } from '../../html';
import { cardEnd, cardName, mayPay } from '../paying';
import type { Said } from '../shell';
import { transferData } from '../transfer';
import { onceField, type Visit } from '../visit';
import type { InvoiceDetail } from './ports';
import { debitWords } from './tables';

/** Every way in which an open invoice is still paid in time: by card at once, by itself, or by a transfer (A10, A12). */
export async function howToPay(visit: Visit, invoice: InvoiceDetail): Promise<Markup> {
  const { book, settings } = visit;
  const { say } = book;
  const { paypal } = settings.seller;
  if (invoice.debitUnderWay) {
    return html`<section aria-labelledby="pay"><h2 id="pay">${say('bill.howToPay')}</h2><p>${debitWords(book, invoice)}. ${say('bill.debit')}</p></section>`;
  }
  const reference = formatCreditorReference(invoice.creditorReference);
  const transfer = await transferData(visit, settings.seller, {
    amount: openAmount(invoice),
    currency: invoice.currency,
    reference,
  });
  return html`<section aria-labelledby="card"><h2 id="card">${say('bill.byCard')}</h2>${byCard(visit, invoice)}</section>
<section aria-labelledby="transfer"><h2 id="transfer">${say('bill.byTransfer')}</h2><p>${say('bill.manual')}</p>${transfer}${paypal !== undefined && html`<p><a class="button plain" href="${paypal}" rel="noopener">${say('bill.byPayPal')}</a></p><p class="quiet small">${say('meth.manual.paypal.how')}</p>`}</section>
<section aria-labelledby="days"><h2 id="days">${say('bill.days')}</h2><p>${say('bill.days.lead')}</p>${lastDays(visit, invoice)}<p>${say('bill.automatic', { automatic: invoice.automatic })} <a href="/my/payment-methods">${say('way.payment-methods')}</a></p></section>`;
}

function byCard(visit: Visit, invoice: InvoiceDetail): Markup {
  const { book, visitor } = visit;
  const { say } = book;
  const { card } = invoice;
  if (!mayPay(visit)) return html`<p>${say('bill.notYou')}</p>`;
  const toMethods = html`<p><a class="button plain" href="/my/payment-methods/card?invoice=${invoice.id}">${say('bill.setCard')}</a></p>`;
  if (!card) return html`<p>${say('bill.noCard')}</p>${toMethods}`;
  const { timeZone } = visitor.account;
  if (!hasValidCard({ cardValidThrough: card.validThrough }, visitor.now, timeZone)) {
    return html`<p>${say('bill.cardOver', { card: cardName(card), end: cardEnd(card) })}</p>${toMethods}`;
  }
  const amount = book.money(openAmount(invoice), invoice.currency);
  if (isDead(visit, invoice)) {
    return html`<p>${say('bill.cardDead', { card: cardName(card) })}</p><p><a class="button" href="/my/payment-methods/card?invoice=${invoice.id}">${say('bill.setCard')}</a></p>
<form method="post" action="/my/invoices/${invoice.id}/pay">${onceField()}<button class="plain">${say('bill.payWith', { card: cardName(card), amount })}</button></form>`;
  }
  return html`<p>${say('bill.cardLead', { card: cardName(card), amount })}</p>
<form method="post" action="/my/invoices/${invoice.id}/pay">${onceField()}<button>${say('bill.payNow', { amount })}</button></form>
<p class="small quiet">${say('bill.otherCard')} <a href="/my/payment-methods/card?invoice=${invoice.id}">${say('bill.setCard')}</a></p>`;
}

/** Its card was declined for good, and no other one was chosen just now. */
function isDead(visit: Visit, { failure }: InvoiceDetail): boolean {
  return failure?.method === 'card' && failure.reason === 'declined_hard' && visit.asked('said') !== 'card-set';
}

/** The last safe day of each method, as in the reminders (A12). */
function lastDays({ book, visitor, settings }: Visit, { deadline }: InvoiceDetail): Markup {
  const { say } = book;
  const { timeZone } = visitor.account;
  const { paypal } = settings.seller;
  const days = lastSafeDays(deadline, timeZone);
  const rows = (
    ['card', 'sepa_debit', 'bank_transfer', ...(paypal === undefined ? [] : (['paypal'] as const))] as const
  ).map((method) => {
    const day = days[method];
    if (day === undefined) return undefined;
    const passed = method === 'card' ? visitor.now >= day : hasPassed(day, visitor.now, timeZone);
    const until = method === 'card' ? say('bill.before', { at: book.moment(day) }) : book.day(day, true);
    return html`<tr><th scope="row">${say('bill.method', { method })}</th><td>${passed ? html`<span class="badge warn">${say('bill.tooLate')}</span>` : until}${method === 'sepa_debit' && !passed && html`<br><span class="quiet small">${say('bill.mandateBy')}</span>`}</td></tr>`;
  });
  return html`<table class="days"><tbody>${rows}</tbody></table>`;
}

/** What a charge came to nothing for, by the processor's own answer. */
export function chargeFailed(visit: Visit, problem: Problem): Said {
  const { reason } = problem.extra.members ?? {};
  if (problem.code !== 'payment-failed' || typeof reason !== 'string') return visit.words(problem);
  if (reason === 'declined_hard') return { text: visit.book.say('bill.notChargedHard'), tone: 'bad' };
  return { text: visit.book.say('bill.notCharged', { why: visit.book.say('bill.failed', { reason }) }), tone: 'bad' };
}
