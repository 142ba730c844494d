import { type House, openHouse } from './house';

let house: House;
let account: string;

beforeAll(async () => {
  house = await openHouse();
  account = await house.record.account({ balance: 5_000 });
  // An order paid by transfer with something left over, one cancelled after a part payment, one open.
  for (const name of ['eins.com', 'zwei.com', 'drei.com']) await house.record.order({ account, name });
  const other = await house.record.account();
  const product = await house.record.order({ account: other, name: 'vier.com' });
  expect((await house.run(['pay', '20.00', '--product', product, '--reference', 'ueber'])).status).toBe(0);
  const part = await house.record.order({ account: other, name: 'fuenf.com', years: 3 });
  expect((await house.run(['pay', '5.00', '--product', part, '--reference', 'teil'])).status).toBe(0);
  await house.record.live(part, '2027-01-15T00:00:00.000Z');
});
afterAll(() => house.close());

const wrongIn = (json: { checks: { check: string; wrong: number }[] }) =>
  json.checks.filter(({ wrong }) => wrong > 0).map(({ check, wrong }) => `${check} ${wrong}`);

test('Books that hold are said to hold, with how much was looked at', async () => {
  const { status, json } = await house.run(['ledger', 'verify', '--json']);
  expect({ status, wrong: wrongIn(json), holds: json.holds }).toEqual({ status: 0, wrong: [], holds: true });
  expect(json.checks.every(({ looked }: { looked: number }) => looked > 0)).toBe(true);
  const [cancelled] = await house.record.rows("SELECT paid::int FROM invoices WHERE status = 'cancelled'");
  expect(cancelled).toEqual({ paid: 500 });
  expect((await house.run(['ledger', 'verify'])).out).toMatch(/^ok +movements have two sides/);
});

test.each([
  [
    'a balance that nobody moved',
    'UPDATE accounts SET balance = balance + 1 WHERE id = $1',
    ['balances 1'],
    'its movements sum up to',
  ],
  [
    'a movement without amount',
    "UPDATE ledger SET amount = 0 WHERE reference LIKE 'rest-of/%' AND $1 <> ''",
    ['sum 1', 'balances 1', 'payments 1'],
    'moves 0 EUR',
  ],
  [
    'a balance of nobody',
    "UPDATE ledger SET credit = 'balance/acc_none' WHERE reference LIKE 'rest-of/%' AND $1 <> ''",
    ['balances 2'],
    'an account that there is not',
  ],
  [
    'an invoice that is paid on paper only',
    "UPDATE invoices SET paid = total, status = 'paid' WHERE status = 'cancelled' AND $1 <> ''",
    ['invoices 1'],
    'movements bring 500',
  ],
  [
    'a payment that was never moved',
    `INSERT INTO payments (id, reference, account_id, amount, currency, method, at, recorded_at)
    VALUES ('pay_x', 'nirgends', $1, 100, 'EUR', 'bank_transfer', now(), now())`,
    ['payments 1'],
    'nirgends',
  ],
  [
    'a number that is missing',
    "UPDATE number_series SET last = last + 1 WHERE series = 'R' AND $1 <> ''",
    ['numbers 1'],
    'the last number given is',
  ],
  [
    'a number that was given twice as high',
    "UPDATE invoices SET number = 'R2026-000099' WHERE number = 'R2026-000001' AND $1 <> ''",
    ['numbers 1'],
    'R2026',
  ],
])('%s is found', async (_what, plant, wrong, words) => {
  const { pool } = house.record.kit;
  // The fault is taken back by a copy of the tables, as the verification looks from a connection of its own.
  const tables = ['accounts', 'ledger', 'invoices', 'payments', 'number_series'];
  await pool.query(tables.map((table) => `CREATE TABLE kept_${table} AS TABLE ${table}`).join(';'));
  try {
    await pool.query(plant, [account]);
    const found = await house.run(['ledger', 'verify', '--json']);
    expect({ status: found.status, wrong: wrongIn(found.json) }).toEqual({ status: 1, wrong });
    const shown = await house.run(['ledger', 'verify']);
    expect(shown).toMatchObject({ status: 1, out: expect.stringContaining(words) });
  } finally {
    await pool.query(`UPDATE accounts a SET balance = k.balance FROM kept_accounts k WHERE k.id = a.id;
      UPDATE ledger l SET amount = k.amount, credit = k.credit FROM kept_ledger k WHERE k.id = l.id;
      UPDATE invoices i SET paid = k.paid, status = k.status, number = k.number FROM kept_invoices k WHERE k.id = i.id;
      DELETE FROM payments WHERE id NOT IN (SELECT id FROM kept_payments);
      UPDATE number_series n SET last = k.last FROM kept_number_series k WHERE k.series = n.series AND k.year = n.year;
      ${tables.map((table) => `DROP TABLE kept_${table}`).join(';')}`);
  }
});
