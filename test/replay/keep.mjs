// Keeps the histories of some lives, as the workflows of this version make them, for all later versions to replay:
//
//     npm run build && node test/replay/keep.mjs v0.1
//
// They are encrypted, as on every server; keys.json holds the keys of these lives, which are nobody's.
//
// Run it once for a version, when that is released. Until then it may be run again: the folder of that version is
// written anew; of lives that are named behind the version, those alone. What a released version has kept is never
// changed.
import fs from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Lives that between them do everything that a workflow can: the files are in test/scenarios/lives. */
const lives = [
  'unpaid-domain',
  'unpaid-hosting',
  'delayed-manual-payment',
  'delayed-sepa',
  'leap-day',
  'multi-year',
  'restored-from-redemption',
  'card-declined-twice',
  'provider-fails-past-expiry',
  'terminated-with-open-invoice',
  'immediate-lapses',
  'delete-at-expiry',
  'cancelled',
  'order-paid',
  'order-not-paid',
  'reminders-off',
  'certificate-renewal',
  'certificate-authority-away',
  'certificate-given-up',
  'claim-key-compromised',
  'contract-notice-a-day-late',
];

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const require = createRequire(import.meta.url);
const engine = (file) => require(path.join(root, 'dist/src', file));
const { openTheatre } = engine('main/theatre.js');
const { play } = engine('scenarios/play.js');
const { differences } = engine('scenarios/compare.js');
const { parseScenario } = engine('scenarios/scenario.js');
const { accountKeyOwner } = engine('gateways/payloads/keys.js');
const { Vault } = engine('gateways/vault.js');
const { toText } = require('./history-json.cjs');
const { DefaultLogger, Runtime } = require('@temporalio/worker');

const [version, ...named] = process.argv.slice(2);
if (!/^v\d+\.\d+(\.\d+)?(-\w+)?$/.test(version ?? '')) {
  console.error('node test/replay/keep.mjs v0.1 [LIFE…]');
  process.exit(2);
}
const folder = path.join(root, 'test/replay/histories', version);

Runtime.install({
  logger: new DefaultLogger('ERROR'),
  telemetryOptions: { logging: { filter: 'ERROR' } },
  shutdownSignals: [],
});
const theatre = await openTheatre({ log: (line) => console.error(line) });
try {
  const kept = [];
  const wanted = (life) => named.length === 0 || named.includes(life);
  for (const life of lives.filter(wanted)) kept.push(...(await keep(life)));
  if (wanted('webhook')) kept.push(await keepWebhook());
  if (wanted('migration')) kept.push(await keepMigration());
  if (named.length === 0) fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  for (const { name, text } of kept) fs.writeFileSync(path.join(folder, `${name}.json`), text);
  const keys = await theatre.stageFor(keysOf);
  const known = path.join(folder, 'keys.json');
  const before = fs.existsSync(known) ? JSON.parse(fs.readFileSync(known, 'utf8')) : {};
  fs.writeFileSync(known, `${JSON.stringify({ ...before, ...keys }, null, 1)}\n`);
  console.log(`${kept.length} runs kept in ${path.relative(root, folder)}`);
} finally {
  await theatre.close();
}
process.exit(0);

/** The keys of all that was played, by their ids, in hexadecimal. */
async function keysOf({ db, secrets }) {
  const vault = new Vault(Buffer.from(secrets.MASTER_KEY, 'hex'), 'perennial account keys');
  const { rows } = await db.query('SELECT id, owner, sealed_key FROM account_keys WHERE sealed_key IS NOT NULL');
  return Object.fromEntries(
    rows.map(({ id, owner, sealed_key }) => [id, vault.open(sealed_key, accountKeyOwner(id, owner)).toString('hex')]),
  );
}

/** Plays a life, and gives the history of each run of each of its products and contracts. */
async function keep(life) {
  const file = path.join(root, 'test/scenarios/lives', `${life}.json`);
  const scenario = parseScenario(fs.readFileSync(file, 'utf8'));
  return theatre.stageFor(async (stage) => {
    const faults = differences(scenario, await play(stage, scenario));
    if (faults.length > 0) throw new Error(`${life} does not play as it should:\n${faults.join('\n')}`);
    const { rows } = await stage.db.query(
      "SELECT 'product/' || id AS id FROM products UNION ALL SELECT 'contract/' || id FROM contracts ORDER BY id",
    );
    const kept = [];
    for (const [index, { id }] of rows.entries()) {
      const runs = await runsOf(stage.client, id);
      for (const [run, history] of runs.entries()) {
        const name = [life, ...(rows.length > 1 ? [`product-${index + 1}`] : []), `run-${run + 1}`].join('.');
        kept.push({ name, text: toText(history) });
      }
    }
    return kept;
  });
}

/** An endpoint that fails for hours, until somebody has the message sent again: attempts, pauses, a hurried one, the end. */
function keepWebhook() {
  return theatre.stageFor(async (stage) => {
    let status = 500;
    const target = http.createServer((_, response) => response.writeHead(status).end());
    await new Promise((listening) => target.listen(0, '127.0.0.1', listening));
    const ask = async (method, at, body) => {
      const headers = { authorization: `Bearer ${stage.apiKey}`, 'content-type': 'application/json' };
      const response = await fetch(`${stage.url}${at}`, {
        method,
        headers,
        ...(body && { body: JSON.stringify(body) }),
      });
      return response.json();
    };
    const start = Date.parse('2026-12-01T09:00:00Z');
    await stage.time.begin(start);
    const url = `http://127.0.0.1:${target.address().port}/`;
    const { id: endpoint } = await ask('POST', '/v1/webhook-endpoints', { url });
    const { id: account } = await ask('POST', '/v1/accounts', { name: 'Anna', email: 'anna@customer.example' });
    const existing = { expiry: '2027-06-15T12:00:00Z' };
    const order = { account, offer: 'domain-com', name: 'shop-example.com', existing };
    const { product } = await ask('POST', '/v1/orders', order);
    const log = `/v1/webhook-endpoints/${endpoint}/deliveries`;
    const delivery = async (holds) => {
      for (;;) {
        const [one] = (await ask('GET', log)).items;
        if (one && holds(one)) return one;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    await delivery(({ attempts }) => attempts.length === 1);
    await stage.time.sleepUntil(start + 4 * 3_600_000);
    status = 204;
    const { id } = await delivery(({ attempts }) => attempts.length > 4);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await ask('POST', `${log}/${id}/redeliver`);
    await delivery(({ state }) => state === 'delivered');
    const workflow = stage.client.workflow.getHandle(`webhook/${endpoint}/${product.id}`);
    await workflow.result();
    target.close();
    return { name: 'webhook.run-1', text: toText(await workflow.fetchHistory()) };
  });
}

/** An institution's migration to a provider that is not asked for anything: looks, a pause, the cut-over, the end. */
function keepMigration() {
  return theatre.stageFor(async (stage) => {
    const start = Date.parse('2027-02-01T09:00:00Z');
    await stage.time.begin(start);
    const instant = (days) => new Date(start + days * 86_400_000).toISOString();
    const ask = async (method, at, body) => {
      const headers = { authorization: `Bearer ${stage.apiKey}`, 'content-type': 'application/json' };
      const response = await fetch(`${stage.url}${at}`, { method, headers, body: JSON.stringify(body) });
      if (!response.ok) throw new Error(`${method} ${at}: ${response.status} ${await response.text()}`);
      return response.json();
    };
    const { id: account } = await ask('POST', '/v1/accounts', { name: 'Uni', email: 'it@uni.example' });
    await stage.db.query(
      `INSERT INTO migration_waves (id, name, from_provider, to_provider, cut_over_at, created_at)
       VALUES ('wave_1', 'spring', 'embedded', 'elsewhere', $1, $2)`,
      [instant(10), instant(0)],
    );
    await stage.db.query(
      `INSERT INTO provider_migrations (id, wave_id, account_id, moving_account, from_provider, to_provider, started_at, cut_over_at)
       VALUES ('mig_1', 'wave_1', $1, $1, 'embedded', 'elsewhere', $2, $3)`,
      [account, instant(0), instant(10)],
    );
    await stage.db.query(`SELECT graphile_worker.add_job('provider_migration', payload := '{"migration":"mig_1"}')`);
    await stage.time.untilQuiet();
    await ask('POST', '/v1/migrations/mig_1/pause', { reason: 'a look' });
    await stage.time.untilQuiet();
    await ask('POST', '/v1/migrations/mig_1/resume', { reason: 'all is well' });
    for (let wake = await stage.time.untilQuiet(); wake !== undefined; wake = await stage.time.untilQuiet()) {
      await stage.time.sleepUntil(wake);
    }
    const workflow = stage.client.workflow.getHandle('migration/mig_1');
    await workflow.result();
    return { name: 'migration.run-1', text: toText(await workflow.fetchHistory()) };
  });
}

async function runsOf(client, workflowId) {
  const last = await client.workflow.getHandle(workflowId).fetchHistory();
  let run = last.events[0].workflowExecutionStartedEventAttributes.firstExecutionRunId;
  const runs = [];
  while (run) {
    const history = await client.workflow.getHandle(workflowId, run).fetchHistory();
    runs.push(history);
    run = history.events.at(-1).workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId;
  }
  return runs;
}
