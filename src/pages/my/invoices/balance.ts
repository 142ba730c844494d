import express, { type Router } from 'express';
import { cardTopUpLimits } from '../../../api/wire/payment';
import { hasValidCard } from '../../../domain/collection';
import { balanceReference, formatCreditorReference } from '../../../domain/creditor-reference';
import { readAmount } from '../../../domain/written-amounts';
import { html, type Markup } from '../../html';
import type { MySettings } from '../page-settings';
import { type CardShown, cardName, mayPay, nextPage } from '../paying';
import type { MyPorts } from '../ports';
import type { Said } from '../shell';
import { transferData } from '../transfer';
import { onceField, type Visit, visiting } from '../visit';
import { movementsTable } from './movements';
import { chargeFailed } from './paying-one';

/** What somebody typed into the form for a top-up, and what is wrong with it. */
interface Typed {
  amount: string;
  fault?: 'none' | 'ambiguous';
}

/** The balance: what it is, how it grows, and what moved it. To be mounted at `/my/balance`. */
export function createBalancePages(ports: MyPorts, settings: MySettings): Router {
  const router = express.Router();

  async function show(
    visit: Visit,
    { said, typed, status = 200 }: { said?: Said; typed?: Typed; status?: number } = {},
  ) {
    const { say } = visit.book;
    const after = visit.request.method === 'GET' ? visit.asked('after') : undefined;
    const [{ items, next }, card] = await Promise.all([
      ports.invoices.movements(visit.visitor.account.id, after),
      usableCard(visit),
    ]);
    const title = say('bal.title');
    const list = html`<section aria-labelledby="movements"><h2 id="movements">${say('bal.movements')}</h2>${movementsTable(visit, items)}</section>${next !== null && nextPage(visit, '/my/balance', { after: next })}`;
    const body = after === undefined ? html`${top(visit, title)}${await topUp(visit, card, typed)}${list}` : list;
    visit.show({ title, way: 'invoices', body, ...(said && { said }) }, status);
  }

  router.get(
    '/',
    visiting(ports, settings, (visit) => show(visit)),
  );
  router.post(
    '/top-up',
    visiting(ports, settings, async (visit) => {
      const amount = visit.field('amount');
      const { currency } = visit.visitor.account.balance;
      const read = readAmount(amount);
      if (read.kind === 'ambiguous') return show(visit, { typed: { amount, fault: read.kind }, status: 422 });
      const cents = read.kind === 'amount' && read.currencies.every((one) => one === currency) ? read.minorUnits : 0;
      const { least, most } = cardTopUpLimits;
      if (cents < least || cents > most) return show(visit, { typed: { amount, fault: 'none' }, status: 422 });
      if (visit.field('sure') !== 'yes') return askWhetherSure(visit, cents, amount);
      const { answer, problem } = await visit.make('post /v1/accounts/{id}/balance/card-top-ups', {
        params: { id: visit.visitor.account.id },
        body: { amount: { amount: cents, currency } },
      });
      if (problem) return show(visit, { said: chargeFailed(visit, problem), typed: { amount }, status: 409 });
      visit.goTo('/my/balance', answer.status === 202 ? 'said.payment-under-way' : 'said.topped-up');
    }),
  );
  return router;
}

/** The account's card, where it can be charged now and the visitor may do that. */
async function usableCard(visit: Visit): Promise<CardShown | undefined> {
  const { account, now } = visit.visitor;
  const { answer } = await visit.make('get /v1/accounts/{id}/payment-methods', { params: { id: account.id } });
  const { card } = (answer?.body ?? { card: null }) as { card: CardShown | null };
  const usable = card && hasValidCard({ cardValidThrough: card.validThrough }, now, account.timeZone);
  return usable && mayPay(visit) ? card : undefined;
}

async function askWhetherSure(visit: Visit, cents: number, typed: string): Promise<void> {
  const { book, visitor } = visit;
  const { say } = book;
  const card = await usableCard(visit);
  if (!card) return visit.goTo('/my/payment-methods/card');
  const amount = book.money(cents, visitor.account.balance.currency);
  const title = say('bal.sure', { amount });
  visit.show({
    title,
    way: 'invoices',
    body: html`<section><h1>${title}</h1><p>${say('bal.sure.lead', { amount, card: cardName(card) })}</p>
<form method="post" action="/my/balance/top-up">${onceField()}<input type="hidden" name="amount" value="${typed}"><input type="hidden" name="sure" value="yes"><div class="buttons"><button>${say('bal.sure.submit', { amount })}</button><a class="button plain" href="/my/balance">${say('bal.sure.no')}</a></div></form></section>`,
  });
}

function top({ book, visitor }: Visit, title: string): Markup {
  const { say } = book;
  const { amount, currency } = visitor.account.balance;
  const sentence = amount < 0 ? 'bal.below' : amount === 0 ? 'bal.zero' : 'bal.above';
  return html`<div class="top"><h1>${title}</h1><p class="figure">${book.money(amount, currency)}</p><p>${say(sentence)}</p><p><a href="/my/invoices">${say('bill.back')}</a></p></div>`;
}

async function topUp(visit: Visit, card: CardShown | undefined, typed: Typed | undefined): Promise<Markup> {
  const { book, visitor, settings } = visit;
  const { say } = book;
  const { id, balance } = visitor.account;
  const reference = formatCreditorReference(balanceReference(id));
  const transfer = await transferData(visit, settings.seller, { currency: balance.currency, reference });
  return html`<div class="two"><section aria-labelledby="by-card"><h2 id="by-card">${say('bal.byCard')}</h2>${card ? cardForm(visit, card, typed) : withoutCard(visit)}</section>
<section aria-labelledby="by-transfer"><h2 id="by-transfer">${say('bal.byTransfer')}</h2><p>${say('bal.byTransfer.lead')}</p>${transfer}</section></div>`;
}

function withoutCard(visit: Visit): Markup {
  const { say } = visit.book;
  if (!mayPay(visit)) return html`<p>${say('bill.notYou')}</p>`;
  return html`<p>${say('bal.noCard')}</p><p><a class="button plain" href="/my/payment-methods/card">${say('bill.setCard')}</a></p>`;
}

function cardForm({ book, visitor }: Visit, card: CardShown, typed: Typed | undefined): Markup {
  const { say } = book;
  const { currency } = visitor.account.balance;
  const limits = {
    least: book.money(cardTopUpLimits.least, currency),
    most: book.money(cardTopUpLimits.most, currency),
  };
  return html`<form method="post" action="/my/balance/top-up"><p>${say('bal.byCard.lead', { card: cardName(card) })}</p>
<div class="field"><label for="amount">${say('bal.amount')}</label><input type="text" inputmode="decimal" id="amount" name="amount" required maxlength="12" autocomplete="off" value="${typed?.amount ?? ''}" aria-describedby="amount-hint${typed?.fault ? ' amount-fault' : ''}"${typed?.fault && html` aria-invalid="true"`}>
<p class="hint" id="amount-hint">${say('bal.amount.hint', limits)}</p>${typed?.fault && html`<p class="fault" id="amount-fault">${say('bal.amount.fault', { ...limits, fault: typed.fault })}</p>`}</div>
<button>${say('bal.amount.submit')}</button></form>`;
}
