import { percentile, upTo } from './http';
import { measureInBrowser } from './my-pages/browser';
import { Looker } from './my-pages/look';
import { type MyPage, pagesOf } from './my-pages/pages';
import { openTown, type Town } from './my-pages/town';
import type { Row } from './report';
import type { Stage } from './stage';

const LOOKS = 100;
const WARMING = 20;

const GOALS = { milliseconds: 30, bytes: 50_000, statements: 3 };

/** B12: every customer page of accounts with 5,000 products: first byte, bytes, and statements on the wire. */
export async function measureMyPages(stage: Stage, { say }: { say: (line: string) => void }): Promise<Row[]> {
  const began = Date.now();
  const town = await openTown(stage);
  say(`B12: accounts with 5,000 products made in ${Math.round((Date.now() - began) / 1000)} s`);
  const rows: Row[] = [];
  for (const page of pagesOf(town.places)) rows.push(await measurePage(page, town, say));
  return [...rows, ...(await measureInBrowser(town, say))];
}

async function measurePage(page: MyPage, { api, counted, secrets }: Town, say: (line: string) => void): Promise<Row> {
  const looker = new Looker(secrets[page.whose]);
  const few = page.looks;
  for (const n of upTo(few === undefined ? WARMING : 0)) await looker.look(api.url + page.path(n));
  const looks = [];
  for (const n of upTo(few ?? LOOKS)) looks.push(await looker.look(api.url + page.path(n)));
  looker.close();
  const second = new Looker(secrets[page.whose]);
  await second.look(counted.api.url + page.path(0));
  const before = counted.statements.count();
  await second.look(counted.api.url + page.path(1));
  const statements = counted.statements.count() - before;
  second.close();
  const times = looks.map(({ firstByte }) => firstByte);
  const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)];
  const bytes = Math.max(...looks.map((one) => one.bytes));
  const note = `p99 ${p99.toFixed(1)} ms, ${bytes} bytes, ${statements} statements`;
  say(`B12 ${page.name}: ${p50.toFixed(1)} ms, ${note}`);
  return {
    measure: `B12 ${page.name}, first byte, p50`,
    ours: p50,
    unit: 'ms',
    note,
    goal: `≤ ${GOALS.milliseconds} ms, ${GOALS.bytes / 1000} KB, ${GOALS.statements} statements`,
    reached: p50 <= GOALS.milliseconds && bytes <= GOALS.bytes && statements <= GOALS.statements,
  };
}
