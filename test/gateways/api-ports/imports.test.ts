import type { Command, ImportOutcome, ImportRow } from '../../../src/api/ports';
import type { ContractAct } from '../../../src/domain/contract-acts';
import { importPorts } from '../../../src/gateways/api-ports/imports';
import { contractsOf, type TestContracts } from '../../support/contracts';
import { offer } from '../../support/lives';
import { openTestRecord, type TestRecord } from '../../support/record';
import { until } from '../../support/until';

let record: TestRecord;
let account: string;

beforeAll(async () => {
  record = await openTestRecord();
  account = await record.account({ time_zone: 'Europe/Berlin' });
});
afterAll(() => record.close());

const NOW = '2026-12-01T09:00:00.000Z';
const expiry = '2027-06-15T12:00:00.000Z';

const row = (change: Partial<ImportRow> = {}): ImportRow => ({
  index: 0,
  account,
  offer: offer('domain-com'),
  name: 'laden.com',
  expiry,
  ...change,
});

async function take(rows: ImportRow[], dryRun = false, command: Command = { at: NOW }): Promise<ImportOutcome[]> {
  const numbered = rows.map((one, index) => ({ ...one, index }));
  const result = await importPorts(record.kit, 'embedded').take(command, numbered, dryRun);
  if (result.kind !== 'done') throw new Error(result.kind);
  return result.value;
}

const outcomes = (taken: ImportOutcome[]) =>
  taken.map((one) => (one.outcome === 'faulty' ? one.faults.map(({ code }) => code).join() : one.outcome));

test('What is taken over has its expiry, its timeline, and a workflow to be started; a dry run leaves nothing', async () => {
  const fresh = [row({ name: 'first.com' }), row({ name: 'second.com', renewalOption: 'delete_at_expiry' })];
  expect(outcomes(await take(fresh, true))).toEqual(['importable', 'importable']);
  expect(await record.rows("SELECT 1 FROM products WHERE name IN ('first.com', 'second.com')")).toEqual([]);
  const [first] = await take(fresh);
  const product = first?.outcome === 'imported' ? (first.product ?? '') : '';
  expect(await record.life(product)).toMatchObject({ phase: 'active', term: { number: 1, end: expiry } });
  expect(await record.timeline(product)).toEqual(['2026-12-01T09:00 imported']);
  const jobs = await record.rows(`SELECT 1 FROM graphile_worker._private_jobs WHERE payload->>'product' = $1`, [
    product,
  ]);
  expect(jobs).toHaveLength(1);
});

test('The same row again is known, also once the product has been renewed or has ended', async () => {
  const [made] = await take([row({ name: 'again.com' })]);
  expect(await take([row({ name: 'again.com' })])).toEqual([{ ...made, outcome: 'known' }]);
  await record.rows(
    "UPDATE products SET term_end = '2030-01-01', name_key = NULL, state = 'deleted' WHERE name = 'again.com'",
  );
  expect(outcomes(await take([row({ name: 'again.com' })]))).toEqual(['known']);
});

test('A name that lives with another expiry or account is taken; in the same request too', async () => {
  const other = await record.account();
  const taken = await take([
    row({ name: 'twice.com' }),
    row({ name: 'twice.com', expiry: '2028-01-01T00:00:00.000Z' }),
    row({ name: 'twice.com', account: other }),
    row({ name: 'twice.com' }),
  ]);
  expect(outcomes(taken)).toEqual(['imported', 'name-taken', 'name-taken', 'known']);
});

test('Certificates of one name live beside each other, but the same one is known', async () => {
  const certificate = { offer: offer('certificate-dv'), name: 'www.laden.com' };
  const later = { ...certificate, expiry: '2027-08-01T00:00:00.000Z' };
  expect(outcomes(await take([row(certificate), row(later)]))).toEqual(['imported', 'imported']);
  expect(outcomes(await take([row(certificate), row(later)]))).toEqual(['known', 'known']);
});

describe('A certificate', () => {
  const certificate = { offer: offer('certificate-ov'), name: 'www.univ.example' };
  const required = { offer: { ...offer('certificate-dv'), contractRequired: true }, name: 'www.univ.example' };
  const ended = (effective: string) => ({ do: 'end' as const, reason: 'no customer any more', effective });
  const before = '2026-08-01T08:00:00.000Z';

  type Begin = (contracts: TestContracts, owner: string) => Promise<unknown>;
  const under =
    (...acts: ContractAct[]): Begin =>
    async (contracts, owner) => {
      const id = await contracts.active(owner);
      for (const act of acts) await contracts.act(id, act, before);
    };
  test.each<[string, Partial<ImportRow>, Begin, string]>([
    ['has no contract, and needs none', certificate, async () => {}, 'imported'],
    ['has none, and the offer asks for one', required, async () => {}, 'contract-required'],
    ['has requested one', certificate, (contracts, owner) => contracts.requested(owner), 'contract-required'],
    ['has one in force', required, under(), 'imported'],
    ['has a suspended one', certificate, under({ do: 'suspend', reason: 'unpaid' }), 'contract-suspended'],
    ['has one that was ended', certificate, under(ended(before)), 'contract-required'],
    ['has one that is to end, later', certificate, under(ended('2026-12-01T09:00:00.001Z')), 'imported'],
    ['has one whose day has come, though nobody has noticed', certificate, under(ended(NOW)), 'contract-required'],
  ])('is taken over only by who could order it: who %s', async (_who, what, begin, outcome) => {
    const owner = await record.account();
    await begin(contractsOf(record), owner);
    const rows = [row({ ...what, account: owner }), row({ account: owner, name: `${owner.slice(-8)}.com` })];
    // What is no certificate is nothing of a contract's.
    expect(outcomes(await take(rows, true))).toEqual([outcome.replace('imported', 'importable'), 'importable']);
    expect(outcomes(await take(rows))).toEqual([outcome, 'imported']);
  });

  test.each([
    ['under a registered domain of its own', 'own', 'www.DOMAIN', 'imported'],
    ['that is no name of its registered domains', 'own', 'www.elsewhere-DOMAIN', 'domain-not-registered'],
    ['a wildcard that was not added at its provider', 'own', '*.DOMAIN', 'domain-not-registered'],
    ['a wildcard that was added there', 'wildcard', '*.DOMAIN', 'imported'],
    ['a wildcard that was added at another one', 'elsewhere', '*.DOMAIN', 'domain-not-registered'],
    ['where it has registered nothing', 'none', 'www.DOMAIN', 'imported'],
    ['under what another one holds', 'foreign', 'www.lib.DOMAIN', 'name-taken'],
    ['beside what another one holds below it', 'foreign below', 'www.DOMAIN', 'imported'],
    ['a wildcard over what another one holds', 'foreign below', '*.DOMAIN', 'name-taken'],
  ])('is taken over by an institution as it could be ordered: %s', async (_, holds, pattern, outcome) => {
    const [owner, other] = [await record.account(), await record.account()];
    const domain = `${owner.slice(-8)}.de`;
    const holder = holds.startsWith('foreign') ? other : owner;
    const name = holds === 'foreign below' ? `inside.${domain}` : domain;
    if (holds !== 'none') {
      await record.rows(
        `INSERT INTO institution_domains (name, account_id, token, registered_by, registered_at) VALUES ($1, $2, $1, 'operator', now())`,
        [name, holder],
      );
      const provider = holds === 'elsewhere' ? 'other' : 'embedded';
      await record.rows(
        'INSERT INTO domain_validations (domain, provider, transferred_at, wildcard_at) VALUES ($1, $2, now(), $3)',
        [name, provider, holds === 'wildcard' || holds === 'elsewhere' ? NOW : null],
      );
    }
    const rows = [row({ ...certificate, account: owner, name: pattern.replace('DOMAIN', domain) })];
    const taken = await take(rows, true);
    expect(outcomes(taken)).toEqual([outcome.replace('imported', 'importable')]);
    const [one] = await take(rows);
    expect(outcomes(one ? [one] : [])).toEqual([outcome]);
    if (one?.outcome === 'faulty') expect(one.faults[0]?.pointer).toBe('/name');
    // Whose it is, is nobody's business.
    expect(JSON.stringify(one)).not.toContain(other);
  });

  test('that is taken over has what every certificate has, from the provider of its account', async () => {
    const owner = await record.account();
    await record.rows("UPDATE accounts SET certificate_provider = 'new' WHERE id = $1", [owner]);
    const [made] = await take([row({ ...certificate, account: owner })]);
    const product = made?.outcome === 'imported' ? (made.product ?? '') : '';
    expect((await record.life(product)).certificate).toEqual({
      domains: [],
      reuseCsr: true,
      identityAt: null,
      provider: 'new',
      insured: true,
      insureNext: true,
      queue: [],
      revocations: [],
      count: 0,
    });
  });

  test('that is taken over follows its contract: it is not renewed beyond the end of it', async () => {
    const contracts = contractsOf(record);
    const owner = await record.account();
    const id = await contracts.active(owner);
    const [made] = await take([row({ ...certificate, account: owner })]);
    const last = { ...row({ ...certificate, name: 'last.univ.example', account: owner }) };
    await contracts.act(id, ended('2027-01-01T00:00:00.000Z'), NOW);
    const [late] = await take([last]);
    const knowing = await record.life(late?.outcome === 'imported' ? (late.product ?? '') : '');
    expect(knowing.contract).toMatchObject({ standing: 'active', endsFrom: '2027-01-01T00:00:00.000Z' });
    // As imports made them before.
    const former = await record.takeOver({ account: owner, offer: 'certificate-ov', expiry });
    await contracts.act(id, ended('2026-12-02T09:00:00.000Z'), '2026-12-02T09:00:00.000Z');
    for (const product of [made?.outcome === 'imported' ? (made.product ?? '') : '', former]) {
      const life = await record.live(product, '2026-12-03T09:00:00.000Z');
      expect(life).toMatchObject({ option: 'delete_at_expiry', contract: { standing: 'ended' } });
    }
  });
});

test('An account is found by its address, opened once where name and country are known, and refused otherwise', async () => {
  const email = 'neu@customer.example';
  const open = { name: 'Neu', country: 'AT', locale: 'de', timeZone: 'Europe/Vienna' } as const;
  expect(outcomes(await take([row({ name: 'neu-1.com', account: { email } })]))).toEqual(['account-unknown']);
  const rows = [1, 2].map((n) => row({ name: `neu-${n}.com`, account: { email, open } }));
  expect(outcomes(await take(rows, true))).toEqual(['importable', 'importable']);
  expect(outcomes(await take(rows))).toEqual(['imported', 'imported']);
  expect(outcomes(await take([row({ name: 'neu-3.com', account: { email } })]))).toEqual(['imported']);
  expect(await record.rows('SELECT name, country FROM accounts WHERE email = $1', [email])).toEqual([
    { name: 'Neu', country: 'AT' },
  ]);
  await record.account({ email });
  expect(outcomes(await take([row({ name: 'neu-4.com', account: { email } })]))).toEqual(['account-ambiguous']);
  expect(outcomes(await take([row({ account: 'acc_none' })]))).toEqual(['account-unknown']);
});

test("A date is its first instant in the account's time zone, and must lie ahead there", async () => {
  const taken = await take([
    row({ name: 'date.com', expiry: '2027-06-15' }),
    row({ name: 'today.com', expiry: '2026-12-01' }),
    row({ name: 'far.com', expiry: '2127-01-01' }),
  ]);
  expect(taken[0]).toMatchObject({ outcome: 'imported', expiry: '2027-06-14T22:00:00.000Z' });
  expect(outcomes(taken.slice(1))).toEqual(['expiry-impossible', 'expiry-impossible']);
});

test('Two imports of the same rows at once make each product once', async () => {
  const rows = Array.from({ length: 40 }, (_, n) => row({ name: `both-${n}.com` }));
  const [one, two] = await Promise.all([take(rows), take([...rows].reverse())]);
  const both = [...outcomes(one as ImportOutcome[]), ...outcomes(two as ImportOutcome[])];
  expect(both.filter((outcome) => outcome === 'imported')).toHaveLength(rows.length);
  expect(both.filter((outcome) => outcome === 'known')).toHaveLength(rows.length);
});

test('A name that is ordered while an import is under way is taken, and hinders no other row', async () => {
  let commit = () => {};
  const held = new Promise<void>((resolve) => {
    commit = resolve;
  });
  let written = () => {};
  const under = new Promise<void>((resolve) => {
    written = resolve;
  });
  const order = { product: 'prod_race', account, timeZone: 'UTC', offer: offer('domain-com'), name: 'race.com' };
  const ordering = record.kit.record.transaction(NOW, async (tx) => {
    const rest = { option: 'one_year_delayed', registrant: {}, at: NOW } as const;
    await record.kit.ordering.takeOver(tx, { ...order, ...rest, expiry: '2029-01-01T00:00:00.000Z' });
    written();
    await held;
  });
  await under;
  const importing = take([row({ name: 'race.com' }), row({ name: 'no-race.com' })]);
  await until(
    async () => (await record.rows("SELECT 1 FROM pg_stat_activity WHERE wait_event = 'transactionid'")).length > 0,
  );
  commit();
  await ordering;
  expect(outcomes(await importing)).toEqual(['name-taken', 'imported']);
});

test('The same request under the same key is answered as the first time', async () => {
  const command = { at: NOW, idempotency: { apiKey: 'key_1', key: 'k', fingerprint: 'f' } };
  const first = await take([row({ name: 'keyed.com' })], false, command);
  expect(await take([row({ name: 'keyed.com' })], false, command)).toEqual(first);
});

test('What an account with a test clock takes over begins by that clock, and must expire after it', async () => {
  const clocked = await record.account();
  const year = 365 * 86_400_000;
  await record.rows(
    `INSERT INTO test_clocks (id, account_id, ahead_ms, created_at) VALUES ('clock_1', $1, $2, now())`,
    [clocked, year],
  );
  const taken = await take([
    row({ account: clocked, name: 'ahead.com', expiry: '2028-06-15T12:00:00.000Z' }),
    row({ account: clocked, name: 'behind.com' }),
    row({ name: 'beside.com' }),
  ]);
  expect(outcomes(taken)).toEqual(['imported', 'expiry-impossible', 'imported']);
  const products = taken.flatMap((one) => (one.outcome === 'imported' ? [one.product ?? ''] : []));
  expect(await Promise.all(products.map((product) => record.timeline(product)))).toEqual([
    ['2027-12-01T09:00 imported'],
    ['2026-12-01T09:00 imported'],
  ]);
});
