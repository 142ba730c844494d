import { epoch, plusMilliseconds } from '../../src/domain/calendar';
import type { Life, ProviderOperation, ProviderTask } from '../../src/domain/life';
import { nextAsk, urgentFrom } from '../../src/domain/provider-retries';
import { shownTrouble, troubleOf, troubleUrgentFrom } from '../../src/domain/trouble';
import { activeLife, rulesOf } from '../support/lives';

const HOUR = 60;
const DAY = 24 * HOUR;
const askedAt = '2027-06-08T10:00:00.000Z';

function task(change: Partial<ProviderTask> = {}): ProviderTask {
  return { operation: 'renew', key: 'k', askedAt, nextAt: askedAt, attempts: 0, failing: true, ...change };
}

test.each([
  [1, 0, false, 1],
  [2, 1, false, 2],
  [3, 3, false, 4],
  [6, 31, false, 32],
  [7, 63, false, 60],
  [30, DAY - 1, false, 60],
  [30, DAY, false, 4 * HOUR],
  [5_000, 200 * DAY, false, 4 * HOUR],
  [30, DAY, true, 60],
  [5_000, 200 * DAY, true, 60],
])(
  'after failure number %i, %i minutes in, urgent: %s, a provider is asked again in %i minutes (P8)',
  (attempts, minutes, urgent, delay) => {
    const at = plusMilliseconds(askedAt, minutes * 60_000);
    expect((epoch(nextAsk(task(), attempts, urgent, at)) - epoch(at)) / 60_000).toBe(delay);
  },
);

test.each<[string, Partial<Life>, ProviderOperation, string | undefined]>([
  ['a .com is renewed until its expiry', {}, 'renew', '2027-06-12T12:00:00.000Z'],
  ['a .es twelve days earlier', activeLife({ offer: 'domain-es' }), 'renew', '2027-05-31T12:00:00.000Z'],
  ['a registry that renews by itself is told before the expiry', {}, 'let_expire', '2027-06-12T12:00:00.000Z'],
  [
    'or told to renew before the last safe instant',
    activeLife({ offer: 'domain-es' }),
    'keep',
    '2027-05-31T12:00:00.000Z',
  ],
  [
    'a restore is possible until the redemption ends',
    { phase: 'redemption', recoverableUntil: '2027-08-14T12:00:00.000Z' },
    'restore',
    '2027-08-11T12:00:00.000Z',
  ],
  ['an order has no cut-off', {}, 'create', undefined],
  ['nor has a deletion', {}, 'delete', undefined],
])('%s: that fails urgently from three days before', (_, change, operation, from) => {
  expect(urgentFrom({ ...activeLife(), ...change }, operation)).toBe(from);
});

describe('What a product shows', () => {
  const failing = activeLife({ tasks: [task()] });
  const urgent = activeLife({ tasks: [task({ urgent: true })] });
  const paused = { ...urgent, pausedSince: askedAt };
  const suspended = activeLife({
    rules: rulesOf('mailspace-10'),
    phase: 'suspended',
    recoverableUntil: '2027-06-29T12:00:00.000Z',
    pausedSince: askedAt,
  });

  test.each<[string, Life, string | null, string | null, string | undefined]>([
    ['nothing', activeLife(), null, null, undefined],
    ['a failing provider', failing, 'provider_failing:renew', 'provider_failing:renew', '2027-06-12T12:00:00.000Z'],
    ['an urgent one', urgent, 'provider_failing:renew', 'urgent:provider_failing:renew', '2027-06-12T12:00:00.000Z'],
    ['a pause, whatever else', paused, 'paused', 'paused', '2027-06-12T12:00:00.000Z'],
    ['a pause whose data would soon be gone', suspended, 'paused', 'paused', '2027-06-26T12:00:00.000Z'],
  ])('of %s', (_, life, trouble, shown, from) => {
    expect([troubleOf(life), shownTrouble(life), troubleUrgentFrom(life)]).toEqual([trouble, shown, from]);
  });
});
