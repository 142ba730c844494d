import { detailsOf } from '../../src/cli/details';
import { amountOf, parseAmount, wallClock } from '../../src/cli/readable';
import { oneLine, tableOf } from '../../src/cli/table';

test.each([
  ['11.90 EUR', 1190],
  ['11,90 €', 1190],
  ['€ 11.90', 1190],
  ['EUR 1,234.50', 123_450],
  ['1.234,50', 123_450],
  ['12', 1200],
  ['1234567.89', 123_456_789],
])('%s is an amount', (text, amount) => {
  expect(parseAmount(text)).toEqual({ amount, currency: 'EUR' });
});

test.each(['', 'x', '1.234', '1,234', '11.9', '-5.00', '1.2.3', 'EUR 5 USD', '1 2', '1e3', '12,345.6'])(
  '%j is none',
  (text) => {
    expect(() => parseAmount(text)).toThrow();
  },
);

test('Amounts and instants are shown as people read them', () => {
  expect(amountOf({ amount: 123_450, currency: 'EUR' })).toBe('1,234.50 EUR');
  expect(amountOf({ amount: -5, currency: 'EUR' })).toBe('-0.05 EUR');
  expect(wallClock('2027-06-15T12:00:00.000Z', 'Europe/Berlin')).toBe('2027-06-15 14:00');
});

test('What a fact tells is shown with its currency and in the zone that was asked for; numbers that are no money stay', () => {
  const returned = { reference: 'R 1', amount: 1190, fee: -5, attempt: 2, years: 1, reason: null };
  expect(detailsOf(returned, 'UTC')).toBe(
    'reference R 1, amount 11.90 EUR, fee -0.05 EUR, attempt 2, years 1, reason null',
  );
  const issued = { total: 123_450, currency: 'USD', deadline: '2027-06-15T12:00:00.000Z', name: '2027-06-15T12.com' };
  const said = 'total 1,234.50 USD, deadline 2027-06-15 14:00, name 2027-06-15T12.com';
  expect(detailsOf(issued, 'Europe/Berlin')).toBe(said);
});

test('A table is as wide as the terminal, and what others wrote cannot move the cursor', () => {
  const columns = [
    { title: 'ID', of: (row: string[]) => row[0] ?? '' },
    { title: 'NAME', of: (row: string[]) => row[1] ?? '', shrinks: true },
    { title: 'SUM', of: (row: string[]) => row[2] ?? '', right: true },
  ];
  const rows = [
    ['prod_1', 'a-very-long-name-indeed.example.com', '1.00'],
    ['prod_2', 'sh\u001b[31mort', '100.00'],
  ];
  expect(tableOf(rows, columns, 36)).toEqual([
    'ID      NAME                     SUM',
    'prod_1  a-very-long-name-in…    1.00',
    'prod_2  sh·[31mort            100.00',
  ]);
  expect(tableOf(rows, columns, Number.POSITIVE_INFINITY)[1]).toContain('a-very-long-name-indeed.example.com');
  expect(oneLine('a\u202eb\nc')).toBe('a·b·c');
});
