import pg from 'pg';

const { builtins } = pg.types;

/** Instants come as RFC 3339 text, counts and money as safe integers, dates as `2027-06-15`. */
function parserOf(oid: number): ((text: string) => unknown) | undefined {
  switch (oid) {
    case builtins.TIMESTAMPTZ:
      return (text) => new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString();
    case builtins.INT8:
      return safeInteger;
    case builtins.DATE:
      return (text) => text;
    default:
      return undefined;
  }
}

function safeInteger(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} does not fit a safe integer`);
  return number;
}

const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    parserOf(oid) ?? pg.types.getTypeParser(oid, format as 'text'),
} as pg.CustomTypesConfig;

/** The time zone is the connection's own, whatever the server's setting says. */
export function createPool(url: string, options: { max?: number; log?: (message: string) => void } = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    statement_timeout: 30_000,
    options: '-c TimeZone=UTC -c DateStyle=ISO',
    types,
  });
  const note = (error: Error) => options.log?.(`PostgreSQL: ${error.message}`);
  pool.on('error', note);
  pool.on('connect', (client) => client.on('error', note));
  return pool;
}

/** A statement that is planned once for each connection, under a name of its own. */
export interface PreparedStatement {
  name: string;
  text: string;
}

/** What runs a statement: a pool or the client of a transaction. */
export interface Queryable {
  query<R extends pg.QueryResultRow = pg.QueryResultRow>(
    statement: string | PreparedStatement,
    values?: unknown[],
  ): Promise<pg.QueryResult<R>>;
}

export async function inTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
