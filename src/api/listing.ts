import { z } from 'zod';
import type { Answer, Visit } from './call';
import type { EventResource, Page, Paging } from './ports';
import { notFound, validation } from './problems';
import { narrowed } from './tenancy';
import { optional } from './wire/optional';

/** A cursor is what the record gave, wrapped so that nobody builds on what is in it. */
function wrap(cursor: string): string {
  return Buffer.from(cursor).toString('base64url');
}

function unwrap(text: string): string {
  return Buffer.from(text, 'base64url').toString();
}

const cursor = z
  .string()
  .max(500, { abort: true })
  .refine((text) => wrap(unwrap(text)) === text && /^[\x20-\x7e]+$/.test(unwrap(text)), 'This is no cursor of a list.')
  .transform(unwrap)
  .meta({ description: 'the `next` of the page before' });

export const paging = {
  limit: z
    .string()
    .regex(/^\d{1,3}$/, 'A whole number from 1 to 200.')
    .transform(Number)
    .refine((limit) => limit >= 1 && limit <= 200, 'A whole number from 1 to 200.')
    .default(50)
    .meta({ description: 'most items of a page, 1 to 200; 50 if it is left out' }),
  after: optional(cursor),
};

export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

interface Pointer {
  limit: number;
  after?: string;
}

/** Splits a query into where to go on and what to look for. */
function splitPaging<Q extends Pointer>(query: Q): { paging: Paging; filter: Omit<Q, keyof Pointer> } {
  const { limit, after, ...filter } = query;
  return { paging: after === undefined ? { limit } : { limit, after }, filter };
}

/** Reads a page; what the record cannot take for a cursor (SQLSTATE class 22, data exception) is the caller's fault. */
async function read<T>(where: Paging, page: (where: Paging) => Promise<T>): Promise<T> {
  try {
    return await page(where);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (where.after === undefined || typeof code !== 'string' || !/^22\w{3}$/.test(code)) throw error;
    throw validation([{ pointer: '/after', in: 'query', detail: 'This is no cursor of this list.' }]);
  }
}

/** A page with the way to the next one, in the body and as a Link (RFC 8288). */
export function pageAnswer<T extends { next: string | null }>(visit: Visit, page: T): Answer {
  if (page.next === null) return { status: 200, body: page };
  const next = wrap(page.next);
  const query = new URLSearchParams(visit.url.query);
  query.set('after', next);
  return { status: 200, headers: { Link: `<${visit.url.path}?${query}>; rel="next"` }, body: { ...page, next } };
}

const emptyPage: Page<never> = { items: [], next: null };

/** The page that a query asks for, with what else it looks for. @throws where there is nothing to have a list of */
export async function listed<Q extends Pointer>(
  visit: Visit,
  query: Q,
  list: (paging: Paging, filter: Omit<Q, keyof Pointer>) => Promise<{ next: string | null } | undefined>,
): Promise<Answer> {
  const { paging, filter } = splitPaging(query);
  const page = await read(paging, (where) => list(where, filter));
  if (!page) throw notFound();
  return pageAnswer(visit, page);
}

/** The same of what belongs to accounts: the caller's own, all for operators. */
export async function ownListed<Q extends Pointer & { account?: string }>(
  visit: Visit,
  query: Q,
  list: (paging: Paging, filter: Omit<Q, keyof Pointer>) => Promise<{ next: string | null }>,
): Promise<Answer> {
  const own = narrowed(visit, query);
  return own ? listed(visit, own, list) : pageAnswer(visit, emptyPage);
}

/** A page of the timeline of what was found; what operators do is theirs to know. */
export async function timeline(
  visit: Visit,
  query: Pointer,
  { id }: { id: string },
  events: (id: string, paging: Paging, forOperator: boolean) => Promise<Page<EventResource>>,
): Promise<Answer> {
  const forOperator = visit.caller.scope === 'operator';
  return listed(visit, query, (paging) => events(id, paging, forOperator));
}
