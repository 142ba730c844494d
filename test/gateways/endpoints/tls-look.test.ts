import { X509Certificate } from 'node:crypto';
import http from 'node:http';
import net, { type AddressInfo, type Server, type Socket } from 'node:net';
import tls from 'node:tls';
import { createTlsLook } from '../../../src/gateways/endpoints/tls-look';
import { createNameServers, zoneOf } from '../../support/name-servers';
import { localTlsCertificate } from '../../support/tls-certificate';

const names = createNameServers();
const running: Server[] = [];
const sockets = new Set<Socket>();
let one: { certificate: string; key: string };
let other: { certificate: string; key: string };

beforeAll(async () => {
  [one, other] = await Promise.all([localTlsCertificate(), localTlsCertificate()]);
});

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await Promise.all(running.splice(0).map((server) => new Promise((closed) => server.close(closed))));
  await names.stop();
});

async function listen(server: Server): Promise<number> {
  running.push(server);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  return (server.address() as AddressInfo).port;
}

const serving = (options: tls.TlsOptions) => listen(tls.createServer(options));
const raw = (talk: (socket: Socket) => void) => listen(net.createServer(talk));
const inside = createTlsLook({ allowPrivate: true, timeout: 1_000 });
const at = (port: number, host = '127.0.0.1') => ({ host, port, names: ['*.example.com', 'www.example.com'] });
const fingerprintOf = (pem: string) => new X509Certificate(pem).fingerprint256.replaceAll(':', '').toLowerCase();

test('the certificate that is served is taken down, whoever signed it', async () => {
  const port = await serving({ cert: one.certificate, key: one.key });
  const known = new X509Certificate(one.certificate);
  expect(await inside.look(at(port))).toEqual({
    kind: 'served',
    certificate: {
      serial: known.serialNumber.toLowerCase(),
      fingerprint: fingerprintOf(one.certificate),
      names: ['localhost', '127.0.0.1'],
      notAfter: new Date(known.validTo).toISOString(),
    },
  });
});

test('a server that speaks HTTP is said to do so in plain words', async () => {
  const port = await listen(http.createServer((_request, response) => response.end('hello')));
  expect(await inside.look(at(port))).toEqual({
    kind: 'unreachable',
    reason: 'HTTP is spoken on this port, not TLS: the port of https is meant',
  });
});

test.each(['TLSv1.2', 'TLSv1.3'] as const)('%s is understood', async (version) => {
  const port = await serving({ cert: one.certificate, key: one.key, minVersion: version, maxVersion: version });
  expect((await inside.look(at(port))).kind).toBe('served');
});

test('of several on one address that of the asked name is seen; by an address, that of the first name', async () => {
  const asked: string[] = [];
  const port = await serving({
    cert: one.certificate,
    key: one.key,
    SNICallback(name, answer) {
      asked.push(name);
      answer(null, tls.createSecureContext({ cert: other.certificate, key: other.key }));
    },
  });
  const resolver = await names.honest(zoneOf('shop.example.com A 127.0.0.1'));
  const named = createTlsLook({
    allowPrivate: true,
    timeout: 1_000,
    resolvers: [{ address: '127.0.0.1', port: resolver.port }],
  });
  for (const look of [await named.look(at(port, 'shop.example.com')), await inside.look(at(port))]) {
    expect(look).toMatchObject({ kind: 'served', certificate: { fingerprint: fingerprintOf(other.certificate) } });
  }
  expect(asked).toEqual(['shop.example.com', 'www.example.com']);
});

test('a server that wants a certificate of its visitors still shows its own', async () => {
  const port = await serving({
    cert: one.certificate,
    key: one.key,
    requestCert: true,
    rejectUnauthorized: true,
    ca: other.certificate,
  });
  expect((await inside.look(at(port))).kind).toBe('served');
});

describe('where nothing is seen, it is said why, in time', () => {
  test.each<[string, () => Promise<number>, RegExp]>([
    ['nobody listens', async () => 1, /ECONNREFUSED/],
    ['nobody says anything', () => raw(() => undefined), /^no answer within 1 s$/],
    [
      'it drips',
      () => raw((socket) => void setInterval(() => socket.write('\x16'), 50).unref()),
      /^no answer within 1 s$|wrong version|packet/,
    ],
    ['the line is cut', () => raw((socket) => socket.destroy()), /closed|disconnected|reset/i],
    [
      'it sends a redirect',
      () => raw((socket) => void socket.end('HTTP/1.1 301 Moved\r\nLocation: https://127.0.0.1/\r\n\r\n')),
      /./,
    ],
    ['it has no certificate', () => serving({ ciphers: 'aNULL:@SECLEVEL=0', maxVersion: 'TLSv1.2' }), /handshake/],
    [
      'more comes than any chain needs',
      () => serving({ cert: `${one.certificate}\n`.repeat(180), key: one.key }),
      /more was sent/,
    ],
  ])('%s', async (_name, start, reason) => {
    const port = await start();
    const started = Date.now();
    const look = await inside.look(at(port));
    expect(look).toEqual({ kind: 'unreachable', reason: expect.stringMatching(reason) });
    expect(Date.now() - started).toBeLessThan(6_000);
  });

  test('no connection is left behind', async () => {
    const gone: Promise<void>[] = [];
    const port = await raw((socket) => {
      gone.push(new Promise((closed) => socket.resume().on('close', () => closed())));
    });
    await inside.look(at(port));
    expect(gone).toHaveLength(1);
    await Promise.all(gone);
  });
});

describe('no connection leads inside', () => {
  async function outside(...zone: string[]) {
    const resolver = await names.honest(zoneOf(...zone));
    return createTlsLook({
      allowPrivate: false,
      timeout: 1_000,
      resolvers: [{ address: '127.0.0.1', port: resolver.port }],
    });
  }

  test.each([
    ['a private address', ['www.example.com A 127.0.0.1']],
    ['a public one and a private one', ['www.example.com A 8.8.8.8', 'www.example.com A 127.0.0.1']],
    ['an alias of a private one', ['www.example.com CNAME in.example.com', 'in.example.com A 127.0.0.1']],
    ['a private one of IPv6', ['www.example.com AAAA ::1']],
  ])('by %s', async (_name, zone) => {
    let connected = false;
    const port = await raw(() => {
      connected = true;
    });
    expect(await (await outside(...zone)).look(at(port, 'www.example.com'))).toEqual({
      kind: 'unreachable',
      reason: 'www.example.com leads to an address that is not on the public internet',
    });
    expect(connected).toBe(false);
  });

  test('by an address itself', async () => {
    const port = await serving({ cert: one.certificate, key: one.key });
    expect((await (await outside()).look(at(port))).kind).toBe('unreachable');
  });

  test('a name that nobody has', async () => {
    const look = await (await outside('example.com A 8.8.8.8')).look(at(443, 'gone.example.com'));
    expect(look).toEqual({ kind: 'unreachable', reason: 'gone.example.com has no address' });
  });
});
