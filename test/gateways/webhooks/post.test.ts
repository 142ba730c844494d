import http, { type RequestListener } from 'node:http';
import net, { type AddressInfo, type Server, type Socket } from 'node:net';
import { post } from '../../../src/gateways/webhooks/post';

const servers: Server[] = [];
const sockets = new Set<Socket>();

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await Promise.all(servers.splice(0).map((server) => new Promise((closed) => server.close(closed))));
});

/** A server on a free port of this machine; answers its port. */
async function listen(server: Server, host = '127.0.0.1'): Promise<number> {
  servers.push(server);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((listening) => server.listen(0, host, () => listening()));
  return (server.address() as AddressInfo).port;
}

const web = async (answer: RequestListener) => `http://127.0.0.1:${await listen(http.createServer(answer))}/in`;
/** What says no HTTP, or says it slowly. */
const raw = async (talk: (socket: Socket) => void) => `http://127.0.0.1:${await listen(net.createServer(talk))}/in`;

const inside = { allowPrivate: true, timeout: 700 };

test('the body and the headers arrive as they are, and the answer comes back', async () => {
  const got: { method?: string; headers: http.IncomingHttpHeaders; body: string }[] = [];
  const url = await web((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', headers } = request;
      got.push({ method, headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(202).end('thank you, Zoë');
    });
  });
  const came = await post(url, { 'webhook-id': 'msg_1', 'content-type': 'application/json' }, '{"name":"Zoë"}', inside);
  expect(came).toEqual({ status: 202, answer: 'thank you, Zoë' });
  expect(got).toMatchObject([{ method: 'POST', body: '{"name":"Zoë"}', headers: { 'webhook-id': 'msg_1' } }]);
});

test('a redirect is an answer like any other: nobody goes there', async () => {
  let visited = 0;
  const there = await web((_, response) => {
    visited += 1;
    response.end();
  });
  const url = await web((_, response) => response.writeHead(307, { location: there }).end());
  expect(await post(url, {}, '{}', inside)).toMatchObject({ status: 307 });
  expect(visited).toBe(0);
});

test.each([
  ['120', 120],
  ['soon', undefined],
  ['-5', undefined],
  [new Date(Date.now() + 3_600_000).toUTCString(), 3_600],
])('Retry-After: %s', async (text, seconds) => {
  const url = await web((_, response) => response.writeHead(503, { 'retry-after': text }).end());
  const { retryAfter } = await post(url, {}, '{}', inside);
  if (seconds === undefined) expect(retryAfter).toBeUndefined();
  else expect(Math.abs((retryAfter ?? 0) - seconds)).toBeLessThan(3);
});

describe('a hostile target', () => {
  const took = async (url: string) => {
    const started = Date.now();
    const came = await post(url, {}, '{}', inside);
    return { ...came, took: Date.now() - started };
  };

  test('that takes the connection and says nothing costs the timeout, no more', async () => {
    const came = await took(await raw(() => undefined));
    expect(came).toMatchObject({ error: 'no answer within 0.7 s' });
    expect(came.took).toBeLessThan(4_000);
  });

  test('that drips its headers for ever costs the timeout, no more', async () => {
    const url = await raw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const dripping = setInterval(() => socket.write('x-drip: drop\r\n'), 50);
      socket.on('close', () => clearInterval(dripping));
    });
    const came = await took(url);
    expect(came).toMatchObject({ error: 'no answer within 0.7 s' });
    expect(came.took).toBeLessThan(4_000);
  });

  test('that sends one 103 after the other costs the timeout, no more', async () => {
    const url = await raw((socket) => {
      const hinting = setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'), 50);
      socket.on('close', () => clearInterval(hinting));
    });
    expect(await took(url)).toMatchObject({ error: 'no answer within 0.7 s' });
  });

  test('that drips its body: the status counts, and what came in time is kept', async () => {
    const url = await web((_, response) => {
      response.writeHead(200);
      const dripping = setInterval(() => response.write('drop '), 50);
      response.on('close', () => clearInterval(dripping));
    });
    const came = await took(url);
    expect(came).toMatchObject({ status: 200, answer: expect.stringMatching(/^(drop )+$/) });
    expect(came.took).toBeLessThan(4_000);
  });

  test('that answers without end: a kilobyte is read, then the connection is closed', async () => {
    let sent = 0;
    const closed: boolean[] = [];
    const url = await web((_, response) => {
      response.writeHead(200);
      const flood = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x'))) sent += 65_536;
      };
      response.on('drain', flood).on('close', () => closed.push(true));
      flood();
    });
    const came = await took(url);
    expect(came.answer).toBe('x'.repeat(1_024));
    expect(came.took).toBeLessThan(4_000);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(closed).toEqual([true]);
    expect(sent).toBeLessThan(20_000_000);
  });

  test.each([
    ['garbage', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['a status that is none', 'HTTP/1.1 OK\r\n\r\n'],
    ['nothing at all', ''],
    ['half a header', 'HTTP/1.1 200 OK\r\ncontent-'],
    ['headers without measure', `HTTP/1.1 200 OK\r\n${'x-long: '.padEnd(20_000, 'x')}\r\n\r\n`],
    ['another protocol', 'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n'],
  ])('that answers %s: an error in words, no status', async (_what, text) => {
    const came = await took(await raw((socket) => socket.end(text)));
    expect(came.status).toBeUndefined();
    expect(came.error).toMatch(/\w/);
    expect(came.error).not.toContain('no answer within');
    expect(came.took).toBeLessThan(4_000);
  });

  test('whose answer holds what no text of the record can hold', async () => {
    const url = await web((_, response) => response.end(Buffer.from([0x6f, 0x6b, 0x00, 0x1b, 0xff, 0x0a])));
    expect((await took(url)).answer).toBe('ok\ufffd\ufffd\ufffd\n');
  });

  test('that says it sends more than it does: the status counts', async () => {
    const url = await raw((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nshort'));
    expect(await took(url)).toMatchObject({ status: 200, answer: 'short' });
  });

  test('that nobody listens at', async () => {
    const port = await listen(net.createServer());
    await new Promise((closed) => servers.pop()?.close(closed));
    expect((await post(`http://127.0.0.1:${port}/`, {}, '{}', inside)).error).toMatch(/ECONNREFUSED/);
  });

  test('whose name server does not answer costs the timeout, no more', async () => {
    const came = await post('https://slow.example.com/', {}, '{}', {
      allowPrivate: false,
      timeout: 300,
      resolve: () => new Promise(() => undefined),
    });
    expect(came.error).toBe('no answer within 0.3 s');
  });
});

describe('an address inside', () => {
  let visits: number;
  let port: number;

  beforeEach(async () => {
    visits = 0;
    port = await listen(
      net.createServer(() => {
        visits += 1;
      }),
    );
  });

  const leads = (...addresses: string[]) => ({
    allowPrivate: false,
    timeout: 300,
    resolve: async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
  });

  test.each(['127.0.0.1', '::ffff:127.0.0.1', '10.0.0.1', '169.254.169.254', '64:ff9b::7f00:1', 'fd00::1'])(
    'to which a name leads (%s) is never connected to',
    async (address) => {
      const came = await post(`https://inward.example.com:${port}/`, {}, '{}', leads(address));
      expect(came.error).toContain('not on the public internet');
      expect(visits).toBe(0);
    },
  );

  test('hidden among public ones is found', async () => {
    const came = await post(`https://inward.example.com:${port}/`, {}, '{}', leads('93.184.216.34', '127.0.0.1'));
    expect(came.error).toContain('not on the public internet');
    // Which address it is would tell a stranger what names mean inside.
    expect(came.error).not.toContain('127.0.0.1');
    expect(visits).toBe(0);
  });

  test('written as such is refused without asking anybody', async () => {
    let asked = 0;
    const settings = {
      allowPrivate: false,
      resolve: async () => {
        asked += 1;
        return [];
      },
    };
    for (const host of ['127.0.0.1', '2130706433', '0x7f.1', '[::1]', 'localhost']) {
      expect((await post(`https://${host}:${port}/`, {}, '{}', settings)).error).toContain('public internet');
    }
    expect([asked, visits]).toEqual([0, 0]);
  });

  test('of a name that leads elsewhere the second time it is asked (rebinding): it is asked once, and that address used', async () => {
    const answers = ['127.0.0.1', '127.0.0.2'];
    let asked = 0;
    const url = `http://rebinding.example.com:${port}/`;
    const resolve = async () => {
      const address = answers[asked] ?? '';
      asked += 1;
      return [{ address, family: 4 }];
    };
    // Allowed here, so that the connection can be seen to go where the one answer said.
    await post(url, {}, '{}', { allowPrivate: true, timeout: 300, resolve });
    expect([asked, visits]).toEqual([1, 1]);
  });
});
