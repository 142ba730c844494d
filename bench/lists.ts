import type pg from 'pg';
import { invoicePorts } from '../src/gateways/api-ports/invoices';
import { productPorts } from '../src/gateways/api-ports/products';
import { percentile, timed, upTo } from './http';
import { idOf, nameOf, openPortfolio, type Portfolio, RESELLER } from './portfolio';
import type { Row } from './report';
import type { Stage } from './stage';

const FEW = 1_000;
const LIMIT = 50;
const ROUNDS = 6;
const ONE_BY_ONE = 50;
const AT_ONCE = 8;
const AT_A_TIME = 200;
const COUNTED = 10;

/** Lists of invoices render none. */
const invoicesOf = (kit: Portfolio['kit']) => invoicePorts(kit, async () => undefined);

interface Page {
  name: string;
  /** the `n`th of such pages, in a portfolio of so many products */
  path(n: number, products: number): string;
  /** what the API asks the record for it */
  ask(kit: Portfolio['kit'], n: number, products: number): Promise<unknown>;
}

/** A product somewhere in the middle, another one for each `n`. */
const middle = (n: number, products: number) => Math.floor(products / 5) + ((n * 7_919) % Math.floor(products / 2));
const cursor = (id: string) => Buffer.from(id).toString('base64url');
const limit = LIMIT;
const reseller = idOf('acc', RESELLER);

const pages: Page[] = [
  {
    name: 'products of an account',
    path: () => `/v1/products?account=${reseller}`,
    ask: (kit) => productPorts(kit).list({ account: reseller }, { limit }),
  },
  {
    name: 'products by state',
    path: () => '/v1/products?state=expired',
    ask: (kit) => productPorts(kit).list({ state: 'expired' }, { limit }),
  },
  {
    name: 'products by kind',
    path: () => '/v1/products?kind=webspace',
    ask: (kit) => productPorts(kit).list({ kind: 'webspace' }, { limit }),
  },
  {
    name: 'products by name',
    path: (n, products) => `/v1/products?name=${nameOf(middle(n, products))}`,
    ask: (kit, n, products) => productPorts(kit).list({ name: nameOf(middle(n, products)) }, { limit }),
  },
  {
    name: 'products, a page in the middle',
    path: (n, products) => `/v1/products?after=${cursor(idOf('prod', middle(n, products)))}`,
    ask: (kit, n, products) => productPorts(kit).list({}, { limit, after: idOf('prod', middle(n, products)) }),
  },
  {
    name: 'one product',
    path: (n, products) => `/v1/products/${idOf('prod', middle(n, products))}`,
    ask: (kit, n, products) => productPorts(kit).get(idOf('prod', middle(n, products))),
  },
  {
    name: 'timeline of a product',
    path: (n, products) => `/v1/products/${idOf('prod', middle(n, products))}/events`,
    ask: (kit, n, products) => productPorts(kit).events(idOf('prod', middle(n, products)), { limit }, true),
  },
  {
    name: 'invoices of an account',
    path: () => `/v1/invoices?account=${reseller}`,
    ask: (kit) => invoicesOf(kit).list({ account: reseller }, { limit }),
  },
  {
    name: 'open invoices',
    path: () => '/v1/invoices?status=open',
    ask: (kit) => invoicesOf(kit).list({ status: 'open' }, { limit }),
  },
];

interface Measured {
  page: Page;
  few: number;
  many: number;
  /** statements of one request */
  queries: number;
  /** the API's rate by the bare query's */
  rate: number;
  bareRate: number;
  /** what the query read, in blocks of 8 KB */
  blocks: { few: number; many: number };
}

/** B9: pages of lists among many products, against the same pages among a thousand, and against the bare queries. */
export async function measureLists(
  stage: Stage,
  { products, say }: { products: number; say: (line: string) => void },
): Promise<Row[]> {
  const few = await openPortfolio(stage, 'few', FEW);
  const began = Date.now();
  const many = await openPortfolio(stage, 'many', products);
  say(`B9: ${products} products made in ${Math.round((Date.now() - began) / 1000)} s`);
  const measured: Measured[] = [];
  for (const page of pages) {
    const one = await measurePage(page, few, many);
    measured.push(one);
    say(`B9 ${page.name}: ${one.few.toFixed(2)} and ${one.many.toFixed(2)} ms; ${noteOf(one)}`);
  }
  return rowsOf(measured, products);
}

async function measurePage(page: Page, few: Portfolio, many: Portfolio): Promise<Measured> {
  const request =
    ({ api, products }: Portfolio) =>
    (n: number) =>
      api.get(page.path(n, products));
  const latencies = { few: [] as number[], many: [] as number[] };
  await timed(upTo(ONE_BY_ONE), 4, request(few));
  await timed(upTo(ONE_BY_ONE), 4, request(many));
  for (const round of upTo(ROUNDS)) {
    const ns = upTo(ONE_BY_ONE).map((n) => n + round * ONE_BY_ONE);
    latencies.few.push(...(await timed(ns, 1, request(few))).latencies);
    latencies.many.push(...(await timed(ns, 1, request(many))).latencies);
  }
  const { rate, bareRate } = await ratesOf(page, many);
  return {
    page,
    few: percentile(latencies.few, 0.5),
    many: percentile(latencies.many, 0.5),
    queries: await queriesOf(page, many),
    rate,
    bareRate,
    blocks: { few: await blocksOf(page, few), many: await blocksOf(page, many) },
  };
}

/** Pages per second over HTTP, and their bare queries per second, in turns. */
async function ratesOf(page: Page, { api, kit, products }: Portfolio): Promise<{ rate: number; bareRate: number }> {
  const [first] = await queryOf(page, kit, 0, products);
  const queries = await Promise.all(upTo(AT_A_TIME).map((n) => queryOf(page, kit, n, products)));
  if (!first) throw new Error(`${page.name} asks nothing`);
  let [ours, bare] = [0, 0];
  for (const _ of upTo(2)) {
    ours += (await timed(upTo(AT_A_TIME), AT_ONCE, (n) => api.get(page.path(n, products)))).seconds;
    bare += (await timed(queries, AT_ONCE, ([query]) => (query ? kit.pool.query(...query) : Promise.resolve())))
      .seconds;
  }
  return { rate: (2 * AT_A_TIME) / ours, bareRate: (2 * AT_A_TIME) / bare };
}

async function queriesOf(page: Page, { counted, products }: Portfolio): Promise<number> {
  const { api, statements } = counted;
  await api.get(page.path(0, products));
  const before = statements.count();
  await timed(upTo(COUNTED), 1, (n) => api.get(page.path(n, products)));
  return (statements.count() - before) / COUNTED;
}

/** The statements that a page needs, as the record's own code writes them. */
async function queryOf(page: Page, kit: Portfolio['kit'], n: number, products: number) {
  const asked: [string, unknown[]][] = [];
  const query = (text: string, values: unknown[]) => {
    asked.push([text, values]);
    return kit.pool.query(text, values);
  };
  await page.ask({ ...kit, pool: { query } as unknown as pg.Pool }, n, products);
  return asked;
}

async function blocksOf(page: Page, { kit, products }: Portfolio): Promise<number> {
  let blocks = 0;
  for (const [text, values] of await queryOf(page, kit, 1, products)) {
    const { rows } = await kit.pool.query(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`, values);
    const [{ Plan: plan }] = rows[0]['QUERY PLAN'];
    blocks += plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
  }
  return blocks;
}

function noteOf({ queries, rate, bareRate, blocks }: Measured): string {
  const rates = `${rate.toFixed(0)}/s beside ${bareRate.toFixed(0)}/s of bare queries`;
  return `${queries} queries, ${blocks.few} and ${blocks.many} blocks read, ${rates}`;
}

function rowsOf(measured: Measured[], products: number): Row[] {
  const most = Math.max(...measured.map(({ queries }) => queries));
  const shares = measured.map(({ rate, bareRate }) => rate / bareRate).sort((a, b) => a - b);
  const slowest = shares[0] ?? Number.NaN;
  return [
    ...measured.map((one) => ({
      measure: `B9 ${one.page.name}, ${products} products, p50`,
      ours: one.many,
      unit: 'ms',
      peer: `${FEW} products ${one.few.toFixed(2)} ms`,
      ratio: one.many / one.few,
      goal: '≤ 1.5 ×',
      reached: one.many <= 1.5 * one.few,
      note: noteOf(one),
    })),
    {
      measure: 'B9 queries of a request, the most',
      ours: most,
      goal: '≤ 2',
      reached: most <= 2,
      note: 'and one for the key every half minute',
    },
    {
      measure: 'B9 rate beside the bare query, the least',
      ours: slowest,
      unit: '×',
      goal: '≥ 0.5 ×',
      reached: slowest >= 0.5,
      note: `at most ${(shares.at(-1) ?? Number.NaN).toFixed(2)} ×`,
    },
  ];
}
