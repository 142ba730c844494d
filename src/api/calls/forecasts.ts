import { z } from 'zod';
import type { Instant } from '../../domain/calendar';
import { yearOfProducts } from '../../domain/forecast-reach';
import { call, type Visit } from '../call';
import { wrongReach } from '../forecast-reach';
import { pageAnswer, paging } from '../listing';
import type { ForecastItem } from '../ports';
import { notFound, validation } from '../problems';
import { visible, visibleAccount } from '../tenancy';
import { forecast, forecastItem, forecastPage, until } from '../wire/forecast';

const MOST_ITEMS = 5_000;

const limit = z
  .string()
  .regex(/^\d{1,4}$/, `A whole number from 1 to ${MOST_ITEMS}.`)
  .transform(Number)
  .refine((number) => number >= 1 && number <= MOST_ITEMS, `A whole number from 1 to ${MOST_ITEMS}.`)
  .default(1_000)
  .meta({ description: `most items of a page, 1 to ${MOST_ITEMS}; 1000 if it is left out` });

const assumed = 'What is taken for granted stands in `assumptions`. Nothing is changed.';

export const forecastCalls = [
  call({
    method: 'get',
    path: '/v1/products/{id}/forecast',
    tag: 'forecasts',
    summary: 'Everything that will come of a product if nothing changes',
    description: `Reaches to the end of the next term, and a year at least, if \`until\` is left out. ${assumed}`,
    who: 'account',
    query: z.strictObject({ until }),
    answers: { 200: forecast },
    async run(visit, { query }) {
      const found = await visit.ports.products.get(visit.id());
      const { id, account } = visible(visit, found, (product) => product.account);
      const now = await visit.now(account);
      refuseWrongReach(query.until, now);
      const coming = await visit.ports.forecasts.product(id, now, query.until, visit.gone);
      if (!coming) throw notFound();
      return { status: 200, body: coming };
    },
  }),
  call({
    method: 'get',
    path: '/v1/accounts/{id}/forecast',
    tag: 'forecasts',
    summary: 'Everything that will come of all products of an account, in order of time',
    description: `Reaches 13 months if \`until\` is left out. With \`Accept: application/x-ndjson\` all of it, an item a line, as it is computed. ${assumed}`,
    who: 'account',
    query: z.strictObject({ until, limit, after: paging.after }),
    answers: { 200: forecastPage },
    lines: forecastItem,
    async run(visit, { query }) {
      const id = visibleAccount(visit, visit.id());
      const now = await visit.now(id);
      refuseWrongReach(query.until, now);
      const seen = placeIn(query.after);
      const found = await visit.ports.forecasts.account(id, now, query.until ?? yearOfProducts(now));
      if (!found) throw notFound();
      const { items: coming, ...frame } = found;
      if (visit.wantsLines) return { status: 200, lines: coming };
      return pageAnswer(visit, { ...frame, ...(await pageFrom(visit, coming, seen, query.limit)) });
    },
  }),
];

function refuseWrongReach(asked: Instant | undefined, now: Instant): void {
  const detail = wrongReach(asked, now);
  if (detail !== undefined) throw validation([{ pointer: '/until', in: 'query', detail }]);
}

/** How far somebody has read: all before an instant, and some of that instant. */
interface Place {
  at: Instant;
  items: number;
}

/** The cursor of this list: an instant, because what has come meanwhile is not forecast any more. */
function placeIn(after: string | undefined): Place | undefined {
  if (after === undefined) return undefined;
  const [, at, items] = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z) (\d{1,6})$/.exec(after) ?? [];
  if (at === undefined)
    throw validation([{ pointer: '/after', in: 'query', detail: 'This is no cursor of this list.' }]);
  return { at, items: Number(items) };
}

async function pageFrom(
  visit: Visit,
  coming: AsyncIterable<ForecastItem>,
  seen: Place | undefined,
  most: number,
): Promise<{ items: ForecastItem[]; next: string | null }> {
  const items: ForecastItem[] = [];
  let place: Place = { at: '', items: 0 };
  for await (const item of coming) {
    if (items.length === most) return { items, next: `${place.at} ${place.items}` };
    place = item.at === place.at ? { at: item.at, items: place.items + 1 } : { at: item.at, items: 1 };
    const isRead = seen && (item.at < seen.at || (item.at === seen.at && place.items <= seen.items));
    if (!isRead) items.push(item);
    if (visit.gone.aborted) break;
  }
  return { items, next: null };
}
