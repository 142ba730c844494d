import { type House, openHouse } from './house';

let house: House;
let account: string;
beforeAll(async () => {
  house = await openHouse();
  account = await house.record.account();
});
afterAll(() => house?.close());

const run = (...words: string[]) => house.run(['domains', ...words]);

test('A domain is registered, looked at, shown with what is missing, and validated once that is published', async () => {
  expect((await run(account)).err).toContain('No domains');
  const added = await run('add', account, 'Example.org');
  expect(added.status).toBe(0);
  expect(added.out).toMatch(/^example\.org is registered\.$/m);
  const [, value = ''] = /^ {2}TXT _validation-persist\.example\.org (.*)$/m.exec(added.out) ?? [];
  expect(value).toMatch(/; policy=wildcard$/);

  const inVain = await run('check', account, 'example.org', '--method', 'dns-persistent');
  expect(inVain.status).toBe(1);
  expect(inVain.out).toMatch(/^TXT _validation-persist\.example\.org/m);
  expect((await run(account)).out).toMatch(/example\.org +0 +embedded: pending/);

  await house.record.rows(`INSERT INTO dns_records (name, type, value, ttl) VALUES ($1, 'TXT', $2, 1)`, [
    '_validation-persist.example.org',
    value,
  ]);
  const passed = await run('check', account, 'example.org');
  expect({ status: passed.status, out: passed.out }).toEqual({
    ...{ status: 0, out: expect.stringMatching(/^example\.org is validated at embedded\.$/m) },
  });
  expect((await run('wildcard', account, 'example.org')).out).toMatch(/^\*\.example\.org may be certified/);
  expect((await run(account)).out).toMatch(/embedded: validated until \d{4}-\d\d-\d\d .*, wildcard/);
});

test('What is wrong is said with its reason', async () => {
  const refused = await run('add', account, 'ac.be');
  expect(refused.status).not.toBe(0);
  expect(refused.err).toMatch(/public suffix/);
  expect((await run('check', account, 'nowhere.org')).status).not.toBe(0);
});
