import { randomBytes } from 'node:crypto';
import { defaultPayloadConverter, type SerializationContext } from '@temporalio/common';
import fc from 'fast-check';
import { AccountCodec, keyIdOf } from '../../../src/gateways/payloads/codec';
import { createPayloadKeys, KeyDestroyed } from '../../../src/gateways/payloads/keys';
import type { Queryable } from '../../../src/gateways/postgres/pool';
import { Vault } from '../../../src/gateways/vault';
import { openTestRecord, type TestRecord } from '../../support/record';

const PURPOSE = 'perennial account keys';
const masterKey = randomBytes(32);

let record: TestRecord;
let [anna, bert, shop, other]: string[] = [];

beforeAll(async () => {
  record = await openTestRecord();
  [anna, bert] = [await record.account(), await record.account()];
  shop = await record.takeOver({ account: anna, expiry: '2027-06-15T12:00:00.000Z' });
  other = await record.takeOver({ account: bert, expiry: '2027-06-15T12:00:00.000Z' });
});
afterAll(() => record?.close());

/** As another process has it: with nothing remembered. */
function codecOf(db: Queryable = record.kit.pool, remembered?: number, key: Buffer = masterKey): AccountCodec {
  return new AccountCodec(createPayloadKeys(db, new Vault(key, PURPOSE), remembered));
}

const of = (workflowId: string): SerializationContext => ({ type: 'workflow', namespace: 'default', workflowId });
const payloadOf = (value: unknown) => defaultPayloadConverter.toPayload(value);
const ownerOf = async (payload: Parameters<typeof keyIdOf>[0]) =>
  (await record.rows<{ owner: string }>('SELECT owner FROM account_keys WHERE id = $1', [keyIdOf(payload)]))[0]?.owner;

test('Whatever a workflow says is read again by another process, and by nobody without the key', async () => {
  const [writer, reader] = [codecOf(), codecOf()];
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.json(), fc.uint8Array(), fc.constant(undefined), fc.string({ minLength: 3_000 })),
      async (value) => {
        const payload = payloadOf(value);
        const [sealed] = await writer.encode([payload], of(`product/${shop}`));
        const [read] = await reader.decode([sealed ?? {}]);
        expect(defaultPayloadConverter.fromPayload(read ?? {})).toEqual(value);
      },
    ),
    { numRuns: 60 },
  );
  const [sealed] = await writer.encode([payloadOf({ name: 'annas-shop.com' })], of(`product/${shop}`));
  expect(Buffer.from(sealed?.data ?? []).toString('latin1')).not.toContain('annas-shop');
});

test('Each account has a key of its own, whoever asks first; what belongs to nobody has the installation’s', async () => {
  const codecs = Array.from({ length: 8 }, () => codecOf());
  const sealed = await Promise.all(codecs.map((codec) => codec.encode([payloadOf(1)], of(`product/${other}`))));
  expect(new Set(sealed.map(([payload]) => keyIdOf(payload ?? {}))).size).toBe(1);
  const [codec] = codecs as [AccountCodec];
  const owners = async (workflow: string) => ownerOf((await codec.encode([payloadOf(1)], of(workflow)))[0] ?? {});
  expect(await owners(`product/${other}`)).toBe(bert);
  expect(await owners(`product/${shop}`)).toBe(anna);
  expect(await owners('mass-revocation/rev_1')).toBe('installation');
  await record.rows(
    `INSERT INTO webhook_endpoints (id, account_id, url, secret, created_at) VALUES ('hook_a', $1, 'https://a.example', 's', now()),
       ('hook_o', NULL, 'https://o.example', 's', now())`,
    [anna],
  );
  expect(await owners(`webhook/hook_a/${shop}`)).toBe(anna);
  expect(await owners(`webhook/hook_o/${shop}`)).toBe('installation');
});

test('Payloads from before are read as they are', async () => {
  const plain = payloadOf({ product: shop });
  expect(await codecOf().decode([plain], of(`product/${shop}`))).toEqual([plain]);
});

test('What was changed, cut short or is another installation’s is refused', async () => {
  const codec = codecOf();
  const [sealed] = await codec.encode([payloadOf({ a: 1 })], of(`product/${shop}`));
  const data = Buffer.from(sealed?.data ?? []);
  for (const place of [0, 14, 26, data.length - 17, data.length - 1]) {
    const changed = Buffer.from(data);
    changed.writeUInt8(changed.readUInt8(place) ^ 1, place);
    await expect(codec.decode([{ ...sealed, data: changed }])).rejects.toThrow();
  }
  await expect(codec.decode([{ ...sealed, data: data.subarray(0, 40) }])).rejects.toThrow('too short');
  await expect(codecOf(record.kit.pool, undefined, randomBytes(32)).decode([sealed ?? {}])).rejects.toThrow(
    'master key',
  );
  const foreign = Buffer.concat([data.subarray(0, 1), randomBytes(12), data.subarray(13)]);
  await expect(codec.decode([{ ...sealed, data: foreign }])).rejects.toThrow(KeyDestroyed);
});

test('A key that is destroyed elsewhere reads nothing more once it has been asked for again, and none takes its place', async () => {
  const account = await record.account();
  const product = await record.takeOver({ account, expiry: '2027-06-15T12:00:00.000Z' });
  const codec = codecOf(record.kit.pool, 1);
  const context = of(`product/${product}`);
  const [sealed] = await codec.encode([payloadOf('secret')], context);
  await record.rows('UPDATE account_keys SET sealed_key = NULL, destroyed_at = now() WHERE owner = $1', [account]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  for (const one of [codec, codecOf()]) {
    await expect(one.decode([sealed ?? {}], context)).rejects.toThrow(KeyDestroyed);
    await expect(one.encode([payloadOf(1)], context)).rejects.toThrow(KeyDestroyed);
    // The last word of an activity brings no worker down, and nobody can read it.
    const activity = { ...context, type: 'activity', isLocal: true } as SerializationContext;
    const [last] = await one.encode([payloadOf('last')], activity);
    await expect(one.decode([last ?? {}])).rejects.toThrow(KeyDestroyed);
  }
});

test('While the database is away, what is known is read and written on', async () => {
  const outages: Error[] = [];
  const db: Queryable = {
    query: (...asked) => (outages[0] ? Promise.reject(outages[0]) : record.kit.pool.query(...(asked as [string]))),
  };
  const codec = codecOf(db, 1);
  const context = of(`product/${shop}`);
  const sealed = await codec.encode([payloadOf('before')], context);
  outages.push(new Error('connection refused'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await codec.decode(sealed, context)).toEqual([payloadOf('before')]);
  expect(await codec.encode([payloadOf('after')], context)).toHaveLength(1);
  await expect(codecOf(db).decode(sealed)).rejects.toThrow('connection refused');
});

test('A short payload costs some sixty bytes, a long one fewer than none', async () => {
  const codec = codecOf();
  const sizes = async (value: unknown) => {
    const [sealed] = await codec.encode([payloadOf(value)], of(`product/${shop}`));
    return (sealed?.data?.length ?? 0) - (payloadOf(value).data?.length ?? 0);
  };
  expect(await sizes('reminder, 95 days before expiry')).toBe(41);
  expect(await sizes(await record.life(shop ?? ''))).toBeLessThan(0);
});
