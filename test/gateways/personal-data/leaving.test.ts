import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import { type HelpDesk, openHelpDesk } from '../../support/help-desk';
import { until } from '../../support/until';
import { withFiles } from './house';

let desk: HelpDesk;
beforeAll(async () => {
  desk = await openHelpDesk();
});
afterAll(() => desk?.close());

/** What the record's server is doing for exports. */
const underWay = async () =>
  (
    await desk.record.rows<{ query: string }>(
      `SELECT query FROM pg_stat_activity WHERE datname = current_database() AND xact_start IS NOT NULL AND pid <> pg_backend_pid()`,
    )
  ).map(({ query }) => query);

test('Who hangs up while an export is sent ends it: nothing more is read for him', async () => {
  const account = await desk.record.account();
  const attachments = Array.from({ length: 5 }, () => randomBytes(8_000_000));
  await withFiles(desk, account, { scan: Buffer.from('%PDF-'), attachments });
  const headers = { authorization: `Bearer ${desk.key}` };
  for (let times = 0; times < 3; times++) {
    const response = await new Promise<http.IncomingMessage>((resolve, reject) =>
      http.get(`${desk.url}/v1/accounts/${account}/export`, { headers }, resolve).once('error', reject),
    );
    expect(response.statusCode).toBe(200);
    await once(response, 'readable');
    expect(await underWay()).toHaveLength(1);
    response.destroy();
    await until(async () => (await underWay()).length === 0);
  }
  const response = await fetch(`${desk.url}/v1/accounts/${account}/export`, { headers });
  expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(40_000_000);
});
