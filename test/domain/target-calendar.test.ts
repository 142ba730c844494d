import { dateAfter, weekday } from '../../src/domain/calendar';
import { debitSettlement, easterSunday, isTargetDay, lastTransferDay } from '../../src/domain/target-calendar';

/** TARGET closing days as the European Central Bank announces them, weekends left out. */
const closingDays: Record<number, string[]> = {
  2026: ['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-01', '2026-12-25'],
  2027: ['2027-01-01', '2027-03-26', '2027-03-29'],
  2028: ['2028-04-14', '2028-04-17', '2028-05-01', '2028-12-25', '2028-12-26'],
  2029: ['2029-01-01', '2029-03-30', '2029-04-02', '2029-05-01', '2029-12-25', '2029-12-26'],
  2030: ['2030-01-01', '2030-04-19', '2030-04-22', '2030-05-01', '2030-12-25', '2030-12-26'],
};

test.each(Object.entries(closingDays))(
  'in %s TARGET is closed on weekends and on %j, and on no other day',
  (year, closed) => {
    const found: string[] = [];
    for (let date = `${year}-01-01`; date.startsWith(year); date = dateAfter(date, 1)) {
      if (weekday(date) <= 5 && !isTargetDay(date)) found.push(date);
      if (weekday(date) > 5) expect(isTargetDay(date)).toBe(false);
    }
    expect(found).toEqual(closed);
  },
);

test.each([
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2029, '2029-04-01'],
  [2030, '2030-04-21'],
  [2038, '2038-04-25'],
  [2285, '2285-03-22'],
])('Easter of %i is on %s', (year, date) => {
  expect(easterSunday(year)).toBe(date);
});

describe('a direct debit settles at 10:00 UTC of the first TARGET day two or more days after it was asked for (A7)', () => {
  test.each([
    ['2027-06-05T12:00:00.000Z', '2027-06-07', 'Saturday to Monday'],
    ['2027-06-07T00:00:00.000Z', '2027-06-09', 'Monday to Wednesday'],
    ['2027-06-09T23:59:59.999Z', '2027-06-11', 'Wednesday to Friday'],
    ['2027-06-10T00:00:00.000Z', '2027-06-14', 'Thursday to Monday: Saturday is none'],
    ['2027-06-11T12:00:00.000Z', '2027-06-14', 'Friday to Monday'],
    ['2027-03-24T09:00:00.000Z', '2027-03-30', 'over Good Friday 2027 and Easter Monday'],
    ['2028-12-22T09:00:00.000Z', '2028-12-27', 'over Christmas 2028'],
    ['2026-12-30T09:00:00.000Z', '2027-01-04', 'over New Year, a Friday, and the weekend'],
    ['2028-04-29T09:00:00.000Z', '2028-05-02', 'over 1 May 2028, a Monday'],
    // The day of the asking is that of UTC: 00:30 of the 8th in Berlin is still the 7th.
    ['2027-06-07T22:30:00.000Z', '2027-06-09', 'the day counts in UTC'],
  ])('asked for at %s: %s, %s', (askedAt, date) => {
    expect(debitSettlement(askedAt)).toBe(`${date}T10:00:00.000Z`);
  });
});

describe('the last safe day of a transfer leaves it the days it needs before the deadline (A12)', () => {
  test.each([
    [
      '2027-06-15T12:00:00.000Z',
      1,
      '2027-06-11',
      'deadline on Tuesday: it must have left on Friday to arrive on Monday',
    ],
    ['2027-06-16T12:00:00.000Z', 1, '2027-06-14', 'deadline on Wednesday'],
    ['2027-06-15T12:00:00.000Z', 0, '2027-06-14', 'arriving on the day it leaves'],
    ['2027-06-14T12:00:00.000Z', 1, '2027-06-10', 'deadline on Monday: it must arrive on Friday'],
    ['2027-03-30T12:00:00.000Z', 1, '2027-03-24', 'over Easter 2027'],
    ['2027-01-04T12:00:00.000Z', 2, '2026-12-29', 'over New Year'],
  ])('deadline %s, %i TARGET day(s): %s, %s', (deadline, days, date) => {
    expect(lastTransferDay(deadline, days)).toBe(date);
  });
});
