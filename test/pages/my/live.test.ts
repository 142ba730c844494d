import { openTestRecord, type TestRecord } from '../../support/record';
import { SignedIn } from './signed-in';

const MOST_PER_SESSION = 8;

let record: TestRecord;
let pages: SignedIn;

beforeAll(async () => {
  record = await openTestRecord();
  pages = await SignedIn.open(record);
}, 60_000);
afterAll(async () => {
  await pages.close();
  await record.close();
});

test('a session has a few pages that listen, and all of them end with it, wherever it was ended', async () => {
  await pages.as(await record.account());
  const streams: Response[] = [];
  for (let i = 0; i < MOST_PER_SESSION; i += 1) streams.push(await pages.get('/my/tracking/events'));
  expect(streams.map(({ status, headers }) => `${status} ${headers.get('content-type')}`)).toEqual(
    streams.map(() => '200 text/event-stream; charset=utf-8'),
  );
  const another = await pages.get('/my/tracking/events');
  expect(another.status).toBe(429);
  await another.text();

  // As the settings of another browser do it.
  await record.rows('UPDATE sessions SET ended_at = now()');
  const told = await Promise.all(streams.map((stream) => stream.text()));
  for (const one of told) expect(one).toMatch(/event: over\ndata:\n\n$/);
  const after = await pages.get('/my/tracking/events');
  expect([after.status, after.headers.get('location')]).toEqual([303, expect.stringContaining('/sign-in')]);
}, 60_000);

test('whoever leaves makes room for another page', async () => {
  await pages.as(await record.account());
  const leaving: AbortController[] = [];
  for (let i = 0; i < MOST_PER_SESSION; i += 1) {
    const one = new AbortController();
    leaving.push(one);
    expect((await pages.get('/my/tracking/events', one.signal)).status).toBe(200);
  }
  for (const one of leaving) one.abort();
  for (;;) {
    const last = new AbortController();
    const { status } = await pages.get('/my/tracking/events', last.signal);
    last.abort();
    if (status === 200) break;
  }
}, 60_000);
