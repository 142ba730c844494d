import { ANNA, problemIn, StartedApi } from './started-api';

let api: StartedApi;
beforeAll(async () => {
  api = await StartedApi.start();
});
afterAll(() => api.stop());

const URL = 'https://hooks.example.com/in';
const create = (json: unknown, key?: string, headers?: Record<string, string>) =>
  api.ask('POST', '/v1/webhook-endpoints', { json, ...(key && { key }), ...(headers && { headers }) });

describe('An endpoint', () => {
  test('shows its secret once, when it is made, and nowhere else', async () => {
    const made = await create({ url: URL });
    expect(made.status).toBe(201);
    expect(made.headers.get('location')).toBe(`/v1/webhook-endpoints/${made.body.id}`);
    expect(made.body.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(api.engine.commands.at(-1)?.with).toBe(made.body.secret);
    const { body } = await api.ask('GET', `/v1/webhook-endpoints/${made.body.id}`);
    expect(body).toMatchObject({ url: URL, account: null, eventTypes: [], enabled: true });
    expect(body).not.toHaveProperty('secret');
    const listed = await api.ask('GET', '/v1/webhook-endpoints');
    expect(listed.text).not.toContain('whsec_');
  });

  test('made twice with one Idempotency-Key is one, and the second answer holds no secret', async () => {
    const headers = { 'Idempotency-Key': 'hook-1' };
    const first = await create({ url: URL }, undefined, headers);
    const again = await create({ url: URL }, undefined, headers);
    expect(again.body).toEqual({ ...first.body, secret: null });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(problemIn(await create({ url: `${URL}/2` }, undefined, headers)).code).toBe('idempotency-mismatch');
  });

  test("of an account's key is that account's, whether it says so or not; an operator may make one for all", async () => {
    expect((await create({ url: URL }, ANNA)).body.account).toBe('acc_anna');
    expect((await create({ url: URL, account: 'acc_anna' }, ANNA)).body.account).toBe('acc_anna');
    expect((await create({ url: URL })).body.account).toBeNull();
    expect((await create({ url: URL, account: 'acc_bert' })).body.account).toBe('acc_bert');
    expect(problemIn(await create({ url: URL, account: 'acc_none' })).code).toBe('not-found');
  });

  test('of the operator is not found by an account', async () => {
    const { body } = await create({ url: URL });
    const at = `/v1/webhook-endpoints/${body.id}`;
    const calls: [string, string][] = [
      ['GET', at],
      ['DELETE', at],
      ['POST', `${at}/rotate-secret`],
      ['POST', `${at}/test`],
      ['GET', `${at}/deliveries`],
      ['POST', `${at}/deliveries/msg_bert/redeliver`],
    ];
    for (const [method, path] of calls) {
      expect([method, path, problemIn(await api.ask(method, path, { key: ANNA })).code]).toEqual([
        method,
        path,
        'not-found',
      ]);
    }
    expect(problemIn(await api.ask('PATCH', at, { key: ANNA, json: { enabled: false } })).code).toBe('not-found');
  });

  test("does not redeliver another endpoint's message", async () => {
    const got = await api.ask('POST', '/v1/webhook-endpoints/hook_anna/deliveries/msg_bert/redeliver', { key: ANNA });
    expect(problemIn(got)).toEqual({ status: 404, code: 'not-found' });
  });

  test('is changed only by who knows its latest version', async () => {
    const at = '/v1/webhook-endpoints/hook_bert';
    const seen = await api.ask('GET', at);
    const headers = { 'If-Match': seen.headers.get('etag') ?? '' };
    const json = { eventTypes: ['renewed', 'expired'] };
    const changed = await api.ask('PATCH', at, { json, headers });
    expect(changed.body).toMatchObject({ url: URL, eventTypes: ['renewed', 'expired'] });
    expect(problemIn(await api.ask('PATCH', at, { json, headers })).code).toBe('precondition-failed');
  });

  test('gets a new secret, which is shown once', async () => {
    const { status, body } = await api.ask('POST', '/v1/webhook-endpoints/hook_anna/rotate-secret', { key: ANNA });
    expect([status, body.id]).toEqual([200, 'hook_anna']);
    expect(body.secret).toMatch(/^whsec_/);
  });
});

describe('What is wrong is told at once, each with its place', () => {
  test.each([
    [{}, ['/url']],
    [{ url: 7 }, ['/url']],
    [{ url: '' }, ['/url']],
    [{ url: 'shop.example.com' }, ['/url']],
    [{ url: 'http://shop.example.com' }, ['/url']],
    [{ url: 'https://anna:geheim@shop.example.com' }, ['/url']],
    [{ url: 'https://127.0.0.1/' }, ['/url']],
    [{ url: 'https://2130706433/' }, ['/url']],
    [{ url: 'https://0x7f.1/' }, ['/url']],
    [{ url: 'https://[::ffff:10.0.0.1]/' }, ['/url']],
    [{ url: 'https://localhost/' }, ['/url']],
    [{ url: 'https://shop.example.com/\nx' }, ['/url']],
    [{ url: URL, eventTypes: 'renewed' }, ['/eventTypes']],
    [{ url: URL, eventTypes: ['renewed', 'renewed'] }, ['/eventTypes']],
    [{ url: URL, secret: 'whsec_mine' }, ['/secret']],
    [
      { url: 'https://10.0.0.1', eventTypes: ['renewed', 'won'], enabled: 'yes', account: '../x' },
      ['/account', '/enabled', '/eventTypes/1', '/url'],
    ],
  ])('%j', async (json, pointers) => {
    const before = api.engine.commands.length;
    const problem = problemIn(await create(json));
    expect({ ...problem, pointers: problem.pointers.sort() }).toEqual({ status: 422, code: 'validation', pointers });
    expect(api.engine.commands).toHaveLength(before);
  });

  test('also of a change', async () => {
    const json = { url: 'https://169.254.169.254/latest', eventTypes: ['won'] };
    const { pointers } = problemIn(await api.ask('PATCH', '/v1/webhook-endpoints/hook_anna', { json }));
    expect(pointers.sort()).toEqual(['/eventTypes/0', '/url']);
  });
});

test('The log has a cursor like any list', async () => {
  const { status, body } = await api.ask('GET', '/v1/webhook-endpoints/hook_anna/deliveries?limit=1', { key: ANNA });
  expect([status, body.next]).toEqual([200, null]);
  expect(body.items).toMatchObject([{ id: 'msg_anna', state: 'delivered', attempts: [{ status: 204 }] }]);
  const bad = await api.ask('GET', '/v1/webhook-endpoints/hook_anna/deliveries?after=nonsense&limit=0');
  expect(problemIn(bad).pointers).toEqual(['/limit', '/after']);
});
