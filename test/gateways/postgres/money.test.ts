import type { InvoiceDraft, Tx } from '../../../activities/ports';
import type { Instant } from '../../../src/domain/calendar';
import { priceOf } from '../../../src/domain/pricing';
import { runCommand } from '../../../src/gateways/api-ports/commands';
import { newId } from '../../../src/gateways/postgres/ids';
import { offer } from '../../support/lives';
import { openTestRecord, type TestRecord } from '../../support/record';

let record: TestRecord;

beforeAll(async () => {
  record = await openTestRecord();
});

afterAll(async () => {
  await record.close();
});

const expiry = '2027-06-15T12:00:00.000Z';

const transaction = <T>(work: (tx: Tx) => Promise<T>) =>
  record.kit.record.transaction('2027-06-05T12:00:00.000Z', work);

async function draftFor(
  product: string,
  account: string,
  issuedAt: Instant,
): Promise<(tx: Tx) => Promise<InvoiceDraft>> {
  return async (tx) => ({
    product: await tx.product(product),
    customer: await tx.customer(account),
    purpose: 'renewal',
    years: 1,
    price: priceOf({
      offer: offer('domain-com'),
      productName: 'n',
      purpose: 'renewal',
      years: 1,
      withRestoreFee: false,
      vatRate: 1900,
    }),
    currency: 'EUR',
    issuedAt,
    deadline: expiry,
    collection: 'manual',
  });
}

/** A product whose renewal invoice of 11.90 is open: issued on 5 June, due on 15 June 2027. */
async function owing(account: string): Promise<{ product: string; invoice: string }> {
  const product = await record.takeOver({ account, expiry });
  const life = await record.live(product, '2027-06-05T12:00:00.000Z');
  return { product, invoice: life.invoice?.id ?? '' };
}

function pay(
  account: string,
  product: string,
  amount: number,
  reference: string,
  at: Instant = '2027-06-10T09:00:00.000Z',
) {
  const payment = {
    id: newId('pay'),
    reference,
    account,
    product,
    amount,
    currency: 'EUR',
    method: 'bank_transfer',
    at,
  } as const;
  return transaction((tx) => record.kit.payments.report(tx, payment));
}

const topUp = (account: string, amount: number, reference: string) =>
  transaction((tx) =>
    record.kit.payments.topUp(tx, {
      id: newId('pay'),
      reference,
      account,
      amount,
      currency: 'EUR',
      method: 'bank_transfer',
      at: '2027-06-10T09:00:00.000Z',
    }),
  );

async function balanceOf(account: string): Promise<number | undefined> {
  const [row] = await record.rows<{ balance: number }>('SELECT balance FROM accounts WHERE id = $1', [account]);
  return row?.balance;
}

/** The balance as a fold over the ledger (A2). */
async function foldedBalance(account: string): Promise<number | undefined> {
  const [row] = await record.rows<{ sum: number }>(
    `SELECT coalesce(sum(CASE WHEN credit = $1 THEN amount ELSE -amount END), 0)::bigint AS sum FROM ledger WHERE $1 IN (debit, credit)`,
    [`balance/${account}`],
  );
  return row?.sum;
}

async function invoiceState(id: string) {
  const [row] = await record.rows<{ status: string; paid: number }>('SELECT status, paid FROM invoices WHERE id = $1', [
    id,
  ]);
  return row;
}

describe('numbers of documents are gapless and increasing per series and year of the seller (A3)', () => {
  test('fifty transactions at once, of which every third is undone: no gap, none twice', async () => {
    const account = await record.account();
    const product = await record.takeOver({ account, expiry });
    const draft = await draftFor(product, account, '2031-06-05T12:00:00.000Z');
    const attempts = Array.from({ length: 50 }, (_, i) =>
      transaction(async (tx) => {
        const { number } = await tx.issueInvoice(await draft(tx));
        if (i % 3 === 0) throw new Error('undone');
        return number;
      }),
    );
    const numbers = (await Promise.allSettled(attempts)).flatMap((one) =>
      one.status === 'fulfilled' ? [one.value] : [],
    );
    expect(numbers).toHaveLength(33);
    const wanted = Array.from({ length: 33 }, (_, i) => `R2031-${String(i + 1).padStart(6, '0')}`);
    expect([...numbers].sort((a, b) => a.localeCompare(b))).toEqual(wanted);
    const stored = await record.rows<{ number: string }>(
      `SELECT number FROM invoices WHERE number LIKE 'R2031-%' ORDER BY 1`,
    );
    expect(stored.map((row) => row.number)).toEqual(wanted);
  });

  test.each([
    ['2032-12-31T22:59:59.999Z', 'R2032-000001', '2032-12-31'],
    ['2032-12-31T23:00:00.000Z', 'R2033-000001', '2033-01-01'],
  ])('issued at %s, by a seller in Berlin: %s, dated %s', async (issuedAt, number, date) => {
    const account = await record.account({ time_zone: 'America/New_York' });
    const product = await record.takeOver({ account, expiry });
    const draft = await draftFor(product, account, issuedAt);
    const invoice = await transaction(async (tx) => tx.issueInvoice(await draft(tx)));
    expect(invoice.number).toBe(number);
    const [row] = await record.rows<{ date: string }>(`SELECT document->>'date' AS date FROM invoices WHERE id = $1`, [
      invoice.id,
    ]);
    expect(row?.date).toBe(date);
  });

  test('a cancellation has a number of its own series, names what it cancels, and sums up to nothing with it', async () => {
    const { invoice } = await owing(await record.account());
    const before = await record.rows(`SELECT document FROM invoices WHERE id = $1`, [invoice]);
    await transaction(async (tx) =>
      tx.cancelInvoice(await tx.invoice(invoice), 'option_changed', '2027-06-07T12:00:00.000Z'),
    );
    const [row] = await record.rows<{
      number: string;
      document: { total: number; about: { number: string } };
      total: number;
      invoice: string;
    }>(
      `SELECT c.number, c.document, i.total, i.number AS invoice FROM cancellations c JOIN invoices i ON i.id = c.invoice_id WHERE i.id = $1`,
      [invoice],
    );
    expect(row?.number).toMatch(/^S2027-\d{6}$/);
    expect(row?.document.about.number).toBe(row?.invoice);
    expect(row?.document.total).toBe(-(row?.total ?? 0));
    // An issued document never changes.
    expect(await record.rows(`SELECT document FROM invoices WHERE id = $1`, [invoice])).toEqual(before);
  });

  test('an invoice is not cancelled twice', async () => {
    const { invoice } = await owing(await record.account());
    const cancel = () =>
      transaction(async (tx) =>
        tx.cancelInvoice(await tx.invoice(invoice), 'option_changed', '2027-06-07T12:00:00.000Z'),
      );
    await cancel();
    await expect(cancel()).rejects.toThrow('unique');
  });
});

describe('no payment is lost or counted twice (P6, A2)', () => {
  test('the same reference ten times at once counts once', async () => {
    const account = await record.account();
    const { product, invoice } = await owing(account);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => pay(account, product, 500, `ten-times-${account}`)),
    );
    expect(answers).toEqual(Array.from({ length: 10 }, () => undefined));
    expect(await invoiceState(invoice)).toEqual({ status: 'open', paid: 500 });
    expect(await record.rows('SELECT 1 FROM payments WHERE reference = $1', [`ten-times-${account}`])).toHaveLength(1);
  });

  test('the same reference with another amount is refused, and changes nothing', async () => {
    const account = await record.account();
    const { product, invoice } = await owing(account);
    await pay(account, product, 500, `mismatch-${account}`);
    expect(await pay(account, product, 501, `mismatch-${account}`)).toMatchObject({ code: 'reference-mismatch' });
    expect(await topUp(account, 501, `mismatch-${account}`)).toMatchObject({ code: 'reference-mismatch' });
    expect(await invoiceState(invoice)).toEqual({ status: 'open', paid: 500 });
  });

  test('the same reference for another account is refused', async () => {
    const [one, other] = [await record.account(), await record.account()];
    await topUp(one, 500, `other-${one}`);
    expect(await topUp(other, 500, `other-${one}`)).toMatchObject({ code: 'reference-mismatch' });
    expect(await balanceOf(other)).toBe(0);
  });

  test('twelve payments of 3.00 at once for an invoice of 11.90: one completes it, what is too much goes to the balance', async () => {
    const account = await record.account();
    const { product, invoice } = await owing(account);
    await Promise.all(Array.from({ length: 12 }, (_, i) => pay(account, product, 300, `part-${account}-${i}`)));
    expect(await invoiceState(invoice)).toEqual({ status: 'paid', paid: 1190 });
    expect(await balanceOf(account)).toBe(3600 - 1190);
    expect(await foldedBalance(account)).toBe(3600 - 1190);
    const facts = await record.rows<{ type: string; count: number; sum: number | null }>(
      `SELECT type, count(*)::int AS count, sum((data->>'amount')::bigint)::bigint AS sum FROM events
       WHERE product_id = $1 AND type IN ('invoice_paid', 'payment_received', 'balance_credited') GROUP BY 1 ORDER BY 1`,
      [product],
    );
    expect(facts).toEqual([
      { type: 'balance_credited', count: 9, sum: 3600 - 1190 },
      { type: 'invoice_paid', count: 1, sum: null },
      { type: 'payment_received', count: 12, sum: 3600 },
    ]);
    // The product's workflow is told once.
    const told = await record.rows(
      `SELECT 1 FROM graphile_worker._private_jobs WHERE payload->'message'->>'invoice' = $1`,
      [invoice],
    );
    expect(told).toHaveLength(1);
  });

  test('a payment that arrives at the deadline goes to the balance, whether or not the lapse is recorded yet', async () => {
    const account = await record.account();
    const { product, invoice } = await owing(account);
    await pay(account, product, 1190, `late-${account}`, expiry);
    expect(await invoiceState(invoice)).toEqual({ status: 'open', paid: 0 });
    expect(await balanceOf(account)).toBe(1190);
    const credited = await record.rows<{ data: { reason: string } }>(
      `SELECT data FROM events WHERE product_id = $1 AND type = 'balance_credited'`,
      [product],
    );
    expect(credited.map((row) => row.data.reason)).toEqual(['too_late']);
  });

  test('top-ups at once pay each of three invoices once, and never spend more than there is', async () => {
    const account = await record.account();
    const invoices = [await owing(account), await owing(account), await owing(account)].map((one) => one.invoice);
    await Promise.all(Array.from({ length: 9 }, (_, i) => topUp(account, 300, `top-${account}-${i}`)));
    const states = await Promise.all(invoices.map(invoiceState));
    expect(states.map((state) => state?.status)).toEqual(['paid', 'paid', 'open']);
    expect(await balanceOf(account)).toBe(2700 - 2380);
    expect(await foldedBalance(account)).toBe(2700 - 2380);
  });

  test('a reference of the ledger is never used twice', async () => {
    const movement = {
      reference: `once-${newId('pay')}`,
      debit: 'in/bank_transfer',
      credit: 'in/card',
      amount: 1,
      currency: 'EUR',
      at: expiry,
    };
    await transaction((tx) => tx.move(movement));
    await expect(transaction((tx) => tx.move(movement))).rejects.toThrow('unique');
  });

  test('over everything that this file did the ledger is even, and every balance is the fold over it', async () => {
    const [sum] = await record.rows<{ sum: number }>(
      `SELECT coalesce(sum(amount), 0)::bigint AS sum FROM (SELECT amount FROM ledger UNION ALL SELECT -amount FROM ledger) sides`,
    );
    expect(sum?.sum).toBe(0);
    const accounts = await record.rows<{ id: string; balance: number }>('SELECT id, balance FROM accounts');
    for (const { id, balance } of accounts) expect(await foldedBalance(id)).toBe(balance);
    const paid = await record.rows<{ id: string; paid: number; sum: number }>(
      `SELECT i.id, i.paid, coalesce((SELECT sum(amount) FROM ledger WHERE credit = 'invoice/' || i.id), 0)::bigint AS sum FROM invoices i`,
    );
    for (const row of paid) expect(row.sum).toBe(row.paid);
  });
});

describe('a command with an Idempotency-Key is done once (5.1)', () => {
  const command = (key: string, fingerprint = 'same') => ({
    at: '2027-06-10T09:00:00.000Z',
    idempotency: { apiKey: 'key_1', key, fingerprint },
  });

  test('twenty calls at once with the same key: one does it, all have its answer', async () => {
    let done = 0;
    const results = await Promise.all(
      Array.from({ length: 20 }, () =>
        runCommand(record.kit, command('twenty'), async () => {
          done += 1;
          await new Promise((resolve) => setTimeout(resolve, 20));
          return { answer: done };
        }),
      ),
    );
    expect(done).toBe(1);
    expect(results.filter((one) => one.kind === 'done' && !one.replayed)).toHaveLength(1);
    for (const one of results) expect(one).toMatchObject({ kind: 'done', value: { answer: 1 } });
  });

  test('one that failed may be tried again with the same key', async () => {
    const attempt = () => runCommand<string>(record.kit, command('fails'), () => Promise.reject(new Error('gone')));
    await expect(attempt()).rejects.toThrow('gone');
    expect(await runCommand(record.kit, command('fails'), () => Promise.resolve('right'))).toEqual({
      kind: 'done',
      value: 'right',
      replayed: false,
    });
  });

  test('the same key with another content is refused', async () => {
    await runCommand(record.kit, command('content'), () => Promise.resolve(1));
    expect(await runCommand(record.kit, command('content', 'other'), () => Promise.resolve(2))).toEqual({
      kind: 'key_reused',
    });
  });
});
