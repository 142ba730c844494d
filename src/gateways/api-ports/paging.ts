import type { Page, Paging } from '../../api/ports';

/** A page of one row more than asked for: the surplus row tells that there is a next page. */
export function pageOf<R, T>(
  rows: R[],
  paging: Paging,
  cursorOf: (row: R) => string,
  resourceOf: (row: R) => T,
): Page<T> {
  const shown = rows.slice(0, paging.limit);
  const last = shown.at(-1);
  const more = rows.length > paging.limit && last !== undefined;
  return { items: shown.map(resourceOf), next: more ? cursorOf(last) : null };
}
