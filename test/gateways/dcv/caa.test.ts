import { controlAt, reasonOf } from '../../support/control';
import { type Behaviour, createNameServers, response, zoneOf } from '../../support/name-servers';

const servers = createNameServers();
afterEach(() => servers.stop());

const identities = ['ca.example', 'perennial.example'];

async function permits(lines: string[], domain = 'www.shop.example.com', wildcard = false) {
  const { port } = await servers.honest(zoneOf(...lines));
  return controlAt(port).permits(domain, wildcard, identities);
}

test.each<[string, string[], boolean]>([
  ['no records anywhere', [], false],
  ['our name at the domain', ['www.shop.example.com CAA 0 issue "ca.example"'], false],
  ['our other name at a parent', ['example.com CAA 0 issue "perennial.example"'], false],
  [
    'our name nearer than a refusal',
    ['www.shop.example.com CAA 0 issue "ca.example"', 'shop.example.com CAA 0 issue ";"'],
    false,
  ],
  [
    'our name at the end of an alias',
    ['www.shop.example.com CNAME a.example.net', 'a.example.net CAA 0 issue "ca.example"'],
    false,
  ],
  // RFC 8659 climbs from the domain, not from where its alias leads.
  [
    'a refusal above the end of an alias',
    ['www.shop.example.com CNAME a.example.net', 'example.net CAA 0 issue ";"'],
    false,
  ],
  ['a refusal at a sister', ['mail.shop.example.com CAA 0 issue ";"'], false],
  [
    'wildcards to us alone, for a wildcard',
    ['example.com CAA 0 issuewild "ca.example"', 'example.com CAA 0 issue ";"'],
    true,
  ],
])('CAA permits: %s', async (_what, lines, wildcard) => {
  expect(reasonOf(await permits(lines, undefined, wildcard))).toBe('passed');
});

test.each<[string, string[], boolean, string]>([
  [
    'another at the domain',
    ['www.shop.example.com CAA 0 issue "other.example"'],
    false,
    'CAA at www.shop.example.com does not permit ca.example or perennial.example: 0 issue "other.example"',
  ],
  [
    'nobody at a parent',
    ['shop.example.com CAA 0 issue ";"', 'example.com CAA 0 issue "ca.example"'],
    false,
    'CAA at shop.example.com',
  ],
  ['nobody at the top', ['com CAA 0 issue ";"'], false, 'CAA at com '],
  ['something critical that is unknown', ['example.com CAA 128 future "x"'], false, '128 future "x"'],
  [
    'no wildcards, for a wildcard',
    ['example.com CAA 0 issue "ca.example"', 'example.com CAA 0 issuewild ";"'],
    true,
    '0 issuewild ";"',
  ],
  [
    'another at the end of an alias',
    ['www.shop.example.com CNAME a.example.net', 'a.example.net CAA 0 issue ";"'],
    false,
    'CAA at www.shop.example.com (an alias of a.example.net)',
  ],
])('CAA refuses and names the record and its place: %s', async (_what, lines, wildcard, reason) => {
  const report = await permits(lines, undefined, wildcard);
  expect(reasonOf(report)).toContain(reason);
});

test('each name on the way up is asked for and shown, the root is not', async () => {
  const report = await permits([]);
  expect(report.asked.map(({ question }) => question.split(' ')[1])).toEqual([
    'www.shop.example.com',
    'shop.example.com',
    'example.com',
    'com',
  ]);
});

/** An empty tree in which one name misbehaves. */
const except =
  (place: string, behaviour: Behaviour): Behaviour =>
  (query, over) =>
    query.questions?.[0]?.name === place ? behaviour(query, over) : [response(query)];

test.each<[string, string, Behaviour, RegExp]>([
  ['SERVFAIL at the domain', 'www.shop.example.com', (q) => [response(q, { flags: 0x8182 })], /SERVFAIL/],
  ['SERVFAIL at a parent', 'example.com', (q) => [response(q, { flags: 0x8182 })], /example\.com.*SERVFAIL/],
  ['silence at a parent', 'shop.example.com', () => [], /no answer/],
  ['REFUSED at the top', 'com', (q) => [response(q, { flags: 0x8185 })], /REFUSED/],
])('%s is no permission', async (_what, place, behaviour, reason) => {
  const { port } = await servers.false(except(place, behaviour));
  const report = await controlAt(port).permits('www.shop.example.com', false, identities);
  expect(reasonOf(report)).toMatch(/no permission/);
  expect(reasonOf(report)).toMatch(reason);
});

test('no resolver at all is no permission', async () => {
  const control = controlAt(0, { resolvers: [] });
  expect(reasonOf(await control.permits('example.com', false, identities))).toContain('no permission');
});
