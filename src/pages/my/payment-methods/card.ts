import express, { type Router } from 'express';
import { html, type Markup } from '../../html';
import type { WordKey } from '../../words/en';
import type { MySettings, TestCard } from '../page-settings';
import { cardEnd, cardName, mayPay } from '../paying';
import type { MyPorts } from '../ports';
import type { Said } from '../shell';
import { onceField, type Visit, visiting } from '../visit';
import { call, methodsOf, own } from './methods';

/** Choosing a card, and taking it away. Numbers are never typed here: a processor's page takes them, the sandbox has cards of its own. */
export function cardPages(ports: MyPorts, settings: MySettings): Router {
  const router = express.Router();
  const { testCards } = settings;

  async function show(visit: Visit, said?: Said): Promise<void> {
    const { card, automatic } = await methodsOf(visit);
    const title = visit.book.say(card ? 'meth.card.replace' : 'meth.card.add');
    const body = choosing(visit, title, testCards, automatic !== 'sepa_debit');
    visit.show({ title, way: 'payment-methods', body, ...(said && { said }) }, said ? 422 : 200);
  }

  router.get(
    '/',
    visiting(ports, settings, (visit) => show(visit)),
  );
  router.post(
    '/',
    visiting(ports, settings, async (visit) => {
      const card = testCards.find(({ token }) => token === visit.field('card'));
      if (!card) return show(visit, { text: visit.book.say('meth.card.choose'), tone: 'bad' });
      const before = (await methodsOf(visit)).automatic;
      const otherwise = before === 'card' ? 'none' : before;
      const automatic = visit.field('automatic') === 'card' ? 'card' : otherwise;
      const { problem } = await visit.make(`put ${call}`, { ...own(visit), body: { automatic, card } });
      if (problem) return show(visit, visit.words(problem));
      const invoice = invoiceIn(visit.field('invoice'));
      const saying = automatic === 'card' ? 'said.card-collects' : 'said.card-set';
      visit.goTo(invoice === undefined ? '/my/payment-methods' : `/my/invoices/${invoice}`, saying);
    }),
  );
  router.get(
    '/remove',
    visiting(ports, settings, async (visit) => {
      const { card, automatic } = await methodsOf(visit);
      if (!card || !mayPay(visit)) return visit.goTo('/my/payment-methods');
      const { say } = visit.book;
      const title = say('meth.card.remove.title', { card: cardName(card) });
      const body = html`<section><h1>${title}</h1><p>${say('meth.card.remove.lead', { automatic: String(automatic === 'card') })}</p>
<form method="post" action="/my/payment-methods/card/remove">${onceField()}<div class="buttons"><button class="danger">${say('meth.card.remove')}</button><a class="button plain" href="/my/payment-methods">${say('bal.sure.no')}</a></div></form></section>`;
      visit.show({ title, way: 'payment-methods', body });
    }),
  );
  router.post(
    '/remove',
    visiting(ports, settings, async (visit) => {
      const { problem } = await visit.make(`delete ${call}/card`, own(visit));
      if (problem) return show(visit, visit.words(problem));
      visit.goTo('/my/payment-methods', 'said.card-removed');
    }),
  );
  return router;
}

/** The invoice from whose page somebody came, and to which he goes back. */
function invoiceIn(text: string | undefined): string | undefined {
  return text !== undefined && /^inv_\w{1,40}$/.test(text) ? text : undefined;
}

function choosing(visit: Visit, title: string, cards: readonly TestCard[], automatic: boolean): Markup {
  const { say } = visit.book;
  const invoice = invoiceIn(visit.asked('invoice') ?? visit.field('invoice'));
  const back = html`<a class="button plain" href="${invoice ? `/my/invoices/${invoice}` : '/my/payment-methods'}">${say('bal.sure.no')}</a>`;
  if (!mayPay(visit)) return html`<section><h1>${title}</h1><p>${say('meth.notYou')}</p><p>${back}</p></section>`;
  if (cards.length === 0)
    return html`<section><h1>${title}</h1><p>${say('meth.card.noProcessor')}</p><p>${back}</p></section>`;
  return html`<section><h1>${title}</h1><p>${say('meth.card.sandbox')}</p><p>${say('meth.card.never')}</p>
<form method="post" action="/my/payment-methods/card">${onceField()}${invoice && html`<input type="hidden" name="invoice" value="${invoice}">`}<fieldset><legend>${say('meth.card.which')}</legend>
${cards.map(
  (card) =>
    html`<div class="choice"><input type="radio" name="card" id="${card.token}" value="${card.token}" required aria-describedby="${card.token}-does"><label for="${card.token}"><b>${cardName(card)}</b><span class="quiet small">${cardEnd(card)}</span></label><p class="more" id="${card.token}-does">${say(doing(card))}</p></div>`,
)}</fieldset><div class="choice"><input type="checkbox" name="automatic" id="automatic" value="card"${automatic && html` checked`}><label for="automatic">${say('meth.card.automatic')}</label></div><div class="buttons"><button>${say('meth.card.use')}</button>${back}</div></form></section>`;
}

const doings = {
  sandbox_succeeds: 'meth.test.succeeds',
  sandbox_declines_softly: 'meth.test.declines_softly',
  sandbox_declines_hard: 'meth.test.declines_hard',
  sandbox_declines_twice_then_succeeds: 'meth.test.declines_twice',
  sandbox_times_out_after_charging: 'meth.test.times_out',
  sandbox_needs_authentication: 'meth.test.authentication',
} satisfies Record<string, WordKey>;

function doing({ token }: TestCard): WordKey {
  return doings[token as keyof typeof doings] ?? 'meth.test.succeeds';
}
