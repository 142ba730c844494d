import { examinedCsr, takeOverCertificate } from '../support/certified';
import { type House, openHouse } from './house';

let house: House;
beforeAll(async () => {
  house = await openHouse();
  const account = await house.record.account();
  const at = new Date().toISOString();
  const expiry = new Date(Date.now() + 300 * 86_400_000).toISOString();
  for (const names of [['*.wild.example.com'], ['site.example.com'], ['shop.example.com']]) {
    const product = await takeOverCertificate(house.record, { account, at, expiry, csr: examinedCsr(names) });
    await house.record.live(product, at);
  }
});
afterAll(() => house?.close());

const run = (...words: string[]) => house.run(['mass-revocations', ...words]);
const ALL = ['--issuer', 'standing', '--reason', 'superseded', '--within', '5d'];

test('A dry run says what is meant; begun it is shown with what each certificate waits for, stopped and resumed', async () => {
  const [issuer] = await house.record.rows<{ issuer: string }>('SELECT DISTINCT issuer FROM certificates');
  const all = ['--issuer', issuer?.issuer ?? '', ...ALL.slice(2)];
  const dry = await run('start', ...all, '--dry-run');
  expect(dry.status).toBe(0);
  expect(dry.out).toMatch(/^3 certificates of 3 products and 1 accounts, 1 with wildcards, 0 of barred keys\.$/m);
  expect(dry.err).toContain('Nothing was changed');
  expect((await run('list')).err).toContain('No mass revocations');

  const { json } = await run('start', ...all, '--per-minute', '30', '--why', 'a drill', '--json');
  expect(json).toMatchObject({ state: 'running', total: 3, perMinute: 30, standing: { to_tell: 3 } });
  expect((await run('list')).out).toMatch(new RegExp(`${json.id} +running +superseded +0 of 3 +0 `));
  const shown = await run('show', json.id);
  expect(shown.out).toMatch(/^░{24} 0 % of 3$/m);
  expect(shown.out).toMatch(/^ {2}to tell 3$/m);
  const listed = await run('certificates', json.id, '--standing', 'to_tell', '--all', '--json');
  const places = listed.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(places.map(({ place }) => place)).toEqual([0, 1, 2]);
  expect((await run('stop', json.id, '--reason', 'a look')).out).toContain(`${json.id} is stopped`);
  expect((await run('show', json.id, '--follow', '--json')).json).toMatchObject({ state: 'stopped' });
  expect((await run('resume', json.id, '--reason', 'all is well')).out).toContain(`${json.id} is running`);
});

test('Keys are named one after the other or repeatedly; the key of the API is another thing, before and behind', async () => {
  const keys = await house.record.rows<{ key: string }>('SELECT key_fingerprint AS key FROM certificates LIMIT 2');
  const [one = '', other = ''] = keys.map(({ key }) => key);
  const rest = ['--reason', 'superseded', '--within', '5d', '--dry-run', '--json'];
  const inARow = await run('start', '--key-fingerprint', one, other, ...rest);
  expect(inARow).toMatchObject({ status: 0, json: { total: 2 } });
  const repeated = ['--key-fingerprint', one, '--key-fingerprint', other];
  expect((await run('start', ...repeated, ...rest)).json).toMatchObject({ total: 2 });
  const told = ['--url', house.url, '--key', house.key];
  expect((await run('start', ...repeated, ...rest, ...told)).json).toMatchObject({ total: 2 });
  expect((await house.run([...told, 'mass-revocations', 'start', ...repeated, ...rest])).json.total).toBe(2);
  expect((await run('start', '--help')).out).toContain('--key-fingerprint <sha256...>');
});

test('One whose deadline has passed is wrong', async () => {
  const [row] = await house.record.rows<{ id: string }>(
    `UPDATE mass_revocations SET deadline = now() - interval '1 minute' RETURNING id`,
  );
  const late = await run('show', row?.id ?? '');
  expect(late).toMatchObject({ status: 1, err: expect.stringContaining('The deadline has passed.') });
  expect(late.out).toMatch(/^overdue 3$/m);
});

test('What is missing or does not fit is a matter of usage, or refused with what to do', async () => {
  expect((await run('start', '--issuer', 'embedded', '--reason', 'bored', '--within', '5d')).status).toBe(2);
  expect((await run('start', ...ALL.slice(0, 4))).status).toBe(2);
  expect(await run('start', ...ALL.slice(2))).toMatchObject({ status: 1, err: expect.stringContaining('Say whose') });
  expect(await run('start', '--issuer', 'nobody', ...ALL.slice(2))).toMatchObject({
    status: 1,
    err: expect.stringContaining('nothing to revoke'),
  });
  expect((await run('show', 'rev_none')).status).toBe(1);
});
