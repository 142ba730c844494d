import type { CertificateLife } from '../../src/domain/certificate';
import { checkInsurance, coverageOf, priceWithoutInsurance } from '../../src/domain/coverage';
import type { Life } from '../../src/domain/life';
import { completeOffer } from '../../src/domain/offer';
import { activeLife, offer } from '../support/lives';

const certificate = (change: Partial<CertificateLife> = {}): CertificateLife => ({
  domains: [],
  reuseCsr: true,
  insured: true,
  insureNext: true,
  queue: [],
  revocations: [],
  count: 1,
  ...change,
});

/** In Berlin from 10 January 2027, 9 o'clock, for a year; the next year has 366 days. */
function life(change: Partial<CertificateLife> = {}, years = 1): Life {
  const standing = activeLife({ offer: 'certificate-dv' });
  const term = { number: 1, start: '2027-01-10T08:00:00.000Z', end: `${2027 + years}-01-10T08:00:00.000Z` };
  return { ...standing, term, certificate: certificate(change) };
}

test.each([
  ['the moment it begins', '2027-01-10T08:00:00.000Z', 1, { paid: 365, covered: 0, remaining: 365 }],
  ['the evening before the next day', '2027-01-10T22:59:59.999Z', 1, { paid: 365, covered: 0, remaining: 365 }],
  ['the next day in Berlin', '2027-01-10T23:00:00.000Z', 1, { paid: 365, covered: 1, remaining: 364 }],
  ['after the clocks went forward', '2027-03-28T22:00:00.000Z', 1, { paid: 365, covered: 78, remaining: 287 }],
  ['the last moment', '2028-01-10T07:59:59.999Z', 1, { paid: 365, covered: 365, remaining: 0 }],
  ['long after', '2030-01-01T00:00:00.000Z', 1, { paid: 365, covered: 365, remaining: 0 }],
  ['before a term that was paid early', '2026-12-24T00:00:00.000Z', 1, { paid: 365, covered: 0, remaining: 365 }],
  ['in a term of three years', '2028-03-01T12:00:00.000Z', 3, { paid: 1096, covered: 416, remaining: 680 }],
])('Days of insurance at %s', (_when, at, years, days) => {
  expect(coverageOf(life({}, years), at)).toEqual(days);
});

test.each([
  ['is not insured', life({ insured: false })],
  ['has no term yet', { ...life(), term: undefined } as unknown as Life],
  ['is no certificate', activeLife()],
])('A product that %s has no day of insurance', (_what, uninsured) => {
  const none = { paid: 0, covered: 0, remaining: 0 };
  expect(coverageOf(uninsured, '2027-06-01T00:00:00.000Z')).toEqual(none);
});

test('Without insurance each reissue would have been a new order at the full price', () => {
  expect(priceWithoutInsurance(0, { pricePerYear: 2000 })).toBe(0);
  expect(priceWithoutInsurance(3, { pricePerYear: 2000 })).toBe(6000);
});

const unsold = completeOffer({
  id: 'certificate-bare',
  kind: 'certificate',
  validation: 'dv',
  names: 'single',
  pricePerYear: 1000,
  currency: 'EUR',
  options: ['one_year_delayed'],
});

test.each([
  ['sells it', offer('certificate-dv'), true, false, undefined],
  ['sells it', offer('certificate-dv'), false, true, undefined],
  ['includes it', offer('certificate-dv-insured'), true, true, 'option-not-allowed'],
  ['includes it', offer('certificate-dv-insured'), false, true, 'option-not-allowed'],
  ['does not sell it', unsold, true, false, 'option-not-allowed'],
  ['does not sell it', unsold, false, false, 'option-not-allowed'],
  ['no longer sells it', unsold, false, true, undefined],
])('Of an offer that %s (%#)', (_what, sold, wanted, insureNext, code) => {
  expect(checkInsurance(life({ insureNext }), sold, wanted)?.code).toBe(code);
});

test('What is no certificate is not insured', () => {
  expect(checkInsurance(activeLife(), offer('domain-com'), true)?.code).toBe('not-a-certificate');
});
