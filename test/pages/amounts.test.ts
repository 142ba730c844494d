import { minorUnits } from '../../src/pages/my/invoices/amounts';

test.each([
  ['50', 5000],
  ['50,5', 5050],
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
  expect(minorUnits(typed)).toBe(cents);
});
