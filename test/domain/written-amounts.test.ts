import { readAmount } from '../../src/domain/written-amounts';

test.each([
  ['50', 5000],
  ['50,5', undefined],
  ['1 2', undefined],
  ['1’250.00', 125_000],
  ['50.05', 5005],
  [' 1.250,00 € ', 125_000],
  ['1,250.00', 125_000],
  ['1 250', 125_000],
  ['EUR 20', 2000],
  ['0', 0],
  ['', undefined],
  ['-5', undefined],
  ['5,', undefined],
  ['5,005,5', undefined],
  ['1e3', undefined],
  ['12.34.56', undefined],
  ['9999999999', undefined],
])('%j is %j minor units', (typed, cents) => {
  const read = readAmount(typed);
  expect(read.kind === 'amount' ? read.minorUnits : undefined).toBe(cents);
});

test.each(['1.234', '1,234', '1.234 €', 'EUR 12,345', '1.234.567'])('%s can be read in two ways', (typed) => {
  expect(readAmount(typed).kind).toBe('ambiguous');
});

test.each([
  ['11,90 €', ['EUR']],
  ['usd 5', ['USD']],
  ['EUR 5 USD', ['EUR', 'USD']],
  ['5', []],
])('%s names its currency', (typed, currencies) => {
  expect(readAmount(typed)).toMatchObject({ kind: 'amount', currencies });
});
