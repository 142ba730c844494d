import { IntlMessageFormat } from 'intl-messageformat';
import { de } from '../../src/pages/words/de';
import { en } from '../../src/pages/words/en';
import { fr } from '../../src/pages/words/fr';
import { nl } from '../../src/pages/words/nl';

const languages = { de, en, fr, nl };

/** The values that a text asks for, wherever in it. */
function valuesOf(text: string): string[] {
  const names = new Set<string>();
  const look = (parts: unknown): void => {
    if (typeof parts !== 'object' || parts === null) return;
    const { type, value } = parts as { type?: number; value?: unknown };
    if (type !== undefined && type >= 1 && type <= 6 && typeof value === 'string') names.add(value);
    for (const inner of Object.values(parts)) look(inner);
  };
  look(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
  return [...names];
}

describe.each(Object.keys(languages) as (keyof typeof languages)[])('the words of the pages in %s', (language) => {
  test('are patterns that can be read, and ask for no value that the English ones do not have', () => {
    const wrong = Object.entries(languages[language]).flatMap(([key, text]) => {
      try {
        const known = valuesOf(en[key as keyof typeof en]);
        const strange = valuesOf(text).filter((name) => !known.includes(name));
        return strange.length > 0 ? [`${key} asks for ${strange.join(', ')}`] : [];
      } catch (error) {
        return [`${key}: ${(error as Error).message}`];
      }
    });
    expect(wrong).toEqual([]);
  });
});
