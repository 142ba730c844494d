import { refusalCodes, refuse } from '../../src/domain/refusal';
import { Busy } from '../../src/gateways/busy';
import { ANNA, problemIn, StartedApi } from './started-api';

let api: StartedApi;
beforeEach(async () => {
  api = await StartedApi.start();
});
afterEach(() => api.stop());

const order = { account: 'acc_anna', offer: 'domain-com', name: 'laden.com' };
const payment = { reference: 'bank-1', amount: { amount: 1190, currency: 'EUR' }, account: 'acc_anna' };

describe('A request that comes to nothing is answered with a problem', () => {
  test('401 unauthorized without a key, or with one that nobody has', async () => {
    const without = await api.ask('GET', '/v1/products', { key: null });
    expect(problemIn(without)).toEqual({ status: 401, code: 'unauthorized' });
    expect(without.headers.get('www-authenticate')).toBe('Bearer');
    expect(problemIn(await api.ask('GET', '/v1/products', { key: 'pk_nobody' })).code).toBe('unauthorized');
    expect(
      problemIn(await api.ask('GET', '/v1/products', { key: null, headers: { Authorization: 'Basic YTpi' } })).code,
    ).toBe('unauthorized');
  });

  test('403 forbidden for an account key on what only operators do', async () => {
    expect(problemIn(await api.ask('POST', '/v1/payments', { key: ANNA, json: payment }))).toEqual({
      status: 403,
      code: 'forbidden',
    });
  });

  test('404 not-found for an unknown address and an id that names nothing', async () => {
    for (const path of [
      '/nowhere',
      '/v1',
      '/v1/products/prod_none',
      '/v1/products/%00',
      '/v1/products/..%2f..%2fx',
      '/v1/offers/none',
    ]) {
      expect(problemIn(await api.ask('GET', path))).toEqual({ status: 404, code: 'not-found' });
    }
    for (const [path, json] of [
      ['/v1/orders', { ...order, offer: 'none' }],
      ['/v1/payments', { ...payment, account: 'acc_none' }],
      ['/v1/payments/returns', { reference: 'unknown', code: 'AM04' }],
      ['/v1/api-keys', { label: 'x', scope: 'account', account: 'acc_none' }],
    ] as const) {
      expect(problemIn(await api.ask('POST', path, { json }))).toEqual({ status: 404, code: 'not-found' });
    }
    // Beside everything else that may be wrong with an order.
    const nobody = await api.ask('POST', '/v1/orders', { json: { ...order, account: 'acc_none' } });
    expect(problemIn(nobody)).toEqual({ status: 422, code: 'validation', pointers: ['/account'] });
  });

  test('405 method-not-allowed names the methods that there are', async () => {
    const got = await api.ask('DELETE', '/v1/products/prod_anna');
    expect(problemIn(got)).toEqual({ status: 405, code: 'method-not-allowed' });
    expect(got.headers.get('allow')).toBe('GET, HEAD, PATCH');
    expect((await api.ask('OPTIONS', '/v1/orders', { key: null })).headers.get('allow')).toBe('POST');
    expect(problemIn(await api.ask('GET', '/v1/provisioner/callbacks')).code).toBe('method-not-allowed');
  });

  test('400 malformed for what is not JSON, not UTF-8, or not an address', async () => {
    const asked = [
      api.ask('POST', '/v1/orders', { raw: '{"account":' }),
      api.ask('POST', '/v1/orders', { raw: "{'account': 1}" }),
      api.ask('GET', '/v1/products/%E0%A4%A'),
      api.ask('POST', '/v1/orders', { json: order, headers: { 'Idempotency-Key': 'x'.repeat(256) } }),
      api.ask('POST', '/v1/products/prod_anna/cancel', { headers: { 'Perennial-On-Behalf-Of': 'nobody' } }),
    ];
    for (const got of await Promise.all(asked)) expect(problemIn(got)).toEqual({ status: 400, code: 'malformed' });
  });

  test('400 malformed, and quickly, for JSON that is nested 10,000 levels deep', async () => {
    const started = Date.now();
    const bombs = [
      '['.repeat(10_000),
      '['.repeat(10_000) + ']'.repeat(10_000),
      `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
    ];
    for (const raw of bombs)
      expect(problemIn(await api.ask('POST', '/v1/orders', { raw }))).toEqual({ status: 400, code: 'malformed' });
    expect(Date.now() - started).toBeLessThan(2_000);
  });

  test('brackets inside of a string are not levels', async () => {
    const json = { ...order, name: `${'['.repeat(40)}.com` };
    expect(problemIn(await api.ask('POST', '/v1/orders', { json }))).toMatchObject({
      code: 'validation',
      pointers: ['/name'],
    });
  });

  test('413 payload-too-large above 64 KB, whatever is in it', async () => {
    for (const bytes of [64 * 1024 + 1, 1_000_000]) {
      expect(problemIn(await api.ask('POST', '/v1/orders', { raw: ' '.repeat(bytes) }))).toEqual({
        status: 413,
        code: 'payload-too-large',
      });
    }
    expect(problemIn(await api.ask('POST', '/v1/orders', { raw: ' '.repeat(64 * 1024) })).code).toBe('malformed');
  });

  test('415 unsupported-media-type for anything but JSON in UTF-8', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/json; charset=latin1',
      'application/jsonx',
    ]) {
      const got = await api.ask('POST', '/v1/orders', { json: order, headers: { 'Content-Type': type } });
      expect(problemIn(got)).toEqual({ status: 415, code: 'unsupported-media-type' });
    }
    const encoded = await api.ask('POST', '/v1/orders', { json: order, headers: { 'Content-Encoding': 'zip' } });
    expect(problemIn(encoded).code).toBe('unsupported-media-type');
    const merge = { 'Content-Type': 'application/merge-patch+json; charset=UTF-8' };
    expect((await api.ask('PATCH', '/v1/accounts/acc_anna', { json: { city: 'Gent' }, headers: merge })).status).toBe(
      200,
    );
  });

  test('422 validation for what does not fit', async () => {
    expect(problemIn(await api.ask('POST', '/v1/orders', { json: {} }))).toEqual({
      status: 422,
      code: 'validation',
      pointers: ['/account', '/offer', '/name'],
    });
  });

  test.each(refusalCodes)('409 %s as the rules refuse it, with the facts that help', async (code) => {
    api.engine.refusal = refuse(code, 'Not so.', {
      allowed: ['one_year_delayed'],
      status: 'no member of the standard',
    });
    const got = await api.ask('PATCH', '/v1/products/prod_anna', { json: { renewalOption: 'one_year_immediate' } });
    expect(problemIn(got)).toEqual({ status: 409, code });
    expect(got.body).toMatchObject({
      detail: 'Not so.',
      allowed: ['one_year_delayed'],
      status: 409,
      instance: '/v1/products/prod_anna',
    });
  });

  test('500 internal says nothing of the cause, which is in the log under the X-Request-Id', async () => {
    api.engine.trouble = new Error('column "secret" does not exist');
    const got = await api.ask('GET', '/v1/products', { headers: { 'X-Request-Id': 'req-42' } });
    expect(problemIn(got)).toEqual({ status: 500, code: 'internal' });
    expect(got.text).not.toContain('column');
    expect(got.headers.get('x-request-id')).toBe('req-42');
    expect(api.log).toContainEqual(
      expect.objectContaining({ level: 'error', facts: { requestId: 'req-42', err: api.engine.trouble } }),
    );
  });
});

describe('503 unavailable', () => {
  const wrapped = Object.assign(new Error('Failed to signal Workflow'), {
    cause: Object.assign(new Error('14 UNAVAILABLE'), { code: 14 }),
  });
  test.each([
    ['a refused connection', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
    ['a connection that broke', Object.assign(new Error('read'), { code: 'ECONNRESET' })],
    ['more than is computed at once', new Busy('2 compute and 4 wait')],
    ['a database that is shut down', Object.assign(new Error('terminating'), { code: '57P01' })],
    ['a database that starts', Object.assign(new Error('starting up'), { code: '57P03' })],
    ['a database with too many clients', Object.assign(new Error('too many'), { code: '53300' })],
    ['a pool without a free connection', new Error('timeout exceeded when trying to connect')],
    ['a socket that went away', new Error('Connection terminated unexpectedly')],
    ['Temporal out of reach', wrapped],
    ['every address refused', new AggregateError([Object.assign(new Error('a'), { code: 'ECONNREFUSED' })])],
  ])('with Retry-After for %s', async (_what, error) => {
    api.engine.trouble = error;
    const got = await api.ask('GET', '/v1/products/prod_anna');
    expect(problemIn(got)).toEqual({ status: 503, code: 'unavailable' });
    expect(Number(got.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test('while Temporal is away nothing that needs a workflow is begun, but money is taken and things are shown', async () => {
    api.engine.temporalUp = false;
    const asked = [
      api.ask('POST', '/v1/orders', { json: order }),
      api.ask('PATCH', '/v1/products/prod_anna', { json: { renewalOption: 'delete_at_expiry' } }),
      ...['cancel', 'restore', 'transferred'].map((act) => api.ask('POST', `/v1/products/prod_anna/${act}`)),
    ];
    for (const got of await Promise.all(asked)) expect(problemIn(got)).toEqual({ status: 503, code: 'unavailable' });
    expect(api.engine.commands).toEqual([]);
    expect((await api.ask('POST', '/v1/payments', { json: payment })).status).toBe(201);
    expect((await api.ask('GET', '/v1/products/prod_anna')).status).toBe(200);
  });
});

test('429 rate-limited: per key, told in RateLimit headers, and another key is not touched by it', async () => {
  const strict = await StartedApi.start({ perMinute: 3 });
  try {
    const first = await strict.ask('GET', '/v1/offers');
    expect(first.headers.get('ratelimit-limit')).toBe('3');
    expect(first.headers.get('ratelimit-remaining')).toBe('2');
    await strict.ask('GET', '/v1/offers');
    await strict.ask('GET', '/v1/offers');
    const got = await strict.ask('GET', '/v1/offers');
    expect(problemIn(got)).toEqual({ status: 429, code: 'rate-limited' });
    expect(Number(got.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await strict.ask('GET', '/v1/offers', { key: ANNA })).status).toBe(200);
    expect((await strict.ask('GET', '/healthz', { key: null })).status).toBe(200);
  } finally {
    await strict.stop();
  }
});
