import { examinedCsr, takeOverCertificate } from '../support/certified';
import { type House, openHouse } from './house';

let house: House;
let product: string;
let serial: string;
const csr = examinedCsr(['www.example.com', 'example.com']);
beforeAll(async () => {
  house = await openHouse();
  const account = await house.record.account();
  const at = new Date().toISOString();
  const expiry = new Date(Date.now() + 300 * 86_400_000).toISOString();
  product = await takeOverCertificate(house.record, { account, at, expiry, csr });
  await house.record.live(product, at);
  // As authorities have them: what issues here has names that are no serials.
  serial = '5f3a9c0e71d2';
  await house.record.rows('UPDATE certificates SET serial = $1', [serial]);
  await house.record.rows(
    `UPDATE products SET life = jsonb_set(life, '{certificate,current,serial}', to_jsonb($1::text))`,
    [serial],
  );
  await house.record.rows(
    `UPDATE certificates SET pem = '-----BEGIN CERTIFICATE-----', chain = ARRAY['-----CHAIN-----']`,
  );
  await house.record.rows(
    `INSERT INTO claims (id, product_id, account_id, request_id, reason, note, state, problem, steps, at)
     SELECT 'claim_1', $1, $2, id, 'key_lost', 'the disk died', 'refused', 'same-key',
       '[{"step": "refused", "at": "2027-01-05T12:00:00.000Z", "about": "same-key"}]', '2027-01-05T12:00:00Z'
     FROM certificate_requests LIMIT 1`,
    [product, account],
  );
});
afterAll(() => house?.close());

test('The certificates of a product are listed, with what was revoked and what will be', async () => {
  const listed = await house.run(['certificates', product]);
  expect(listed.out).toMatch(/^FROM \(Europe\/Berlin\) .* SERIAL$/m);
  expect(listed.out).toMatch(/migration .* www\.example\.com/);
  expect((await house.run(['certificates', 'list', product, '--json'])).json).toMatchObject({
    items: [{ serial, cause: 'migration' }],
    more: false,
  });
  const planned = [{ serial, reason: 'key_compromised', at: '2027-03-01T09:00:00.000Z', attempts: 0, failing: false }];
  await house.record.rows(`UPDATE products SET life = jsonb_set(life, '{certificate,revocations}', $2) WHERE id = $1`, [
    product,
    JSON.stringify(planned),
  ]);
  expect((await house.run(['certificates', product])).out).toContain('by 2027-03-01');
});

test('The state, and a product shown, say what is in force, whether it is insured, and what is missing', async () => {
  await house.record.rows(`UPDATE products SET life = jsonb_set(life, '{certificate,queue}', $2) WHERE id = $1`, [
    product,
    JSON.stringify([{ missing: ['csr', 'validation'], failure: 'the authority is away' }]),
  ]);
  for (const words of [
    ['certificates', 'state', product],
    ['products', 'show', product],
  ]) {
    const { out, status } = await house.run(words);
    expect(status).toBe(0);
    expect(out).toMatch(/^insured +yes$/m);
    expect(out).toMatch(new RegExp(`^certificate +${serial}, until `, 'm'));
    expect(out).toMatch(/^revoked by +.*key_compromised$/m);
    expect(out).toMatch(/^missing +csr, validation$/m);
    expect(out).toMatch(/^not issued +the authority is away$/m);
  }
});

test('A certificate is fetched as PEM: the one in force with its chain, or alone', async () => {
  expect((await house.run(['certificates', 'download', product])).out).toMatch(
    /^-----BEGIN CERTIFICATE-----\n?-----CHAIN/,
  );
  const alone = await house.run(['certificates', 'download', product, serial, '--form', 'pem']);
  expect(alone.out.trim()).toBe('-----BEGIN CERTIFICATE-----');
  expect(await house.run(['certificates', 'download', product, 'ffff'])).toMatchObject({ status: 1, out: '' });
});

test('Claims are listed and shown with their steps', async () => {
  expect((await house.run(['claims', '--state', 'refused'])).out).toMatch(
    /^claim_1 +prod_\w+ +key_lost +refused +same-key/m,
  );
  expect((await house.run(['claims', '--state', 'completed'])).err).toContain('No claims');
  const shown = await house.run(['claims', 'show', 'claim_1']);
  expect(shown.out).toMatch(/^note +the disk died$/m);
  expect(shown.out).toMatch(/^refused +.*, same-key$/m);
});
