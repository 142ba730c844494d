import { type CollectionMeans, cardTries, usableMethod } from '../../src/domain/collection';
import { retryDelay } from '../../src/domain/provider-retries';
import { decideReminder } from '../../src/domain/reminders';
import { activeLife } from '../support/lives';

describe('a card that is declined is tried again 1, 3, 6 and 9 days after issue, before the deadline (P7)', () => {
  const issued = '2027-06-05T12:00:00.000Z';
  test.each([
    [issued, '2027-06-15T12:00:00.000Z', issued, ['06-06T12', '06-08T12', '06-11T12', '06-14T12']],
    [issued, '2027-06-14T12:00:00.000Z', issued, ['06-06T12', '06-08T12', '06-11T12']],
    [issued, '2027-06-14T12:00:00.001Z', issued, ['06-06T12', '06-08T12', '06-11T12', '06-14T12']],
    [issued, '2027-06-05T18:00:00.000Z', issued, []],
    // Days already past are dropped.
    [issued, '2027-06-15T12:00:00.000Z', '2027-06-08T12:00:00.000Z', ['06-11T12', '06-14T12']],
    [issued, '2027-06-15T12:00:00.000Z', '2027-06-08T11:59:59.999Z', ['06-08T12', '06-11T12', '06-14T12']],
    // Over the change to summer time at 13:00 on the wall.
    [
      '2027-03-25T12:00:00.000Z',
      '2027-04-04T11:00:00.000Z',
      '2027-03-25T12:00:00.000Z',
      ['03-26T12', '03-28T11', '03-31T11', '04-03T11'],
    ],
  ] as const)('issued %s, deadline %s, after %s: %j', (issuedAt, deadline, after, tries) => {
    expect(cardTries(issuedAt, deadline, after, 'Europe/Berlin').map((at) => at.slice(5, 13))).toEqual(tries);
  });
});

describe('what is collected by itself (P3)', () => {
  const at = '2027-06-05T12:00:00.000Z';
  const means = (change: Partial<CollectionMeans>): CollectionMeans => ({
    automatic: 'none',
    debitPaused: false,
    ...change,
  });
  test.each<[string, Partial<CollectionMeans>, string | null]>([
    ['nothing is set up', {}, null],
    ['a card valid through June 2027', { automatic: 'card', cardValidThrough: '2027-06' }, 'card'],
    ['a card that expired in May 2027', { automatic: 'card', cardValidThrough: '2027-05' }, null],
    ['a card chosen, but none there', { automatic: 'card' }, null],
    ['a card there, but not chosen', { automatic: 'none', cardValidThrough: '2029-01' }, null],
    ['an active signed mandate', { automatic: 'sepa_debit', mandate: 'active' }, 'sepa_debit'],
    ['a mandate not signed yet', { automatic: 'sepa_debit', mandate: 'pending' }, null],
    ['a revoked mandate', { automatic: 'sepa_debit', mandate: 'revoked' }, null],
    ['a mandate unused for 36 months', { automatic: 'sepa_debit', mandate: 'lapsed' }, null],
    [
      'an active mandate after a returned debit',
      { automatic: 'sepa_debit', mandate: 'active', debitPaused: true },
      null,
    ],
    ['a card, after a returned debit', { automatic: 'card', cardValidThrough: '2027-06', debitPaused: true }, 'card'],
  ])('%s', (_name, change, method) => {
    expect(usableMethod(means(change), at, 'Europe/Berlin')).toBe(method);
  });
});

test('the month of a card ends where its holder lives', () => {
  const card = { automatic: 'card', cardValidThrough: '2027-05', debitPaused: false } as const;
  const lastHours = '2027-05-31T23:00:00.000Z';
  expect(usableMethod(card, lastHours, 'America/New_York')).toBe('card');
  expect(usableMethod(card, lastHours, 'Europe/Berlin')).toBeNull();
});

describe('whether a reminder that is due is sent (M2, M7)', () => {
  const life = activeLife();
  const onTime = '2027-04-16T12:00:00.100Z';
  test.each([
    ['setting on', true, 'one_year_delayed', 60, onTime, { kind: 'send' }],
    ['setting on, immediate', true, 'one_year_immediate', 60, onTime, { kind: 'send' }],
    ['setting off', false, 'one_year_delayed', 60, onTime, { kind: 'skip', reason: 'setting_off' }],
    ['to be deleted', true, 'delete_at_expiry', 60, onTime, { kind: 'skip', reason: 'delete_at_expiry' }],
    ['both', false, 'delete_at_expiry', 60, onTime, { kind: 'skip', reason: 'setting_off' }],
    [
      'late, a millisecond before the next is due',
      true,
      'one_year_delayed',
      60,
      '2027-05-16T11:59:59.999Z',
      { kind: 'send' },
    ],
    [
      'late, with the next one due',
      true,
      'one_year_delayed',
      60,
      '2027-05-16T12:00:00.000Z',
      { kind: 'skip', reason: 'outage' },
    ],
    ['late, and the last one', true, 'one_year_delayed', 2, '2027-07-01T00:00:00.000Z', { kind: 'send' }],
    [
      'late, and to be deleted',
      true,
      'delete_at_expiry',
      60,
      '2027-07-01T00:00:00.000Z',
      { kind: 'skip', reason: 'delete_at_expiry' },
    ],
  ] as const)('%s', (_name, on, option, days, recordedAt, decision) => {
    const rest = life.marks.filter((mark) => !(mark.do === 'reminder' && mark.days >= days));
    expect(decideReminder({ ...life, option, marks: rest }, on, days, recordedAt)).toEqual(decision);
  });
});

test.each([
  [1, 1],
  [2, 2],
  [3, 4],
  [6, 32],
  [7, 60],
  [8, 60],
  [5_000, 60],
])('after its failure number %i a provider is asked again in %i minutes (P8)', (attempts, minutes) => {
  expect(retryDelay(attempts)).toBe(minutes * 60_000);
});
