import { purge, wakeForgotten } from '../../../src/gateways/senders/purge';
import { openTestRecord, type TestRecord } from '../../support/record';

let record: TestRecord;

beforeAll(async () => {
  record = await openTestRecord();
});

afterAll(() => record.close());

test('the log of deliveries is kept for 30 days, with its attempts; answers to repeated requests for 7', async () => {
  await record.rows(
    `INSERT INTO webhook_deliveries (id, endpoint_id, lane, type, state, created_at)
     SELECT 'msg_' || n, 'hook_1', 'prod_1', 'renewed', CASE n WHEN 12000 THEN 'pending' ELSE 'delivered' END, now() - make_interval(hours => n) FROM generate_series(1, 12000) n`,
  );
  await record.rows(
    `INSERT INTO webhook_attempts (delivery_id, number, at, duration) SELECT id, 1, created_at, 5 FROM webhook_deliveries`,
  );
  await record.rows(
    `INSERT INTO idempotency_keys (api_key_id, key, fingerprint, created_at)
     SELECT 'key_1', n::text, 'f', now() - make_interval(hours => n) FROM generate_series(1, 400) n`,
  );
  await purge(record.kit.pool);
  const count = async (table: string) => (await record.rows<{ n: number }>(`SELECT count(*) AS n FROM ${table}`))[0]?.n;
  // What still waits is kept, however old.
  expect(await count('webhook_deliveries')).toBe(30 * 24);
  expect(await count('webhook_attempts')).toBe(30 * 24);
  expect(await count('idempotency_keys')).toBe(7 * 24 - 1);
});

test('only lanes in which something should have left long ago are woken', async () => {
  await record.rows('TRUNCATE webhook_deliveries CASCADE');
  await record.rows(
    `INSERT INTO webhook_endpoints (id, url, secret, enabled, created_at)
     VALUES ('hook_1', 'https://a.example/', 'whsec_', true, now()), ('hook_2', 'https://b.example/', 'whsec_', false, now())`,
  );
  await record.rows(
    `INSERT INTO webhook_deliveries (id, endpoint_id, lane, type, state, next_try_at, created_at) VALUES
       ('msg_1', 'hook_1', 'forgotten', 'renewed', 'pending', NULL, now() - interval '2 hours'),
       ('msg_2', 'hook_1', 'forgotten', 'renewed', 'pending', NULL, now() - interval '2 hours'),
       ('msg_3', 'hook_1', 'new', 'renewed', 'pending', NULL, now()),
       ('msg_4', 'hook_1', 'waits', 'renewed', 'pending', now() + interval '2 hours', now() - interval '1 day'),
       ('msg_5', 'hook_1', 'overdue', 'renewed', 'pending', now() - interval '2 hours', now() - interval '1 day'),
       ('msg_6', 'hook_1', 'done', 'renewed', 'delivered', NULL, now() - interval '1 day'),
       ('msg_7', 'hook_2', 'disabled', 'renewed', 'pending', NULL, now() - interval '1 day')`,
  );
  await wakeForgotten(record.kit.pool);
  const jobs = await record.rows<{ payload: { lane: string } }>(
    'SELECT payload FROM graphile_worker._private_jobs ORDER BY id',
  );
  expect(new Set(jobs.map(({ payload }) => payload.lane))).toEqual(new Set(['forgotten', 'overdue']));
  expect(jobs).toHaveLength(2);
});
