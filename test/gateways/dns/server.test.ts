import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';
import { decode, encode, type RecordType } from 'dns-packet';
import { startDnsServer } from '../../../src/gateways/dns/server';
import { createNameServers, framed, zoneOf } from '../../support/name-servers';

const servers = createNameServers();
afterEach(() => servers.stop());

const text = 'perennial '.repeat(60);
const records = zoneOf(
  'example.com A 192.0.2.1',
  'example.com AAAA 2001:db8::1',
  'example.com CAA 0 issue "ca.example; accounturi=x"',
  'example.com CAA 128 iodef "mailto:a@example.com"',
  'www.example.com CNAME example.com',
  '_validation-persist.example.com TXT ca.example; accounturi=https://p.example/1',
  `long.example.com TXT ${text}`,
  'a.b.example.com A 192.0.2.2',
);

/** Node's own resolver (c-ares), which knows nothing of the code under test. */
async function asking(port: number) {
  const resolver = new dns.promises.Resolver({ timeout: 1_000, tries: 1 });
  resolver.setServers([`127.0.0.1:${port}`]);
  return resolver;
}

test('another resolver understands every type that is served', async () => {
  const resolver = await asking((await servers.honest(records)).port);
  expect(await resolver.resolve4('example.com', { ttl: true })).toEqual([{ address: '192.0.2.1', ttl: 60 }]);
  expect(await resolver.resolve6('EXAMPLE.com')).toEqual(['2001:db8::1']);
  expect(await resolver.resolveCname('www.example.com')).toEqual(['example.com']);
  expect(await resolver.resolveTxt('_validation-persist.example.com')).toEqual([
    ['ca.example; accounturi=https://p.example/1'],
  ]);
  expect(await resolver.resolveCaa('example.com')).toEqual([
    { critical: 0, issue: 'ca.example; accounturi=x' },
    { critical: 128, iodef: 'mailto:a@example.com' },
  ]);
});

test('a text of 600 bytes comes in pieces, over TCP where UDP has no room', async () => {
  const resolver = await asking((await servers.honest(records)).port);
  const [pieces = []] = await resolver.resolveTxt('long.example.com');
  expect(pieces.map((piece) => piece.length)).toEqual([255, 255, 90]);
  expect(pieces.join('')).toBe(text);
});

test.each([
  ['a name without such a record', 'example.com', 'ENODATA'],
  ['a name with nothing but names below it (RFC 8020)', 'b.example.com', 'ENODATA'],
  ['a name that is not there', 'c.example.com', 'ENOTFOUND'],
])('%s', async (_what, name, code) => {
  const resolver = await asking((await servers.honest(records)).port);
  await expect(resolver.resolveTxt(name)).rejects.toMatchObject({ code });
});

test('a zone of its own has a start and a server, and other zones are refused', async () => {
  const zone = zoneOf('one.dcv.example TXT value');
  const resolver = await asking((await servers.honest(zone, 'dcv.example')).port);
  expect(await resolver.resolveTxt('one.dcv.example')).toEqual([['value']]);
  expect(await resolver.resolveNs('dcv.example')).toEqual(['ns.dcv.example']);
  expect(await resolver.resolveSoa('dcv.example')).toMatchObject({ nsname: 'ns.dcv.example', minttl: 5 });
  await expect(resolver.resolveTxt('two.dcv.example')).rejects.toMatchObject({ code: 'ENOTFOUND' });
  await expect(resolver.resolveTxt('dcv.example.com')).rejects.toMatchObject({ code: 'EREFUSED' });
  await expect(resolver.resolveTxt('xdcv.example')).rejects.toMatchObject({ code: 'EREFUSED' });
});

test('what is asked from now on is answered from what stands now', async () => {
  const changing = zoneOf('example.com TXT before');
  const resolver = await asking((await servers.honest(changing)).port);
  expect(await resolver.resolveTxt('example.com')).toEqual([['before']]);
  changing.splice(0, 1, ...zoneOf('example.com TXT after'));
  expect(await resolver.resolveTxt('example.com')).toEqual([['after']]);
});

/** The code of the answer to one message over UDP; undefined where nothing comes within a moment. */
function codeOf(port: number, message: Buffer): Promise<number | undefined> {
  const socket = dgram.createSocket('udp4');
  return new Promise<number | undefined>((resolve) => {
    const waiting = setTimeout(() => resolve(undefined), 300);
    socket.on('message', (bytes) => {
      clearTimeout(waiting);
      resolve((decode(bytes).flags ?? 0) & 15);
    });
    socket.send(message, port, '127.0.0.1');
  }).finally(() => socket.close());
}

const query = (name: string, type: string, flags = 0) =>
  encode({ type: 'query', id: 7, flags, questions: [{ name, type: type as RecordType }] });

test.each([
  ['noise', Buffer.from('GET / HTTP/1.1\r\n\r\n'), undefined],
  ['nothing', Buffer.alloc(0), undefined],
  ['half a question', query('example.com', 'A').subarray(0, 20), undefined],
  ['an answer, which must not make one of its own', Buffer.from(query('example.com', 'A')).fill(0x84, 2, 3), undefined],
  ['another operation (NOTIFY)', query('example.com', 'A', 4 << 11), 4],
  ['no question at all', encode({ type: 'query', id: 7 }), 4],
  ['a type that nobody knows', query('example.com', 'UNKNOWN_65400'), 0],
  ['every type', query('example.com', 'ANY'), 0],
  ['the root', query('.', 'NS'), 0],
])('%s does not disturb it', async (_what, message, code) => {
  const { port } = await servers.honest(records);
  expect(await codeOf(port, message)).toBe(code);
  expect(await (await asking(port)).resolve4('example.com')).toEqual(['192.0.2.1']);
});

test('a store that fails is a failure of the server, and the next question is answered', async () => {
  const find = jest.fn(async () => ({ records: zoneOf('example.com A 192.0.2.1'), exists: true }));
  find.mockRejectedValueOnce(new Error('no database'));
  const server = await startDnsServer({ zone: '', find }, { host: '127.0.0.1', port: 0 });
  expect(await codeOf(server.port, query('example.com', 'A'))).toBe(2);
  expect(await (await asking(server.port)).resolve4('example.com')).toEqual(['192.0.2.1']);
  await server.stop();
});

test('several questions on one connection, in pieces, are answered one after the other', async () => {
  const { port } = await servers.honest(records);
  const socket = net.connect(port, '127.0.0.1');
  const both = Buffer.concat([framed(query('example.com', 'A')), framed(query('a.b.example.com', 'A'))]);
  socket.write(both.subarray(0, 11));
  setTimeout(() => socket.write(both.subarray(11)), 50);
  const answers: unknown[] = [];
  let came = Buffer.alloc(0);
  for await (const chunk of socket) {
    came = Buffer.concat([came, chunk as Buffer]);
    while (came.length > 2 && came.length >= 2 + came.readUInt16BE(0)) {
      const packet = decode(came.subarray(2));
      answers.push(packet.answers?.map((answer) => 'data' in answer && answer.data));
      came = came.subarray(2 + came.readUInt16BE(0));
    }
    if (answers.length === 2) break;
  }
  expect(answers).toEqual([['192.0.2.1'], ['192.0.2.2']]);
});
