import { checkEnd, checkRestore, decideLateArrival } from '../../src/domain/endings';
import { isOver, type Life } from '../../src/domain/life';
import {
  asking,
  cancelledByRequest,
  decideTermEnd,
  ended,
  invoiceLapsed,
  invoicePaid,
  optionChosen,
  phaseReached,
  replan,
  tellRegistry,
  termEnded,
  termRenewed,
  termStarted,
} from '../../src/domain/transitions';
import { activeLife, openInvoice } from '../support/lives';

const expiry = '2027-06-15T12:00:00.000Z';
const operations = (life: Life) => life.tasks.map((task) => task.operation);

describe('a paid invoice asks the provider (P5)', () => {
  test.each([
    ['order', 'create'],
    ['renewal', 'renew'],
    ['restore', 'restore'],
  ] as const)('%s: %s', (purpose, operation) => {
    const life = activeLife({ invoice: openInvoice({ purpose, tries: [expiry], tryNow: true }) });
    const paid = invoicePaid(life, '2027-06-10T00:00:00.000Z');
    expect(operations(paid)).toEqual([operation]);
    expect(paid.invoice).toMatchObject({ paid: true, tries: [], tryNow: false });
    expect(invoicePaid(paid, '2027-06-10T00:00:01.000Z')).toBe(paid);
  });

  test.each([
    ['one_year_immediate', 'renewal', true],
    ['multi_year', 'renewal', true],
    ['one_year_delayed', 'renewal', false],
    ['one_year_immediate', 'restore', false],
  ] as const)(
    'the payment under %s of an invoice for a %s uses the option up: %s (O2)',
    (option, purpose, usesUpOption) => {
      expect(invoicePaid(activeLife({ option, invoice: openInvoice({ purpose }) }), expiry).invoice?.usesUpOption).toBe(
        usesUpOption,
      );
    },
  );

  test('two things asked of a provider never bear the same key, the same thing asked again does', () => {
    const life = activeLife({ seq: 7 });
    const keys = [
      asking(life, 'renew', expiry),
      asking(life, 'let_expire', expiry),
      asking({ ...life, seq: 8 }, 'renew', expiry),
      asking({ ...life, product: 'prod_2' }, 'renew', expiry),
    ].map((one) => one.tasks[0]?.key);
    expect(new Set(keys).size).toBe(4);
    expect(asking(life, 'renew', '2027-07-01T00:00:00.000Z').tasks[0]?.key).toBe(keys[0]);
  });
});

describe('terms are counted from the anchor (T2)', () => {
  const renew = (life: Life, years: number) =>
    termRenewed({ ...life, invoice: openInvoice({ years, paid: true }) }, '2027-06-10T00:00:00.000Z');

  test('from 29 February 2028: the 28th for three years, then the 29th again', () => {
    let life = activeLife({ end: '2028-02-29T11:00:00.000Z' });
    const ends: (string | undefined)[] = [];
    for (let i = 0; i < 4; i += 1) {
      life = renew(life, 1);
      ends.push(life.term?.end.slice(0, 10));
    }
    expect(ends).toEqual(['2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29']);
    expect(life.term?.number).toBe(5);
  });

  test('a new term starts where the old one ended, however late the provider renewed', () => {
    const late = termRenewed(
      { ...activeLife(), phase: 'redemption', invoice: openInvoice({ purpose: 'restore', paid: true }) },
      '2027-08-01T00:00:00.000Z',
    );
    expect(late).toMatchObject({
      phase: 'active',
      term: { number: 2, start: expiry, end: '2028-06-15T12:00:00.000Z' },
    });
    expect(late).not.toHaveProperty('invoice');
    expect(late).not.toHaveProperty('recoverableUntil');
  });

  test('the first term of an order begins with its delivery, and is the anchor', () => {
    const { term: _, ...life } = activeLife({
      phase: 'ordered',
      anchorYears: 2,
      marks: [],
      invoice: openInvoice({ purpose: 'order', years: 2, paid: true }),
    });
    const started = termStarted(life as Life, '2028-02-29T11:00:00.000Z');
    expect(started).toMatchObject({
      phase: 'active',
      anchor: '2028-02-29T11:00:00.000Z',
      term: { number: 1, start: '2028-02-29T11:00:00.000Z', end: '2030-02-28T11:00:00.000Z' },
    });
    expect(renew(started, 2).term?.end).toBe('2032-02-29T11:00:00.000Z');
  });

  test('an option used up by its renewal reads one_year_delayed; one that was chosen meanwhile stays (O2, O3)', () => {
    const paid = invoicePaid(
      activeLife({ option: 'multi_year', optionYears: 3, invoice: openInvoice({ years: 3 }) }),
      expiry,
    );
    expect(termRenewed(paid, expiry)).toMatchObject({ option: 'one_year_delayed', optionYears: 1 });
    const other = optionChosen(paid, 'delete_at_expiry', 1, expiry);
    expect(termRenewed(other, expiry)).toMatchObject({ option: 'delete_at_expiry' });
    const again = optionChosen(paid, 'one_year_immediate', 1, expiry);
    expect(termRenewed(again, expiry)).toMatchObject({ option: 'one_year_immediate' });
  });
});

describe('an invoice that lapses (O2, P6)', () => {
  test.each([
    ['one_year_immediate', 'renewal', 'one_year_delayed'],
    ['multi_year', 'renewal', 'one_year_delayed'],
    ['one_year_delayed', 'renewal', 'one_year_delayed'],
    ['multi_year', 'restore', 'multi_year'],
  ] as const)('of %s, for a %s, leaves %s', (option, purpose, left) => {
    const lapsed = invoiceLapsed(activeLife({ option, optionYears: 2, invoice: openInvoice({ purpose }) }));
    expect(lapsed.option).toBe(left);
    expect(lapsed).not.toHaveProperty('invoice');
  });
});

describe('the end of a term that was not renewed (E1, E2)', () => {
  test.each([
    ['domain-com', 'one_year_delayed', 'expired', 'expired', 'expire'],
    ['domain-com', 'delete_at_expiry', 'deleted', 'deleted', 'delete'],
    ['domain-de', 'one_year_delayed', 'expired', 'expired', 'expire'],
    ['domain-de', 'delete_at_expiry', 'deleted', 'deleted', 'delete'],
    ['webspace-50', 'one_year_delayed', 'expired_and_suspended', 'suspended', 'suspend'],
    ['mailspace-10', 'delete_at_expiry', 'deleted', 'deleted', 'delete'],
    ['certificate-dv', 'one_year_delayed', 'expired', 'expired', 'expire'],
    ['certificate-dv', 'delete_at_expiry', 'expired', 'expired', 'expire'],
  ] as const)('%s, %s: %s', (offer, option, decision, phase, operation) => {
    const life = activeLife({ offer, option, clock: expiry, marks: [] });
    expect(decideTermEnd(life)).toBe(decision);
    const after = termEnded(life, expiry);
    expect(after.phase).toBe(phase);
    expect(operations(after)).toEqual([operation]);
  });

  test('a certificate stays expired, and its life is over once the provider knows', () => {
    const after = termEnded(activeLife({ offer: 'certificate-dv', marks: [] }), expiry);
    expect(isOver(after)).toBe(false);
    expect(isOver({ ...after, tasks: [] })).toBe(true);
  });

  test('a deleted .com waits for the end of what can be restored, a deleted .de for nothing (E2)', () => {
    const com = termEnded(activeLife({ option: 'delete_at_expiry', marks: [] }), expiry);
    expect(isOver({ ...com, tasks: [] })).toBe(false);
    expect(com.recoverableUntil).toBe('2027-07-15T12:00:00.000Z');
    const de = termEnded(activeLife({ offer: 'domain-de', option: 'delete_at_expiry', marks: [] }), expiry);
    expect(isOver({ ...de, tasks: [] })).toBe(true);
  });

  test('a life with a direct debit under way is not over: it cannot be recalled (P7)', () => {
    const gone = ended(activeLife({ debits: [{ key: 'd', invoice: 'i', settlesAt: expiry }] }), 'cancelled');
    expect(isOver(gone)).toBe(false);
    expect(isOver({ ...gone, debits: [] })).toBe(true);
  });

  test.each([
    ['redemption', ['redemption']],
    ['pending_delete', ['pending_delete']],
    ['deleted', ['delete']],
  ] as const)('%s is told to the provider', (phase, told) => {
    expect(operations(phaseReached(activeLife({ phase: 'expired', marks: [] }), phase, expiry))).toEqual(told);
  });
});

describe('a registry that renews by itself is told what shall become of the domain (E0)', () => {
  const de = activeLife({ offer: 'domain-de' });
  const early = '2027-02-01T00:00:00.000Z';
  const lastSafe = '2027-06-14T12:00:00.000Z';
  test.each<[string, Life, string, string[]]>([
    ['standard option, early', de, early, []],
    ['delete at expiry', { ...de, option: 'delete_at_expiry' }, early, ['let_expire']],
    ['told already', { ...de, option: 'delete_at_expiry', toldToLetExpire: true }, early, []],
    ['changed back', { ...de, toldToLetExpire: true }, early, ['keep']],
    ['the last safe instant passes unpaid', de, lastSafe, ['let_expire']],
    ['a millisecond before', de, '2027-06-14T11:59:59.999Z', []],
    ['paid, and the provider fails', { ...de, invoice: openInvoice({ paid: true }) }, lastSafe, []],
    ['a registry that renews only when asked', activeLife({ option: 'delete_at_expiry' }), early, []],
    ['expired already', { ...de, phase: 'redemption' }, expiry, []],
  ])('%s', (_name, life, at, told) => {
    expect(operations(tellRegistry(life, at))).toEqual(told);
  });

  test('a renewed domain that is to be deleted at its next expiry is told so again', () => {
    const life = {
      ...de,
      option: 'delete_at_expiry' as const,
      toldToLetExpire: true,
      invoice: openInvoice({ paid: true }),
    };
    expect(operations(termRenewed(life, early))).toEqual(['let_expire']);
  });
});

describe('cancelled, at any time (E4)', () => {
  test.each([
    ['active', ['delete']],
    ['expired', ['delete']],
    ['suspended', ['delete']],
    ['redemption', ['delete']],
  ] as const)('%s: the provider is told %j', (phase, told) => {
    const gone = cancelledByRequest(activeLife({ phase, invoice: openInvoice() }), '2027-03-01T00:00:00.000Z');
    expect(gone).toMatchObject({ phase: 'cancelled', marks: [] });
    expect(gone).not.toHaveProperty('invoice');
    expect(operations(gone)).toEqual(told);
  });

  test('an order that was never delivered is nothing to the provider', () => {
    const { term: _, ...ordered } = activeLife({ phase: 'ordered' });
    expect(operations(cancelledByRequest(ordered as Life, '2027-03-01T00:00:00.000Z'))).toEqual([]);
  });

  test.each([
    ['active', undefined],
    ['expired', undefined],
    ['pending_delete', undefined],
    ['deleted', 'product-ended'],
    ['cancelled', 'product-ended'],
    ['transferred', 'product-ended'],
  ] as const)('%s: refused %s', (phase, code) => {
    expect(checkEnd(activeLife({ phase }))?.code).toBe(code);
  });
});

describe('restored, while the provider still holds it (E3)', () => {
  const until = '2027-08-14T12:00:00.000Z';
  const com = { recoverableUntil: until };
  test.each<[string, Partial<Life>, string, string | undefined]>([
    ['active', {}, '2027-06-01T00:00:00.000Z', 'not-restorable'],
    ['ordered', { phase: 'ordered' }, '2027-06-01T00:00:00.000Z', 'not-restorable'],
    ['expired, in grace', { phase: 'expired', ...com }, '2027-06-20T00:00:00.000Z', undefined],
    ['in redemption', { phase: 'redemption', ...com }, '2027-08-01T00:00:00.000Z', undefined],
    [
      'a millisecond before the end of redemption',
      { phase: 'redemption', ...com },
      '2027-08-14T11:59:59.999Z',
      undefined,
    ],
    ['at the end of redemption', { phase: 'redemption', ...com }, until, 'too-late'],
    ['pending delete', { phase: 'pending_delete', ...com }, '2027-08-15T00:00:00.000Z', 'too-late'],
    [
      'deleted by wish, a gTLD',
      { phase: 'deleted', recoverableUntil: '2027-07-15T12:00:00.000Z' },
      '2027-07-01T00:00:00.000Z',
      undefined,
    ],
    ['deleted for good', { phase: 'deleted' }, '2027-09-01T00:00:00.000Z', 'product-ended'],
    ['cancelled', { phase: 'cancelled' }, '2027-03-01T00:00:00.000Z', 'product-ended'],
    ['an expired certificate', { phase: 'expired' }, '2027-06-20T00:00:00.000Z', 'product-ended'],
  ])('%s', (_name, change, at, code) => {
    expect(checkRestore(activeLife(change), at)?.code).toBe(code);
  });
});

describe('a payment that the bank had booked before the deadline, and that arrived after it (P6)', () => {
  const contract = { standing: 'active', stamp: 'ctr_1/000004', endsFrom: '2027-06-01T00:00:00.000Z' } as const;
  test.each<[string, Partial<Life>, string, string]>([
    ['still active, before the last safe instant', {}, '2027-06-10T00:00:00.000Z', 'renew'],
    ['at the last safe instant', {}, expiry, 'ask_operator'],
    ['in grace', { phase: 'expired' }, '2027-06-17T00:00:00.000Z', 'renew'],
    ['suspended', { phase: 'suspended' }, '2027-06-17T00:00:00.000Z', 'renew'],
    ['in redemption: a renewal is not enough', { phase: 'redemption' }, '2027-07-20T00:00:00.000Z', 'ask_operator'],
    ['deleted', { phase: 'deleted' }, '2027-09-01T00:00:00.000Z', 'ask_operator'],
    ['another invoice is open', { invoice: openInvoice() }, '2027-06-10T00:00:00.000Z', 'ask_operator'],
    ['under a contract that is to end', { contract }, '2027-05-31T23:59:59.999Z', 'renew'],
    ['from the end of its contract on', { contract }, '2027-06-01T00:00:00.000Z', 'ask_operator'],
  ])('%s', (_name, change, at, decision) => {
    expect(decideLateArrival(activeLife(change), at)).toBe(decision);
  });
});

describe('a new time zone of the account (T2)', () => {
  test('from Berlin to New York: reminders move, the expiry and an issued deadline stay', () => {
    const life = activeLife({
      end: '2027-03-30T12:00:00.000Z',
      invoice: openInvoice({ deadline: '2027-03-30T12:00:00.000Z' }),
    });
    const moved = replan(life, 'America/New_York');
    const at = (one: Life, days: number) => one.marks.find((mark) => mark.do === 'reminder' && mark.days === days)?.at;
    // The clocks change on 28 March in Berlin and on 14 March in New York.
    expect([at(life, 7), at(moved, 7)]).toEqual(['2027-03-23T13:00:00.000Z', '2027-03-23T12:00:00.000Z']);
    expect([at(life, 30), at(moved, 30)]).toEqual(['2027-02-28T13:00:00.000Z', '2027-02-28T13:00:00.000Z']);
    expect(moved).toMatchObject({ zone: 'America/New_York', term: life.term, invoice: life.invoice });
    expect(moved.marks.find((mark) => mark.do === 'term_end')?.at).toBe('2027-03-30T12:00:00.000Z');
    expect([life.invoiceAt, moved.invoiceAt]).toEqual(['2027-03-20T13:00:00.000Z', '2027-03-20T12:00:00.000Z']);
  });

  test('a reminder that was sent is not planned again, one that was left out at the start neither', () => {
    const life = activeLife({ from: '2027-05-01T00:00:00.000Z' });
    const sent = { ...life, marks: life.marks.filter((mark) => !(mark.do === 'reminder' && mark.days === 30)) };
    const days = replan(sent, 'Asia/Tokyo').marks.flatMap((mark) => (mark.do === 'reminder' ? [mark.days] : []));
    expect(days).toEqual([7, 2]);
  });

  test('after the expiry the dates that lie ahead move as well', () => {
    const life = {
      ...termEnded(activeLife({ end: '2027-10-01T10:00:00.000Z', marks: [] }), '2027-10-01T10:00:00.000Z'),
      tasks: [],
    };
    const at = (one: Life) => one.marks.find((mark) => mark.do === 'redemption')?.at;
    expect([at(life), at(replan(life, 'America/New_York'))]).toEqual([
      '2027-10-31T11:00:00.000Z',
      '2027-10-31T10:00:00.000Z',
    ]);
    expect(replan(life, 'Asia/Tokyo').recoverableUntil).toBe('2027-11-30T10:00:00.000Z');
  });
});
