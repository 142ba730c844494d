import { Agent, request } from 'node:http';
import { hashOf } from '../src/api/bearer-keys';
import { percentile, upTo } from './http';
import { idOf, openPortfolio, type Portfolio, RESELLER } from './portfolio';
import type { Row } from './report';
import type { Stage } from './stage';

/** A tenth of them is the reseller's, whose pages are looked at. */
const PRODUCTS = 50_000;
const LOOKS = 200;
const WARMING = 40;

const SECRET = `pses_${'b'.repeat(43)}`;

const GOALS = { milliseconds: 30, bytes: 50_000, statements: 3 };

interface MyPage {
  name: string;
  /** the `n`th look at such a page */
  path(n: number): string;
}

/** One of the reseller's products, another one for each `n`. */
const product = (n: number) => idOf('prod', PRODUCTS / 2 + (n % 500) * 10);

/** The pages that are measured; every area of the customer pages adds its own. */
const pages: MyPage[] = [
  { name: 'products', path: () => '/my/products' },
  { name: 'products by name', path: () => '/my/products?order=name' },
  { name: 'products that need somebody', path: () => '/my/products?state=all&needs=any' },
  { name: 'products with a name like', path: (n) => `/my/products?q=${n % 97}` },
  { name: 'a product', path: (n) => `/my/products/${product(n)}` },
  {
    name: 'an option before it is changed',
    path: (n) => `/my/products/${product(n)}/option?option=one_year_immediate`,
  },
];

/** B12: the customer pages of an account with 5,000 products: first byte, bytes, and statements on the wire. */
export async function measureMyPages(stage: Stage, { say }: { say: (line: string) => void }): Promise<Row[]> {
  const portfolio = await openPortfolio(stage, 'my_pages', PRODUCTS);
  await signIn(portfolio);
  const rows: Row[] = [];
  for (const page of pages) rows.push(await measurePage(page, portfolio, say));
  return rows;
}

async function signIn({ kit }: Portfolio): Promise<void> {
  await kit.pool.query(
    `INSERT INTO sessions (id, token_hash, email_key, account_id, browser, created_at, last_seen_at)
     SELECT 'ses_bench', $1, lower(email), id, 'bench', now(), now() FROM accounts WHERE id = $2`,
    [hashOf(SECRET), idOf('acc', RESELLER)],
  );
}

async function measurePage(page: MyPage, { api, counted }: Portfolio, say: (line: string) => void): Promise<Row> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (const n of upTo(WARMING)) await look(api.url + page.path(n), agent);
  const looks: Look[] = [];
  for (const n of upTo(LOOKS)) looks.push(await look(api.url + page.path(n), agent));
  await look(counted.api.url + page.path(0), agent);
  const before = counted.statements.count();
  await look(counted.api.url + page.path(1), agent);
  const statements = counted.statements.count() - before;
  agent.destroy();
  const [p50, p99] = [0.5, 0.99].map((share) =>
    percentile(
      looks.map(({ firstByte }) => firstByte),
      share,
    ),
  );
  const bytes = Math.max(...looks.map((one) => one.bytes));
  const note = `p99 ${p99?.toFixed(1)} ms, ${bytes} bytes, ${statements} statements`;
  say(`B12 ${page.name}: ${p50?.toFixed(1)} ms, ${note}`);
  const ours = p50 ?? Number.NaN;
  return {
    measure: `B12 ${page.name}, first byte, p50`,
    ours,
    unit: 'ms',
    goal: `≤ ${GOALS.milliseconds} ms, ${GOALS.bytes / 1000} KB, ${GOALS.statements} statements`,
    reached: ours <= GOALS.milliseconds && bytes <= GOALS.bytes && statements <= GOALS.statements,
    note,
  };
}

interface Look {
  /** milliseconds */
  firstByte: number;
  bytes: number;
}

/** As a browser asks, without one. @throws Error where there is another page than the one asked for */
function look(url: string, agent: Agent): Promise<Look> {
  const asked = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers: { Cookie: `session=${SECRET}` } }, (response) => {
      const firstByte = performance.now() - asked;
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => {
        if (response.statusCode === 200) resolve({ firstByte, bytes });
        else reject(new Error(`${url}: ${response.statusCode} ${response.headers.location ?? ''}`));
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}
