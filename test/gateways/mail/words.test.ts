import { IntlMessageFormat } from 'intl-messageformat';
import { locales } from '../../../src/domain/account';
import { words } from '../../../src/gateways/mail/phrasebook';
import { en, type WordKey } from '../../../src/gateways/mail/words/en';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The arguments that a pattern uses anywhere, and the cases that its selects tell apart. */
function argumentsOf(elements: Element[]): string[] {
  return elements.flatMap((element) => {
    if (!('value' in element) || element.type === 0) return [];
    if (!('options' in element)) return [`${element.value}`];
    const cases = Object.entries(element.options);
    const select = element.type === 5 ? [`${element.value}: ${Object.keys(element.options).join('|')}`] : [];
    return [`${element.value}`, ...select, ...cases.flatMap(([, option]) => argumentsOf(option.value))];
  });
}

const keys = Object.keys(en) as WordKey[];

describe.each(locales)('%s', (locale) => {
  test('says everything that English says, and nothing else', () => {
    expect(new Set(Object.keys(words[locale]))).toEqual(new Set(keys));
    expect(keys.filter((key) => words[locale][key].trim() === '')).toEqual([]);
  });

  test('names the same things, and tells the same cases apart, as the English words', () => {
    const used = (pattern: string) =>
      new Set(argumentsOf(new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true }).getAst()));
    const ofAll = (language: 'en' | typeof locale) =>
      Object.fromEntries(keys.map((key) => [key, used(words[language][key])]));
    expect(ofAll(locale)).toEqual(ofAll('en'));
  });

  test('uses typographic apostrophes: a straight one would quote ICU syntax', () => {
    expect(keys.filter((key) => words[locale][key].includes("'"))).toEqual([]);
  });
});

test('only what is a name or the same word everywhere is left untranslated', () => {
  const sameAsEnglish = (locale: 'de' | 'fr' | 'nl') =>
    keys.filter((key) => words[locale][key] === en[key] && /[a-z]{4}/i.test(en[key].replace(/\{[^}]*\}/g, '')));
  expect(sameAsEnglish('de')).toEqual([]);
  expect(sameAsEnglish('fr')).toEqual([]);
  expect(sameAsEnglish('nl')).toEqual(['label.product']);
});
