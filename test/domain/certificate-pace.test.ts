import { movedReplacement } from '../../src/domain/certificate-clocks';
import {
  issueFailed,
  issuePending,
  issueWaits,
  issueWanted,
  triedAgain,
} from '../../src/domain/certificate-transitions';
import type { Life } from '../../src/domain/life';
import { troubleOf } from '../../src/domain/trouble';
import { activeLife } from '../support/lives';

const at = '2027-01-15T09:00:00.000Z';

function ordered(): Life {
  const certificate = {
    domains: [],
    reuseCsr: true,
    insured: false,
    insureNext: false,
    queue: [],
    revocations: [],
    count: 0,
  };
  return issueWanted(activeLife({ certificate }), 'order', at);
}

const head = (life: Life) => life.certificate?.queue[0];
const secondsToNext = (life: Life) => (Date.parse(head(life)?.nextAt ?? '') - Date.parse(at)) / 1_000;

test('an authority that is at work is asked after 5 s, 10 s, 20 s … at most an hour, and a failure begins anew', () => {
  const pauses: number[] = [];
  let life = ordered();
  for (let call = 0; call < 13; call += 1) {
    life = issuePending(life, 'csr_1', at);
    pauses.push(secondsToNext(life));
  }
  expect(pauses).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 1_280, 2_560, 3_600, 3_600, 3_600]);
  const failed = issueFailed(life, at, { failure: 'no answer' });
  expect(head(failed)).toMatchObject({ attempts: 1, failing: true });
  expect(secondsToNext(failed)).toBe(60);
  expect(secondsToNext(issuePending(failed, 'csr_1', at))).toBe(5);
});

test('what was missing is missing no more once the authority is at work', () => {
  const waiting = issueWaits(ordered(), ['validation'], at);
  expect(head(waiting)).toMatchObject({ missing: ['validation'], missingSince: at, giveUpAt: expect.any(String) });
  expect(Object.keys(head(issuePending(waiting, 'csr_1', at)) ?? {})).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(missing|missingSince|remindAt|giveUpAt|looks)$/)]),
  );
});

test('operators see an authority that fails, until it is at work again or asked anew by them', () => {
  expect(troubleOf(issuePending(ordered(), 'csr_1', at))).toBeNull();
  const failed = issueFailed(ordered(), at, { failure: 'no answer' });
  expect(troubleOf(failed)).toBe('issuance_failing:order');
  const later = '2027-01-15T09:00:20.000Z';
  expect(head(triedAgain(failed, later))?.nextAt).toBe(later);
});

describe('a window of an authority moves a replacement (RFC 9773, 4.2)', () => {
  const now = '2027-01-15T00:00:00.000Z';
  const notAfter = '2027-04-15T00:00:00.000Z';
  const [jan, feb, mar] = ['2027-01-10', '2027-02-10', '2027-03-10'].map((day) => `${day}T00:00:00.000Z`) as [
    string,
    string,
    string,
  ];
  const next = (day: string) => new Date(Date.parse(day) + 2 * 86_400_000).toISOString();
  const window = (day: string) => ({ start: day, end: next(day) });

  test.each<[string, string | undefined, string, string | undefined, string | undefined]>([
    ['it lies inside', next(feb), feb, undefined, undefined],
    ['it lies before', feb, mar, undefined, '2027-03-11T00:00:00.000Z'],
    ['it lies after', mar, feb, undefined, '2027-02-11T00:00:00.000Z'],
    ['the window has begun', mar, jan, undefined, now],
    ['it is due already', jan, mar, undefined, undefined],
    ['the window lies behind the end', mar, notAfter, undefined, undefined],
    ['the certificate ends with the term', undefined, feb, mar, undefined],
    ['… and its usual window begins', undefined, jan, jan, undefined],
    ['… and its window moved to the past', undefined, jan, feb, now],
    ['… and nobody knows what it was', undefined, jan, undefined, undefined],
  ])('%s', (_case, replaceAt, named, before, moved) => {
    const current = { notAfter, ...(replaceAt !== undefined && { replaceAt }) };
    const known = before === undefined ? undefined : window(before);
    expect(movedReplacement(current, window(named), known, now, 0.5)).toBe(moved);
  });
});
