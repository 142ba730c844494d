import {
  certificateEnd,
  certificatesOfTerm,
  endsWithTerm,
  identityEnd,
  replacementAt,
  validationEnd,
} from '../../src/domain/certificate-clocks';
import { regulations } from '../../src/main/catalogue';

const far = '2035-01-01T00:00:00.000Z';

describe('a certificate ends as late as is allowed when it is issued, never after the term (C1)', () => {
  test.each([
    ['now', '2026-12-01T09:00:00.000Z', '2027-06-18T09:00:00.000Z'],
    ['in the last second of 200 days', '2027-03-14T23:59:59.000Z', '2027-09-29T23:59:59.000Z'],
    ['in the last millisecond of 200 days', '2027-03-14T23:59:59.999Z', '2027-09-29T23:59:59.000Z'],
    ['in the first of 100 days', '2027-03-15T00:00:00.000Z', '2027-06-22T00:00:00.000Z'],
    ['in the last second of 100 days', '2029-03-14T23:59:59.000Z', '2029-06-21T23:59:59.000Z'],
    ['in the first of 47 days', '2029-03-15T00:00:00.000Z', '2029-04-30T00:00:00.000Z'],
  ])('%s', (_when, notBefore, notAfter) => {
    expect(certificateEnd(notBefore, far, regulations)).toBe(notAfter);
  });

  test.each([
    ['2026-12-31T09:00:00.000Z', '2026-12-31T09:00:00.000Z'],
    ['2026-12-31T09:00:00.999Z', '2026-12-31T09:00:00.000Z'],
    ['2027-06-18T09:00:00.000Z', '2027-06-18T09:00:00.000Z'],
    ['2027-06-18T09:00:01.000Z', '2027-06-18T09:00:00.000Z'],
  ])('of a term until %s at %s', (termEnd, notAfter) => {
    expect(certificateEnd('2026-12-01T09:00:00.000Z', termEnd, regulations)).toBe(notAfter);
  });
});

describe('it is replaced (C2)', () => {
  const validity = { notBefore: '2026-12-01T09:00:00.000Z', notAfter: '2027-06-18T09:00:00.000Z' };
  const window = { start: '2027-05-01T00:00:00.000Z', end: '2027-05-03T00:00:00.000Z' };

  test('at two thirds of its time, in whole seconds', () => {
    expect(replacementAt(validity, far)).toBe('2027-04-13T01:00:00.000Z');
    const odd = { notBefore: '2026-12-01T09:00:00.000Z', notAfter: '2026-12-01T09:00:10.000Z' };
    expect(replacementAt(odd, far)).toBe('2026-12-01T09:00:06.000Z');
  });

  test.each([
    [0, '2027-05-01T00:00:00.000Z'],
    [0.5, '2027-05-02T00:00:00.000Z'],
    [1, '2027-05-03T00:00:00.000Z'],
  ])('in the window of its authority, at a share of %d', (share, at) => {
    expect(replacementAt(validity, far, window, share)).toBe(at);
  });

  test.each([
    ['ends with the term', '2027-06-18T09:00:00.000Z', true],
    ['ends with it but for a fraction of a second', '2027-06-18T09:00:00.400Z', true],
    ['ends a second before it', '2027-06-18T09:00:01.000Z', false],
  ])('not at all if it %s', (_how, termEnd, ends) => {
    expect(endsWithTerm(validity, termEnd)).toBe(ends);
    expect(replacementAt(validity, termEnd) === undefined).toBe(ends);
    expect(replacementAt(validity, termEnd, window) === undefined).toBe(ends);
  });
});

describe('a validation counts by what is in force at the issue, not at the validation (2.1)', () => {
  const validatedAt = '2026-12-01T09:00:00.000Z';
  test.each([
    ['2027-03-14T23:59:59.999Z', '2027-06-19T09:00:00.000Z'],
    ['2027-03-15T00:00:00.000Z', '2027-03-11T09:00:00.000Z'],
    ['2029-03-14T23:59:59.999Z', '2027-03-11T09:00:00.000Z'],
    ['2029-03-15T00:00:00.000Z', '2026-12-11T09:00:00.000Z'],
  ])('used at %s: until %s', (at, end) => {
    expect(validationEnd(validatedAt, at, regulations)).toBe(end);
  });

  test('an organisation for 398 days', () => {
    expect(identityEnd(validatedAt, far, regulations)).toBe('2028-01-03T09:00:00.000Z');
  });
});

test('three years take 20 certificates, without a gap and to the end', () => {
  const all = certificatesOfTerm('2026-12-02T10:00:00.000Z', '2029-12-02T10:00:00.000Z', regulations);
  expect(all).toHaveLength(20);
  expect(all.at(-1)?.notAfter).toBe('2029-12-02T10:00:00.000Z');
  for (const [index, { notAfter }] of all.entries()) {
    const next = all[index + 1];
    if (next) expect(next.notBefore < notAfter).toBe(true);
  }
});
