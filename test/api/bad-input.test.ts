import { ANNA, problemIn, StartedApi } from './started-api';

let api: StartedApi;
beforeAll(async () => {
  api = await StartedApi.start();
});
afterAll(() => api.stop());

async function faults(method: string, path: string, json: unknown): Promise<string[]> {
  const problem = problemIn(await api.ask(method, path, { json }));
  expect(problem.code).toBe('validation');
  return problem.pointers;
}

describe('A reported payment', () => {
  const payment = { reference: 'bank-1', amount: { amount: 1190, currency: 'EUR' }, product: 'prod_anna' };

  test.each([0, -1, 0.5, 2 ** 53, 1e21, '1190', null, 100_000_000_000])('is not of the amount %s', async (amount) => {
    expect(await faults('POST', '/v1/payments', { ...payment, amount: { amount, currency: 'EUR' } })).toContain(
      '/amount/amount',
    );
  });

  test.each(['USD', 'eur', '', 978])('is not in %s', async (currency) => {
    expect(await faults('POST', '/v1/payments', { ...payment, amount: { amount: 1, currency } })).toEqual([
      '/amount/currency',
    ]);
  });

  test('is for exactly one of product, invoice and account', async () => {
    const { product, ...rest } = payment;
    expect(await faults('POST', '/v1/payments', rest)).toEqual(['']);
    expect(await faults('POST', '/v1/payments', { ...payment, invoice: 'inv_anna' })).toEqual(['']);
    expect(await faults('POST', '/v1/payments', { ...rest, creditorReference: 'RF19 5390 0754 7034' })).toEqual([
      '/creditorReference',
    ]);
    expect(await faults('POST', '/v1/payments', { ...rest, product, account: 'acc_anna', colour: 1 })).toEqual([
      '/colour',
      '',
    ]);
  });

  test.each([{ reference: '' }, { reference: 'a\nb' }, { reference: ' a' }, { reference: 'x'.repeat(141) }])(
    'has no reference as in %j',
    async (part) => {
      expect(await faults('POST', '/v1/payments', { ...payment, ...part })).toEqual(['/reference']);
    },
  );

  test('has a method that banks know, and a date that there is', async () => {
    const json = { ...payment, method: 'balance', bookedOn: '2027-02-29' };
    expect(await faults('POST', '/v1/payments', json)).toEqual(['/method', '/bookedOn']);
  });

  test('is by bank transfer unless it says otherwise', async () => {
    const got = await api.ask('POST', '/v1/payments', { json: { ...payment, bookedOn: '2027-01-09' } });
    expect(got.status).toBe(201);
    expect(api.engine.commands.at(-1)?.with).toEqual({ ...payment, method: 'bank_transfer', bookedOn: '2027-01-09' });
  });

  test('that a bank takes back has a reason code and a fee of its own', async () => {
    expect(await faults('POST', '/v1/payments/returns', { reference: 'x', code: 'am04', fee: -1 })).toEqual([
      '/code',
      '/fee',
    ]);
    const got = await api.ask('POST', '/v1/payments/returns', { json: { reference: 'ref-pay_anna', code: 'AM04' } });
    expect(got.status).toBe(201);
    expect(api.engine.commands.at(-1)?.with).toEqual({ reference: 'ref-pay_anna', code: 'AM04', fee: 0 });
  });
});

describe('An account', () => {
  const account = { email: 'eva@customer.example', name: 'Eva' };

  test('has defaults for all but its name and address', async () => {
    const got = await api.ask('POST', '/v1/accounts', { json: account });
    expect(got.status).toBe(201);
    expect(got.body).toMatchObject({
      country: 'DE',
      locale: 'de',
      timeZone: 'Europe/Berlin',
      expiryReminders: true,
      consumer: false,
    });
  });

  test.each([
    ['email', 'eva'],
    ['email', 'eva@customer.example\r\nBcc: x@y.example'],
    ['email', 'eva\u0000@customer.example'],
    ['email', `${'e'.repeat(250)}@x.de`],
    ['email', 'a@b@c.example'],
    ['name', ''],
    ['name', 'E\u202eva'],
    ['name', 'x'.repeat(201)],
    ['country', 'XX'],
    ['country', 'de'],
    ['country', 'EU'],
    ['vatId', 'DE123456789'],
    ['vatId', 'XX1'],
    ['locale', 'it'],
    ['timeZone', 'Europe/Atlantis'],
    ['timeZone', '+02:00'],
    ['consumer', 'no'],
    ['expiryReminders', 1],
    ['defaultOptions', []],
    ['balance', { amount: 1, currency: 'EUR' }],
  ])('cannot have the %s %j', async (field, value) => {
    expect(await faults('POST', '/v1/accounts', { ...account, [field]: value })).toEqual([`/${field}`]);
    expect(await faults('PATCH', '/v1/accounts/acc_anna', { [field]: value })).toEqual([`/${field}`]);
  });

  test('has default options that an order may name', async () => {
    expect(await faults('PATCH', '/v1/accounts/acc_anna', { defaultOptions: { domain: 'multi_year' } })).toEqual([
      '/defaultOptions/domain',
    ]);
    expect(await faults('PATCH', '/v1/accounts/acc_anna', { defaultOptions: { boat: 'delete_at_expiry' } })).toEqual([
      '/defaultOptions/boat',
    ]);
  });

  test('keeps a VAT id without what people put between its digits, and loses it with null', async () => {
    const set = await api.ask('PATCH', '/v1/accounts/acc_anna', { json: { vatId: 'be 0411.905.847' } });
    expect(set.body.vatId).toBe('BE0411905847');
    expect((await api.ask('PATCH', '/v1/accounts/acc_anna', { json: { vatId: null } })).body.vatId).toBeNull();
    expect(await faults('PATCH', '/v1/accounts/acc_anna', { email: null })).toEqual(['/email']);
  });
});

test('An account changes its e-mail address by a link, and only an operator at once', async () => {
  const json = { email: 'neu@customer.example' };
  const got = await api.ask('PATCH', '/v1/accounts/acc_anna', { key: ANNA, json });
  expect(problemIn(got)).toMatchObject({ status: 422, pointers: ['/email'] });
  expect(got.body.errors[0].detail).toContain('POST /v1/accounts/{id}/address-change');
  const asked = await api.ask('POST', '/v1/accounts/acc_anna/address-change', { key: ANNA, json });
  expect([asked.status, asked.body.email]).toEqual([201, json.email]);
});

describe('A declaration', () => {
  const sound = { kind: 'cancel', once: '0123456789', name: 'Anna', email: 'a@b.example', product: 'x.com' };
  const asked = async (json: object) => {
    const got = await api.ask('POST', '/v1/declarations', { key: null, json });
    return got.status === 201 ? [] : problemIn(got).pointers;
  };

  test.each([
    ['is heard from anybody', sound, []],
    ['for cause says why', { ...sound, forCause: true }, ['/reason']],
    ['to withdraw needs no cause', { ...sound, kind: 'withdraw', forCause: true, reason: 'x' }, ['/forCause']],
    ['tells a day that there is', { ...sound, wish: '2027-02-30' }, ['/wish']],
    ['is for no day that is past', { ...sound, wish: '2020-01-01' }, ['/wish']],
    ['hides nothing in its words', { ...sound, forCause: true, reason: 'a\u202eb' }, ['/reason']],
    ['has a name and an address', { ...sound, name: '', email: 'a b' }, ['/email', '/name']],
  ])('%s', async (_, json, pointers) => expect(new Set(await asked(json))).toEqual(new Set(pointers)));
});

describe('Payment methods', () => {
  const path = '/v1/accounts/acc_anna/payment-methods';
  const mandate = { iban: 'DE89 3704 0044 0532 0130 00', reference: 'M-1' };

  test('take an IBAN as people write it, and a mandate is pending until it is said to be signed', async () => {
    expect((await api.ask('PUT', path, { key: ANNA, json: { automatic: 'sepa_debit', mandate } })).status).toBe(200);
  });

  test('refuse what is no IBAN, no card, and no signature', async () => {
    const card = { token: '4242 4242 4242 4242', brand: 'visa', lastFour: '42', validThrough: '2029-13' };
    const json = { automatic: 'cheque', card, mandate: { iban: 'DE88370400440532013000', reference: 'ß' } };
    expect(await faults('PUT', path, json)).toEqual([
      '/automatic',
      '/card/token',
      '/card/lastFour',
      '/card/validThrough',
      '/mandate/iban',
      '/mandate/reference',
    ]);
    expect(await faults('PUT', path, { automatic: 'none', mandate: { ...mandate, state: 'active' } })).toEqual([
      '/mandate/signedAt',
    ]);
  });

  test('a customer cannot declare a mandate to be signed', async () => {
    const json = {
      automatic: 'sepa_debit',
      mandate: { ...mandate, state: 'active', signedAt: '2027-01-01T00:00:00Z' },
    };
    expect(problemIn(await api.ask('PUT', path, { key: ANNA, json })).code).toBe('forbidden');
    expect((await api.ask('PUT', path, { json })).status).toBe(200);
  });
});

test('A call without a body takes none, or an empty object', async () => {
  expect((await api.ask('POST', '/v1/products/prod_anna/restore', { json: {} })).status).toBe(201);
  expect((await api.ask('POST', '/v1/products/prod_anna/restore')).status).toBe(201);
  expect(await faults('POST', '/v1/products/prod_anna/restore', { reason: 'x' })).toEqual(['']);
});

test('An API key names its account, unless it is an operator', async () => {
  expect(await faults('POST', '/v1/api-keys', { label: 'x', scope: 'account' })).toEqual(['/account']);
  expect(await faults('POST', '/v1/api-keys', { label: 'x', scope: 'operator', account: 'acc_anna' })).toEqual([
    '/account',
  ]);
  expect(await faults('POST', '/v1/api-keys', { label: '', scope: 'root' })).toEqual(['/label', '/scope']);
});

test('What a schema finds wrong is told in sentences, whatever it is', async () => {
  const told = async (json: unknown) => {
    const got = await api.ask('POST', '/v1/orders', { json });
    return Object.fromEntries(
      got.body.errors.map(({ pointer, detail }: { pointer: string; detail: string }) => [pointer, detail]),
    );
  };
  const order = { account: 'acc_anna', offer: 'domain-com', name: 'shop-example.com' };
  expect(await told({ ...order, years: 0, name: '', renewalOption: 'never', insurance: 'yes' })).toMatchObject({
    '/years': 'This must be at least 1.',
    '/name': 'This must have at least 1 character.',
    '/renewalOption': 'This must be one of one_year_delayed, one_year_immediate, multi_year, delete_at_expiry.',
    '/insurance': 'This must be true or false.',
  });
  expect(await told({ ...order, years: 'two', name: 'x'.repeat(254) })).toMatchObject({
    '/years': 'This must be a number.',
    '/name': 'This must have at most 253 characters.',
  });
  expect(await told({ ...order, years: 1.5, offer: 7 })).toMatchObject({
    '/years': 'This must be a whole number.',
    '/offer': 'This must be text.',
  });
  expect(await told({})).toMatchObject({ '/account': 'This field is required.' });
});

test.each([
  ['GET', '/v1/products/%00', 404],
  ['GET', '/v1/accounts/acc_anna%00/balance', 404],
  ['PATCH', '/v1/products/%00', 404],
  ['GET', '/v1/products?name=%00', 422],
  ['GET', '/v1/products?%00=x', 422],
])('A zero byte in an address leads nowhere: %s %s', async (method, path, status) => {
  expect(problemIn(await api.ask(method, path, method === 'GET' ? {} : { json: {} })).status).toBe(status);
});
