import { type House, openHouse } from './house';

let house: House;
let account: string;
let product: string;

beforeAll(async () => {
  house = await openHouse();
  account = await house.record.account({ automatic: 'card', card: 'succeeds', balance: 500 });
  product = await house.record.takeOver({ account, expiry: '2037-06-15T12:00:00.000Z', name: 'laden.com' });
});
afterAll(() => house.close());

const UNTIL = ['--until', '2038-01-01T00:00:00Z'];

test("A product's forecast is a table in the zone of its account; what is taken for granted stands beside it", async () => {
  const { status, out, err } = await house.run(['forecast', product, ...UNTIL]);
  expect(status).toBe(0);
  expect(out).toMatch(/^WHEN \(Europe\/Berlin\) +PRODUCT +WHAT/);
  expect(out).toMatch(
    /2037-06-05 14:00 +laden\.com +invoice_issued +total 11\.90 EUR, deadline 2037-06-15 14:00, purpose renewal/,
  );
  expect(out).toMatch(/2037-06-05 14:00 +laden\.com +renewed /);
  expect(err).toContain('Nobody pays by hand');
  const { json } = await house.run(['forecast', product, ...UNTIL, '--json', '--limit', '2']);
  expect(json).toMatchObject({ items: [{ type: 'reminder_sent' }, { type: 'reminder_sent' }], more: true });
});

test('That of an account comes line by line', async () => {
  const { out } = await house.run(['forecast', '--account', account, ...UNTIL, '--all', '--json']);
  const types = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).type);
  expect(types.slice(0, 3)).toEqual(['reminder_sent', 'reminder_sent', 'reminder_sent']);
  expect(types).toContain('renewed');
});

test.each([
  ['neither a product nor an account', ['forecast'], 2],
  ['both', ['forecast', 'prod_1', '--account', 'acc_1'], 2],
  ['a product that is not there', ['forecast', 'prod_none'], 1],
  ['an account that is not there', ['forecast', '--account', 'acc_none'], 1],
  ['an instant that is past', ['forecast', '--account', 'acc_none', '--until', '2020-01-01T00:00:00Z'], 1],
  ['a file that is not there', ['what-if', 'nowhere.json'], 2],
])('Refused: %s', async (_, words, status) => {
  expect((await house.run(words)).status).toBe(status);
});

test('A comparison shows before, after and difference, month by month', async () => {
  const file = house.file(
    'dearer.json',
    JSON.stringify({ offers: { 'domain-com': { pricePerYear: 2000 } }, until: '2038-01-01T00:00:00Z', products: 5 }),
  );
  const { status, out } = await house.run(['what-if', file]);
  expect(status).toBe(0);
  expect(out).toMatch(/cash 2037-06 +11\.90 EUR +23\.80 EUR +11\.90 EUR/);
  expect(out).toMatch(/renewals +1 +1 +0/);
  expect(out).toContain('1 of 1 products would fare otherwise.');
  const { json } = await house.run(['what-if', file, '--json']);
  expect(json).toMatchObject({ products: 1, changedProducts: [{ product, before: { renewals: 1 } }] });
});

test('What is wrong with a comparison is said as the API says it', async () => {
  const file = house.file('wrong.json', '{"offers": {"nix": {"pricePerYear": 1}}}');
  const { status, err } = await house.run(['what-if', file]);
  expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining('/offers/nix: There is no offer nix.') });
});
