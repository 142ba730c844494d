import type { AccountResource, PaymentMethodsResource } from '../api/ports';
import type { Seller } from '../domain/invoice-document';
import { restorePrice } from './choices';
import { html, type Markup } from './html';
import { nextStep, type Standing } from './next-step';
import { nextWords, placeOfAwaited } from './next-words';
import { optionForm } from './option-form';
import type { Phrasebook } from './phrasebook';
import { definitions, facts, passed, stateBadge } from './product-facts';
import { shownName } from './shown-name';

/** One look at one product by whoever has its link. */
export interface Visit {
  book: Phrasebook;
  standing: Standing;
  account: AccountResource;
  methods: PaymentMethodsResource | undefined;
  /** the open invoice's reference for a bank transfer */
  creditorReference: string | undefined;
  /** the same transfer as a code for banking apps */
  code: Markup | undefined;
  transferTo: Pick<Seller, 'name' | 'iban' | 'bic'>;
  /** basis points */
  vatRate: number;
  /** address of this product's page, without a slash at its end */
  at: string;
  /** what came of a form, in a sentence */
  said?: { text: string; tone: 'good' | 'warn' };
}

/** The page of one product: where it stands, what comes, and what can be changed. */
export function productPage(visit: Visit): Markup {
  const { book, standing, said } = visit;
  const { product } = standing;
  return html`${said && html`<p class="said ${said.tone}" role="${said.tone === 'good' ? 'status' : 'alert'}">${said.text}</p>`}
<div class="top">
<p class="quiet">${book.say('kind', { kind: product.kind })}</p>
<h1>${shownName(product.name)}</h1>
<p>${stateBadge(product.state, book)}</p>
${passed(standing, book)}
${facts(standing, book)}
</div>
<section aria-labelledby="next"><h2 id="next">${book.say('next.title')}</h2>
${nextWords(nextStep(standing), standing, book).map((text) => html`<p>${text}</p>`)}
${awaited(visit)}</section>
${openInvoice(visit)}
${restoring(visit)}
${changing(visit)}
${reminders(visit)}`;
}

/** What a certificate waits for is brought by whoever has signed in: the link alone shows that it is to be done. */
function awaited({ book: { say }, standing }: Visit): Markup | undefined {
  const step = nextStep(standing);
  if (step.kind !== 'awaits_customer') return undefined;
  const place = placeOfAwaited(step.awaited);
  return html`<p><a class="button" href="/my/products/${standing.product.id}/${place}">${say('next.awaitedGo', { place })}</a></p>
<p class="quiet small">${say('next.awaitedSignIn')}</p>`;
}

function openInvoice(visit: Visit): Markup | undefined {
  const { book, standing, methods, transferTo, creditorReference, code, at } = visit;
  const invoice = standing.product.openInvoice;
  if (!invoice) return undefined;
  const { say } = book;
  const pdf = html`<p><a class="button plain" href="${at}/invoices/${invoice.id}.pdf">${say('invoice.pdf')}</a></p>`;
  const transfer = definitions([
    [say('transfer.payee'), transferTo.name],
    ['IBAN', html`<code>${inFours(transferTo.iban)}</code>`],
    ['BIC', html`<code>${transferTo.bic}</code>`],
    ...(creditorReference
      ? [[say('transfer.reference'), html`<code>${inFours(creditorReference)}</code>`] as const]
      : []),
  ]);
  return html`<section aria-labelledby="invoice"><h2 id="invoice">${say('invoice.title')}</h2>
${definitions([
  [say('invoice.number'), invoice.number],
  [say('invoice.open'), html`<strong>${book.money(invoice.open.amount, invoice.open.currency)}</strong>`],
  [say('invoice.deadline'), book.moment(invoice.deadline)],
])}
${
  standing.collected?.method === 'sepa_debit'
    ? pdf
    : html`<p><a class="button" href="/my/invoices/${invoice.id}">${say('invoice.byCard')}</a></p>
<p class="quiet small">${say('invoice.signIn')}</p>
<p>${say(`invoice.${methods?.automatic ?? 'none'}`)}</p>
<div class="transfer">${transfer}${code && html`<figure>${code}<figcaption class="quiet small">${say('bill.scan')}</figcaption></figure>`}</div>${pdf}`
}
</section>`;
}

/** As people read and type account numbers. */
export function inFours(text: string): string {
  return text.replace(/(.{4})(?=.)/g, '$1 ');
}

function restoring({ book, standing, vatRate, at }: Visit): Markup | undefined {
  if (nextStep(standing).kind !== 'restorable') return undefined;
  const amount = book.money(restorePrice(standing, vatRate), standing.offer.currency);
  return html`<section aria-labelledby="restore"><h2 id="restore">${book.say('restore.title')}</h2>
<p>${book.say('restore.lead', { amount })}</p>
<form method="post" action="${at}/restore"><button>${book.say('restore.submit', { amount })}</button></form>
</section>`;
}

function changing({ book, standing, account, methods, vatRate, at }: Visit): Markup | undefined {
  const means = { balance: account.balance, methods };
  const action = `${at}/option`;
  return optionForm({ book, standing, means, vatRate, action, method: 'post', submit: 'form.submit' });
}

function reminders({ book, account, at }: Visit): Markup {
  const { expiryReminders: on } = account;
  return html`<section aria-labelledby="reminders"><h2 id="reminders">${book.say('reminders.title')}</h2>
<p>${book.say(on ? 'reminders.on' : 'reminders.off')}</p>
<form method="post" action="${at}/reminders"><input type="hidden" name="reminders" value="${on ? 'off' : 'on'}"><button class="plain">${book.say(on ? 'reminders.turnOff' : 'reminders.turnOn')}</button></form>
</section>`;
}
