import type { CertificateProvider } from '../../../src/domain/certificate-provider';
import { type CertificateRecordOfTest, openCertificateRecord } from '../../support/certificates';
import { csrOf, csrPem } from '../../support/csrs';
import { ecSigner } from '../../support/signers';
import { pointersOf, type Served, serve } from './served';

let house: CertificateRecordOfTest;
let served: Served;
let account: string;
let other: string;

const provider = (name: string): CertificateProvider => ({
  ...{ name, title: name.toUpperCase(), authority: { kind: 'embedded' }, ticketsByBrand: {} },
  documentation: [{ title: 'Technical FAQ', url: `https://${name}.example/faq` }],
});

beforeAll(async () => {
  house = await openCertificateRecord();
  served = await serve(house.record, 10_000, [provider('fake'), provider('new')]);
});

beforeEach(async () => {
  await house.record.rows('DELETE FROM institution_domains');
  account = await house.record.account({ balance: 1_000_000 });
  other = await house.record.account();
  served.now = '2026-12-01T09:00:00.000Z';
  house.world.published.clear();
  house.world.aliases.clear();
  house.world.looking.clear();
});

afterAll(async () => {
  await served.stop();
  await house.record.close();
});

const at = (name = '', whose = account) => `/v1/accounts/${whose}/domains${name && `/${name}`}`;
const register = (name: string, whose = account) => served.post(at('', whose), { name });
const csr = (names: string[]) => csrPem(csrOf(ecSigner('prime256v1'), { names }));
const order = (names: string[], offer = 'certificate-ov') =>
  served.post('/v1/orders', { account, offer, name: names[0], csr: csr(names) });

describe('registering', () => {
  test('keeps the name as certificates bear it, and tells what to publish', async () => {
    const { status, body } = await register('Zürich-Uni.CH');
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'xn--zrich-uni-q9a.ch', account, registeredBy: 'operator', products: 0 });
    const [standing] = body.providers;
    expect(standing).toMatchObject({
      ...{ provider: 'fake', isCurrent: true, looks: 'engine', state: 'none', validatedAt: null },
      ...{ transferredAt: null, wildcardAddedAt: null, check: null, names: [] },
    });
    expect(standing.publish[0]).toEqual({
      ...{ method: 'dns-persistent', mayStay: true, type: 'TXT', name: '_validation-persist.xn--zrich-uni-q9a.ch' },
      value: `ca.example; accounturi=https://ca.example/accounts/${account}; policy=wildcard`,
    });
    expect(standing.publish.map(({ method }: { method: string }) => method)).not.toContain('email');
  });

  test.each([
    ['a public suffix', 'ac.be'],
    ['a public suffix of two labels', 'co.uk'],
    ["a company's suffix", 'github.io'],
    ["a company's suffix below another name", 'eu.compute.amazonaws.com'],
    ['an internal name', 'intranet.local'],
    ['a wildcard', '*.example.org'],
    ['an address', '192.0.2.1'],
    ['what is no name', 'exa mple.org'],
    ['an A-label that is none', 'xn--a.org'],
  ])('refuses %s', async (_what, name) => {
    const refused = await register(name);
    expect(refused.status).toBe(422);
    expect(pointersOf(refused)).toEqual(['/name']);
    expect(await house.record.rows('SELECT 1 FROM institution_domains')).toEqual([]);
  });

  test('is refused while another institution holds the domain, its parent or a child; its own parts are free', async () => {
    await register('example.org');
    for (const name of ['example.org', 'cs.example.org']) {
      const { status, body } = await register(name, other);
      expect({ status, type: body.type }).toEqual({ status: 409, type: expect.stringMatching(/name-taken$/) });
    }
    await register('a.b.example.net', other);
    expect((await register('b.example.net')).status).toBe(409);
    expect((await register('c.example.net')).status).toBe(201);
    await register('somebody.github.io', other);
    expect((await register('www.somebody.github.io')).status).toBe(409);
    expect((await register('another.github.io')).status).toBe(201);
    expect((await register('cs.example.org')).status).toBe(201);
    expect((await register('example.org')).status).toBe(201);
    const { body } = await served.get(at());
    expect(body.items.map(({ name }: { name: string }) => name)).toEqual([
      'another.github.io',
      'c.example.net',
      'cs.example.org',
      'example.org',
    ]);
  });

  test('of two institutions at once lets one have it', async () => {
    const answers = await Promise.all([register('example.org'), register('www.example.org', other)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  test('of nobody is not found', async () => {
    expect((await register('example.org', 'acc_nobody')).status).toBe(404);
    expect((await served.get(at('example.org'))).status).toBe(404);
    expect((await served.get(at('example.org', other))).status).toBe(404);
  });
});

describe('a look', () => {
  test('that finds nothing says what was asked; one that passes validates the domain at that provider alone', async () => {
    await register('example.org');
    const inVain = await served.post(`${at('example.org')}/check`, {});
    expect(inVain.body.providers[0]).toMatchObject({
      state: 'pending',
      check: { passed: false, method: 'dns-persistent', reason: 'There is no such record.' },
    });
    house.world.published.add('example.org');
    const { body } = await served.post(`${at('example.org')}/check`, { provider: 'new', method: 'dns-persistent' });
    const states = Object.fromEntries(
      body.providers.map((one: { provider: string; state: string }) => [one.provider, one.state]),
    );
    expect(states).toEqual({ fake: 'pending', new: 'validated' });
    expect(body.providers.find((one: { provider: string }) => one.provider === 'new')).toMatchObject({
      ...{ isCurrent: false, method: 'dns-persistent', validatedAt: served.now },
      validUntil: '2027-06-19T09:00:00.000Z',
    });
  });

  test('at a provider that is none, or by mail, names every fault', async () => {
    await register('example.org');
    const refused = await served.post(`${at('example.org')}/check`, { provider: 'nobody', method: 'email', x: 1 });
    expect(refused.status).toBe(422);
    expect(new Set(pointersOf(refused))).toEqual(new Set(['/provider', '/method', '/x']));
  });

  test('tells every product with names under the domain, whose certificates are issued without looks of their own', async () => {
    await register('example.org');
    const placed = await Promise.all([order(['www.example.org']), order(['example.org', 'mail.cs.example.org'])]);
    const products = placed.map(({ body }) => body.product.id as string);
    for (const product of products) await house.record.live(product, served.now);
    const [first = ''] = products;
    expect((await served.get(`/v1/products/${first}/validations`)).body[0]).toMatchObject({ state: 'waiting' });
    house.world.published.add('example.org');
    served.now = '2026-12-01T10:00:00.000Z';
    await served.post(`${at('example.org')}/check`, {});
    for (const product of products) await house.record.live(product, served.now);
    for (const product of products) expect(await house.facts(product, 'certificate_issued')).toHaveLength(1);
    expect((await served.get(`/v1/products/${first}/validations`)).body[0]).toMatchObject({
      ...{ domain: 'www.example.org', state: 'valid', validatedAt: served.now },
    });
    expect((await served.get(at('example.org'))).body.products).toBe(2);
  });

  test('by a provider that looks itself needs the alias of each name, and says which are missing', async () => {
    house.world.looking.add('new');
    await served.put(`/v1/accounts/${account}/certificate-provider`, { provider: 'new' });
    await register('example.org');
    const { body: placed } = await order(['www.example.org', 'mail.example.org']);
    expect((await house.record.life(placed.product.id)).certificate?.provider).toBe('new');
    house.world.aliases.add('www.example.org').add('example.org');
    const inVain = (await served.post(`${at('example.org')}/check`, {})).body.providers[0];
    expect(inVain).toMatchObject({ provider: 'new', looks: 'provider', state: 'pending' });
    expect(inVain.check.reason).toMatch(/^mail\.example\.org: /);
    expect(inVain.names.map(({ name }: { name: string }) => name)).toEqual(['mail.example.org', 'www.example.org']);
    house.world.aliases.add('mail.example.org');
    const passed = (await served.post(`${at('example.org')}/check`, {})).body.providers[0];
    expect(passed).toMatchObject({ state: 'validated', method: 'dns' });
    // What stands no more is of no use to who looks by itself.
    house.world.aliases.delete('mail.example.org');
    const gone = (await served.post(`${at('example.org')}/check`, {})).body.providers[0];
    expect(gone).toMatchObject({ state: 'pending', validatedAt: null });
  });
});

describe('orders of an account with registered domains', () => {
  test('are for names under them, wildcards once they are added, and every fault is told', async () => {
    await register('example.org');
    const refused = await order(['www.example.net', '*.example.org']);
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map(({ detail }: { detail: string }) => detail)).toEqual([
      expect.stringMatching(/www\.example\.net.*none of your registered domains/),
      expect.stringMatching(/\*\.example\.org.*add the wildcard version of example\.org/),
    ]);
    const added = await served.put(`${at('example.org')}/wildcard`, {});
    expect(added.body.providers[0].wildcardAddedAt).toBe(served.now);
    expect((await order(['example.org', '*.example.org'])).status).toBe(201);
  });

  test('and a wildcard that is added is told once, about the account', async () => {
    await register('example.org');
    await served.put(`${at('example.org')}/wildcard`, { provider: 'new' });
    await served.put(`${at('example.org')}/wildcard`, { provider: 'new' });
    const events = await house.record.rows('SELECT type, about, product_id, data FROM events WHERE account_id = $1', [
      account,
    ]);
    expect(events).toEqual([
      {
        ...{ type: 'wildcard_added', about: `account/${account}`, product_id: null },
        data: { domain: 'example.org', provider: 'new' },
      },
    ]);
  });

  test('a wildcard that is in use when its domain is registered stays allowed', async () => {
    const { body } = await order(['example.org', '*.example.org']);
    await house.record.live(body.product.id, served.now);
    const registered = await register('example.org');
    expect(registered.body.providers[0].wildcardAddedAt).toBe(served.now);
  });
});

describe('giving up a domain', () => {
  test('is refused while living certificates need it, unless a parent covers them too', async () => {
    await register('example.org');
    await register('cs.example.org');
    const { body } = await order(['www.cs.example.org']);
    expect((await served.remove(at('cs.example.org'))).status).toBe(204);
    const refused = await served.remove(at('example.org'));
    expect({ status: refused.status, type: refused.body.type, products: refused.body.products }).toEqual({
      ...{ status: 409, type: expect.stringMatching(/domain-in-use$/), products: 1 },
    });
    const message = { type: 'cancelRequested', at: served.now, id: 'req_c', by: 'operator' } as const;
    await house.record.tell(body.product.id, message);
    await house.record.live(body.product.id, served.now);
    expect((await served.remove(at('example.org'))).status).toBe(204);
    expect((await served.remove(at('example.org'))).status).toBe(404);
    expect((await register('example.org', other)).status).toBe(201);
  });
});

test('A provider is chosen among those there are, and can be left to the installation again', async () => {
  const path = `/v1/accounts/${account}/certificate-provider`;
  expect((await served.put(path, { provider: 'nobody' })).status).toBe(422);
  expect((await served.put(path, { provider: 'new' })).body).toEqual({ account, provider: 'new' });
  expect((await served.put(path, { provider: null })).body).toEqual({ account, provider: null });
  const { body } = await served.get('/v1/certificate-providers');
  expect(body).toEqual([
    expect.objectContaining({ name: 'fake', looks: 'engine', isDefault: true }),
    expect.objectContaining({
      name: 'new',
      documentation: [{ title: 'Technical FAQ', url: 'https://new.example/faq' }],
    }),
  ]);
});

test('A thousand products are told in one statement', async () => {
  await register('example.org');
  const { product } = await house.order({ account, names: ['www.example.org'] });
  await house.record.rows(
    `INSERT INTO products SELECT (p).* FROM (
       SELECT jsonb_populate_record(p, jsonb_build_object('id', 'prod_many_' || n)) AS p FROM products p, generate_series(1, 1000) n WHERE p.id = $1) many`,
    [product],
  );
  await house.record.rows(
    `INSERT INTO validations (product_id, domain, wildcard, token)
     SELECT 'prod_many_' || n, 'h' || n || '.example.org', false, 'x' FROM generate_series(1, 1000) n`,
  );
  house.world.published.add('example.org');
  await served.post(`${at('example.org')}/check`, {});
  const [told] = await house.record.rows(
    `SELECT count(*)::int AS n FROM graphile_worker._private_jobs
     WHERE payload->'message'->>'type' = 'domainValidated' AND payload->>'product' LIKE 'prod_many_%'`,
  );
  expect(told).toEqual({ n: 1000 });
});
