import fc from 'fast-check';
import {
  dateAfter,
  dateIn,
  daysAfter,
  daysBefore,
  daysBetween,
  epoch,
  type Instant,
  instant,
  instantOf,
  isTimeZone,
  startOfDate,
  weekday,
  yearsAfter,
} from '../../src/domain/calendar';

const DAY = 86_400_000;

/** Zones with and without daylight saving, on both halves of the earth, with half hours, and one with half an hour of DST. */
const zones = [
  'Europe/Berlin',
  'Europe/London',
  'Europe/Dublin',
  'America/New_York',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Pacific/Apia',
  'Pacific/Auckland',
  'UTC',
];

/** Wall-clock time of an instant in a zone, by the runtime's own time zone database and not by the code under test. */
function wallClock(at: Instant, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(new Date(at));
  const part = (type: string) => parts.find((one) => one.type === type)?.value;
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}`;
}

describe('days and years are counted on the wall clock of the account (T2)', () => {
  test.each([
    // From winter to summer time and back: the hour on the wall stays, the hours between do not.
    [
      'Europe/Berlin',
      '2027-04-10T10:00:00.000Z',
      -30,
      '2027-03-11T11:00:00.000Z',
      'noon stays noon over the change to summer time',
    ],
    [
      'Europe/Berlin',
      '2027-11-10T11:00:00.000Z',
      -30,
      '2027-10-11T10:00:00.000Z',
      'noon stays noon over the change to winter time',
    ],
    [
      'America/New_York',
      '2027-03-20T16:00:00.000Z',
      -7,
      '2027-03-13T17:00:00.000Z',
      'New York changes two weeks before Berlin',
    ],
    ['Asia/Kolkata', '2027-04-10T10:00:00.000Z', -30, '2027-03-11T10:00:00.000Z', 'India has no summer time'],
    [
      'Australia/Lord_Howe',
      '2027-04-10T12:00:00.000Z',
      -7,
      '2027-04-03T11:30:00.000Z',
      'Lord Howe moves its clocks by half an hour',
    ],
    // A local time that does not exist moves forward.
    [
      'Europe/Berlin',
      '2027-03-27T01:30:00.000Z',
      1,
      '2027-03-28T01:30:00.000Z',
      '02:30 of 28 March 2027 does not exist in Berlin: 03:30',
    ],
    [
      'America/New_York',
      '2027-03-21T06:30:00.000Z',
      -7,
      '2027-03-14T07:30:00.000Z',
      '02:30 of 14 March 2027 does not exist in New York: 03:30',
    ],
    [
      'America/Sao_Paulo',
      '2018-11-05T02:30:00.000Z',
      -1,
      '2018-11-04T03:30:00.000Z',
      'midnight of 4 November 2018 does not exist in São Paulo',
    ],
    [
      'Pacific/Apia',
      '2012-01-02T10:00:00.000Z',
      -3,
      '2011-12-30T10:00:00.000Z',
      'Samoa skipped the whole of 30 December 2011',
    ],
    // One that exists twice is the earlier.
    [
      'Europe/Berlin',
      '2027-10-30T00:30:00.000Z',
      1,
      '2027-10-31T00:30:00.000Z',
      '02:30 of 31 October 2027 exists twice in Berlin: summer time',
    ],
    ['Europe/Berlin', '2027-11-02T01:30:00.000Z', -2, '2027-10-31T00:30:00.000Z', 'also when it is reached from later'],
    [
      'America/New_York',
      '2027-11-14T06:30:00.000Z',
      -7,
      '2027-11-07T05:30:00.000Z',
      '01:30 of 7 November 2027 exists twice in New York',
    ],
    // Leap days and year ends.
    [
      'Europe/Berlin',
      '2028-03-01T11:00:00.000Z',
      -1,
      '2028-02-29T11:00:00.000Z',
      'the day before 1 March 2028 is 29 February',
    ],
    [
      'Europe/Berlin',
      '2027-03-01T11:00:00.000Z',
      -1,
      '2027-02-28T11:00:00.000Z',
      'the day before 1 March 2027 is 28 February',
    ],
    ['Pacific/Auckland', '2027-01-05T11:00:00.000Z', -30, '2026-12-06T11:00:00.000Z', 'over the end of a year'],
    ['Europe/Berlin', '2026-12-31T23:30:00.000Z', 1, '2027-01-01T23:30:00.000Z', 'already 1 January 2027 in Berlin'],
  ] as const)('%s: %s and %i days is %s: %s', (zone, at, days, expected, _why) => {
    expect(daysAfter(at, days, zone)).toBe(expected);
    expect(daysBefore(at, -days, zone)).toBe(expected);
  });

  test.each([
    ['2028-02-29T11:00:00.000Z', 1, '2029-02-28T11:00:00.000Z'],
    ['2028-02-29T11:00:00.000Z', 2, '2030-02-28T11:00:00.000Z'],
    ['2028-02-29T11:00:00.000Z', 4, '2032-02-29T11:00:00.000Z'],
    ['2096-02-29T11:00:00.000Z', 4, '2100-02-28T11:00:00.000Z'],
    ['2026-06-15T12:00:00.000Z', 1, '2027-06-15T12:00:00.000Z'],
    // 27 March 2027, 02:30 in Berlin; on 27 March 2033 the clocks move at that hour.
    ['2027-03-27T01:30:00.000Z', 6, '2033-03-27T01:30:00.000Z'],
    // 31 October 2027 02:30 exists twice; the second one is the anchor, and a year later there is only one.
    ['2027-10-31T01:30:00.000Z', 1, '2028-10-31T01:30:00.000Z'],
  ])('%s and %i years is %s in Berlin', (anchor, years, expected) => {
    expect(yearsAfter(anchor, years, 'Europe/Berlin')).toBe(expected);
  });

  test('zero days or years after 02:30 in winter time of 31 October 2027 is that instant, not the earlier 02:30', () => {
    const second = '2027-10-31T01:30:00.000Z';
    expect(daysAfter(second, 0, 'Europe/Berlin')).toBe(second);
    expect(daysBefore(second, 0, 'Europe/Berlin')).toBe(second);
    expect(yearsAfter(second, 0, 'Europe/Berlin')).toBe(second);
  });

  const anyInstant = fc
    .integer({ min: Date.parse('2015-01-01T00:00:00Z'), max: Date.parse('2037-01-01T00:00:00Z') })
    .map(instantOf);
  const anyZone = fc.constantFrom(...zones);

  test('the time on the wall stays the same, unless it does not exist on that day: then it is later by the gap', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, fc.integer({ min: -400, max: 400 }), (at, zone, days) => {
        fc.pre(days !== 0);
        const before = wallClock(at, zone);
        const after = wallClock(daysAfter(at, days, zone), zone);
        const wanted = `${dateAfter(before.slice(0, 10), days)}T${before.slice(11)}`;
        if (after === wanted) return;
        const later = Date.parse(`${after}Z`) - Date.parse(`${wanted}Z`);
        expect([1_800_000, 3_600_000, DAY]).toContain(later);
      }),
      { numRuns: 2_000 },
    );
  });

  test('of two equal times on the wall the earlier is meant: an hour before it the wall shows another time', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, fc.integer({ min: 1, max: 400 }), (at, zone, days) => {
        const found = daysAfter(at, days, zone);
        for (const shift of [1_800_000, 3_600_000]) {
          expect(wallClock(instantOf(epoch(found) - shift), zone)).not.toBe(wallClock(found, zone));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('ten years of renewals, whatever they were bought in, end on the anchor’s day and hour: terms never drift', () => {
    const yearsBought = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(anyInstant, anyZone, yearsBought, (anchor, zone, bought) => {
        let years = 0;
        let end = anchor;
        for (const more of bought) {
          years += more;
          const next = yearsAfter(anchor, years, zone);
          expect(next > end).toBe(true);
          end = next;
        }
        const first = wallClock(anchor, zone);
        const last = wallClock(end, zone);
        const year = Number(first.slice(0, 4)) + years;
        const leapDay = first.slice(5, 10) === '02-29' && new Date(Date.UTC(year, 1, 29)).getUTCMonth() !== 1;
        const wanted = `${year}-${leapDay ? '02-28' : first.slice(5, 10)}T${first.slice(11)}`;
        if (last !== wanted)
          expect([1_800_000, 3_600_000]).toContain(Date.parse(`${last}Z`) - Date.parse(`${wanted}Z`));
      }),
      { numRuns: 1_000 },
    );
  });

  test('counting on from the term before would drift: from 29 February 2028 four single steps end on the 28th', () => {
    const zone = 'Europe/Berlin';
    const anchor = '2028-02-29T11:00:00.000Z';
    const stepwise = [1, 2, 3, 4].reduce((at) => yearsAfter(at, 1, zone), anchor);
    expect(stepwise).toBe('2032-02-28T11:00:00.000Z');
    expect(yearsAfter(anchor, 4, zone)).toBe('2032-02-29T11:00:00.000Z');
  });
});

describe('dates and instants', () => {
  test.each([
    ['2027-06-15T14:00:00+02:00', '2027-06-15T12:00:00.000Z'],
    ['2027-06-15T12:00Z', '2027-06-15T12:00:00.000Z'],
    ['2027-06-15t12:00:00.1239z', '2027-06-15T12:00:00.123Z'],
    ['2027-01-01T00:30:00+14:00', '2026-12-31T10:30:00.000Z'],
  ])('%s is stored as %s', (text, expected) => {
    expect(instant(text)).toBe(expected);
  });

  test.each(['2027-06-15', '2027-06-15T12:00:00', '15.06.2027', '', '2027-02-30T00:00:00Z', '2027-06-15T25:00:00Z'])(
    '"%s" is no instant',
    (text) => {
      expect(() => instant(text)).toThrow(RangeError);
    },
  );

  test.each([
    ['2026-12-31T23:30:00.000Z', 'Europe/Berlin', '2027-01-01'],
    ['2026-12-31T23:30:00.000Z', 'UTC', '2026-12-31'],
    ['2027-01-01T04:59:59.999Z', 'America/New_York', '2026-12-31'],
    ['2026-12-31T10:00:00.000Z', 'Pacific/Kiritimati', '2027-01-01'],
  ])('%s is, in %s, on %s', (at, zone, date) => {
    expect(dateIn(at, zone)).toBe(date);
  });

  test.each([
    ['2027-06-15', 'Europe/Berlin', '2027-06-14T22:00:00.000Z'],
    ['2027-03-28', 'Europe/Berlin', '2027-03-27T23:00:00.000Z'],
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    ['2027-01-01', 'Asia/Kathmandu', '2026-12-31T18:15:00.000Z'],
  ])('%s begins in %s at %s', (date, zone, at) => {
    expect(startOfDate(date, zone)).toBe(at);
  });

  test.each([
    ['2027-03-01', '2028-03-01', 366],
    ['2026-03-01', '2027-03-01', 365],
    ['2027-03-29', '2027-03-27', -2],
  ])('from %s to %s it is %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  test.each([
    ['2026-11-22', 7],
    ['2027-06-15', 2],
    ['2028-02-29', 2],
  ])('%s is day %i of its week', (date, day) => {
    expect(weekday(date)).toBe(day);
  });

  test.each([
    ['Europe/Berlin', true],
    ['UTC', true],
    ['America/Argentina/Buenos_Aires', true],
    ['+02:00', false],
    ['Mars/Olympus', false],
    ['', false],
    ['Europe/Berlin ', false],
  ])('"%s" is a time zone: %s', (zone, known) => {
    expect(isTimeZone(zone)).toBe(known);
  });
});
