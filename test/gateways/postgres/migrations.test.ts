import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { migrate } from '../../../src/gateways/postgres/migrations';
import { databaseUrl, freshName, migrations } from '../../support/record';

/** A copy of the migrations that a test may spoil. */
let folder: string;
let url: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'perennial-migrations-'));
  cpSync(migrations, folder, { recursive: true });
  url = databaseUrl(freshName());
});

afterEach(async () => {
  rmSync(folder, { recursive: true });
  await query(databaseUrl('postgres'), `DROP DATABASE IF EXISTS ${new URL(url).pathname.slice(1)} WITH (FORCE)`);
});

async function query(where: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: where });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

function add(name: string, sql: string): void {
  mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, name, 'migration.sql'), sql);
}

const names = () =>
  readdirSync(migrations, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map((one) => one.name)
    .sort((a, b) => a.localeCompare(b));

test('a database that does not exist is made; a second run finds nothing to do', async () => {
  expect(await migrate(url, folder)).toEqual(names());
  expect(await migrate(url, folder)).toEqual([]);
  const rows = await query(
    url,
    'SELECT migration_name, finished_at IS NOT NULL AS finished FROM _prisma_migrations ORDER BY 1',
  );
  expect(rows).toEqual(names().map((name) => ({ migration_name: name, finished: true })));
});

test('several processes that start at once apply each migration once', async () => {
  const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(url, folder)));
  expect(applied.flat().sort((a, b) => a.localeCompare(b))).toEqual(names());
  expect(await query(url, 'SELECT count(*)::int AS count FROM _prisma_migrations')).toEqual([
    { count: names().length },
  ]);
});

test('what a later version adds is applied alone', async () => {
  await migrate(url, folder);
  add('20991231000000_later', 'CREATE TABLE later (id int);');
  expect(await migrate(url, folder)).toEqual(['20991231000000_later']);
});

test('a migration that was changed after it was applied is refused, by its name', async () => {
  await migrate(url, folder);
  const [first] = names();
  writeFileSync(path.join(folder, first ?? '', 'migration.sql'), 'SELECT 1;');
  await expect(migrate(url, folder)).rejects.toThrow(`The migration ${first} was changed after it was applied`);
});

test('a migration that fails is reported by its name, leaves nothing behind, and is tried again once it is mended', async () => {
  await migrate(url, folder);
  add('20991231000000_faulty', 'CREATE TABLE half (id int); SELECT nothing FROM nowhere;');
  await expect(migrate(url, folder)).rejects.toThrow(
    'The migration 20991231000000_faulty failed: relation "nowhere" does not exist',
  );
  expect(await query(url, `SELECT to_regclass('half') AS half`)).toEqual([{ half: null }]);
  rmSync(path.join(folder, '20991231000000_faulty'), { recursive: true });
  add('20991231000000_faulty', 'CREATE TABLE half (id int);');
  expect(await migrate(url, folder)).toEqual(['20991231000000_faulty']);
});

test('a migration that Prisma began and did not finish is not passed over', async () => {
  await migrate(url, folder);
  await query(url, 'UPDATE _prisma_migrations SET finished_at = NULL');
  await expect(migrate(url, folder)).rejects.toThrow(`The migration ${names()[0]} failed earlier`);
});
