import fc from 'fast-check';
import { dateIn, daysBefore, epoch, instantOf } from '../../src/domain/calendar';
import type { Mark } from '../../src/domain/life';
import {
  afterExpiry,
  afterWantedDeletion,
  invoiceDeadline,
  isFinalReminder,
  REMINDER_DAYS,
  replanned,
  termSchedule,
} from '../../src/domain/schedule';
import { rulesOf } from '../support/lives';

const berlin = 'Europe/Berlin';
const expiry = '2027-06-15T12:00:00.000Z';

/** Marks as a table reads them: what, and when, in order of time. */
function inWords(marks: readonly Mark[]): string[] {
  const word = (mark: Mark) => {
    if (mark.do === 'reminder') return `reminder ${mark.days}`;
    return mark.do === 'registrant_notice' ? `notice ${mark.notice}` : mark.do;
  };
  return [...marks].sort((a, b) => epoch(a.at) - epoch(b.at)).map((mark) => `${mark.at.slice(0, 16)} ${word(mark)}`);
}

describe('what a term brings', () => {
  test('a .com until 15 June 2027, 14:00 in Berlin: five reminders, two notices, each at 14:00 by the clock on the wall', () => {
    const { marks, lastSafe, invoiceAt } = termSchedule(
      rulesOf('domain-com'),
      expiry,
      berlin,
      '2026-06-15T12:00:00.000Z',
    );
    expect(inWords(marks)).toEqual([
      '2027-03-12T13:00 reminder 95',
      '2027-04-16T12:00 reminder 60',
      '2027-05-16T12:00 reminder 30',
      '2027-05-16T12:00 notice one_month',
      '2027-06-08T12:00 reminder 7',
      '2027-06-08T12:00 notice one_week',
      '2027-06-13T12:00 reminder 2',
      '2027-06-15T12:00 term_end',
    ]);
    expect({ lastSafe, invoiceAt }).toEqual({ lastSafe: expiry, invoiceAt: '2027-06-05T12:00:00.000Z' });
  });

  test.each([
    ['domain-com', {}, '2027-06-15T12:00:00.000Z', '2027-06-05T12:00:00.000Z'],
    ['domain-de', {}, '2027-06-14T12:00:00.000Z', '2027-06-04T12:00:00.000Z'],
    ['domain-es', {}, '2027-06-03T12:00:00.000Z', '2027-05-24T12:00:00.000Z'],
    ['domain-com', { cutoffDays: 80 }, '2027-03-27T13:00:00.000Z', '2027-03-17T13:00:00.000Z'],
  ] as const)('%s %o: the last safe instant is %s, the invoice comes %s (P1)', (id, change, lastSafe, invoiceAt) => {
    expect(termSchedule(rulesOf(id, change), expiry, berlin, '2026-06-15T12:00:00.000Z')).toMatchObject({
      lastSafe,
      invoiceAt,
    });
  });

  test('only a domain whose registry renews by itself has a mark at the last safe instant (E0)', () => {
    const from = '2026-06-15T12:00:00.000Z';
    const has = (id: string) =>
      termSchedule(rulesOf(id), expiry, berlin, from).marks.find((mark) => mark.do === 'last_safe')?.at;
    expect(has('domain-de')).toBe('2027-06-14T12:00:00.000Z');
    expect(has('domain-com')).toBeUndefined();
    expect(has('domain-es')).toBeUndefined();
    expect(has('webspace-50')).toBeUndefined();
  });

  test('only gTLD domains have notices to the registrant (M5)', () => {
    for (const id of ['domain-de', 'domain-es', 'mailspace-10', 'vserver-4', 'certificate-dv']) {
      const { marks } = termSchedule(rulesOf(id), expiry, berlin, '2026-06-15T12:00:00.000Z');
      expect(marks.filter((mark) => mark.do === 'registrant_notice')).toEqual([]);
    }
  });

  // M3: what lies in the past is left out without a trace; an ERRP notice whose window is open is sent at once.
  test.each([
    ['2027-03-12T13:00:00.000Z', [95, 60, 30, 7, 2], { one_month: '2027-05-16T12:00', one_week: '2027-06-08T12:00' }],
    ['2027-03-12T13:00:00.001Z', [60, 30, 7, 2], { one_month: '2027-05-16T12:00', one_week: '2027-06-08T12:00' }],
    ['2027-05-16T12:00:00.001Z', [7, 2], { one_month: '2027-05-16T12:00', one_week: '2027-06-08T12:00' }],
    ['2027-05-20T11:59:59.999Z', [7, 2], { one_month: '2027-05-20T11:59', one_week: '2027-06-08T12:00' }],
    ['2027-05-20T12:00:00.000Z', [7, 2], { one_week: '2027-06-08T12:00' }],
    ['2027-06-09T09:00:00.000Z', [2], { one_week: '2027-06-09T09:00' }],
    ['2027-06-11T11:59:59.999Z', [2], { one_week: '2027-06-11T11:59' }],
    ['2027-06-11T12:00:00.000Z', [2], {}],
    ['2027-06-14T00:00:00.000Z', [], {}],
  ] as const)('taken over at %s: reminders %j and notices %j lie ahead', (from, days, notices) => {
    const { marks } = termSchedule(rulesOf('domain-com'), expiry, berlin, from);
    expect(marks.flatMap((mark) => (mark.do === 'reminder' ? [mark.days] : []))).toEqual(days);
    const found = marks.flatMap((mark) =>
      mark.do === 'registrant_notice' ? [[mark.notice, mark.at.slice(0, 16)]] : [],
    );
    expect(Object.fromEntries(found)).toEqual(notices);
  });

  test('a term until 27 May 2027, 02:30: the reminder of 28 March, when that hour does not exist, comes at 03:30', () => {
    const { marks } = termSchedule(
      rulesOf('webspace-50'),
      '2027-05-27T00:30:00.000Z',
      berlin,
      '2027-01-01T00:00:00.000Z',
    );
    expect(inWords(marks)).toContain('2027-03-28T01:30 reminder 60');
  });

  test('whatever the zone and the expiry, each reminder is on its calendar day, in order, and never after the expiry', () => {
    const zones = [
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
      'Pacific/Auckland',
      'Africa/Cairo',
    ];
    const ends = fc
      .integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2036-01-01T00:00:00Z') })
      .map(instantOf);
    fc.assert(
      fc.property(ends, fc.constantFrom(...zones), (end, zone) => {
        const { marks } = termSchedule(rulesOf('domain-com'), end, zone, '2020-01-01T00:00:00.000Z');
        const reminders = marks.flatMap((mark) => (mark.do === 'reminder' ? [mark] : []));
        expect(reminders.map((mark) => mark.days)).toEqual([...REMINDER_DAYS]);
        for (const mark of reminders) {
          const days = (Date.parse(dateIn(end, zone)) - Date.parse(dateIn(mark.at, zone))) / 86_400_000;
          // A wall-clock time just before midnight in a gap may move into the next day.
          expect([mark.days, mark.days - 1]).toContain(days);
          expect(mark.at < end).toBe(true);
          expect(mark.at).toBe(daysBefore(end, mark.days, zone));
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('what follows a term that was not renewed (E1, E2, E5, M5)', () => {
  test.each([
    [
      'domain-com',
      {},
      [
        '2027-06-18T12:00 notice after_expiry',
        '2027-07-15T12:00 redemption',
        '2027-08-14T12:00 pending_delete',
        '2027-08-19T12:00 delete',
      ],
      '2027-08-14T12:00',
    ],
    ['domain-de', {}, ['2027-06-15T12:00 redemption', '2027-07-15T12:00 delete'], '2027-07-15T12:00'],
    ['domain-es', {}, ['2027-06-15T12:00 redemption', '2027-06-25T12:00 delete'], '2027-06-25T12:00'],
    [
      'domain-es',
      { redemptionDays: 0 },
      ['2027-06-15T12:00 redemption', '2027-06-15T12:00 delete'],
      '2027-06-15T12:00',
    ],
    ['webspace-50', {}, ['2027-06-26T12:00 deletion_warning', '2027-06-29T12:00 delete'], '2027-06-29T12:00'],
    ['mailspace-10', { retentionDays: 3 }, ['2027-06-18T12:00 delete'], '2027-06-18T12:00'],
    [
      'vserver-4',
      { retentionDays: 4 },
      ['2027-06-16T12:00 deletion_warning', '2027-06-19T12:00 delete'],
      '2027-06-19T12:00',
    ],
    ['certificate-dv', {}, [], undefined],
  ] as const)('%s %o: %j, recoverable until %s', (id, change, words, recoverable) => {
    const { marks, recoverableUntil } = afterExpiry(rulesOf(id, change), expiry, berlin);
    expect(inWords(marks)).toEqual(words);
    expect(recoverableUntil?.slice(0, 16)).toBe(recoverable);
  });

  test.each([
    ['domain-com', {}, '2027-07-15T12:00'],
    ['domain-com', { redemptionDays: 0 }, undefined],
    ['domain-de', {}, undefined],
    ['webspace-50', {}, undefined],
  ] as const)('deleted by wish, %s %o: recoverable until %s', (id, change, until) => {
    const { marks, recoverableUntil } = afterWantedDeletion(rulesOf(id, change), expiry, berlin);
    expect(recoverableUntil?.slice(0, 16)).toBe(until);
    expect(inWords(marks)).toEqual(until === undefined ? [] : [`${until} recovery_end`]);
  });

  test('the days after an expiry at noon of 1 October keep noon over the end of summer time', () => {
    const { marks } = afterExpiry(rulesOf('domain-com'), '2027-10-01T10:00:00.000Z', berlin);
    expect(inWords(marks)).toContain('2027-10-31T11:00 redemption');
  });
});

describe('the deadline of an invoice is ten days after issue, and never after what it pays for can still be had (P2, E3)', () => {
  test.each([
    ['2027-06-05T12:00:00.000Z', expiry, '2027-06-15T12:00:00.000Z'],
    ['2027-06-05T11:59:59.999Z', expiry, '2027-06-15T11:59:59.999Z'],
    ['2027-06-10T08:00:00.000Z', expiry, '2027-06-15T12:00:00.000Z'],
    ['2026-12-01T09:00:00.000Z', expiry, '2026-12-11T09:00:00.000Z'],
    ['2027-03-20T11:00:00.000Z', undefined, '2027-03-30T10:00:00.000Z'],
    ['2028-02-25T11:00:00.000Z', undefined, '2028-03-06T11:00:00.000Z'],
  ])('issued %s, payable at the latest until %s: deadline %s', (issuedAt, limit, deadline) => {
    expect(invoiceDeadline(issuedAt, limit, berlin)).toBe(deadline);
  });
});

describe('a new time zone moves what lies ahead (T2)', () => {
  test('what was done stays done, what lies ahead keeps 14:00 in New York instead of Berlin', () => {
    const rules = rulesOf('domain-com');
    const from = '2026-06-15T12:00:00.000Z';
    const all = termSchedule(rules, expiry, berlin, from).marks;
    const ahead = all.filter((mark) => mark.at > '2027-03-20T00:00:00.000Z');
    const anew = termSchedule(rules, expiry, 'America/New_York', from).marks;
    expect(inWords(replanned(ahead, anew))).toEqual(inWords(anew).filter((line) => !line.includes('reminder 95')));
  });

  test('a notice that was owed at once is not lost, though the new plan would have it earlier', () => {
    const late: Mark = { do: 'registrant_notice', notice: 'one_month', at: '2027-05-18T09:00:00.000Z' };
    expect(replanned([late], [{ do: 'term_end', at: expiry }])).toEqual([late]);
  });
});

describe('rules that say other days than the standard ones', () => {
  const rules = rulesOf('webspace-50', { reminderDays: [20, 3], invoiceDays: 15, paymentDays: 4 });

  test('their reminders, their invoice and their time to pay', () => {
    const { marks, invoiceAt } = termSchedule(rules, expiry, berlin, '2026-06-15T12:00:00.000Z');
    expect(inWords(marks)).toEqual([
      '2027-05-26T12:00 reminder 20',
      '2027-06-12T12:00 reminder 3',
      '2027-06-15T12:00 term_end',
    ]);
    expect(invoiceAt).toBe('2027-05-31T12:00:00.000Z');
    expect(invoiceDeadline(invoiceAt, expiry, berlin, rules.paymentDays)).toBe('2027-06-04T12:00:00.000Z');
  });

  test('the last of the reminders is the final one, whichever that is', () => {
    expect([20, 3].map((days) => isFinalReminder(rules, days))).toEqual([false, true]);
    expect(REMINDER_DAYS.map((days) => isFinalReminder(rulesOf('webspace-50'), days))).toEqual([
      ...[false, false, false, false],
      true,
    ]);
  });
});
