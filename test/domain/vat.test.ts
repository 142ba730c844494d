import fc from 'fast-check';
import { priceOf } from '../../src/domain/pricing';
import { divideRounded, type VatRate, vatRateFor, vatRateOn, vatTotals } from '../../src/domain/vat';
import { offer } from '../support/lives';

const { rates } = require('../../data/vat.json') as { rates: VatRate[] };

describe('a quotient is rounded half away from zero (A1)', () => {
  test.each([
    [15, 10, 2],
    [14, 10, 1],
    [25, 10, 3],
    [-15, 10, -2],
    [-14, 10, -1],
    [15, -10, -2],
    [-25, -10, 3],
    [0, 10, 0],
    [5, 10, 1],
    [-5, 10, -1],
    [1, 3, 0],
    [2, 3, 1],
  ])('%i / %i is %i', (dividend, divisor, quotient) => {
    expect(divideRounded(dividend, divisor) + 0).toBe(quotient);
  });

  test('it is never more than half a unit off, and symmetrical', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 1, max: 1e6 }), (dividend, divisor) => {
        const quotient = divideRounded(dividend, divisor);
        expect(Number.isInteger(quotient)).toBe(true);
        expect(Math.abs(quotient * divisor - dividend) * 2).toBeLessThanOrEqual(divisor);
        expect(divideRounded(-dividend, divisor) + quotient).toBe(0);
      }),
    );
  });
});

describe('the rate is that of the customer’s country on the date of the document (A1)', () => {
  test.each([
    ['DE', '2027-06-05', 1900],
    ['BE', '2027-06-05', 2100],
    ['EE', '2025-06-30', 2200],
    ['EE', '2025-07-01', 2400],
    ['SK', '2024-12-31', 2000],
    ['SK', '2025-01-01', 2300],
    ['FI', '2027-06-05', 2550],
    ['LU', '2027-06-05', 1700],
    ['HU', '2027-06-05', 2700],
    ['CH', '2027-06-05', 0],
    ['GB', '2027-06-05', 0],
    ['US', '2027-06-05', 0],
  ])('%s on %s: %i basis points', (country, date, rate) => {
    expect(vatRateOn(rates, country, date)).toBe(rate);
  });

  test('the order in which the rates are listed makes no difference', () => {
    expect(vatRateOn([...rates].reverse(), 'EE', '2026-01-01')).toBe(2400);
  });

  test('all 27 member states are known', () => {
    expect(new Set(rates.map((rate) => rate.country)).size).toBe(27);
  });
});

describe('VAT is computed on the total per rate (A1)', () => {
  test('three lines of 0.33 at 19 % are taxed as 0.99, not line by line', () => {
    const lines = [33, 33, 33].map((net) => ({ net, vatRate: 1900 }));
    expect(vatTotals(lines)).toEqual([{ rate: 1900, net: 99, vat: 19 }]);
  });

  test('each rate has its own total, the highest first', () => {
    const lines = [
      { net: 1000, vatRate: 700 },
      { net: 1050, vatRate: 1900 },
      { net: 500, vatRate: 700 },
    ];
    expect(vatTotals(lines)).toEqual([
      { rate: 1900, net: 1050, vat: 200 },
      { rate: 700, net: 1500, vat: 105 },
    ]);
  });

  test('half a cent is rounded away from zero: 0.50 at 19 % is 0.095, so 0.10; a credit of it as well', () => {
    expect(vatTotals([{ net: 50, vatRate: 1900 }])[0]?.vat).toBe(10);
    expect(vatTotals([{ net: -50, vatRate: 1900 }])[0]?.vat).toBe(-10);
  });
});

describe('what it costs (P1, E3)', () => {
  test.each([
    ['domain-com', 'renewal', 1, false, 1900, 1000, 1190],
    ['domain-com', 'renewal', 3, false, 1900, 3000, 3570],
    ['domain-com', 'restore', 1, true, 1900, 9000, 10710],
    ['domain-com', 'restore', 1, false, 1900, 1000, 1190],
    ['domain-com', 'renewal', 1, false, 2550, 1000, 1255],
    ['domain-com', 'renewal', 1, false, 0, 1000, 1000],
    ['mailspace-10', 'restore', 1, true, 1900, 3000, 3570],
  ] as const)(
    '%s, %s over %i year(s), in redemption %s, at %i: %i net, %i gross',
    (id, purpose, years, fee, vatRate, net, total) => {
      const price = priceOf({ offer: offer(id), productName: 'n', purpose, years, withRestoreFee: fee, vatRate });
      expect({ net: price.net, total: price.total }).toEqual({ net, total });
      expect(price.lines.reduce((sum, line) => sum + line.net, 0)).toBe(net);
    },
  );
});

test('The date of a document is the seller’s: the rate of that day counts, and none where the customer accounts for it', () => {
  const changing = [
    { country: 'DE', rate: 1600, from: '2020-07-01' },
    { country: 'DE', rate: 1900, from: '2021-01-01' },
  ];
  const of = (reverseCharge: boolean, at: string) =>
    vatRateFor(changing, { country: 'DE', reverseCharge }, at, 'Europe/Berlin');
  expect(of(false, '2020-12-31T22:59:59.999Z')).toBe(1600);
  expect(of(false, '2020-12-31T23:00:00.000Z')).toBe(1900);
  expect(of(true, '2020-12-31T23:00:00.000Z')).toBe(0);
});
