import fc from 'fast-check';
import { plusMilliseconds } from '../../src/domain/calendar';
import {
  type AtNewProvider,
  atRisk,
  isShown,
  lacksOf,
  type MovingCertificate,
  type MovingDomain,
  needsLook,
  nextOf,
  outlookOf,
} from '../../src/domain/migration-plan';
import { isComplete, progressOf, sumOfProgress } from '../../src/domain/migration-progress';
import {
  domainsAtRisk,
  nextReminderAt,
  REMINDED_BEFORE,
  remindersDue,
  urgencyOf,
} from '../../src/domain/migration-reminders';
import { activeLife } from '../support/lives';

const NOW = '2027-03-01T08:00:00.000Z';
const move = { to: 'new', cutOverAt: '2027-04-01T08:00:00.000Z' };
const moved = { ...move, cutOverDoneAt: move.cutOverAt };

const uni: MovingDomain = { domain: 'uni.example', transferredAt: NOW };
const shown: MovingDomain = { ...uni, validatedAt: NOW, validUntil: '2027-06-01T00:00:00.000Z' };
const at = (...domains: MovingDomain[]): AtNewProvider => ({ domains, eachName: false, shownNames: [] });

const certificate: MovingCertificate = {
  product: 'prod_1',
  name: 'www.uni.example',
  domains: [{ domain: 'www.uni.example', wildcard: false }],
  issuer: 'old',
  serial: 'a1',
  endsAt: '2027-07-20T00:00:00.000Z',
  next: { by: 'replacement', at: '2027-05-14T00:00:00.000Z' },
};

describe('What a domain lacks at the new provider', () => {
  test.each<[string, AtNewProvider, Partial<MovingCertificate>, string[]]>([
    ['nothing, once the domain above it is shown', at(shown), {}, []],
    ['the validation of the domain above it', at(uni), {}, ['uni.example validation']],
    ['its own, where none is registered above it', at(), {}, ['www.uni.example validation']],
    [
      'a validation that has run out by then',
      at(shown),
      { next: { by: 'renewal', at: '2027-06-02T00:00:00.000Z' } },
      ['uni.example validation'],
    ],
    [
      'nothing, where what is published stays',
      at({ ...shown, repeats: true }),
      { next: { by: 'renewal', at: '2027-06-02T00:00:00.000Z' } },
      [],
    ],
    [
      'a file of the domain says nothing of names below it',
      at({ ...shown, hostOnly: true }),
      {},
      ['www.uni.example validation'],
    ],
    [
      'nothing, where it was shown for the certificate alone',
      at(uni),
      { domains: [{ domain: 'www.uni.example', wildcard: false, ownUntil: '2027-06-01T00:00:00.000Z' }] },
      [],
    ],
    [
      'the wildcard, which nobody carries over',
      at(shown),
      { domains: [{ domain: 'uni.example', wildcard: true }] },
      ['uni.example wildcard'],
    ],
    ['both', at(uni), { domains: [{ domain: 'uni.example', wildcard: true }] }, ['uni.example wildcard+validation']],
    [
      'the nearest registered domain speaks',
      at(shown, { domain: 'www.uni.example' }),
      {},
      ['www.uni.example validation'],
    ],
    [
      'each name by itself, where the provider looks so',
      { ...at(uni), eachName: true },
      {},
      ['www.uni.example validation'],
    ],
    ['nothing, once its alias was found', { ...at(uni), eachName: true, shownNames: ['www.uni.example'] }, {}, []],
    [
      'what was found is forgotten, once it was tried in vain',
      { ...at(uni), eachName: true, shownNames: ['www.uni.example'] },
      { waits: true },
      ['www.uni.example validation'],
    ],
  ])('%s', (_, provider, change, lacks) => {
    const one = { ...certificate, ...change };
    const found = lacksOf(one, provider, one.next?.at ?? NOW);
    expect(found.map(({ domain, missing }) => `${domain} ${missing.join('+')}`)).toEqual(lacks);
  });
});

const imported = { serial: undefined as never, endsAt: NOW };
const waiting: Partial<MovingCertificate> = {
  ...{ issuer: undefined as never, serial: undefined as never, endsAt: undefined as never },
  next: { by: 'order', at: '2027-02-01T00:00:00.000Z' },
};

describe('Where a certificate stands', () => {
  test.each<[string, Partial<MovingCertificate>, MovingDomain, typeof move | typeof moved, string]>([
    ['its successor has come from the new provider', { issuer: 'new' }, uni, moved, 'replaced'],
    ['all is there for the next one', {}, shown, move, 'ready'],
    ['the next one lacks something', {}, uni, move, 'at_risk'],
    [
      'the next one comes before the cut-over, so nothing is missing yet',
      { next: { by: 'replacement', at: '2027-03-20T00:00:00.000Z' } },
      uni,
      move,
      'before_cut_over',
    ],
    [
      'the cut-over came first after all',
      { next: { by: 'replacement', at: '2027-03-20T00:00:00.000Z' } },
      uni,
      moved,
      'at_risk',
    ],
    ['no successor is wanted', { next: undefined as never }, uni, move, 'ends'],
    ['it has ended, and no successor is wanted', { next: undefined as never, endsAt: NOW }, uni, moved, 'ended'],
    ['it ran out, and a successor is wanted', { endsAt: NOW }, uni, moved, 'lapsed'],
    ['it was taken over, and the next one lacks something', { serial: undefined as never }, uni, move, 'at_risk'],
    [
      'it was taken over, and ended without a successor',
      { ...imported, next: undefined as never },
      uni,
      moved,
      'ended',
    ],
    ['an order waits, which may be issued by either', waiting, uni, move, 'at_risk'],
    ['an order waits, and all is there', waiting, shown, moved, 'ready'],
  ])('%s', (_, change, domain, migration, standing) => {
    expect(outlookOf({ ...certificate, ...change }, at(domain), migration, NOW).standing).toBe(standing);
  });
});

test('The next certificate is what waits, or what its dates bring; nothing where no successor is wanted', () => {
  const end = '2027-06-15T12:00:00.000Z';
  const life = activeLife({ offer: 'certificate-dv' });
  const current = { serial: 'a1', notBefore: '2026-12-01T00:00:00.000Z', notAfter: end };
  const base = { domains: [], reuseCsr: true, insured: false, insureNext: false, queue: [], revocations: [], count: 1 };
  const having = (change: object) => ({ ...life, certificate: { ...base, current, ...change } });
  expect(nextOf(having({}))).toEqual({ by: 'renewal', at: end });
  expect(nextOf(having({ current: { ...current, replaceAt: NOW } }))).toEqual({ by: 'replacement', at: NOW });
  const claim = { key: 'k', cause: 'claim' as const, askedAt: NOW, nextAt: NOW, attempts: 0, failing: false };
  expect(nextOf(having({ queue: [claim] }))).toEqual({ by: 'claim', at: NOW });
  expect(nextOf({ ...having({}), option: 'delete_at_expiry' })).toBeUndefined();
  expect(nextOf({ ...having({ queue: [claim] }), phase: 'cancelled' })).toBeUndefined();
  // Revoked and not replaced; taken over without any certificate of ours; paid and not issued yet.
  expect(nextOf(having({ current: undefined }))).toBeUndefined();
  expect(nextOf(having({ current: undefined, count: 0 }))).toEqual({ by: 'renewal', at: end });
  const order = { ...claim, cause: 'order' as const };
  const { term: _, ...ordered } = { ...having({ current: undefined, queue: [order] }), phase: 'ordered' as const };
  expect(nextOf(ordered)).toEqual({ by: 'order', at: NOW });
});

const DAY = 86_400_000;
const day = fc.integer({ min: -400, max: 400 }).map((days) => plusMilliseconds(NOW, days * DAY));
const names = ['uni.example', 'www.uni.example', 'lib.uni.example', 'other.example'];
const anyDomain: fc.Arbitrary<MovingDomain> = fc.record(
  {
    domain: fc.constantFrom(...names),
    transferredAt: day,
    wildcardAt: day,
    validatedAt: day,
    validUntil: day,
    repeats: fc.boolean(),
  },
  { requiredKeys: ['domain'] },
);
const anyCertificate: fc.Arbitrary<MovingCertificate> = fc
  .record({
    domains: fc.array(fc.record({ domain: fc.constantFrom(...names), wildcard: fc.boolean() }), {
      minLength: 1,
      maxLength: 3,
    }),
    issuer: fc.constantFrom('old', 'new'),
    serial: fc.string({ minLength: 4, maxLength: 4 }),
    endsAt: fc.option(day, { nil: undefined }),
    next: fc.option(fc.record({ by: fc.constantFrom('replacement' as const, 'renewal' as const), at: day }), {
      nil: undefined,
    }),
  })
  .map(({ next, endsAt, ...one }) => {
    const { next: _, endsAt: __, issuer: ___, serial: ____, ...rest } = certificate;
    if (endsAt !== undefined) return { ...rest, ...one, endsAt, ...(next && { next }) };
    return { ...rest, domains: one.domains, next: next ?? { by: 'order' as const, at: NOW } };
  });

test('Each certificate stands at one place, the list of risks is in order, and counts add up', () => {
  fc.assert(
    fc.property(
      fc.array(anyCertificate, { maxLength: 8 }),
      fc.uniqueArray(anyDomain, { selector: ({ domain }) => domain }),
      fc.boolean(),
      (all, domains, done) => {
        const provider = at(...domains);
        const outlooks = all.map((one) => outlookOf(one, provider, done ? moved : move, NOW));
        const risky = atRisk(outlooks);
        const ends = risky.map(({ endsAt }) => Date.parse(endsAt ?? '9999-01-01'));
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
        for (const one of outlooks) {
          // Nothing is at risk that lacks nothing, and nothing ready lacks anything.
          if (one.standing === 'at_risk') expect(one.lacks.length).toBeGreaterThan(0);
          if (one.standing === 'ready') expect(one.lacks).toEqual([]);
          if (one.standing === 'replaced') expect(one.issuer).toBe('new');
        }
        const { certificates } = progressOf(outlooks, domains, NOW);
        const { total, atOldProvider, ...standing } = certificates;
        expect(Object.values(standing).reduce((a, b) => a + b, 0)).toBe(total);
        const waits = outlooks.filter(({ endsAt }) => endsAt === undefined).length;
        expect(atOldProvider + standing.replaced + standing.ended + standing.lapsed + waits).toBe(total);
        const twice = sumOfProgress([progressOf(outlooks, domains, NOW), progressOf(outlooks, domains, NOW)]);
        expect(twice.certificates.total).toBe(2 * total);
        // Finished only if nothing of the old provider is left, and never before the cut-over.
        const kept = { formerLive: 0, newCertificates: 1 };
        const complete = isComplete(outlooks, kept, done ? moved : move);
        expect(complete).toBe(done && outlooks.every(({ standing: one }) => one === 'replaced' || one === 'ended'));
        expect(isComplete(outlooks, { ...kept, formerLive: 1 }, moved)).toBe(false);
        // Until the new provider's first it can be rolled back, so that it is not over.
        expect(isComplete(outlooks, { ...kept, newCertificates: 0 }, moved)).toBe(false);
      },
    ),
  );
});

test('What is shown needs no look until it is about to run out', () => {
  expect(isShown(uni, NOW)).toBe(false);
  expect(needsLook(uni, NOW)).toBe(true);
  expect(needsLook(shown, NOW)).toBe(false);
  expect(needsLook(shown, '2027-05-20T00:00:00.000Z')).toBe(true);
});

describe('Reminders', () => {
  const risk = {
    domain: 'uni.example',
    missing: ['validation' as const],
    endsAt: '2027-06-01T10:00:00.000Z',
    certificates: 1,
  };
  const due = (
    now: string,
    reminded: { domain: string; endsAt: string; days: number }[] = [],
    since = '2027-01-01T00:00:00.000Z',
  ) => remindersDue([risk], reminded, since, now, 'Europe/Berlin').map(({ days, passed }) => ({ days, passed }));

  test('come in the days before the first end, ever more urgently', () => {
    expect(REMINDED_BEFORE.map(urgencyOf)).toEqual(['early', 'soon', 'urgent', 'urgent', 'last', 'last']);
    expect(due('2027-04-02T09:59:59.000Z')).toEqual([]);
    expect(due('2027-04-02T10:00:00.000Z')).toEqual([{ days: 60, passed: [] }]);
    expect(nextReminderAt([risk], '2027-04-02T10:00:00.000Z', 'Europe/Berlin')).toBe('2027-05-02T10:00:00.000Z');
    expect(nextReminderAt([risk], '2027-06-01T10:00:00.000Z', 'Europe/Berlin')).toBeUndefined();
  });

  test('of several that came due the most urgent one is sent alone', () => {
    expect(due('2027-05-26T10:00:00.000Z')).toEqual([{ days: 7, passed: [60, 30, 14] }]);
  });

  test('are sent once each; what the first letter of that day said is not said again', () => {
    const told = [{ domain: 'uni.example', endsAt: risk.endsAt, days: 60 }];
    expect(due('2027-04-10T10:00:00.000Z', told)).toEqual([]);
    expect(due('2027-04-10T10:00:00.000Z', [], '2027-04-05T00:00:00.000Z')).toEqual([]);
    expect(due('2027-05-02T10:00:00.000Z', told)).toEqual([{ days: 30, passed: [] }]);
  });

  test('name each domain once, with its first end and all that is missing', () => {
    const outlook = (endsAt: string, missing: ('wildcard' | 'validation')[]) => ({
      ...certificate,
      endsAt,
      standing: 'at_risk' as const,
      lacks: [{ domain: 'uni.example', missing }],
    });
    expect(
      domainsAtRisk([
        outlook('2027-06-02T00:00:00.000Z', ['validation']),
        outlook('2027-06-01T00:00:00.000Z', ['wildcard']),
      ]),
    ).toEqual([
      {
        domain: 'uni.example',
        missing: ['wildcard', 'validation'],
        endsAt: '2027-06-01T00:00:00.000Z',
        certificates: 2,
      },
    ]);
  });
});
