import fc from 'fast-check';
import { type NameFault, nameFaults, type OfferedNames, offerFaults, shown } from '../../src/domain/certificate-names';

describe('a name in a certificate is written as a host’s name (C3)', () => {
  test.each([
    'example.com',
    'www.example.com',
    '*.example.com',
    'xn--mnchen-3ya.de',
    'a-b.c--d.example.com',
    '3com.com',
    '1.2.3.4.com',
    `${'a'.repeat(63)}.example.com`,
    `${'a.'.repeat(125)}com`,
  ])('%s is legal', (name) => {
    expect(nameFaults(name)).toEqual([]);
  });

  test.each<[string, NameFault['code'], string]>([
    ['', 'name-illegal', 'empty'],
    ['.', 'name-illegal', 'nothing between two dots'],
    ['a b.example.com', 'name-illegal', 'a space'],
    ['a_b.example.com', 'name-illegal', 'an underscore'],
    ['www.example.com\0.example.org', 'name-illegal', 'a zero byte'],
    ['www.example.com\n', 'name-illegal', '\\u{a}'],
    ['www.example.com:443', 'name-illegal', '“:”'],
    ['https://www.example.com', 'name-illegal', '“:”, “/”'],
    ['2001:db8::1', 'name-illegal', '“:”'],
    ['WWW.example.com', 'name-illegal', '“W”'],
    ['www.example.com.', 'name-illegal', 'dot at the end'],
    ['.example.com', 'name-illegal', 'before the first'],
    ['www..example.com', 'name-illegal', 'between two dots'],
    ['-www.example.com', 'name-illegal', 'hyphen'],
    ['www-.example.com', 'name-illegal', 'hyphen'],
    ['ab--cd.example.com', 'name-illegal', 'xn-- alone'],
    [`${'a'.repeat(64)}.example.com`, 'name-illegal', '63 characters'],
    [`${'a.'.repeat(125)}info`, 'name-illegal', '253 characters'],
    ['192.0.2.1', 'name-kind', 'IP address'],
    ['*', 'wildcard-illegal', 'whole first label'],
    ['*example.com', 'wildcard-illegal', 'whole first label'],
    ['w*.example.com', 'wildcard-illegal', 'whole first label'],
    ['www.*.example.com', 'wildcard-illegal', 'whole first label'],
    ['*.*.example.com', 'wildcard-illegal', 'whole first label'],
    ['*.', 'name-illegal', 'nothing between two dots'],
  ])('%j is refused as %s', (name, code, reason) => {
    expect(nameFaults(name)).toContainEqual(expect.objectContaining({ code, detail: expect.stringContaining(reason) }));
  });

  test('all that is wrong with a name is said, each once', () => {
    expect(nameFaults('-a_.-b..w*.example.com.').map(({ detail }) => detail.split(': ')[1])).toEqual([
      'only letters, digits, hyphens and dots in a name, and not an underscore.',
      'a wildcard is the whole first label and nothing else, as in *.example.com.',
      'leave out the dot at the end.',
      'no part begins or ends with a hyphen.',
      'there is nothing between two dots, or before the first.',
    ]);
  });

  test('no text makes it throw, and what it says of it has no control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { detail } of nameFaults(text)) expect(detail).not.toMatch(/\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/u);
      }),
    );
  });
});

describe('the names fit the offer (C3)', () => {
  test.each<[OfferedNames, string[]]>([
    ['single', ['www.example.com']],
    ['wildcard', ['*.example.com']],
    ['wildcard', ['*.example.com', 'example.com']],
    ['wildcard', ['example.com', '*.example.com']],
    ['multi', ['example.com']],
    ['multi', ['example.com', '*.example.com', 'example.org']],
    ['multi', manyNames(100)],
  ])('%s: %j', (offered, names) => {
    expect(offerFaults(names, offered)).toEqual([]);
  });

  test.each<[OfferedNames, string[], NameFault['code'], string]>([
    ['single', ['*.example.com'], 'names-not-offered', '“*.example.com”'],
    ['single', ['example.com', 'www.example.com'], 'names-not-offered', '“example.com”, “www.example.com”'],
    ['single', manyNames(100), 'names-not-offered', 'and 97 more'],
    ['single', manyNames(101), 'names-too-many', '101'],
    ['wildcard', ['example.com'], 'names-not-offered', '“example.com”'],
    ['wildcard', ['*.example.com', 'www.example.com'], 'names-not-offered', '“www.example.com”'],
    ['wildcard', ['*.example.com', '*.example.org'], 'names-not-offered', '“*.example.org”'],
    ['multi', manyNames(101), 'names-too-many', '101'],
  ])('not %s: %j', (offered, names, code, reason) => {
    expect(offerFaults(names, offered)).toEqual([
      expect.objectContaining({ code, detail: expect.stringContaining(reason) }),
    ]);
  });
});

function manyNames(count: number): string[] {
  return Array.from({ length: count }, (_, n) => `n${n}.example.com`);
}

test('a stranger’s text is shown cut, and with nothing that controls or reorders', () => {
  expect(shown('münchen.de')).toBe('“münchen.de”');
  expect(shown('a\r\nb\u202ec"d\\')).toBe('“a\\u{d}\\u{a}b\\u{202e}c\\u{22}d\\u{5c}”');
  expect(shown('x'.repeat(200))).toBe(`“${'x'.repeat(80)}…”`);
});
