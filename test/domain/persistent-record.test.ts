import { persistentRecord, persistentRecordFault } from '../../src/domain/persistent-record';

const mine = { issuerDomain: 'ca.example', accountUri: 'https://p.example/accounts/acc_1', wildcard: false };
const at = '2027-06-15T12:00:00.000Z';
const uri = `accounturi=${mine.accountUri}`;

test.each([
  ['as it is told', `ca.example; ${uri}`],
  ['without space', `ca.example;${uri}`],
  ['with space everywhere', `  ca.example \t;  accounturi =  ${mine.accountUri} ; `],
  ['with keys and issuer in capitals', `CA.Example; AccountURI=${mine.accountUri}`],
  ['with a dot after the issuer', `ca.example.; ${uri}`],
  ['with a wildcard, though none is needed', `ca.example; ${uri}; policy=wildcard`],
  ['with parameters nobody knows', `ca.example; ${uri}; colour=green; policy=strict`],
  ['in its last second', `ca.example; ${uri}; persistUntil=1813060800`],
])('a record written %s counts', (_how, text) => {
  expect(persistentRecordFault(text, mine, at)).toBeUndefined();
});

test.each([
  ['of another issuer', `other.example; ${uri}`, 'names the issuer other.example'],
  ['of an issuer that only ends alike', `xca.example; ${uri}`, 'names the issuer xca.example'],
  ['of no issuer', `; ${uri}`, 'names no issuer'],
  ['without an account', 'ca.example', 'names no account'],
  ['of another account', 'ca.example; accounturi=https://p.example/accounts/acc_2', 'another account'],
  ['of an account that begins alike', `ca.example; ${uri}2`, 'another account'],
  ['of an account in capitals', `ca.example; ${uri.replace('acc_1', 'ACC_1')}`, 'another account'],
  ['with two accounts', `ca.example; accounturi=https://evil.example; ${uri}`, 'one parameter twice'],
  ['that ended a second ago', `ca.example; ${uri}; persistUntil=1813060799`, 'has not counted since'],
  ['that ends never, in words', `ca.example; ${uri}; persistUntil=never`, 'no time in seconds'],
  ['with an end in milliseconds', `ca.example; ${uri}; persistUntil=1813060800000`, 'no time in seconds'],
  ['with space in a value', 'ca.example; accounturi=https://p.example/accounts/acc_1 acc_2', 'not of the form'],
  ['that is something else', 'v=spf1 -all', 'not of the form'],
  ['that is empty', '', 'names no issuer'],
])('a record %s does not', (_what, text, reason) => {
  expect(persistentRecordFault(text, mine, at)?.words).toContain(reason);
});

test.each([
  ['without a policy', '', false],
  ['with the policy', '; policy=wildcard', true],
  ['with the policy in capitals', '; POLICY=WildCard', true],
  ['with another policy', '; policy=wildcards', false],
])('for a wildcard: %s', (_what, more, counts) => {
  const fault = persistentRecordFault(`ca.example; ${uri}${more}`, { ...mine, wildcard: true }, at);
  expect(fault === undefined).toBe(counts);
});

test.each([
  [false, undefined],
  [true, undefined],
  [false, '2027-06-15T12:00:00.999Z'],
  [true, '2028-01-01T00:00:00.000Z'],
])('what is told to publish counts (wildcard: %s, until: %s)', (wildcard, until) => {
  const reliance = { ...mine, wildcard };
  expect(persistentRecordFault(persistentRecord(reliance, until), reliance, at)).toBeUndefined();
});
