import { csrOf, csrPem } from '../../support/csrs';
import { openTestRecord, type TestRecord } from '../../support/record';
import { ecSigner } from '../../support/signers';
import { answered, issue, type Served, serve } from './served';

let record: TestRecord;
let served: Served;
let account: string;

beforeAll(async () => {
  record = await openTestRecord();
  served = await serve(record);
  account = await record.account({ balance: 100_000 });
});
afterAll(async () => {
  await served.stop();
  await record.close();
});
beforeEach(() => {
  served.now = '2026-12-01T09:00:00.000Z';
});

const csr = (name: string) => csrPem(csrOf(ecSigner('prime256v1'), { names: [name] }));
const bought = (name: string, more: { offer?: string; insurance?: boolean } = {}) =>
  issue(record, served, { account, name, csr: csr(name), ...more });

const claim = (product: string, name: string) =>
  answered(
    record,
    served,
    product,
    served.post(`/v1/products/${product}/claims`, { reason: 'key_lost', csr: csr(name) }),
  );
const choose = (product: string, nextTerm: boolean) => served.put(`/v1/products/${product}/insurance`, { nextTerm });

test('The account of insurance: days paid, covered and to come, reissues and what they would have cost', async () => {
  const product = await bought('insured.com', { insurance: true });
  served.now = '2027-03-01T09:00:00.000Z';
  await record.live(product, served.now);
  expect((await claim(product, 'insured.com')).status).toBe(201);
  expect((await claim(product, 'insured.com')).status).toBe(201);
  const { status, body } = await served.get(`/v1/products/${product}/insurance`);
  expect(status).toBe(200);
  expect(body).toEqual({
    insured: true,
    insuredNextTerm: true,
    included: false,
    term: { start: '2026-12-01T09:00:00.000Z', end: '2027-12-01T09:00:00.000Z' },
    days: { paid: 365, covered: 90, remaining: 275 },
    reissues: { count: 2, priceWithoutInsurance: { amount: 4000, currency: 'EUR' } },
  });
});

test('Without insurance a claim is refused, and the account of it is empty', async () => {
  const product = await bought('bare.com');
  const refused = await claim(product, 'bare.com');
  expect(refused).toMatchObject({ status: 409, body: { type: expect.stringMatching(/insurance-required$/) } });
  expect((await served.get(`/v1/products/${product}/insurance`)).body).toMatchObject({
    insured: false,
    days: { paid: 0, covered: 0, remaining: 0 },
    reissues: { count: 0 },
  });
});

test('Insurance is chosen for the next term where the offer sells it', async () => {
  const product = await bought('chosen.com');
  const { status, body } = await answered(record, served, product, choose(product, true));
  expect({ status, ...body }).toMatchObject({ status: 200, insured: false, insuredNextTerm: true });
  expect((await answered(record, served, product, choose(product, false))).body.insuredNextTerm).toBe(false);
});

test.each([
  ['includes it', true],
  ['includes it', false],
])('Where the offer %s, there is nothing to choose (%s)', async (_what, nextTerm) => {
  const name = `included-${nextTerm}.com`;
  const product = await bought(name, { offer: 'certificate-dv-insured' });
  const got = await choose(product, nextTerm);
  expect(got).toMatchObject({
    status: 409,
    body: { type: 'https://perennial.dev/problems/option-not-allowed', detail: expect.stringMatching(/part of/) },
  });
  expect(await record.rows('SELECT 1 FROM requests WHERE product_id = $1', [product])).toEqual([]);
});

test('Where the offer no longer sells it, it can be taken off and not be added', async () => {
  const product = await bought('ended.com', { insurance: true });
  const insurance = (value: object) =>
    record.rows(`UPDATE offers SET data = jsonb_set(data, '{certificate,insurance}', $1) WHERE id = 'certificate-dv'`, [
      value,
    ]);
  await insurance({ included: false });
  try {
    expect((await answered(record, served, product, choose(product, false))).body.insuredNextTerm).toBe(false);
    expect(await choose(product, true)).toMatchObject({
      status: 409,
      body: { type: 'https://perennial.dev/problems/option-not-allowed', detail: expect.stringMatching(/without/) },
    });
  } finally {
    await insurance({ included: false, pricePerYear: 500 });
  }
});

test('A domain has no insurance', async () => {
  const product = await record.takeOver({ account, expiry: '2027-06-15T12:00:00.000Z' });
  expect((await served.get(`/v1/products/${product}/insurance`)).status).toBe(404);
  expect((await choose(product, true)).status).toBe(404);
});

test('Claims are listed page by page, by account, product and state', async () => {
  const bert = await record.account({ balance: 100_000 });
  const order = { account: bert, name: 'bert.com', csr: csr('bert.com') };
  const insured = await issue(record, served, { ...order, insurance: true });
  const bare = await issue(record, served, { ...order, name: 'b2.com', csr: csr('b2.com') });
  const made = [await claim(insured, 'bert.com'), await claim(insured, 'bert.com')].map(({ body }) => body.id);
  const refused: string = (await claim(bare, 'b2.com')).body.claim;
  const idsBy = async (query: string) =>
    (await served.get(`/v1/claims?account=${bert}${query}`)).body.items.map(({ id }: { id: string }) => id);
  expect(await idsBy('')).toEqual([...made, refused]);
  expect(await idsBy('&state=refused')).toEqual([refused]);
  expect(await idsBy('&state=completed')).toEqual(made);
  expect(await idsBy(`&product=${bare}`)).toEqual([refused]);
  const { body } = await served.get(`/v1/claims?account=${bert}&limit=2`);
  expect(body.items).toHaveLength(2);
  expect(await idsBy(`&limit=2&after=${body.next}`)).toEqual([refused]);
  expect((await served.get('/v1/claims?state=lost')).status).toBe(422);
});
