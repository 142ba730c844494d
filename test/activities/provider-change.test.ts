import type { Instant } from '../../src/domain/calendar';
import {
  addWildcard,
  insertDomain,
  noteLook,
  tellRetry,
  tellValidated,
  transferDomain,
} from '../../src/gateways/postgres/institution-domains';
import { type CertificateRecordOfTest, openCertificateRecord } from '../support/certificates';

let house: CertificateRecordOfTest;

beforeAll(async () => {
  house = await openCertificateRecord();
});

beforeEach(() => {
  const { world } = house;
  world.trouble = undefined;
  world.published.clear();
  world.published.add('www.example.com');
  world.aliases.clear();
  world.looking.clear();
  world.checked.length = 0;
  world.revoked.length = 0;
});

afterAll(async () => {
  await house.record.close();
});

/** The first certificate of a year is replaced on 13 April. */
const CUT_OVER = '2027-02-01T00:00:00.000Z';

async function change(product: string, provider: string, from: Instant, at: Instant = from) {
  await house.record.tell(product, { type: 'providerChanged', at, provider, from });
}

async function issued(product: string) {
  const rows = await house.record.rows<{
    issuer: string;
    cause: string;
    not_before: string;
    revoked_at: string | null;
  }>('SELECT issuer, cause, not_before, revoked_at FROM certificates WHERE product_id = $1 ORDER BY not_before', [
    product,
  ]);
  return rows.map(({ issuer, cause, not_before, revoked_at }) =>
    [not_before.slice(0, 10), issuer, cause, ...(revoked_at ? ['revoked'] : [])].join(' '),
  );
}

describe('a change of the provider', () => {
  test('touches nothing that is in force: the replacement comes from the new one, and says why', async () => {
    const { product } = await house.order();
    await house.record.live(product, '2027-01-10T00:00:00.000Z');
    await change(product, 'new', CUT_OVER, '2027-01-10T09:00:00.000Z');
    await house.record.live(product, '2027-12-01T00:00:00.000Z');
    const [first, second, ...later] = await issued(product);
    expect([first, second]).toEqual(['2026-12-01 fake order', '2027-04-13 new migration']);
    expect(later.length).toBeGreaterThan(0);
    for (const one of later) expect(one).toMatch(/ new (replacement|renewal)$/);
    expect((await house.facts(product, 'certificate_issued')).slice(0, 2)).toEqual([
      '2026-12-01T09:00:00 certificate_issued order 2027-06-18T09:00:00',
      expect.stringMatching(/^2027-04-13T01:00:00 certificate_issued migration/),
    ]);
    expect(await house.facts(product, 'certificate_revoked')).toEqual([]);
  });

  test('lets a claim before its instant come from the old one, and one after it from the new one', async () => {
    const { product } = await house.order();
    await house.record.live(product, '2027-01-10T00:00:00.000Z');
    await change(product, 'new', CUT_OVER, '2027-01-10T09:00:00.000Z');
    await house.claim(product, '2027-01-20T09:00:00.000Z');
    await house.record.live(product, '2027-01-21T00:00:00.000Z');
    await house.claim(product, '2027-02-02T09:00:00.000Z');
    await house.record.live(product, '2027-02-03T00:00:00.000Z');
    expect(await issued(product)).toEqual(['2026-12-01 fake order', '2027-01-20 fake claim', '2027-02-02 new claim']);
  });

  test('has an older certificate revoked by who issued it', async () => {
    const { product } = await house.order();
    const life = await house.record.live(product, '2027-01-10T00:00:00.000Z');
    const serial = life.certificate?.current?.serial ?? '';
    await change(product, 'new', CUT_OVER);
    await house.record.live(product, '2027-05-01T00:00:00.000Z');
    const at = '2027-05-02T09:00:00.000Z';
    await house.record.tell(product, { type: 'revocationRequested', id: 'req_old', at, serial });
    await house.record.live(product, '2027-05-03T00:00:00.000Z');
    expect(house.world.revoked).toEqual([`fake ${serial}`]);
    expect((await issued(product))[0]).toBe('2026-12-01 fake order revoked');
  });

  test('can be taken back, before its instant as after it', async () => {
    const { product } = await house.order();
    await house.record.live(product, '2027-01-10T00:00:00.000Z');
    await change(product, 'new', CUT_OVER, '2027-01-10T09:00:00.000Z');
    await change(product, 'fake', '2027-01-11T00:00:00.000Z');
    const back = await house.record.live(product, '2027-02-02T00:00:00.000Z');
    expect(back.certificate).toMatchObject({
      provider: 'fake',
      domains: [{ validatedAt: '2026-12-01T09:00:00.000Z' }],
    });
    expect(back.certificate?.providerChange).toBeUndefined();
    await change(product, 'new', '2027-02-03T00:00:00.000Z');
    await change(product, 'fake', '2027-02-04T00:00:00.000Z');
    await house.record.live(product, '2027-04-14T00:00:00.000Z');
    expect(await issued(product)).toEqual(['2026-12-01 fake order', '2027-04-13 fake replacement']);
  });

  test('said twice is one change, and says nothing to what is no certificate', async () => {
    const { product } = await house.order();
    await house.record.live(product, '2027-01-10T00:00:00.000Z');
    await change(product, 'new', CUT_OVER);
    await change(product, 'new', CUT_OVER);
    const life = await house.record.live(product, '2027-04-14T00:00:00.000Z');
    expect(life.certificate?.provider).toBe('new');
    const account = await house.record.account();
    const domain = await house.record.takeOver({ account, expiry: '2028-01-01T00:00:00.000Z' });
    await change(domain, 'new', CUT_OVER);
    expect((await house.record.live(domain, CUT_OVER)).phase).toBe('active');
  });

  test('asks anew for what the new one was not shown, and at once for what the old one has refused', async () => {
    const { record, world } = house;
    const { product } = await house.order();
    await record.live(product, '2027-01-10T00:00:00.000Z');
    world.trouble = { kind: 'refused', detail: 'not any more' };
    await record.live(product, '2027-04-20T00:00:00.000Z');
    world.trouble = undefined;
    world.published.clear();
    await change(product, 'new', '2027-04-21T00:00:00.000Z');
    await record.live(product, '2027-04-22T00:00:00.000Z');
    // The engine looks again at what stood there: it is gone.
    expect((await house.facts(product, 'validation_requested')).at(-1)).toBe(
      '2027-04-21T00:00:00 validation_requested www.example.com',
    );
    world.published.add('www.example.com');
    await record.live(product, '2027-04-24T00:00:00.000Z');
    expect((await issued(product)).at(-1)).toMatch(/^2027-04-2\d new migration$/);
    expect((await record.life(product)).needsPerson).toBeUndefined();
  });

  test('of an order that waits for its validation asks for it once more, and keeps the end of its patience', async () => {
    const { record, world } = house;
    world.published.clear();
    const { product } = await house.order();
    const waiting = await record.live(product, '2026-12-02T00:00:00.000Z');
    const { giveUpAt } = waiting.certificate?.queue[0] ?? {};
    await change(product, 'new', '2026-12-05T00:00:00.000Z');
    const moved = await record.live(product, '2026-12-05T00:00:00.000Z');
    expect(moved.certificate?.queue[0]).toMatchObject({ giveUpAt, missing: ['validation'] });
    expect(await house.facts(product, 'validation_requested')).toContain(
      '2026-12-05T00:00:00 validation_requested www.example.com',
    );
    world.published.add('www.example.com');
    await record.live(product, '2026-12-07T00:00:00.000Z');
    expect(await issued(product)).toEqual([expect.stringMatching(/^2026-12-0\d new order$/)]);
  });
});

describe('certificates under a registered domain', () => {
  const NAMES = ['www.example.org', 'example.org'];

  async function registered(account: string, name: string, at: Instant = '2026-11-30T00:00:00.000Z') {
    const token = 'ab'.repeat(20);
    await insertDomain(house.record.kit.pool, { name, account, token, registeredBy: 'customer', registeredAt: at });
  }

  async function validated(account: string, domain: string, provider: string, at: Instant, method = 'dns' as const) {
    const { pool } = house.record.kit;
    await noteLook(pool, { domain, provider, method, at, reason: null, findings: null, asked: [], forgets: false });
    await tellValidated(pool, account, { domain, provider, method, at });
  }

  afterEach(() => house.record.rows('DELETE FROM institution_domains'));

  test('need no validation of their own while the domain is validated, and again once that has ended', async () => {
    const { record, world } = house;
    const account = await record.account({ balance: 1_000_000 });
    await registered(account, 'example.org');
    await validated(account, 'example.org', 'fake', '2026-11-30T00:00:00.000Z');
    const { product } = await house.order({ account, names: NAMES });
    await record.live(product, '2026-12-02T00:00:00.000Z');
    expect(await house.facts(product, 'certificate_issued', 'validation_requested')).toEqual([
      '2026-12-01T09:00:00 certificate_issued order 2027-06-18T09:00:00',
    ]);
    expect(world.checked).toEqual([]);
    // Shown on 30 November it counts for 100 days from 15 March on: not for the replacement of 13 April.
    await record.live(product, '2027-04-14T00:00:00.000Z');
    expect((await house.facts(product, 'validation_requested')).length).toBeGreaterThan(0);
    expect(await issued(product)).toHaveLength(1);
    await validated(account, 'example.org', 'fake', '2027-04-14T09:00:00.000Z');
    await record.live(product, '2027-04-14T09:00:00.000Z');
    expect(await issued(product)).toEqual(['2026-12-01 fake order', '2027-04-14 fake replacement']);
    expect(await house.facts(product, 'validation_passed')).toEqual([
      '2027-04-14T09:00:00 validation_passed example.org',
    ]);
  });

  test('are told of a validation at another provider, and wait on', async () => {
    const { record } = house;
    const account = await record.account({ balance: 1_000_000 });
    await registered(account, 'example.org');
    const { product } = await house.order({ account, names: NAMES });
    await record.live(product, '2026-12-02T00:00:00.000Z');
    await validated(account, 'example.org', 'new', '2026-12-02T09:00:00.000Z');
    await record.live(product, '2026-12-02T09:00:00.000Z');
    expect(await issued(product)).toEqual([]);
    await validated(account, 'example.org', 'fake', '2026-12-02T10:00:00.000Z');
    await record.live(product, '2026-12-02T10:00:00.000Z');
    expect(await issued(product)).toEqual(['2026-12-02 fake order']);
  });

  test('go on at the new provider with no act of their own once the domain was shown there', async () => {
    const { record, world } = house;
    const account = await record.account({ balance: 1_000_000 });
    await registered(account, 'example.org');
    await validated(account, 'example.org', 'fake', '2026-11-30T00:00:00.000Z');
    const { product } = await house.order({ account, names: NAMES });
    await record.live(product, '2027-01-10T00:00:00.000Z');
    await transferDomain(record.kit.pool, 'example.org', 'new', '2027-01-10T00:00:00.000Z');
    await change(product, 'new', CUT_OVER);
    await validated(account, 'example.org', 'new', '2027-02-10T00:00:00.000Z');
    await record.live(product, '2027-04-14T00:00:00.000Z');
    expect(await issued(product)).toEqual(['2026-12-01 fake order', '2027-04-13 new migration']);
    expect(world.checked).toEqual([]);
  });

  test('with a wildcard wait for the institution to add it at the new provider', async () => {
    const { record } = house;
    const { pool } = record.kit;
    const account = await record.account({ balance: 1_000_000 });
    await registered(account, 'example.org');
    await validated(account, 'example.org', 'fake', '2026-11-30T00:00:00.000Z');
    await addWildcard(pool, 'example.org', 'fake', '2026-11-30T00:00:00.000Z');
    const { product } = await house.order({ account, names: ['*.example.org'], offer: 'certificate-wildcard' });
    await record.live(product, '2027-01-10T00:00:00.000Z');
    expect(await issued(product)).toEqual(['2026-12-01 fake order']);
    await change(product, 'new', CUT_OVER);
    await validated(account, 'example.org', 'new', '2027-04-10T00:00:00.000Z');
    await record.live(product, '2027-04-15T00:00:00.000Z');
    expect(await issued(product)).toHaveLength(1);
    expect(await house.facts(product, 'validation_requested')).not.toEqual([]);
    const at = '2027-04-15T09:00:00.000Z';
    await addWildcard(pool, 'example.org', 'new', at);
    await tellRetry(pool, account, 'example.org', at);
    await record.live(product, at);
    expect((await issued(product)).at(-1)).toBe('2027-04-15 new migration');
  });

  test('of a provider that looks by itself need an alias for each name, whatever the domain shows', async () => {
    const { record, world } = house;
    world.looking.add('new');
    const account = await record.account({ balance: 1_000_000 });
    await registered(account, 'example.org');
    await validated(account, 'example.org', 'new', '2026-11-30T00:00:00.000Z');
    const { product } = await house.order({ account, names: NAMES, provider: 'new' });
    world.aliases.add('example.org');
    await record.live(product, '2026-12-01T10:00:00.000Z');
    expect(await issued(product)).toEqual([]);
    expect(await house.facts(product, 'validation_requested')).toContain(
      '2026-12-01T09:00:00 validation_requested www.example.org',
    );
    world.aliases.add('www.example.org');
    await record.live(product, '2026-12-03T00:00:00.000Z');
    expect(await issued(product)).toEqual([expect.stringMatching(/^2026-12-0\d new order$/)]);
  });

  test('share what they publish: one value for each name, of all that are ordered under the domain', async () => {
    const { record } = house;
    const account = await record.account({ balance: 1_000_000 });
    const { product: before } = await house.order({ account, names: NAMES });
    await registered(account, 'example.org');
    const { product: after } = await house.order({ account, names: NAMES });
    const tokens = await record.rows<{ token: string }>('SELECT token FROM validations WHERE product_id = ANY ($1)', [
      [before, after],
    ]);
    expect(new Set(tokens.map(({ token }) => token))).toEqual(new Set(['ab'.repeat(20)]));
  });
});
