import { html, type Markup } from '../../html';
import type { Phrasebook } from '../../phrasebook';
import type { Page, Visit } from '../visit';
import { type Tracked, type TrackedFilter, type TrackedKind, trackedKinds, type WaitsFor } from './ports';
import { badge, stepsOf, wordsOf } from './steps';

const MOST_PAGES = 10_000;

/** What the address asks to see; what it cannot mean is passed over. */
export function filterOf(visit: Visit): TrackedFilter {
  const kind = trackedKinds.find((one) => one === visit.asked('kind'));
  const search = visit.asked('search')?.trim().slice(0, 100);
  const page = Number(visit.asked('page') ?? 1);
  return {
    ...(kind && { kind }),
    ...(search && { search }),
    waiting: visit.asked('waiting') === 'yes',
    page: Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1,
  };
}

type Found = { items: Tracked[]; more: boolean; waiting: number };

/** Everything of the account, what waits for the customer on top. */
export function listPage({ book }: Visit, filter: TrackedFilter, { items, more, waiting }: Found): Page {
  const { say } = book;
  const title = say('way.tracking');
  const waits = items.filter((one) => one.waits);
  const others = items.filter((one) => !one.waits);
  // Without anything that waits it is plain to see; to be heard it needs its heading.
  const rest =
    others.length > 0 && html`<h2${waits.length === 0 && html` class="hidden"`}>${say('tracking.others')}</h2>`;
  const body = html`<div class="head"><h1>${title}</h1><a class="button plain" href="/my/tracking/requests/new">${say('tracking.ask')}</a></div>
${filters(book, filter)}
<div data-live>
${items.length === 0 && html`<section><p class="empty">${say(isNarrow(filter) ? 'tracking.none' : 'tracking.empty')}</p></section>`}
${waits.length > 0 && html`<h2>${say('tracking.waiting', { waiting: Math.max(waiting, waits.length) })}</h2>`}
${waits.map((one) => item(book, one))}
${rest}
${others.map((one) => item(book, one))}
${pages(book, filter, more)}
</div>`;
  return { title, way: 'tracking', body, scripts: ['live'] };
}

const isNarrow = ({ kind, search, waiting, page }: TrackedFilter) =>
  kind !== undefined || search !== undefined || waiting || page > 1;

function filters({ say }: Phrasebook, { kind, search, waiting }: TrackedFilter): Markup {
  const kinds = trackedKinds.map(
    (one) =>
      html`<option value="${one}"${one === kind && html` selected`}>${say('tracking.kinds', { kind: one })}</option>`,
  );
  return html`<form class="sifting" method="get" action="/my/tracking" role="search">
<div class="field"><label for="kind">${say('tracking.filter.kind')}</label><select id="kind" name="kind"><option value="">${say('tracking.kinds', { kind: 'all' })}</option>${kinds}</select></div>
<div class="field"><label for="search">${say('tracking.filter.search')}</label><input type="search" id="search" name="search" maxlength="100" value="${search ?? ''}"></div>
<label class="tick"><input type="checkbox" name="waiting" value="yes"${waiting && html` checked`}> ${say('tracking.filter.waiting')}</label>
<button class="plain">${say('tracking.filter.submit')}</button></form>`;
}

function item(book: Phrasebook, one: Tracked): Markup {
  const { say, moment } = book;
  const { kind, name, steps, at, waits } = one;
  const last = steps.at(-1);
  return html`<section class="tracked${waits ? ' waits' : ''}">
<div class="head"><h3><a href="${placeOf(one)}"><span class="kind">${say('tracking.kind', { kind })}</span> ${name}</a></h3>${badge(book, one)}</div>
<p class="quiet small">${last && html`${wordsOf(book, kind, last)} · `}${moment(last?.at ?? at)}</p>
${waits && html`<p><a class="button" href="${wayOut(one, waits)}">${say('tracking.todo', { waits })}</a></p>`}
${steps.length > 0 && html`<details><summary>${say('tracking.steps', { steps: steps.length })}</summary>${stepsOf(book, kind, steps)}</details>`}
</section>`;
}

const places: Record<TrackedKind, (one: Tracked) => string> = {
  order: ({ product }) => `/my/products/${product}`,
  claim: ({ id }) => `/my/tracking/claims/${id}`,
  validation: ({ product }) => `/my/products/${product}/validations`,
  request: ({ id }) => `/my/tracking/requests/${id}`,
  approval: ({ id }) => `/my/institution/requests/${id}`,
};

const placeOf = (one: Tracked) => places[one.kind](one);

function wayOut(one: Tracked, waits: WaitsFor): string {
  if (waits === 'payment') return '/my/invoices';
  return waits === 'csr' ? `/my/products/${one.product}/certificate-request` : placeOf(one);
}

function pages({ say }: Phrasebook, filter: TrackedFilter, more: boolean): Markup | false {
  const { page, kind, search, waiting } = filter;
  const to = (number: number) => {
    const query = new URLSearchParams({
      ...(kind && { kind }),
      ...(search && { search }),
      ...(waiting && { waiting: 'yes' }),
      page: String(number),
    });
    return `/my/tracking?${query}`;
  };
  if (page === 1 && !more) return false;
  return html`<nav class="pages" aria-label="${say('tracking.pages')}">${page > 1 ? html`<a rel="prev" href="${to(page - 1)}">${say('tracking.newer')}</a>` : html`<span></span>`}${more && html`<a rel="next" href="${to(page + 1)}">${say('tracking.older')}</a>`}</nav>`;
}
