import { ANNA, problemIn, StartedApi } from './started-api';

let api: StartedApi;
beforeEach(async () => {
  api = await StartedApi.start();
});
afterEach(() => api.stop());

const pointersOf = async (path: string, json: unknown) => problemIn(await api.ask('POST', path, { json })).pointers;

describe('What only a person does needs a reason', () => {
  test.each([
    '/v1/products/prod_anna/pause',
    '/v1/products/prod_anna/resume',
    '/v1/attention/paused.prod_anna/acknowledge',
  ])('POST %s', async (path) => {
    const faulty = [{}, { reason: 'no' }, { reason: 'x'.repeat(501) }, { reason: 'two\nlines' }, { reason: 7 }];
    for (const json of faulty) expect(await pointersOf(path, json)).toEqual(['/reason']);
    expect(await pointersOf(path, { reason: 'asked by phone', by: 'me' })).toEqual(['/by']);
    expect(api.engine.commands).toEqual([]);
  });

  test('it goes with the command, with who gave it', async () => {
    const reason = 'the holder is in dispute';
    expect((await api.ask('POST', '/v1/products/prod_anna/pause', { json: { reason } })).status).toBe(200);
    expect(api.engine.commands).toEqual([
      {
        name: 'products.operate',
        command: expect.objectContaining({ note: { actor: 'key_operator', reason } }),
        with: { do: 'pause' },
      },
    ]);
  });
});

describe('What programs do as well may come without a reason, and without a body', () => {
  test.each(['retry', 'transferred', 'cancel'])('%s', async (action) => {
    const path = `/v1/products/prod_anna/${action}`;
    expect((await api.ask('POST', path)).status).toBe(200);
    expect((await api.ask('POST', path, { json: {} })).status).toBe(200);
    expect((await api.ask('POST', path, { json: { reason: 'asked by phone' } })).status).toBe(200);
    expect(api.engine.commands.map(({ command }) => command.note)).toEqual([
      { actor: 'key_operator' },
      { actor: 'key_operator' },
      { actor: 'key_operator', reason: 'asked by phone' },
    ]);
    expect(await pointersOf(path, { reason: '' })).toEqual(['/reason']);
    expect(await pointersOf(path, [])).toEqual(['']);
  });

  test('a change of the option', async () => {
    const json = { renewalOption: 'delete_at_expiry', reason: 'wished for by phone' };
    expect((await api.ask('PATCH', '/v1/products/prod_anna', { json })).status).toBe(200);
    expect(api.engine.commands[0]?.command.note).toEqual({ actor: 'key_operator', reason: json.reason });
  });
});

describe('The deadline of an invoice', () => {
  const path = '/v1/invoices/inv_anna/extend';

  test.each([
    ['2027-01-20T08:00:00Z', 'where it is'],
    ['2027-01-15T08:00:00Z', 'earlier'],
    ['2026-01-15T08:00:00Z', 'in the past'],
    ['tomorrow', 'to nowhere'],
  ])('is not moved to %s, %s', async (deadline) => {
    expect(await pointersOf(path, { deadline, reason: 'promised' })).toEqual(['/deadline']);
    const both = await pointersOf(path, { deadline, reason: '' });
    expect(new Set(both)).toEqual(new Set(['/deadline', '/reason']));
  });

  test('is moved later, any offset of its instant being understood; of no invoice it is not', async () => {
    const json = { deadline: '2027-01-25T10:00:00+02:00', reason: 'promised' };
    expect((await api.ask('POST', path, { json })).status).toBe(200);
    expect(api.engine.commands[0]).toMatchObject({ name: 'invoices.extend', with: '2027-01-25T08:00:00.000Z' });
    expect(problemIn(await api.ask('POST', '/v1/invoices/inv_none/extend', { json })).code).toBe('not-found');
  });
});

describe('The list of what needs a person', () => {
  test('is asked for by kinds that there are', async () => {
    const { code, pointers } = problemIn(await api.ask('GET', '/v1/attention?kind=nothing&acknowledged=maybe'));
    expect([code, pointers]).toEqual(['validation', ['/kind', '/acknowledged']]);
    const { body } = await api.ask('GET', '/v1/attention?kind=paused');
    expect(body).toMatchObject({
      items: [],
      next: null,
      counts: {},
      unknown: [],
      temporal: { query: expect.any(String) },
    });
  });

  test('is nothing for customers, nor is acknowledging', async () => {
    for (const path of ['/v1/attention', '/v1/attention?kind=paused'])
      expect(problemIn(await api.ask('GET', path, { key: ANNA })).code).toBe('forbidden');
  });
});
