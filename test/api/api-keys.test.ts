import { ANNA, problemIn, StartedApi } from './started-api';

let api: StartedApi;
beforeEach(async () => {
  api = await StartedApi.start();
});
afterEach(() => api.stop());

test('A key works from the moment it is made until the moment it is revoked', async () => {
  const { body } = await api.ask('POST', '/v1/api-keys', {
    json: { label: 'shop', scope: 'account', account: 'acc_bert' },
  });
  expect(body).toEqual({
    id: expect.any(String),
    label: 'shop',
    scope: 'account',
    account: 'acc_bert',
    secret: expect.any(String),
  });
  expect((await api.ask('GET', '/v1/products/prod_bert', { key: body.secret })).status).toBe(200);
  expect((await api.ask('GET', '/v1/products/prod_anna', { key: body.secret })).status).toBe(404);
  expect((await api.ask('DELETE', `/v1/api-keys/${body.id}`)).status).toBe(204);
  expect(problemIn(await api.ask('GET', '/v1/products/prod_bert', { key: body.secret })).code).toBe('unauthorized');
  expect(problemIn(await api.ask('DELETE', `/v1/api-keys/${body.id}`)).code).toBe('not-found');
});

test('A key that is used again and again is looked up once', async () => {
  for (let i = 0; i < 5; i++) await api.ask('GET', '/v1/offers', { key: ANNA });
  expect(api.engine.keyLookups).toBe(1);
});

test('A key that nobody has is looked up each time, so that a new one is never mistaken for it', async () => {
  for (let i = 0; i < 3; i++) await api.ask('GET', '/v1/offers', { key: 'pk_nobody' });
  expect(api.engine.keyLookups).toBe(3);
});

test('What cannot be a key is not looked up', async () => {
  for (const key of ['x'.repeat(201), 'a b'])
    expect(problemIn(await api.ask('GET', '/v1/offers', { key })).code).toBe('unauthorized');
  expect(api.engine.keyLookups).toBe(0);
});

test('Without a record to look keys up in, nobody is turned away for good', async () => {
  api.engine.trouble = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  expect(problemIn(await api.ask('GET', '/v1/offers')).code).toBe('unavailable');
});
