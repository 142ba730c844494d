import { examinedCsr, takeOverCertificate } from '../support/certified';
import { type House, openHouse } from './house';

let house: House;
let account: string;
beforeAll(async () => {
  house = await openHouse({
    ACME_DIRECTORY_URL: 'https://127.0.0.1:1/dir',
    DCV_ZONE: 'dcv.shop.example.com',
    DCV_DNS_LISTEN: '127.0.0.1:0',
    DCV_DNS_ADDRESSES: '192.0.2.53',
  });
  account = await house.record.account();
  const at = new Date().toISOString();
  const expiry = new Date(Date.now() + 300 * 86_400_000).toISOString();
  const csr = examinedCsr(['www.uni.example.com']);
  const product = await takeOverCertificate(house.record, { account, at, expiry, csr });
  await house.record.live(product, at);
});
afterAll(() => house?.close());

const run = (...words: string[]) => house.run(['migrations', ...words]);
const cutOver = new Date(Date.now() + 30 * 86_400_000).toISOString();
const asked = ['--name', 'spring', '--from', 'embedded', '--to', 'acme', '--cut-over', cutOver];

test('What cannot be done is said with every reason', async () => {
  const refused = await run('start', ...asked.slice(0, 4), '--to', 'embedded', '--cut-over', '2020-01-01T00:00:00Z');
  expect(refused).toMatchObject({ status: 1, err: expect.stringContaining('another provider') });
  expect(refused.err).toContain('must lie ahead');
  expect((await run('start', '--name', 'spring')).status).toBe(2);
  expect((await run('list')).err).toContain('No migrations');
  expect((await run('show', 'mig_none')).status).not.toBe(0);
});

test('A wave is planned, begun, shown with a bar, listed by what is at risk, told as CSV, paused and resumed', async () => {
  const planned = await run('plan', ...asked);
  expect(planned.status).toBe(0);
  expect(planned.out).toContain('1 institutions with 0 domains and 1 certificates');
  expect(planned.out).toMatch(/^ {2}at risk: something is missing at the new provider 1$/m);
  expect(planned.err).toContain('Nothing was changed');
  expect((await run('list')).err).toContain('No migrations');

  const { json: wave } = await run('start', ...asked, '--why', 'their contract ends', '--json');
  expect(wave).toMatchObject({ institutions: { total: 1, preparing: 1 }, progress: { certificates: { at_risk: 1 } } });
  const again = await run('start', ...asked, '--account', account);
  expect(again).toMatchObject({ status: 1, err: expect.stringContaining('is being moved already') });
  const { json: all } = await run('list', '--wave', wave.id, '--json');
  const [{ id }] = all.items;
  expect((await run('list')).out).toMatch(new RegExp(`${id} +Anna Musterfrau +preparing +0 of 0 +0 of 1 +1 `));
  const shown = await run('show', wave.id);
  expect(shown.out).toMatch(/^░{24} 0 %: 0 of 1 replaced$/m);
  expect(shown.out).toMatch(/^preparing 1$/m);
  expect((await run('show', id)).out).toContain('Anna Musterfrau from embedded to acme: preparing');
  const risky = await run('at-risk', id);
  expect(risky.out).toMatch(/www\.uni\.example\.com: validation/);

  const file = await run('csv', wave.id);
  const [heading, line] = file.out.replace('\u{feff}', '').split('\r\n');
  expect(heading).toBe(
    'institution,account,refused,name,standing,ends,next by,next at,missing,provider,serial,product',
  );
  expect(line).toContain(`Anna Musterfrau,${account},,`);
  expect(line).toContain('at_risk');
  expect((await run('csv', id)).out).toContain('www.uni.example.com: validation');

  expect((await run('pause', id, '--reason', 'the new one is slow')).out).toBe('Anna Musterfrau is paused.\n');
  expect(await run('pause', id, '--reason', 'again')).toMatchObject({
    status: 1,
    err: expect.stringContaining('paused already'),
  });
  expect((await run('resume', id, '--reason', 'all is well')).out).toBe('Anna Musterfrau is preparing.\n');
  expect(await run('finish', id, '--reason', 'enough')).toMatchObject({
    status: 1,
    err: expect.stringContaining('rolled back'),
  });
  expect((await run('rollback', id, '--reason', 'another offer')).out).toBe('Anna Musterfrau is rolled back.\n');
});
