import { retainedUntil, retentionCutoff, retentionYears } from '../../src/domain/retention';
import { retentionRules } from '../../src/main/catalogue';

const BERLIN = { country: 'DE', timeZone: 'Europe/Berlin' };

describe('for how long invoices are kept', () => {
  test.each([
    ['DE', '2024-12-31T22:59:59.999Z', 10],
    ['DE', '2024-12-31T23:00:00.000Z', 8],
    ['DE', '2027-06-15T12:00:00.000Z', 8],
    ['BE', '2022-12-31T12:00:00.000Z', 7],
    ['BE', '2027-06-15T12:00:00.000Z', 10],
    ['NL', '2027-06-15T12:00:00.000Z', 7],
    ['PL', '2027-06-15T12:00:00.000Z', 10],
  ])('in %s by the law of %s: %i years', (country, now, years) => {
    expect(retentionYears(retentionRules, { ...BERLIN, country }, now)).toBe(years);
  });

  test('what the operator says goes before the law of the country', () => {
    expect(retentionYears(retentionRules, { ...BERLIN, years: 12 }, '2027-06-15T12:00:00.000Z')).toBe(12);
  });

  test.each([
    ['2027-01-01T00:00:00.000Z', '2035-12-31T23:00:00.000Z'],
    ['2026-12-31T22:59:59.999Z', '2034-12-31T23:00:00.000Z'],
    ['2026-12-31T23:00:00.000Z', '2035-12-31T23:00:00.000Z'],
  ])('an invoice of %s is kept until New Year in the seller’s zone, %s', (issued, until) => {
    expect(retainedUntil(issued, 8, BERLIN)).toBe(until);
    expect(issued < retentionCutoff(until, 8, BERLIN)).toBe(true);
    expect(issued < retentionCutoff(new Date(Date.parse(until) - 1).toISOString(), 8, BERLIN)).toBe(false);
  });
});
