import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { openPlatform } from '../../src/platform';
import { lockFolder } from '../../src/platform/lock';
import { startPostgres } from '../../src/platform/postgres';
import { birthOf, commandOf, isAlive } from '../../src/platform/processes';

let dataDir: string;
const lines: string[] = [];
const log = (line: string) => void lines.push(line);

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'perennial-platform-'));
  // Under root PostgreSQL runs as another user, who must be able to enter.
  await chmod(dataDir, 0o755);
  lines.length = 0;
});
afterEach(async () => {
  await rm(dataDir, { recursive: true, force: true });
});

async function ask(url: string, query: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query({ text: query, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

/** The server's process, found as a second start would find it. */
async function serverPid(): Promise<number> {
  const folder = /data in (.*)$/.exec(lines.at(-1) ?? '')?.[1] ?? '';
  return Number((await readFile(join(folder, 'postmaster.pid'), 'utf8')).split('\n')[0]);
}

test('PostgreSQL goes on where it was after an orderly stop, on the same port', async () => {
  const first = await startPostgres({ dataDir, log });
  await ask(first.url, 'CREATE TABLE term (ends date)');
  expect(await ask(first.url, 'SHOW timezone')).toEqual([['UTC']]);
  await first.stop();
  const second = await startPostgres({ dataDir, log });
  expect(second.url).toBe(first.url);
  expect(await ask(second.url, 'SELECT count(*) FROM term')).toEqual([['0']]);
  await second.stop();
});

test('PostgreSQL killed the hard way starts again with what was committed', async () => {
  const first = await startPostgres({ dataDir, log });
  await ask(first.url, "CREATE TABLE term AS SELECT date '2027-05-01' AS ends");
  process.kill(await serverPid(), 'SIGKILL');
  const second = await startPostgres({ dataDir, log });
  expect(await ask(second.url, 'SELECT ends::text FROM term')).toEqual([['2027-05-01']]);
  await second.stop();
});

test('a PostgreSQL that outlived its killed parent is stopped by the next start', async () => {
  const first = await startPostgres({ dataDir, log });
  const orphan = await serverPid();
  const second = await startPostgres({ dataDir, log });
  expect(isAlive(orphan)).toBe(false);
  expect(lines).toContain(`PostgreSQL: a server of an earlier run is still there (process ${orphan}), stopping it`);
  await expect(ask(second.url, 'SELECT 1')).resolves.toEqual([[1]]);
  await second.stop();
  await first.stop();
});

test('a second instance in the same folder is refused, and says why', async () => {
  const unlock = await lockFolder(dataDir);
  await expect(openPlatform({ dataDir, env: {}, log })).rejects.toThrow(
    `another instance (process ${process.pid}) already runs with its data in ${dataDir}`,
  );
  await unlock();
  await (await lockFolder(dataDir))();
});

test('the lock of a killed instance is taken over', async () => {
  const holder = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  expect(await commandOf(holder.pid ?? 0)).toContain('setInterval');
  await writeFile(join(dataDir, 'lock'), JSON.stringify({ pid: holder.pid, born: await birthOf(holder.pid ?? 0) }));
  await expect(lockFolder(dataDir)).rejects.toThrow('another instance');
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  await (await lockFolder(dataDir))();

  // The number alone, given away again to a stranger, holds nothing.
  await writeFile(join(dataDir, 'lock'), JSON.stringify({ pid: process.pid, born: 'long ago' }));
  await (await lockFolder(dataDir))();
});
