import {
  clash,
  closest,
  domainStateOf,
  orderFaults,
  type Shared,
  sharedStanding,
} from '../../src/domain/institution-domains';
import { regulations } from '../../src/main/catalogue';

const NOW = '2026-12-01T09:00:00.000Z';

describe('two institutions', () => {
  const pairs: [string, string, boolean][] = [
    ['kuleuven.be', 'kuleuven.be', true],
    ['kuleuven.be', 'cs.kuleuven.be', true],
    ['cs.kuleuven.be', 'kuleuven.be', true],
    ['cs.kuleuven.be', 'law.kuleuven.be', false],
    ['kuleuven.be', 'notkuleuven.be', false],
  ];
  test.each(pairs)('%s and %s: one of them only is %s', (one, other, isOne) => {
    expect(clash(one, other)).toBe(isOne);
  });
});

test('the closest registered domain speaks for a name', () => {
  const registered = [{ name: 'ugent.be' }, { name: 'cs.ugent.be' }, { name: 'gent.be' }];
  const speaks = (name: string) => closest(name, registered)?.name;
  expect(speaks('www.ugent.be')).toBe('ugent.be');
  expect(speaks('a.b.cs.ugent.be')).toBe('cs.ugent.be');
  expect(speaks('cs.ugent.be')).toBe('cs.ugent.be');
  expect(speaks('xcs.ugent.be')).toBe('ugent.be');
  expect(speaks('be')).toBeUndefined();
});

describe('what a registration says of a name', () => {
  const validated = { validatedAt: '2026-11-01T00:00:00.000Z', method: 'dns' } as const;
  const registered = [
    { name: 'ugent.be', wildcard: true, ...validated },
    { name: 'cs.ugent.be', wildcard: false, ...validated },
    { name: 'new.ugent.be', wildcard: true },
    { name: 'file.ugent.be', wildcard: true, validatedAt: validated.validatedAt, method: 'http' as const },
  ];
  const rows: [string, Shared][] = [
    ['ugent.be', 'validated'],
    ['www.ugent.be', 'validated'],
    ['*.ugent.be', 'validated'],
    ['*.lab.ugent.be', 'validated'],
    ['www.cs.ugent.be', 'validated'],
    ['*.cs.ugent.be', 'no_wildcard'],
    ['*.a.cs.ugent.be', 'no_wildcard'],
    ['new.ugent.be', 'own'],
    ['file.ugent.be', 'validated'],
    ['www.file.ugent.be', 'own'],
    ['*.file.ugent.be', 'own'],
    ['www.kuleuven.be', 'own'],
  ];
  test.each(rows)('%s: %s', (name, expected) => {
    const wildcard = name.startsWith('*.');
    const asked = { domain: wildcard ? name.slice(2) : name, wildcard };
    expect(sharedStanding(asked, registered, NOW, regulations)).toBe(expected);
  });

  test('ends by the limits in force at the issue, not at the look', () => {
    const standing = [
      { name: 'ugent.be', wildcard: true, validatedAt: '2027-01-01T00:00:00.000Z', method: 'dns' as const },
    ];
    const at = (instant: string) =>
      sharedStanding({ domain: 'ugent.be', wildcard: false }, standing, instant, regulations);
    expect(at('2027-03-14T23:59:59.999Z')).toBe('validated');
    // From 15 March 2027 a validation counts for 100 days: until 11 April.
    expect(at('2027-04-10T23:59:59.999Z')).toBe('validated');
    expect(at('2027-04-11T00:00:00.000Z')).toBe('own');
    expect(domainStateOf(standing[0] ?? {}, true, '2027-04-11T00:00:00.000Z', regulations)).toBe('pending');
  });
});

test('the state of a domain is none before anybody looked, and pending after a look in vain', () => {
  expect(domainStateOf({}, false, NOW, regulations)).toBe('none');
  expect(domainStateOf({}, true, NOW, regulations)).toBe('pending');
  expect(domainStateOf({ validatedAt: NOW }, true, NOW, regulations)).toBe('validated');
});

describe('an order', () => {
  const registered = [
    { name: 'ugent.be', wildcard: false },
    { name: 'vub.be', wildcard: true },
  ];
  const rows: [string[], RegExp[]][] = [
    [['www.ugent.be', 'ugent.be', '*.vub.be'], []],
    [['*.ugent.be'], [/add the wildcard version of ugent\.be/]],
    [
      ['www.elsewhere.be', '*.ugent.be'],
      [/under none of your registered domains/, /wildcard version/],
    ],
  ];
  test.each(rows)('for %j meets %j', (names, expected) => {
    const faults = orderFaults(names, registered);
    expect(faults).toHaveLength(expected.length);
    for (const [i, pattern] of expected.entries()) expect(faults[i]?.detail).toMatch(pattern);
  });

  test('of somebody who has registered nothing is free', () => {
    expect(orderFaults(['*.anything.be'], [])).toEqual([]);
  });
});
