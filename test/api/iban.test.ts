import { ibanFaults } from '../../src/api/wire/iban';

test.each([
  ['DE89370400440532013000', []],
  [' de89 3704 0044 0532 0130 00 ', []],
  ['BE68 5390 0754 7034', []],
  ['GB29NWBK60161331926819', []],
  ['', [{ kind: 'empty' }]],
  ['?!', [{ kind: 'letters' }]],
  ['ZZ8937', [{ kind: 'country' }]],
  ['89370400440532013000', [{ kind: 'country' }]],
  ['DE8937040044053201300', [{ kind: 'length', country: 'DE', is: 21, should: 22 }]],
  ['DE98370400440532013000', [{ kind: 'check_digits' }]],
  ['DE89370400440532031000', [{ kind: 'check_digits' }]],
  ['DE8937040044O532013000', expect.arrayContaining([{ kind: 'account' }])],
  ['NL91ABNA0417164301', expect.arrayContaining([{ kind: 'check_digits' }])],
  ['BR1500000000000010932840814P2', [{ kind: 'not_sepa' }]],
  ['DE89/3704/0044/0532/0130/00', [{ kind: 'letters' }]],
])('%j as an IBAN: %j', (typed, faults) => {
  expect(ibanFaults(typed)).toEqual(faults);
});
