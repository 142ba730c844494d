import type { LookLimits } from '../../activities/migration-ports';
import { createMigrationActivities } from '../../activities/provider-migrations';
import { createDomainControl } from '../../src/gateways/dcv/control';
import { nameServer } from '../../src/gateways/dns/resolver';
import { createMigrationStore } from '../../src/gateways/postgres/provider-migrations';
import { BEGUN, command, type MovingRecord, openMovingRecord, startWave } from '../support/moving';
import { createNameServers, response } from '../support/name-servers';

const servers = createNameServers();
let house: MovingRecord;
let migration: string;
/** what is published where somebody answers */
let published: { name: string; value: string }[];
let asked: string[];

/** A resolver that never answers about names of `hanging.example`. */
async function resolver(): Promise<string> {
  const { port, asked: seen } = await servers.false((query, over) => {
    const name = query.questions?.[0]?.name ?? '';
    if (over !== 'udp' || name.endsWith('.hanging.example')) return [];
    const answers = published
      .filter((one) => one.name === name)
      .map(({ value }) => ({ name, type: 'TXT' as const, ttl: 1, data: value }));
    return [response(query, { answers })];
  });
  asked = seen;
  return `127.0.0.1:${port}`;
}

beforeEach(async () => {
  house = await openMovingRecord();
  published = [];
});
afterEach(async () => {
  await servers.stop();
  await house.close();
});

/** An institution with these domains is moved; gives what looks at them once. */
async function moved(domains: readonly string[], limits: LookLimits) {
  const { record, certificates } = house;
  const account = await record.account();
  for (const name of domains) await house.domains.register({ ...command, at: BEGUN }, account, name, 'operator');
  migration = (await startWave(house)).of.get(account) ?? '';
  const { pool, settings, time } = record.kit;
  const server = nameServer(await resolver());
  const known = { issuerDomain: 'perennial.example', accountUriBase: 'http://127.0.0.1:8080/accounts/' };
  const control = createDomainControl({
    ...{ ...known, resolvers: [server], authoritative: false, allowPrivate: ['127.0.0.1/32'] },
    timeouts: { query: 60_000, dns: 60_000 },
  });
  const clock = { now: async () => at };
  let at = BEGUN;
  const moving = { regulations: certificates.regulations, dcv: certificates.dcv, looksByItself: () => false };
  const activities = createMigrationActivities({
    store: createMigrationStore({ pool, settings, time, moving, clock }),
    certificates: { authority: certificates.authority, domains: control },
    provider: () => undefined,
    operator: { email: 'operator@shop.example', locale: 'en', timeZone: 'UTC' },
    limits,
  });
  return async (now: string) => {
    at = now;
    await activities.lookForControl(migration);
  };
}

async function publishFor(domain: string): Promise<void> {
  const { domains = [] } = (await house.api.get(migration, BEGUN)) ?? {};
  const [record] = domains.find((one) => one.domain === domain)?.publish ?? [];
  if (!record) throw new Error(`nothing to publish for ${domain}`);
  published.push(record);
}

const validated = async () =>
  (
    await house.record.rows<{ domain: string }>(
      `SELECT domain FROM domain_validations WHERE validated_at IS NOT NULL AND provider = 'other' ORDER BY domain`,
    )
  ).map(({ domain }) => domain);

test('500 names whose server hangs do not keep the 501st from being seen in one look', async () => {
  const hanging = Array.from({ length: 500 }, (_, i) => `d${String(i).padStart(3, '0')}.hanging.example`);
  // By its name it comes last.
  const look = await moved([...hanging, 'zz.uni.example'], { each: 3_000, patience: 10 * 60_000, together: 50 });
  await publishFor('zz.uni.example');
  await look('2027-02-01T10:00:00.000Z');
  expect(await validated()).toEqual(['zz.uni.example']);
}, 300_000);

test('Whoever was not reached is the first of the next look; who was looked at longest ago comes before others', async () => {
  const all = ['a.hanging.example', 'b.hanging.example', 'c.hanging.example', 'zz.uni.example'];
  // Time is up at once: each look is at one name.
  const look = await moved(all, { each: 50, patience: 0, together: 1 });
  await publishFor('zz.uni.example');
  for (const hour of ['10', '11', '12']) await look(`2027-02-01T${hour}:00:00.000Z`);
  expect(await validated()).toEqual([]);
  await look('2027-02-01T13:00:00.000Z');
  expect(await validated()).toEqual(['zz.uni.example']);
  asked.length = 0;
  await look('2027-02-02T10:00:00.000Z');
  expect(asked.every((one) => one.includes('a.hanging.example'))).toBe(true);
  const looks = await house.record.rows('SELECT name, looked_at FROM migration_looks ORDER BY looked_at, name');
  expect(looks).toEqual([
    { name: 'b.hanging.example', looked_at: '2027-02-01T11:00:00.000Z' },
    { name: 'c.hanging.example', looked_at: '2027-02-01T12:00:00.000Z' },
    { name: 'zz.uni.example', looked_at: '2027-02-01T13:00:00.000Z' },
    { name: 'a.hanging.example', looked_at: '2027-02-02T10:00:00.000Z' },
  ]);
});
