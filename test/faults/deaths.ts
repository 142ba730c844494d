import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client, type Connection } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { messageId } from '../../src/gateways/mail/headers';
import { openPayloads } from '../../src/main/payloads';
import { type Inbox, startInbox } from '../../src/platform/inbox';
import type { InboxMail } from '../../src/platform/mail-store';
import { addSearchAttributes } from '../../src/platform/search-attributes';
import { endLives, openTestServer, untilQuiet, VirtualTime } from '../../src/scenarios/world';
import { productWorkflowId } from '../../workflows/ids';
import { openTestRecord, type TestRecord } from '../support/record';
import { ensureBuilt, quietRuntime } from '../support/theatre';

const MASTER_KEY = '00'.repeat(32);

let environment: TestWorkflowEnvironment;
let time: VirtualTime;
let inbox: Inbox;
let folder: string;
let worker: ChildProcess | undefined;
/** a worker that ends is started again */
let keepAlive = false;
/** each life has a database of its own */
const records: TestRecord[] = [];

/** What is compared of a life: its beginning, what comes in meanwhile, and how far it is played. */
export interface PlayedLife {
  start: string;
  end: string;
  begin(record: TestRecord): Promise<string>;
  /** in the order of their instants */
  comesIn?: { at: string; act: (record: TestRecord, product: string) => Promise<unknown> }[];
}

export async function openDeaths(): Promise<void> {
  ensureBuilt();
  quietRuntime();
  folder = mkdtempSync(path.join(tmpdir(), 'perennial-deaths-'));
  [inbox, environment] = await Promise.all([startInbox(), openTestServer(process.env['PERENNIAL_TEST_SERVER'] ?? '')]);
  await addSearchAttributes(environment.connection as Connection, 'default');
  time = new VirtualTime(environment);
}

export async function closeDeaths(): Promise<void> {
  stopWorker();
  await environment?.teardown();
  await inbox?.stop();
  await Promise.all(records.map((record) => record.close()));
  rmSync(folder, { recursive: true, force: true });
}

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
      MASTER_KEY,
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
async function untilQuietAtLast(record: TestRecord, client: Client): Promise<number | undefined> {
  for (let patience = 8; ; patience -= 1) {
    try {
      return await untilQuiet(record.kit.pool, client, time);
    } catch (error) {
      if (patience === 0) throw error;
    }
  }
}

/** Lets time pass until all that is due until then is done. */
async function passUntil(record: TestRecord, client: Client, at: number): Promise<void> {
  for (;;) {
    const wake = await untilQuietAtLast(record, client);
    if (wake === undefined || wake > at) return;
    await time.sleepUntil(wake);
  }
}

/** One life, in a database of its own. */
async function live({ start, end, begin, comesIn = [] }: PlayedLife, deaths: string | undefined): Promise<Lived> {
  const record = await openTestRecord();
  records.push(record);
  const payloads = await openPayloads({ DATABASE_URL: record.url, MASTER_KEY });
  const client = new Client({ connection: environment.connection, dataConverter: payloads.converter });
  await time.begin(Date.parse(start));
  startWorker(record, deaths);
  const from = inbox.messages().length;
  const product = await begin(record);
  for (const { at, act } of comesIn) {
    await passUntil(record, client, Date.parse(at));
    await time.sleepUntil(Date.parse(at));
    await act(record, product);
  }
  await passUntil(record, client, Date.parse(end));
  stopWorker();
  const workflow = client.workflow.getHandle(productWorkflowId(product));
  const { searchAttributes } = await workflow.describe();
  const found = ['State', 'Option', 'Expiry'].map((name) => searchAttributes[`Perennial${name}`]);
  await endLives(record.kit.pool, client);
  await payloads.close();
  return { record, product, mails: inbox.messages().slice(from), found };
}

interface Lived {
  record: TestRecord;
  product: string;
  mails: InboxMail[];
  /** state, option and expiry, by which operators find it (1.7) */
  found: unknown[];
}

/** What people read of a life, without what differs from one life to another. */
async function story({ record, product }: Lived): Promise<string[]> {
  const rows = await record.rows<{ type: string; at: string; data: Record<string, unknown> }>(
    'SELECT type, at, data FROM events WHERE product_id = $1 ORDER BY seq',
    [product],
  );
  return rows.map(({ type, at, data }) => {
    const { invoice: _, number, cancellation: __, reference: ___, name: ____, ...others } = data;
    const { serial: _serial, fingerprint: _fingerprint, claim: _claim, ...rest } = others;
    return `${at} ${type} ${JSON.stringify({ ...rest, ...(typeof number === 'number' && { number }) })}`;
  });
}

async function effects({ record, product }: Lived) {
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
    certificates: await counted(
      'SELECT cause, not_before, not_after, revoked_at, revoked_for FROM certificates WHERE product_id = $1 ORDER BY not_before',
    ),
    // One database is one product: whatever the authority signed, it signed for this one.
    signed: await record.rows(
      'SELECT split_part(key, $$/$$, 3) AS issue, not_after, revoked_at, reason FROM ca_certificates ORDER BY 1',
    ),
    looks: await counted(
      'SELECT domain, method, at, passed FROM validation_checks WHERE product_id = $1 ORDER BY at, method, domain',
    ),
    balance: await counted('SELECT a.balance FROM accounts a JOIN products p ON p.account_id = a.id WHERE p.id = $1'),
  };
}

/** Plays a life twice, with a worker that never dies and with one that dies everywhere, and compares what they leave. */
export async function compare(life: PlayedLife, diesAt: readonly string[]): Promise<void> {
  const whole = await live(life, undefined);
  const file = path.join(folder, `deaths-${records.length}`);
  writeFileSync(file, '');
  const killed = await live(life, file);
  const noted = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [at, ...place] = line.split(' ');
      return { at: Number(at), place: place.join(' ') };
    });
  const died = (place: string) => noted.filter((one) => one.place.startsWith(place)).length;

  // It did die, and everywhere.
  for (const what of diesAt) {
    expect([what, died(`before ${what}`)]).not.toEqual([what, 0]);
    expect([what, died(`after ${what}`)]).toEqual([what, died(`before ${what}`)]);
  }

  expect(killed.found).toEqual(whole.found);
  expect(await story(killed)).toEqual(await story(whole));
  expect(await effects(killed)).toEqual(await effects(whole));
  expect(await gaps(killed.record)).toEqual([]);
  expect(await wrongBalances(killed.record)).toEqual([]);

  // Each mail came, and again only where a worker died between the mail server's word and its record (M6).
  expect(new Set(killed.mails.map((mail) => mail.messageId)).size).toBe(whole.mails.length);
  for (const [index, mail] of killed.mails.entries()) {
    const again = killed.mails.slice(index + 1).find((later) => later.messageId === mail.messageId);
    if (again === undefined) continue;
    const between = noted.filter(({ at }) => at >= Date.parse(mail.receivedAt) && at <= Date.parse(again.receivedAt));
    expect(between.filter(({ place }) => !place.startsWith('recorded '))).not.toEqual([]);
    const recorded = between.filter(({ place }) => place.startsWith('recorded '));
    expect(recorded.filter(({ place }) => localOf(mail.messageId) === localOf(messageIdOf(place)))).toEqual([]);
  }
}

const messageIdOf = (recorded: string) => messageId(recorded.replace('recorded ', ''), 'anyone@example.com');
const localOf = (id: string | undefined) => id?.split('@')[0];

/** Numbers that are missing, or there twice (A3). */
async function gaps({ rows }: TestRecord): Promise<unknown[]> {
  return rows(
    `SELECT series, last, documents FROM number_series n, LATERAL (SELECT count(DISTINCT number) AS documents FROM
       (SELECT number FROM invoices UNION ALL SELECT number FROM cancellations) d
       WHERE number LIKE n.series || n.year || '-%') counted WHERE last <> documents`,
  );
}

/** Accounts whose balance is not the fold over the ledger (A2). */
async function wrongBalances({ rows }: TestRecord): Promise<unknown[]> {
  return rows(
    `SELECT id, balance FROM accounts a WHERE balance <> (SELECT coalesce(sum(CASE WHEN credit = 'balance/' || a.id
       THEN amount ELSE -amount END), 0) FROM ledger WHERE 'balance/' || a.id IN (debit, credit))`,
  );
}
