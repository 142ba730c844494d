import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { createLifecycleClient } from '../../../src/gateways/senders/lifecycle-client';
import { clockedTime } from '../../../src/gateways/test-clocks/account-time';
import { openTestRecord, type TestRecord } from '../../support/record';

let record: TestRecord;
beforeAll(async () => {
  record = await openTestRecord();
});
afterAll(() => record?.close());
afterEach(() => jest.restoreAllMocks());

/** What Temporal was told, in order; it knows of no workflow but those started here. */
class FakeTemporal {
  readonly told: string[] = [];
  private readonly running = new Set<string>();
  readonly client = {
    options: { namespace: 'default' },
    connection: {
      workflowService: {
        resetStickyTaskQueue: async () => {
          this.told.push('give to anybody');
          throw new Error('not implemented');
        },
      },
    },
    workflow: {
      start: async (_type: string, { workflowId, args, workflowIdConflictPolicy }: Started) => {
        this.told.push(`start ${JSON.stringify(args[0])} ${workflowIdConflictPolicy}`);
        this.running.add(workflowId);
      },
      signalWithStart: async (_type: string, { workflowId, signal }: Started & { signal: string }) => {
        this.told.push(`start with ${signal}`);
        this.running.add(workflowId);
      },
      getHandle: (id: string) => ({
        signal: async (type: string, { id: message }: { id?: string }) => {
          if (!this.running.has(id)) throw new WorkflowNotFoundError('gone', id, undefined);
          this.told.push(`${type} ${message}`);
        },
      }),
    },
  } as unknown as Client;
}

interface Started {
  workflowId: string;
  args: object[];
  workflowIdConflictPolicy: string;
}

function opened() {
  const temporal = new FakeTemporal();
  const { pool } = record.kit;
  const lifecycle = createLifecycleClient(pool, temporal.client, {
    taskQueue: 'lives',
    clockOffset: () => 0,
    time: clockedTime,
  });
  return { temporal, lifecycle, queries: jest.spyOn(pool, 'query') };
}

async function askedTwice(): Promise<string> {
  const product = await record.takeOver({ account: await record.account(), expiry: '2027-06-15T12:00:00.000Z' });
  for (const [id, outcome] of [
    ['req_1', { ok: true }],
    ['req_2', null],
    ['req_3', null],
  ] as const) {
    await record.rows('INSERT INTO requests (id, product_id, at, message, outcome) VALUES ($1, $2, now(), $3, $4)', [
      `${id}_${product}`,
      product,
      { type: 'retryNow', id },
      outcome,
    ]);
  }
  return product;
}

test('A start asks the record once, and brings again what a lost run left without an answer', async () => {
  const product = await askedTwice();
  const { temporal, lifecycle, queries } = opened();
  await lifecycle.start(product);
  expect(queries).toHaveBeenCalledTimes(1);
  expect(temporal.told).toEqual([`start {"product":"${product}"} USE_EXISTING`, 'retryNow req_2', 'retryNow req_3']);
});

test('A life on a test clock begins where its clock stands, and stays in one run', async () => {
  const product = await askedTwice();
  await record.rows(
    `INSERT INTO test_clocks (id, account_id, ahead_ms, created_at) SELECT 'clk_' || id, account_id, 86400000, now() FROM products WHERE id = $1`,
    [product],
  );
  const { temporal, lifecycle } = opened();
  await lifecycle.start(product, true);
  const input = { product, clockOffset: 86_400_000, oneRun: true };
  expect(temporal.told[0]).toBe(`start ${JSON.stringify(input)} TERMINATE_EXISTING`);
});

test('What came to a run while it was replaced is not lost with it', async () => {
  const product = await askedTwice();
  const { temporal, lifecycle } = opened();
  const { start } = temporal.client.workflow;
  temporal.client.workflow.start = (async (...asked: Parameters<typeof start>) => {
    const message = { type: 'retryNow', id: 'req_4' };
    await record.rows('INSERT INTO requests (id, product_id, at, message) VALUES ($1, $2, now(), $3)', [
      `req_4_${product}`,
      product,
      message,
    ]);
    return start(...asked);
  }) as typeof start;
  await lifecycle.start(product, true);
  expect(temporal.told.slice(1)).toEqual(['retryNow req_2', 'retryNow req_3', 'retryNow req_4']);
});

test('A message to a life that was lost starts it again; to one that is over it is answered', async () => {
  const product = await askedTwice();
  const { temporal, lifecycle } = opened();
  const message = { type: 'retryNow', id: 'req_3', at: '2026-12-02T09:00:00.000Z' } as const;
  await lifecycle.signal(product, message);
  expect(temporal.told.slice(1)).toEqual(['start with retryNow', 'retryNow req_2', 'retryNow req_3']);

  await record.rows(
    `UPDATE products SET life = life || '{"phase":"cancelled","marks":[],"debits":[],"tasks":[]}' WHERE id = $1`,
    [product],
  );
  const other = opened();
  await other.lifecycle.signal(product, { ...message, id: `req_3_${product}` });
  expect(other.temporal.told).toEqual(['give to anybody']);
  const [{ outcome } = {}] = await record.rows('SELECT outcome FROM requests WHERE id = $1', [`req_3_${product}`]);
  expect(outcome).toMatchObject({ ok: false, refusal: { code: 'product-ended' } });

  // What only its certificates are meant by starts it once more (I6, I11).
  const { at } = message;
  await other.lifecycle.signal(product, { type: 'keyCompromised', at, keyFingerprint: 'k', revokeAt: at });
  expect(other.temporal.told).toContain('start with keyCompromised');
});

test('Just after its start a worker has tasks given to anybody, because they may be kept for one that died; later never', async () => {
  const product = await askedTwice();
  const { temporal, lifecycle } = opened();
  await lifecycle.start(product);
  const message = { type: 'retryNow', id: 'now', at: '2026-12-02T09:00:00.000Z' } as const;
  await lifecycle.signal(product, message);
  jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 10_001);
  await lifecycle.signal(product, { ...message, id: 'later' });
  expect(temporal.told.slice(3)).toEqual(['give to anybody', 'retryNow now', 'retryNow later']);
});
