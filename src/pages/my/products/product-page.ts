import type { EventResource, Page } from '../../../api/ports';
import type { Awaited } from '../../../domain/awaited';
import { checkInsurance } from '../../../domain/coverage';
import { checkEnd, checkRestore } from '../../../domain/endings';
import { permissionOf } from '../../../domain/roles';
import { restorePrice } from '../../choices';
import { html, type Markup } from '../../html';
import { nextStep, paysItself } from '../../next-step';
import { nextWords, placeOfAwaited } from '../../next-words';
import { optionForm } from '../../option-form';
import type { Phrasebook } from '../../phrasebook';
import { definitions, facts, passed, stateBadge } from '../../product-facts';
import { shownName } from '../../shown-name';
import type { Visitor } from '../ports';
import { nextBrief } from './next-brief';
import type { ProductView } from './ports';
import { termDates } from './term-moments';
import { termKeys, termList, termPicture } from './term-picture';
import { timeline } from './timeline';

export interface ProductLook {
  view: ProductView;
  events: Page<EventResource>;
  /** the timeline goes on from another page */
  goesOn: boolean;
  visitor: Visitor;
  book: Phrasebook;
}

/** Whether whoever looks decides about the end of a term; requesters of institutions do not. */
export function mayRenew({ person }: Visitor): boolean {
  return person === null || permissionOf(person.role, 'renew') === 'yes';
}

export const addressOfProduct = (id: string) => `/my/products/${encodeURIComponent(id)}`;

/** One product: where it stands, its term as a picture, what can be changed, and what has happened. */
export function productPage(look: ProductLook): Markup {
  const { view, book } = look;
  const { standing } = view;
  const { product } = standing;
  const { say } = book;
  const at = addressOfProduct(product.id);
  return html`<p><a href="/my/products">${say('product.back')}</a></p>
<div class="two"><div class="top">
<p class="quiet">${say('kind', { kind: product.kind })}</p>
<h1>${shownName(product.name)}</h1>
<p>${stateBadge(product.state, book)}</p>
${passed(standing, book)}
${facts(standing, book)}
</div>
${next(view, book)}</div>
${term(look)}
${body(look, at)}`;
}

/** Beside what can be changed stands what has happened; on its own it takes the whole width. */
function body(look: ProductLook, at: string): Markup {
  const { view, events, goesOn, visitor, book } = look;
  const option = mayRenew(visitor)
    ? changing(look, at)
    : html`<section><p>${book.say('product.readOnly')}</p></section>`;
  const rest = html`${certificates(view, at, book)}${further(look, at)}`;
  const happened = timeline({ events, notices: view.notices, at, goesOn }, book);
  return option
    ? html`<div class="two"><div>${option}</div><div>${rest}${happened}</div></div>`
    : html`${rest}${happened}`;
}

function next({ standing, vatRate }: ProductView, book: Phrasebook): Markup {
  const { say } = book;
  const step = nextStep(standing);
  const invoice = standing.product.openInvoice;
  const settled = paysItself(standing.collected);
  return html`<section aria-labelledby="next"><h2 id="next">${say('next.title')}</h2>
<p><strong>${nextBrief(standing, vatRate, book)}</strong></p>
${nextWords(step, standing, book).map((text) => html`<p>${text}</p>`)}
${
  invoice &&
  html`${definitions([
    [say('invoice.number'), invoice.number],
    [say('invoice.open'), book.money(invoice.open.amount, invoice.open.currency)],
    [say('invoice.deadline'), book.moment(invoice.deadline)],
  ])}<p><a class="${settled ? 'button plain' : 'button'}" href="/my/invoices/${invoice.id}">${say(settled ? 'product.invoice' : 'product.pay')}</a></p>`
}
${step.kind === 'awaits_customer' && toAwaited(step.awaited, standing.product.id, book)}
${step.kind === 'restorable' && html`<p><a class="button" href="${addressOfProduct(standing.product.id)}/restore">${say('product.restore')}</a></p>`}
</section>`;
}

/** The way to what only the customer can do. */
function toAwaited(awaited: Awaited, id: string, { say }: Phrasebook): Markup {
  const place = placeOfAwaited(awaited);
  return html`<p><a class="button" href="${addressOfProduct(id)}/${place}">${say('next.awaitedGo', { place })}</a></p>`;
}

function term({ view, visitor, book }: ProductLook): Markup | undefined {
  const { standing } = view;
  const dates = termDates(view, visitor.account.expiryReminders);
  if (!dates) return undefined;
  return html`<section aria-labelledby="term"><h2 id="term">${book.say('term.title')}</h2>
${termPicture(dates, standing.now, standing.zone, book)}
${termKeys(dates, standing.product.kind, book)}
<details><summary>${book.say('term.dates')}</summary>${termList(dates, book)}</details>
${nextStep(standing).kind !== 'over' && html`<p><a href="${addressOfProduct(standing.product.id)}/forecast">${book.say('product.forecast')}</a></p>`}</section>`;
}

function changing({ view, visitor, book }: ProductLook, at: string): Markup | undefined {
  const { standing, vatRate, methods } = view;
  const means = { balance: visitor.account.balance, methods };
  return optionForm({ book, standing, means, vatRate, action: `${at}/option`, method: 'get', submit: 'option.look' });
}

/** What belongs to certificates alone: those issued, the insurance, and where they are followed. */
function certificates(
  { standing, life, certificates: issued }: ProductView,
  at: string,
  book: Phrasebook,
): Markup | undefined {
  const { product, offer } = standing;
  const { insurance } = product;
  if (!insurance || !life.certificate) return undefined;
  const { say } = book;
  const [latest] = issued;
  const noneInForce =
    latest?.revokedAt == null
      ? say('certificate.none')
      : say('certificate.revoked', { at: book.moment(latest.revokedAt) });
  const changeable = !checkInsurance(life, offer, !insurance.insuredNextTerm) && !checkEnd(life);
  return html`<section aria-labelledby="certificate"><h2 id="certificate">${say('certificate.title')}</h2>
${definitions([
  [say('certificate.inForce'), latest && latest.revokedAt === null ? book.moment(latest.notAfter) : noneInForce],
  [say('certificate.insured'), say('certificate.yesNo', { yes: String(insurance.insured) })],
  [say('certificate.insuredNext'), say('certificate.yesNo', { yes: String(insurance.insuredNextTerm) })],
])}
<p class="buttons">${latest && html`<a class="button" href="${at}/claim">${say('certificate.claim')}</a>`}<a class="button plain" href="${at}/certificates">${say('certificate.tracking')}</a></p>
${changeable && html`<p><a href="${at}/insurance">${say('insurance.change', { insured: String(insurance.insuredNextTerm) })}</a></p>`}</section>`;
}

/** What is done seldom: an end at once, or the way back. */
function further({ view, visitor, book }: ProductLook, at: string): Markup | undefined {
  const { life, standing, vatRate } = view;
  const { say } = book;
  if (!mayRenew(visitor)) return undefined;
  const restorable = !checkRestore(life, standing.now);
  if (!restorable && checkEnd(life)) return undefined;
  const amount = book.money(restorePrice(standing, vatRate), standing.offer.currency);
  return html`<section aria-labelledby="further"><h2 id="further">${say('product.further')}</h2>
${restorable && html`<p><a href="${at}/restore">${say('product.restoreFor', { amount })}</a></p>`}
${!checkEnd(life) && html`<p><a href="${at}/cancel">${say('product.cancel')}</a></p>`}</section>`;
}
