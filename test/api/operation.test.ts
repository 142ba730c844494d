import { ANNA, problemIn, StartedApi } from './started-api';

let api: StartedApi;
beforeEach(async () => {
  api = await StartedApi.start();
});
afterEach(() => api.stop());

const asAnybody = (path: string) => api.ask('GET', path, { key: null });

test('The process lives whatever it can reach, and is ready once it reaches everything', async () => {
  expect((await asAnybody('/readyz')).body).toEqual({ status: 'ready', database: true, temporal: true });
  api.engine.temporalUp = false;
  const got = await asAnybody('/readyz');
  expect([got.status, got.body]).toEqual([503, { status: 'not ready', database: true, temporal: false }]);
  expect((await asAnybody('/healthz')).status).toBe(200);
});

test('Prometheus reads durations by the documented address, and what the engine counts', async () => {
  await api.ask('GET', '/v1/products/prod_anna');
  await api.ask('GET', '/v1/products/prod_none');
  const { headers, text } = await asAnybody('/metrics');
  expect(headers.get('content-type')).toMatch(/^text\/plain/);
  expect(text).toContain(
    'perennial_http_request_duration_seconds_count{method="GET",route="/v1/products/{id}",status="404"} 1',
  );
  expect(text).toContain('perennial_products{state="active"} 2');
  expect((await asAnybody('/metrics')).text).toContain('process_cpu_seconds_total');
});

test('Every request is one line, with neither keys nor query strings', async () => {
  await api.ask('GET', '/v1/products?name=private.com', { key: ANNA, headers: { 'X-Request-Id': 'req-7' } });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(api.log).toEqual([
    {
      level: 'info',
      message: 'request',
      facts: {
        requestId: 'req-7',
        method: 'GET',
        path: '/v1/products',
        status: 200,
        ms: expect.any(Number),
        key: 'key_anna',
      },
    },
  ]);
});

test('A request without a usable id of its own is given one', async () => {
  const ids = [await asAnybody('/healthz'), await api.ask('GET', '/healthz', { headers: { 'X-Request-Id': 'a b"c' } })];
  for (const { headers } of ids) expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

test('Answers do not say by what they were made, and are guarded against being taken for pages', async () => {
  const { headers } = await api.ask('GET', '/v1/offers');
  expect(headers.get('x-powered-by')).toBeNull();
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'");
  expect(headers.get('cache-control')).toBe('private, no-store');
});

describe("The provisioner's callbacks", () => {
  const call = (body: string, signature?: string) =>
    api.ask('POST', '/v1/provisioner/callbacks', {
      key: null,
      raw: body,
      headers: { 'Content-Type': 'text/plain', ...(signature && { 'Webhook-Signature': signature }) },
    });

  test('are handed on as the bytes that came, for their signature to be checked', async () => {
    const body = '{ "product":"prod_anna" , "done":true}\n';
    expect((await call(body, 'right')).status).toBe(202);
    expect(api.engine.callbacks).toEqual([
      { body, headers: expect.objectContaining({ 'webhook-signature': 'right' }) },
    ]);
  });

  test('are refused with a wrong signature, for what nobody waits for, and above 64 KB', async () => {
    expect(problemIn(await call('prod_anna', 'wrong')).code).toBe('unauthorized');
    expect(problemIn(await call('prod_none', 'right')).code).toBe('not-found');
    expect(problemIn(await call('x'.repeat(70_000), 'right')).code).toBe('payload-too-large');
  });
});

test('The sandbox makes a provider fail and work again', async () => {
  const fault = { product: 'laden.com', operation: 'renew' };
  expect((await api.ask('POST', '/v1/sandbox/provider-faults', { json: { ...fault, permanent: true } })).status).toBe(
    204,
  );
  expect((await api.ask('POST', '/v1/sandbox/provider-recoveries', { json: fault })).status).toBe(204);
  expect(api.engine.commands.map((one) => [one.name, one.with])).toEqual([
    ['sandbox.failProvider', { ...fault, permanent: true }],
    ['sandbox.recoverProvider', fault],
  ]);
});
