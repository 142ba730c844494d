import type { Answer } from 'dns-packet';
import { at, controlAt, question, reasonOf, toPublish } from '../../support/control';
import { type Behaviour, createNameServers, framed, response, zoneOf } from '../../support/name-servers';

const servers = createNameServers();
afterEach(() => servers.stop());

const asked = question('example.com', 'dns-persistent');
const [line = ''] = toPublish(asked);
const [right] = zoneOf(line);
if (!right) throw new Error('no record');
const answer: Answer = { name: right.name, type: 'TXT', ttl: 60, data: right.value };
const TRUNCATED = 0x0600;

const took = async (behaviour: Behaviour) => {
  const server = await servers.false(behaviour);
  const started = Date.now();
  const control = controlAt(server.port);
  const report = await control.check(asked, at);
  const took = Date.now() - started;
  const permitted = await control.permits('example.com', false, ['ca.example']);
  return { report, reason: reasonOf(report), took, permitted, asked: server.asked };
};

test('a false server that behaves is believed: the others fail for what they do', async () => {
  const { report } = await took((query) => [response(query, { answers: [answer] })]);
  expect(report.passed).toBe(true);
});

test('an answer that is too long for UDP comes over TCP', async () => {
  const came = await took((query, over) =>
    over === 'udp' ? [response(query, { flags: TRUNCATED })] : [framed(response(query, { answers: [answer] }))],
  );
  expect(came.report.passed).toBe(true);
  expect(came.asked.slice(0, 2)).toEqual([
    'udp TXT _validation-persist.example.com',
    'tcp TXT _validation-persist.example.com',
  ]);
});

test('a packet that is lost is sent again', async () => {
  let lost = false;
  const { report } = await took((query) => {
    if (lost) return [response(query, { answers: [answer] })];
    lost = true;
    return [];
  });
  expect(report.passed).toBe(true);
});

test('an answer counts though forged ones came before it', async () => {
  const { report } = await took((query) => [
    Buffer.from('noise'),
    response(query, { id: ((query.id ?? 0) + 1) % 65_536 }),
    response(query, { questions: [{ name: 'example.net', type: 'TXT' }] }),
    response(query, { answers: [answer] }),
  ]);
  expect(report.passed).toBe(true);
});

/** As many records as a message can hold: each points back at the name in the question. */
function crowded(head: Buffer, count = 4_600): Buffer {
  const record = Buffer.from([0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60, 0, 2, 1, 0x78]);
  const message = Buffer.concat([head, ...Array.from({ length: count }, () => record)]);
  message.writeUInt16BE(count, 6);
  return message;
}

/** The right answer with a count of 10,000 in its header. */
const boasting: Behaviour = (query) => {
  const message = response(query, { answers: [answer] });
  message.writeUInt16BE(10_000, 6);
  return [message];
};

test.each<[string, Behaviour, RegExp]>([
  ['says nothing', () => [], /no answer within 0\.6 s/],
  [
    'answers with another number',
    (q) => [response(q, { id: ((q.id ?? 0) + 1) % 65_536, answers: [answer] })],
    /no answer/,
  ],
  [
    'answers another question',
    (q) => [response(q, { questions: [{ name: 'example.net', type: 'TXT' }], answers: [answer] })],
    /no answer/,
  ],
  [
    'answers another type',
    (q) => [response(q, { questions: [{ name: right.name, type: 'A' }], answers: [answer] })],
    /no answer/,
  ],
  ['repeats the question as a question', (q) => [response(q, { type: 'query', answers: [answer] })], /no answer/],
  ['fails, with the right answer beside it', (q) => [response(q, { flags: 0x0402, answers: [answer] })], /SERVFAIL/],
  ['refuses', (q) => [response(q, { flags: 0x0405 })], /REFUSED/],
  ['says that the question is malformed', (q) => [response(q, { flags: 0x0401 })], /FORMERR/],
  [
    'dislikes the extension, which looks like no error',
    (q) => [
      response(q, {
        additionals: [
          {
            type: 'OPT',
            name: '.',
            udpPayloadSize: 512,
            extendedRcode: 1,
            ednsVersion: 0,
            flags: 0,
            flag_do: false,
            options: [],
          },
        ],
      }),
    ],
    /error 16/,
  ],
  ['boasts of 10,000 records', boasting, /10000 records/],
  [
    'sends thousands of records over TCP',
    (q, over) => (over === 'udp' ? [response(q, { flags: TRUNCATED })] : [framed(crowded(response(q)))]),
    /4600 records/,
  ],
  ['breaks off in the middle', (q) => [response(q, { answers: [answer] }).subarray(0, -20)], /cannot be read/],
  [
    'is cut off over TCP as well',
    (q, over) => [over === 'udp' ? response(q, { flags: TRUNCATED }) : framed(response(q, { flags: TRUNCATED }))],
    /something else/,
  ],
  [
    'closes the connection',
    (q, over) => (over === 'udp' ? [response(q, { flags: TRUNCATED })] : ['close']),
    /closed without an answer/,
  ],
  [
    'hangs over TCP',
    (q, over) => (over === 'udp' ? [response(q, { flags: TRUNCATED })] : []),
    /no answer within 0\.6 s/,
  ],
  [
    'says less over TCP than it announced',
    (q, over) =>
      over === 'udp'
        ? [response(q, { flags: TRUNCATED })]
        : [framed(response(q, { answers: [answer] })).subarray(0, 40)],
    /no answer within 0\.6 s/,
  ],
  [
    'points names at themselves',
    (q) => {
      const message = Buffer.concat([response(q), Buffer.from([0xc0, 0xff, 0, 16, 0, 1, 0, 0, 0, 60, 0, 0])]);
      message.writeUInt16BE(message.length - 12, message.length - 12);
      message[message.length - 12] = 0xc0 | ((message.length - 12) >> 8);
      message.writeUInt16BE(1, 6);
      return [message];
    },
    /cannot be read/,
  ],
])('a server that %s: no control is shown and nothing is permitted', async (_what, behaviour, reason) => {
  const came = await took(behaviour);
  expect(came.reason).toMatch(reason);
  expect(came.took).toBeLessThan(5_000);
  expect(came.report.asked.at(-1)?.answer).toMatch(/\w/);
  expect(reasonOf(came.permitted)).toMatch(/no permission/);
});

test.each<[string, Answer[], RegExp]>([
  ['the record of another name', [{ ...answer, name: '_validation-persist.example.net' }], /there is no TXT/],
  ['the record as one of another class', [{ ...answer, class: 'CH' }], /there is no TXT/],
  ['an alias to itself', [{ name: right.name, type: 'CNAME', ttl: 60, data: right.name }], /lead in a circle/],
  [
    'two aliases',
    [
      { name: right.name, type: 'CNAME', ttl: 60, data: 'a.example' },
      { name: right.name, type: 'CNAME', ttl: 60, data: 'b.example' },
    ],
    /more than one alias/,
  ],
  [
    'an alias, and in the same breath what stands there',
    [
      { name: right.name, type: 'CNAME', ttl: 60, data: 'a.example' },
      { ...answer, name: 'a.example' },
    ],
    /there is no TXT/,
  ],
  ['an alias to the root', [{ name: right.name, type: 'CNAME', ttl: 60, data: '.' }], /no name that can be asked/],
])('an answer with %s shows no control', async (_what, answers, reason) => {
  const { report } = await took((query) => [
    response(query, { answers: query.questions?.[0]?.name === right.name ? answers : [] }),
  ]);
  expect(reasonOf(report)).toMatch(reason);
});

test.each([
  ['a circle of two', (name: string) => (name.startsWith('x') ? right.name : 'x.example'), 'lead in a circle'],
  ['no end', (name: string) => `a${name.replace(/^_.*/, '.example')}`, 'more than 8 aliases'],
])('aliases with %s are left', async (_what, next, reason) => {
  const came = await took((query) => {
    const name = query.questions?.[0]?.name ?? '';
    return [response(query, { answers: [{ name, type: 'CNAME', ttl: 60, data: next(name) }] })];
  });
  expect(came.reason).toContain(reason);
  expect(reasonOf(came.permitted)).toMatch(/no permission/);
  expect(came.asked.length).toBeLessThan(25);
});

test('the next resolver is asked where one says nothing, but not where one fails: it may be the one that validates', async () => {
  const silent = await servers.false(() => []);
  const failing = await servers.false((query) => [response(query, { flags: 0x0402 })]);
  const good = await servers.honest([right]);
  const via = (...ports: number[]) =>
    controlAt(0, { resolvers: ports.map((port) => ({ address: '127.0.0.1', port })) }).check(asked, at);
  expect(reasonOf(await via(silent.port, good.port))).toBe('passed');
  expect(reasonOf(await via(failing.port, good.port))).toContain('SERVFAIL');
});

test('the look-ups of a check end together, however many names hang', async () => {
  const { port } = await servers.false((query) =>
    query.questions?.[0]?.type === 'CAA' && (query.questions[0].name.length ?? 0) > 10 ? [response(query)] : [],
  );
  const started = Date.now();
  const control = controlAt(port, { timeouts: { query: 5_000, dns: 400 } });
  expect(reasonOf(await control.permits('a.b.c.d.example.com', false, ['ca.example']))).toContain('no permission');
  expect(Date.now() - started).toBeLessThan(4_000);
});
