import { csrOf, csrPem } from '../support/csrs';
import { ecSigner } from '../support/signers';
import { ANNA, problemIn, StartedApi } from './started-api';

let api: StartedApi;
beforeEach(async () => {
  api = await StartedApi.start();
});
afterEach(() => api.stop());

const product = '/v1/products/prod_anna';
const csr = csrPem(csrOf(ecSigner('prime256v1')));

const strange = ['zz', '..%2f..', '%00', "'%20OR%201", 'a'.repeat(254), '0A1B', '%E2%80%AE'];

test.each(strange)('A certificate or domain %j is none, and nothing is done', async (written) => {
  for (const [method, path, json] of [
    ['GET', `certificates/${written}`],
    ['GET', `certificates/${written}/download`],
    ['POST', `certificates/${written}/revoke`],
    ['POST', `validations/${written}/check`, {}],
  ] as const)
    expect(problemIn(await api.ask(method, `${product}/${path}`, { json }))).toEqual({
      status: 404,
      code: 'not-found',
    });
  expect(api.engine.commands.filter(({ name }) => name !== 'certificates.check')).toEqual([]);
});

test('A domain of 253 characters has an address', async () => {
  const domain = `${`${'a'.repeat(60)}.`.repeat(4)}other.com`;
  const [known] = api.engine.domains.get('prod_anna') ?? [];
  if (known) api.engine.domains.set('prod_anna', [{ ...known, domain }]);
  expect((await api.ask('POST', `${product}/validations/${domain}/check`, { json: {} })).status).toBe(200);
});

test('A certificate comes as a file, in the form that was asked for', async () => {
  const got = await api.ask('GET', `${product}/certificates/0a1b/download?form=pkcs7`, { key: ANNA });
  expect(got.text).toBe('pkcs7');
  expect(got.headers.get('content-disposition')).toBe('attachment; filename="0a1b.pkcs7"');
  const none = await api.ask('GET', `${product}/certificates/0a1b/download?form=jks`);
  expect(problemIn(none)).toEqual({ status: 422, code: 'validation', pointers: ['/form'] });
});

test('Every call that does something once is done once under one Idempotency-Key', async () => {
  for (const [path, json] of [
    [`${product}/certificates/0a1b/revoke`, undefined],
    [`${product}/claims`, { reason: 'key_lost', csr }],
    [`${product}/validations/example.com/check`, {}],
    [`${product}/identity-validations`, undefined],
    ['/v1/orders', { account: 'acc_anna', offer: 'certificate-dv', name: 'www.example.com', csr }],
  ] as const) {
    const headers = { 'Idempotency-Key': `key for ${path}` };
    const first = await api.ask('POST', path, { json, headers });
    const again = await api.ask('POST', path, { json, headers });
    expect([path, first.status < 300]).toEqual([path, true]);
    expect([path, again.status, again.body]).toEqual([path, first.status, first.body]);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
  }
  expect(api.engine.commands).toHaveLength(5);
});

test('A claim tells every fault at once, of its fields and of its request', async () => {
  const got = await api.ask('POST', `${product}/claims`, {
    json: { reason: 'bored', csr: 'hello', note: '', revoke: 'now', colour: 1 },
  });
  expect(new Set(problemIn(got).pointers)).toEqual(new Set(['/reason', '/csr', '/note', '/revoke', '/colour']));
});

describe('A compromised key', () => {
  const shown = { challenge: 'sign-this', publicKey: 'pem', signature: 'AAAA' };

  test('is reported without a key of the API, and the same with one', async () => {
    for (const key of [null, ANNA, 'pk_nobody']) {
      expect((await api.ask('POST', '/v1/key-compromises/challenges', { key })).status).toBe(201);
      const headers = { 'Idempotency-Key': 'x' };
      const got = await api.ask('POST', '/v1/key-compromises', { key, json: shown, headers });
      expect(got).toMatchObject({ status: 201, body: { keyFingerprint: 'ab', reportedAt: api.engine.now } });
    }
    // Nobody is answered by what somebody else was answered.
    expect(api.engine.reported).toHaveLength(3);
    expect(api.engine.commands.map(({ command }) => command)).toEqual(
      Array.from({ length: 3 }, () => ({ at: api.engine.now, note: { actor: 'anyone' } })),
    );
  });

  test('is not reported by what is not shown', async () => {
    const got = await api.ask('POST', '/v1/key-compromises', { key: null, json: { ...shown, signature: 'BBBB' } });
    expect(problemIn(got)).toEqual({ status: 422, code: 'validation', pointers: ['/signature'] });
    expect(api.engine.reported).toEqual([]);
  });

  test('opens no way to what belongs to somebody', async () => {
    expect(problemIn(await api.ask('GET', '/v1/claims', { key: null })).code).toBe('unauthorized');
    expect((await api.ask('GET', '/v1/key-compromises', { key: null })).status).toBe(405);
  });
});

test("The sandbox's DNS says what no server could serve, and that there is no such record", async () => {
  const record = { name: '_x.example.com', type: 'TXT', value: 'x' };
  const withdraw = () => api.ask('POST', '/v1/sandbox/dns-records/withdrawals', { json: record });
  expect((await withdraw()).status).toBe(404);
  expect((await api.ask('POST', '/v1/sandbox/dns-records', { json: record })).status).toBe(204);
  expect((await withdraw()).status).toBe(204);
  const wrong = await api.ask('POST', '/v1/sandbox/dns-records', { json: { ...record, type: 'CNAME' } });
  expect(problemIn(wrong)).toEqual({ status: 422, code: 'validation', pointers: ['/value'] });
});

test('A request is looked at without being handed in: what it asks for, or every fault with a code', async () => {
  const path = `${product}/certificate-request/check`;
  const fine = await api.ask('POST', path, { json: { csr }, key: ANNA });
  expect([fine.status, fine.body]).toEqual([
    200,
    {
      names: ['www.example.com'],
      algorithm: 'p256',
      bits: 256,
      keyFingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      keyBarred: false,
      keyUsedBefore: false,
    },
  ]);
  const wrong = csrPem(csrOf(ecSigner('prime256v1'), { names: ['www.example.test', 'w*.example.com'] }));
  const { status, body } = await api.ask('POST', path, { json: { csr: wrong }, key: ANNA });
  expect(status).toBe(422);
  const faults = (body as { errors: { code: string; about: string }[] }).errors;
  expect(faults.map(({ code, about }) => [code, about])).toEqual([
    ['name-not-public', 'www.example.test'],
    ['wildcard-illegal', 'w*.example.com'],
  ]);
  expect(api.engine.commands).toEqual([]);
});

test('A private key is no note of a claim, either', async () => {
  const note = '-----BEGIN PRIVATE KEY----- MIGHAgEAMBMGByqGSM49 -----END PRIVATE KEY-----';
  const answer = await api.ask('POST', `${product}/claims`, { json: { reason: 'key_lost', csr, note }, key: ANNA });
  expect(problemIn(answer)).toEqual({ status: 422, code: 'validation', pointers: ['/note'] });
});
