import { OPERATOR, StartedApi } from '../api/started-api';
import { runWords } from './house';

let api: StartedApi;
beforeAll(async () => {
  api = await StartedApi.start();
});
afterAll(() => api.stop());

const run = (...words: string[]) =>
  runWords(['webhooks', ...words], {
    env: { PERENNIAL_URL: api.url, PERENNIAL_API_KEY: OPERATOR },
    dataDir: '/nowhere',
  });

test('Endpoints are listed, those of one account alone too', async () => {
  const { out } = await run();
  expect(out).toMatch(/hook_anna +acc_anna +https:\/\/hooks\.example\.com\/in +all +yes/);
  expect(out).toContain('hook_bert');
  expect((await run('list', '--account', 'acc_anna')).out).not.toContain('hook_bert');
});

test('What was sent, with its last answer', async () => {
  expect((await run('deliveries', 'hook_anna')).out).toMatch(
    /msg_anna +2027-01-10 08:00 +order_placed +prod_anna +delivered +1 +204/,
  );
  expect((await run('deliveries', 'hook_none')).status).toBe(1);
});

test('A message is sent again, and a test', async () => {
  const again = await run('redeliver', 'hook_anna', 'msg_anna');
  expect(again).toMatchObject({ status: 0, out: 'msg_anna (order_placed) is sent.\n' });
  expect((await run('test', 'hook_anna', '--json')).json).toMatchObject({ type: 'webhook.test' });
  expect((await run('redeliver', 'hook_anna', 'msg_none')).status).toBe(1);
});
