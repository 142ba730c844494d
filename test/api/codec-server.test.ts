import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { defaultPayloadConverter } from '@temporalio/common';
import { hashOf } from '../../src/api/bearer-keys';
import { createCodecServer } from '../../src/api/codec-server';
import { keyPorts } from '../../src/gateways/api-ports/keys';
import { AccountCodec } from '../../src/gateways/payloads/codec';
import { createPayloadKeys } from '../../src/gateways/payloads/keys';
import { createPayloadReader } from '../../src/gateways/payloads/reader';
import { Vault } from '../../src/gateways/vault';
import { openTestRecord, type TestRecord } from '../support/record';

const UI = 'http://127.0.0.1:8233';
const OPERATOR = 'pk_operator';
const ANNA = 'pk_anna';

let record: TestRecord;
let server: Server;
let url: string;
let sealed: object;
const lines: { facts: Record<string, unknown>; message: string }[] = [];
let account: string;

beforeAll(async () => {
  record = await openTestRecord();
  const { pool } = record.kit;
  const keys = createPayloadKeys(pool, new Vault(randomBytes(32), 'perennial account keys'), 1);
  const codec = new AccountCodec(keys);
  const note = (facts: object, message: string) => void lines.push({ facts: { ...facts }, message });
  const app = createCodecServer(
    { keys: keyPorts(record.kit), reader: createPayloadReader(codec, keys) },
    { uiOrigins: [UI], perMinute: 1_000, log: { info: note, warn: note, error: note } },
  );
  await new Promise<void>((resolve) => {
    server = app.listen(0, '127.0.0.1', () => resolve());
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  account = await record.account();
  await record.rows(
    `INSERT INTO api_keys (id, hash, label, scope, account_id, created_at)
     VALUES ('key_o', $1, 'o', 'operator', NULL, now()), ('key_a', $2, 'a', 'account', $3, now())`,
    [hashOf(OPERATOR), hashOf(ANNA), account],
  );
  const product = await record.takeOver({ account, expiry: '2027-06-15T12:00:00.000Z' });
  const [payload] = await codec.encode([defaultPayloadConverter.toPayload({ name: 'annas-shop.com' })], {
    ...{ type: 'workflow', namespace: 'default', workflowId: `product/${product}` },
  });
  const text = (bytes: Uint8Array | null | undefined) => Buffer.from(bytes ?? []).toString('base64');
  sealed = { metadata: { encoding: text(payload?.metadata?.['encoding']) }, data: text(payload?.data) };
});

afterAll(async () => {
  server?.closeAllConnections();
  await new Promise((closed) => server?.close(closed));
  await record?.close();
});

async function ask(path: string, headers: Record<string, string>, body: unknown = { payloads: [sealed] }) {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Namespace': 'default', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const { status } = response;
  return { status, headers: response.headers, body: (await response.json()) as { payloads?: { data: string }[] } };
}

const bearer = (key: string) => ({ Authorization: `Bearer ${key}` });
const clear = ({ body }: Awaited<ReturnType<typeof ask>>) =>
  JSON.parse(Buffer.from(body.payloads?.[0]?.data ?? '', 'base64').toString() || 'null');

test('An operator reads; it is written down who read how much of whom, and not what', async () => {
  lines.length = 0;
  const answer = await ask('/decode', bearer(OPERATOR));
  expect(clear(answer)).toEqual({ name: 'annas-shop.com' });
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  expect(lines).toEqual([
    { message: 'codec: decoded', facts: { key: 'key_o', namespace: 'default', payloads: 1, owners: [account] } },
  ]);
  expect(JSON.stringify(lines)).not.toContain('annas');
});

test.each([
  ['nobody', {}, 401],
  ['who has a wrong key', bearer('pk_wrong'), 401],
  ['a customer, even of what is hers', bearer(ANNA), 403],
  ['who sends a wrong cookie', { Cookie: 'perennial-codec-key=pk_wrong' }, 401],
])('%s reads nothing', async (_who, headers, status) => {
  for (const path of ['/decode', '/encode']) {
    const answer = await ask(path, headers as Record<string, string>);
    expect(answer).toMatchObject({ status, body: { status } });
    expect(answer.body.payloads).toBeUndefined();
  }
});

test('What was changed is not read, and does not keep the rest from it', async () => {
  const { data, ...rest } = sealed as { data: string };
  const bytes = Buffer.from(data, 'base64');
  const changed = Buffer.from(bytes);
  changed.writeUInt8(changed.readUInt8(30) ^ 1, 30);
  for (const damaged of [changed, bytes.subarray(0, 20)]) {
    const answer = await ask('/decode', bearer(OPERATOR), {
      payloads: [{ ...rest, data: damaged.toString('base64') }, sealed],
    });
    expect(clear(answer)).toMatch(/^cannot be read/);
    expect(Buffer.from(answer.body.payloads?.[1]?.data ?? '', 'base64').toString()).toContain('annas-shop');
  }
});

test('What is no list of payloads is refused; plain payloads pass', async () => {
  for (const body of ['[]', '{"payloads":1}', '{"payloads":[{"data":"%%"}]}', '{']) {
    expect((await ask('/decode', bearer(OPERATOR), body)).status).toBe(400);
  }
  const plain = { metadata: { encoding: Buffer.from('json/plain').toString('base64') }, data: 'MQ==' };
  expect((await ask('/decode', bearer(OPERATOR), { payloads: [plain, sealed] })).body.payloads?.[0]).toEqual(plain);
  // As Temporal's command line asks to encode the input of a query that has none.
  expect((await ask('/encode', bearer(OPERATOR), '{}')).body.payloads).toEqual([]);
  const { body } = await ask('/encode', bearer(OPERATOR), { payloads: [plain] });
  expect(body.payloads?.[0]).not.toEqual(plain);
  expect((await ask('/decode', bearer(OPERATOR), body)).body.payloads).toEqual([plain]);
});

test('By a browser one signs in once, and the Temporal UI alone may send the cookie along', async () => {
  const form = (key: string, headers = {}) =>
    fetch(url, { method: 'POST', headers, body: new URLSearchParams({ key }) });
  expect(await (await fetch(url)).text()).toContain('type="password"');
  for (const key of ['pk_wrong', ANNA, '']) expect((await form(key)).headers.get('set-cookie')).toBeNull();
  expect((await form(OPERATOR, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
  const cookie = (await form(OPERATOR)).headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
  const Cookie = cookie.split(';')[0] ?? '';
  const answer = await ask('/decode', { Cookie, Origin: UI });
  expect(clear(answer)).toEqual({ name: 'annas-shop.com' });
  expect(answer.headers.get('access-control-allow-origin')).toBe(UI);
  expect(answer.headers.get('access-control-allow-credentials')).toBe('true');
  const preflight = (Origin: string) => fetch(`${url}/decode`, { method: 'OPTIONS', headers: { Origin } });
  expect((await preflight(UI)).headers.get('access-control-allow-headers')).toContain('X-Namespace');
  for (const other of ['http://127.0.0.1:9999', 'https://evil.example', 'null'])
    expect((await preflight(other)).headers.get('access-control-allow-origin')).toBeNull();
});

test('In the place of what nobody can read any more stands that it was erased', async () => {
  await record.rows('UPDATE account_keys SET sealed_key = NULL, destroyed_at = now() WHERE owner = $1', [account]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(clear(await ask('/decode', bearer(OPERATOR)))).toMatch(/^erased/);
});
