import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { hashOf } from '../../src/api/bearer-keys';
import { idOf, openPortfolio, type Portfolio, RESELLER } from '../portfolio';
import type { Stage } from '../stage';
import { seedCustomer } from './customer';
import { seedInstitution } from './institution';
import { makeModels } from './models';
import type { Places, Whose } from './pages';
import { insertRows } from './rows';

/** A tenth of them is the customer's. */
const PRODUCTS = 50_000;
const CUSTOMER = idOf('acc', RESELLER);
const INSTITUTION = idOf('acc', 900_001);
/** Whom the institution moves to. */
const TO = 'other';

export interface Town extends Portfolio {
  places: Places;
  /** of the session of each; guests have none */
  secrets: Record<Whose, string | undefined>;
}

/** A customer with 5,000 products among 50,000, and an institution with 5,000 certificates that moves to another provider. */
export async function openTown(stage: Stage): Promise<Town> {
  const folder = await mkdtemp(join(tmpdir(), 'perennial-town-'));
  stage.ending.defer(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'certificate-providers.json');
  const authority = { kind: 'acme', directoryUrl: 'https://other.example/directory' };
  const documentation = [{ title: 'Questions and answers', url: 'https://other.example/faq' }];
  await writeFile(file, JSON.stringify([{ name: TO, title: 'Other CA', authority, documentation }]));
  const models = await makeModels(stage);
  const env = { ...stage.env, CERTIFICATE_PROVIDERS_FILE: file, DCV_ZONE: 'dcv.example.net' };
  const portfolio = await openPortfolio({ ...stage, env }, 'my_pages', PRODUCTS);
  const { pool } = portfolio.kit;
  const now = Date.now();
  await pool.query(
    `UPDATE accounts SET card = '{"token": "sandbox_ok", "brand": "visa", "lastFour": "4242", "validThrough": "2099-12"}',
       mandate = '{"iban": "DE02120300000000202051", "reference": "M-1", "signedAt": "2026-01-01T00:00:00Z", "state": "active"}' WHERE id = $1`,
    [CUSTOMER],
  );
  await seedCustomer(pool, CUSTOMER, { sessions: 20, movements: 3_000, supportRequests: 200, cancelled: 300 }, now);
  await insertRows(pool, 'accounts', [{ ...models.account, id: INSTITUTION, email: 'institution@example.com' }]);
  const sizes = { certificates: 5_000, domains: 200, approvals: 300, people: 100 };
  await insertRows(pool, 'contracts', [
    JSON.parse(JSON.stringify(models.contract).replaceAll(String(models.account['id']), INSTITUTION)),
  ]);
  await seedInstitution(pool, INSTITUTION, models.certificate, { sizes, to: TO, now });
  const secrets = {
    customer: await signIn(pool, CUSTOMER),
    institution: await signIn(pool, INSTITUTION),
    guest: undefined,
  };
  await pool.query('VACUUM (ANALYZE)');
  return { ...portfolio, secrets, places: await placesIn(pool) };
}

async function signIn(pool: pg.Pool, account: string): Promise<string> {
  const secret = `pses_${account.padEnd(43, 'x')}`;
  await pool.query(
    `INSERT INTO sessions (id, token_hash, email_key, account_id, browser, created_at, last_seen_at)
     SELECT $3, $1, lower(email), id, 'bench', now(), now() FROM accounts WHERE id = $2`,
    [hashOf(secret), account, `ses_${account}`],
  );
  return secret;
}

async function placesIn(pool: pg.Pool): Promise<Places> {
  const read = async (select: string, account: string): Promise<string[]> =>
    (await pool.query<{ id: string }>(`SELECT ${select} LIMIT 500`, [account])).rows.map(({ id }) => id);
  const invoices = (status: string) =>
    read(`id FROM invoices WHERE account_id = $1 AND status = '${status}'`, CUSTOMER);
  const products = await read(`id FROM products WHERE account_id = $1 AND state = 'active'`, CUSTOMER);
  const certificates = await read('id FROM products WHERE account_id = $1 ORDER BY id', INSTITUTION);
  const uninsured = await read(
    `id FROM products WHERE account_id = $1 AND life->'certificate'->>'insured' = 'false'`,
    INSTITUTION,
  );
  const serials = await read(
    `DISTINCT ON (product_id) serial AS id FROM certificates WHERE account_id = $1 ORDER BY product_id, not_before DESC`,
    INSTITUTION,
  );
  const claims = await read('id FROM claims WHERE account_id = $1', INSTITUTION);
  const [contract = ''] = await read('id FROM contracts WHERE account_id = $1', INSTITUTION);
  const [open, paid, cancelled] = [await invoices('open'), await invoices('paid'), await invoices('cancelled')];
  const one = (all: readonly string[]) => (n: number) => all[n % all.length] ?? '';
  return {
    product: one(products),
    openInvoice: open[0] ?? '',
    paidInvoice: paid.at(-1) ?? '',
    cancelledInvoice: cancelled[0] ?? '',
    certificate: one(certificates),
    uninsured: one(uninsured),
    serial: one(serials),
    claim: one(claims),
    contract,
    signInToken: await signInLink(pool),
    addressToken: await addressLink(pool),
  };
}

async function signInLink(pool: pg.Pool): Promise<string> {
  const token = 'psin_bench';
  await pool.query(
    `INSERT INTO sign_in_links (token_hash, email_key, browser_hash, created_at, ends_at)
     VALUES ($1, 'somebody@example.com', '', now(), now() + interval '1 day')`,
    [hashOf(token)],
  );
  return token;
}

async function addressLink(pool: pg.Pool): Promise<string> {
  const token = 'bench';
  await pool.query('UPDATE address_changes SET token_hash = $1 WHERE account_id = $2', [hashOf(token), CUSTOMER]);
  return token;
}
