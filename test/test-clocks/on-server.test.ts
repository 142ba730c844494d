import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Theatre } from '../../src/main/theatre';
import { differences } from '../../src/scenarios/compare';
import { play, type Stage } from '../../src/scenarios/play';
import { parseScenario } from '../../src/scenarios/scenario';
import { productWorkflowId } from '../../workflows/ids';
import { type Api, apiOf, card } from '../support/stage';
import { openTestTheatre, root } from '../support/theatre';

let theatre: Theatre;

beforeAll(async () => {
  theatre = await openTestTheatre({ onServer: true });
});

afterAll(async () => {
  await theatre?.close();
});

/** One life of each way to end; the other files are played by hand with `npm run scenario -- --on-server`. */
const LIVES = [
  'delayed-card',
  'restored-from-redemption',
  'top-up-pays-earliest-deadline',
  'provider-fails-past-expiry',
];

describe('a life on a test clock of the real server gives the timeline of the time-skipping one', () => {
  test.each(LIVES)('%s', async (name) => {
    const file = path.join(root, 'test/scenarios/lives', `${name}.json`);
    const scenario = parseScenario(readFileSync(file, 'utf8'));
    expect(differences(scenario, await theatre.stageFor((stage) => play(stage, scenario)))).toEqual([]);
  });
});

const anna = { name: 'Anna', email: 'anna@customer.example', country: 'DE', locale: 'de' };
const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString();

type Clock = { id: string; status: string; now: string; progress: number; stops: number; trouble: string | null };

async function newAccount(api: Api): Promise<string> {
  const account = String((await api('POST', '/v1/accounts', anna))['id']);
  await api('PUT', `/v1/accounts/${account}/payment-methods`, card('succeeds'));
  return account;
}

async function order(api: Api, account: string, name: string): Promise<string> {
  const placed = await api('POST', '/v1/orders', { account, offer: 'domain-com', name });
  return String((placed['product'] as Record<string, unknown>)['id']);
}

async function ready(api: Api, clock: string): Promise<Clock> {
  for (;;) {
    const shown = (await api('GET', `/v1/test-clocks/${clock}`)) as unknown as Clock;
    if (shown.status === 'ready' || shown.status === 'stuck') return shown;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

const eventsOf = async (api: Api, product: string) =>
  (await api('GET', `/v1/products/${product}/events?limit=200`))['items'] as { type: string; at: string }[];

const onStage = (work: (stage: Stage, api: Api) => Promise<void>) => () =>
  theatre.stageFor((stage) => work(stage, apiOf(stage)));

describe('a test clock (5.3)', () => {
  test(
    'moves the products of its account alone, in the order of their dates, also those that were there before it',
    onStage(async (stage, api) => {
      const [account, other] = [await newAccount(api), await newAccount(api)];
      const early = await order(api, account, 'early.com');
      const live = await order(api, other, 'live.com');
      await stage.time.untilQuiet();
      const clock = (await api('POST', '/v1/test-clocks', { accountId: account })) as unknown as Clock;
      const late = await order(api, account, 'late.com');
      const to = inDays(800);
      await api('POST', `/v1/test-clocks/${clock.id}/advance`, { to });
      const shown = await ready(api, clock.id);
      expect(shown).toMatchObject({ status: 'ready', progress: 1, trouble: null });
      expect(shown.now >= to).toBe(true);
      const renewals = async (product: string) =>
        (await eventsOf(api, product)).filter(({ type }) => type === 'renewed').length;
      expect([await renewals(early), await renewals(late), await renewals(live)]).toEqual([2, 2, 0]);
      const { rows } = await stage.db.query<{ ordered: boolean }>(
        `SELECT bool_and(at >= before) AS ordered FROM
           (SELECT at, lag(at) OVER (ORDER BY seq) AS before FROM events WHERE account_id = $1) one`,
        [account],
      );
      expect(rows[0]?.ordered).toBe(true);
      // One run is the whole life: a fast-forward and continue-as-new do not go together.
      const described = await stage.client.workflow.getHandle(productWorkflowId(late)).describe();
      expect(described.raw.workflowExecutionInfo?.firstRunId).toBe(described.runId);
    }),
    120_000,
  );

  test(
    'brings what was forecast',
    onStage(async (stage, api) => {
      const account = await newAccount(api);
      const clock = (await api('POST', '/v1/test-clocks', { accountId: account })) as unknown as Clock;
      const products = [await order(api, account, 'one.com'), await order(api, account, 'two.com')];
      await stage.time.untilQuiet();
      const to = inDays(500);
      const { items } = await api('GET', `/v1/accounts/${account}/forecast?until=${to}&limit=1000`);
      const forecast = items as { product: string; at: string; type: string }[];
      const before = await Promise.all(products.map(async (product) => (await eventsOf(api, product)).length));
      await api('POST', `/v1/test-clocks/${clock.id}/advance`, { to });
      await ready(api, clock.id);
      for (const [index, product] of products.entries()) {
        const came = (await eventsOf(api, product)).slice(before[index]).map(({ at, type }) => `${at} ${type}`);
        const foretold = forecast.filter((item) => item.product === product).map(({ at, type }) => `${at} ${type}`);
        expect(foretold.length).toBeGreaterThan(5);
        expect(came).toEqual(foretold);
      }
    }),
    120_000,
  );

  test(
    'is stopped in the middle, and goes on from there',
    onStage(async (_stage, api) => {
      const account = await newAccount(api);
      const clock = (await api('POST', '/v1/test-clocks', { accountId: account })) as unknown as Clock;
      const product = await order(api, account, 'stopped.com');
      const to = inDays(1_900);
      await api('POST', `/v1/test-clocks/${clock.id}/advance`, { to });
      while (((await api('GET', `/v1/test-clocks/${clock.id}`)) as unknown as Clock).stops < 2) {
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      await expect(api('POST', `/v1/test-clocks/${clock.id}/advance`, { to })).rejects.toThrow('clock-moving');
      await api('POST', `/v1/test-clocks/${clock.id}/stop`);
      const stopped = await ready(api, clock.id);
      expect(stopped.progress).toBeGreaterThan(0);
      expect(stopped.now < to).toBe(true);
      await expect(api('POST', `/v1/test-clocks/${clock.id}/advance`, { to: inDays(1) })).rejects.toThrow('too-late');
      await api('POST', `/v1/test-clocks/${clock.id}/advance`, { to });
      expect((await ready(api, clock.id)).now >= to).toBe(true);
      const renewed = (await eventsOf(api, product)).filter(({ type }) => type === 'renewed');
      expect(renewed).toHaveLength(5);
    }),
    120_000,
  );

  test(
    'is given once; what comes in bears its time',
    onStage(async (stage, api) => {
      const account = await newAccount(api);
      const begun = { accountId: account, now: '2030-02-01T00:00:00Z' };
      await api('POST', '/v1/test-clocks', begun);
      await expect(api('POST', '/v1/test-clocks', begun)).rejects.toThrow('clock-exists');
      const product = await order(api, account, 'future.com');
      await stage.time.untilQuiet();
      const [placed] = await eventsOf(api, product);
      expect(placed?.at.slice(0, 16)).toBe('2030-02-01T00:00');
    }),
  );
});
