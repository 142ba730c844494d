import {
  balanceReference,
  creditorReference,
  formatCreditorReference,
  isCreditorReference,
} from '../../src/domain/creditor-reference';

describe('a creditor reference (ISO 11649)', () => {
  test.each([
    ['539007547034', 'RF18539007547034'],
    ['000000000539007547034', 'RF18000000000539007547034'],
    ['2348236', 'RF332348236'],
    ['1234 5678', 'RF2012345678'],
    ['R2027-000123', 'RF68R2027000123'],
    ['r2027-000123', 'RF68R2027000123'],
  ])('of %s is %s', (number, reference) => {
    expect(creditorReference(number)).toBe(reference);
    expect(isCreditorReference(reference)).toBe(true);
  });

  test.each(['', '---', 'R2027-0000000000000000001'])('cannot be made of %j', (number) => {
    expect(() => creditorReference(number)).toThrow(RangeError);
  });

  test.each([
    ['RF18 5390 0754 7034', true],
    ['rf18 5390 0754 7034', true],
    ['RF18 0000 0000 0539 0075 4703 4', true],
    ['RF19 5390 0754 7034', false],
    ['RF18 5390 0754 7043', false],
    ['RF18', false],
    ['RF18 5390-0754-7034', false],
    ['DE18 5390 0754 7034', false],
    ['RF18 0000 0000 0539 0075 4703 40', false],
    ['', false],
  ])('is recognised as a payer writes it: %s %s', (text, valid) => {
    expect(isCreditorReference(text)).toBe(valid);
  });

  test('is refused when two neighbouring characters are swapped', () => {
    const reference = creditorReference('R2027-000123');
    for (let at = 4; at < reference.length - 1; at += 1) {
      const swapped = reference.slice(0, at) + reference[at + 1] + reference[at] + reference.slice(at + 2);
      if (swapped !== reference) expect(isCreditorReference(swapped)).toBe(false);
    }
  });

  test('is printed in groups of four', () => {
    expect(formatCreditorReference('RF18539007547034')).toBe('RF18 5390 0754 7034');
    expect(formatCreditorReference('rf18 53 9007547034')).toBe('RF18 5390 0754 7034');
    expect(formatCreditorReference(creditorReference('R2027-000123'))).toMatch(/^RF68 R202 7000 123$/);
  });
});

test('Every account has a reference of its own for transfers to its balance, also those made in one millisecond', () => {
  const [one, two] = ['acc_01m839k8nmfk44nhcn1gr8fk8v', 'acc_01m839k8nmfk44nhcn1gr8fk8w'].map(balanceReference);
  expect(one).toMatch(/^RF\d\d[0-9A-Z]{21}$/);
  expect(isCreditorReference(one ?? '')).toBe(true);
  expect(one?.slice(4)).not.toBe(two?.slice(4));
});
