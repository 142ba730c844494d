import type { CheckReport } from '../../../activities/certificate-ports';
import { at, controlAt, question, toPublish } from '../../support/control';
import { createNameServers, zoneOf } from '../../support/name-servers';

const servers = createNameServers();
afterEach(() => servers.stop());

const findingsOf = (report: CheckReport) => (report.passed ? [] : report.findings);
const persistent = question('example.com', 'dns-persistent');
const challenge = question('example.com', 'dns');
const [alias = '', text = ''] = toPublish(challenge);
const name = '_validation-persist.example.com';

test.each([
  ['nothing', persistent, [], [{ code: 'no_record', values: { type: 'TXT', name } }]],
  [
    'another issuer',
    persistent,
    [`${name} TXT other.example; accounturi=https://x.example/1`],
    [{ code: 'persistent', values: expect.objectContaining({ fault: 'other_issuer', wanted: 'ca.example' }) }],
  ],
  [
    'the right record, without wildcards',
    question('example.com', 'dns-persistent', true),
    toPublish(persistent),
    [{ code: 'persistent', values: expect.objectContaining({ fault: 'no_wildcard' }) }],
  ],
  [
    'an old text, and no alias',
    challenge,
    ['_perennial-challenge.example.com TXT old'],
    [
      {
        code: 'other_value',
        values: {
          ...{ type: 'TXT', name: '_perennial-challenge.example.com', found: 'old' },
          expected: text.split(' TXT ')[1],
        },
      },
      { code: 'no_record', values: { type: 'CNAME', name: alias.split(' ')[0] } },
    ],
  ],
  [
    'an alias in a circle',
    persistent,
    [`${name} CNAME ${name}`],
    [{ code: 'lookup', values: { type: 'TXT', name, cause: 'aliases' } }],
  ],
  [
    'an address inside',
    question('example.com', 'http'),
    ['example.com A 127.0.0.1'],
    [{ code: 'file_unreachable', values: expect.objectContaining({ cause: 'inside' }) }],
  ],
  [
    'no address',
    question('example.com', 'http'),
    [],
    [{ code: 'file_unreachable', values: expect.objectContaining({ cause: 'no_address' }) }],
  ],
])('a look that finds %s says so in a code', async (_what, asked, lines, findings) => {
  const { port } = await servers.honest(zoneOf(...lines));
  expect(findingsOf(await controlAt(port).check(asked, at))).toEqual(findings);
});

test('CAA records that do not permit us are told of with what they say', async () => {
  const { port } = await servers.honest(zoneOf('example.com CAA 0 issue "other.example"'));
  expect(findingsOf(await controlAt(port).permits('www.example.com', false, ['ca.example']))).toEqual([
    {
      code: 'caa_forbids',
      values: { name: 'example.com', records: '0 issue "other.example"', identities: 'ca.example' },
    },
  ]);
});

test('a name server that says nothing is told of as one that did not answer in time', async () => {
  const { port } = await servers.honest(zoneOf());
  await servers.stop();
  const [found] = findingsOf(await controlAt(port).check(persistent, at)) ?? [];
  expect(found).toMatchObject({ code: 'lookup', values: { type: 'TXT', name } });
});
