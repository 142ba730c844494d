import { randomBytes } from 'node:crypto';
import { WorkflowNotFoundError } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import { wakeForgotten } from '../../src/gateways/senders/purge';
import type { Theatre } from '../../src/main/theatre';
import { answering, type Listener, startListener } from '../support/listener';
import { readPayload } from '../support/payloads';
import { apiOf } from '../support/stage';
import { rests, START, withEndpoint } from '../support/subscribed';
import { openTestTheatre } from '../support/theatre';
import { until } from '../support/until';

const { EventType } = temporal.api.enums.v1;
const HOUR = 3_600_000;

/** The test server refuses what comes in the moment between two runs; the engine itself would begin a new one. */
function unlessBetweenRuns(error: unknown): void {
  if (!(error instanceof WorkflowNotFoundError)) throw error;
}

let theatre: Theatre;
let listener: Listener;

beforeAll(async () => {
  theatre = await openTestTheatre();
});

afterAll(() => theatre?.close());

beforeEach(async () => {
  listener = await startListener();
});

afterEach(() => listener.stop());

const types = () => listener.received.map(({ type }) => type);
test('a target that never accepts is tried for three days, then it is given up and shown; the history stays short', async () => {
  await withEndpoint({ theatre, listener }, answering(500), async (stage, { workflow, log, shown }) => {
    await until(async () => (await log())[0]?.attempts.length === 1);
    await stage.time.sleepUntil(START + 73 * HOUR);
    await until(async () => (await log())[0]?.state === 'failed');
    const [delivery] = await log();
    const at = delivery?.attempts.map((attempt) => (Date.parse(attempt.at) - START) / HOUR) ?? [];
    expect([11, 12]).toContain(at.length);
    expect(at[0]).toBeLessThan(0.1);
    expect(at.at(-1)).toBeGreaterThan(71.9);
    expect(at.at(-1)).toBeLessThan(72.1);
    expect(new Set(listener.received.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([delivery?.id]));
    await workflow().result();
    expect((await workflow().describe()).historyLength).toBeLessThan(150);
    expect((await shown()).enabled).toBe(true);
  });
});

test('while a message is refused the later ones wait; when the target is well again, all come in order', async () => {
  await withEndpoint({ theatre, listener }, answering(503), async (stage, { life, log, shown }) => {
    await until(() => listener.received.length === 1);
    await life.at('2026-12-01T15:00:00.000Z', (api) =>
      api('PATCH', `/v1/products/${life.product}`, { renewalOption: 'delete_at_expiry' }),
    );
    await stage.time.sleepUntil(START + 12 * HOUR);
    expect(new Set(types())).toEqual(new Set(['imported']));
    expect((await shown()).failingSince).toMatch(/^2026-12-01T09:0/);
    listener.answer = answering(204);
    const before = listener.received.length;
    await stage.time.sleepUntil(START + 24 * HOUR);
    await until(() => listener.received.length >= before + 2);
    expect(types().slice(before)).toEqual(['imported', 'renewal_option_changed']);
    await until(async () => (await log()).every(({ state }) => state === 'delivered'));
    expect((await shown()).failingSince).toBeNull();
  });
});

test('redelivery does not wait for the next attempt, and operators see what is waited for', async () => {
  await withEndpoint({ theatre, listener }, answering(500), async (stage, { workflow, log, endpoint }) => {
    await until(async () => (await log())[0]?.attempts.length === 1);
    await stage.time.sleepUntil(START + 3 * HOUR);
    await until(() => rests(workflow()));
    const { events } = await workflow().fetchHistory();
    const timers = events?.filter((event) => event.eventType === EventType.EVENT_TYPE_TIMER_STARTED) ?? [];
    expect(await readPayload(stage.client, timers.at(-1)?.userMetadata?.summary)).toMatch(/^attempt \d of imported$/);
    listener.answer = answering(204);
    const [delivery] = await log();
    await apiOf(stage)('POST', `/v1/webhook-endpoints/${endpoint}/deliveries/${delivery?.id}/redeliver`);
    await until(async () => (await log())[0]?.state === 'delivered');
    const last = (await log())[0]?.attempts.at(-1)?.at ?? '';
    expect(Date.parse(last)).toBeLessThan(START + 3.1 * HOUR);
    await workflow().result();
  });
});

test('a test is sent at once, to a disabled endpoint too, and does not wait for any product', async () => {
  await withEndpoint({ theatre, listener }, answering(500), async (stage, { endpoint, log }) => {
    const api = apiOf(stage);
    await until(async () => (await log())[0]?.attempts.length === 1);
    await api('PATCH', `/v1/webhook-endpoints/${endpoint}`, { enabled: false });
    listener.answer = answering(204);
    await api('POST', `/v1/webhook-endpoints/${endpoint}/test`);
    await until(async () => (await log())[0]?.state === 'delivered');
    expect((await log())[0]).toMatchObject({ type: 'webhook.test', event: null });
    expect((await log())[1]).toMatchObject({ type: 'imported', state: 'pending' });
  });
});

test('whose workflow was terminated, or lost, goes on from the record', async () => {
  await withEndpoint({ theatre, listener }, answering(500), async (stage, { workflow, log }) => {
    await until(async () => (await log())[0]?.attempts.length === 1);
    await until(() => rests(workflow()));
    await workflow().terminate('by mistake');
    listener.answer = answering(204);
    // As the hourly job finds it, which looks at the clock on the wall.
    await stage.db.query(`UPDATE webhook_deliveries SET next_try_at = now() - interval '2 hours'`);
    await wakeForgotten(stage.db as never);
    await until(async () => (await log())[0]?.state === 'delivered');
    expect((await log())[0]?.attempts).toHaveLength(2);
  });
});

test('a workflow that is woken very often begins a new run, and an attempt that waits goes on waiting', async () => {
  await withEndpoint({ theatre, listener }, answering(500), async (_, { workflow, log }) => {
    await until(async () => (await log())[0]?.attempts.length === 1);
    const first = (await workflow().describe()).runId;
    for (let i = 0; i < 50; i += 1) {
      await Promise.all(
        Array.from({ length: 20 }, () => workflow().signal('wake', { atOnce: false }).catch(unlessBetweenRuns)),
      );
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await until(async () => (await workflow().describe()).runId !== first);
    const { historyLength, status } = await workflow().describe();
    expect(status.name).toBe('RUNNING');
    expect(historyLength).toBeLessThan(1_000);
    expect((await log())[0]?.attempts.length).toBeLessThan(4);
  });
}, 120_000);

test('the idempotency key of a creation gives the first endpoint again, without its secret', async () => {
  await theatre.stageFor(async (stage) => {
    const key = randomBytes(8).toString('hex');
    const create = async (url: string) => {
      const response = await fetch(`${stage.url}/v1/webhook-endpoints`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${stage.apiKey}`,
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        body: JSON.stringify({ url }),
      });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    };
    const [made, again, other] = [
      await create(listener.url),
      await create(listener.url),
      await create(`${listener.url}/2`),
    ];
    expect(made.body['secret']).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(again).toMatchObject({ status: 201, body: { id: made.body['id'], secret: null } });
    expect(other.status).toBe(422);
  });
});
