import { randomBytes } from 'node:crypto';
import { defaultPayloadConverter } from '@temporalio/common';
import { acmeAccountOwner } from '../../src/gateways/certificates/acme/account';
import { openEmbeddedAuthority } from '../../src/gateways/certificates/embedded/authority';
import { AccountCodec } from '../../src/gateways/payloads/codec';
import { createPayloadKeys } from '../../src/gateways/payloads/keys';
import type { Queryable } from '../../src/gateways/postgres/pool';
import { resealAll } from '../../src/gateways/reseal';
import { type MasterKeys, Vault } from '../../src/gateways/vault';
import { openTestRecord, type TestRecord } from '../support/record';

const [former, next] = [randomBytes(32), randomBytes(32)];

let record: TestRecord;
beforeEach(async () => {
  record = await openTestRecord();
});
afterEach(() => record?.close());

const authority = (masterKey: MasterKeys) =>
  openEmbeddedAuthority({
    pool: record.kit.pool,
    masterKey,
    publicUrl: 'http://api.example',
    brand: 'Perennial',
    name: 'embedded',
    caaIdentities: [],
    now: () => '2026-12-01T09:00:00.000Z',
  });
const codec = (keys: MasterKeys) =>
  new AccountCodec(createPayloadKeys(record.kit.pool, new Vault(keys, 'perennial account keys')));
const acme = (keys: MasterKeys) => new Vault(keys, 'perennial acme account keys');
const owner = acmeAccountOwner('acme', 'https://acme.example/directory');
const acmeKey = async () =>
  (await record.rows<{ sealed_key: Buffer }>('SELECT sealed_key FROM acme_accounts'))[0]?.sealed_key ?? Buffer.of();

/** Secrets of every kind, and what an account's key has encrypted. */
async function furnish(accounts: number) {
  await authority(former);
  await record.rows('INSERT INTO acme_accounts (authority, directory_url, sealed_key) VALUES ($1, $2, $3)', [
    'acme',
    'https://acme.example/directory',
    acme(former).seal(Buffer.from('a private key'), owner),
  ]);
  const products = await Promise.all(
    Array.from({ length: accounts }, async () =>
      record.takeOver({ account: await record.account(), expiry: '2027-06-15T12:00:00.000Z' }),
    ),
  );
  const payloads = await Promise.all(
    products.map((product) =>
      codec(former).encode([defaultPayloadConverter.toPayload(product)], {
        type: 'workflow',
        namespace: 'default',
        workflowId: `product/${product}`,
      }),
    ),
  );
  return { products, payloads: payloads.flat() };
}

async function read(keys: MasterKeys, payloads: Awaited<ReturnType<typeof furnish>>['payloads']) {
  await authority(keys);
  expect(
    acme(keys)
      .open(await acmeKey(), owner)
      .toString(),
  ).toBe('a private key');
  return (await codec(keys).decode(payloads)).map((payload) => defaultPayloadConverter.fromPayload(payload));
}

test('Every table with a sealed secret is sealed anew', async () => {
  const found = await record.rows<{ table: string }>(
    `SELECT table_name AS table FROM information_schema.columns WHERE table_schema = 'public' AND column_name LIKE 'sealed%' ORDER BY 1`,
  );
  const done = await resealAll(record.kit.pool, [next, former]);
  expect(new Set(done.map(({ table }) => table))).toEqual(new Set(found.map(({ table }) => table)));
});

test('Before, while and after secrets are sealed anew all are read: at first with both keys, in the end with the new one', async () => {
  const { products, payloads } = await furnish(5);
  expect(await read([former, next], payloads)).toEqual(products);
  expect(await read([next, former], payloads)).toEqual(products);
  await expect(read(next, payloads)).rejects.toThrow('another master key');
  const first = await resealAll(record.kit.pool, [next, former]);
  expect(first.reduce((sum, { resealed }) => sum + resealed, 0)).toBeGreaterThanOrEqual(8);
  expect(await read([former, next], payloads)).toEqual(products);
  expect(await read(next, payloads)).toEqual(products);
  await expect(read(former, payloads)).rejects.toThrow('another master key');
  const again = await resealAll(record.kit.pool, [next, former]);
  expect(again.every(({ resealed }) => resealed === 0)).toBe(true);
});

test('Stopped in the middle, what was read is read still, and another run does the rest', async () => {
  const { products, payloads } = await furnish(5);
  let left = 4;
  const dying: Queryable = {
    query: (statement, values) => {
      if (String(statement).startsWith('UPDATE')) left -= 1;
      if (left < 0) return Promise.reject(new Error('the process was killed'));
      return record.kit.pool.query(statement, values);
    },
  };
  await expect(resealAll(dying, [next, former])).rejects.toThrow('killed');
  expect(await read([next, former], payloads)).toEqual(products);
  const rest = await resealAll(record.kit.pool, [next, former]);
  expect(rest.reduce((sum, { already }) => sum + already, 0)).toBe(4);
  expect(await read(next, payloads)).toEqual(products);
});

test('A key that was destroyed stays so, and with a wrong former key nothing is changed', async () => {
  const { payloads } = await furnish(1);
  const before = await record.rows('SELECT * FROM account_keys');
  await expect(resealAll(record.kit.pool, [next, randomBytes(32)])).rejects.toThrow('another master key');
  expect(await record.rows('SELECT * FROM account_keys')).toEqual(before);
  await record.rows('UPDATE account_keys SET sealed_key = NULL, destroyed_at = now()');
  await resealAll(record.kit.pool, [next, former]);
  await expect(codec(next).decode(payloads)).rejects.toThrow('was destroyed');
});
