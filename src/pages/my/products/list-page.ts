import { phases } from '../../../domain/life';
import { productKinds } from '../../../domain/offer';
import { html, type Markup } from '../../html';
import type { Phrasebook } from '../../phrasebook';
import { optionWords, stateBadge } from '../../product-facts';
import { shownName } from '../../shown-name';
import { addressOf, cursorOf } from './list-wish';
import { nextBrief } from './next-brief';
import { concerns, type ListCounts, type Listed, type ListWish, listOrders, type ProductList } from './ports';

/** So many are looked over without choosing among them. */
const FEW = 5;

/** An account's products, a page at a time, with what becomes of each. */
export function listPage(list: ProductList, wish: ListWish, book: Phrasebook): Markup {
  const { say } = book;
  const { counts, items } = list;
  const head = html`<div class="head"><h1>${say('way.products')}</h1><p class="quiet">${say('products.count', { count: counts.current })}</p></div>`;
  if (counts.all === 0) {
    return html`${head}<section class="empty"><h2>${say('products.none')}</h2><p>${say('products.none.then')}</p></section>`;
  }
  return html`${head}
${needsYou(list, wish, book)}
<section class="list">${filters(list, wish, book)}
${items.length > 0 ? table(list, wish, book) : nothing(list, wish, book)}
${paging(list, wish, book)}</section>`;
}

/** Nothing fits what was chosen; or nothing was chosen, and all that there was has ended. */
function nothing({ counts }: ProductList, wish: ListWish, { say }: Phrasebook): Markup {
  const ended = addressOf(wish) === '/my/products';
  return html`<div class="empty"><p>${ended ? say('products.allEnded', { count: counts.all }) : say('products.noneFit')}</p><p><a href="/my/products?state=all">${say(ended ? 'products.showEnded' : 'products.showAll')}</a></p></div>`;
}

/** What waits for the customer, where anything does: one click shows it. */
function needsYou({ counts }: ProductList, { filter }: ListWish, { say }: Phrasebook): Markup | undefined {
  if (counts.needs.any === 0 || filter.needs) return undefined;
  const shown = concerns.filter((one) => counts.needs[one] > 0);
  const all = { filter: { state: 'all', needs: 'any' }, order: 'expiry' } as const;
  return html`<p class="said warn needs"><a href="${addressOf(all)}"><b>${say('products.needYou', { count: counts.needs.any })}</b></a>${shown.map(
    (need) => {
      const wish = { filter: { state: 'all', needs: need }, order: 'expiry' } as const;
      return html` <a href="${addressOf(wish)}">${say('products.needing', { need, count: counts.needs[need] })}</a>`;
    },
  )}</p>`;
}

/** Whether there is something to choose from, or to take back. */
function isChosen({ all }: ListCounts, wish: ListWish): boolean {
  return all > FEW || addressOf(wish) !== '/my/products';
}

function filters({ counts }: ProductList, wish: ListWish, { say }: Phrasebook): Markup | undefined {
  const { filter, order } = wish;
  if (!isChosen(counts, wish)) return undefined;
  const option = (value: string, words: string, chosen: boolean) =>
    html`<option value="${value}"${chosen && html` selected`}>${words}</option>`;
  const kinds = productKinds.filter((kind) => counts.kinds[kind] !== undefined || filter.kind === kind);
  const states = phases.filter((state) => counts.states[state] !== undefined || filter.state === state);
  const needs = (['any', ...concerns] as const).map((need) =>
    option(need, say('products.need', { need, count: counts.needs[need] }), filter.needs === need),
  );
  return html`<form class="choosing" method="get" action="/my/products" role="search" aria-label="${say('products.filter')}">
<div class="field"><label for="q">${say('products.search')}</label><input type="search" id="q" name="q" maxlength="253" value="${filter.name ?? ''}"></div>
<div class="field"><label for="kind">${say('products.kind')}</label><select id="kind" name="kind">${option('', say('products.anyKind'), !filter.kind)}${kinds.map((kind) => option(kind, `${say('kind', { kind })} (${counts.kinds[kind] ?? 0})`, filter.kind === kind))}</select></div>
<div class="field"><label for="state">${say('products.state')}</label><select id="state" name="state">${option('', `${say('products.current')} (${counts.current})`, filter.state === 'current')}${option('all', `${say('products.all')} (${counts.all})`, filter.state === 'all')}${states.map((state) => option(state, `${say('state', { state })} (${counts.states[state] ?? 0})`, filter.state === state))}</select></div>
<div class="field"><label for="needs">${say('products.needs')}</label><select id="needs" name="needs">${option('', say('products.noNeed'), !filter.needs)}${needs}</select></div>
<div class="field"><label for="order">${say('products.order')}</label><select id="order" name="order">${listOrders.map((one) => option(one, say('products.orderBy', { order: one }), order === one))}</select></div>
<div class="field"><button class="plain">${say('products.apply')}</button></div>
</form>`;
}

function table({ items, vatRate, counts }: ProductList, wish: ListWish, book: Phrasebook): Markup {
  const { say } = book;
  const heads = ['name', 'state', 'expiry', 'option', 'next'] as const;
  return html`${isChosen(counts, wish) && html`<p class="quiet small" role="status">${say('products.fitting', { count: counts.fitting })}</p>`}
<table class="cards"><thead><tr>${heads.map((head) => html`<th scope="col">${say(`products.${head}`)}</th>`)}</tr></thead>
<tbody>${items.map((item) => row(item, vatRate, book))}</tbody></table>`;
}

function row({ standing, paymentFailed }: Listed, vatRate: number, book: Phrasebook): Markup {
  const { say } = book;
  const { product } = standing;
  const { term } = product;
  return html`<tr>
<td class="first"><a href="/my/products/${product.id}">${shownName(product.name)}</a> <span class="quiet small">${say('kind', { kind: product.kind })}</span></td>
<td data-label="${say('products.state')}"><span>${stateBadge(product.state, book)}${paymentFailed && html` <span class="badge bad">${say('products.failing')}</span>`}</span></td>
<td data-label="${say('products.expiry')}">${term ? book.moment(product.endsEarlyAt ?? term.end) : '–'}</td>
<td data-label="${say('products.option')}">${optionWords(product, book)}</td>
<td data-label="${say('products.next')}">${nextBrief(standing, vatRate, book)}</td></tr>
`;
}

function paging({ items, hasPrevious, hasNext }: ProductList, wish: ListWish, { say }: Phrasebook): Markup | undefined {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last || !(hasPrevious || hasNext)) return undefined;
  return html`<nav class="pages" aria-label="${say('products.pages')}">
<span>${hasPrevious && html`<a rel="prev" href="${addressOf(wish, { before: cursorOf(first) })}">${say('products.previous')}</a>`}</span>
<span>${hasNext && html`<a rel="next" href="${addressOf(wish, { after: cursorOf(last) })}">${say('products.following')}</a>`}</span></nav>`;
}
