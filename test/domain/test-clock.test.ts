import { checkAdvance, checkBeginning, nextStop, progressOf } from '../../src/domain/test-clock';

const now = '2026-12-01T09:00:00.000Z';

describe('an advance of a test clock (5.3)', () => {
  test.each([
    ['forward', 'ready', '2027-06-15T12:00:00.000Z', undefined],
    ['again, after it was stuck', 'stuck', '2027-06-15T12:00:00.000Z', undefined],
    ['by a millisecond', 'ready', '2026-12-01T09:00:00.001Z', undefined],
    ['to where it is', 'ready', now, 'too-late'],
    ['back', 'ready', '2026-11-30T09:00:00.000Z', 'too-late'],
    ['by a hundred years', 'ready', '2126-12-01T09:00:00.000Z', undefined],
    ['beyond a hundred years', 'ready', '2126-12-01T09:00:00.001Z', 'beyond-horizon'],
    ['while it moves', 'advancing', '2027-06-15T12:00:00.000Z', 'clock-moving'],
    ['while it stops', 'stopping', '2027-06-15T12:00:00.000Z', 'clock-moving'],
  ] as const)('%s', (_name, status, to, code) => {
    expect(checkAdvance({ now, status }, to)?.code).toBe(code);
  });
});

describe('what a clock shows at first', () => {
  const latest = '2026-11-30T12:00:00.000Z';
  test.each([
    ['the past, of an account without products', '2020-01-01T00:00:00.000Z', undefined, undefined],
    ['before its products lived', '2026-11-30T11:59:59.999Z', latest, 'too-late'],
    ['as of the last that happened to them', latest, latest, undefined],
    ['a hundred years ahead', '2126-12-01T09:00:00.000Z', undefined, undefined],
    ['beyond', '2126-12-01T09:00:00.001Z', undefined, 'beyond-horizon'],
  ])('%s', (_name, begins, lived, code) => {
    expect(checkBeginning(begins, now, lived)?.code).toBe(code);
  });
});

describe('where an advance stops next', () => {
  const at = (product: string, wakeAt?: string) => ({ product, ...(wakeAt !== undefined && { wakeAt }) });
  const target = '2027-01-10T00:00:00.000Z';
  test.each([
    ['no products', [], undefined],
    ['a product that waits for nothing', [at('a')], undefined],
    ['everything lies beyond the target', [at('a', '2027-01-10T00:00:00.001Z')], undefined],
    ['exactly at the target', [at('a', target)], { at: target, products: ['a'] }],
    [
      'the earliest first',
      [at('a', '2027-01-05T00:00:00.000Z'), at('b', '2027-01-03T00:00:00.000Z')],
      { at: '2027-01-03T00:00:00.000Z', products: ['b'] },
    ],
    [
      'two at one instant, in the order of their ids',
      [at('a', '2027-01-03T00:00:00.000Z'), at('b', '2027-01-03T00:00:00.000Z'), at('c')],
      { at: '2027-01-03T00:00:00.000Z', products: ['a', 'b'] },
    ],
  ])('%s', (_name, products, stop) => {
    expect(nextStop(products, target)).toEqual(stop);
  });
});

test.each([
  ['2026-12-01T09:00:00.000Z', 0],
  ['2026-12-06T09:00:00.000Z', 0.5],
  ['2026-12-11T09:00:00.000Z', 1],
  ['2026-12-11T09:00:05.000Z', 1],
])('at %s an advance of ten days has done %d', (at, done) => {
  expect(progressOf(now, at, '2026-12-11T09:00:00.000Z')).toBe(done);
});
