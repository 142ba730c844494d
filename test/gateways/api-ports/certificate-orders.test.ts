import { csrOf, csrPem } from '../../support/csrs';
import { openTestRecord, type TestRecord } from '../../support/record';
import { ecSigner, rsaSigner } from '../../support/signers';
import { issue, pointersOf, type Served, serve } from './served';

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

const key = ecSigner('prime256v1');
const csr = (names: string[], signer = ecSigner('prime256v1')) => csrPem(csrOf(signer, { names }));
const order = (change: object) => ({ account, offer: 'certificate-dv', name: 'www.example.com', ...change });

async function kept() {
  const [row] = await record.rows(
    `SELECT (SELECT count(*) FROM products) + (SELECT count(*) FROM invoices) + (SELECT count(*) FROM certificate_requests)
       + (SELECT count(*) FROM validations) + (SELECT count(*) FROM graphile_worker._private_jobs)
       + (SELECT count(*) FROM events) AS rows`,
  );
  const [owner] = await record.rows('SELECT balance FROM accounts WHERE id = $1', [account]);
  return { ...row, ...owner };
}

test('An order is kept with its request, and says how many certificates its term will take', async () => {
  const { status, body } = await served.post('/v1/orders', order({ csr: csr(['www.example.com']), insurance: true }));
  expect(status).toBe(201);
  expect(body.certificates.expected).toBeGreaterThanOrEqual(2);
  const insurance = { insured: true, insuredNextTerm: true };
  expect(body.product).toMatchObject({ kind: 'certificate', name: 'www.example.com', insurance });
  expect((await served.get(`/v1/products/${body.product.id}`)).body).toMatchObject({ insurance });
  const rows = await record.rows('SELECT csr FROM certificate_requests WHERE product_id = $1', [body.product.id]);
  expect(rows).toEqual([{ csr: expect.objectContaining({ names: ['www.example.com'], algorithm: 'p256' }) }]);
});

test('An account that is not there is told as such, beside what else is wrong, and is no fault of the key', async () => {
  const known = csr(['www.example.com'], key);
  await served.post('/v1/orders', order({ csr: known }));
  const got = await served.post('/v1/orders', order({ account: 'acc_none', csr: known, years: 9 }));
  expect(got.status).toBe(422);
  expect(got.body.errors).toEqual(
    expect.arrayContaining([{ pointer: '/account', detail: 'There is no such account.' }]),
  );
  expect(new Set(pointersOf(got))).toEqual(new Set(['/account', '/years']));
});

test('What is looked up may stay, for the engine finds it again; a code in a mail has no such place', async () => {
  const { body } = await served.post('/v1/orders', order({ csr: csr(['www.example.com']) }));
  const [validation] = (await served.get(`/v1/products/${body.product.id}/validations`)).body;
  const ways = validation.publish.map((way: { method: string; type: string; mayStay: boolean }) => [
    way.method,
    way.type,
    way.mayStay,
  ]);
  expect(ways).toEqual(
    expect.arrayContaining([
      ['dns-persistent', 'TXT', true],
      ['dns', 'TXT', true],
      ['http', 'file', true],
    ]),
  );
});

test.each([
  [{ code: 'none' }, ['email']],
  [{ method: 'email', code: 'none' }, ['email']],
  [{ method: 'email' }, ['/code']],
  [{ method: 'dns', code: 'none' }, ['/code']],
])('A check with %j is taken as %j', async (asked, told) => {
  const { body } = await served.post('/v1/orders', order({ csr: csr(['www.example.com']) }));
  const got = await served.post(`/v1/products/${body.product.id}/validations/www.example.com/check`, asked);
  const methods = () => got.body.map(({ method }: { method: string }) => method);
  expect(got.status === 200 ? methods() : pointersOf(got)).toEqual(told);
});

test('Every fault of an order is told at once, and nothing is charged or kept', async () => {
  const weak = csr(['www.example.com', 'intern.local', 'www.example.com'], rsaSigner(1024));
  const before = await kept();
  const got = await served.post('/v1/orders', {
    ...order({ csr: weak, name: 'shop.example.com', years: 9 }),
    registrantEmail: 'nobody',
    colour: 'red',
  });
  expect(got.status).toBe(422);
  expect(new Set(pointersOf(got))).toEqual(new Set(['/csr', '/name', '/years', '/registrantEmail', '/colour']));
  const ofCsr = got.body.errors.filter(({ pointer }: { pointer: string }) => pointer === '/csr');
  expect(ofCsr.length).toBeGreaterThanOrEqual(3);
  expect(await kept()).toEqual(before);
});

test.each([
  ['no request', {}, ['/csr']],
  ['a request that is none', { csr: 'hello' }, ['/csr']],
  ['a private key', { csr: '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----' }, ['/csr']],
  ['more than 16 KiB', { csr: csr(['www.example.com']).padEnd(20_000, '\n') }, ['/csr']],
  ['another type', { csr: 7 }, ['/csr']],
  ['a name too many for a single certificate', { csr: csr(['www.example.com', 'example.org']) }, ['/csr']],
  ['a wildcard in a single certificate', { csr: csr(['*.example.com']), name: '*.example.com' }, ['/csr']],
  ['a name that the request has not', { csr: csr(['www.example.com']), name: 'example.com' }, ['/name']],
  [
    'insurance that the offer lacks, and another name',
    { offer: 'bare', csr: csr(['www.example.com']), name: 'example.com', insurance: true },
    ['/insurance', '/name'],
  ],
  ['a request for a domain', { offer: 'domain-com', name: 'example.com', csr: csr(['example.com']) }, ['/csr']],
  ['insurance of a domain', { offer: 'domain-com', name: 'example.com', insurance: true }, ['/insurance']],
])('An order with %s is refused, and leaves nothing', async (_what, change, pointers) => {
  await record.rows(
    `INSERT INTO offers (id, data, version, updated_at) SELECT 'bare', jsonb_set(jsonb_set(data, '{id}', '"bare"'), '{certificate,insurance}',
       '{"included": false}'), 1, now() FROM offers WHERE id = 'certificate-dv' ON CONFLICT DO NOTHING`,
  );
  const before = await kept();
  const got = await served.post('/v1/orders', order(change));
  expect(got).toMatchObject({ status: 422, body: { type: 'https://perennial.dev/problems/validation' } });
  expect(new Set(pointersOf(got))).toEqual(new Set(pointers));
  expect(await kept()).toEqual(before);
});

test("Another customer's key is refused, together with what else is wrong of the request", async () => {
  await issue(record, served, { account, name: 'www.example.com', csr: csr(['www.example.com'], key) });
  const bert = await record.account();
  const before = await kept();
  const got = await served.post('/v1/orders', {
    ...order({ account: bert, csr: csr(['*.example.com'], key), name: '*.example.com' }),
  });
  const details = got.body.errors.map(({ detail }: { detail: string }) => detail);
  expect(details).toEqual(expect.arrayContaining([expect.stringMatching(/another customer/)]));
  expect(details.length).toBeGreaterThan(1);
  expect(await kept()).toEqual(before);
});

test('An order for nobody, or of an offer that there is not, leaves nothing', async () => {
  const before = await kept();
  const request = csr(['www.example.com']);
  expect((await served.post('/v1/orders', order({ account: 'acc_none', csr: request }))).status).toBe(422);
  expect((await served.post('/v1/orders', order({ offer: 'nothing', csr: request }))).status).toBe(404);
  expect(await kept()).toEqual(before);
});
