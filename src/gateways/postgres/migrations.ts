import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import type { Queryable } from './pool';

/** The number that Prisma's own engine locks with: both can meet on one database. */
const LOCK = 72707369;

/**
 * Applies what is missing of `prisma/migrations`, each file with its row in one transaction, and records them as Prisma
 * does. A migration that was changed after it was applied, or that failed earlier, is an error. Creates the database if
 * it is missing.
 * @returns the names of those applied now
 */
export async function migrate(url: string, folder: string): Promise<string[]> {
  const client = await connectOrCreate(url);
  try {
    await client.query(`SELECT pg_advisory_lock(${LOCK})`);
    const applied = await applyMissing(client, folder);
    await runMigrations({ connectionString: url });
    return applied;
  } finally {
    await client.end();
  }
}

async function connectOrCreate(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    return client;
  } catch (error) {
    if ((error as { code?: string }).code !== '3D000') throw error;
  }
  const target = new URL(url);
  const name = decodeURIComponent(target.pathname.slice(1));
  target.pathname = '/postgres';
  const admin = new pg.Client({ connectionString: target.href, connectionTimeoutMillis: 5_000 });
  await admin.connect();
  try {
    await admin.query(`CREATE DATABASE ${admin.escapeIdentifier(name)}`);
  } catch (error) {
    // Somebody else made it at the same moment.
    if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
  } finally {
    await admin.end();
  }
  const created = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await created.connect();
  return created;
}

export interface MigrationState {
  /** not applied yet */
  pending: string[];
  /** changed after they were applied */
  changed: string[];
  /** began and never ended */
  failed: string[];
  /** applied by a version that knows more than this one */
  unknown: string[];
}

/** How a database stands to the migrations in `folder`, without changing anything. */
export async function stateOfMigrations(db: Queryable, folder: string): Promise<MigrationState> {
  const { rows: tables } = await db.query<{ there: boolean }>(
    `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there`,
  );
  const { rows } = tables[0]?.there ? await db.query<AppliedRow>(APPLIED) : { rows: [] };
  const checksums = new Map(migrationsIn(folder).map((name) => [name, checksumOf(readMigration(folder, name))]));
  const applied = new Set(rows.map(({ name }) => name));
  return {
    pending: [...checksums.keys()].filter((name) => !applied.has(name)),
    changed: rows.flatMap(({ name, checksum }) => (differs(checksums.get(name), checksum) ? [name] : [])),
    failed: rows.flatMap(({ name, finished }) => (finished === null ? [name] : [])),
    unknown: rows.flatMap(({ name }) => (checksums.has(name) ? [] : [name])),
  };
}

interface AppliedRow {
  name: string;
  checksum: string;
  finished: Date | null;
}

const APPLIED =
  'SELECT migration_name AS name, checksum, finished_at AS finished FROM _prisma_migrations WHERE rolled_back_at IS NULL';

function differs(known: string | undefined, applied: string): boolean {
  return known !== undefined && known !== applied;
}

function readMigration(folder: string, name: string): Buffer {
  return fs.readFileSync(path.join(folder, name, 'migration.sql'));
}

function checksumOf(sql: Buffer): string {
  return createHash('sha256').update(sql).digest('hex');
}

async function applyMissing(client: pg.Client, folder: string): Promise<string[]> {
  await client.query(`CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`);
  const { rows } = await client.query<AppliedRow>(APPLIED);
  const failed = rows.find((row) => row.finished === null);
  if (failed)
    throw new Error(`The migration ${failed.name} failed earlier: mend the database by hand, then delete its row.`);
  const done = new Map(rows.map((row) => [row.name, row.checksum]));
  const applied: string[] = [];
  for (const name of migrationsIn(folder)) {
    const sql = readMigration(folder, name);
    const checksum = checksumOf(sql);
    const before = done.get(name);
    if (differs(before, checksum)) {
      throw new Error(`The migration ${name} was changed after it was applied: migrations only go forward.`);
    }
    if (before !== undefined) continue;
    await apply(client, name, sql.toString('utf8'), checksum);
    applied.push(name);
  }
  return applied;
}

function migrationsIn(folder: string): string[] {
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function apply(client: pg.Client, name: string, sql: string, checksum: string): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new Error(`The migration ${name} failed: ${(error as Error).message}`, { cause: error });
  }
}
