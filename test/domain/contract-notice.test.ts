import fc from 'fast-check';
import { dateIn, startOfDate } from '../../src/domain/calendar';
import {
  earliestNoticeDay,
  effectiveDay,
  effectiveInstant,
  firstPeriodEnd,
  isInFirstPeriod,
  remindersOfEnd,
} from '../../src/domain/contract-notice';
import { oracleEarliestNotice, oracleEffectiveDay } from '../oracle/contract-notice';

const zone = 'Europe/Brussels';

describe('a notice takes effect on 1 January', () => {
  test.each([
    ['2026-09-30T09:00:00.000Z', '2027-01-01'],
    ['2026-09-30T21:59:59.999Z', '2027-01-01'],
    // In Brussels that is 1 October already.
    ['2026-09-30T22:00:00.000Z', '2028-01-01'],
    ['2026-10-01T09:00:00.000Z', '2028-01-01'],
    ['2026-01-01T00:00:00.000Z', '2027-01-01'],
    // Still 31 December in UTC.
    ['2025-12-31T23:00:00.000Z', '2027-01-01'],
    ['2025-12-31T22:59:59.000Z', '2027-01-01'],
    ['2028-02-29T12:00:00.000Z', '2029-01-01'],
  ])('delivered %s: %s', (deliveredAt, day) => {
    expect(effectiveDay(deliveredAt, zone)).toBe(day);
  });

  test('at the first instant of that day in the zone of the operator', () => {
    expect(effectiveInstant('2026-09-30T09:00:00.000Z', zone)).toBe('2026-12-31T23:00:00.000Z');
    expect(effectiveInstant('2026-09-30T09:00:00.000Z', 'UTC')).toBe('2027-01-01T00:00:00.000Z');
    expect(effectiveInstant('2026-09-30T09:00:00.000Z', 'America/New_York')).toBe('2027-01-01T05:00:00.000Z');
  });
});

describe('the first period', () => {
  test.each([
    ['2025-05-10T10:00:00.000Z', '2026-05-10T10:00:00.000Z', '2026-05-11'],
    // A day that the next year does not have.
    ['2028-02-29T10:00:00.000Z', '2029-02-28T10:00:00.000Z', '2029-03-01'],
    // The same hour by the clocks of the operator, whose summer time began a day later.
    ['2026-03-29T10:00:00.000Z', '2027-03-29T10:00:00.000Z', '2027-03-30'],
    ['2027-03-28T10:00:00.000Z', '2028-03-28T10:00:00.000Z', '2028-03-29'],
    ['2025-10-26T10:00:00.000Z', '2026-10-26T10:00:00.000Z', '2026-10-27'],
    ['2026-10-25T00:30:00.000Z', '2027-10-25T00:30:00.000Z', '2027-10-26'],
  ])('that begins %s ends %s: notice from %s on', (activatedAt, end, day) => {
    expect(firstPeriodEnd(activatedAt, zone)).toBe(end);
    expect(earliestNoticeDay(end, zone)).toBe(day);
  });

  test.each([
    ['2026-05-10T09:59:59.000Z', true],
    // The period is over, the day is not.
    ['2026-05-10T21:59:59.999Z', true],
    ['2026-05-10T22:00:00.000Z', false],
  ])('a letter delivered %s is too early: %s', (deliveredAt, early) => {
    expect(isInFirstPeriod(deliveredAt, '2026-05-10T10:00:00.000Z', zone)).toBe(early);
  });
});

test('reminders lie 95, 60, 30, 7 and 2 days before the end, those that are past are left out', () => {
  const effective = '2026-12-31T23:00:00.000Z';
  const days = (from: string) => remindersOfEnd(effective, from, zone).map((one) => one.days);
  expect(days('2026-09-30T09:00:00.000Z')).toEqual([60, 30, 7, 2]);
  expect(days('2026-09-01T09:00:00.000Z')).toEqual([95, 60, 30, 7, 2]);
  expect(remindersOfEnd(effective, '2026-09-01T09:00:00.000Z', zone)[0]?.at).toBe('2026-09-27T22:00:00.000Z');
});

describe('over thirty years, against an oracle that walks day by day', () => {
  const zones = ['Europe/Brussels', 'UTC', 'America/New_York', 'Pacific/Auckland', 'Asia/Kathmandu', 'Africa/Cairo'];
  const instants = fc.date({
    min: new Date('2025-01-01T00:00:00Z'),
    max: new Date('2055-12-31T23:59:59Z'),
    noInvalidDate: true,
  });

  test('every day of them', () => {
    for (let day = Date.parse('2025-01-01T12:00:00Z'); day < Date.parse('2055-01-01'); day += 86_400_000) {
      const at = new Date(day).toISOString();
      expect([at, effectiveDay(at, zone)]).toEqual([at, oracleEffectiveDay(at, zone)]);
    }
  });

  test('any instant in any zone', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (date, zone) => {
        const at = date.toISOString();
        const day = effectiveDay(at, zone);
        expect(day).toBe(oracleEffectiveDay(at, zone));
        expect(effectiveInstant(at, zone)).toBe(startOfDate(day, zone));
        expect(earliestNoticeDay(firstPeriodEnd(at, zone), zone)).toBe(oracleEarliestNotice(at, zone));
        // Never sooner than three months, never later than fifteen.
        expect(day.slice(5)).toBe('01-01');
        expect(Number(day.slice(0, 4)) - Number(dateIn(at, zone).slice(0, 4))).toBeLessThanOrEqual(2);
      }),
      { numRuns: 2_000 },
    );
  });
});
