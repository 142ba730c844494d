import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http, { type RequestListener } from 'node:http';
import https from 'node:https';
import net, { type AddressInfo, type Server, type Socket } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { challengeFile } from '../../../src/domain/dcv';
import { at, context, controlAt, question, reasonOf } from '../../support/control';
import { createNameServers, response, zoneOf } from '../../support/name-servers';

const names = createNameServers();
const running: Server[] = [];
const sockets = new Set<Socket>();

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await Promise.all(running.splice(0).map((server) => new Promise((closed) => server.close(closed))));
  await names.stop();
});

async function listen(server: Server, host = '127.0.0.1', port = 0): Promise<number> {
  running.push(server);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((listening) => server.listen(port, host, () => listening()));
  return (server.address() as AddressInfo).port;
}

const asked = question('example.com', 'http');
const { url, content } = challengeFile(asked, context);
const place = new URL(url).pathname;

const zone = zoneOf(
  'example.com A 127.0.0.1',
  'www.example.com A 127.0.0.1',
  'alias.example.com CNAME www.example.com',
  'inside.example.com A 127.0.0.2',
  'both.example.com A 127.0.0.1',
  'both.example.com A 127.0.0.2',
);

/** A control that may go to 127.0.0.1 alone, for which the ports 80 and 443 are those of test servers. */
async function controlTo(ports: { http: number; https?: number }, resolver?: number) {
  const port = resolver ?? (await names.honest(zone)).port;
  return controlAt(port, { allowPrivate: ['127.0.0.1/32'], httpPorts: { https: ports.http, ...ports } });
}

const web = async (answer: RequestListener) => listen(http.createServer(answer));
const raw = async (talk: (socket: Socket) => void) => listen(net.createServer(talk));

async function checked(port: number) {
  const started = Date.now();
  const report = await (await controlTo({ http: port })).check(asked, at);
  return { report, reason: reasonOf(report), took: Date.now() - started };
}

test.each([
  ['alone', content],
  ['with a line feed', `${content}\r\n`],
])('the file with its content %s shows control', async (_how, body) => {
  const seen: string[] = [];
  const port = await web((request, response) => {
    seen.push(`${request.method} ${request.headers.host}${request.url}`);
    response.end(body);
  });
  const { report } = await checked(port);
  expect(reasonOf(report)).toBe('passed');
  // The two look-ups go on at once.
  expect(new Set(report.asked)).toEqual(
    new Set([
      { question: 'A example.com @ resolver 127.0.0.1', answer: 'A 127.0.0.1 (TTL 60)' },
      { question: 'AAAA example.com @ resolver 127.0.0.1', answer: 'no such record' },
      { question: `GET ${url} @ 127.0.0.1`, answer: `status 200: ${content}` },
    ]),
  );
  expect(seen).toEqual([`GET example.com${place}`]);
});

test.each<[string, RequestListener, RegExp]>([
  ['is not there', (_, response) => response.writeHead(404).end(content), /status 404/],
  ['has other content', (_, response) => response.end('something else'), /holds "something else"/],
  ['has the content among others', (_, response) => response.end(`${content} and more`), /holds/],
  ['has the content of another domain', (_, response) => response.end(content.replace(/./, 'x')), /holds/],
  ['is empty', (_, response) => response.end(), /holds ""/],
  ['is a part', (_, response) => response.writeHead(206).end(content), /status 206/],
  [
    'breaks off',
    (_, response) => response.writeHead(200, { 'content-length': 1_000 }).write(content, () => response.destroy()),
    /did not come to its end/,
  ],
])('a file that %s shows none', async (_what, answer, reason) => {
  expect((await checked(await web(answer))).reason).toMatch(reason);
});

test('a wildcard is not shown by a file, and nobody is asked', async () => {
  const control = await controlTo({ http: 1 });
  expect(await control.check(question('example.com', 'http', true), at)).toMatchObject({ passed: false, asked: [] });
});

describe('a redirect', () => {
  /** Answers the first path with a redirect, and everything else with the file. */
  const redirecting =
    (status: number, location: string): RequestListener =>
    (request, response) => {
      if (request.url === place) response.writeHead(status, { location }).end();
      else response.end(content);
    };

  test.each([
    [301, '/elsewhere'],
    [302, 'http://www.example.com/elsewhere'],
    [307, '//alias.example.com/elsewhere'],
    [308, 'http://WWW.example.com:80/elsewhere'],
  ])('%i to %s is followed', async (status, location) => {
    expect((await checked(await web(redirecting(status, location)))).reason).toBe('passed');
  });

  test.each([
    [300, '/elsewhere', /status 300/],
    [303, '/elsewhere', /status 303/],
    [305, '/elsewhere', /status 305/],
    [302, 'http://www.example.com:8080/elsewhere', /a port other than 80/],
    [302, 'https://www.example.com:80/elsewhere', /a port other than 80/],
    [302, 'ftp://www.example.com/elsewhere', /neither http nor https/],
    [302, 'file:///etc/passwd', /neither http nor https/],
    [302, 'http://user:secret@www.example.com/elsewhere', /user name/],
    [302, 'http://', /no URL/],
    [302, `/${'x'.repeat(3_000)}`, /more than 2000 characters/],
    [302, 'http://nowhere.example.com/', /has no address/],
    [302, 'http://localhost/', /has no address/],
  ])('%i to %s is not', async (status, location, reason) => {
    expect((await checked(await web(redirecting(status, location)))).reason).toMatch(reason);
  });

  test.each([
    [4, 'passed'],
    [5, 'more than 4 redirects'],
    [Number.POSITIVE_INFINITY, 'more than 4 redirects'],
  ])('one after the other, %d of them: %s', async (count, reason) => {
    let visits = 0;
    const port = await web((_, response) => {
      visits += 1;
      if (visits > count) response.end(content);
      else response.writeHead(302, { location: `/hop-${visits}` }).end();
    });
    expect((await checked(port)).reason).toBe(reason);
    expect(visits).toBe(5);
  });

  test('to https is followed whoever signed the certificate: it may be the one that is to be replaced', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'perennial-dcv-'));
    const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
    const make = [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-subj',
      '/CN=other.example',
    ];
    execFileSync('openssl', [...make, '-keyout', key, '-out', cert], { stdio: 'ignore' });
    const tls = { key: fs.readFileSync(key), cert: fs.readFileSync(cert) };
    fs.rmSync(folder, { recursive: true });
    const secure = await listen(https.createServer(tls, (_, response) => response.end(content)));
    const port = await web((_, response) => response.writeHead(301, { location: `https://example.com${place}` }).end());
    const report = await (await controlTo({ http: port, https: secure })).check(asked, at);
    expect(reasonOf(report)).toBe('passed');
    expect(report.asked.at(-1)?.question).toBe(`GET https://example.com${place} @ 127.0.0.1`);
  });
});

describe('an address inside', () => {
  /** One server where checks may go, and another on the same port where they must not. */
  async function twoHouses(answer: RequestListener) {
    const port = await web(answer);
    const visits: string[] = [];
    const inside = http.createServer((request, response) => {
      visits.push(request.url ?? '');
      response.end(content);
    });
    await listen(inside, '127.0.0.2', port);
    return { port, visits };
  }

  test.each([
    'http://127.0.0.2/',
    'http://2130706434/',
    'http://0x7f.0.0.2/',
    'http://[::ffff:127.0.0.2]/',
    'http://[::1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
    'http://inside.example.com/',
    'http://both.example.com/',
  ])('is not gone to by a redirect to %s', async (location) => {
    const { port, visits } = await twoHouses((_, response) => response.writeHead(302, { location }).end());
    const { report, reason } = await checked(port);
    expect(reason).toContain('not on the public internet');
    expect(visits).toEqual([]);
    const told = JSON.stringify(report.asked.filter(({ question }) => !question.startsWith('GET')));
    expect(told).not.toContain('127.0.0.2');
  });

  test.each(['inside.example.com', 'both.example.com'])(
    'is not gone to where %s itself leads there',
    async (domain) => {
      const { port, visits } = await twoHouses((_, response) => response.end(content));
      const report = await (await controlTo({ http: port })).check(question(domain, 'http'), at);
      expect(reasonOf(report)).toContain('not on the public internet');
      expect(visits).toEqual([]);
    },
  );

  test('without a setting that names it: none at all', async () => {
    const { port, visits } = await twoHouses((_, response) => response.end(content));
    const { port: resolver } = await names.honest(zone);
    const control = controlAt(resolver, { httpPorts: { http: port, https: port } });
    expect(reasonOf(await control.check(asked, at))).toContain('not on the public internet');
    expect(visits).toEqual([]);
  });

  test('of a name that leads elsewhere with every look-up (rebinding) is never reached', async () => {
    const looked: string[] = [];
    const resolver = await names.false((query) => {
      const [{ name, type } = { name: '', type: 'A' as const }] = query.questions ?? [];
      if (type !== 'A') return [response(query)];
      looked.push(name);
      const address = looked.filter((one) => one === name).length === 1 ? '127.0.0.1' : '127.0.0.2';
      return [response(query, { answers: [{ name, type, ttl: 0, data: address }] })];
    });
    // Back to the same name, so that a second look-up would be worth its while.
    const { port, visits } = await twoHouses((request, response) => {
      if (request.url === place) response.writeHead(302, { location: '/again' }).end();
      else response.end(content);
    });
    const report = await (await controlTo({ http: port }, resolver.port)).check(asked, at);
    expect(reasonOf(report)).toBe('passed');
    expect(looked).toEqual(['example.com']);
    expect(visits).toEqual([]);
  });
});

describe('a hostile web server', () => {
  test('that answers without end: two kilobytes are read, then the connection is closed', async () => {
    let sent = 0;
    const port = await web((_, response) => {
      const flood = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x'))) sent += 65_536;
      };
      response.on('drain', flood);
      flood();
    });
    const came = await checked(port);
    expect(came.reason).toMatch(/holds "x{79}…"/);
    expect(came.took).toBeLessThan(5_000);
    expect(sent).toBeLessThan(20_000_000);
    expect(JSON.stringify(came.report).length).toBeLessThan(2_000);
  });

  test.each<[string, (socket: Socket) => void]>([
    ['takes the connection and says nothing', () => undefined],
    [
      'drips its headers',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        const dripping = setInterval(() => socket.write('x-drip: drop\r\n'), 50);
        socket.on('close', () => clearInterval(dripping));
      },
    ],
    [
      'drips the file, and never ends it',
      (socket) => {
        socket.write(`HTTP/1.1 200 OK\r\ncontent-length: 2000\r\n\r\n${content}`);
        const dripping = setInterval(() => socket.write(' '), 50);
        socket.on('close', () => clearInterval(dripping));
      },
    ],
    [
      'takes its time for each of many redirects',
      (socket) =>
        socket.on('data', () => setTimeout(() => socket.end('HTTP/1.1 302 Found\r\nlocation: /on\r\n\r\n'), 700)),
    ],
  ])('that %s costs the time that a check has, no more', async (_what, talk) => {
    const came = await checked(await raw(talk));
    expect(came.reason).toMatch(/in time/);
    expect(came.took).toBeGreaterThan(1_300);
    expect(came.took).toBeLessThan(6_000);
  });

  test.each([
    ['garbage', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['nothing', ''],
    ['headers without measure', `HTTP/1.1 200 OK\r\n${'x-long: '.padEnd(20_000, 'x')}\r\n\r\n`],
  ])('that answers %s', async (_what, text) => {
    const came = await checked(await raw((socket) => socket.end(text)));
    expect(came.report.passed).toBe(false);
    expect(came.took).toBeLessThan(5_000);
  });

  test('that is not running', async () => {
    const port = await raw(() => undefined);
    await new Promise((closed) => running.pop()?.close(closed));
    expect((await checked(port)).reason).toContain('ECONNREFUSED');
  });
});
