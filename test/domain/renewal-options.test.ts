import type { Life } from '../../src/domain/life';
import type { RenewalOption } from '../../src/domain/offer';
import {
  checkOptionChange,
  invoiceFits,
  isUsedUp,
  type OptionRequest,
  optionOffered,
} from '../../src/domain/renewal-options';
import { activeLife, offer, openInvoice } from '../support/lives';

/** Asks for an option of the built-in offer with that id. */
const check = (life: Life, wanted: OptionRequest, id = 'domain-com') => checkOptionChange(life, offer(id), wanted);
const request = (option: RenewalOption, at: string, years = 1) => ({ option, years, at });

describe('an option that the offer does not list is refused with those that it does (O1)', () => {
  test.each([
    ['domain-de', 'multi_year'],
    ['domain-de', 'one_year_immediate'],
    ['mailspace-10', 'multi_year'],
  ] as const)('%s: %s', (id, option) => {
    expect(optionOffered(offer(id), option)).toMatchObject({
      code: 'option-not-allowed',
      facts: { allowed: offer(id).options },
    });
  });

  test.each([
    ['domain-com', 'multi_year'],
    ['domain-de', 'delete_at_expiry'],
  ] as const)('%s allows %s', (id, option) => {
    expect(optionOffered(offer(id), option)).toBeUndefined();
  });
});

describe('until when an option can change (O3)', () => {
  const com = activeLife();
  const es = activeLife({ offer: 'domain-es' });
  const paid = activeLife({ invoice: openInvoice({ paid: true }) });
  const { term: _, ...ordered } = activeLife({ phase: 'ordered', anchorYears: 1, clock: '2027-01-01T00:00:00.000Z' });
  test.each<[string, Life, string, string | undefined]>([
    ['half a year before the expiry', com, '2026-12-15T10:00:00.000Z', undefined],
    [
      'a millisecond before the expiry, which is the last safe instant of a .com',
      com,
      '2027-06-15T11:59:59.999Z',
      undefined,
    ],
    ['at the expiry', com, '2027-06-15T12:00:00.000Z', 'product-ended'],
    [
      'a millisecond before the cut-off of a .es, twelve days before the expiry',
      es,
      '2027-06-03T11:59:59.999Z',
      undefined,
    ],
    ['at the cut-off of a .es', es, '2027-06-03T12:00:00.000Z', 'too-late'],
    ['a millisecond before the expiry of a .es', es, '2027-06-15T11:59:59.999Z', 'too-late'],
    ['at the expiry of a .es', es, '2027-06-15T12:00:00.000Z', 'product-ended'],
    [
      'after the expiry, while a payment made in time waits for the provider: for the next term',
      paid,
      '2027-06-16T12:00:00.000Z',
      undefined,
    ],
    ['before the first term', ordered as Life, '2027-01-03T00:00:00.000Z', undefined],
    ['suspended', activeLife({ phase: 'suspended' }), '2027-06-16T12:00:00.000Z', 'product-ended'],
    ['in redemption', activeLife({ phase: 'redemption' }), '2027-07-20T12:00:00.000Z', 'product-ended'],
    ['deleted', activeLife({ phase: 'deleted' }), '2027-09-20T12:00:00.000Z', 'product-ended'],
    ['cancelled', activeLife({ phase: 'cancelled' }), '2027-01-20T12:00:00.000Z', 'product-ended'],
    ['transferred', activeLife({ phase: 'transferred' }), '2027-01-20T12:00:00.000Z', 'product-ended'],
  ])('%s', (_name, life, at, code) => {
    expect(check(life, request('delete_at_expiry', at))?.code).toBe(code);
  });

  test('the refusal after the cut-off names the restore', () => {
    expect(check(es, request('delete_at_expiry', '2027-06-10T12:00:00.000Z'))?.facts).toEqual({
      lastSafe: '2027-06-03T12:00:00.000Z',
      restore: true,
    });
  });
});

describe('the end that would result must lie within the horizon, counted from the request (O1)', () => {
  test.each([
    // Expiry 15 June 2027; ten years from 1 December 2026 are 1 December 2036.
    ['multi_year', 9, '2026-12-01T09:00:00.000Z', undefined],
    ['multi_year', 10, '2026-12-01T09:00:00.000Z', 'beyond-horizon'],
    ['multi_year', 10, '2027-06-15T11:59:59.999Z', 'beyond-horizon'],
    ['one_year_immediate', 1, '2026-12-01T09:00:00.000Z', undefined],
    ['one_year_delayed', 1, '2026-12-01T09:00:00.000Z', undefined],
  ] as const)('%s for %i years, asked for at %s: %s', (option, years, at, code) => {
    expect(check(activeLife(), request(option, at, years))?.code).toBe(code);
  });

  test('exactly ten years from the request is not beyond', () => {
    const life = activeLife({ end: '2027-06-15T12:00:00.000Z' });
    expect(
      check(
        {
          ...life,
          lastSafe: '2027-06-16T00:00:00.000Z',
          term: { number: 1, start: '2026-06-15T12:00:00.000Z', end: '2027-06-16T00:00:00.000Z' },
        },
        request('multi_year', '2027-06-15T12:00:00.000Z', 10),
      ),
    ).toBeUndefined();
  });

  test('a domain paid for until 2036 cannot be renewed at once in 2027: that would lead to 2037', () => {
    const life = activeLife({ end: '2036-12-15T12:00:00.000Z' });
    expect(check(life, request('one_year_immediate', '2027-01-05T09:00:00.000Z'))).toMatchObject({
      code: 'beyond-horizon',
      facts: { end: '2037-12-15T12:00:00.000Z', limit: '2037-01-05T09:00:00.000Z' },
    });
  });

  test('years that are paid for and not yet registered count', () => {
    const life = activeLife({ invoice: openInvoice({ paid: true, years: 9 }) });
    expect(check(life, request('one_year_immediate', '2027-06-10T09:00:00.000Z'))?.code).toBe('beyond-horizon');
    const two = activeLife({ invoice: openInvoice({ paid: true, years: 2 }) });
    expect(check(two, request('one_year_immediate', '2027-06-10T09:00:00.000Z'))).toBeUndefined();
  });

  test('without a horizon any number of years that the offer allows is fine', () => {
    const life = activeLife({ offer: 'certificate-dv' });
    expect(check(life, request('multi_year', '2026-12-01T09:00:00.000Z', 3), 'certificate-dv')).toBeUndefined();
  });
});

describe('an unpaid invoice stays if it still fits the new option (O3)', () => {
  const invoiceOf = (years: number) => activeLife({ invoice: openInvoice({ years }) });
  const early = '2027-02-01T09:00:00.000Z';
  const late = '2027-06-05T12:00:00.000Z';
  test.each([
    [1, 'one_year_delayed', 1, early, false, 'not due yet under the standard option'],
    [1, 'one_year_delayed', 1, '2027-06-05T11:59:59.999Z', false, 'a millisecond before it would be due'],
    [1, 'one_year_delayed', 1, late, true, 'due by then'],
    [1, 'one_year_immediate', 1, early, true, 'same years, due at once'],
    [1, 'multi_year', 3, early, false, 'other years'],
    [3, 'multi_year', 3, early, true, 'same years'],
    [3, 'multi_year', 2, early, false, 'other years'],
    [3, 'one_year_delayed', 1, late, false, 'other years'],
    [1, 'delete_at_expiry', 1, late, false, 'none wanted'],
  ] as const)('for %i year(s), changed to %s %i at %s: stays %s, %s', (years, option, newYears, at, fits, _why) => {
    expect(invoiceFits(invoiceOf(years), { option, years: newYears, at })).toBe(fits);
  });

  test('an order’s invoice is none of the option’s business', () => {
    const life = activeLife({ phase: 'ordered', invoice: openInvoice({ purpose: 'order', years: 2 }) });
    expect(invoiceFits(life, { option: 'delete_at_expiry', years: 1, at: early })).toBe(true);
  });
});

test.each([
  ['one_year_delayed', false],
  ['one_year_immediate', true],
  ['multi_year', true],
  ['delete_at_expiry', false],
] as const)('%s is used up by the renewal that it causes: %s (O2)', (option, used) => {
  expect(isUsedUp(option)).toBe(used);
});
