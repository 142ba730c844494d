import { createContractActivities } from '../../../activities/contracts';
import type { Contract } from '../../../src/domain/contract';
import { contractStanding, createContractStore } from '../../../src/gateways/postgres/contracts';
import { newId } from '../../../src/gateways/postgres/ids';
import { inTransaction } from '../../../src/gateways/postgres/pool';
import { PgTx } from '../../../src/gateways/postgres/tx';
import { contractsOf, type TestContracts } from '../../support/contracts';
import { offer } from '../../support/lives';
import { openTestRecord, type TestRecord } from '../../support/record';
import { until } from '../../support/until';

let record: TestRecord;
let contracts: TestContracts;
let activities: ReturnType<typeof createContractActivities>;

beforeAll(async () => {
  record = await openTestRecord();
  contracts = contractsOf(record);
  activities = createContractActivities({
    store: createContractStore(record.kit.pool, record.kit.settings),
    desk: contracts.desk,
  });
});
afterAll(() => record?.close());

const zone = 'Europe/Berlin';
const at = '2025-05-01T08:00:00.000Z';

async function active(): Promise<{ id: string; account: string }> {
  const account = await record.account();
  return { id: await contracts.active(account), account };
}

const factsOf = async (id: string) =>
  (
    await record.rows<{ type: string }>('SELECT type FROM events WHERE about = $1 ORDER BY seq', [`contract/${id}`])
  ).map(({ type }) => type);
const notice = {
  do: 'give_notice',
  by: 'operator',
  registeredLetter: 'RR1',
  deliveredAt: '2026-09-01T09:00:00.000Z',
} as const;
const END = '2026-12-31T23:00:00.000Z';

test('what is due is done once, however often and from wherever it is carried on', async () => {
  const { id } = await active();
  await contracts.act(id, notice, '2026-09-01T09:00:00.000Z');
  const end = { contract: id, now: END };
  const outlooks = await Promise.all([1, 2, 3].map(() => activities.carryOnContract(end)));
  expect(outlooks).toEqual(Array(3).fill(expect.objectContaining({ over: true, state: 'terminated' })));
  expect((await factsOf(id)).filter((type) => type === 'contract_terminated')).toHaveLength(1);
  const mails = await record.rows<{ kind: string }>(
    `SELECT facts->>'kind' AS kind FROM mails WHERE about = $1 AND facts->>'side' = 'institution' ORDER BY id`,
    [`contract/${id}`],
  );
  // After months of outage one letter says what has happened, and none that it will.
  expect(mails.map(({ kind }) => kind)).toEqual([
    'contract_requested',
    'contract_activated',
    'contract_notice',
    'contract_terminated',
  ]);
});

test('a step that fails leaves nothing behind, and can be taken again', async () => {
  const { id } = await active();
  const store = createContractStore(record.kit.pool, record.kit.settings);
  const before = await factsOf(id);
  const broken = store.change(id, at, async (tx, contract) => {
    tx.fact({ account: contract.account, about: `contract/${id}` }, { type: 'contract_suspended', at, data: {} });
    throw new Error('the worker died');
  });
  await expect(broken).rejects.toThrow('died');
  expect(await factsOf(id)).toEqual(before);
  expect((await activities.carryOnContract({ contract: id, now: at })).state).toBe('active');
  await expect(activities.carryOnContract({ contract: 'ctr_none', now: at })).rejects.toThrow('knows no contract');
});

test('a notice that somebody withdraws on the very instant comes too late', async () => {
  const { id } = await active();
  await contracts.act(id, notice, '2026-09-01T09:00:00.000Z');
  await expect(contracts.act(id, { do: 'withdraw_notice', consentBy: 'institution' }, END)).rejects.toThrow(
    'terminated',
  );
  const saved = await contracts.act(
    id,
    { do: 'withdraw_notice', consentBy: 'institution' },
    '2026-12-31T22:59:59.999Z',
  );
  expect(saved).toMatchObject({ state: 'active' });
  expect((await activities.carryOnContract({ contract: id, now: END })).state).toBe('active');
});

test("an earlier end that the operator decides leaves the notice and its letter, and outlives the notice's withdrawal", async () => {
  const { id, account } = await active();
  await contracts.act(id, notice, '2026-09-01T09:00:00.000Z');
  const sooner = '2026-10-31T23:00:00.000Z';
  await contracts.act(id, { do: 'end', reason: 'breaks a policy', effective: sooner }, '2026-09-02T09:00:00.000Z');
  await contracts.act(id, { do: 'withdraw_notice', consentBy: 'institution' }, '2026-09-03T09:00:00.000Z');
  const given = await record.rows<{ data: unknown }>(
    `SELECT data FROM events WHERE about = $1 AND type = 'notice_given' ORDER BY seq`,
    [`contract/${id}`],
  );
  const { registeredLetter, deliveredAt } = notice;
  expect(given.map(({ data }) => data)).toEqual([
    { by: 'operator', effective: END, registeredLetter, deliveredAt },
    { by: 'operator', effective: sooner },
  ]);
  const withdrawn = await record.rows<{ facts: unknown }>(
    `SELECT facts FROM mails WHERE about = $1 AND facts->>'kind' = 'contract_notice_withdrawn'`,
    [`contract/${id}`],
  );
  expect(withdrawn).toHaveLength(2);
  for (const { facts } of withdrawn) expect(facts).toMatchObject({ effective: END, endsAt: sooner });
  expect(await contractStanding(record.kit.pool, account, sooner)).toBe('terminated');
  expect((await activities.carryOnContract({ contract: id, now: sooner })).state).toBe('terminated');
});

test('every certificate of the account is told, in the transaction that ends the contract, and nobody else', async () => {
  const { id, account } = await active();
  const other = await record.account();
  for (const owner of [account, other])
    for (const offer of ['certificate-dv', 'domain-com'])
      await record.takeOver({ account: owner, offer, expiry: '2029-06-15T12:00:00.000Z' });
  const [first] = await record.rows<{ id: string }>(
    `SELECT id FROM products WHERE account_id = $1 AND kind = 'certificate'`,
    [account],
  );
  await record.rows(
    `INSERT INTO products SELECT (jsonb_populate_record(p, jsonb_build_object('id', 'prod_many_' || n, 'name_key', NULL))).*
     FROM products p, generate_series(1, 3000) n WHERE p.id = $1`,
    [first?.id],
  );
  await contracts.act(id, { do: 'end', reason: 'no customer any more' }, '2025-06-01T08:00:00.000Z');
  const told = await record.rows<{ product: string; standing: string }>(
    `SELECT j.payload->>'product' AS product, j.payload->'message'->>'standing' AS standing FROM graphile_worker._private_jobs j
     WHERE j.payload->'message'->>'type' = 'contractChanged' AND j.payload->'message'->>'standing' = 'ended'
       AND j.payload->'message'->>'stamp' LIKE $1 || '/%'`,
    [id],
  );
  expect(new Set(told.map(({ product }) => product)).size).toBe(3001);
  expect(await contractStanding(record.kit.pool, account, '2099-01-01T00:00:00.000Z')).toBe('terminated');
  expect(await contractStanding(record.kit.pool, other, '2099-01-01T00:00:00.000Z')).toBeUndefined();
});

describe('Who asks where a contract stands while it changes', () => {
  const isWaiting = () =>
    until(async () => {
      const waiting = await record.rows(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return waiting.length > 0;
    });
  const standingOf = (account: string, when: string) =>
    inTransaction(record.kit.pool, (db) => contractStanding(db, account, when));

  test('waits for a notice that is being withdrawn', async () => {
    const { id, account } = await active();
    await contracts.act(id, notice, '2026-09-01T09:00:00.000Z');
    let standing: ReturnType<typeof standingOf> | undefined;
    await contracts.act(
      id,
      { do: 'withdraw_notice', consentBy: 'institution' },
      '2026-12-31T22:59:59.999Z',
      async () => {
        standing = standingOf(account, END);
        await isWaiting();
      },
    );
    expect(await standing).toBe('active');
  });

  test('finds the contract before, where the request for the next one is being withdrawn', async () => {
    const { id, account } = await active();
    await contracts.act(id, { do: 'end', reason: 'no customer any more' }, '2025-06-01T08:00:00.000Z');
    const next = await contracts.requested(account);
    let standing: ReturnType<typeof standingOf> | undefined;
    await contracts.act(next, { do: 'withdraw' }, '2025-07-01T08:00:00.000Z', async () => {
      standing = standingOf(account, '2025-07-01T08:00:00.000Z');
      await isWaiting();
    });
    expect(await standing).toBe('terminated');
  });

  test('has it end only after what is ordered under it, which hears of the end', async () => {
    const { id, account } = await active();
    let ending: Promise<Contract> | undefined;
    const { pool, settings, ordering } = record.kit;
    const product = newId('prod');
    await inTransaction(pool, async (db) => {
      const tx = new PgTx(db, settings, at);
      expect(await contractStanding(db, account, at)).toBe('active');
      ending = contracts.act(id, { do: 'end', reason: 'no customer any more' }, at);
      await isWaiting();
      const order = { product, account, timeZone: zone, offer: offer('certificate-dv'), name: 'www.univ.example' };
      await ordering.place(tx, { ...order, option: 'one_year_delayed', registrant: {}, at, years: 1 });
      await tx.finish();
    });
    expect(await ending).toMatchObject({ state: 'terminated' });
    const told = await record.rows(
      `SELECT 1 FROM graphile_worker._private_jobs WHERE payload->>'product' = $1
         AND payload->'message'->>'standing' = 'ended'`,
      [product],
    );
    expect(told).toHaveLength(1);
  });
});
