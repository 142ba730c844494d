import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Connection } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { type Inbox, startInbox } from '../../src/platform/inbox';
import { addSearchAttributes } from '../../src/platform/search-attributes';
import { endLives, openTestServer, untilQuiet, VirtualTime } from '../../src/scenarios/world';
import { openTestRecord, type TestRecord } from '../support/record';
import { ensureBuilt, quietRuntime } from '../support/theatre';

let environment: TestWorkflowEnvironment;
let time: VirtualTime;
let inbox: Inbox;
let folder: string;
let worker: ChildProcess | undefined;
/** a worker that ends is started again */
let keepAlive = false;
/** each life has a database of its own */
const records: TestRecord[] = [];

beforeAll(async () => {
  ensureBuilt();
  quietRuntime();
  folder = mkdtempSync(path.join(tmpdir(), 'perennial-deaths-'));
  [inbox, environment] = await Promise.all([startInbox(), openTestServer(process.env['PERENNIAL_TEST_SERVER'] ?? '')]);
  await addSearchAttributes(environment.connection as Connection, 'default');
  time = new VirtualTime(environment);
}, 60_000);

afterAll(async () => {
  stopWorker();
  await environment?.teardown();
  await inbox?.stop();
  await Promise.all(records.map((record) => record.close()));
  rmSync(folder, { recursive: true, force: true });
});

function startWorker(record: TestRecord, deaths: string | undefined): void {
  keepAlive = true;
  const child = spawn(process.execPath, [path.join(__dirname, 'worker-that-dies.cjs')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      ...(deaths !== undefined && { DEATHS: deaths }),
      DATABASE_URL: record.url,
      TEMPORAL_ADDRESS: environment.address,
      SMTP_URL: inbox.smtpUrl,
      SPREAD_MS: '0',
      CLOCK_OFFSET: String(time.offset),
      BUNDLE: process.env['PERENNIAL_WORKFLOW_BUNDLE'],
    },
  });
  worker = child;
  child.once('exit', async () => {
    if (!keepAlive || worker !== child) return;
    // What the next worker would do by itself after some seconds: see the job runner's own test.
    await record.rows('SELECT graphile_worker.force_unlock_workers(array_agg(pool_id)) FROM job_holders');
    startWorker(record, deaths);
  });
}

function stopWorker(): void {
  keepAlive = false;
  worker?.kill('SIGKILL');
  worker = undefined;
}

/** Quiet, however often the worker dies meanwhile. */
async function untilQuietAtLast(record: TestRecord): Promise<number | undefined> {
  for (let patience = 8; ; patience -= 1) {
    try {
      return await untilQuiet(record.kit.pool, environment.client, time);
    } catch (error) {
      if (patience === 0) throw error;
    }
  }
}

const start = '2027-05-15T09:00:00.000Z';
const expiry = '2027-06-15T12:00:00.000Z';

interface Lives {
  record: TestRecord;
  domain: string;
  webspace: string;
}

/** A .com paid by card and a webspace that nobody pays, from a month before their expiry until the day after it. */
async function live(deaths: string | undefined): Promise<Lives> {
  const record = await openTestRecord();
  records.push(record);
  await time.begin(Date.parse(start));
  startWorker(record, deaths);
  const anna = await record.account({ automatic: 'card', card: 'succeeds' });
  const bert = await record.account({ balance: 500 });
  const domain = await record.takeOver({ account: anna, expiry, at: start });
  const webspace = await record.takeOver({ account: bert, expiry, at: start, offer: 'webspace-50', name: 'web' });
  const end = Date.parse('2027-06-16T00:00:00Z');
  for (;;) {
    const wake = await untilQuietAtLast(record);
    if (wake === undefined || wake > end) break;
    await time.sleepUntil(wake);
  }
  stopWorker();
  await endLives(record.kit.pool, environment.client);
  return { record, domain, webspace };
}

/** What people read of a life, without what differs from one life to another. */
async function story({ rows: query }: TestRecord, product: string): Promise<string[]> {
  const rows = await query<{ type: string; at: string; data: Record<string, unknown> }>(
    'SELECT type, at, data FROM events WHERE product_id = $1 ORDER BY seq',
    [product],
  );
  return rows.map(({ type, at, data }) => {
    const { invoice: _, number, cancellation: __, reference: ___, name: ____, ...rest } = data;
    return `${at} ${type} ${JSON.stringify({ ...rest, ...(typeof number === 'number' && { number }) })}`;
  });
}

async function effects(record: TestRecord, product: string) {
  const counted = (sql: string) => record.rows(sql, [product]);
  return {
    invoices: await counted('SELECT purpose, status, total, paid FROM invoices WHERE product_id = $1'),
    provider: await counted(
      'SELECT r.operation FROM sandbox_requests r JOIN products p ON p.name = r.name WHERE p.id = $1 ORDER BY r.at, r.operation',
    ),
    charges: await counted(
      'SELECT c.outcome, c.amount FROM sandbox_charges c JOIN invoices i ON i.id = c.invoice_id WHERE i.product_id = $1',
    ),
    notices: await counted(
      'SELECT term, notice, outcome, reason, at FROM notices WHERE product_id = $1 ORDER BY at, notice',
    ),
    mails: await counted(
      `SELECT facts->>'kind' AS kind, at, sent_at IS NOT NULL AS sent FROM mails WHERE product_id = $1 ORDER BY at, 1`,
    ),
    balance: await counted('SELECT a.balance FROM accounts a JOIN products p ON p.account_id = a.id WHERE p.id = $1'),
  };
}

test('a worker that is killed before and after each of its effects leaves what one leaves that never died', async () => {
  const whole = await live(undefined);
  const mailsOfWhole = inbox.messages().length;

  const deaths = path.join(folder, 'deaths');
  writeFileSync(deaths, '');
  const killed = await live(deaths);
  const places = readFileSync(deaths, 'utf8').trim().split('\n');
  const died = (what: string) => places.filter((place) => place.startsWith(what)).length;

  // It did die, and everywhere.
  for (const what of ['start', 'step', 'provider', 'card', 'mail']) {
    expect(died(`before ${what}`)).toBeGreaterThan(0);
    expect(died(`after ${what}`)).toBe(died(`before ${what}`));
  }
  expect(died('before step')).toBeGreaterThanOrEqual(10);

  for (const one of ['domain', 'webspace'] as const) {
    expect(await story(killed.record, killed[one])).toEqual(await story(whole.record, whole[one]));
    expect(await effects(killed.record, killed[one])).toEqual(await effects(whole.record, whole[one]));
  }

  // Numbers without gaps.
  const numbers = await killed.record.rows<{ series: string; last: number; count: number }>(
    `SELECT n.series, n.last, (SELECT count(*)::int FROM
       (SELECT number FROM invoices UNION ALL SELECT number FROM cancellations) d WHERE d.number LIKE n.series || n.year || '-%') AS count
     FROM number_series n ORDER BY 1`,
  );
  expect(numbers).toEqual([
    { series: 'R', last: 2, count: 2 },
    { series: 'S', last: 1, count: 1 },
  ]);

  // The ledger's money is where invoices and balances say.
  const [ledger] = await killed.record.rows<{ wrong: number }>(
    `SELECT count(*)::int AS wrong FROM accounts a WHERE balance <> (SELECT coalesce(sum(CASE WHEN credit = 'balance/' || a.id
       THEN amount ELSE -amount END), 0) FROM ledger WHERE 'balance/' || a.id IN (debit, credit))`,
  );
  expect(ledger?.wrong).toBe(0);

  // One more only where it died between the mail server's word and its record.
  const messages = inbox.messages().slice(mailsOfWhole);
  const came = new Map<string, number>();
  for (const { messageId = '' } of messages) came.set(messageId, (came.get(messageId) ?? 0) + 1);
  expect(came.size).toBe(mailsOfWhole);
  for (const times of came.values()) expect(times).toBeLessThanOrEqual(2);
  expect(messages.length).toBe(mailsOfWhole + died('after mail'));
}, 300_000);
