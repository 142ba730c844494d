import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Brands, colourFaults, inAllLanguages, surfaces } from '../../src/domain/brand';
import { contrast, mixed } from '../../src/domain/colour';

// As the contrast checkers of the W3C's tutorials give them.
test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#ffffff', '#ffffff', 1],
])('%s on %s has a contrast of %f', (a, b, ratio) => {
  expect(contrast(a, b)).toBeCloseTo(ratio, 1);
  expect(contrast(b, a)).toBe(contrast(a, b));
});

test('a tint lies between its colours', () => {
  expect(mixed('#000000', '#ffffff', 0.1)).toBe('#e6e6e6');
  expect(mixed('#ff0000', '#0000ff', 0)).toBe('#0000ff');
});

test('what accents stand on is what the style sheet paints', () => {
  const css = readFileSync(path.join(__dirname, '../../src/pages/style.css'), 'utf8').replaceAll('#fff;', '#ffffff;');
  const [light = '', dark = ''] = css.split('prefers-color-scheme');
  for (const [mode, text] of [
    ['light', light],
    ['dark', dark],
  ] as const) {
    const { page, sheet, ink } = surfaces[mode];
    expect(text).toContain(`--page:${page};--sheet:${sheet};--ink:${ink};`);
  }
});

describe('colours of a brand', () => {
  const good = {
    light: { accent: '#0b6b5a', onAccent: '#ffffff' },
    dark: { accent: '#58d6bd', onAccent: '#06231e' },
  };

  test('that can be read are fine', () => expect(colourFaults(good)).toEqual([]));

  test('that are too pale are named, each with its contrast', () => {
    const faults = colourFaults({ ...good, light: { accent: '#e0a800', onAccent: '#ffffff' } });
    expect(faults.map(({ mode }) => mode)).toEqual(['light', 'light', 'light', 'light']);
    expect(faults[0]?.fault).toBe('accent on the sheet (#e0a800 on #ffffff) has a contrast of 2.15, and needs 4.5');
    expect(faults.at(-1)?.fault).toMatch(/^onAccent on accent/);
  });
});

describe('which brand it is', () => {
  const plain = { supportEmail: 'a@b.example', links: [], texts: [], consumers: true };
  const brands = new Brands([
    { ...plain, id: 'one', name: 'One', hosts: ['one.example'] },
    { ...plain, id: 'two', name: 'Two', hosts: ['two.example'], url: 'https://two.example' },
  ]);

  test.each([
    ['two.example', 'two'],
    ['TWO.example:8443', 'two'],
    ['three.example', 'one'],
    [undefined, 'one'],
  ])('at %s it is %s', (host, id) => expect(brands.at(host).id).toBe(id));

  test('the account decides, and the first is for whom no other one is', () => {
    expect([brands.of('two').id, brands.of(null).id, brands.of('gone').id]).toEqual(['two', 'one', 'one']);
    expect(brands.urls).toEqual(['https://two.example']);
    expect(brands.consumers).toBe(true);
  });

  test('one text is for every language', () =>
    expect(inAllLanguages('x')).toEqual({ de: 'x', fr: 'x', en: 'x', nl: 'x' }));
});
