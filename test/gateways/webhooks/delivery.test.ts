import { Webhook } from 'standardwebhooks';
import { createWebhookActivities, type WebhookPorts } from '../../../activities/webhooks';
import type { ApiPorts, WebhookEndpointResource } from '../../../src/api/ports';
import { plusMilliseconds } from '../../../src/domain/calendar';
import { productPorts } from '../../../src/gateways/api-ports/products';
import { webhookPorts } from '../../../src/gateways/api-ports/webhooks';
import { inTransaction } from '../../../src/gateways/postgres/pool';
import { PgTx } from '../../../src/gateways/postgres/tx';
import { createWebhookOutbox } from '../../../src/gateways/webhooks/outbox';
import { createWebhookSender } from '../../../src/gateways/webhooks/sender';
import { answering, type Listener, startListener } from '../../support/listener';
import { openTestRecord, type TestRecord } from '../../support/record';

const EXPIRY = '2027-06-15T12:00:00.000Z';
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const DAY = 86_400_000;

let record: TestRecord;
let listener: Listener;
let ports: ApiPorts['webhooks'];
let outbox: WebhookPorts['outbox'];
let now: string;

beforeAll(async () => {
  record = await openTestRecord();
  ports = webhookPorts(record.kit, true);
  outbox = createWebhookOutbox(record.kit.pool);
});

beforeEach(async () => {
  listener = await startListener();
  now = new Date().toISOString();
});

afterEach(async () => {
  await listener.stop();
  await record.rows('TRUNCATE webhook_endpoints, webhook_deliveries CASCADE');
  await record.rows('DELETE FROM graphile_worker._private_jobs');
});

afterAll(() => record.close());

const clock = { now: async () => now };
const send = createWebhookSender({ allowPrivate: true, timeout: 500 });
const worker = (parts: Partial<WebhookPorts> = {}) => createWebhookActivities({ outbox, send, clock, ...parts });

async function endpoint(change: Partial<Parameters<typeof ports.create>[1]> = {}): Promise<WebhookEndpointResource> {
  const made = await ports.create(
    { at: now },
    { account: null, url: listener.url, eventTypes: [], enabled: true, secret: SECRET, ...change },
  );
  if (made.kind !== 'done') throw new Error(made.kind);
  return made.value;
}

/** A domain that was taken over, reminded of once, and not more: two events. */
async function reminded(account?: string): Promise<string> {
  const product = await record.takeOver({ account: account ?? (await record.account()), expiry: EXPIRY });
  await record.live(product, '2027-03-12T13:00:00.000Z');
  return product;
}

const log = async (id: string) => (await ports.deliveries(id, { limit: 50 })).items;
const types = () => listener.received.map(({ type }) => type);
const ids = () => listener.received.map(({ headers }) => headers['webhook-id']);

describe('what is sent', () => {
  test('every event of a product, in order, signed, as the API shows it', async () => {
    const { id } = await endpoint();
    const account = await record.account();
    const product = await reminded(account);
    expect(await worker().deliverWebhooks({ endpoint: id, lane: product })).toEqual({ kind: 'empty' });
    expect(types()).toEqual(['imported', 'reminder_sent']);
    const shown = await productPorts(record.kit).events(product, { limit: 50 });
    const { name } = (await productPorts(record.kit).get(product)) ?? {};
    for (const [index, { body, headers }] of listener.received.entries()) {
      const event = shown?.items[index];
      // The library throws where signature or time do not fit.
      expect(new Webhook(SECRET).verify(body, headers as Record<string, string>)).toEqual({
        type: event?.type,
        timestamp: event?.at,
        data: { ...event, product: { id: product, kind: 'domain', name }, account },
      });
      expect(Math.abs(Number(headers['webhook-timestamp']) - Date.now() / 1_000)).toBeLessThan(5);
      expect(headers['content-type']).toBe('application/json');
    }
    expect(new Set(ids()).size).toBe(2);
    expect(await log(id)).toMatchObject([
      { type: 'reminder_sent', state: 'delivered', product, attempts: [{ number: 1, status: 204, error: null }] },
      { type: 'imported', state: 'delivered', event: shown?.items[0]?.id },
    ]);
  });

  test('to an account its own, to the operator those of all, to each what it subscribed to, to a disabled one nothing', async () => {
    const [anna, bert] = [await record.account(), await record.account()];
    const all = await endpoint();
    const annas = await endpoint({ account: anna });
    const imports = await endpoint({ eventTypes: ['imported'] });
    const off = await endpoint({ enabled: false });
    const [hers, his] = [await reminded(anna), await reminded(bert)];
    const lanes = async (id: string) => (await log(id)).map(({ type, product }) => [product, type]).reverse();
    expect(await lanes(annas.id)).toEqual([
      [hers, 'imported'],
      [hers, 'reminder_sent'],
    ]);
    expect(await lanes(all.id)).toHaveLength(4);
    expect(await lanes(imports.id)).toEqual([
      [hers, 'imported'],
      [his, 'imported'],
    ]);
    expect(await lanes(off.id)).toEqual([]);
  });

  test('nothing of a transaction that was undone', async () => {
    const { id } = await endpoint();
    const product = await reminded();
    const before = (await log(id)).length;
    const undone = record.kit.record.transaction(now, async (tx) => {
      tx.fact({ product, account: 'acc_1' }, { type: 'expired', at: now, data: {} });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await log(id)).toHaveLength(before);
  });

  test('where no endpoint is, an event costs the one statement that it cost before, and no job', async () => {
    const product = await reminded();
    await record.rows('DELETE FROM graphile_worker._private_jobs');
    const { rows } = await record.kit.pool.query<{ account_id: string }>(
      'SELECT account_id FROM products WHERE id = $1',
      [product],
    );
    const statements: string[] = [];
    await inTransaction(record.kit.pool, async (client) => {
      const counted = {
        query: ((statement: { name: string; text: string }, values: unknown[]) => {
          statements.push(statement.text);
          return client.query(statement, values);
        }) as typeof client.query,
      };
      const tx = new PgTx(counted, record.kit.settings, now);
      tx.fact({ product, account: rows[0]?.account_id ?? '' }, { type: 'expired', at: now, data: {} });
      await tx.finish();
    });
    expect(statements).toHaveLength(1);
    expect(await record.rows('SELECT 1 FROM graphile_worker.jobs')).toEqual([]);
    expect(await record.rows('SELECT 1 FROM webhook_deliveries')).toEqual([]);
  });

  test('a job for each product and endpoint with something new, however many events one transaction writes', async () => {
    const { id } = await endpoint();
    const account = await record.account();
    const product = await record.takeOver({ account, expiry: EXPIRY });
    await record.rows('DELETE FROM graphile_worker._private_jobs');
    await record.kit.record.transaction(now, async (tx) => {
      for (const type of ['expired', 'redemption_started', 'pending_delete'] as const) {
        tx.fact({ product, account }, { type, at: now, data: {} });
      }
    });
    expect(await record.rows(`SELECT payload FROM graphile_worker._private_jobs`)).toEqual([
      { payload: { endpoint: id, lane: product, atOnce: false } },
    ]);
  });
});

describe('the order of one product', () => {
  test('while a message is not accepted, the next one is not sent; other products go on', async () => {
    const { id } = await endpoint();
    const [first, second] = [await reminded(), await reminded()];
    listener.answer = (message, response) => answering(message.body.includes(first) ? 500 : 204)(message, response);
    expect(await worker().deliverWebhooks({ endpoint: id, lane: first })).toMatchObject({
      kind: 'waiting',
      next: 'attempt 2 of imported',
      why: 'answered 500',
    });
    expect(await worker().deliverWebhooks({ endpoint: id, lane: first })).toMatchObject({
      kind: 'waiting',
      why: 'its time has not come',
    });
    await worker().deliverWebhooks({ endpoint: id, lane: second });
    expect(types()).toEqual(['imported', 'imported', 'reminder_sent']);
    listener.answer = answering(200);
    now = plusMilliseconds(now, 10_000);
    await worker().deliverWebhooks({ endpoint: id, lane: first });
    expect(types().slice(3)).toEqual(['imported', 'reminder_sent']);
    expect(ids()[3]).toBe(ids()[0]);
  });

  test('once a message was given up, the next one is sent', async () => {
    const { id } = await endpoint();
    const product = await reminded();
    listener.answer = (message, response) => answering(message.type === 'imported' ? 422 : 204)(message, response);
    let state = await worker().deliverWebhooks({ endpoint: id, lane: product });
    let attempts = 1;
    while (state.kind === 'waiting') {
      expect(types()).not.toContain('reminder_sent');
      now = plusMilliseconds(now, state.pause);
      state = await worker().deliverWebhooks({ endpoint: id, lane: product });
      attempts += 1;
    }
    expect(state).toEqual({ kind: 'empty' });
    expect([11, 12]).toContain(attempts);
    expect(await log(id)).toMatchObject([
      { type: 'reminder_sent', state: 'delivered' },
      { type: 'imported', state: 'failed', nextTryAt: null, attempts: expect.any(Array) },
    ]);
    expect((await ports.get(id))?.enabled).toBe(true);
  });

  test('of two transactions that end in another order than they began, the earlier event is sent first', async () => {
    const account = await record.account();
    const product = await record.takeOver({ account, expiry: EXPIRY });
    const { id } = await endpoint();
    const write = (type: 'expired' | 'restored', hold: Promise<void>) =>
      inTransaction(record.kit.pool, async (db) => {
        const tx = new PgTx(db, record.kit.settings, now);
        tx.fact({ product, account }, { type, at: now, data: {} });
        await tx.finish();
        written.push(type);
        await hold;
      });
    const written: string[] = [];
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    const slow = write('expired', held);
    while (written.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await write('restored', Promise.resolve());
    const sending = worker().deliverWebhooks({ endpoint: id, lane: product });
    await new Promise((resolve) => setTimeout(resolve, 200));
    const early = types();
    release();
    await Promise.all([slow, sending]);
    expect(early).toEqual([]);
    await worker().deliverWebhooks({ endpoint: id, lane: product });
    expect(types()).toEqual(['expired', 'restored']);
  });
});

describe('a worker that dies', () => {
  test('after the target has accepted and before that was written down: it comes again, under the same id', async () => {
    const { id } = await endpoint();
    const product = await reminded();
    const dying = worker({
      outbox: {
        next: outbox.next,
        note: async () => {
          throw new Error('killed');
        },
      },
    });
    await expect(dying.deliverWebhooks({ endpoint: id, lane: product })).rejects.toThrow('killed');
    await worker().deliverWebhooks({ endpoint: id, lane: product });
    expect(types()).toEqual(['imported', 'imported', 'reminder_sent']);
    expect(ids()[0]).toBe(ids()[1]);
    expect(listener.received[0]?.body).toBe(listener.received[1]?.body);
  });

  test('a worker that was taken for dead and comes back late changes nothing in the record', async () => {
    const { id } = await endpoint();
    const product = await reminded();
    const lane = { endpoint: id, lane: product };
    const message = await outbox.next(lane, now);
    if (!message) throw new Error('nothing to send');
    await outbox.note(message, { at: now, duration: 5, status: 204 }, { kind: 'delivered' });
    await outbox.note(message, { at: now, duration: 9, status: 500 }, { kind: 'given_up', disable: 'gone' });
    expect(await log(id)).toMatchObject([{}, { state: 'delivered', attempts: [{ status: 204 }] }]);
    expect(await ports.get(id)).toMatchObject({ enabled: true, failingSince: null });
  });
});

describe('secrets', () => {
  test('for a day after a change both sign, then only the new one', async () => {
    const { id } = await endpoint();
    const product = await reminded();
    const renewed = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD';
    await ports.rotateSecret({ at: now }, id, renewed);
    const valid = (secret: string) => {
      const { body, headers } = listener.received.at(-1) ?? { body: '', headers: {} };
      try {
        new Webhook(secret).verify(body, headers as Record<string, string>);
        return true;
      } catch {
        return false;
      }
    };
    const lane = { endpoint: id, lane: product };
    now = plusMilliseconds(now, DAY - 1);
    await worker().deliverWebhooks(lane);
    expect([valid(SECRET), valid(renewed)]).toEqual([true, true]);
    now = plusMilliseconds(now, 1);
    const [, imported] = await log(id);
    await ports.redeliver({ at: now }, id, imported?.id ?? '');
    await worker().deliverWebhooks(lane);
    expect([valid(SECRET), valid(renewed)]).toEqual([false, true]);
  });

  test('are in no answer of the record, and not among the answers that are kept for repeated requests', async () => {
    const idempotency = { apiKey: 'key_1', key: 'once', fingerprint: 'f' };
    const made = await ports.create(
      { at: now, idempotency },
      { account: null, url: listener.url, eventTypes: [], enabled: true, secret: SECRET },
    );
    const kept = await record.rows<{ body: unknown }>('SELECT body FROM idempotency_keys');
    expect(kept).toHaveLength(1);
    expect(JSON.stringify([made, kept, await ports.list({}, { limit: 50 })])).not.toContain(SECRET);
  });
});

describe('an endpoint', () => {
  test('that answers 410 is disabled at once, and what waits for it is sent when it is enabled again', async () => {
    const { id } = await endpoint();
    const product = await reminded();
    listener.answer = answering(410);
    expect(await worker().deliverWebhooks({ endpoint: id, lane: product })).toEqual({ kind: 'empty' });
    expect(types()).toEqual(['imported']);
    expect(await ports.get(id)).toMatchObject({ enabled: false, disabledReason: 'gone' });
    listener.answer = answering(204);
    await record.rows('DELETE FROM graphile_worker._private_jobs');
    await ports.change({ at: now }, id, { enabled: true }, undefined);
    expect(await ports.get(id)).toMatchObject({ enabled: true, disabledReason: null, failingSince: null });
    expect(await record.rows('SELECT payload FROM graphile_worker._private_jobs')).toEqual([
      { payload: { endpoint: id, lane: product, atOnce: true } },
    ]);
    await worker().deliverWebhooks({ endpoint: id, lane: product });
    expect(types()).toEqual(['imported', 'reminder_sent']);
  });

  test('that has only failed for five days is disabled; one success, whatever the product, begins anew', async () => {
    const { id } = await endpoint();
    const products = [await reminded(), await reminded()] as const;
    const lanes = products.map((lane) => ({ endpoint: id, lane }));
    const begin = now;
    listener.answer = answering(503);
    await worker().deliverWebhooks(lanes[0] ?? { endpoint: '', lane: '' });
    expect((await ports.get(id))?.failingSince).toBe(begin);
    now = plusMilliseconds(begin, 4 * DAY);
    listener.answer = answering(204);
    await worker().deliverWebhooks(lanes[1] ?? { endpoint: '', lane: '' });
    expect((await ports.get(id))?.failingSince).toBeNull();
    listener.answer = answering(503);
    await worker().deliverWebhooks(lanes[0] ?? { endpoint: '', lane: '' });
    expect(await ports.get(id)).toMatchObject({ enabled: true, failingSince: now });
    now = plusMilliseconds(now, 5 * DAY);
    await worker().deliverWebhooks(lanes[0] ?? { endpoint: '', lane: '' });
    expect(await ports.get(id)).toMatchObject({ enabled: false, disabledReason: 'failing' });
    const sent = listener.received.length;
    await worker().deliverWebhooks(lanes[0] ?? { endpoint: '', lane: '' });
    expect(listener.received).toHaveLength(sent);
  });

  test('that was deleted gets nothing more, and its log is gone', async () => {
    const { id } = await endpoint();
    const product = await reminded();
    await ports.remove({ at: now }, id);
    expect(await worker().deliverWebhooks({ endpoint: id, lane: product })).toEqual({ kind: 'empty' });
    expect(listener.received).toEqual([]);
    expect(await record.rows('SELECT 1 FROM webhook_deliveries')).toEqual([]);
  });

  test('is tried by a test without touching its standing, also while it is disabled, once', async () => {
    const { id } = await endpoint({ enabled: false });
    listener.answer = answering(500);
    await ports.test({ at: now }, id);
    expect(await worker().deliverWebhooks({ endpoint: id, lane: 'test' })).toEqual({ kind: 'empty' });
    const [{ body } = { body: '' }] = listener.received;
    expect(JSON.parse(body)).toEqual({ type: 'webhook.test', timestamp: now, data: { endpoint: id } });
    expect(await log(id)).toMatchObject([
      {
        type: 'webhook.test',
        event: null,
        product: null,
        state: 'failed',
        attempts: [{ status: 500, answer: 'status 500' }],
      },
    ]);
    expect((await ports.get(id))?.failingSince).toBeNull();
  });

  test.each([[null], ['acc']])('there are twenty at most (of %s), however many are made at once', async (whose) => {
    const account = whose === null ? null : await record.account();
    const made = await Promise.all(
      Array.from({ length: 25 }, () =>
        ports.create({ at: now }, { account, url: listener.url, eventTypes: [], enabled: true, secret: SECRET }),
      ),
    );
    const done = made.filter(({ kind }) => kind === 'done').length;
    // Nothing is locked for the operator's own: there may be a few more.
    if (account !== null) expect(done).toBe(20);
    expect(done).toBeGreaterThanOrEqual(20);
    const another = await ports.create(
      { at: now },
      { account, url: listener.url, eventTypes: [], enabled: true, secret: SECRET },
    );
    expect(another).toMatchObject({ kind: 'refused', refusal: { code: 'too-many-endpoints' } });
  });

  test('of an account that does not exist cannot be made', async () => {
    const made = await ports.create(
      { at: now },
      { account: 'acc_none', url: listener.url, eventTypes: [], enabled: true, secret: SECRET },
    );
    expect(made).toEqual({ kind: 'not_found' });
  });
});

describe('redelivery', () => {
  test('sends again at once under the same id; if it fails it is not tried further, and holds up nothing', async () => {
    const { id } = await endpoint();
    const product = await reminded();
    const lane = { endpoint: id, lane: product };
    await worker().deliverWebhooks(lane);
    const [, imported] = await log(id);
    listener.answer = answering(500);
    expect(await ports.redeliver({ at: now }, id, imported?.id ?? '')).toMatchObject({
      kind: 'done',
      value: { state: 'pending' },
    });
    expect(await worker().deliverWebhooks(lane)).toEqual({ kind: 'empty' });
    expect(ids()).toEqual([imported?.id, expect.any(String), imported?.id]);
    expect((await log(id))[1]).toMatchObject({ state: 'failed', attempts: [{ status: 204 }, { status: 500 }] });
  });

  test('of what still waits for its next attempt makes that now, with the others still to come', async () => {
    const { id } = await endpoint();
    const product = await reminded();
    const lane = { endpoint: id, lane: product };
    listener.answer = answering(500);
    for (let i = 0; i < 5; i += 1) {
      const state = await worker().deliverWebhooks(lane);
      if (i < 4 && state.kind === 'waiting') now = plusMilliseconds(now, state.pause);
    }
    const [, imported] = await log(id);
    expect(imported?.attempts).toHaveLength(5);
    await ports.redeliver({ at: now }, id, imported?.id ?? '');
    expect(await worker().deliverWebhooks(lane)).toMatchObject({ kind: 'waiting', next: 'attempt 7 of imported' });
  });

  test('to a disabled endpoint, or of what is not there, is refused', async () => {
    const { id } = await endpoint({ enabled: false });
    expect(await ports.redeliver({ at: now }, id, 'msg_1')).toMatchObject({
      kind: 'refused',
      refusal: { code: 'endpoint-disabled' },
    });
    const other = await endpoint();
    expect(await ports.redeliver({ at: now }, other.id, 'msg_1')).toEqual({ kind: 'not_found' });
  });
});

test('the log has pages, newest first', async () => {
  const { id } = await endpoint();
  const products = [await reminded(), await reminded()];
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await ports.deliveries(id, { limit: 3, ...(after !== undefined && { after }) });
    seen.push(...page.items.map(({ id: message }) => message));
    after = page.next ?? undefined;
  } while (after !== undefined);
  const all = await record.rows<{ id: string }>('SELECT id FROM webhook_deliveries ORDER BY seq DESC');
  expect(seen).toEqual(all.map((row) => row.id));
  expect(seen).toHaveLength(products.length * 2);
});
