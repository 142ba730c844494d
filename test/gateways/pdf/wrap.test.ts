import { shorten, wrap } from '../../../src/gateways/pdf/wrap';

const fits = (text: string): boolean => text.length <= 10;

describe('breaking lines', () => {
  test.each([
    ['one two three four', ['one two', 'three four']],
    ['', ['']],
    ['mail.long-name.example', ['mail.long-', 'name.', 'example']],
    ['abcdefghijklmnopqrstuvwxyz', ['abcdefghij', 'klmnopqrst', 'uvwxyz']],
    ['a bcdefghijklm', ['a', 'bcdefghijk', 'lm']],
    ['a b c d e f g h i j k l m n', ['a b c d e', 'f g h i j', 'k l m n']],
  ])('%j becomes %j', (text, lines) => {
    expect(wrap(text, fits, 3)).toEqual(lines);
  });

  test('what is too long ends in an ellipsis', () => {
    expect(wrap('x'.repeat(10_000), fits, 2)).toEqual(['xxxxxxxxxx', 'xxxxxxxxx…']);
    expect(wrap('one two three four five six', fits, 2)).toEqual(['one two', 'three fou…']);
    expect(shorten('Immergrün Registrar', fits)).toBe('Immergrün…');
  });

  test('comes to an end even where nothing fits', () => {
    expect(wrap('abc', () => false, 2)).toHaveLength(2);
  });
});
