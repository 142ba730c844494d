import fc from 'fast-check';
import { instantOf } from '../../src/domain/calendar';
import {
  allocate,
  allocateDebit,
  type LatestInvoice,
  openAmount,
  type Payable,
  paidFromBalance,
} from '../../src/domain/settlement';

function payable(id: string, change: Partial<Payable> = {}): Payable {
  return {
    id,
    product: `prod_${id}`,
    total: 1190,
    paid: 0,
    issuedAt: '2027-06-05T12:00:00.000Z',
    deadline: '2027-06-15T12:00:00.000Z',
    debitUnderWay: false,
    ...change,
  };
}

const now = '2027-06-10T09:00:00.000Z';
const ids = (invoices: Payable[]) => invoices.map((invoice) => invoice.id);

describe('which invoices the balance pays: earliest deadline, then issue, then id (P4)', () => {
  test.each<[string, number, Payable[], string[]]>([
    ['earliest deadline first', 1190, [payable('a'), payable('b', { deadline: '2027-06-12T12:00:00.000Z' })], ['b']],
    ['then the one issued first', 1190, [payable('a'), payable('b', { issuedAt: '2027-06-04T12:00:00.000Z' })], ['b']],
    ['then by id', 1190, [payable('b'), payable('a')], ['a']],
    ['as many as it covers', 2380, [payable('c'), payable('b'), payable('a')], ['a', 'b']],
    [
      'one that it does not cover is passed over, the next one tried',
      1190,
      [payable('a', { total: 1191 }), payable('b')],
      ['b'],
    ],
    ['only what is still open counts', 190, [payable('a', { paid: 1000 })], ['a']],
    ['a cent too little', 189, [payable('a', { paid: 1000 })], []],
    ['nothing while a direct debit is under way', 5000, [payable('a', { debitUnderWay: true }), payable('b')], ['b']],
    ['not at the deadline', 5000, [payable('a', { deadline: now })], []],
    ['a millisecond before the deadline', 5000, [payable('a', { deadline: '2027-06-10T09:00:00.001Z' })], ['a']],
    ['a balance below zero pays nothing', -1, [payable('a')], []],
    ['an invoice that is paid already is not paid again', 5000, [payable('a', { paid: 1190 })], []],
  ])('%s', (_name, balance, invoices, paid) => {
    expect(ids(paidFromBalance(balance, invoices, now))).toEqual(paid);
  });

  const anyPayable = fc.record({
    id: fc.uuid(),
    product: fc.constant('p'),
    total: fc.integer({ min: 1, max: 5_000 }),
    paid: fc.integer({ min: 0, max: 5_000 }),
    issuedAt: fc.integer({ min: 0, max: 3 }).map((n) => instantOf(n * 1_000)),
    deadline: fc.integer({ min: 0, max: 6 }).map((n) => instantOf(n * 1_000)),
    debitUnderWay: fc.boolean(),
  });

  test('never more than there is, never one twice, never one late, and none is left out that the rest would have covered', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000, max: 20_000 }),
        fc.uniqueArray(anyPayable, { selector: (one) => one.id, maxLength: 8 }),
        (balance, invoices) => {
          const at = instantOf(3_000);
          const paid = paidFromBalance(balance, invoices, at);
          const spent = paid.reduce((sum, invoice) => sum + openAmount(invoice), 0);
          expect(spent).toBeLessThanOrEqual(Math.max(0, balance));
          expect(new Set(ids(paid)).size).toBe(paid.length);
          for (const invoice of paid) {
            expect(invoice.deadline > at).toBe(true);
            expect(invoice.debitUnderWay).toBe(false);
            expect(openAmount(invoice)).toBeGreaterThan(0);
          }
          const left = balance - spent;
          for (const invoice of invoices) {
            if (paid.includes(invoice) || invoice.debitUnderWay || invoice.deadline <= at || openAmount(invoice) <= 0)
              continue;
            expect(openAmount(invoice)).toBeGreaterThan(left);
          }
          // The order in which they are given makes no difference.
          expect(ids(paidFromBalance(balance, [...invoices].reverse(), at))).toEqual(ids(paid));
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('where a payment for a product goes (P5, P6)', () => {
  const deadline = '2027-06-15T12:00:00.000Z';
  const open: LatestInvoice = { status: 'open', total: 1190, paid: 0, deadline, lapsed: false };
  const lapsed: LatestInvoice = { ...open, status: 'cancelled', lapsed: true };
  const before = '2027-06-15T11:59:59.999Z';
  const after = '2027-06-15T12:00:00.001Z';
  test.each<[string, number, LatestInvoice | undefined, string, ReturnType<typeof allocate>]>([
    [
      'the whole of it, a millisecond before the deadline',
      1190,
      open,
      before,
      { toInvoice: 1190, toBalance: 0, completes: true },
    ],
    [
      'exactly at the deadline it is late',
      1190,
      open,
      deadline,
      { toInvoice: 0, toBalance: 1190, reason: 'too_late', completes: false },
    ],
    ['a millisecond after', 1190, open, after, { toInvoice: 0, toBalance: 1190, reason: 'too_late', completes: false }],
    ['a part', 600, open, before, { toInvoice: 600, toBalance: 0, completes: false }],
    ['the second part', 590, { ...open, paid: 600 }, before, { toInvoice: 590, toBalance: 0, completes: true }],
    [
      'more than is open',
      1000,
      { ...open, paid: 600 },
      before,
      { toInvoice: 590, toBalance: 410, reason: 'overpayment', completes: true },
    ],
    [
      'after a lapse, however long ago',
      1190,
      lapsed,
      '2029-01-01T00:00:00.000Z',
      { toInvoice: 0, toBalance: 1190, reason: 'too_late', completes: false },
    ],
    [
      'after the invoice is paid',
      1190,
      { ...open, status: 'paid', paid: 1190 },
      before,
      { toInvoice: 0, toBalance: 1190, reason: 'no_open_invoice', completes: false },
    ],
    [
      'after a cancellation for another reason',
      1190,
      { ...open, status: 'cancelled' },
      before,
      { toInvoice: 0, toBalance: 1190, reason: 'no_open_invoice', completes: false },
    ],
    [
      'without any invoice',
      1190,
      undefined,
      before,
      { toInvoice: 0, toBalance: 1190, reason: 'no_open_invoice', completes: false },
    ],
  ])('%s', (_name, amount, invoice, at, expected) => {
    expect(allocate(amount, invoice, at)).toEqual(expected);
  });

  test.each<[string, LatestInvoice, ReturnType<typeof allocateDebit>]>([
    ['its open invoice', open, { toInvoice: 1190, toBalance: 0, completes: true }],
    [
      'its invoice, part of which was paid otherwise meanwhile',
      { ...open, paid: 200 },
      { toInvoice: 990, toBalance: 200, reason: 'overpayment', completes: true },
    ],
    [
      'the balance, if the invoice was paid meanwhile',
      { ...open, status: 'paid', paid: 1190 },
      { toInvoice: 0, toBalance: 1190, reason: 'overpayment', completes: false },
    ],
    [
      'the balance, if it was cancelled',
      lapsed,
      { toInvoice: 0, toBalance: 1190, reason: 'invoice_cancelled', completes: false },
    ],
  ])('a direct debit that settles goes to %s (P7)', (_name, invoice, expected) => {
    expect(allocateDebit(1190, invoice)).toEqual(expected);
  });

  test('not a cent is lost or made, whatever is paid whenever', () => {
    const anyInvoice = fc.option(
      fc.record({
        status: fc.constantFrom('open' as const, 'paid' as const, 'cancelled' as const),
        total: fc.integer({ min: 1, max: 10_000 }),
        part: fc.integer({ min: 0, max: 99 }),
        deadline: fc.integer({ min: 0, max: 4 }).map(instantOf),
        lapsed: fc.boolean(),
      }),
      { nil: undefined },
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20_000 }),
        anyInvoice,
        fc.integer({ min: 0, max: 4 }),
        (amount, drawn, at) => {
          const invoice = drawn && { ...drawn, paid: Math.floor((drawn.total * drawn.part) / 100) };
          for (const { toInvoice, toBalance, reason, completes } of [
            allocate(amount, invoice, instantOf(at)),
            ...(invoice ? [allocateDebit(amount, invoice)] : []),
          ]) {
            expect(toInvoice + toBalance).toBe(amount);
            expect(Math.min(toInvoice, toBalance)).toBeGreaterThanOrEqual(0);
            expect(reason === undefined).toBe(toBalance === 0);
            if (toInvoice > 0)
              expect(completes).toBe(invoice !== undefined && invoice.paid + toInvoice === invoice.total);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
