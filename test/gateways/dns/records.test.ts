import type { DnsRecord } from '../../../src/gateways/dns/record';
import { createDnsRecords } from '../../../src/gateways/dns/records';
import { startDnsServer } from '../../../src/gateways/dns/server';
import { at, controlAt, question, reasonOf, toPublish } from '../../support/control';
import { zoneOf } from '../../support/name-servers';
import { openTestRecord, type TestRecord } from '../../support/record';

let record: TestRecord;
let records: ReturnType<typeof createDnsRecords>;

beforeAll(async () => {
  record = await openTestRecord();
  records = createDnsRecords(record.kit.pool);
});
afterAll(() => record.close());
beforeEach(() => record.rows('DELETE FROM dns_records'));

const txt = (name: string, value = 'value', ttl = 60): DnsRecord => ({ name, type: 'TXT', value, ttl });

test('what is published stands, and is withdrawn once', async () => {
  await records.publish(txt('_Perennial-Challenge.Example.com.'));
  const stands = { records: [txt('_perennial-challenge.example.com')], exists: true };
  expect(await records.lookup('_perennial-challenge.example.com')).toEqual(stands);
  expect(await records.withdraw(txt('_perennial-challenge.example.com', 'another'))).toBe(false);
  expect(await records.withdraw(txt('_perennial-challenge.EXAMPLE.com'))).toBe(true);
  expect(await records.withdraw(txt('_perennial-challenge.example.com'))).toBe(false);
  expect(await records.lookup('_perennial-challenge.example.com')).toEqual({ records: [], exists: false });
});

test('the same again changes its TTL, another value stands beside it', async () => {
  await records.publish(txt('example.com', 'one'));
  await records.publish(txt('example.com', 'one', 300));
  await records.publish(txt('example.com', 'two'));
  expect(await records.list()).toEqual([txt('example.com', 'one', 300), txt('example.com', 'two')]);
});

test('a name in between exists; one that only ends alike, or has a letter of a pattern in it, does not', async () => {
  await records.publish(txt('a.b.example.com'));
  await records.publish(txt('x.yexample.org'));
  const exists = async (name: string) => (await records.lookup(name)).exists;
  expect(await Promise.all(['b.example.com', 'example.com', 'com'].map(exists))).toEqual([true, true, true]);
  expect(await Promise.all(['example.org', '_.example.com', '%', 'xample.com'].map(exists))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('what stands at a name and below it is listed', async () => {
  for (const name of ['example.com', '_acme-challenge.example.com', 'example.net']) await records.publish(txt(name));
  expect((await records.list('Example.com')).map(({ name }) => name)).toEqual([
    '_acme-challenge.example.com',
    'example.com',
  ]);
});

test('the longest record that is taken fits', async () => {
  const name = 'a.'.repeat(126).concat('c');
  // Nothing that packs well, in characters of four bytes.
  const value = Array.from({ length: 500 }, (_, i) => String.fromCodePoint(0x20000 + ((i * 7919) % 40_000))).join('');
  await records.publish(txt(name, value));
  expect((await records.lookup(name)).records).toEqual([txt(name, value)]);
});

test.each<[string, Partial<DnsRecord>]>([
  ['a name with an empty label', { name: 'example..com' }],
  ['a name with space', { name: 'exa mple.com' }],
  ['a label of 64 characters', { name: `${'a'.repeat(64)}.com` }],
  ['no address', { type: 'A', value: '192.0.2.256' }],
  ['an address of the other kind', { type: 'AAAA', value: '192.0.2.1' }],
  ['an alias to no name', { type: 'CNAME', value: 'nowhere at all' }],
  ['CAA that is none', { type: 'CAA', value: 'ca.example' }],
  ['an empty text', { value: '' }],
  ['a text without end', { value: 'x'.repeat(2_001) }],
  ['a text with NUL', { value: 'a\0b' }],
  ['the start of a zone', { type: 'SOA', value: 'ns.example.com' }],
  ['a negative TTL', { ttl: -1 }],
])('%s is not published', async (_what, change) => {
  await expect(records.publish({ ...txt('example.com'), ...change })).rejects.toThrow(RangeError);
  expect(await records.list()).toEqual([]);
});

test('who has no domain publishes in the sandbox what is asked for, and shows control', async () => {
  const server = await startDnsServer({ zone: '', find: records.lookup }, { host: '127.0.0.1', port: 0 });
  try {
    const asked = question('shop.test', 'dns-persistent', true);
    const control = controlAt(server.port);
    expect(reasonOf(await control.check(asked, at))).toContain('there is no TXT');
    for (const published of zoneOf(...toPublish(asked), 'test CAA 0 issue "other.example"'))
      await records.publish(published);
    expect(reasonOf(await control.check(asked, at))).toBe('passed');
    expect(reasonOf(await control.permits('shop.test', true, ['ca.example']))).toContain('CAA at test does not permit');
  } finally {
    await server.stop();
  }
});
