import { MyHouse, type SignedIn } from './my-house';

let house: MyHouse;
let odd: SignedIn;
let product: string;
beforeAll(async () => {
  house = await MyHouse.open();
  const account = await house.record.account({ email: 'odd@customer.example' });
  product = await house.record.takeOver({ account, name: 'odd-x.com', expiry: '2027-09-15T12:00:00.000Z' });
  odd = await house.signIn(account);
});
afterAll(() => house.close());

const cursor = (key: string) => Buffer.from(JSON.stringify([key, 'prod_x'])).toString('base64url');

test.each([
  '/my/products/%00',
  '/my/products/%00/certificates/%00/full',
  '/my/invoices/%00',
  '/my/tracking/claims/%00',
  '/my/tracking/requests/%00',
  '/my/institution/domains/%00',
  '/my/institution/requests/%00',
  '/my/institution/people/%00',
  '/my/%E0%A4%A',
])('there is nothing under %s', async (path) => {
  const { status, text } = await odd.get(path);
  expect([404, 400]).toContain(status);
  expect(text).toContain(`<h1>${status}</h1>`);
});

test.each([
  `/my/products?after=${cursor('9999-99-99 99:99:99+00')}`,
  `/my/products?before=${cursor('2027-02-31 10:00:00+00')}`,
  `/my/products?order=name&after=${cursor('\u0000')}`,
  '/my/products?q=%00',
  '/my/invoices?number=%00',
  '/my/tracking?search=%00',
  '/my/tracking/requests/new?product=%00',
  '/my/payment-methods/card?invoice=%00',
  '/my/products?after=AAAA',
  '/my/products?q=%E0%A4',
  '/my/products?said=constructor',
  '/my/invoices?status=open&after=2026-02-31T10:00:00.000Z~x',
  '/my/invoices?status=open&after=2026-02-01T24:00:00Z~x',
  '/my/invoices?after=-1',
  '/my/balance?after=99999999999999999999',
  '/my/tracking?page=99999999999999999999',
  '/my/institution/requests?page=99999999999999999999',
])('what %s cannot mean is as if it were not there', async (path) => {
  expect((await odd.get(path)).status).toBe(200);
});

test('a timeline goes on from wherever somebody says', async () => {
  expect((await odd.get(`/my/products/${product}?before=999999999999999`)).status).toBe(200);
  expect((await odd.get(`/my/products/${product}?before=x`)).status).toBe(200);
});

test('a zero byte in a form is no more than a space', async () => {
  expect((await odd.send('/sign-in', { email: 'a\0b@customer.example' })).status).toBe(422);
  expect((await odd.send('/my/accounts', { standpoint: 'acc\0' })).status).toBe(404);
});

afterEach(() => expect(house.logged).toEqual([]));
