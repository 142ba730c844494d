import fs from 'node:fs';
import path from 'node:path';
import type { Theatre } from '../../src/main/theatre';
import type { WorkerMetrics } from '../../src/main/worker-metrics';
import { answering, startListener } from '../support/listener';
import { apiOf, card, lead, transfer } from '../support/stage';
import { START, withEndpoint } from '../support/subscribed';
import { ensureBuilt, root } from '../support/theatre';
import { until } from '../support/until';

type Watching = typeof import('../../src/main/temporal-runtime');
type Logging = typeof import('../../src/main/logger');
type Playing = typeof import('../../src/main/theatre');

const compiled = <T>(file: string) => require(path.join(root, 'dist/src/main', file)) as T;

let theatre: Theatre;
let metrics: WorkerMetrics;
let workerUrl = '';
let stopServing: () => Promise<void> = async () => undefined;
let logged = '';

/** The engine as a worker's process sets it up, with its log at the level that says most. */
beforeAll(async () => {
  ensureBuilt();
  const log = compiled<Logging>('logger.js').createLogger('debug', (line) => {
    logged += line;
  });
  const watched = await compiled<Watching>('temporal-runtime.js').installRuntime(log, '127.0.0.1:0');
  metrics = watched.metrics;
  workerUrl = watched.served?.url ?? '';
  stopServing = async () => watched.served?.stop();
  theatre = await compiled<Playing>('theatre.js').openTheatre({
    log: () => undefined,
    env: { ...process.env, TEMPORAL_TEST_SERVER: process.env['PERENNIAL_TEST_SERVER'] },
    logger: log,
    metrics,
  });
});

afterAll(async () => {
  await theatre?.close();
  await stopServing();
});

const textOf = async (url: string) => (await fetch(url)).text();

/** Names of samples, as Prometheus will know them. */
function namesIn(scrape: string): Set<string> {
  const names = scrape.split('\n').flatMap((line) => /^([a-z0-9_]+)(?:\{| )/.exec(line)?.[1] ?? []);
  return new Set(names);
}

/** Every name of ours in the expressions of alerts and dashboard; `up` and functions are Prometheus' own. */
function metricsNamed(expressions: string[]): string[] {
  const named = expressions.flatMap((text) => text.match(/\b(?:perennial|temporal|process|nodejs)_[a-z0-9_]+/g) ?? []);
  return [...new Set(named)];
}

function alertExpressions(): string[] {
  const text = fs.readFileSync(path.join(root, 'ops/prometheus/alerts.yml'), 'utf8');
  return [...text.matchAll(/^ +expr: (.+)$/gm)].map(([, expression = '']) => expression);
}

function dashboardExpressions(): string[] {
  const text = fs.readFileSync(path.join(root, 'ops/grafana/perennial.json'), 'utf8');
  const { panels } = JSON.parse(text) as { panels: { targets?: { expr: string }[] }[] };
  return panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
}

/** What must be found in no line: of the customer, and of what opens doors. */
const PRIVATE = {
  name: 'Zebedäus Quittenbaum',
  email: 'zebedaeus@quittenbaum.example',
  street: 'Holunderweg 77b',
  registrantEmail: 'holder@quittenbaum.example',
  iban: 'DE02120300000000202051',
  mandate: 'M-QUITTE-1',
  cardToken: 'sandbox_succeeds',
  paymentReference: 'Quittenbaum/invoice by phone',
  reason: 'spoke to Mr Quittenbaum by phone',
};

test('a life played at level debug: all that the dashboard and the alerts ask for is measured, and no line tells a secret or a personal datum', async () => {
  await theatre.stageFor(async (stage) => {
    const { name, email, street, registrantEmail, reason } = PRIVATE;
    const api = apiOf(stage);
    const existing = { expiry: '2027-06-15T12:00:00Z' };
    const life = await lead(stage, {
      account: { name, email, street, postalCode: '10115', city: 'Berlin' },
      paymentMethods: card('declined'),
      order: { offer: 'domain-com', name: 'quittenbaum-shop.com', registrantEmail, existing },
    });
    const mandate = { iban: PRIVATE.iban, reference: PRIVATE.mandate, signedAt: null, state: 'pending' };
    await api('PUT', `/v1/accounts/${life.account}/payment-methods`, { automatic: 'sepa_debit', mandate });
    await api('PUT', `/v1/accounts/${life.account}/payment-methods`, card('succeeds'));
    await api('POST', '/v1/sandbox/provider-faults', { operation: 'renew' });
    await life.until('2027-06-05T13:00:00.000Z');
    const key = await api('POST', '/v1/api-keys', { label: name, scope: 'account', account: life.account });
    await life.at('2027-06-05T14:00:00.000Z', async (ask) => {
      await ask('POST', `/v1/products/${life.product}/retry`, { reason });
      await ask('POST', '/v1/payments', transfer(life.product, 500, PRIVATE.paymentReference));
      await apiOf({ ...stage, apiKey: String(key['secret']) })('GET', `/v1/accounts/${life.account}`);
      // What goes wrong is logged with more care still.
      await expect(ask('GET', `/v1/nothing/${email}`)).rejects.toThrow('404');
      await expect(ask('GET', `/v1/accounts?email=${email}&colour=1`)).rejects.toThrow('422');
    });
    const link = /\/p\/([\w.-]+)/.exec(stage.mails().at(-1)?.text ?? '')?.[1] ?? '';
    expect(link).toMatch(/^prod_\w+\./);
    await textOf(`${stage.url}/p/${link}`);
    await stage.db.query(`SELECT graphile_worker.add_job('mail', payload := '{"mail": "mail_unknown"}')`);
    // Given again for ten seconds: the one look at the API is taken while something is wrong.
    const ofApi = await textOf(`${stage.url}/metrics`);
    await life.at('2027-06-05T15:00:00.000Z', (ask) => ask('POST', '/v1/sandbox/provider-recoveries', {}));
    await life.until('2027-06-05T15:00:01.000Z', true);
    expect((await life.shown()).term?.end).toBe('2028-06-15T12:00:00.000Z');

    const scraped = `${ofApi}\n${await textOf(workerUrl)}`;
    const known = namesIn(scraped);
    const wanted = metricsNamed([...alertExpressions(), ...dashboardExpressions()]);
    expect(wanted.length).toBeGreaterThan(15);
    expect(wanted.filter((one) => !known.has(one))).toEqual([]);
    expect(scraped).toContain('perennial_lateness_seconds 0');
    expect(scraped).toContain('perennial_provider_answers_total{operation="renew",answer="failed"}');
    expect(scraped).toContain('perennial_provider_answers_total{operation="renew",answer="done"} 1');
    expect(scraped).toContain('perennial_attention{kind="provider_failing"} 1');
    expect(scraped).toContain('perennial_attention{kind="mail_bounced"} 0');
    expect(scraped).toContain('perennial_products_in_trouble{reason="provider_failing:renew",urgent="false"} 1');

    const secrets = [stage.apiKey, String(key['secret']), link.split('.')[1] ?? '-'];
    const tokens = [...Object.values(PRIVATE), 'Quittenbaum', 'quittenbaum.example', 'Holunderweg', ...secrets];
    for (const token of tokens) expect(logged.split('\n').filter((line) => line.includes(token))).toEqual([]);

    const lines = logged
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const ofProduct = lines.filter(({ product }) => product === life.product);
    const workflowId = `product/${life.product}`;
    const find = (msg: string) => ofProduct.find((line) => line['msg'] === msg);
    expect(find('activity')).toMatchObject({ level: 'debug', workflowId, attempt: 1, runId: expect.any(String) });
    expect(find('request')).toMatchObject({ level: 'info', workflowId, requestId: expect.any(String) });
    expect(find('job')).toMatchObject({ task: 'start', job: expect.stringMatching(/^\d+$/), workflowId });
    expect(lines.find((line) => line['task'] === 'mail')).toMatchObject({ mail: expect.stringMatching(/^mail_/) });
  });
});

test('each attempt of a webhook has a line with its ids and status, louder the worse it is; where it went and what came back has none', async () => {
  const listener = await startListener();
  const mark = logged.length;
  try {
    await withEndpoint({ theatre, listener }, answering(503), async (stage, { life, endpoint, log }) => {
      await until(async () => (await log())[0]?.attempts.length === 1);
      listener.answer = answering(204);
      await stage.time.sleepUntil(START + 60_000);
      await until(async () => (await log())[0]?.state === 'delivered');
      listener.answer = answering(410);
      await apiOf(stage)('POST', `/v1/webhook-endpoints/${endpoint}/test`, {});
      await until(async () => (await log()).some(({ state }) => state === 'failed'));
      const lines = logged.slice(mark).split('\n').filter(Boolean);
      const told = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg.startsWith('webhook '));
      const about = { endpoint, workflowId: `webhook/${endpoint}/${life.product}`, product: life.product };
      const next = { nextTryAt: expect.any(String) };
      expect(told).toEqual([
        expect.objectContaining({
          ...about,
          ...next,
          level: 'info',
          msg: 'webhook not taken',
          status: 503,
          attempt: 1,
        }),
        expect.objectContaining({ ...about, level: 'debug', msg: 'webhook delivered', status: 204, attempt: 2 }),
        expect.objectContaining({ endpoint, level: 'warn', msg: 'webhook given up', status: 410 }),
      ]);
      for (const token of [listener.url, 'status 503'])
        expect(lines.filter((line) => line.includes(token))).toEqual([]);
    });
  } finally {
    await listener.stop();
  }
  expect(await textOf(workerUrl)).toContain('activity="deliverWebhooks",outcome="done"');
});

test('what is overdue makes the engine late, by as much as the oldest has waited', async () => {
  await theatre.stageFor(async (stage) => {
    const life = await lead(stage);
    await stage.db.query(`UPDATE products SET due_at = $2::timestamptz - interval '17 minutes' WHERE id = $1`, [
      life.product,
      '2026-12-01T09:00:00Z',
    ]);
    stage.time.freeze(Date.parse('2026-12-01T09:00:00Z'));
    const { items } = await apiOf(stage)('GET', '/v1/attention?kind=overdue');
    expect(items).toEqual([expect.objectContaining({ kind: 'overdue', since: '2026-12-01T08:43:00.000Z' })]);
    const { measurements } = require(path.join(root, 'dist/src/gateways/api-ports/measurements.js'));
    const found = await measurements(stage.db, '2026-12-01T09:00:00.000Z', undefined, -1);
    const measured = (name: string) => found.find((one: { name: string }) => one.name === name)?.value;
    expect(measured('perennial_lateness_seconds')).toBe(17 * 60);
    expect(measured('perennial_products_overdue')).toBe(1);
  });
});
