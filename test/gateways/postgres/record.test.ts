import pg from 'pg';
import type { Life } from '../../../src/domain/life';
import { patched } from '../../../src/domain/patches';
import { Refused } from '../../../src/domain/refusal';
import { createPool } from '../../../src/gateways/postgres/pool';
import { openTestRecord, type TestRecord } from '../../support/record';

let record: TestRecord;

beforeAll(async () => {
  record = await openTestRecord();
});

afterAll(async () => {
  await record.close();
});

const at = '2026-12-01T09:00:00.000Z';
const expiry = '2027-06-15T12:00:00.000Z';

async function count(sql: string, values: unknown[] = []): Promise<number> {
  const [row] = await record.rows<{ count: number }>(`SELECT count(*)::int AS count FROM ${sql}`, values);
  return row?.count ?? 0;
}

describe('a step of a life is done once', () => {
  const renamed = (life: Life) => Promise.resolve({ ...life, optionYears: life.optionYears + 1 });

  test('a repetition, by a worker that died before it could tell, writes nothing: the run reads the record instead', async () => {
    const account = await record.account();
    const product = await record.takeOver({ account, expiry });
    const life = await record.life(product);
    let done = 0;
    const work = () =>
      record.kit.record.step(life, at, async (tx) => {
        done += 1;
        await tx.fact({ product, account }, { type: 'expired', at, data: {} });
        return renamed(life);
      });
    const first = await work();
    expect(await work()).toBeNull();
    expect(done).toBe(1);
    expect(await count(`events WHERE product_id = $1 AND type = 'expired'`, [product])).toBe(1);
    expect(first && patched(life, first)).toEqual(await record.life(product));
  });

  test('ten workers with the same step: one does it, and none of the others anything', async () => {
    const account = await record.account();
    const product = await record.takeOver({ account, expiry });
    const life = await record.life(product);
    let done = 0;
    const patches = await Promise.all(
      Array.from({ length: 10 }, () =>
        record.kit.record.step(life, at, () => {
          done += 1;
          return renamed(life);
        }),
      ),
    );
    expect(done).toBe(1);
    expect(patches.filter((patch) => patch !== null)).toHaveLength(1);
  });

  test.each([
    ['has fallen behind the record', -2],
    ['is ahead of it, because the record was restored from an older copy', 7],
  ])('a run that %s writes nothing', async (_name, steps) => {
    const account = await record.account();
    const product = await record.takeOver({ account, expiry });
    let life = await record.life(product);
    for (let i = 0; i < 3; i += 1)
      life = patched(life, (await record.kit.record.step(life, at, () => renamed(life))) ?? {});
    expect(await record.kit.record.step({ ...life, seq: life.seq + steps }, at, () => renamed(life))).toBeNull();
    expect(await record.life(product)).toEqual(life);
  });

  test('a product that nobody knows is refused for good', async () => {
    const product = await record.takeOver({ account: await record.account(), expiry });
    const life = { ...(await record.life(product)), product: 'prod_unknown' };
    await expect(record.kit.record.step(life, at, () => renamed(life))).rejects.toMatchObject({ nonRetryable: true });
    await expect(record.kit.record.readLife('prod_unknown')).rejects.toMatchObject({ nonRetryable: true });
  });

  test('work that throws leaves nothing: no fact, no mail, no job, no step', async () => {
    const account = await record.account();
    const product = await record.takeOver({ account, expiry });
    const life = await record.life(product);
    const before = await count('graphile_worker.jobs');
    const broken = record.kit.record.step(life, at, async (tx) => {
      await tx.fact({ product, account }, { type: 'expired', at, data: {} });
      await tx.signal(product, { type: 'settingsChanged', at });
      throw new Error('disk full');
    });
    await expect(broken).rejects.toThrow('disk full');
    expect(await record.life(product)).toEqual(life);
    expect(await count(`events WHERE product_id = $1 AND type = 'expired'`, [product])).toBe(0);
    expect(await count('graphile_worker.jobs')).toBe(before);
  });
});

describe('names', () => {
  test('a domain lives once in all accounts; of twenty orders at the same moment one is taken', async () => {
    const account = await record.account();
    const orders = await Promise.allSettled(
      Array.from({ length: 20 }, () => record.takeOver({ account, expiry, name: 'wanted-by-all.com' })),
    );
    const refused = orders.flatMap((order) => (order.status === 'rejected' ? [order.reason as unknown] : []));
    expect(refused).toHaveLength(19);
    for (const reason of refused) {
      expect(reason).toBeInstanceOf(Refused);
      expect((reason as Refused).refusal.code).toBe('name-taken');
    }
  });

  test('it can be ordered anew once it is cancelled, and not while a deleted one can still be restored', async () => {
    const account = await record.account();
    const gone = await record.takeOver({ account, expiry, name: 'gone.com' });
    await record.tell(gone, { type: 'cancelRequested', id: '', at: '2027-01-01T00:00:00.000Z', by: 'customer' });
    await record.live(gone, '2027-01-02T00:00:00.000Z');
    await record.takeOver({ account, expiry, name: 'gone.com' });

    const deleted = await record.takeOver({ account, expiry, name: 'deleted.com', option: 'delete_at_expiry' });
    await record.live(deleted, '2027-06-16T00:00:00.000Z');
    await expect(record.takeOver({ account, expiry, name: 'deleted.com' })).rejects.toBeInstanceOf(Refused);
    await record.live(deleted, '2027-07-16T00:00:00.000Z');
    await record.takeOver({ account, expiry: '2028-06-15T12:00:00.000Z', name: 'deleted.com' });
  });

  test('two accounts may each have a webspace of the same name, one account not two; certificates may share a name', async () => {
    const [one, two] = [await record.account(), await record.account()];
    await record.takeOver({ account: one, expiry, name: 'web', offer: 'webspace-50' });
    await record.takeOver({ account: two, expiry, name: 'web', offer: 'webspace-50' });
    await expect(record.takeOver({ account: one, expiry, name: 'web', offer: 'webspace-50' })).rejects.toBeInstanceOf(
      Refused,
    );
    await record.takeOver({ account: one, expiry, name: 'www.example.com', offer: 'certificate-dv' });
    await record.takeOver({ account: one, expiry, name: 'www.example.com', offer: 'certificate-dv' });
  });
});

describe('instants do not depend on the time zone of the server or the connection', () => {
  test('what a session in New York writes and reads is the same instant', async () => {
    const name = new URL(record.url).pathname.slice(1);
    const admin = new pg.Client({ connectionString: record.url });
    await admin.connect();
    await admin.query(`ALTER DATABASE ${name} SET timezone TO 'America/New_York'`);
    await admin.end();
    const pool = createPool(record.url, { max: 1 });
    try {
      const { rows } = await pool.query<Record<string, unknown>>(
        `SELECT '2027-06-15T14:00:00.123+02:00'::timestamptz AS at, '2027-03-14T02:30:00-05:00'::timestamptz AS gap,
           '2027-11-07T01:30:00-05:00'::timestamptz AS twice, '0099-01-01T00:00:00Z'::timestamptz AS early,
           '2027-06-15'::date AS day, 9007199254740991::bigint AS amount, current_setting('timezone') AS zone`,
      );
      expect(rows[0]).toEqual({
        at: '2027-06-15T12:00:00.123Z',
        gap: '2027-03-14T07:30:00.000Z',
        twice: '2027-11-07T06:30:00.000Z',
        early: '0099-01-01T00:00:00.000Z',
        day: '2027-06-15',
        amount: 9_007_199_254_740_991,
        zone: 'UTC',
      });
      await expect(pool.query('SELECT 9007199254740992::bigint')).rejects.toThrow('does not fit a safe integer');
    } finally {
      await pool.end();
    }
  });

  test('a life written and read through it has its instants unchanged', async () => {
    const account = await record.account({ time_zone: 'Pacific/Auckland' });
    const product = await record.takeOver({ account, expiry });
    await record.live(product, '2027-03-15T00:00:00.000Z');
    const [row] = await record.rows<{ term_end: string; expiry: string }>(
      `SELECT term_end, life->'term'->>'end' AS expiry FROM products WHERE id = $1`,
      [product],
    );
    expect(row).toEqual({ term_end: expiry, expiry });
    expect(await record.timeline(product)).toEqual(['2026-12-01T09:00 imported', '2027-03-12T11:00 reminder_sent']);
  });
});
