import { frozenPriceList, pricedAt } from '../../src/domain/frozen-prices';
import { priceOf } from '../../src/domain/pricing';
import {
  checkAction,
  faultsOfWave,
  type MigrationAction,
  type ProviderMigration,
  stateOf,
  whyNotMoved,
} from '../../src/domain/provider-migration';
import { offer } from '../support/lives';

const NOW = '2027-03-01T08:00:00.000Z';
const LATER = '2027-04-01T08:00:00.000Z';
const known = ['old', 'new'];

describe('A wave is refused with everything that is wrong', () => {
  test.each<[string, Partial<Parameters<typeof faultsOfWave>[0]>, string[]]>([
    ['nothing', {}, []],
    ['an unknown provider', { to: 'nowhere' }, ['to']],
    ['the same provider', { to: 'old' }, ['to']],
    ['a cut-over that has passed', { cutOverAt: NOW }, ['cutOverAt']],
    ['prices frozen for less than until the cut-over', { pricesFrozenUntil: NOW }, ['pricesFrozenUntil']],
    [
      'all of it',
      { from: 'x', to: 'x', cutOverAt: NOW, pricesFrozenUntil: '2027-01-01T00:00:00.000Z' },
      ['from', 'to', 'to', 'cutOverAt', 'pricesFrozenUntil'],
    ],
  ])('%s', (_, change, fields) => {
    const plan = { from: 'old', to: 'new', cutOverAt: LATER, ...change };
    expect(faultsOfWave(plan, known, NOW).map(({ field }) => field)).toEqual(fields);
  });
});

test('An institution is moved once at a time, from its own provider, and not once its contract gives no certificates', () => {
  const candidate = { account: 'acc_1', provider: 'old' };
  expect(whyNotMoved(candidate, 'old')).toBeUndefined();
  expect(whyNotMoved({ ...candidate, migration: 'mig_1' }, 'old')).toContain('mig_1');
  expect(whyNotMoved({ ...candidate, provider: 'new' }, 'old')).toContain('from new, not from old');
  expect(whyNotMoved({ ...candidate, contractOver: true }, 'old')).toContain('contract');
});

const begun: ProviderMigration = {
  ...{ id: 'mig_1', account: 'acc_1', wave: 'wave_1', from: 'old', to: 'new', startedAt: NOW, cutOverAt: LATER },
};
const states = {
  preparing: begun,
  moving: { ...begun, cutOverDoneAt: LATER },
  paused: { ...begun, pausedAt: NOW },
  rolled_back: { ...begun, rolledBackAt: LATER, pausedAt: NOW },
  finished: { ...begun, cutOverDoneAt: LATER, finishedAt: LATER },
};

describe('What may be done to a migration', () => {
  test.each(Object.entries(states))('%s is its own state', (state, migration) => {
    expect(stateOf(migration)).toBe(state);
  });

  test.each<[MigrationAction, Record<keyof typeof states, string | undefined>]>([
    [
      'pause',
      {
        preparing: undefined,
        moving: undefined,
        paused: 'migration-paused',
        rolled_back: 'migration-over',
        finished: 'migration-over',
      },
    ],
    [
      'resume',
      {
        preparing: 'migration-running',
        moving: 'migration-running',
        paused: undefined,
        rolled_back: 'migration-over',
        finished: 'migration-over',
      },
    ],
    [
      'rollback',
      {
        preparing: undefined,
        moving: undefined,
        paused: undefined,
        rolled_back: 'migration-over',
        finished: 'migration-over',
      },
    ],
    [
      'finish',
      {
        preparing: 'migration-running',
        moving: undefined,
        paused: 'migration-running',
        rolled_back: 'migration-over',
        finished: 'migration-over',
      },
    ],
  ])('%s', (action, refusals) => {
    const found = Object.entries(states).map(([state, one]) => [state, checkAction(action, one, 0)?.code]);
    expect(Object.fromEntries(found)).toEqual(refusals);
  });

  test('it is rolled back only until the first certificate from the new provider', () => {
    expect(checkAction('rollback', states.moving, 1)).toMatchObject({
      code: 'too-late',
      facts: { newCertificates: 1 },
    });
  });
});

describe('Frozen prices', () => {
  const before = offer('certificate-wildcard');
  const now = { ...before, pricePerYear: before.pricePerYear * 2 };
  const frozen = { migration: 'mig_1', until: LATER, offers: frozenPriceList([before, offer('domain-com')]) };
  const price = (given: typeof frozen | undefined, at: string) =>
    priceOf({
      offer: pricedAt(now, given, at).offer,
      ...{ productName: 'x', purpose: 'renewal', years: 2, withRestoreFee: false, vatRate: 1900, insured: true },
    }).net;

  test('hold until their end, for what was in the list; the end is the first instant without them', () => {
    const listed = price(undefined, NOW);
    const insurance = listed - now.pricePerYear * 2;
    expect(price(frozen, NOW)).toBe(before.pricePerYear * 2 + insurance);
    expect(price(frozen, LATER)).toBe(listed);
    expect(pricedAt(now, frozen, NOW).frozenUntil).toBe(LATER);
    expect(pricedAt(now, frozen, LATER).frozenUntil).toBeUndefined();
    expect(price({ ...frozen, offers: {} }, NOW)).toBe(listed);
  });

  test('are those of certificates alone', () => {
    expect(Object.keys(frozen.offers)).toEqual(['certificate-wildcard']);
  });
});
