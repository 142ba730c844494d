import { epoch, plusMilliseconds } from '../../src/domain/calendar';
import { type AttemptAnswer, judge } from '../../src/domain/webhooks';

const MONDAY = '2027-03-01T10:00:00.000Z';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const calm = { now: MONDAY, attempted: 0, jitter: 0 };

test.each([200, 201, 204, 299])('%d is acceptance', (status) => {
  expect(judge({ status }, calm)).toEqual({ kind: 'delivered' });
});

test.each([[undefined], [301], [307], [400], [401], [404], [429], [500], [503]])('%s is tried again', (status) => {
  expect(judge(status === undefined ? {} : { status }, calm)).toEqual({
    kind: 'retry',
    at: '2027-03-01T10:00:05.000Z',
    giveUpAt: '2027-03-04T10:00:00.000Z',
  });
});

test('410 ends it at once, and disables the endpoint', () => {
  expect(judge({ status: 410 }, calm)).toEqual({ kind: 'given_up', disable: 'gone' });
});

/** All attempts of a message that is never accepted, as hours after the first. */
function attemptsOf(answer: AttemptAnswer, jitter = 0): number[] {
  const made: number[] = [];
  let now = MONDAY;
  let giveUpAt: string | undefined;
  for (let attempted = 0; ; attempted += 1) {
    made.push((epoch(now) - epoch(MONDAY)) / HOUR);
    const verdict = judge(answer, { now, attempted, jitter, ...(giveUpAt && { giveUpAt }) });
    if (verdict.kind !== 'retry') return made;
    now = verdict.at;
    giveUpAt = verdict.giveUpAt;
  }
}

test.each([-1, 0, 1])(
  'a message that is never accepted is tried for three days and not longer (jitter %d)',
  (jitter) => {
    const made = attemptsOf({ status: 500 }, jitter);
    expect([11, 12]).toContain(made.length);
    expect(made.at(-1)).toBe(72);
    for (let i = 2; i < made.length - 1; i += 1) {
      expect((made[i] ?? 0) - (made[i - 1] ?? 0)).toBeGreaterThan((made[i - 1] ?? 0) - (made[i - 2] ?? 0));
    }
  },
);

describe('Retry-After', () => {
  test.each([
    [503, 60, '2027-03-01T10:01:00.000Z'],
    [429, 3_600, '2027-03-01T11:00:00.000Z'],
    // not earlier than we would come anyway
    [503, 1, '2027-03-01T10:00:05.000Z'],
    // nobody waits for a year
    [503, 31_536_000, '2027-03-01T16:00:00.000Z'],
    // means nothing with other answers
    [500, 3_600, '2027-03-01T10:00:05.000Z'],
  ])('with %d, %d seconds: the next attempt at %s', (status, retryAfter, at) => {
    expect(judge({ status, retryAfter }, calm)).toMatchObject({ kind: 'retry', at });
  });

  test('the last attempt is at the end of the three days, whatever was asked for', () => {
    const giveUpAt = plusMilliseconds(MONDAY, HOUR);
    expect(judge({ status: 503, retryAfter: 21_600 }, { ...calm, attempted: 9, giveUpAt })).toMatchObject({
      at: giveUpAt,
    });
  });
});

describe('an endpoint that has only failed', () => {
  test.each([
    [5 * DAY - 1, undefined],
    [5 * DAY, 'failing'],
    [9 * DAY, 'failing'],
  ])('for %d ms: %s', (failedFor, disable) => {
    const verdict = judge({ status: 500 }, { ...calm, failingSince: plusMilliseconds(MONDAY, -failedFor) });
    expect('disable' in verdict ? verdict.disable : undefined).toBe(disable);
  });
});

test('what a person has sent again is tried once', () => {
  expect(judge({ status: 500 }, { ...calm, attempted: 11, giveUpAt: MONDAY })).toEqual({ kind: 'given_up' });
});
