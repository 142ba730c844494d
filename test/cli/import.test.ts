import fs from 'node:fs';
import { ensureBuilt } from '../support/theatre';
import { until } from '../support/until';
import { type House, openHouse } from './house';

let house: House;
beforeAll(async () => {
  ensureBuilt();
  house = await openHouse();
}, 60_000);
afterAll(() => house.close());

const HEAD = 'Domain;Ablaufdatum;Kunde;Kundenname;Land';
const line = (name: string, expiry = '31.12.2027', customer = 'anna@example.org') =>
  `${name};${expiry};${customer};Anna;DE`;
const csv = (...lines: string[]) => `${[HEAD, ...lines].join('\n')}\n`;
const named = (name: string) => house.record.rows('SELECT id FROM products WHERE name LIKE $1', [name]);

test('Without --apply every line is looked at and nothing is changed; with it, all is taken in; once more, all is known', async () => {
  const file = house.file('a.csv', csv(line('a-eins.com'), line('a-zwei.de', '2027-06-15T12:00:00Z')));
  const looked = await house.run(['import', file]);
  expect(looked).toMatchObject({ status: 0, err: '' });
  expect(looked.out).toMatch(/1 date has no time of day.*line 2: 31.12.2027 is 2027-12-30T23:00:00.000Z/);
  expect(looked.out).toMatch(/2 {2}can be taken in\nNothing was changed/);
  expect(await named('a-%')).toEqual([]);
  expect(await house.record.rows("SELECT 1 FROM accounts WHERE email = 'anna@example.org'")).toEqual([]);

  const applied = await house.run(['import', file, '--apply', '--json']);
  expect(applied).toMatchObject({
    status: 0,
    json: { imported: 2, known: 0, faulty: 0, applied: true, complete: true },
  });
  expect(await named('a-%')).toHaveLength(2);
  expect(await house.record.rows("SELECT 1 FROM accounts WHERE email = 'anna@example.org'")).toHaveLength(1);

  const again = await house.run(['import', file, '--apply', '--json']);
  expect(again).toMatchObject({ status: 0, json: { imported: 0, known: 2, faultsFile: null } });
});

test('Faults are told by line and column, of the file and of the record; sound lines are taken in all the same', async () => {
  await house.run(['import', house.file('b0.csv', csv(line('b-taken.com'))), '--apply']);
  const file = house.file(
    'b.csv',
    csv(
      line('b-good.com'),
      line('b-date.com', '03/04/2027'),
      line('b-good.com', '2028-01-01'),
      line('b-taken.com', '2029-01-01'),
      line('no domain.com'),
      line('b-owner.com', '31.12.2027', 'acc_none'),
      'b-short.com;31.12.2027',
      line('b-past.com', '31.12.2020'),
    ),
  );
  const { status, json } = await house.run(['import', file, '--apply', '--json']);
  expect(status).toBe(1);
  expect(json).toMatchObject({ imported: 1, faulty: 7, lines: 8 });
  expect(json.firstFaults.map(({ line: at, column, code }: Record<string, unknown>) => [at, column, code])).toEqual([
    [3, 'Ablaufdatum', 'expiry-ambiguous'],
    [4, 'Domain', 'duplicate'],
    [5, 'Domain', 'name-taken'],
    [6, 'Domain', 'name-invalid'],
    [7, 'Kunde', 'account-unknown'],
    [8, '', 'columns'],
    [9, 'Ablaufdatum', 'expiry-impossible'],
  ]);
  expect(fs.readFileSync(`${file}.faults.csv`, 'utf8').split('\r\n')).toHaveLength(9);
  expect(await named('b-good.com')).toHaveLength(1);

  // Mended, only what is new is taken in, and the file of faults is gone.
  const mended = house.file('b.csv', csv(line('b-good.com'), line('b-date.com', '03.04.2027')));
  expect(await house.run(['import', mended, '--apply', '--json'])).toMatchObject({
    status: 0,
    json: { imported: 1, known: 1 },
  });
  expect(fs.existsSync(`${file}.faults.csv`)).toBe(false);
});

test('Headings, encodings and options that do not fit are refused before anything is sent', async () => {
  const wrong = await house.run(['import', house.file('c.csv', 'foo;bar\n1;2\n'), '--json']);
  expect(wrong).toMatchObject({
    status: 2,
    json: { status: 2, faults: expect.arrayContaining([expect.stringContaining('expiry')]) },
  });
  expect((await house.run(['import', `${house.dataDir}/none.csv`])).status).toBe(2);
  const file = house.file('d.csv', csv(line('d-eins.com')));
  expect((await house.run(['import', file, '--offer', 'domain-xx'])).err).toContain('There are certificate-dv');
  expect((await house.run(['import', file, '--zone', 'Mars'])).status).toBe(2);
  expect((await house.run(['import', file, '--date-format', 'DD/MM'])).status).toBe(2);
  expect((await house.run(['import', file, '--encoding', 'ebcdic'])).status).toBe(2);
});

const many = (mark: string, count: number) =>
  csv(
    ...Array.from({ length: count }, (_, n) => line(`${mark}-${n}.com`, '31.12.2027', `${mark}${n % 50}@example.org`)),
  );

async function eachOnce(mark: string, count: number): Promise<void> {
  const [counted] = await house.record.rows(
    `SELECT count(*)::int AS products, count(DISTINCT name)::int AS names,
       (SELECT count(*)::int FROM events e JOIN products p ON p.id = e.product_id WHERE p.name LIKE $1 AND e.type = 'imported') AS facts,
       (SELECT count(DISTINCT payload->>'product')::int FROM graphile_worker._private_jobs j JOIN products p ON p.id = j.payload->>'product'
         WHERE p.name LIKE $1) AS starts
     FROM products WHERE name LIKE $1`,
    [`${mark}-%`],
  );
  expect(counted).toEqual({ products: count, names: count, facts: count, starts: count });
  const accounts = await house.record.rows('SELECT 1 FROM accounts WHERE email LIKE $1', [`${mark}%@example.org`]);
  expect(accounts).toHaveLength(Math.min(50, count));
}

test.each<[NodeJS.Signals, number]>([
  ['SIGINT', 130],
  ['SIGKILL', 137],
])(
  'Stopped by %s in the middle and run again, each product is there once',
  async (signal, status) => {
    const mark = signal.toLowerCase();
    const file = house.file(`${mark}.csv`, many(mark, 4_000));
    const { child, ended } = house.spawn(['import', file, '--apply', '--json']);
    await until(async () => (await named(`${mark}-%`)).length > 0);
    child.kill(signal);
    const stopped = await ended;
    expect(stopped.status).toBe(status);
    const before = (await named(`${mark}-%`)).length;
    expect(before).toBeLessThan(4_000);
    if (signal === 'SIGINT') expect(stopped.json).toMatchObject({ complete: false, imported: before });

    const again = await house.spawn(['import', file, '--apply', '--json']).ended;
    expect(again.status).toBe(0);
    expect(again.json.known).toBeGreaterThanOrEqual(before);
    expect(again.json.known + again.json.imported).toBe(4_000);
    await eachOnce(mark, 4_000);
  },
  120_000,
);

test('Two hundred thousand bad lines neither grow memory nor flood the terminal', async () => {
  const lines = Array.from({ length: 200_000 }, (_, n) =>
    n % 2 ? line(`bad-${n}.com`, '03/04/2027') : `short-${n};x`,
  );
  const file = house.file('bad.csv', `${HEAD}\n${lines.join('\n')}\n`);
  // A heap that could not hold them.
  const ended = await house.spawn(['import', file, '--apply'], { node: ['--max-old-space-size=40'] }).ended;
  expect(ended.status).toBe(1);
  expect(ended.out.split('\n').length).toBeLessThan(40);
  expect(ended.out).toMatch(/… and 199,980 more/);
  expect(ended.out).toMatch(/expiry-ambiguous 100,000, columns 100,000|columns 100,000, expiry-ambiguous 100,000/);
  let breaks = 0;
  for await (const piece of fs.createReadStream(`${file}.faults.csv`, 'utf8'))
    breaks += String(piece).split('\n').length - 1;
  expect(breaks).toBe(200_001);
}, 120_000);
