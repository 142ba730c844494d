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

const csr = (name: string) => csrPem(csrOf(ecSigner('prime256v1'), { names: [name] }));
const bought = (name: string) => issue(record, served, { account, name, csr: csr(name) });

const requests = async (product: string) =>
  (await record.rows('SELECT id FROM certificate_requests WHERE product_id = $1 ORDER BY id', [product])).map(
    ({ id }) => id,
  );
const handIn = (product: string, name: string, ifMatch?: string) =>
  served.put(`/v1/products/${product}/certificate-request`, { csr: csr(name), reuse: true }, ifMatch);

test('Another request is kept with what tells the life of it, and used from then on', async () => {
  const product = await bought('another.com');
  const [first] = await requests(product);
  const { status } = await answered(record, served, product, handIn(product, 'another.com'));
  expect(status).toBe(200);
  const [, second] = await requests(product);
  expect((await record.life(product)).certificate).toMatchObject({ csr: second, csrIsUsed: false });
  expect(second).not.toBe(first);
});

test('A crash before the life is told of another request leaves nothing of it', async () => {
  const product = await bought('crashed.com');
  const before = await requests(product);
  await record.rows(`CREATE FUNCTION crash() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'crashed'; END $$`);
  await record.rows('CREATE TRIGGER crash BEFORE INSERT ON requests FOR EACH ROW EXECUTE FUNCTION crash()');
  try {
    expect((await handIn(product, 'crashed.com')).status).toBe(500);
  } finally {
    await record.rows('DROP TRIGGER crash ON requests');
  }
  expect(await requests(product)).toEqual(before);
});

test('Another request for a product that is over is refused, and not kept', async () => {
  const product = await bought('over.com');
  const before = await requests(product);
  await record.tell(product, { type: 'cancelRequested', id: 'req_over', at: served.now, by: 'customer' });
  await record.live(product, served.now);
  expect(await handIn(product, 'over.com')).toMatchObject({
    status: 409,
    body: { type: expect.stringMatching(/product-ended$/) },
  });
  expect(await requests(product)).toEqual(before);
});

test.each([
  ['certificate-request', (name: string) => ({ csr: csr(name), reuse: true })],
  ['insurance', () => ({ nextTerm: true })],
  ['endpoint', (name: string) => ({ host: name, port: 443 })],
])('PUT %s meets the product that its caller saw, or changes nothing (If-Match)', async (what, bodyFor) => {
  const name = `${what}.com`;
  const product = await bought(name);
  const put = (ifMatch: string) => served.put(`/v1/products/${product}/${what}`, bodyFor(name), ifMatch);
  const asked = () => record.rows('SELECT 1 FROM requests WHERE product_id = $1', [product]);
  const [{ version } = { version: 0 }] = await record.rows<{ version: number }>(
    'SELECT version FROM products WHERE id = $1',
    [product],
  );
  expect(await put(`"${version - 1}"`)).toMatchObject({
    status: 412,
    body: { type: expect.stringMatching(/precondition-failed$/) },
  });
  expect([await asked(), (await requests(product)).length]).toEqual([[], 1]);
  expect((await answered(record, served, product, put(`"${version}"`))).status).toBe(200);
  expect(await asked()).toHaveLength(1);
});
