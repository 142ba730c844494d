import { instant } from '../../../domain/calendar';
import { phases } from '../../../domain/life';
import { productKinds } from '../../../domain/offer';
import type { Visit } from '../visit';
import { concerns, type Listed, type ListFilter, type ListOrder, type ListWish, listOrders, type Place } from './ports';

const LONGEST_NAME = 253;

export const states = ['current', 'all', ...phases] as const;
export const needed = ['any', ...concerns] as const;

/** What the address of a list asks for; what it does not know is as if it were not there. */
export function wishOf(visit: Visit): ListWish {
  const one = <T extends string>(name: string, among: readonly T[]) => among.find((each) => each === visit.asked(name));
  const kind = one('kind', productKinds);
  const needs = one('needs', needed);
  const name = visit.asked('q')?.trim().slice(0, LONGEST_NAME);
  const filter: ListFilter = {
    state: one('state', states) ?? 'current',
    ...(kind && { kind }),
    ...(needs && { needs }),
    ...(name && { name }),
  };
  const order = one('order', listOrders) ?? 'expiry';
  const { account, now } = visit.visitor;
  const place = placeIn(visit.asked('after'), 'after', order) ?? placeIn(visit.asked('before'), 'before', order);
  return { account: account.id, now, filter, order, place };
}

/** The address of a list, with only what differs from the usual one. */
export function addressOf(
  { filter, order }: Pick<ListWish, 'filter' | 'order'>,
  place?: Record<string, string>,
): string {
  const { name, kind, state, needs } = filter;
  const query = new URLSearchParams({
    ...(name && { q: name }),
    ...(kind && { kind }),
    ...(state !== 'current' && { state }),
    ...(needs && { needs }),
    ...(order !== 'expiry' && { order }),
    ...place,
  });
  return query.size > 0 ? `/my/products?${query}` : '/my/products';
}

export function cursorOf({ key, standing }: Listed): string {
  return Buffer.from(JSON.stringify([key, standing.product.id])).toString('base64url');
}

/** As PostgreSQL writes instants of UTC. */
const TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/;

/** A cursor comes from outside: one that this list has not made leads to its beginning. */
function placeIn(cursor: string | undefined, direction: Place['direction'], order: ListOrder): Place | undefined {
  if (cursor === undefined || cursor.length > 2_000) return undefined;
  try {
    const [key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (typeof key !== 'string' || typeof id !== 'string' || /\0/.test(key + id)) return undefined;
    if (order === 'expiry' && key !== 'infinity' && !(TIME.test(key) && instant(key))) return undefined;
    return { key, id, direction };
  } catch {
    return undefined;
  }
}
