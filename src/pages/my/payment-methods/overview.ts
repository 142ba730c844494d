import type { MandateResource, Page, PaymentMethodsResource } from '../../../api/ports';
import { automaticMethods } from '../../../domain/account';
import { hasValidCard } from '../../../domain/collection';
import { formatCreditorReference } from '../../../domain/creditor-reference';
import { maskedIban } from '../../../domain/mandate';
import { html, type Markup } from '../../html';
import { definitions } from '../../product-facts';
import { cardEnd, cardName, mayPay } from '../paying';
import { onceField, type Visit } from '../visit';
import { mandatesTable, mandateTones } from './mandates';

/** Every method with where it stands: what collects by itself, and what does not (A5). */
export function overview(
  visit: Visit,
  methods: PaymentMethodsResource,
  mandates: Page<MandateResource>,
  title: string,
): Markup {
  const may = mayPay(visit);
  const { say } = visit.book;
  return html`<div class="head"><h1>${title}</h1><a href="/my/balance">${say('bill.balanceIs', { balance: visit.book.money(visit.visitor.account.balance.amount, visit.visitor.account.balance.currency) })}</a></div>
${!may && html`<p class="said warn">${say('meth.notYou')}</p>`}
${automatic(visit, methods, may)}
<div class="two">${card(visit, methods, may)}${mandate(visit, methods, may)}</div>
${mandatesTable(visit, mandates)}
${manual(visit)}`;
}

function automatic(
  visit: Visit,
  { automatic: now, card: stored, debit }: PaymentMethodsResource,
  may: boolean,
): Markup {
  const { book, visitor } = visit;
  const { say } = book;
  const usable =
    now === 'card'
      ? stored !== null &&
        hasValidCard({ cardValidThrough: stored.validThrough }, visitor.now, visitor.account.timeZone)
      : now === 'sepa_debit' && debit.cleared;
  const sentence = now === 'none' ? 'none' : usable ? now : 'broken';
  const possible = { none: true, card: stored !== null, sepa_debit: debit.cleared };
  const offered = automaticMethods.filter((one) => possible[one] || one === now);
  return html`<section aria-labelledby="automatic"><h2 id="automatic">${say('meth.automatic')}</h2>
<p>${say('meth.automatic.lead')}</p>
<p${sentence === 'broken' && html` class="said warn"`}>${say('meth.automatic.now', { method: sentence })}</p>
${
  may &&
  offered.length > 1 &&
  html`<form method="post" action="/my/payment-methods/automatic">${onceField()}<fieldset><legend>${say('meth.automatic.change')}</legend>
${offered.map((one) => html`<div class="choice"><input type="radio" name="automatic" id="auto-${one}" value="${one}" required${one === now && html` checked`}><label for="auto-${one}"><b>${say('meth.automatic.choice', { method: one })}</b>${one === now && html`<span class="now">${say('form.current')}</span>`}</label></div>`)}</fieldset><button>${say('meth.save')}</button></form>`
}</section>`;
}

function card(visit: Visit, { card: stored }: PaymentMethodsResource, may: boolean): Markup {
  const { book, visitor } = visit;
  const { say } = book;
  const title = html`<h2 id="card">${say('meth.card')}</h2>`;
  const toSet = (key: 'meth.card.add' | 'meth.card.replace') =>
    html`<a class="button plain" href="/my/payment-methods/card">${say(key)}</a>`;
  if (!stored) {
    return html`<section aria-labelledby="card">${title}<p>${say('meth.card.none')}</p>${may && html`<p>${toSet('meth.card.add')}</p>`}</section>`;
  }
  const valid = hasValidCard({ cardValidThrough: stored.validThrough }, visitor.now, visitor.account.timeZone);
  return html`<section aria-labelledby="card">${title}
<p><span class="badge ${valid ? 'good' : 'warn'}">${say(valid ? 'meth.card.valid' : 'meth.card.over')}</span></p>
${definitions([
  [say('meth.card'), cardName(stored)],
  [say('meth.card.end'), cardEnd(stored)],
])}
${may && html`<div class="buttons">${toSet('meth.card.replace')}<a class="button plain danger" href="/my/payment-methods/card/remove">${say('meth.card.remove')}</a></div>`}</section>`;
}

function mandate(visit: Visit, { mandate: given, debit }: PaymentMethodsResource, may: boolean): Markup {
  const { book } = visit;
  const { say } = book;
  const clearance = html`<p><span class="badge ${debit.cleared ? 'good' : 'warn'}">${say('meth.cleared', { cleared: String(debit.cleared) })}</span></p><p>${say('meth.clearance', { reason: debit.reason ?? 'none', may: String(may) })}</p>`;
  const facts = given && [
    [
      say('meth.mandate.state'),
      html`<span class="badge ${mandateTones[given.state]}">${say('meth.mandate.is', { state: given.state })}</span>`,
    ] as const,
    ['IBAN', maskedIban(given.iban)] as const,
    [say('meth.mandate.reference'), html`<code>${formatCreditorReference(given.reference)}</code>`] as const,
    ...(given.signedAt === null ? [] : [[say('meth.mandate.signed'), book.moment(given.signedAt)] as const]),
  ];
  const next =
    given?.state === 'pending' ? 'meth.mandate.sign' : given?.state === 'active' ? undefined : 'meth.mandate.give';
  return html`<section aria-labelledby="debit"><h2 id="debit">${say('meth.debit')}</h2>${clearance}
${facts && definitions(facts)}
${
  may &&
  html`<div class="buttons">${next && html`<a class="button plain" href="/my/payment-methods/mandate">${say(next)}</a>`}${(given?.state === 'active' || given?.state === 'pending') && html`<a class="button plain danger" href="/my/payment-methods/mandate/revoke">${say('meth.mandate.revoke')}</a>`}</div>`
}</section>`;
}

function manual({ book: { say }, settings }: Visit): Markup {
  const { paypal } = settings.seller;
  return html`<section aria-labelledby="manual"><h2 id="manual">${say('meth.manual')}</h2><p>${say('meth.manual.lead')}</p>
<h3>${say('meth.manual.transfer')}</h3><p>${say('meth.manual.transfer.how')}</p>
${paypal !== undefined && html`<h3>PayPal</h3><p>${say('meth.manual.paypal.how')} <a href="${paypal}" rel="noopener">PayPal</a></p>`}
<p><a href="/my/invoices?status=open">${say('meth.manual.open')}</a> · <a href="/my/balance">${say('bal.title')}</a></p></section>`;
}
