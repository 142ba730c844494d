import type pg from 'pg';
import type { CommandKit } from '../src/gateways/api-ports/commands';
import type { Caller } from './http';
import { each } from './http';
import { newAccount } from './our-lives';
import type { Stage } from './stage';
import { openInstallation } from './stage';
import { countStatements, type StatementCounter } from './statements';

/** Many products in a database of their own, with an API that serves them and no worker that changes them. */
export interface Portfolio {
  products: number;
  api: Caller;
  kit: CommandKit;
  /** the same API once more, whose statements are counted */
  counted: { api: Caller; statements: StatementCounter };
}

/** Who has a tenth of all products; the others have about five each. */
export const RESELLER = 1;
const PER_ACCOUNT = 5;
const EVENTS_EACH = 4;

export const idOf = (prefix: 'acc' | 'prod' | 'inv', n: number) => `${prefix}_${String(n).padStart(26, '0')}`;
export const nameOf = (n: number) => `product-${n}.example`;

/** The first of those in rare states: they lie at the end, where a list that reads on from the beginning comes last. */
const firstRare = (products: number) => Math.floor(products * 0.94) + 1;

export async function openPortfolio(stage: Stage, database: string, products: number): Promise<Portfolio> {
  const installation = await openInstallation(stage, database);
  const { kit, api } = installation;
  await fill(kit.pool, await makeModels(api), products);
  const statements = await countStatements(installation.databaseUrl, stage.ending);
  const counted = await installation.startApi('counted', statements.url);
  return { products, api, kit, counted: { api: counted, statements } };
}

interface Models {
  account: string;
  product: string;
  invoice: string;
}

/** One of each, made by the engine itself: what it writes is what is multiplied. */
async function makeModels(api: Caller): Promise<Models> {
  const account = await api.post<{ id: string }>('/v1/accounts', newAccount('model'));
  const order = (name: string, more: object) =>
    api.post<{ product: { id: string }; invoice: { id: string } | null }>('/v1/orders', {
      ...{ account: account.id, offer: 'mailspace-10', name },
      ...more,
    });
  const expiry = new Date(Date.now() + 200 * 86_400_000).toISOString();
  const { product } = await order('taken-over.example', { existing: { expiry } });
  const { invoice } = await order('ordered.example', {});
  if (!invoice) throw new Error('an order without an invoice');
  return { account: account.id, product: product.id, invoice: invoice.id };
}

/** Sets of rows, side by side, without looking up what they refer to: it is there, or comes in the same moment. */
async function fill(pool: pg.Pool, models: Models, products: number): Promise<void> {
  const id = (prefix: string, n: string) => `'${prefix}_' || lpad((${n})::text, 26, '0')`;
  const accounts = Math.ceil(products / PER_ACCOUNT) + 1;
  const owner = id('acc', `CASE WHEN n % 10 = 0 THEN ${RESELLER} ELSE 2 + n % ${accounts - 1} END`);
  const rare = `n >= ${firstRare(products)}`;
  const gone = `n <= ${Math.floor(products / 10)}`;
  const fills: [string, string][] = [
    [
      `INSERT INTO accounts SELECT r.* FROM accounts a, generate_series(1, ${accounts}) n,
         jsonb_populate_record(a, jsonb_build_object('id', ${id('acc', 'n')}, 'email', n || '@example.com')) r WHERE a.id = $1`,
      models.account,
    ],
    [
      `INSERT INTO products SELECT r.* FROM products p, generate_series(1, ${products}) n,
         LATERAL (SELECT ${id('prod', 'n')} AS id, ${owner} AS account, 'product-' || n || '.example' AS name) f,
         jsonb_populate_record(p, jsonb_build_object('id', f.id, 'account_id', f.account, 'name', f.name,
           'name_key', CASE WHEN NOT ${gone} THEN 'mailspace:' || f.account || ':' || f.name END,
           'state', CASE WHEN ${gone} THEN 'deleted' WHEN ${rare} THEN 'expired' ELSE p.state END,
           'kind', CASE WHEN ${rare} THEN 'webspace' ELSE p.kind END,
           'life', p.life || jsonb_build_object('product', f.id, 'account', f.account, 'name', f.name))) r WHERE p.id = $1`,
      models.product,
    ],
    [
      // Those of one product lie apart, as they do where they come over the years.
      `INSERT INTO events (product_id, account_id, type, at, recorded_at, data)
       SELECT ${id('prod', 'n')}, ${owner}, e.type, e.at, e.recorded_at, e.data
       FROM generate_series(1, ${EVENTS_EACH}), generate_series(1, ${products}) n,
         (SELECT * FROM events WHERE product_id = $1 LIMIT 1) e`,
      models.product,
    ],
    [
      `INSERT INTO invoices SELECT r.* FROM invoices i, generate_series(1, ${products}) n,
         jsonb_populate_record(i, jsonb_build_object('id', ${id('inv', 'n')}, 'number', 'R2020-' || n, 'reference', 'RF' || n,
           'account_id', ${owner}, 'product_id', ${id('prod', 'n')}, 'status', CASE WHEN ${rare} THEN 'open' ELSE 'paid' END,
           'paid', CASE WHEN ${rare} THEN 0 ELSE i.total END)) r WHERE i.id = $1`,
      models.invoice,
    ],
  ];
  await each(fills, fills.length, async ([statement, model]) => {
    const client = await pool.connect();
    try {
      await client.query(
        'SET statement_timeout = 0; SET session_replication_role = replica; SET synchronous_commit = off',
      );
      await client.query(statement, [model]);
      await client.query('RESET ALL');
    } finally {
      client.release(true);
    }
  });
  const client = await pool.connect();
  await client.query('SET statement_timeout = 0');
  await client.query('VACUUM (ANALYZE) accounts, products, events, invoices');
  client.release(true);
}
