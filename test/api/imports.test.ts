import { problemIn, StartedApi } from './started-api';

let api: StartedApi;
beforeAll(async () => {
  api = await StartedApi.start();
});
afterAll(() => api.stop());

const row = { account: 'acc_anna', offer: 'domain-com', name: 'neu.com', expiry: '2027-06-15' };
const send = (json: unknown) => api.ask('POST', '/v1/imports', { json });

test('Each row has an outcome of its own, with every fault of it by field', async () => {
  const rows = [
    row,
    { ...row, name: 'no domain', offer: 'domain-xx', expiry: '03/04/2027', colour: 1 },
    { ...row, name: 'no domain', renewalOption: 'multi_year', years: 2 },
    { ...row, account: undefined, customer: { email: 'x@y.example', name: 'X' } },
    { ...row, customer: { email: 'x@y.example' } },
    { ...row, account: 'acc_none' },
    {},
  ];
  const { status, body } = await send({ rows });
  expect(status).toBe(200);
  const outcomes = body.rows.map((one: { outcome: string; faults?: { code: string; pointer: string }[] }) =>
    one.outcome === 'faulty' ? one.faults?.map(({ code, pointer }) => `${code} ${pointer}`) : one.outcome,
  );
  expect(outcomes).toEqual([
    'imported',
    ['invalid /expiry', 'invalid /colour', 'offer-unknown /offer'],
    ['invalid /years', 'option-not-allowed /renewalOption', 'name-invalid /name'],
    ['invalid /customer'],
    ['invalid '],
    ['account-unknown /account'],
    ['invalid /offer', 'invalid /name', 'invalid /expiry', 'invalid '],
  ]);
  expect(body.rows.map(({ index }: { index: number }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test('Names are kept as orders keep them, and customers have the defaults of accounts', async () => {
  const customer = { email: 'x@y.example', name: 'X', country: 'AT' };
  const { account: _, ...rest } = row;
  await send({ rows: [{ ...rest, customer, name: 'MÜLLER.com', expiry: '2027-06-15T14:00:00+02:00' }] });
  expect(api.engine.commands.at(-1)?.with).toMatchObject({
    dryRun: false,
    rows: [
      {
        account: { email: 'x@y.example', open: { name: 'X', country: 'AT', locale: 'de', timeZone: 'Europe/Berlin' } },
        name: 'xn--mller-kva.com',
        expiry: '2027-06-15T12:00:00.000Z',
      },
    ],
  });
});

test('A request has 1 to 500 rows, and a megabyte at most', async () => {
  expect(problemIn(await send({ rows: [] })).pointers).toEqual(['/rows']);
  expect(problemIn(await send({ rows: Array.from({ length: 501 }, () => row) })).pointers).toEqual(['/rows']);
  expect(problemIn(await send({ rows: [1] })).pointers).toEqual(['/rows/0']);
  expect(
    (await send({ rows: Array.from({ length: 500 }, () => ({ ...row, padding: 'x'.repeat(1_500) })) })).status,
  ).toBe(200);
  const large = await send({ rows: [{ name: 'x'.repeat(1024 * 1024) }] });
  expect(large).toMatchObject({ status: 413, body: { detail: 'A body may have 1024 KB at most.' } });
  // Everywhere else it stays as it was.
  const order = await api.ask('POST', '/v1/orders', { json: { name: 'x'.repeat(65 * 1024) } });
  expect(order).toMatchObject({ status: 413, body: { detail: 'A body may have 64 KB at most.' } });
});
