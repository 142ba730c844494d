import type { CertificateLife, Revocation } from '../../src/domain/certificate';
import {
  broughtForward,
  certificateIssued,
  replacedAndRevoked,
  usableUntil,
} from '../../src/domain/certificate-transitions';
import {
  type AtRisk,
  byRisk,
  estimatedEnd,
  hoursAllowed,
  leastPerMinute,
  limitFits,
  type MassRevocationStanding,
  massRevocationStandings,
  paceOf,
  revokedBy,
  tellingOf,
} from '../../src/domain/mass-revocation';
import { regulations } from '../../src/main/catalogue';
import { activeLife } from '../support/lives';

const AT = '2027-06-01T09:00:00.000Z';
const BY = '2027-06-06T09:00:00.000Z';
const HOUR = 3_600_000;

test('The limits are those of the baseline requirements, and a compromised key never has five days (BR 4.9.1.1)', () => {
  expect([hoursAllowed('24h', regulations), hoursAllowed('5d', regulations)]).toEqual([24, 120]);
  expect(limitFits('key_compromised', '5d')).toBe(false);
  expect(limitFits('key_compromised', '24h')).toBe(true);
  expect(limitFits('superseded', '5d')).toBe(true);
});

describe('The order of risk', () => {
  const plain: AtRisk = {
    serial: 'b',
    barred: false,
    names: ['www.example.com'],
    notAfter: '2027-09-01T00:00:00.000Z',
  };

  test.each<[string, Partial<AtRisk>]>([
    ['a key that somebody else is known to have', { barred: true, notAfter: '2027-06-02T00:00:00.000Z' }],
    ['a wildcard', { names: ['example.com', '*.example.com'], notAfter: '2027-06-02T00:00:00.000Z' }],
    ['a later end', { notAfter: '2027-09-02T00:00:00.000Z' }],
    ['otherwise the serial, so that it is the same each time', { serial: 'a' }],
  ])('%s comes first', (_, change) => {
    const risky = { ...plain, ...change };
    expect([plain, risky].sort(byRisk)).toEqual([risky, plain]);
    expect([risky, plain].sort(byRisk)).toEqual([risky, plain]);
  });

  test('a known key before a wildcard, a wildcard before a later end', () => {
    const all = [
      { ...plain, serial: 'late', notAfter: '2027-12-01T00:00:00.000Z' },
      { ...plain, serial: 'wild', names: ['*.example.com'] },
      { ...plain, serial: 'known', barred: true },
    ];
    expect(all.sort(byRisk).map(({ serial }) => serial)).toEqual(['known', 'wild', 'late']);
  });
});

test.each([
  [1, 1, 60_000],
  [4, 1, 15_000],
  [7, 1, 8_572],
  [120, 20, 10_000],
  [6_000, 1_000, 10_000],
])('At %i a minute %i are told every %i ms', (perMinute, batch, pause) => {
  expect(paceOf(perMinute)).toEqual({ batch, pause });
  expect((batch / pause) * 60_000).toBeLessThanOrEqual(perMinute);
});

test.each([
  [1, 24, 1],
  [720, 24, 1],
  [2_000, 24, 3],
  [100_000, 120, 28],
])('%i certificates in %i hours need %i a minute, so that half of the time is left', (count, hours, least) => {
  expect(leastPerMinute(count, hours)).toBe(least);
});

describe('The latest instant of a revocation', () => {
  const run = { createdAt: AT, deadline: BY, perMinute: 120 };

  test('is a quarter of an hour before the deadline for the last, and for the others earlier at the rate, riskiest first', () => {
    expect(revokedBy(run, 1_999, 2_000)).toBe('2027-06-06T08:45:00.000Z');
    expect(revokedBy(run, 1_998, 2_000)).toBe('2027-06-06T08:44:59.500Z');
    expect(revokedBy(run, 0, 2_000)).toBe('2027-06-06T08:28:20.500Z');
  });

  test('lies in the last tenth of the time, however many there are', () => {
    expect(revokedBy(run, 0, 1_000_000) >= '2027-06-05T20:45:00.000Z').toBe(true);
  });
});

describe('The estimated end', () => {
  const none = Object.fromEntries(massRevocationStandings.map((one) => [one, 0])) as Record<
    MassRevocationStanding,
    number
  >;
  const pace = { perMinute: 120, recent: 0, minutes: 5 };

  test.each<[string, Partial<typeof none>, Partial<typeof pace>, string]>([
    ['by the rate that was asked for, before anything is revoked', { to_tell: 1_200 }, {}, '2027-06-01T09:10:00.000Z'],
    ['by what is revoked now', { to_tell: 600, revoked: 300 }, { recent: 300 }, '2027-06-01T09:10:00.000Z'],
    ['never faster than asked for', { to_tell: 1_200 }, { recent: 5_000 }, '2027-06-01T09:10:00.000Z'],
    ['the deadline, where somebody is waited for', { to_tell: 10, waiting_for_csr: 1 }, {}, BY],
    ['now, where all is done', { revoked: 2_000, ended: 3 }, {}, AT],
  ])('%s', (_, counts, change, expected) => {
    expect(estimatedEnd({ ...none, ...counts }, { ...pace, ...change }, AT, BY)).toBe(expected);
  });
});

/** A life whose certificate `now1` is in force, beside an earlier one. */
function certified(change: Partial<CertificateLife> = {}) {
  const current = {
    serial: 'now1',
    notBefore: '2027-03-01T00:00:00.000Z',
    notAfter: '2027-06-10T00:00:00.000Z',
    replaceAt: '2027-05-10T00:00:00.000Z',
  };
  const certificate: CertificateLife = {
    domains: [],
    csr: 'csr_1',
    reuseCsr: true,
    insured: false,
    insureNext: false,
    current,
    queue: [],
    revocations: [],
    count: 3,
    ...change,
  };
  return { ...activeLife({ offer: 'certificate-dv', from: AT, end: '2028-01-01T00:00:00.000Z' }), certificate };
}

const order = { serial: 'now1', replaceAt: AT, reason: 'superseded' as const, by: BY, grace: 0 };
const revocationsOf = (life: { certificate?: CertificateLife }) =>
  life.certificate?.revocations.map(({ serial, reason, at }) => `${serial} ${reason} ${at}`);

describe('A certificate that is to be replaced and revoked', () => {
  test('is replaced now, and revoked at the deadline as long as nothing has followed it', () => {
    const after = replacedAndRevoked(certified(), order, AT);
    expect(after.certificate?.current?.replaceAt).toBe(AT);
    expect(revocationsOf(after)).toEqual([`now1 superseded ${BY}`]);
    expect(usableUntil(after)).toBe(BY);
  });

  test.each([
    [0, '2027-06-01T10:00:00.000Z'],
    [4 * HOUR, '2027-06-01T14:00:00.000Z'],
    [200 * HOUR, BY],
  ])('is revoked %i ms after the next one was issued, at %s', (grace, expected) => {
    const after = replacedAndRevoked(certified(), { ...order, grace }, AT);
    const issuance = { key: 'k', cause: 'replacement', askedAt: AT, nextAt: AT, attempts: 0, failing: false } as const;
    const next = { serial: 'next1', notBefore: AT, notAfter: '2027-09-01T00:00:00.000Z' };
    const issued = certificateIssued(after, issuance, next, 'csr_1', '2027-06-01T10:00:00.000Z');
    expect(revocationsOf(issued)).toEqual([`now1 superseded ${expected}`]);
  });

  test('is revoked at once where it was followed already, or where the product is over', () => {
    expect(revocationsOf(replacedAndRevoked(certified(), { ...order, serial: 'old1' }, AT))).toEqual([
      `old1 superseded ${AT}`,
    ]);
    expect(revocationsOf(replacedAndRevoked({ ...certified(), phase: 'cancelled' }, order, AT))).toEqual([
      `now1 superseded ${AT}`,
    ]);
  });

  test('keeps an earlier instant, the stronger reason, and the claim that waits for it', () => {
    const claimed: Revocation = {
      serial: 'now1',
      reason: 'key_compromised',
      at: '2027-06-01T20:00:00.000Z',
      attempts: 1,
      failing: true,
      afterClaim: 'claim_1',
    };
    const after = replacedAndRevoked(certified({ revocations: [claimed] }), order, AT);
    expect(after.certificate?.revocations).toEqual([{ ...claimed, afterReplacement: 0 }]);
  });

  test('told twice is told once', () => {
    const once = replacedAndRevoked(certified(), order, AT);
    expect(replacedAndRevoked(once, order, AT)).toEqual(once);
  });
});

test('Only what waits for a successor, or for this claim, is brought forward by a certificate', () => {
  const at = '2027-06-02T00:00:00.000Z';
  const plain: Revocation = { serial: 's', reason: 'requested', at: BY, attempts: 0, failing: false };
  expect(broughtForward(plain, 'claim_1', at)).toEqual(plain);
  expect(broughtForward({ ...plain, afterClaim: 'claim_2' }, 'claim_1', at).at).toBe(BY);
  expect(broughtForward({ ...plain, afterClaim: 'claim_1' }, 'claim_1', at).at).toBe(at);
  expect(broughtForward({ ...plain, at: AT, afterReplacement: 0 }, undefined, at).at).toBe(AT);
});

test('A product knows by the id when it is told the same again', () => {
  const run = { id: 'rev_1', reason: 'superseded' as const, perMinute: 1, grace: HOUR, createdAt: AT, over: false };
  expect(tellingOf(run, { product: 'prod_1', serial: 'now1', revokeBy: BY, at: AT })).toEqual({
    type: 'replacementMoved',
    id: 'rev_1/now1',
    at: AT,
    serial: 'now1',
    replaceAt: AT,
    revoke: 'superseded',
    revokeBy: BY,
    grace: HOUR,
  });
});
