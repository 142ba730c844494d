import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { challengeFile } from '../../../src/domain/dcv';
import type { DomainControlOptions } from '../../../src/gateways/dcv/control';
import { at, context, controlAt, question, reasonOf, toPublish } from '../../support/control';
import { type Behaviour, createNameServers, response, zoneOf } from '../../support/name-servers';

const servers = createNameServers();
afterEach(() => servers.stop());

const asked = question('example.com', 'dns-persistent');
const right = toPublish(asked);
const wrong = ['_validation-persist.example.com TXT ca.example; accounturi=https://evil.example/1'];

/** What the resolver knows of the zone: three servers, each with an address of its own on this machine. */
const delegation = [
  'example.com NS ns1.example.net',
  'example.com NS ns2.example.net',
  'example.com NS ns3.example.net',
  'ns1.example.net A 127.0.0.11',
  'ns2.example.net A 127.0.0.12',
  'ns3.example.net A 127.0.0.13',
];

type Speaker = string[] | Behaviour;

/** A zone whose servers say different things, and a resolver that knows them; without a server an address is silent. */
async function world(
  speakers: Speaker[],
  resolver: Speaker = [...delegation, ...right],
  options: Partial<DomainControlOptions> = {},
) {
  const start = (speaker: Speaker, host: string, port: number, zone: string) =>
    typeof speaker === 'function'
      ? servers.false(speaker, { host, port })
      : servers.honest(zoneOf(...speaker), zone, { host, port });
  let port = 0;
  for (const [index, speaker] of speakers.entries()) {
    ({ port } = await start(speaker, `127.0.0.${11 + index}`, port, 'example.com'));
  }
  const known = await start(resolver, '127.0.0.1', 0, '');
  return controlAt(known.port, {
    authoritative: true,
    nameServerPort: port,
    allowPrivate: ['127.0.0.0/8'],
    ...options,
  });
}

const silent: Behaviour = () => [];
const lame: Behaviour = (query) => [response(query, { flags: 0 })];
const refusing: Behaviour = (query) => [response(query, { flags: 0x0405 })];

test.each<[string, Speaker[]]>([
  ['all say the same', [right, right, right]],
  ['one is silent', [right, silent, right]],
  ['one is not running', [right, right]],
  ['one refuses, and one has no authority over the zone', [refusing, lame, right]],
])('control is shown where %s', async (_what, speakers) => {
  const control = await world(speakers);
  const report = await control.check(asked, at);
  expect(reasonOf(report)).toBe('passed');
  expect(report.asked.map(({ question }) => question)).toContain(
    'TXT _validation-persist.example.com @ ns1.example.net (127.0.0.11)',
  );
});

test.each<[string, Speaker[], RegExp]>([
  ['all servers have none', [[], [], []], /there is no TXT/],
  ['one of three has none', [right, [], right], /do not agree: ns1.*says.*ns2\.example\.net says no such record/],
  ['one of three has it', [[], right, []], /do not agree/],
  ['one of three says something else', [right, right, wrong], /do not agree/],
  ['no server says anything', [silent, silent, silent], /no name server of example.com answered/],
  ['no server has authority', [lame, refusing, lame], /no name server of example.com answered/],
])('control is not shown where %s', async (_what, speakers, reason) => {
  expect(reasonOf(await (await world(speakers)).check(asked, at))).toMatch(reason);
});

test('the order of records is no disagreement', async () => {
  const other = '_validation-persist.example.com TXT v=other';
  const control = await world([
    [...right, other],
    [other, ...right],
  ]);
  expect(reasonOf(await control.check(asked, at))).toBe('passed');
});

test('what the resolver remembers does not count: the servers are asked', async () => {
  expect(reasonOf(await (await world([right, right, right], delegation)).check(asked, at))).toBe('passed');
  expect(reasonOf(await (await world([[], [], []], [...delegation, ...right])).check(asked, at))).toContain('no TXT');
});

test('a resolver that finds a signature broken (SERVFAIL) is heard, whatever the servers say', async () => {
  const records = zoneOf(...delegation);
  const validating: Behaviour = (query) => {
    const [{ name, type } = { name: '', type: 'A' as const }] = query.questions ?? [];
    if (type === 'TXT' || type === 'CAA') return [response(query, { flags: 0x8182 })];
    const here = records.filter((record) => record.name === name && record.type === type);
    return [
      response(query, { answers: here.map((record) => ({ name, type: type as 'A', ttl: 60, data: record.value })) }),
    ];
  };
  const control = await world([right, right, right], validating);
  const report = await control.check(asked, at);
  expect(reasonOf(report)).toContain('the resolver answered SERVFAIL');
  expect(reasonOf(await control.permits('example.com', false, ['ca.example']))).toMatch(/no permission.*SERVFAIL/);
});

test('name servers inside are not asked, and where a name leads inside is not told', async () => {
  const control = await world([right, right, right], undefined, { allowPrivate: ['127.0.0.12/32'] });
  const report = await control.check(asked, at);
  expect(reasonOf(report)).toBe('passed');
  const told = JSON.stringify(report.asked);
  expect(told).toContain('127.0.0.12');
  expect(told).not.toContain('127.0.0.11');
  expect(told).toContain('an address that is not on the public internet');
  const shut = await world([right, right, right], undefined, { allowPrivate: [] });
  expect(reasonOf(await shut.check(asked, at))).toContain('no name server of example.com answered');
});

describe('addresses, which servers hand out in turns', () => {
  const file = challengeFile(question('example.com', 'http'), context);
  const web = http.createServer((request, response) => {
    if (request.url === '/again') response.end(file.content);
    else response.writeHead(302, { location: '/again' }).end();
  });
  let port: number;
  beforeAll(async () => {
    await new Promise<void>((listening) => web.listen(0, '127.0.0.21', () => listening()));
    ({ port } = web.address() as AddressInfo);
  });
  afterAll(() => new Promise((closed) => web.close(closed)));

  const at21 = ['example.com A 127.0.0.21'];
  const at22 = ['example.com A 127.0.0.22'];

  test.each<[string, Speaker[], string]>([
    ['need not agree', [['example.com A 127.0.0.21', 'example.com AAAA 2001:db8::1'], at21, at21], 'passed'],
    ['are those that most servers say', [at22, at21, at21], 'passed'],
    ['are not those that one of them says', [at21, at22, at22], 'ECONNREFUSED'],
  ])('%s', async (_what, speakers, reason) => {
    const control = await world(speakers, delegation, { httpPorts: { http: port, https: port } });
    expect(reasonOf(await control.check(question('example.com', 'http'), at))).toContain(reason);
  });

  test('are asked for once in a check, though a redirect leads back to the same name', async () => {
    let looked = 0;
    const turning: Behaviour = (query) => {
      const [{ name, type } = { name: '', type: 'A' as const }] = query.questions ?? [];
      if (type !== 'A') return [response(query)];
      looked += 1;
      return [response(query, { answers: [{ name, type, ttl: 0, data: `127.0.0.${looked === 1 ? 21 : 22}` }] })];
    };
    const control = await world([turning], delegation, { httpPorts: { http: port, https: port } });
    expect(reasonOf(await control.check(question('example.com', 'http'), at))).toBe('passed');
    expect(looked).toBe(1);
  });
});

test('a zone that nobody knows has no servers', async () => {
  const control = await world([right], []);
  expect(reasonOf(await control.check(question('example.org', 'dns-persistent'), at))).toContain(
    'no name servers are found',
  );
});

test('a zone below is asked at its own servers', async () => {
  const lines = ['_validation-persist.example.com NS ns2.example.net', ...delegation];
  const control = await world([[], right], lines);
  const report = await control.check(asked, at);
  expect(reasonOf(report)).toBe('passed');
  expect(JSON.stringify(report.asked)).not.toContain('@ ns1.example.net');
});
