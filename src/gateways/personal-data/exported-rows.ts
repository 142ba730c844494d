import type { Queryable } from '../postgres/pool';
import type { AccountTable } from './tables';

/** Characters of rows, and of files in base64, that are in memory at one time; one row that is longer is so alone. */
const BUDGET = 1024 * 1024;
/** Bytes of a file that have that length in base64. */
const PIECE = (BUDGET / 4) * 3;
/** Rows of which only place and length are known in advance. */
const SIGHTED = 1_000;

/** The columns of every table, as they are in the database. */
export async function columnsOf(db: Queryable): Promise<Map<string, string[]>> {
  const { rows } = await db.query<{ table: string; columns: string[] }>(
    `SELECT table_name AS table, array_agg(column_name::text ORDER BY ordinal_position) AS columns
     FROM information_schema.columns WHERE table_schema = current_schema() GROUP BY table_name`,
  );
  return new Map(rows.map(({ table, columns }) => [table, columns]));
}

const wanted = ({ table, of, exported = 'true' }: AccountTable) => `FROM ${table} t WHERE ${of} AND (${exported})`;

/** A row as JSON, as SQL of `t`. Columns of bytes are never read for it: their length would be doubled on the way. */
function recordOf({ hidden = [], shown = {}, file }: AccountTable, columns: readonly string[]): string {
  const others: Record<string, string> = { ...shown, ...(file && { [file.column]: file.name }) };
  const plain = columns.filter((one) => !hidden.includes(one) && !(one in others)).map((one) => `t."${one}"`);
  const replaced = Object.entries(others).map(([column, value]) => `${value} AS "${column}"`);
  return `(SELECT to_jsonb(r) FROM (SELECT ${[...plain, ...replaced].join(', ')}) r)::text`;
}

/**
 * The rows of a table as JSON, in pages of so many characters and not of so many rows: places and lengths come first.
 * @param db in a transaction that sees one moment, so that a place (`ctid`) stays a row's
 */
export async function* recordsOf(
  db: Queryable,
  table: AccountTable,
  account: string,
  columns: readonly string[],
): AsyncGenerator<string> {
  const record = recordOf(table, columns);
  const cursor = `export_${table.table}`;
  await db.query(
    `DECLARE ${cursor} NO SCROLL CURSOR FOR SELECT t.ctid::text AS place, length(${record}) AS length ${wanted(table)}`,
    [account],
  );
  for (;;) {
    const { rows } = await db.query<{ place: string; length: number }>(`FETCH ${SIGHTED} FROM ${cursor}`);
    for (const places of pagesOf(rows)) {
      const { rows: page } = await db.query<{ record: string }>(
        `SELECT ${record} AS record FROM ${table.table} t WHERE t.ctid = ANY($2::tid[]) AND $1::text IS NOT NULL`,
        [account, places],
      );
      for (const one of page) yield one.record;
    }
    if (rows.length < SIGHTED) break;
  }
  await db.query(`CLOSE ${cursor}`);
}

function* pagesOf(rows: readonly { place: string; length: number }[]): Generator<string[]> {
  let [page, held]: [string[], number] = [[], 0];
  for (const { place, length } of rows) {
    if (page.length > 0 && held + length > BUDGET) {
      yield page;
      [page, held] = [[], 0];
    }
    page.push(place);
    held += length;
  }
  if (page.length > 0) yield page;
}

/** A file of the archive, and how its bytes are read piece by piece. */
export interface ExportedFile {
  name: string;
  bytes(): AsyncIterable<Buffer>;
}

/** Only their names are in memory before their turn. @param db as of `recordsOf` */
export async function filesOf(db: Queryable, table: AccountTable, account: string): Promise<ExportedFile[]> {
  const { file } = table;
  if (!file) return [];
  const { rows } = await db.query<{ place: string; name: string }>(
    `SELECT t.ctid::text AS place, ${file.name} AS name ${wanted(table)} ORDER BY 2`,
    [account],
  );
  const piece = `SELECT encode(substring(t.${file.column} FROM $2 FOR $3), 'base64') AS piece FROM ${table.table} t WHERE t.ctid = $1::tid`;
  return rows.map(({ place, name }) => ({
    name,
    async *bytes() {
      for (let from = 1; ; from += PIECE) {
        const { rows: found } = await db.query<{ piece: string }>(piece, [place, from, PIECE]);
        const bytes = Buffer.from(found[0]?.piece ?? '', 'base64');
        if (bytes.length > 0) yield bytes;
        if (bytes.length < PIECE) return;
      }
    },
  }));
}
