import { balanceReference, formatCreditorReference } from '../../../src/domain/creditor-reference';
import { paymentPorts } from '../../../src/gateways/api-ports/payments';
import { openTestRecord, type TestRecord } from '../../support/record';

let record: TestRecord;
beforeAll(async () => {
  record = await openTestRecord();
});
afterAll(() => record.close());

const AT = '2027-06-06T09:00:00.000Z';

const report = (reference: string, amount: number, of: { creditorReference: string } | { account: string }) =>
  paymentPorts(record.kit).report(
    { at: AT, note: { actor: 'key_operator' } },
    {
      ...{ reference, amount: { amount, currency: 'EUR' }, method: 'bank_transfer' },
      ...of,
    },
  );

const balance = async (account: string) =>
  (await record.rows<{ balance: number }>('SELECT balance FROM accounts WHERE id = $1', [account]))[0]?.balance;

const letters = (account: string) =>
  record.rows(`SELECT recipient, facts FROM mails WHERE account_id = $1 AND facts->>'kind' = 'topped_up'`, [account]);

describe('A transfer with the reference that the page of the balance shows', () => {
  test('grows that balance, once however often and by however many it is reported, and the customer has one letter', async () => {
    const account = await record.account({ email: 'anna@customer.example' });
    await record.account();
    const creditorReference = balanceReference(account);
    const reference = `statement ${account}`;
    const reported = await Promise.all([1, 2, 3].map(() => report(reference, 5000, { creditorReference })));
    for (const one of reported)
      expect(one).toMatchObject({ kind: 'done', value: { account, product: null, invoice: null, reference } });
    expect(await balance(account)).toBe(5000);
    expect(await letters(account)).toEqual([
      {
        recipient: 'anna@customer.example',
        facts: {
          ...{ kind: 'topped_up', amount: 5000, currency: 'EUR', method: 'bank_transfer', reference },
          ...{ invoicesPaid: 0, balance: 5000 },
        },
      },
    ]);
    expect(await report(reference, 4000, { creditorReference })).toMatchObject({
      kind: 'refused',
      refusal: { code: 'reference-mismatch' },
    });
    expect(await letters(account)).toHaveLength(1);
  });

  test('pays what is open at once; the letter tells that, and what is left', async () => {
    const account = await record.account({ automatic: 'none' });
    const product = await record.takeOver({ account, expiry: '2027-06-15T12:00:00.000Z' });
    await record.live(product, '2027-06-05T12:00:00.000Z');
    await report(`statement ${account}`, 1500, { creditorReference: balanceReference(account) });
    expect(await letters(account)).toMatchObject([{ facts: { invoicesPaid: 1, balance: 1500 - 1190 } }]);
    expect(await record.timeline(product)).toContainEqual(expect.stringContaining('invoice_paid'));
  });
});

test('A transfer with the reference of an invoice pays that invoice', async () => {
  const account = await record.account({ automatic: 'none' });
  const product = await record.takeOver({ account, expiry: '2027-06-15T12:00:00.000Z' });
  const { invoice } = await record.live(product, '2027-06-05T12:00:00.000Z');
  const [issued] = await record.rows<{ reference: string }>('SELECT reference FROM invoices WHERE id = $1', [
    invoice?.id,
  ]);
  const creditorReference = issued?.reference ?? '';
  expect(formatCreditorReference(creditorReference)).toMatch(/^RF\d\d /);
  expect(await report(`statement ${account}`, 1190, { creditorReference })).toMatchObject({
    kind: 'done',
    value: { account, product, invoice: invoice?.id },
  });
  expect(await letters(account)).toEqual([]);
});

test("A transfer with nobody's reference is not taken for somebody's", async () => {
  expect(await report('statement 1', 100, { creditorReference: 'RF18539007547034' })).toEqual({ kind: 'not_found' });
});
