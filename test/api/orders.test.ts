import { ANNA, problemIn, StartedApi } from './started-api';

let api: StartedApi;
beforeEach(async () => {
  api = await StartedApi.start();
});
afterEach(() => api.stop());

const order = { account: 'acc_anna', offer: 'domain-com', name: 'laden.com' };
const place = (json: object, key?: string) => api.ask('POST', '/v1/orders', { json, ...(key && { key }) });
const faultsOf = async (json: object) => problemIn(await place(json)).pointers;

test('An order is passed on as it was meant, and answered with its product and invoice', async () => {
  const wish = {
    ...order,
    years: 3,
    renewalOption: 'delete_at_expiry',
    registrantEmail: 'r@example.com',
    registrantLanguage: 'nl',
  };
  const got = await place(wish, ANNA);
  expect(got.status).toBe(201);
  expect(got.headers.get('location')).toBe(`/v1/orders/${got.body.id}`);
  expect(got.body).toMatchObject({
    product: { name: 'laden.com' },
    invoice: { total: { amount: 1190, currency: 'EUR' } },
  });
  expect(api.engine.commands).toEqual([
    { name: 'orders.place', command: { at: api.engine.now, note: { actor: 'key_anna' } }, with: wish },
  ]);
});

test('An order that is on its way, but not answered in time, is accepted', async () => {
  api.engine.slow = true;
  expect((await place(order)).status).toBe(202);
});

describe('Names of domains', () => {
  test.each([
    ['LADEN.com', 'laden.com'],
    ['münchen.com', 'xn--mnchen-3ya.com'],
    ['MÜNCHEN.com', 'xn--mnchen-3ya.com'],
    ['xn--mnchen-3ya.com', 'xn--mnchen-3ya.com'],
    ['straße.com', 'xn--strae-oqa.com'],
    ['1.com', '1.com'],
  ])('%s is kept as %s', async (written, kept) => {
    expect((await place({ ...order, name: written })).body.product.name).toBe(kept);
  });

  test.each([
    ['a sub-domain', 'www.laden.com'],
    ['a suffix alone', 'com'],
    ['no label', '.com'],
    ['an empty label', 'laden..com'],
    ["another offer's suffix", 'laden.de'],
    ['a root dot', 'laden.com.'],
    ['a hyphen in front', '-laden.com'],
    ['a hyphen at the end', 'laden-.com'],
    ['hyphens where an encoding would be', 'la--den.com'],
    ['a broken encoding', 'xn--zzzzzz.com'],
    ['an underscore', 'la_den.com'],
    ['a space', 'la den.com'],
    ['a line break', 'laden.com\r\nBcc: x@example.com'],
    ['a NUL', 'laden\u0000.com'],
    ['a zero-width joiner', 'la\u200dden.com'],
    ['text that runs the other way', 'laden\u202e.com'],
    ['a percent escape', 'la%64en.com'],
    ['an address', 'https://laden.com'],
    ['a port', 'laden.com:80'],
    ['a label of 64 characters', `${'a'.repeat(64)}.com`],
    ['254 characters', `${'a.'.repeat(125)}com`],
    ['half a character', 'la\ud800den.com'],
  ])('%s is refused', async (_what, name) => {
    expect(await faultsOf({ ...order, name })).toEqual(['/name']);
  });
});

describe('Names of other products', () => {
  test.each(['shop', 'Büro – Archiv', 'Ω-7', 'x'.repeat(63)])('%s is a name', async (name) => {
    expect((await place({ ...order, offer: 'webspace-50', name })).body.product.name).toBe(name);
  });

  test.each(['', ' shop', 'x'.repeat(64), 'a\tb', 'a\u200bb', 'a\u2066b', 'a\u2028b', '\u00ad'])(
    '%j is none',
    async (name) => {
      expect(await faultsOf({ ...order, offer: 'webspace-50', name })).toEqual(['/name']);
    },
  );
});

test('Years go from one to what the offer allows', async () => {
  for (const years of [0, -1, 1.5, 11, 1e300, '2', null])
    expect(await faultsOf({ ...order, years })).toEqual(['/years']);
  expect((await place({ ...order, years: 10 })).status).toBe(201);
});

describe('A product that exists elsewhere', () => {
  test('is taken over with its expiry, in any offset, without an invoice', async () => {
    const got = await place({ ...order, existing: { expiry: '2027-06-15T14:00:00+02:00' } });
    expect(got.body.invoice).toBeNull();
    expect(api.engine.commands[0]?.with).toEqual({
      ...order,
      years: 1,
      existing: { expiry: '2027-06-15T12:00:00.000Z' },
    });
  });

  test.each([
    '2027-01-10T08:00:00.000Z',
    '2026-12-31T00:00:00Z',
    '2126-01-11T00:00:00Z',
    '9999-12-31T23:59:59Z',
    '2027-02-30T00:00:00Z',
    '2027-06-15',
    '2027-06-15T12:00:00',
    '+020270-06-15T12:00:00Z',
    'soon',
    1_800_000_000,
  ])('cannot have the expiry %s', async (expiry) => {
    expect(await faultsOf({ ...order, existing: { expiry } })).toEqual(['/existing/expiry']);
  });

  test('has its term already', async () => {
    expect(await faultsOf({ ...order, years: 2, existing: { expiry: '2027-06-15T12:00:00Z' } })).toEqual(['/years']);
  });

  test('is taken over by operators alone: its term was not paid here', async () => {
    const got = await place({ ...order, existing: { expiry: '2027-06-15T12:00:00Z' } }, ANNA);
    expect(problemIn(got)).toEqual({ status: 403, code: 'forbidden' });
  });
});

test('An order that names an option which asks for a renewal at once, or none that the offer has, hears which are allowed', async () => {
  for (const [offer, name, renewalOption, allowed] of [
    ['domain-com', 'laden.com', 'multi_year', ['one_year_delayed', 'delete_at_expiry']],
    ['domain-com', 'laden.com', 'one_year_immediate', ['one_year_delayed', 'delete_at_expiry']],
    ['domain-de', 'laden.de', 'one_year_immediate', ['one_year_delayed', 'delete_at_expiry']],
  ] as const) {
    const got = await place({ ...order, offer, name, renewalOption });
    expect(problemIn(got)).toEqual({ status: 409, code: 'option-not-allowed' });
    expect(got.body.allowed).toEqual(allowed);
  }
  const faulty = await place({ ...order, years: 0, renewalOption: 'multi_year' });
  expect(problemIn(faulty).code).toBe('validation');
});

test('Every fault is told at once, also those that only the offer and the clock can tell', async () => {
  const json = {
    account: 7,
    offer: 'domain-com',
    name: 'laden.de',
    years: 99,
    renewalOption: 'never',
    registrantEmail: 'a@b\r\nBcc: c@d.example',
    registrantLanguage: 'xx',
    existing: { expiry: '2020-01-01T00:00:00Z', 'a/b~c': 1 },
    colour: 'red',
    __proto__x: 1,
  };
  expect(new Set(await faultsOf(json))).toEqual(
    new Set([
      '/__proto__x',
      '/account',
      '/colour',
      '/existing/a~1b~0c',
      '/name',
      '/registrantEmail',
      '/registrantLanguage',
      '/renewalOption',
      '/years',
    ]),
  );
});

test('Thousands of unknown fields are answered with a hundred faults', async () => {
  const json = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`f${i}`, 1]));
  const got = await place(json);
  expect(got.body.errors).toHaveLength(100);
});

test('A body that is no object is one fault', async () => {
  for (const raw of ['null', '[]', '1', '"x"', 'true']) {
    for (const [method, path] of [
      ['POST', '/v1/orders'],
      ['PATCH', '/v1/products/prod_anna'],
      ['POST', '/v1/payments'],
      ['PUT', '/v1/offers/x'],
      ['POST', '/v1/api-keys'],
    ] as const) {
      expect(problemIn(await api.ask(method, path, { raw }))).toMatchObject({ status: 422, pointers: [''] });
    }
  }
});
