import express, { type Router } from 'express';
import type { PaymentMethodsResource } from '../../../api/ports';
import { ibanFaults } from '../../../api/wire/iban';
import { addressLine } from '../../../domain/account';
import { formatCreditorReference } from '../../../domain/creditor-reference';
import { maskedIban } from '../../../domain/mandate';
import { currentMandateText, mandateText } from '../../../domain/mandate-text';
import { html, type Markup } from '../../html';
import { definitions } from '../../product-facts';
import { inFours } from '../../product-page';
import type { MySettings } from '../page-settings';
import { mayPay } from '../paying';
import type { MyPorts } from '../ports';
import type { Said } from '../shell';
import { onceField, type Visit, visiting } from '../visit';
import { call, methodsOf, own } from './methods';

type Mandate = NonNullable<PaymentMethodsResource['mandate']>;

/** Giving a SEPA mandate in two steps, the IBAN and then the text, and revoking it. */
export function mandatePages(ports: MyPorts, settings: MySettings): Router {
  const router = express.Router();

  async function show(visit: Visit, wrong: { iban?: string; unagreed?: boolean; said?: Said } = {}): Promise<void> {
    const { mandate } = await methodsOf(visit);
    if (mandate?.state === 'active' && !wrong.said) return visit.goTo('/my/payment-methods');
    const title = visit.book.say('meth.mandate.give');
    const another = visit.asked('iban') === 'other' || wrong.iban !== undefined;
    const body = !mayPay(visit)
      ? html`<section><h1>${title}</h1><p>${visit.book.say('meth.notYou')}</p></section>`
      : mandate?.state === 'pending' && !another
        ? textPage(visit, mandate, title, wrong.unagreed ?? false)
        : ibanPage(visit, title, wrong.iban);
    const { said } = wrong;
    const status = said ? 409 : wrong.iban !== undefined || wrong.unagreed ? 422 : 200;
    visit.show({ title, way: 'payment-methods', body, ...(said && { said }) }, status);
  }

  router.get(
    '/',
    visiting(ports, settings, (visit) => show(visit)),
  );
  router.post(
    '/',
    visiting(ports, settings, async (visit) => {
      const iban = visit.field('iban');
      const { problem } = await visit.make(`post ${call}/mandate`, { ...own(visit), body: { iban } });
      if (problem?.code === 'validation') return show(visit, { iban });
      if (problem) return show(visit, { said: visit.words(problem) });
      visit.goTo('/my/payment-methods/mandate');
    }),
  );
  router.post(
    '/sign',
    visiting(ports, settings, async (visit) => {
      if (visit.field('agreed') !== 'yes') return show(visit, { unagreed: true });
      const body = { reference: visit.field('reference'), text: visit.field('text') || undefined, agreed: true };
      const { problem } = await visit.make(`post ${call}/mandate/sign`, { ...own(visit), body });
      if (problem) return show(visit, { said: visit.words(problem) });
      visit.goTo('/my/payment-methods', 'said.mandate-signed');
    }),
  );
  router.get(
    '/revoke',
    visiting(ports, settings, async (visit) => {
      const { mandate } = await methodsOf(visit);
      const revocable = mandate?.state === 'active' || mandate?.state === 'pending';
      if (!revocable || !mayPay(visit)) return visit.goTo('/my/payment-methods');
      const { say } = visit.book;
      const title = say('meth.revoke');
      const body = html`<section><h1>${title}</h1><p>${say('meth.revoke.lead', { iban: maskedIban(mandate.iban) })}</p>
<form method="post" action="/my/payment-methods/mandate/revoke">${onceField()}<div class="buttons"><button class="danger">${say('meth.mandate.revoke')}</button><a class="button plain" href="/my/payment-methods">${say('bal.sure.no')}</a></div></form></section>`;
      visit.show({ title, way: 'payment-methods', body });
    }),
  );
  router.post(
    '/revoke',
    visiting(ports, settings, async (visit) => {
      const { problem } = await visit.make(`delete ${call}/mandate`, own(visit));
      if (problem) return show(visit, { said: visit.words(problem) });
      visit.goTo('/my/payment-methods', 'said.mandate-revoked');
    }),
  );
  return router;
}

function ibanPage(visit: Visit, title: string, typed: string | undefined): Markup {
  const { say } = visit.book;
  const faults = typed === undefined ? [] : ibanFaults(typed);
  const wrong = faults.length > 0;
  return html`<section><p class="quiet small">${say('meth.step', { step: 1 })}</p><h1>${title}</h1><p>${say('meth.mandate.lead')}</p>
<form method="post" action="/my/payment-methods/mandate">${onceField()}
<div class="field"><label for="iban">IBAN</label><input type="text" id="iban" name="iban" required maxlength="42" autocomplete="off" autocapitalize="characters" spellcheck="false" value="${typed ?? ''}" aria-describedby="iban-hint${wrong ? ' iban-fault' : ''}"${wrong && html` aria-invalid="true"`}>
<p class="hint" id="iban-hint">${say('meth.iban.hint', { name: visit.visitor.account.name })}</p>
${wrong && html`<div class="fault" id="iban-fault">${faults.map((fault) => html`<p>${say('meth.iban.fault', { ...fault })}</p>`)}</div>`}</div>
<div class="buttons"><button>${say('meth.mandate.next')}</button><a class="button plain" href="/my/payment-methods">${say('bal.sure.no')}</a></div></form></section>`;
}

function textPage(visit: Visit, mandate: Mandate, title: string, unagreed: boolean): Markup {
  const { book, visitor, settings } = visit;
  const { say } = book;
  const { seller } = settings;
  const { account } = visitor;
  const text = currentMandateText(book.locale);
  return html`<section><p class="quiet small">${say('meth.step', { step: 2 })}</p><h1>${title}</h1>
<h2>${say('meth.text.title')}</h2>
${definitions([
  [say('meth.text.creditor'), addressLine(seller, book.locale)],
  [say('meth.text.creditorId'), html`<code>${seller.creditorId}</code>`],
  [say('meth.mandate.reference'), html`<code>${formatCreditorReference(mandate.reference)}</code>`],
  [say('meth.text.debtor'), addressLine(account, book.locale)],
  ['IBAN', html`<code>${inFours(mandate.iban)}</code>`],
  [say('meth.text.kind'), say('meth.text.recurrent')],
  [say('meth.text.date'), book.day(visitor.now)],
])}
${mandateText(text, seller.name).map((paragraph) => html`<p>${paragraph}</p>`)}
<form method="post" action="/my/payment-methods/mandate/sign">${onceField()}<input type="hidden" name="reference" value="${mandate.reference}"><input type="hidden" name="text" value="${text}">
<div class="choice"><input type="checkbox" name="agreed" id="agreed" value="yes" required${unagreed && html` aria-invalid="true" aria-describedby="agreed-fault"`}><label for="agreed">${say('meth.text.agree')}</label>${unagreed && html`<p class="more fault" id="agreed-fault">${say('meth.text.unagreed')}</p>`}</div>
<div class="buttons"><button>${say('meth.text.sign')}</button><a class="button plain" href="/my/payment-methods/mandate?iban=other">${say('meth.text.other')}</a></div></form></section>`;
}
