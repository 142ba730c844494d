import type pg from 'pg';

export type Row = Record<string, unknown>;

/** Rows by SQL, without looking up what they refer to: it is there, or comes in the same moment. */
export async function insertRows(pool: pg.Pool, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).join(', ');
  const client = await pool.connect();
  try {
    await client.query(
      'SET statement_timeout = 0; SET session_replication_role = replica; SET synchronous_commit = off',
    );
    await client.query(
      `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
      [JSON.stringify(rows)],
    );
  } finally {
    client.release(true);
  }
}

export async function rowsOf(pool: pg.Pool, table: string, where: string, value: string): Promise<Row[]> {
  const { rows } = await pool.query<{ row: Row }>(`SELECT to_jsonb(t) AS row FROM ${table} t WHERE ${where}`, [value]);
  return rows.map(({ row }) => row);
}
