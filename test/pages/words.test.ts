import { IntlMessageFormat } from 'intl-messageformat';
import { locales } from '../../src/domain/account';
import { de } from '../../src/pages/words/de';
import { en, type WordKey } from '../../src/pages/words/en';
import { fr } from '../../src/pages/words/fr';
import { nl } from '../../src/pages/words/nl';

const words = { de, en, fr, nl };
const keys = Object.keys(en) as WordKey[];

/** Names of the values that a text uses, wherever it uses them. */
function valuesOf(text: string, locale: string): string[] {
  const found = new Set<string>();
  const look = (parts: readonly unknown[]): void => {
    for (const part of parts as { type: number; value: string; options?: Record<string, { value: unknown[] }> }[]) {
      // 0 is text, 7 the number of a plural
      if (part.type !== 0 && part.type !== 7) found.add(part.value);
      for (const option of Object.values(part.options ?? {})) look(option.value);
    }
  };
  look(new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).getAst());
  return [...found].sort((a, b) => (a < b ? -1 : 1));
}

test.each(locales)('every text of the pages can be read, and asks for the same values as in English: %s', (locale) => {
  const differing = keys.filter((key) => `${valuesOf(words[locale][key], locale)}` !== `${valuesOf(en[key], 'en')}`);
  expect(differing).toEqual([]);
});

test.each(['fr', 'nl'] as const)('%s has typographic apostrophes', (locale) => {
  for (const key of keys) expect([key, /\p{L}'\p{L}/u.test(words[locale][key])]).toEqual([key, false]);
});

type Part = { type: number; value: string; options?: Record<string, { value: Part[] }> };
/** of @formatjs/icu-messageformat-parser */
const PLURAL = 6;

/** Where a text says something else by a number. */
function pluralsIn(text: string, locale: string): Part[] {
  const within = (parts: readonly Part[]): Part[] =>
    parts.flatMap((part) => [
      ...(part.type === PLURAL ? [part] : []),
      ...Object.values(part.options ?? {}).flatMap(({ value }) => within(value)),
    ]);
  return within(new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).getAst() as Part[]);
}

describe.each(locales)('in %s', (locale) => {
  test('what is counted in English is counted, too', () => {
    const counted = (text: string, language: string) => pluralsIn(text, language).map(({ value }) => value);
    const differing = keys.filter((key) => {
      const own = counted(words[locale][key], locale);
      return counted(en[key], 'en').some((value) => !own.includes(value));
    });
    expect(differing).toEqual([]);
  });

  test('one has words of its own, wherever something is counted', () => {
    const amiss = keys.filter((key) =>
      pluralsIn(words[locale][key], locale).some(
        ({ options = {} }) => !options['other'] || !['one', '=1', '=0'].some((category) => category in options),
      ),
    );
    expect(amiss).toEqual([]);
  });
});
