import type { Command } from '../../../src/api/ports';
import { accountPorts } from '../../../src/gateways/api-ports/accounts';
import { createContractDocuments } from '../../../src/gateways/documents/contracts';
import { purgeErased } from '../../../src/gateways/personal-data/purge';
import { retentionOf } from '../../../src/main/record';
import { anna, type House, leave, openHouse, withFiles } from './house';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house?.record.close());

const GONE = '2028-01-10T09:00:00.000Z';
const command = (at = GONE): Command => ({ at, note: { actor: 'key_1' } });

const documents = () =>
  house.record.rows('SELECT number, total, paid, status, issued_at FROM invoices ORDER BY number');
const ledger = () => house.record.rows('SELECT * FROM ledger ORDER BY id');

async function erased() {
  const { account, product } = await anna(house);
  await leave(house, product, GONE);
  const result = await house.personalData.erase(command(), account);
  if (result.kind !== 'done') throw new Error(JSON.stringify(result));
  return { account, product, state: result.value };
}

test('An account with a product that lives is not erased, in no part; what lives is named', async () => {
  const { account, product } = await anna(house);
  const before = await house.traces();
  expect(await house.personalData.erase(command(), account)).toMatchObject({
    kind: 'refused',
    refusal: {
      code: 'account-living',
      facts: {
        living: [
          {
            kind: 'product',
            id: product,
            name: 'annas-shop.com',
            state: 'active',
            reason: expect.stringContaining('cancel'),
          },
        ],
      },
    },
  });
  expect(await house.traces()).toEqual(before);
  expect(Object.keys(before).length).toBeGreaterThan(15);
});

test('What need not be kept is gone at once: of the person only the invoices know', async () => {
  const { account, product } = await anna(house);
  await leave(house, product, GONE);
  const [money, numbers] = [await ledger(), await documents()];
  expect(numbers).toHaveLength(2);
  const before = await house.personalData.erasure(account, GONE);
  expect(before).toMatchObject({ at: null, living: [], erased: [] });
  const result = await house.personalData.erase(command(), account);
  expect(result).toMatchObject({
    kind: 'done',
    value: {
      at: GONE,
      due: [],
      erased: expect.arrayContaining([{ what: 'accounts', at: GONE, rows: 1 }]),
      kept: expect.arrayContaining([
        // Issued in 2026 and in 2027; German invoices are kept for eight years after that of their issue.
        expect.objectContaining({ what: 'invoices', rows: 2, until: '2035-12-31T23:00:00.000Z' }),
        expect.objectContaining({ what: 'payments', until: null }),
      ]),
    },
  });
  expect(Object.keys(await house.traces())).toEqual(['invoices']);
  expect(await ledger()).toEqual(money);
  expect(await documents()).toEqual(numbers);
});

test('What was announced is what is erased, and the erasure says what it did without the data', async () => {
  const { account, product } = await anna(house);
  await leave(house, product, GONE);
  const announced = await house.personalData.erasure(account, GONE);
  const result = await house.personalData.erase(command(), account);
  if (result.kind !== 'done') throw new Error(result.kind);
  const sorted = (portions: { what: string; rows: number }[] = []) =>
    Object.fromEntries(portions.map(({ what, rows }) => [what, rows]));
  // Attempts and their delivery are one erasure each; nothing else is taken on the way.
  expect(sorted(result.value.erased)).toEqual(sorted(announced?.due));
  expect(result.value.kept).toEqual(announced?.kept);
});

test('Each invoice goes at the New Year of its own, by the job that purges; afterwards there is no trace', async () => {
  const { account, product } = await erased();
  const { kit, config } = house.record;
  const numbers = await documents();
  const purgeAt = (at: string) => purgeErased(kit, retentionOf(config), at);
  const next = async () =>
    (await house.record.rows<{ next_at: string | null }>('SELECT next_at FROM erasures'))[0]?.next_at;
  expect(await next()).toBe('2034-12-31T23:00:00.000Z');
  await purgeAt('2034-12-31T22:59:59.999Z');
  expect(await house.traces()).toEqual({ invoices: 2 });
  await purgeAt('2034-12-31T23:00:00.000Z');
  expect(await house.traces()).toEqual({ invoices: 1 });
  await purgeAt('2036-02-01T00:00:00.000Z');
  expect(await house.traces()).toEqual({});
  expect(await next()).toBeNull();
  expect(await documents()).toEqual(numbers);
  const state = await house.personalData.erasure(account, '2036-02-01T00:00:00.000Z');
  expect(state?.erased).toContainEqual({ what: 'invoices', at: '2034-12-31T23:00:00.000Z', rows: 1 });
  expect(product).toMatch(/^prod_/);
});

test('A contract that is over is kept with its scans because the law asks for it, and is not made anew', async () => {
  const { account, product } = await anna(house);
  const { contract: id } = await withFiles(house, account, { scan: Buffer.from('%PDF-1.7'), attachments: [] });
  const over = {
    ...{ id, account, acronym: 'ABC', state: 'terminated', zone: 'Europe/Berlin', requestedAt: GONE, endedAt: GONE },
    ...{ asked: [], acceptances: [], copies: [], isCustomer: true },
  };
  await house.record.rows(`UPDATE contracts SET state = 'terminated', contract = $2 WHERE id = $1`, [id, over]);
  const { kit, config } = house.record;
  const desk = {
    email: 'desk@example.org',
    team: 'Desk',
    lines: [],
    locale: 'de' as const,
    policyUrl: () => undefined,
  };
  const settings = { desk, policies: [], seller: config.seller };
  const made = createContractDocuments(kit.pool, async () => Buffer.from('%PDF'), settings);
  expect(await made(id)).toMatchObject({ name: 'ABC-de.pdf' });
  await leave(house, product, GONE);
  const accounts = accountPorts(kit);
  expect(await accounts.get(account)).toMatchObject({ erasedAt: null });
  const result = await house.personalData.erase(command(), account);
  const because = expect.stringContaining('the law asks for contracts');
  const until = '2036-12-31T23:00:00.000Z';
  expect(result).toMatchObject({
    value: {
      kept: expect.arrayContaining([
        { what: 'contracts', rows: 1, until, because },
        { what: 'contract_scans', rows: 1, until, because },
      ]),
    },
  });
  expect(await made(id)).toBe('erased');
  expect(await accounts.get(account)).toMatchObject({ erasedAt: GONE });
});

test('Asked for twice it is done once; nothing new is made for the account, and nobody else is touched', async () => {
  const other = await house.record.account({ email: 'bert@other.example' });
  const theirs = await house.record.takeOver({ account: other, expiry: '2029-06-15T12:00:00.000Z', name: 'berts.com' });
  const { account, state } = await erased();
  const again = await house.personalData.erase(command('2028-02-01T09:00:00.000Z'), account);
  expect(again).toMatchObject({ kind: 'done', value: { at: GONE, erased: state.erased } });
  const accounts = accountPorts(house.record.kit);
  for (const attempt of [
    () => accounts.change(command(), account, { city: 'Gent' }, undefined),
    () => accounts.setPaymentMethods(command(), account, { automatic: 'none' }),
  ])
    expect(await attempt()).toMatchObject({ kind: 'refused', refusal: { code: 'account-erased' } });
  expect((await house.record.life(theirs)).name).toBe('berts.com');
  expect(await accounts.get(other)).toMatchObject({ email: 'bert@other.example' });
});

test('The rest of the process knows it: keys of the account end, deliveries to it are given up', async () => {
  const { account } = await erased();
  const [key] = await house.record.rows<{ revoked_at: string }>(
    'SELECT revoked_at FROM api_keys WHERE account_id = $1',
    [account],
  );
  expect(key?.revoked_at).toBe(GONE);
  const ends = await house.record.rows(
    `SELECT payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'end_workflow'`,
  );
  expect(ends).toEqual([{ payload: { workflow: expect.stringMatching(/^webhook\/hook_anna\/prod_/) } }]);
  expect(await house.record.rows('SELECT owner, sealed_key, destroyed_at FROM account_keys')).toEqual([
    { owner: account, sealed_key: null, destroyed_at: GONE },
  ]);
});

test('Who is called as what stands in the place of the erased is erased like anybody else, at their own instants', async () => {
  const { account, product } = await anna(house);
  await leave(house, product, GONE);
  const named = (sql: string) => house.record.rows(sql, [account]);
  await named(`UPDATE accounts SET name = 'erased' WHERE id = $1`);
  await named(`UPDATE products SET name = 'erased' WHERE account_id = $1`);
  // What is found by the product's name follows it.
  await house.record.rows(`UPDATE sandbox_holdings SET name = 'erased'`);
  await house.record.rows(`UPDATE sandbox_requests SET name = 'erased'`);
  await house.record.rows(`UPDATE dns_records SET name = '_acme.erased'`);
  await named(`UPDATE api_keys SET label = 'erased', revoked_at = '2027-01-01' WHERE account_id = $1`);
  await named(
    `UPDATE invoices SET document = jsonb_set(document, '{buyer}', '{"name": "erased", "street": "Geheimweg 7", "country": "DE"}')
     WHERE account_id = $1`,
  );
  const before = await house.personalData.erasure(account, GONE);
  expect(before).toMatchObject({ at: null, kept: expect.arrayContaining([expect.objectContaining({ rows: 2 })]) });
  for (const what of ['accounts', 'products', 'api_keys']) expect(before?.due).toContainEqual({ what, rows: 1 });
  await house.personalData.erase(command(), account);
  expect(await house.traces()).toEqual({ invoices: 2 });
  expect(await named('SELECT email, street, city FROM accounts WHERE id = $1')).toEqual([
    { email: 'erased@erased.invalid', street: null, city: null },
  ]);
  const { kit, config } = house.record;
  for (const at of ['2034-12-31T23:00:00.000Z', '2036-02-01T00:00:00.000Z', '2037-02-01T00:00:00.000Z'])
    await purgeErased(kit, retentionOf(config), at);
  expect(await house.traces()).toEqual({});
  const instants = await named(
    `SELECT document->>'erasedAt' AS at FROM invoices WHERE account_id = $1 ORDER BY issued_at`,
  );
  expect(instants).toEqual([{ at: '2034-12-31T23:00:00.000Z' }, { at: '2036-02-01T00:00:00.000Z' }]);
  const after = await house.personalData.erasure(account, '2037-02-01T00:00:00.000Z');
  expect(after?.due).toEqual([]);
  for (const what of ['accounts', 'products', 'api_keys'])
    expect(after?.erased.filter((one) => one.what === what)).toEqual([{ what, at: GONE, rows: 1 }]);
});

test('An account that does not exist is not found', async () => {
  expect(await house.personalData.erase(command(), 'acc_nobody')).toEqual({ kind: 'not_found' });
  expect(await house.personalData.erasure('acc_nobody', GONE)).toBeUndefined();
});
