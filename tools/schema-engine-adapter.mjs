// Prisma's adapter for pg, mended so that the schema engine can read the catalogue of PostgreSQL 18.
import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';

/** PostgreSQL's type "char" (one byte, used in its catalogue), which the adapter does not know. */
const CHAR = 18;
/** An array of bpchar, which it does know: it answers column type 70, a character array. */
const BPCHAR_ARRAY = 1002;
const CHARACTER_ARRAY = 70;
const CHARACTER = 6;

/** What the engine connects through, to the database itself and to the shadow of it that migrations are tried in. */
export function openFactory(url = 'postgres://none@127.0.0.1:1/none', shadowUrl = undefined) {
  const factory = mendedFactory(connection(url));
  factory.connectToShadowDb = () =>
    shadowUrl ? mendedFactory(connection(shadowUrl)).connect() : connectToNewShadow(url);
  return factory;
}

export function connection(url, database = databaseOf(url)) {
  const { hostname, port, username, password } = new URL(url);
  const [user, secret] = [username, password].map(decodeURIComponent);
  return { host: hostname, port: Number(port || 5432), user, password: secret || undefined, database, max: 1 };
}

export function databaseOf(url) {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

/** A database of its own for one comparison, dropped afterwards. */
async function connectToNewShadow(url) {
  const name = `prisma_migrate_shadow_db_${randomUUID()}`;
  const admin = new pg.Client(connection(url));
  await admin.connect();
  await admin.query(`CREATE DATABASE "${name}"`);
  const adapter = await mendedFactory(connection(url, name)).connect();
  const dispose = adapter.dispose.bind(adapter);
  adapter.dispose = async () => {
    await dispose();
    await admin.query(`DROP DATABASE "${name}"`);
    await admin.end();
  };
  return adapter;
}

function mendedFactory(config) {
  const factory = new PrismaPg(mendedPool(config), { disposeExternalPool: true });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const answer = await queryRaw(query);
      answer.columnTypes = answer.columnTypes.map((type) => (type === CHARACTER_ARRAY ? CHARACTER : type));
      return answer;
    };
    return adapter;
  };
  return factory;
}

function mendedPool(config) {
  const pool = mendQueries(new pg.Pool(config));
  const mended = new WeakSet();
  const connect = pool.connect.bind(pool);
  pool.connect = async (callback) => {
    if (callback) return connect(callback);
    const client = await connect();
    if (!mended.has(client)) mendQueries(client);
    mended.add(client);
    return client;
  };
  return pool;
}

/** Presents "char" as a type that the adapter passes on, and its empty value as NUL, as the native engine sees it. */
function mendQueries(queryable) {
  const query = queryable.query.bind(queryable);
  queryable.query = async (...question) => {
    const answer = await query(...question);
    for (const result of [answer].flat()) {
      for (const [index, field] of (result?.fields ?? []).entries()) {
        if (field.dataTypeID !== CHAR) continue;
        field.dataTypeID = BPCHAR_ARRAY;
        for (const row of result.rows) if (row[index] === '') row[index] = '\0';
      }
    }
    return answer;
  };
  return queryable;
}
