import { html, type Markup } from '../../html';
import { shownName } from '../../shown-name';
import type { Visit } from '../visit';
import type { MovementShown } from './ports';

/** What moved a balance, in words. */
export function movementsTable(visit: Visit, movements: readonly MovementShown[]): Markup {
  const { book } = visit;
  const { say } = book;
  if (movements.length === 0) return html`<p class="empty">${say('bal.none')}</p>`;
  return html`<table class="cards"><thead><tr><th scope="col">${say('bal.what')}</th><th scope="col">${say('bal.when')}</th><th scope="col" class="money">${say('bill.amount')}</th></tr></thead><tbody>
${movements.map(
  (one) =>
    html`<tr><td class="first">${what(visit, one)}</td><td data-label="${say('bal.when')}">${book.moment(one.at)}</td><td class="money${one.amount > 0 && ' plus'}" data-label="${say('bill.amount')}">${one.amount > 0 && '+'}${book.money(one.amount, one.currency)}</td></tr>`,
)}</tbody></table>`;
}

function what({ book }: Visit, { kind, method, reason, invoice, product }: MovementShown): Markup {
  const { say } = book;
  const by = say('bill.method', { method: method ?? 'other' });
  const about = html`${invoice && html` <a href="/my/invoices/${invoice.id}">${invoice.number}</a>`}${product && html`<br><a class="quiet small" href="/my/products/${product.id}">${shownName(product.name)}</a>`}`;
  switch (kind) {
    case 'top_up':
      return html`${say('bal.move.topUp', { method: by })}`;
    case 'credited':
      return html`${say('bal.move.credited', { reason: reason ?? 'other', method: by })}${about}`;
    case 'paid':
      return html`${say('bal.move.paid', { purpose: invoice?.purpose ?? 'other' })}${about}`;
    case 'released':
    case 'refunded':
    case 'returned':
    case 'return_fee':
    case 'other':
      return html`${say(`bal.move.${kind}`)}${about}`;
  }
}
