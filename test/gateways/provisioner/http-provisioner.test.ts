import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import type { ProviderAnswer, ProviderPort, ProviderRequest } from '../../../activities/ports';
import { createProvisionerCallbacks } from '../../../src/gateways/provisioner/callbacks';
import { createHttpProvisioner } from '../../../src/gateways/provisioner/http-provisioner';
import { openTestRecord, type TestRecord } from '../../support/record';

const secret = `whsec_${Buffer.from('a secret of thirty-two bytes, ok').toString('base64')}`;
const otherSecret = `whsec_${Buffer.from('another one of thirty-two bytes!').toString('base64')}`;

let record: TestRecord;
let server: Server;
let url: string;
let provisioner: ProviderPort;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let asked: { headers: IncomingMessage['headers']; body: string }[] = [];
let number = 0;

beforeAll(async () => {
  record = await openTestRecord();
  server = createServer(async (request, response) => {
    asked.push({ headers: request.headers, body: await text(request) });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/provision`;
  provisioner = createHttpProvisioner(record.kit.pool, { url, secret, timeout: 300 });
});

beforeEach(() => {
  asked = [];
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await record.close();
});

function aRequest(): ProviderRequest {
  number += 1;
  return {
    operation: 'renew',
    key: `prod_${number}/renew/2027-06-15T12:00:00.000Z/4`,
    product: `prod_${number}`,
    kind: 'webspace',
    name: 'web-1',
    offer: 'webspace-50',
    expiry: '2027-06-15T12:00:00.000Z',
    until: '2028-06-15T12:00:00.000Z',
    years: 1,
    at: '2027-06-10T09:00:00.000Z',
  };
}

const answering = (status: number, body = '', headers: Record<string, string> = {}) => {
  answer = (_request, response) => response.writeHead(status, headers).end(body);
};

describe('what the hoster’s system answers', () => {
  test.each<[number, string, ProviderAnswer]>([
    [200, '', { kind: 'done' }],
    [201, '{"id": 7}', { kind: 'done' }],
    [204, '', { kind: 'done' }],
    [202, 'in two minutes', { kind: 'pending', detail: 'in two minutes' }],
    [409, 'no such host', { kind: 'refused', detail: 'no such host' }],
    [410, 'gone', { kind: 'refused', detail: 'gone' }],
    [422, 'not so long', { kind: 'refused', detail: 'not so long' }],
    [400, 'bad request', { kind: 'failed', detail: '400 bad request' }],
    [401, 'who are you', { kind: 'failed', detail: '401 who are you' }],
    [404, 'not here', { kind: 'failed', detail: '404 not here' }],
    [429, 'slower', { kind: 'failed', detail: '429 slower' }],
    [500, 'sorry', { kind: 'failed', detail: '500 sorry' }],
    [503, 'maintenance', { kind: 'failed', detail: '503 maintenance' }],
  ])('%i "%s"', async (status, body, expected) => {
    answering(status, status === 204 ? '' : body);
    expect(await provisioner.ask(aRequest())).toEqual(expected);
  });

  test('a redirect is not followed: the request is signed for this address only', async () => {
    answering(302, '', { location: `${url}/elsewhere` });
    expect(await provisioner.ask(aRequest())).toMatchObject({ kind: 'failed' });
    expect(asked).toHaveLength(1);
  });

  test('no answer in time is a failure to be tried again', async () => {
    answer = () => undefined;
    expect(await provisioner.ask(aRequest())).toMatchObject({
      kind: 'failed',
      detail: expect.stringMatching(/timeout/i),
    });
  });

  test('an answer whose body never ends is a failure too', async () => {
    answer = (_request, response) => void response.writeHead(200).write('and');
    expect(await provisioner.ask(aRequest())).toMatchObject({ kind: 'failed' });
  });

  test('nobody there, or a line that is cut, is a failure', async () => {
    const nobody = createHttpProvisioner(record.kit.pool, { url: 'http://127.0.0.1:9/', secret, timeout: 300 });
    expect(await nobody.ask(aRequest())).toMatchObject({ kind: 'failed' });
    answer = (request) => request.socket.destroy();
    expect(await provisioner.ask(aRequest())).toMatchObject({ kind: 'failed' });
  });

  test('a page of error text is cut to what a person reads', async () => {
    answering(500, 'x'.repeat(100_000));
    const failed = await provisioner.ask(aRequest());
    expect(failed.kind === 'failed' && failed.detail.length).toBe(504);
  });
});

describe('what it is asked', () => {
  test('is signed as Standard Webhooks are, over the very bytes, and bears all that is needed', async () => {
    answering(200);
    const request = aRequest();
    await provisioner.ask(request);
    const { headers, body } = asked[0] ?? { headers: {}, body: '' };
    expect(JSON.parse(body)).toEqual(request);
    expect(() => new Webhook(secret).verify(body, headers as Record<string, string>)).not.toThrow();
    expect(() => new Webhook(otherSecret).verify(body, headers as Record<string, string>)).toThrow();
    expect(() =>
      new Webhook(secret).verify(body.replace('web-1', 'web-2'), headers as Record<string, string>),
    ).toThrow();
  });

  test('bears the same Idempotency-Key however often it is tried', async () => {
    const request = aRequest();
    for (const status of [500, 503, 200]) {
      answering(status);
      await provisioner.ask({ ...request, at: `2027-06-10T09:0${asked.length}:00.000Z` });
    }
    expect(asked.map(({ headers }) => headers['idempotency-key'])).toEqual([request.key, request.key, request.key]);
  });
});

describe('an answer that comes later, by callback', () => {
  const at = '2027-06-10T09:05:00.000Z';
  const callbacks = () => createProvisionerCallbacks(record.kit.pool, secret);
  function signed(body: string, by = secret, when = new Date()): Record<string, string> {
    return {
      'webhook-id': 'msg_1',
      'webhook-timestamp': String(Math.floor(when.getTime() / 1000)),
      'webhook-signature': new Webhook(by).sign('msg_1', when, body),
    };
  }

  async function pending(): Promise<ProviderRequest> {
    answering(202);
    const request = aRequest();
    await provisioner.ask(request);
    asked = [];
    return request;
  }

  const told = (product: string) =>
    record.rows(`SELECT 1 FROM graphile_worker._private_jobs WHERE payload->>'product' = $1`, [product]);

  test.each<['done' | 'refused', ProviderAnswer['kind']]>([
    ['done', 'done'],
    ['refused', 'refused'],
  ])(
    '%s: the product’s workflow is told to ask again, and is answered without another request',
    async (status, kind) => {
      const request = await pending();
      const body = JSON.stringify({ key: request.key, status, detail: 'as agreed' });
      expect(await callbacks().callback(at, signed(body), body)).toBe('accepted');
      expect(await told(request.product)).toHaveLength(1);
      expect(await provisioner.ask(request)).toMatchObject({ kind });
      expect(await provisioner.ask(request)).toMatchObject({ kind });
      expect(asked).toEqual([]);
    },
  );

  test('failed: it is asked anew, with the same key', async () => {
    const request = await pending();
    const body = JSON.stringify({ key: request.key, status: 'failed', detail: 'disk full' });
    expect(await callbacks().callback(at, signed(body), body)).toBe('accepted');
    expect(await told(request.product)).toHaveLength(1);
    answering(200);
    let last: ProviderAnswer = { kind: 'failed', detail: '' };
    for (let tries = 0; last.kind === 'failed' && tries < 2; tries += 1) last = await provisioner.ask(request);
    expect(last).toEqual({ kind: 'done' });
    expect(asked.map(({ headers }) => headers['idempotency-key'])).toEqual([request.key]);
  });

  test('the first answer counts: a callback that comes twice, or another one later, changes nothing', async () => {
    const request = await pending();
    for (const status of ['done', 'done', 'refused']) {
      const body = JSON.stringify({ key: request.key, status });
      expect(await callbacks().callback(at, signed(body), body)).toBe('accepted');
    }
    expect(await provisioner.ask(request)).toMatchObject({ kind: 'done' });
  });

  test('a key that nobody waits for is unknown', async () => {
    const body = JSON.stringify({ key: 'prod_x/renew/never/1', status: 'done' });
    expect(await callbacks().callback(at, signed(body), body)).toBe('unknown');
  });

  test('signed by another secret, over other bytes, long ago, or not at all: it changes nothing', async () => {
    const request = await pending();
    const body = JSON.stringify({ key: request.key, status: 'done' });
    const anHourAgo = new Date(Date.now() - 3_600_000);
    for (const [headers, sent] of [
      [signed(body, otherSecret), body],
      [signed(body), body.replace('done', 'refused')],
      [signed(body, secret, anHourAgo), body],
      [{}, body],
      [signed('no JSON'), 'no JSON'],
      [signed('{"key": 7, "status": "done"}'), '{"key": 7, "status": "done"}'],
    ] as const) {
      expect(await callbacks().callback(at, headers, sent)).toBe('bad_signature');
    }
    expect(await createProvisionerCallbacks(record.kit.pool, undefined).callback(at, signed(body), body)).toBe(
      'bad_signature',
    );
    expect(await told(request.product)).toEqual([]);
  });
});
