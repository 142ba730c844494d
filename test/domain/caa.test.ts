import { decideCaa } from '../../src/domain/caa';

const mine = ['ca.example', 'CA.Example.Net'];

test.each<[string, string[], boolean]>([
  ['our name', ['0 issue "ca.example"'], false],
  ['our other name, whatever the case', ['0 ISSUE "ca.example.net"'], false],
  ['our name with parameters', ['0 issue " ca.example ; accounturi=https://p.example/1; x=y"'], false],
  ['our name among others', ['0 issue "other.example"', '0 issue "ca.example"'], false],
  ['our name beside nobody', ['0 issue ";"', '0 issue "ca.example"'], false],
  ['our name, critical', ['128 issue "ca.example"'], false],
  ['a place for complaints alone', ['0 iodef "mailto:security@example.com"'], false],
  ['addresses for validation, critical', ['128 contactemail "dns@example.com"'], false],
  ['something unknown that is not critical', ['0 tbs "unknown"'], false],
  ['an issuer of wildcards alone, for no wildcard', ['0 issuewild "other.example"'], false],
  ['an issuer of mail certificates alone', ['0 issuemail "other.example"'], false],
  ['our name, for a wildcard', ['0 issue "ca.example"'], true],
  ['our name for wildcards alone', ['0 issuewild "ca.example"', '0 issue "other.example"'], true],
])('CAA permits: %s', (_what, texts, wildcard) => {
  expect(decideCaa(texts, wildcard, mine)).toEqual({ permitted: true });
});

test.each<[string, string[], boolean, string]>([
  ['another name', ['0 issue "other.example"'], false, '0 issue "other.example"'],
  ['nobody', ['0 issue ";"'], false, '0 issue ";"'],
  ['nobody, with parameters', ['0 issue "; policy=none"'], false, '0 issue "; policy=none"'],
  ['an empty value', ['0 issue ""'], false, '0 issue ""'],
  ['our name below', ['0 issue "sub.ca.example"'], false, '0 issue "sub.ca.example"'],
  ['a value that cannot be read', ['0 issue "ca.example ca.example"'], false, '0 issue "ca.example ca.example"'],
  ['something unknown that is critical', ['0 issue "ca.example"', '128 tbs "unknown"'], false, '128 tbs "unknown"'],
  ['nobody for wildcards, for a wildcard', ['0 issue "ca.example"', '0 issuewild ";"'], true, '0 issuewild ";"'],
  [
    'another for a wildcard',
    ['0 issuewild "other.example"', '0 issue "ca.example"'],
    true,
    '0 issuewild "other.example"',
  ],
  ['our name for wildcards, for no wildcard', ['0 issue ";"', '0 issuewild "ca.example"'], false, '0 issue ";"'],
  ['what is no record', ['nonsense'], false, 'nonsense'],
])('CAA refuses, and names the record: %s', (_what, texts, wildcard, text) => {
  expect(decideCaa(texts, wildcard, mine)).toEqual({ permitted: false, text });
});

test('an authority without a name is permitted nothing, not even by an empty value', () => {
  expect(decideCaa(['0 issue ";"'], false, [''])).toEqual({ permitted: false, text: '0 issue ";"' });
});
