import type { QueryResultRow } from 'pg';
import type { Queryable } from './pool';

/** An instant as PostgreSQL writes it into JSON, in the time zone of our connections. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+00:00$/;

/**
 * The rows of several statements by one: a page asks the record once for all that it shows.
 * @param parts statements that share their parameters; each of these has to be in one of them at least
 * @param before what they have in common: `WITH …`
 */
export async function readTogether<T extends Record<string, QueryResultRow>>(
  db: Queryable,
  parts: { [K in keyof T]: string },
  values: unknown[],
  before = '',
): Promise<{ [K in keyof T]: T[K][] }> {
  const columns = Object.entries(parts).map(
    ([name, statement]) => `(SELECT coalesce(json_agg(t), '[]') FROM (${statement}) t) AS "${name}"`,
  );
  const { rows } = await db.query<Record<string, QueryResultRow[]>>(`${before} SELECT ${columns.join(', ')}`, values);
  const found = Object.entries(rows[0] ?? {}).map(([name, list]) => [name, list.map(read)]);
  return Object.fromEntries(found) as { [K in keyof T]: T[K][] };
}

/** Columns as they are read outside of JSON. */
function read(row: QueryResultRow): QueryResultRow {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, column(value)]));
}

function column(value: unknown): unknown {
  return typeof value === 'string' && INSTANT.test(value) ? new Date(value).toISOString() : value;
}
