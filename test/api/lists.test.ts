import { ANNA, problemIn, StartedApi } from './started-api';

let api: StartedApi;
beforeEach(async () => {
  api = await StartedApi.start();
  for (const name of ['carl', 'dora', 'emil']) api.engine.tenant(name);
});
afterEach(() => api.stop());

test.each([
  '/v1/products',
  '/v1/invoices',
  '/v1/payments',
  '/v1/accounts',
  '/v1/claims',
  '/v1/offers',
  '/v1/accounts/acc_anna/balance',
])('%s is read page by page, by its cursors or its links, each thing once', async (path) => {
  const list = path.endsWith('balance') ? 'movements' : 'items';
  const idsOf = (body: Record<string, { id: string }[]>) => body[list]?.map(({ id }) => id) ?? [];
  const whole = await api.ask('GET', path);
  expect(whole.body.next).toBeNull();
  expect(whole.headers.get('link')).toBeNull();
  const byCursor: string[] = [];
  for (let query = '?limit=1'; query !== ''; ) {
    const { body, headers } = await api.ask('GET', `${path}${query}`);
    byCursor.push(...idsOf(body));
    query = body.next === null ? '' : `?limit=1&after=${body.next}`;
    expect(headers.get('link')).toBe(query === '' ? null : `<${path}${query}>; rel="next"`);
  }
  expect(byCursor).toEqual(idsOf(whole.body));
  expect(byCursor.length).toBeGreaterThan(1);
});

test('A link to the next page keeps the filters', async () => {
  const got = await api.ask('GET', '/v1/products?kind=domain&limit=2&state=active');
  expect(got.headers.get('link')).toMatch(
    /^<\/v1\/products\?kind=domain&limit=2&state=active&after=[\w-]+>; rel="next"$/,
  );
});

test('The timeline of a product is a list too', async () => {
  const { body } = await api.ask('GET', '/v1/products/prod_anna/events', { key: ANNA });
  expect(body).toEqual({
    items: [expect.objectContaining({ type: 'order_placed', data: expect.any(Object) })],
    next: null,
  });
});

test('Lists are filtered by field', async () => {
  const namesBy = async (query: string) =>
    (await api.ask('GET', `/v1/products?${query}`)).body.items.map(({ name }: { name: string }) => name);
  expect(await namesBy('name=dora.com')).toEqual(['dora.com']);
  expect(await namesBy('account=acc_carl&kind=domain&state=active')).toEqual(['carl.com']);
  expect(await namesBy('kind=webspace')).toEqual([]);
  expect((await api.ask('GET', '/v1/accounts?email=emil%40customer.example')).body.items).toHaveLength(1);
  expect((await api.ask('GET', '/v1/invoices?status=paid')).body.items).toEqual([]);
});

test.each([
  ['limit=0', '/limit'],
  ['limit=201', '/limit'],
  ['limit=ten', '/limit'],
  ['limit=5&limit=6', '/limit'],
  ['after=', '/after'],
  ['after=%00', '/after'],
  ['after=!!', '/after'],
  [`after=${'A'.repeat(501)}`, '/after'],
  ['kind=boat', '/kind'],
  ['state=sold', '/state'],
  ['trouble=maybe', '/trouble'],
  ['account=%27%20OR%201', '/account'],
  ['name=%00', '/name'],
  ['colour=red', '/colour'],
  ['__proto__=1', '/__proto__'],
])('The query %s is a fault', async (query, pointer) => {
  const got = await api.ask('GET', `/v1/products?${query}`);
  expect(problemIn(got)).toEqual({ status: 422, code: 'validation', pointers: [pointer] });
  expect(got.body.errors[0].in).toBe('query');
});

test('A query where none is taken is a fault', async () => {
  expect(problemIn(await api.ask('GET', '/v1/products/prod_anna?x=1'))).toMatchObject({
    code: 'validation',
    pointers: ['/x'],
  });
});

test("A cursor that the record cannot read is the caller's fault, the same trouble without one is not", async () => {
  api.engine.trouble = Object.assign(new Error('invalid input syntax for type bigint'), { code: '22P02' });
  await api.stop();
  api = await StartedApi.start();
  await api.ask('GET', '/v1/offers');
  api.engine.trouble = Object.assign(new Error('invalid input syntax for type bigint'), { code: '22P02' });
  const after = Buffer.from('evt_x').toString('base64url');
  expect(problemIn(await api.ask('GET', `/v1/products?after=${after}`))).toMatchObject({
    code: 'validation',
    pointers: ['/after'],
  });
  expect(problemIn(await api.ask('GET', '/v1/products')).code).toBe('internal');
});
