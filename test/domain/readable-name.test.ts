import { domainToUnicode } from 'node:url';
import { readableName } from '../../src/domain/readable-name';

describe('A name is shown as people read it, beside the form that is registered', () => {
  test.each([
    ['shop-example.com', 'shop-example.com'],
    ['web-4711', 'web-4711'],
    ['xn--mller-kva.com', 'müller.com (xn--mller-kva.com)'],
    [
      'www.xn--mller-kva.xn--vermgensberatung-pwb',
      'www.müller.vermögensberatung (www.xn--mller-kva.xn--vermgensberatung-pwb)',
    ],
    ['*.xn--mller-kva.com', '*.müller.com (*.xn--mller-kva.com)'],
    ['xn--fsqu00a.xn--fiqs8s', '例子.中国 (xn--fsqu00a.xn--fiqs8s)'],
    ['xn--j6w193g.com', '香港.com (xn--j6w193g.com)'],
    ['xn--e1afmkfd.xn--p1ai', 'пример.рф (xn--e1afmkfd.xn--p1ai)'],
    ['xn--hxajbheg2az3al.gr', 'παράδειγμα.gr (xn--hxajbheg2az3al.gr)'],
  ])('%s: %s', (name, shown) => {
    expect(readableName(name, domainToUnicode)).toBe(shown);
  });

  test.each([
    ['Latin with a Cyrillic letter', 'xn--pypal-4ve.com'],
    ['Greek with a Latin letter', new URL('http://ελxάδα.com').hostname],
    ['Cyrillic with a Greek letter', new URL('http://приοр.com').hostname],
    ['written from right to left', 'xn--4dbrk0ce.com'],
    ['a sign that looks like a slash', new URL('http://bank⁄pay.com').hostname],
    ['a picture', new URL('http://☃.com').hostname],
    ['an A-label of nothing', 'xn--a.com'],
    ['one that only begins like an A-label', 'xn--.com'],
  ])('but not where it could deceive: %s', (_, name) => {
    expect(readableName(name, domainToUnicode)).toBe(name);
  });

  test('label by label', () => {
    expect(readableName('xn--pypal-4ve.xn--mller-kva.com', domainToUnicode)).toBe(
      'xn--pypal-4ve.müller.com (xn--pypal-4ve.xn--mller-kva.com)',
    );
  });
});
