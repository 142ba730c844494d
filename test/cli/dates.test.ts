import { DateFormat, type Expiry, parseExpiry } from '../../src/cli/import/dates';

const at = (instant: string): Expiry => ({ kind: 'instant', at: instant });
const date = (civil: string): Expiry => ({ kind: 'date', date: civil });

test.each([
  ['2027-12-31', date('2027-12-31')],
  [' 2027-12-31 ', date('2027-12-31')],
  ['2027/12/31', date('2027-12-31')],
  ['31.12.2027', date('2027-12-31')],
  ['1.2.2027', date('2027-02-01')],
  ['2028-02-29', date('2028-02-29')],
  // Only one of the two orders gives a date.
  ['31/12/2027', date('2027-12-31')],
  ['12/31/2027', date('2027-12-31')],
  ['04/04/2027', date('2027-04-04')],
  ['2027-12-31T23:59:59Z', at('2027-12-31T23:59:59.000Z')],
  ['2027-12-31T23:59:59.5+02:00', at('2027-12-31T21:59:59.500Z')],
  ['2027-12-31 23:59 UTC', at('2027-12-31T23:59:00.000Z')],
  ['2027-12-31T23:59:59-0430', at('2028-01-01T04:29:59.000Z')],
])('%s is read as it says', (text, read) => {
  expect(parseExpiry(text)).toEqual(read);
});

test.each([
  ['03/04/2027', '2027-04-03 or 2027-03-04'],
  ['3-4-2027', '2027-04-03 or 2027-03-04'],
  ['2027-12-31 14:00', 'no time zone'],
  ['31.12.2027 14:00:30', 'no time zone'],
])('%s can be read in two ways, and is named instead of guessed', (text, named) => {
  expect(parseExpiry(text)).toEqual({ kind: 'ambiguous', detail: expect.stringContaining(named) });
});

test.each([
  ['', 'There is no date'],
  ['31.12.27', 'two digits'],
  ['46387', 'spreadsheet'],
  ['2027-02-29', 'no day 29 in month 2'],
  ['31.04.2027', 'no day 31 in month 4'],
  ['13/13/2027', 'no day'],
  ['2027-12-31T25:00:00Z', 'no such instant'],
  ['2027-12-31 24:00', 'no time 24:00:00'],
  ['morgen', 'no date'],
  ['2027-12/31', 'no date'],
])('%s is no date, and why', (text, why) => {
  expect(parseExpiry(text)).toEqual({ kind: 'invalid', detail: expect.stringContaining(why) });
});

test('With --zone, what names no zone is in that one, across its changes of the clock', () => {
  const zone = 'Europe/Berlin';
  expect(parseExpiry('2027-06-15 14:00', { zone })).toEqual(at('2027-06-15T12:00:00.000Z'));
  expect(parseExpiry('31.12.2027', { zone })).toEqual(at('2027-12-30T23:00:00.000Z'));
  // 02:30 is left out on that day: it moves forward.
  expect(parseExpiry('28.03.2027 02:30', { zone })).toEqual(at('2027-03-28T01:30:00.000Z'));
  expect(parseExpiry('2027-06-15T14:00:00Z', { zone })).toEqual(at('2027-06-15T14:00:00.000Z'));
});

test.each([
  ['DD/MM/YYYY', '03/04/2027', date('2027-04-03')],
  ['MM/DD/YYYY', '03/04/2027', date('2027-03-04')],
  ['YYYYMMDD', '20270403', date('2027-04-03')],
  ['DD.MM.YYYY HH:mm', '3.4.2027 09:30', at('2027-04-03T09:30:00.000Z')],
])('--date-format %s reads %s', (pattern, text, read) => {
  expect(
    parseExpiry(text, { format: new DateFormat(pattern), zone: read.kind === 'instant' ? 'UTC' : undefined } as never),
  ).toEqual(read);
});

test('Beside --date-format only what can be read in one way is a date, and a format that cannot be one is refused', () => {
  const format = new DateFormat('DD/MM/YYYY');
  expect(parseExpiry('2027-04-03', { format })).toEqual({ kind: 'date', date: '2027-04-03' });
  expect(parseExpiry('31.12.2027', { format })).toEqual({ kind: 'date', date: '2027-12-31' });
  expect(parseExpiry('2027-06-15T12:00:00Z', { format })).toMatchObject({ kind: 'instant' });
  const dotted = new DateFormat('MM.DD.YYYY');
  for (const [text, rules] of [
    ['03-04-2027', { format }],
    ['31.12.2027', { format: dotted }],
  ] as const) {
    expect(parseExpiry(text, rules).kind).toBe('invalid');
  }
  for (const pattern of ['DD/MM/YY', 'YYYY', 'DD/DD/MM/YYYY', 'MM.YYYY'])
    expect(() => new DateFormat(pattern)).toThrow(RangeError);
});
