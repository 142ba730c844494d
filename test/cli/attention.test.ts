import { type House, openHouse } from './house';

let house: House;
let product: string;
const expiry = '2037-06-15T12:00:00.000Z';
const why = ['--reason', 'the holder is in dispute'];

beforeAll(async () => {
  house = await openHouse();
  const account = await house.record.account({ email: 'anna@example.org' });
  product = await house.record.takeOver({ account, expiry, name: 'laden.com' });
  await house.record.rows(
    `UPDATE products SET trouble = 'provider_failing:renew', trouble_since = '2027-01-01T00:00:00Z'`,
  );
});
afterAll(() => house.close());

test('What needs a person is listed, filtered, and acknowledged with a reason', async () => {
  const id = `provider_failing.${product}`;
  const listed = await house.run(['attention', '--kind', 'provider_failing']);
  expect(listed).toMatchObject({ status: 0, out: expect.stringMatching(/ID .*\n.*provider_failing\.prod_/) });
  expect((await house.run(['attention', '--kind', 'paused'])).err).toContain('No entries');
  expect((await house.run(['attention', 'acknowledge', id])).status).toBe(2);
  const done = await house.run(['attention', 'acknowledge', id, ...why, '--json']);
  expect(done.json).toMatchObject({ id, acknowledged: { reason: 'the holder is in dispute' } });
  const shown = async (...more: string[]) =>
    (await house.run(['attention', '--kind', 'provider_failing', '--json', ...more])).json.items;
  expect(await shown()).toEqual([]);
  expect(await shown('--acknowledged')).toMatchObject([{ id, product: { name: 'laden.com' } }]);
});

test('Each action asks for a reason, which stands in the timeline', async () => {
  expect((await house.run(['products', 'retry', product])).status).toBe(2);
  const retried = await house.run(['products', 'retry', product, ...why]);
  expect(retried).toMatchObject({ status: 0, out: expect.stringContaining('laden.com is active') });
  const { out } = await house.run(['products', 'events', product]);
  expect(out).toMatch(/operator_action +action retry, .*the holder is in dispute/);
  const tooShort = await house.run(['products', 'pause', product, '--reason', 'x']);
  expect(tooShort).toMatchObject({ status: 1, err: expect.stringContaining('reason') });
});

test('A deadline that is no instant, or of no invoice, says so', async () => {
  const extend = (deadline: string) => house.run(['invoices', 'extend', 'inv_none', '--deadline', deadline, ...why]);
  expect((await extend('tomorrow')).err).toContain('RFC 3339');
  expect((await extend('2037-01-01T00:00:00Z')).status).toBe(1);
  expect((await house.run(['invoices', '--status', 'open'])).status).toBe(0);
});

test('Contracts and migrations that are overdue, and messages that do not reach their workflows, are named with where to look', async () => {
  const account = await house.record.account({ email: 'it@uni.example' });
  await house.record.rows(
    `INSERT INTO contracts (id, account_id, acronym, account_key, state, due_at, contract, created_at)
     VALUES ('ctr_late', $1, 'UNI', $1, 'active', now() - interval '1 hour', '{}', now()),
       ('ctr_soon', $1, 'VUB', NULL, 'active', now() + interval '1 hour', '{}', now())`,
    [account],
  );
  await house.record.rows(
    `INSERT INTO migration_waves (id, name, from_provider, to_provider, cut_over_at, created_at) VALUES ('wave_1', 'w', 'a', 'b', now(), now())`,
  );
  await house.record.rows(
    `INSERT INTO provider_migrations (id, wave_id, account_id, moving_account, from_provider, to_provider, started_at, cut_over_at, wake_at)
     VALUES ('mig_late', 'wave_1', $1, $1, 'a', 'b', now(), now(), now() - interval '1 hour')`,
    [account],
  );
  const overdue = await house.run(['attention', '--kind', 'overdue', '--json']);
  expect(overdue.json.items).toEqual(
    ['contract/ctr_late', 'migration/mig_late'].map((workflow) =>
      expect.objectContaining({
        id: `overdue.${workflow.split('/')[1]}`,
        ...{ account, product: null, workflow },
        advice: expect.stringContaining('perennial doctor --fix'),
        actions: [expect.objectContaining({ path: `/v1/${workflow.replace('/', 's/')}` })],
      }),
    ),
  );

  const job = (task: string, payload: object) =>
    house.record.rows(`SELECT graphile_worker.add_job($1, payload := $2::json)`, [task, JSON.stringify(payload)]);
  await house.record.rows('DELETE FROM graphile_worker._private_jobs');
  await job('contract', { contract: 'ctr_late' });
  await job('mass_revocation', { massRevocation: 'rev_1' });
  await job('webhook', { endpoint: 'hook_1', lane: 'prod_1', atOnce: false });
  await job('end_workflow', { workflow: 'migration/mig_gone' });
  await job('purge', {});
  await house.record.rows(`UPDATE graphile_worker._private_jobs SET attempts = 9, last_error = 'Temporal is away'`);
  const failing = await house.run(['attention', '--kind', 'message_failing', '--json']);
  const named = failing.json.items.map(
    (one: { workflow: string; account: string | null; actions: { path: string }[] }) => [
      one.workflow,
      one.account,
      one.actions[0]?.path,
    ],
  );
  expect(named).toEqual([
    ['contract/ctr_late', account, '/v1/contracts/ctr_late'],
    ['mass-revocation/rev_1', null, '/v1/mass-revocations/rev_1'],
    ['webhook/hook_1/prod_1', null, '/v1/webhook-endpoints/hook_1/deliveries'],
    ['migration/mig_gone', null, '/v1/migrations/mig_gone'],
  ]);
});
