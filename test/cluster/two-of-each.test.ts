import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import type pg from 'pg';
import { createPool } from '../../src/gateways/postgres/pool';
import type { buildId } from '../../src/main/deployment';
import { prepareDatabase } from '../../src/main/migrate';
import { startInbox } from '../../src/platform/inbox';
import { startTemporal } from '../../src/platform/temporal';
import { productWorkflowId } from '../../workflows/ids';
import { databaseUrl, freshName } from '../support/record';
import { ensureBuilt, root } from '../support/theatre';
import { until } from '../support/until';

const CUSTOMERS = 40;

let house: Awaited<ReturnType<typeof openHouse>>;
const running: ChildProcess[] = [];
const cleanUp: (() => unknown)[] = [];

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(async () => {
  for (const process of running) process.kill('SIGKILL');
  for (const clean of cleanUp.reverse()) await clean();
});

/** PostgreSQL, Temporal and a mail server, as API and workers find them by their environment. */
async function openHouse() {
  ensureBuilt();
  const folder = mkdtempSync(path.join(tmpdir(), 'perennial-cluster-'));
  cleanUp.push(() => rmSync(folder, { recursive: true, force: true }));
  symlinkSync(path.join(root, '.perennial/cache'), path.join(folder, 'cache'));
  const temporal = await startTemporal({ dataDir: folder, env: { PATH: process.env['PATH'] }, log: () => undefined });
  cleanUp.push(() => temporal.stop());
  const inbox = await startInbox({});
  cleanUp.push(() => inbox.stop());
  const url = databaseUrl(freshName());
  const key = (await prepareDatabase(url, () => undefined)) ?? '';
  const pool: pg.Pool = createPool(url, { max: 2 });
  cleanUp.push(() => pool.end());
  const connection = await Connection.connect({ address: temporal.address });
  cleanUp.push(() => connection.close());
  const env = {
    PATH: process.env['PATH'],
    DATABASE_URL: url,
    TEMPORAL_ADDRESS: temporal.address,
    SMTP_URL: inbox.smtpUrl,
    PORT: '0',
    MASTER_KEY: '00'.repeat(32),
    PUBLIC_URL: 'http://localhost:8080',
  };
  return { folder, env, key, pool, inbox, client: new Client({ connection }) };
}

/** A program of the engine as a process of its own; resolves with what it said when it was ready. */
function start(
  program: 'api' | 'worker',
  dist = path.join(root, 'dist'),
): Promise<{ child: ChildProcess; said: string }> {
  const file = path.join(dist, `src/main/${program}.js`);
  const child = spawn(process.execPath, [file], { env: house.env, stdio: ['ignore', 'pipe', 'inherit'] });
  running.push(child);
  const isReady = program === 'api' ? /"url":"[^"]+"/ : /lives and senders are running/;
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk;
      if (isReady.test(said)) resolve({ child, said });
    });
    child.on('exit', (status) => reject(new Error(`${program} ended with ${status}: ${said}`)));
  });
}

/** The next version: the same rules, other code for a replay. */
function nextVersion(): string {
  const dist = path.join(house.folder, 'next/dist');
  cpSync(path.join(root, 'dist'), dist, { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(house.folder, 'next/node_modules'));
  symlinkSync(path.join(root, 'data'), path.join(house.folder, 'next/data'));
  symlinkSync(path.join(root, 'prisma'), path.join(house.folder, 'next/prisma'));
  appendFileSync(path.join(dist, 'workflows/index.js'), '\n// the next version\n');
  return dist;
}

type Answer = Record<string, unknown>;

/** Asks one API after the other, as a client behind a balancer does, until one answers; the key makes it once. */
async function persistently(apis: string[], where: string, body: object, idempotencyKey: string): Promise<Answer> {
  const deadline = Date.now() + 60_000;
  for (let turn = 0; ; turn += 1) {
    try {
      const response = await fetch(`${apis[turn % apis.length]}${where}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${house.key}`,
          'content-type': 'application/json',
          'idempotency-key': idempotencyKey,
        },
        body: JSON.stringify(body),
      });
      const answer = (await response.json()) as Answer;
      if (response.ok) return answer;
      if (response.status < 500) throw new Refusal(`${where}: ${response.status} ${JSON.stringify(answer)}`);
    } catch (error) {
      if (error instanceof Refusal || Date.now() > deadline) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

class Refusal extends Error {}

async function orderAndPay(apis: string[], n: number): Promise<string> {
  const owner = { name: `Customer ${n}`, email: `c${n}@customer.example`, country: 'DE', locale: 'en' };
  const account = await persistently(apis, '/v1/accounts', owner, `account-${n}`);
  const order = { account: account['id'], offer: 'domain-com', name: `customer-${n}.com` };
  const placed = await persistently(apis, '/v1/orders', order, `order-${n}`);
  const product = (placed['product'] as Answer)['id'];
  const payment = {
    product,
    amount: { amount: 1190, currency: 'EUR' },
    reference: `payment-${n}`,
    method: 'bank_transfer',
  };
  await persistently(apis, '/v1/payments', payment, `payment-${n}`);
  return String(product);
}

async function count(sql: string): Promise<number> {
  return Number((await house.pool.query<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`)).rows[0]?.n);
}

test('two APIs and two workers under load; an API, the old worker and one of the new ones killed in a rollout: nothing lost, nothing twice', async () => {
  const [first, second, old] = await Promise.all([start('api'), start('api'), start('worker')]);
  const apis = [first, second].map(({ said }) => /"url":"([^"]+)"/.exec(said)?.[1] ?? '');
  expect(old.said).toContain(`version ${buildIdOfBuild()} is current now`);
  const half = CUSTOMERS / 2;
  const products: string[] = [];
  const customers = async (from: number, to: number) => {
    const lane = async (offset: number) => {
      for (let n = from + offset; n < to; n += 8) products.push(await orderAndPay(apis, n));
    };
    await Promise.all(Array.from({ length: 8 }, (_, offset) => lane(offset)));
  };
  await customers(0, half);
  const next = nextVersion();
  const [{ child: newer, said }, { child: other, said: alsoSaid }] = await Promise.all([
    start('worker', next),
    start('worker', next),
    customers(half, half + half / 2),
  ]);
  // Whichever came first promoted the version; the other finds it current, at whatever moment it looked.
  const promoted = /version (\S+) is current\b/.exec(said)?.[1];
  expect(promoted).not.toBe(buildIdOfBuild());
  expect(alsoSaid).toContain(`version ${promoted} is current`);
  const rest = customers(half + half / 2, CUSTOMERS);
  old.child.kill('SIGKILL');
  first.child.kill('SIGKILL');
  await until(async () => (await count('products')) > CUSTOMERS - half / 4, 60_000);
  other.kill('SIGKILL');
  await rest;
  await until(async () => (await count(`products WHERE state = 'active'`)) === CUSTOMERS, 60_000);

  expect(await count(`events WHERE type = 'term_started'`)).toBe(CUSTOMERS);
  expect(await count(`invoices WHERE status = 'paid'`)).toBe(CUSTOMERS);
  expect(await count('payments')).toBe(CUSTOMERS);
  expect(await count(`sandbox_requests WHERE operation = 'create'`)).toBe(CUSTOMERS);
  await until(async () => (await count('mails WHERE sent_at IS NULL')) === 0, 60_000);
  expect(new Set(house.inbox.messages().map(({ messageId }) => messageId)).size).toBe(await count('mails'));
  const { rows: numbers } = await house.pool.query<{ gapless: boolean }>(
    'SELECT max(last) = (SELECT count(*) FROM invoices) AS gapless FROM number_series',
  );
  expect(numbers[0]?.gapless).toBe(true);

  // Lives that began with the old worker go on with the new one; the old one, started again, undoes nothing.
  const again = await start('worker');
  expect(again.said).toContain('was replaced and is not made current again');
  const [born] = products;
  const handle = house.client.workflow.getHandle(productWorkflowId(String(born)));
  await handle.cancel();
  await until(async () => (await handle.describe()).status.name === 'COMPLETED');
  const described = await handle.describe();
  const deployed = described.raw.workflowExecutionInfo?.versioningInfo?.deploymentVersion?.buildId;
  expect(deployed).toBe(promoted);
  for (const child of [newer, again.child, second.child]) child.kill('SIGTERM');
}, 240_000);

/** Of the compiled engine, as its workers have it. */
function buildIdOfBuild(): string {
  const compiled = require(path.join(root, 'dist/src/main/deployment.js')) as { buildId: typeof buildId };
  return compiled.buildId();
}
