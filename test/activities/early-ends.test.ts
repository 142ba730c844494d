import type { Message } from '../../src/domain/messages';
import { ledgerPorts } from '../../src/gateways/api-ports/ledger';
import { CONCERNS } from '../../src/gateways/postgres/concerns';
import { openTestRecord, type TestRecord } from '../support/record';

let record: TestRecord;
beforeAll(async () => {
  record = await openTestRecord();
});
afterAll(() => record.close());

type Declared = Extract<Message, { type: 'endingDeclared' }>;

const ORDERED = '2026-12-01T09:00:00.000Z';

/** An order that the balance pays at once; its term runs from 1 December 2026 for a year. */
async function ordered(): Promise<{ account: string; product: string; invoice: string; total: number }> {
  const account = await record.account({ balance: 5_000, consumer: true });
  const product = await record.order({ account });
  await record.live(product, '2026-12-01T10:00:00.000Z');
  const [invoice] = await record.rows<{ id: string; total: number }>(
    'SELECT id, total FROM invoices WHERE product_id = $1',
    [product],
  );
  return { account, product, invoice: invoice?.id ?? '', total: invoice?.total ?? 0 };
}

async function declare(product: string, declared: Partial<Declared> & { at: string; endsAt: string }): Promise<string> {
  const id = `req_${product}_${declared.at}`;
  const message = { type: 'endingDeclared', id, term: 1, by: 'customer', refund: 'none', ...declared };
  await record.rows('INSERT INTO requests (id, product_id, at, message) VALUES ($1, $2, $3, $4)', [
    id,
    product,
    declared.at,
    message,
  ]);
  await record.tell(product, message as Message);
  return id;
}

const outcomeOf = async (id: string) =>
  (await record.rows<{ outcome: { ok: boolean } }>('SELECT outcome FROM requests WHERE id = $1', [id]))[0]?.outcome;
const balanceOf = async (account: string) =>
  (await record.rows<{ balance: number }>('SELECT balance FROM accounts WHERE id = $1', [account]))[0]?.balance;
const booksHold = async () => (await ledgerPorts(record.kit.pool).verify(ORDERED)).holds;

test('a withdrawal ends it at once, and cancels the invoice that was paid', async () => {
  const { account, product, invoice, total } = await ordered();
  expect(await balanceOf(account)).toBe(5_000 - total);
  const at = '2026-12-05T09:00:00.000Z';
  const id = await declare(product, { at, endsAt: at, refund: 'all', invoice });
  await record.live(product, '2026-12-06T09:00:00.000Z');
  expect(await outcomeOf(id)).toEqual({ ok: true });
  expect(await balanceOf(account)).toBe(5_000);
  expect((await record.timeline(product)).slice(-3)).toEqual([
    '2026-12-05T09:00 cancelled',
    '2026-12-05T09:00 invoice_cancelled',
    '2026-12-05T09:00 balance_credited',
  ]);
  expect(await booksHold()).toBe(true);
});

test('what a withdrawal gives back pays no other invoice by that, and is on the operators’ list with its last day', async () => {
  const account = await record.account({ consumer: true });
  const [product, other] = [await record.order({ account }), await record.order({ account })];
  const invoiceOf = async (of: string) =>
    (
      await record.rows<{ id: string; number: string; total: number; status: string }>(
        'SELECT id, number, total, status FROM invoices WHERE product_id = $1',
        [of],
      )
    )[0] ?? { id: '', number: '', total: 0, status: '' };
  const { id: invoice, number, total } = await invoiceOf(product);
  const transfer = { id: 'pay_own', reference: 'own-money', account, product, amount: total, currency: 'EUR' };
  await record.kit.record.transaction('2026-12-01T10:00:00.000Z', (tx) =>
    record.kit.payments.report(tx, { ...transfer, method: 'bank_transfer', at: '2026-12-01T10:00:00.000Z' }),
  );
  await record.live(product, '2026-12-01T11:00:00.000Z');
  const at = '2026-12-05T09:00:00.000Z';
  await declare(product, { at, endsAt: at, refund: 'all', invoice });
  await record.live(product, '2026-12-06T09:00:00.000Z');
  expect(await balanceOf(account)).toBe(total);
  expect((await invoiceOf(other)).status).toBe('open');
  const due = await record.rows<{ detail: string; urgent: boolean; account_id: string }>(
    `WITH ${CONCERNS} SELECT detail, urgent, account_id FROM concerns WHERE kind = 'refund_due' ORDER BY since`,
    ['2026-12-16T09:00:00.000Z', '[]'],
  );
  // What was paid from the balance is back where it came from.
  expect(due).toEqual([{ detail: `${total} 2026-12-19 ${number}`, urgent: true, account_id: account }]);
});

test('a notice is kept until its day, then the rest is given back by a document of its own, once', async () => {
  const { account, product, invoice, total } = await ordered();
  const endsAt = '2027-06-01T08:00:00.000Z';
  await declare(product, { at: '2027-05-01T08:00:00.000Z', endsAt, refund: 'rest', invoice });
  const noticed = await record.live(product, '2027-05-31T00:00:00.000Z');
  expect(noticed).toMatchObject({ phase: 'active', option: 'delete_at_expiry', notice: { endsAt } });
  expect(await balanceOf(account)).toBe(5_000 - total);
  await record.live(product, '2027-06-02T00:00:00.000Z');
  const [row] = await record.rows<{ status: string; refunded: number; number: string; credit: number }>(
    `SELECT i.status, i.refunded, c.number, -(c.document->>'total')::int AS credit
     FROM invoices i JOIN cancellations c ON c.invoice_id = i.id WHERE i.id = $1`,
    [invoice],
  );
  expect(row).toMatchObject({ status: 'paid', number: expect.stringMatching(/^S2027-/) });
  expect(row?.refunded).toBe(row?.credit);
  // From 1 June to 1 December: a little more than half of a year.
  expect(row?.refunded).toBeGreaterThan(total / 2);
  expect(row?.refunded).toBeLessThan(total * 0.51);
  expect(await balanceOf(account)).toBe(5_000 - total + (row?.refunded ?? 0));
  expect(await booksHold()).toBe(true);
});

test('the same notice again changes nothing', async () => {
  const { account, product, invoice } = await ordered();
  const at = '2026-12-05T09:00:00.000Z';
  const id = await declare(product, { at, endsAt: at, refund: 'all', invoice });
  await record.live(product, at);
  const [message] = await record.rows<{ message: Message }>('SELECT message FROM requests WHERE id = $1', [id]);
  await record.tell(product, message?.message as Message);
  await record.live(product, '2026-12-06T09:00:00.000Z');
  expect(await balanceOf(account)).toBe(5_000);
});

test('another option takes it back, whatever the account’s zone has become', async () => {
  const { product, invoice } = await ordered();
  await declare(product, {
    at: '2027-05-01T08:00:00.000Z',
    endsAt: '2027-06-01T08:00:00.000Z',
    refund: 'rest',
    invoice,
  });
  await record.live(product, '2027-05-02T00:00:00.000Z');
  await record.tell(product, { type: 'settingsChanged', at: '2027-05-03T00:00:00.000Z', id: 'zone' });
  const option = { type: 'optionChanged', option: 'one_year_delayed', years: 1, by: 'customer' } as const;
  await record.tell(product, { ...option, id: `back_${product}`, at: '2027-05-04T00:00:00.000Z' });
  const life = await record.live(product, '2027-06-02T00:00:00.000Z');
  expect(life.phase).toBe('active');
  expect(life.notice).toBeUndefined();
  expect(life.marks.map((mark) => mark.do)).not.toContain('notice_end');
});

test.each([
  ['a term that it was not about', { term: 2 }],
  ['a product that is not running', { term: null }],
])('what was declared about %s is refused, for a person to see to', async (_, declared) => {
  const { account, product, invoice, total } = await ordered();
  const at = '2026-12-05T09:00:00.000Z';
  const id = await declare(product, { at, endsAt: at, refund: 'all', invoice, ...declared });
  await record.live(product, '2026-12-06T09:00:00.000Z');
  expect(await outcomeOf(id)).toMatchObject({ ok: false, refusal: { code: 'no-longer-possible' } });
  expect(await balanceOf(account)).toBe(5_000 - total);
});
