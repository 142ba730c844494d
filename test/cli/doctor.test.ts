import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import { localAddresses } from '../../src/platform/addresses';
import {
  LIFECYCLE_TASK_QUEUE,
  MASS_REVOCATION,
  PRODUCT_LIFECYCLE,
  PROVIDER_MIGRATION,
  productWorkflowId,
  SERVICE_CONTRACT,
} from '../../workflows/ids';
import { ensureBuilt, root } from '../support/theatre';
import { until } from '../support/until';

/** `npm start` itself, on a data folder of its own: everything real, and the doctor beside it with nothing set. */
let dataDir: string;
let engine: ChildProcess;
let db: pg.Pool;
let connection: Connection;
let client: Client;

const program = (name: string) => path.join(root, 'dist/src/main', `${name}.js`);
const environment = () => ({ PATH: process.env['PATH'], PERENNIAL_DATA: dataDir, SPREAD_MS: '0' });

async function start(): Promise<void> {
  engine = spawn(process.execPath, [program('all')], { env: environment(), stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  engine.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  await until(() => {
    if (engine.exitCode !== null) throw new Error(said);
    return said.includes('Perennial is running');
  }, 60_000);
}

async function stop(): Promise<void> {
  const gone = once(engine, 'exit');
  engine.kill('SIGINT');
  await gone;
}

interface Ran {
  status: number;
  out: string;
  err: string;
}

function cli(words: string[], env: Record<string, string> = {}): Promise<Ran> {
  const child = spawn(process.execPath, [program('cli'), ...words], { env: { ...environment(), ...env } });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  return new Promise((resolve) => child.once('close', (status) => resolve({ status: status ?? -1, out, err })));
}

interface Found {
  code: string;
  subjects?: string[];
  fixed?: string;
  count?: number;
}

async function doctor(words: string[] = [], env: Record<string, string> = {}) {
  const { status, out, err } = await cli(['doctor', '--json', ...words], env);
  if (out === '') throw new Error(err);
  const { findings, fine, healthy } = JSON.parse(out) as { findings: Found[]; fine: string[]; healthy: boolean };
  return { status, findings, fine, healthy, codes: findings.map(({ code }) => code) };
}

beforeAll(async () => {
  ensureBuilt();
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'perennial-doctor-'));
  fs.chmodSync(dataDir, 0o755);
  fs.symlinkSync(path.join(root, '.perennial/cache'), path.join(dataDir, 'cache'));
  await start();
  const { databaseUrl, temporalAddress } = await localAddresses(dataDir);
  db = new pg.Pool({ connectionString: databaseUrl });
  db.on('error', () => undefined);
  connection = await Connection.connect({ address: temporalAddress ?? '' });
  client = new Client({ connection });
  const file = path.join(dataDir, 'three.csv');
  const lines = ['eins', 'zwei', 'drei'].map((name) => `${name}.com,2037-01-01,a@example.org,A,DE`);
  fs.writeFileSync(file, `${['name,expiry,email,customer name,country', ...lines].join('\n')}\n`);
  expect(await cli(['import', file, '--apply'])).toMatchObject({ status: 0 });
  await until(async () => {
    const { count } = await client.workflow.count(
      `WorkflowType = '${PRODUCT_LIFECYCLE}' AND ExecutionStatus = 'Running'`,
    );
    return count === 3;
  });
}, 120_000);

afterAll(async () => {
  if (!db.ended) {
    await db.end();
    await connection.close();
  }
  if (engine?.exitCode === null) await stop();
  fs.rmSync(dataDir, { recursive: true, force: true });
}, 60_000);

const productNamed = async (name: string): Promise<string> =>
  (await db.query<{ id: string }>('SELECT id FROM products WHERE name = $1', [name])).rows[0]?.id ?? '';

test('Where nothing is wrong, nothing is found, and every part was looked at', async () => {
  const { status, codes, fine } = await doctor();
  expect({ status, codes }).toEqual({ status: 0, codes: [] });
  const titles = fine.map((line) => line.split(':')[0]);
  expect(titles).toEqual([
    'API',
    'PostgreSQL',
    'Migrations',
    'Temporal',
    'Search attributes',
    'Workers',
    'Workflow tasks',
    'Mail server',
    'Mail',
    'Jobs',
    'Lives',
  ]);
  expect(fine.at(-1)).toContain('3 workflows');
  const shown = await cli(['doctor']);
  expect(shown).toMatchObject({ status: 0, out: expect.stringContaining('✓ Lives:') });
}, 30_000);

test('A product that lost its workflow gets it again, and goes on from the record', async () => {
  const product = await productNamed('eins.com');
  await client.workflow.getHandle(productWorkflowId(product)).terminate('a test');
  await until(async () => (await doctor()).codes.includes('product-without-workflow'));
  const { findings } = await doctor();
  expect(findings).toMatchObject([{ code: 'product-without-workflow', count: 1, subjects: [product] }]);
  const mended = await doctor(['--fix']);
  expect(mended).toMatchObject({ status: 0, findings: [{ fixed: expect.stringContaining('1 go on') }] });
  await until(async () => (await doctor()).status === 0);
  expect((await client.workflow.getHandle(productWorkflowId(product)).describe()).status.name).toBe('RUNNING');
}, 60_000);

test('A workflow without a product is ended with the reason, but never one whose product is there', async () => {
  const stray = productWorkflowId('prod_stray');
  // On a queue that nobody works on: a worker would find out by itself that there is no such product.
  await client.workflow.start(PRODUCT_LIFECYCLE, {
    taskQueue: 'nobody',
    workflowId: stray,
    args: [{ product: 'prod_stray' }],
  });
  await until(async () => (await doctor()).codes.includes('workflow-without-product'));
  const mended = await doctor(['--fix']);
  expect(mended).toMatchObject({
    status: 0,
    findings: [{ subjects: [stray], fixed: expect.stringContaining('1 terminated') }],
  });
  expect((await client.workflow.getHandle(stray).describe()).status.name).toBe('TERMINATED');
  await until(async () => (await doctor()).status === 0);
}, 60_000);

test('Pointed at the wrong database, it keeps off the workflows that it does not know', async () => {
  const { databaseUrl = '' } = await localAddresses(dataDir);
  await db.query('CREATE DATABASE another');
  const other = new URL(databaseUrl);
  other.pathname = '/another';
  const empty = await doctor([], { DATABASE_URL: other.href });
  // Without tables what lives cannot be compared: that is no clean bill of health.
  expect(empty).toMatchObject({ status: 1, healthy: false, codes: ['migrations-pending', 'not-looked-at'] });
  const migrated = spawn(process.execPath, [program('migrate')], {
    env: { ...environment(), DATABASE_URL: other.href, TEMPORAL_ADDRESS: 'x:1', SMTP_URL: 'smtp://x:1' },
  });
  await once(migrated, 'exit');
  const strange = await doctor(['--fix'], { DATABASE_URL: other.href });
  expect(strange).toMatchObject({ status: 1, findings: [{ code: 'workflow-without-product', count: 3 }] });
  expect(strange.findings[0]?.fixed).toBeUndefined();
  expect((await doctor()).status).toBe(0);
}, 60_000);

test('A time zone that is not UTC, and migrations that were changed or come from elsewhere', async () => {
  await db.query(`ALTER DATABASE perennial SET timezone TO 'America/New_York'`);
  await db.query(`UPDATE _prisma_migrations SET checksum = 'x'`);
  await db.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '20990101_later', now())`,
  );
  const { findings } = await doctor();
  const [first] = (await db.query('SELECT migration_name AS name FROM _prisma_migrations ORDER BY 1')).rows;
  expect(findings).toMatchObject([
    { code: 'database-time-zone' },
    { code: 'migrations-changed', subjects: expect.arrayContaining([first.name]) },
    { code: 'migrations-unknown', subjects: ['20990101_later'] },
  ]);
  const mended = await doctor(['--fix']);
  expect(mended.status).toBe(1);
  expect(mended.findings[0]?.fixed).toContain('UTC');
  expect((await doctor()).codes).toEqual(['migrations-changed', 'migrations-unknown']);
  await db.query(`DELETE FROM _prisma_migrations WHERE id = 'x'`);
  const folder = path.join(root, 'prisma/migrations');
  for (const name of fs.readdirSync(folder).filter((one) => /^\d/.test(one))) {
    const sql = fs.readFileSync(path.join(folder, name, 'migration.sql'));
    const { createHash } = await import('node:crypto');
    const checksum = createHash('sha256').update(sql).digest('hex');
    await db.query('UPDATE _prisma_migrations SET checksum = $2 WHERE migration_name = $1', [name, checksum]);
  }
  expect((await doctor()).status).toBe(0);
}, 60_000);

test('A search attribute that is missing is registered again', async () => {
  await connection.operatorService.removeSearchAttributes({
    namespace: 'default',
    searchAttributes: ['PerennialTrouble'],
  });
  await until(async () => (await doctor()).codes.includes('search-attributes-missing'));
  expect(await doctor(['--fix'])).toMatchObject({
    findings: [{ subjects: ['PerennialTrouble'], fixed: expect.any(String) }],
  });
  await until(async () => (await doctor()).status === 0);
}, 60_000);

test('Mails that do not leave, mails that nothing will send, and messages that fail', async () => {
  const product = await productNamed('zwei.com');
  await db.query(
    `INSERT INTO mails (id, account_id, product_id, recipient, locale, time_zone, at, facts)
     SELECT m, account_id, id, 'a@example.org', 'de', 'UTC', now(), '{}' FROM products, unnest(ARRAY['mail_stuck', 'mail_lost']) AS m
     WHERE id = $1`,
    [product],
  );
  // Far away in time, so that no sender takes them up while they are looked at.
  const job = (task: string, payload: object) =>
    db.query(
      `SELECT graphile_worker.add_job($1, payload := $2::json, run_at := now() + interval '4 seconds', max_attempts := 3)`,
      [task, JSON.stringify(payload)],
    );
  await job('mail', { mail: 'mail_stuck' });
  await job('signal', { product, message: { type: 'retryNow', at: '2026-01-01T00:00:00.000Z' } });
  await db.query(
    `UPDATE graphile_worker._private_jobs SET created_at = now() - interval '1 hour', attempts = 3, last_error = 'ECONNREFUSED'`,
  );
  const { findings } = await doctor();
  expect(findings).toMatchObject([
    { code: 'mail-stuck', subjects: [expect.stringContaining('mail_stuck')] },
    { code: 'mail-lost', subjects: ['mail_lost'] },
    { code: 'jobs-failing', subjects: [expect.stringContaining(product)] },
  ]);
  // What is planted cannot be sent, as it says nothing: it is gone before it comes back with an error of its own.
  const mended = await doctor(['--fix']);
  expect(mended.findings.map(({ fixed }) => fixed)).toEqual([
    expect.stringContaining('1 mail jobs are tried again'),
    expect.stringContaining('1 mails are in the queue again'),
    expect.stringContaining('signal jobs are tried again'),
  ]);
  await db.query(`DELETE FROM mails WHERE id IN ('mail_stuck', 'mail_lost')`);
  await until(async () => (await doctor()).status === 0);
}, 60_000);

test('A worker of another version is named', async () => {
  // What a worker does, for long enough to be seen; a task that it gets is given to another after its ten seconds.
  const gone = new AbortController();
  const poll = () =>
    connection.workflowService.pollWorkflowTaskQueue({
      namespace: 'default',
      taskQueue: { name: LIFECYCLE_TASK_QUEUE },
      identity: 'left over',
      deploymentOptions: { deploymentName: 'perennial', buildId: '0.0.1', workerVersioningMode: 1 },
    });
  const polled = connection.withAbortSignal(gone.signal, () => connection.withDeadline(Date.now() + 60_000, poll));
  polled.catch(() => undefined);
  await until(async () => (await doctor()).codes.includes('worker-version'));
  const { findings } = await doctor();
  expect(findings).toMatchObject([{ code: 'worker-version', subjects: ['left over, version 0.0.1'] }]);
  gone.abort();
  await polled.catch(() => undefined);
}, 60_000);

test('In a namespace where nothing runs, every product lacks its workflow, and nobody works', async () => {
  const seconds = 86_400;
  await client.workflowService.registerNamespace({
    namespace: 'empty',
    workflowExecutionRetentionPeriod: { seconds: seconds as never },
  });
  const env = { TEMPORAL_NAMESPACE: 'empty' };
  await until(async () => (await doctor([], env)).codes.includes('no-worker'), 30_000);
  const { findings, status } = await doctor([], env);
  expect(status).toBe(1);
  expect(findings).toMatchObject([
    { code: 'search-attributes-missing' },
    { code: 'no-worker' },
    { code: 'product-without-workflow', count: 3 },
  ]);
}, 60_000);

/** What the operators' key may ask. */
async function api(method: 'GET' | 'POST', at: string, body?: object) {
  const read = (file: string) => fs.readFileSync(path.join(dataDir, file), 'utf8').trim();
  const headers = { authorization: `Bearer ${read('operator.key')}`, 'content-type': 'application/json' };
  const options = { method, headers, ...(body && { body: JSON.stringify(body) }) };
  const answer = await fetch(`http://127.0.0.1:${read('api.port')}${at}`, options);
  return answer.json() as Promise<Record<string, string>>;
}

const statusOf = async (workflow: string) =>
  client.workflow
    .getHandle(workflow)
    .describe()
    .then(
      ({ status }) => status.name,
      () => 'none',
    );

/** A worker that has only just gone may still be listed, too. */
const aboutWorkflows = async (words: string[] = []) =>
  (await doctor(words)).findings.filter(({ code }) => code.includes('workflow'));

test('Contracts, migrations, mass revocations and webhooks that lost their workflow get it again by their own job', async () => {
  const { id: account } = await api('POST', '/v1/accounts', { name: 'Uni', email: 'it@uni.example' });
  const { id: contract } = await api('POST', '/v1/contracts', { account, acronym: 'UNI' });
  await until(async () => (await statusOf(`contract/${contract}`)) === 'RUNNING');
  await client.workflow.getHandle(`contract/${contract}`).terminate('a test');
  await db.query(
    `INSERT INTO migration_waves (id, name, from_provider, to_provider, cut_over_at, created_at)
     VALUES ('wave_1', 'spring', 'embedded', 'elsewhere', now() + interval '10 days', now())`,
  );
  await db.query(
    `INSERT INTO provider_migrations (id, wave_id, account_id, moving_account, from_provider, to_provider, started_at, cut_over_at)
     VALUES ('mig_1', 'wave_1', $1, $1, 'embedded', 'elsewhere', now(), now() + interval '10 days')`,
    [account],
  );
  await db.query(
    `INSERT INTO mass_revocations (id, selection, reason, deadline, grace_ms, per_minute, created_at)
     VALUES ('rev_1', '{}', 'superseded', now() + interval '1 day', 0, 60, now())`,
  );
  await db.query(
    `INSERT INTO webhook_endpoints (id, url, secret, enabled, created_at) VALUES ('hook_1', 'http://127.0.0.1:9/', 'whsec_AAAA', true, now())`,
  );
  await db.query(
    `INSERT INTO webhook_deliveries (id, endpoint_id, lane, type, state, created_at)
     VALUES ('msg_1', 'hook_1', 'test', 'test', 'pending', now())`,
  );
  const lost = ['contract', 'migration', 'mass-revocation', 'webhook'];
  const codes = lost.map((kind) => `${kind}-without-workflow`);
  await until(async () => (await aboutWorkflows()).length === codes.length, 30_000);
  const findings = await aboutWorkflows();
  expect(findings.map(({ code, subjects }) => [code, subjects])).toEqual([
    ['contract-without-workflow', [contract]],
    ['migration-without-workflow', ['mig_1']],
    ['mass-revocation-without-workflow', ['rev_1']],
    ['webhook-without-workflow', ['hook_1/test']],
  ]);

  // The operators' list knows what Temporal still knows: the one that was terminated.
  const listed = JSON.parse((await cli(['attention', '--kind', 'workflow_failing', '--json'])).out);
  expect(listed.items).toMatchObject([
    {
      id: `workflow_failing.${contract}`,
      account,
      product: null,
      workflow: `contract/${contract}`,
      happened: expect.stringContaining(`contract ${contract} cannot go on`),
      actions: [{ method: 'GET', path: `/v1/contracts/${contract}` }],
    },
  ]);

  const mended = await aboutWorkflows(['--fix']);
  expect(mended).toMatchObject(codes.map((code) => ({ code, fixed: expect.stringContaining('1 go on') })));
  await until(async () => (await aboutWorkflows()).length === 0, 30_000);
  await until(async () => (await statusOf(`contract/${contract}`)) === 'RUNNING');
  await until(async () => (await statusOf('migration/mig_1')) === 'RUNNING');
  // There is nothing to revoke: it is over as soon as somebody looks.
  await until(async () => (await db.query('SELECT finished_at FROM mass_revocations')).rows[0].finished_at !== null);
  await until(async () => (await db.query('SELECT attempted FROM webhook_deliveries')).rows[0].attempted > 0);
  const after = await api('GET', '/v1/attention?kind=workflow_failing');
  expect(after.items).toEqual([]);
}, 120_000);

test('Of every kind a workflow that fails at its task is named, and one that the record does not know is ended', async () => {
  const strays = ['contract/ctr_none', 'migration/mig_none', 'mass-revocation/rev_none'];
  const types = [SERVICE_CONTRACT, PROVIDER_MIGRATION, MASS_REVOCATION];
  for (const [index, workflowId] of strays.entries())
    await client.workflow.start(types[index] ?? '', { taskQueue: 'nobody', workflowId, args: [] });
  await until(async () => (await aboutWorkflows()).length === 3, 30_000);
  expect(await aboutWorkflows(['--fix'])).toMatchObject([
    { code: 'workflow-without-contract', subjects: [strays[0]], fixed: expect.stringContaining('1 terminated') },
    { code: 'workflow-without-migration', subjects: [strays[1]] },
    { code: 'workflow-without-mass-revocation', subjects: [strays[2]] },
  ]);
  for (const one of strays) expect(await statusOf(one)).toBe('TERMINATED');
  await until(async () => (await aboutWorkflows()).length === 0, 30_000);

  // Without its input a contract's workflow throws at each of its tasks.
  const failing = await client.workflow.start(SERVICE_CONTRACT, {
    taskQueue: LIFECYCLE_TASK_QUEUE,
    workflowId: 'contract/ctr_broken',
    args: [],
  });
  const named = async () => (await aboutWorkflows()).find(({ code }) => code === 'workflow-tasks-failing');
  await until(async () => (await named()) !== undefined, 120_000);
  expect(await named()).toMatchObject({ subjects: ['contract/ctr_broken'] });
  const { items } = await api('GET', '/v1/attention?kind=workflow_failing');
  expect(items).toMatchObject([{ workflow: 'contract/ctr_broken', happened: expect.stringContaining('category=') }]);
  await failing.terminate('a test');
}, 240_000);

test('Workflows of an account with a test clock bear an encrypted memo, and are looked at all the same', async () => {
  const { id: accountId } = await api('POST', '/v1/accounts', { name: 'Probe', email: 'probe@uni.example' });
  const { status: clock } = await api('POST', '/v1/test-clocks', { accountId, now: '2036-01-01T00:00:00.000Z' });
  expect(clock).toBe('ready');
  const { id: contract } = await api('POST', '/v1/contracts', { account: accountId, acronym: 'PROBE' });
  const running = async () =>
    (await client.workflow.count(`WorkflowId = 'contract/${contract}' AND ExecutionStatus = 'Running'`)).count;
  await until(async () => (await running()) === 1, 30_000);
  const handle = client.workflow.getHandle(`contract/${contract}`);
  await expect(handle.describe()).rejects.toThrow('Unknown encoding: binary/encrypted');
  expect(await aboutWorkflows()).toEqual([]);
  await handle.terminate('a test');
  await until(async () => (await aboutWorkflows()).length > 0, 30_000);
  expect(await aboutWorkflows(['--fix'])).toMatchObject([
    { code: 'contract-without-workflow', subjects: [contract], fixed: expect.stringContaining('1 go on') },
  ]);
  await until(async () => (await running()) === 1, 30_000);
  await until(async () => (await doctor()).status === 0, 30_000);
}, 120_000);

test('With the engine stopped, every part that is away is named, with what it means', async () => {
  await db.end();
  await connection.close();
  await stop();
  const { status, codes } = await doctor();
  expect({ status, codes }).toEqual({
    status: 1,
    codes: ['api-away', 'database-away', 'temporal-away', 'mail-server-away'],
  });
  const shown = await cli(['products']);
  expect(shown).toMatchObject({ status: 3, err: expect.stringContaining('npm start') });
}, 60_000);
