import dns from 'node:dns';
import { createChallengeZone } from '../../src/gateways/dns/challenge-zone';
import { startChallengeDns } from '../../src/main/challenge-dns';
import { openTestRecord, type TestRecord } from '../support/record';

let record: TestRecord;
beforeAll(async () => {
  record = await openTestRecord({
    DCV_ZONE: 'dcv.example.com',
    DCV_DNS_LISTEN: '127.0.0.1:0',
    DCV_DNS_ADDRESSES: '192.0.2.53,2001:db8::53',
  });
});
afterAll(() => record.close());

/** Node's own resolver (c-ares), which knows nothing of the code under test. */
function asking(port: number) {
  const resolver = new dns.promises.Resolver({ timeout: 1_000, tries: 1 });
  resolver.setServers([`127.0.0.1:${port}`]);
  return resolver;
}

test('any number of name servers serve the same challenges, and name themselves as they are delegated to', async () => {
  const zone = createChallengeZone(record.kit.pool, 'dcv.example.com');
  const servers = await Promise.all([
    startChallengeDns(record.config, record.kit.pool),
    startChallengeDns(record.config, record.kit.pool),
  ]);
  const resolvers = servers.map((server) => asking(server?.port ?? 0));
  const name = zone.target('shop.example', { account: 'acc_1', token: 'secret' });
  expect(name).toMatch(/^[0-9a-f]{40}\.dcv\.example\.com$/);
  await zone.publish(name, 'one');
  await zone.publish(name, 'two');
  for (const resolver of resolvers) {
    expect((await resolver.resolveTxt(name)).flat().sort()).toEqual(['one', 'two']);
    expect(await resolver.resolveNs('dcv.example.com')).toEqual(['ns.dcv.example.com']);
    expect(await resolver.resolve4('ns.dcv.example.com')).toEqual(['192.0.2.53']);
    expect(await resolver.resolve6('ns.dcv.example.com')).toEqual(['2001:db8::53']);
    await expect(resolver.resolveTxt('shop.example')).rejects.toMatchObject({ code: 'EREFUSED' });
  }
  await zone.withdraw(name, 'one');
  expect(await resolvers[0]?.resolveTxt(name)).toEqual([['two']]);
  await Promise.all(servers.map((server) => server?.stop()));
});

test('the label is the proof’s own, the same each time, and nobody is given one without a proof', () => {
  const { target } = createChallengeZone(record.kit.pool, 'dcv.example.com');
  const anna = { account: 'acc_1', token: 'secret' };
  expect(target('shop.example', anna)).toBe(target('shop.example', anna));
  expect(target('shop.example', { ...anna, account: 'acc_2' })).not.toBe(target('shop.example', anna));
  expect(() => target('shop.example', undefined)).toThrow('nothing is known');
});
