import { type House, openHouse } from './house';

let house: House;
let product: string;
const expiry = '2037-06-15T12:00:00.000Z';
const why = ['--reason', 'the holder is in dispute'];

beforeAll(async () => {
  house = await openHouse();
  const account = await house.record.account({ email: 'anna@example.org' });
  product = await house.record.takeOver({ account, expiry, name: 'laden.com' });
  await house.record.rows(
    `UPDATE products SET trouble = 'provider_failing:renew', trouble_since = '2027-01-01T00:00:00Z'`,
  );
});
afterAll(() => house.close());

test('What needs a person is listed, filtered, and acknowledged with a reason', async () => {
  const id = `provider_failing.${product}`;
  const listed = await house.run(['attention', '--kind', 'provider_failing']);
  expect(listed).toMatchObject({ status: 0, out: expect.stringMatching(/ID .*\n.*provider_failing\.prod_/) });
  expect((await house.run(['attention', '--kind', 'paused'])).err).toContain('No entries');
  expect((await house.run(['attention', 'acknowledge', id])).status).toBe(2);
  const done = await house.run(['attention', 'acknowledge', id, ...why, '--json']);
  expect(done.json).toMatchObject({ id, acknowledged: { reason: 'the holder is in dispute' } });
  const shown = async (...more: string[]) =>
    (await house.run(['attention', '--kind', 'provider_failing', '--json', ...more])).json.items;
  expect(await shown()).toEqual([]);
  expect(await shown('--acknowledged')).toMatchObject([{ id, product: { name: 'laden.com' } }]);
});

test('Each action asks for a reason, which stands in the timeline', async () => {
  expect((await house.run(['products', 'retry', product])).status).toBe(2);
  const retried = await house.run(['products', 'retry', product, ...why]);
  expect(retried).toMatchObject({ status: 0, out: expect.stringContaining('laden.com is active') });
  const { out } = await house.run(['products', 'events', product]);
  expect(out).toMatch(/operator_action +action retry, .*the holder is in dispute/);
  const tooShort = await house.run(['products', 'pause', product, '--reason', 'x']);
  expect(tooShort).toMatchObject({ status: 1, err: expect.stringContaining('reason') });
});

test('A deadline that is no instant, or of no invoice, says so', async () => {
  const extend = (deadline: string) => house.run(['invoices', 'extend', 'inv_none', '--deadline', deadline, ...why]);
  expect((await extend('tomorrow')).err).toContain('RFC 3339');
  expect((await extend('2037-01-01T00:00:00Z')).status).toBe(1);
  expect((await house.run(['invoices', '--status', 'open'])).status).toBe(0);
});
