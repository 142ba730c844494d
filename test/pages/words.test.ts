import { IntlMessageFormat } from 'intl-messageformat';
import { locales } from '../../src/domain/account';
import { de } from '../../src/pages/words/de';
import { en, type WordKey } from '../../src/pages/words/en';
import { fr } from '../../src/pages/words/fr';
import { nl } from '../../src/pages/words/nl';

const words = { de, en, fr, nl };
const keys = Object.keys(en) as WordKey[];

/** What a text is given: its arguments, in whatever branch they stand. */
function argumentsOf(text: string, locale: string): string[] {
  const found = new Set<string>();
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(walk);
    if (typeof part !== 'object' || part === null) return;
    const { type, value, options } = part as { type?: number; value?: unknown; options?: object };
    // Everything but plain text, and the number of a plural.
    if (type !== undefined && type !== 0 && type !== 7 && typeof value === 'string') found.add(value);
    for (const option of Object.values(options ?? {})) walk(option.value);
  };
  walk(new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).getAst());
  return [...found];
}

test.each(locales)('every text can be read in %s, and is given nothing that English is not given', (locale) => {
  for (const key of keys) {
    const given = argumentsOf(en[key], 'en');
    const strange = argumentsOf(words[locale][key], locale).filter((name) => !given.includes(name));
    expect([key, strange]).toEqual([key, []]);
  }
});

test.each(['fr', 'nl'] as const)('%s has typographic apostrophes', (locale) => {
  for (const key of keys) expect([key, /\p{L}'\p{L}/u.test(words[locale][key])]).toEqual([key, false]);
});
