import { withOrdinalFirst } from '../../src/domain/french-first';

test.each([
  ['mardi 1 décembre 2026', 'mardi 1er décembre 2026'],
  ['1\u00a0août 2027 à 14:00', '1er\u00a0août 2027 à 14:00'],
  ['1 janv. 2027', '1er janv. 2027'],
  ['vendredi 11 décembre 2026', 'vendredi 11 décembre 2026'],
  ['2 mars 2027 à 01:01', '2 mars 2027 à 01:01'],
])('%s is written %s', (plain, written) => {
  expect(withOrdinalFirst('fr', plain)).toBe(written);
  expect(withOrdinalFirst('en', plain)).toBe(plain);
});
