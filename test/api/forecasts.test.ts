import { NOW } from './belongings';
import { ANNA, type Got, problemIn, StartedApi } from './started-api';

let api: StartedApi;
beforeAll(async () => {
  api = await StartedApi.start();
});
afterAll(() => api.stop());

const lines = ({ text }: Got) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const byLine = { Accept: 'application/x-ndjson' };

test("A product's forecast says what it takes for granted, and reaches as far as asked", async () => {
  const { status, body } = await api.ask('GET', '/v1/products/prod_anna/forecast?until=2028-03-01T01:00:00%2B01:00', {
    key: ANNA,
  });
  expect(status).toBe(200);
  expect(body).toMatchObject({ asOf: NOW, until: '2028-03-01T00:00:00.000Z', assumptions: [expect.any(String)] });
  expect(body.items[0]).toEqual({
    product: 'prod_anna',
    name: 'anna.com',
    at: '2027-10-07T08:00:00.000Z',
    type: 'reminder_sent',
    data: { daysBefore: 0, final: false },
  });
});

test.each([
  [NOW, /lies ahead/],
  ['2027-01-10T07:59:59Z', /lies ahead/],
  ['2047-01-10T08:00:00.001Z', /20 years/],
  ['tomorrow', /RFC 3339/],
])('A forecast until %s is refused with what is wrong', async (until, said) => {
  for (const path of ['/v1/products/prod_anna/forecast', '/v1/accounts/acc_anna/forecast']) {
    const got = await api.ask('GET', `${path}?until=${until}`);
    expect(problemIn(got)).toEqual({ status: 422, code: 'validation', pointers: ['/until'] });
    expect(got.body.errors[0].detail).toMatch(said);
  }
});

test('Exactly 20 years are not too far', async () => {
  expect((await api.ask('GET', '/v1/products/prod_anna/forecast?until=2047-01-10T08:00:00Z')).status).toBe(200);
});

test('The forecast of an account comes page by page, also where a page ends within an instant', async () => {
  const seen: string[] = [];
  let path = '/v1/accounts/acc_anna/forecast?limit=2';
  for (let pages = 0; pages < 5; pages += 1) {
    const { body, headers } = await api.ask('GET', path);
    seen.push(...body.items.map(({ data }: { data: { daysBefore: number } }) => data.daysBefore));
    const next = /<([^>]+)>/.exec(headers.get('link') ?? '')?.[1];
    if (next === undefined) break;
    path = next;
  }
  expect(seen).toEqual([0, 1, 2]);
});

test('A cursor of another list is no cursor of this one', async () => {
  const after = Buffer.from('prod_anna').toString('base64url');
  const got = await api.ask('GET', `/v1/accounts/acc_anna/forecast?after=${after}`);
  expect(problemIn(got)).toEqual({ status: 422, code: 'validation', pointers: ['/after'] });
});

test('The forecast of an account can be had line by line', async () => {
  const got = await api.ask('GET', '/v1/accounts/acc_anna/forecast', { headers: byLine, key: ANNA });
  expect(got.headers.get('content-type')).toMatch(/^application\/x-ndjson/);
  expect(lines(got).map(({ data }) => data.daysBefore)).toEqual([0, 1, 2]);
  const gone = await api.ask('GET', '/v1/accounts/acc_bert/forecast', { headers: byLine, key: ANNA });
  expect(problemIn(gone).code).toBe('not-found');
});

test('A comparison comes in one piece with as many products as asked for, or line by line with its progress', async () => {
  const json = { offers: { 'domain-com': { pricePerYear: 1500 } }, portfolio: { kind: 'domain' }, products: 1 };
  const { body } = await api.ask('POST', '/v1/what-if', { json });
  expect(body).toMatchObject({ asOf: NOW, until: '2028-02-10T08:00:00.000Z', products: 2, difference: { mails: 2 } });
  expect(body.changedProducts.map(({ product }: { product: string }) => product)).toEqual(['prod_anna']);
  const got = await api.ask('POST', '/v1/what-if', { json, headers: byLine });
  expect(lines(got).map(({ type }) => type)).toEqual(['progress', 'product', 'progress', 'summary']);
  expect(api.engine.comparisons.at(-1)).toEqual({
    portfolio: { kind: 'domain' },
    whatIf: { offers: { 'domain-com': { pricePerYear: 1500 } }, rules: {}, applies: 'next_term' },
  });
});

test('Everything wrong with a comparison is said at once', async () => {
  const got = await api.ask('POST', '/v1/what-if', {
    json: {
      portfolio: { account: 'acc_none', offer: 'none', kind: 'boat' },
      offers: { none: { pricePerYear: 5 }, 'domain-com': { pricePerYear: 0, kind: 'domain' } },
      rules: { reminderDays: [7, 7] },
      option: { renewalOption: 'multi_year' },
      until: '2020-01-01T00:00:00Z',
      surplus: 1,
    },
  });
  expect(new Set(problemIn(got).pointers)).toEqual(
    new Set([
      '/portfolio/kind',
      '/offers/domain-com/pricePerYear',
      '/offers/domain-com/kind',
      '/rules/reminderDays',
      '/option/years',
      '/surplus',
      '/until',
    ]),
  );
});

test('An account or offer that does not exist cannot be compared', async () => {
  const json = { portfolio: { account: 'acc_none', offer: 'none' }, offers: { nix: { pricePerYear: 5 } } };
  const got = await api.ask('POST', '/v1/what-if', { json });
  expect(problemIn(got).pointers).toEqual(['/portfolio/account', '/portfolio/offer', '/offers/nix']);
});

test('A comparison in which nothing would be different is refused', async () => {
  expect(problemIn(await api.ask('POST', '/v1/what-if', { json: { products: 3 } })).code).toBe('validation');
});
