import { problemIn, StartedApi } from './started-api';

let api: StartedApi;
beforeEach(async () => {
  api = await StartedApi.start();
});
afterEach(() => api.stop());

const offer = { kind: 'domain', tld: 'com', pricePerYear: 1200, options: ['one_year_delayed'], maxYears: 10 };

describe.each([
  ['/v1/accounts/acc_anna', 'PATCH', { city: 'Gent' }],
  ['/v1/products/prod_anna', 'PATCH', { renewalOption: 'delete_at_expiry' }],
  ['/v1/offers/domain-com', 'PUT', offer],
])('%s', (path, method, json) => {
  const change = (ifMatch: string) => api.ask(method, path, { json, headers: { 'If-Match': ifMatch } });

  test('bears a version, by which a change meets what its author saw', async () => {
    const tag = (await api.ask('GET', path)).headers.get('etag') ?? '';
    expect(tag).toBe('"1"');
    const changed = await change(tag);
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).toBe('"2"');
    expect(problemIn(await change(tag))).toEqual({ status: 412, code: 'precondition-failed' });
    expect((await change('*')).status).toBe(200);
  });

  test.each(['1', 'W/"1"', '"one"', '"1", "2"', ''])('is not changed under the tag %j', async (tag) => {
    expect(problemIn(await change(tag))).toEqual({ status: 412, code: 'precondition-failed' });
    expect(api.engine.commands).toEqual([]);
  });

  test('is shown as it is now, since its version does not count all that it shows', async () => {
    const got = await api.ask('GET', path, { headers: { 'If-None-Match': '"1"', 'Cache-Control': 'max-age=60' } });
    expect([got.status, got.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
  });
});

test('Payment methods bear no version: a change that insists on one is not made', async () => {
  const got = await api.ask('PUT', '/v1/accounts/acc_anna/payment-methods', {
    json: { automatic: 'none' },
    headers: { 'If-Match': '"1"' },
  });
  expect(problemIn(got).code).toBe('precondition-failed');
});
