import type { Page, Paging } from '../../api/ports';
import type { Queryable } from '../postgres/pool';

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

/** A page of a table by its ids, the newest first; what is shown of a row is read one after the other. */
export async function newestFirst<R extends { id: string }, T>(
  db: Queryable,
  table: string,
  paging: Paging,
  resourceOf: (row: R) => Promise<T>,
): Promise<Page<T>> {
  const { rows } = await db.query<R>(
    `SELECT * FROM ${table} WHERE ($1::text IS NULL OR id < $1) ORDER BY id DESC LIMIT $2`,
    [paging.after ?? null, paging.limit + 1],
  );
  const page = pageOf(
    rows,
    paging,
    ({ id }) => id,
    (row) => row,
  );
  const items: T[] = [];
  for (const row of page.items) items.push(await resourceOf(row));
  return { ...page, items };
}
