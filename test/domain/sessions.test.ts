import { addressKey, linkState, pathWithin, sessionEnds } from '../../src/domain/sessions';

test.each([
  ['/my', '/my'],
  ['/my/invoices?open=1', '/my/invoices?open=1'],
  ['/my?said=x', '/my?said=x'],
  ['/mystery', undefined],
  ['/sign-out', undefined],
  ['//evil.example/my', undefined],
  ['/my//evil.example', undefined],
  ['/my/\\evil.example', undefined],
  ['https://evil.example/my', undefined],
  ['/my/a b', undefined],
  ['/my/\r\nSet-Cookie: a=b', undefined],
  [`/my/${'x'.repeat(500)}`, undefined],
  [['/my'], undefined],
  [undefined, undefined],
])('after signing in %j leads to %j', (next, path) => expect(pathWithin(next)).toBe(path));

const used = (createdAt: string, lastSeenAt: string) => sessionEnds({ createdAt, lastSeenAt });

test.each([
  ['a week after the last use', '2027-03-01T10:00:00.000Z', '2027-03-02T10:00:00.000Z', '2027-03-09T10:00:00.000Z'],
  ['a month after it began', '2027-03-01T10:00:00.000Z', '2027-03-30T10:00:00.000Z', '2027-03-31T10:00:00.000Z'],
])('a session ends %s', (_, createdAt, lastSeenAt, end) => expect(used(createdAt, lastSeenAt)).toBe(end));

const endsAt = '2027-03-01T10:15:00.000Z';

test.each([
  [null, '2027-03-01T10:14:59.999Z', 'open'],
  [null, endsAt, 'expired'],
  ['2027-03-01T10:01:00.000Z', '2027-03-01T10:02:00.000Z', 'used'],
  ['2027-03-01T10:01:00.000Z', '2027-03-02T10:02:00.000Z', 'used'],
] as const)('a link used at %j is, at %s, %s', (usedAt, at, state) => {
  expect(linkState({ usedAt, endsAt }, at)).toBe(state);
});

test('an address is the same however it is written', () => {
  expect(addressKey(' Anna@Customer.EXAMPLE ')).toBe('anna@customer.example');
});
