import { furthestForecast, usualReach, yearOfProducts } from '../../src/domain/forecast-reach';
import { activeLife } from '../support/lives';

const NOW = '2027-01-31T10:00:00.000Z';

test.each([
  ['to the end of the next term', {}, '2028-06-15T12:00:00.000Z'],
  ['to the end of one of several years', { optionYears: 4 }, '2031-06-15T12:00:00.000Z'],
  [
    'a year at least, though the next term ends earlier',
    { end: '2026-12-15T12:00:00.000Z' },
    '2028-01-31T10:00:00.000Z',
  ],
  ['no further than any forecast', { end: '2060-12-15T12:00:00.000Z' }, '2047-01-31T10:00:00.000Z'],
])('A forecast reaches %s', (_, change, until) => {
  expect(usualReach(activeLife(change), NOW)).toBe(until);
});

test('Of an order, it reaches to the end of the term after the one that is ordered', () => {
  const { term: _, ...ordered } = activeLife({ phase: 'ordered', anchorYears: 2 });
  expect(usualReach(ordered, NOW)).toBe('2030-01-31T10:00:00.000Z');
});

test('A year of products is 13 months, to the last day of a month that is shorter', () => {
  expect(yearOfProducts(NOW)).toBe('2028-02-29T10:00:00.000Z');
  expect(furthestForecast('2028-02-29T10:00:00.000Z')).toBe('2048-02-29T10:00:00.000Z');
});
