import type { Fault } from '../../../api/faults';
import type { RefusalCode } from '../../../domain/refusal';
import { html } from '../../html';
import { refusalWords } from '../../refusals';
import { shownName } from '../../shown-name';
import type { CertificateView } from '../certificates/ports';
import { onceField, type Page, type Visit } from '../visit';
import { csrForm } from './csr-form';

/** A full-price order helps where the term is over, or not insured (I4). */
const helpedByOrder: readonly RefusalCode[] = ['insurance-required', 'term-ended'];

/** Why nothing can be claimed, said before anybody has made a key, with the order that would help. */
export function cannotPage({ book }: Visit, { product, anew }: CertificateView, code: RefusalCode): Page {
  const { say, money } = book;
  const title = say('claim.title', { name: shownName(product.name) });
  const order = html`<section><h2>${say('claim.anew')}</h2><p>${say('claim.anew.lead', { price: money(anew.total, anew.currency), insured: String(anew.insured) })}</p><p><a class="button" href="/my/products/${product.id}/claim/order">${say('claim.anew.go')}</a></p></section>`;
  const body = html`<p><a href="/my/products/${product.id}/certificates">${say('cert.all')}</a></p><div class="head"><h1>${title}</h1></div>
<section><h2>${say('claim.cannot')}</h2><p>${say(refusalWords[code])}</p>${code === 'insurance-required' && html`<p>${say('claim.cannot.insure')}</p>`}<p>${say('claim.cannot.revoke')} <a href="/my/products/${product.id}/certificates">${say('cert.all')}</a></p></section>
${helpedByOrder.includes(code) && order}`;
  return { title, way: 'tracking', body };
}

/** That order, filled in. */
export function anewPage(
  visit: Visit,
  view: CertificateView,
  sent: { csr?: string; faults?: readonly Fault[] } = {},
): Page {
  const { product, anew, state } = view;
  const { say, money } = visit.book;
  const title = say('claim.order.title');
  const { total, insurance, currency, insured } = anew;
  const names = state.names.length > 0 ? state.names : [product.name];
  const summary = html`<dl><dt>${say('claim.order.offer')}</dt><dd>${product.offer}</dd><dt>${say('cert.names')}</dt><dd>${names.join(', ')}</dd><dt>${say('claim.order.years')}</dt><dd>${say('years', { years: 1 })}</dd>
<dt>${say('claim.order.insurance')}</dt><dd>${say('claim.order.insured', { insured: String(insured), price: money(insurance, currency), extra: String(insurance > 0) })}</dd>
<dt>${say('claim.order.total')}</dt><dd><b>${money(total, currency)}</b> ${say('claim.order.gross')}</dd></dl>`;
  const form = csrForm(visit.book, {
    action: `/my/products/${product.id}/claim/order`,
    fields: onceField(),
    names,
    submit: visit.visitor.person?.role === 'requester' ? 'claim.order.ask' : 'claim.order.submit',
    ...sent,
  });
  const body = html`<p><a href="/my/products/${product.id}/claim">${say('claim.title', { name: shownName(product.name) })}</a></p><section><h1>${title}</h1>${summary}</section>${form}`;
  return { title, way: 'tracking', body, scripts: ['csr'] };
}
