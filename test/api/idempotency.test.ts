import { ANNA, problemIn, StartedApi } from './started-api';

let api: StartedApi;
beforeEach(async () => {
  api = await StartedApi.start();
});
afterEach(() => api.stop());

const order = { account: 'acc_anna', offer: 'domain-com', name: 'laden.com' };
const place = (json: unknown, key = 'k-1', as = 'pk_operator') =>
  api.ask('POST', '/v1/orders', { json, key: as, headers: { 'Idempotency-Key': key } });

test('The same key and request give the first answer again, and say so', async () => {
  const first = await place(order);
  const again = await place({ name: order.name, offer: order.offer, account: order.account });
  expect(again.status).toBe(201);
  expect(again.body).toEqual(first.body);
  expect(first.headers.get('idempotency-replayed')).toBeNull();
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect(again.headers.get('location')).toBe(first.headers.get('location'));
  expect(api.engine.commands).toHaveLength(1);
});

test('The same key with another body is a mismatch', async () => {
  await place(order);
  expect(problemIn(await place({ ...order, name: 'anders.com' }))).toEqual({
    status: 422,
    code: 'idempotency-mismatch',
  });
});

test('The same key at another address is a mismatch', async () => {
  await place(order);
  const headers = { 'Idempotency-Key': 'k-1' };
  expect(problemIn(await api.ask('POST', '/v1/products/prod_anna/cancel', { headers })).code).toBe(
    'idempotency-mismatch',
  );
});

test('Keys of two callers are two keys', async () => {
  await place(order);
  expect((await place({ ...order, name: 'anders.com' }, 'k-1', ANNA)).status).toBe(201);
});

test('Without the header every request is a new one', async () => {
  for (let i = 0; i < 2; i++)
    expect((await api.ask('POST', '/v1/orders', { json: order })).headers.get('idempotency-replayed')).toBeNull();
  expect(api.engine.commands).toHaveLength(2);
});

test('Every POST passes the key on, with what the request was', async () => {
  await place(order, 'any printable ~ key');
  expect(api.engine.commands[0]?.command).toEqual({
    at: api.engine.now,
    note: { actor: 'key_operator' },
    idempotency: {
      apiKey: 'key_operator',
      key: 'any printable ~ key',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  });
});

test('The secret of an API key is not told again with the stored answer', async () => {
  const make = () =>
    api.ask('POST', '/v1/api-keys', {
      json: { label: 'shop', scope: 'account', account: 'acc_bert' },
      headers: { 'Idempotency-Key': 'k' },
    });
  const first = await make();
  const again = await make();
  expect(first.body.secret).toMatch(/^pk_[\w-]{43}$/);
  expect(again.body).toEqual({ ...first.body, secret: null });
});
