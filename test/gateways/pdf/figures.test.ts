import type { Locale } from '../../../src/domain/account';
import { country, money, percent, period } from '../../../src/gateways/pdf/figures';

/** every space like every other: some languages use narrow and no-break ones */
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('figures for readers', () => {
  test.each<[number, string, Locale, string]>([
    [149762, 'EUR', 'de', '1.497,62 €'],
    [149762, 'EUR', 'fr', '1 497,62 €'],
    [149762, 'EUR', 'en', '€1,497.62'],
    [149762, 'EUR', 'nl', '€ 1.497,62'],
    [-5, 'EUR', 'de', '−0,05 €'],
    [0, 'EUR', 'de', '0,00 €'],
    [1200, 'JPY', 'en', 'JP¥1,200'],
    [9_007_199_254_740_991, 'EUR', 'en', '€90,071,992,547,409.91'],
  ])('%i minor units of %s in %s are %s, to the cent', (amount, currency, locale, written) => {
    expect(plain(money(amount, currency, locale))).toBe(written);
  });

  test.each<[number, Locale, string]>([
    [1900, 'de', '19 %'],
    [2100, 'nl', '21%'],
    [550, 'fr', '5,5 %'],
    [1725, 'en', '17.25%'],
    [0, 'de', '0 %'],
  ])('%i basis points in %s are %s', (rate, locale, written) => {
    expect(plain(percent(rate, locale))).toBe(written);
  });

  test('a period that ends at midnight ends on the day before, in the zone of the account', () => {
    const [start, end] = ['2027-06-30T22:00:00.000Z', '2028-06-30T22:00:00.000Z'] as const;
    expect(period(start, end, 'Europe/Berlin', 'de')).toBe('01.07.2027 – 30.06.2028');
    expect(period(start, end, 'America/New_York', 'de')).toBe('30.06.2027 – 30.06.2028');
  });

  test('a country without a name is written as its code', () => {
    expect(country('NL', 'de')).toBe('Niederlande');
    expect(country('not a country', 'de')).toBe('not a country');
  });
});
