import type { Client } from '@temporalio/client';
import { seedCustomer } from '../../bench/my-pages/customer';
import { seedInstitution } from '../../bench/my-pages/institution';
import { readCertificate } from '../../bench/my-pages/models';
import { hashOf } from '../../src/api/bearer-keys';
import { newId } from '../../src/gateways/postgres/ids';
import { type ApiServer, startApiServer } from '../../src/main/api-server';
import { createLogger } from '../../src/main/logger';
import { examinedCsr, takeOverCertificate } from '../support/certified';
import { type MovingRecord, openMovingRecord } from '../support/moving';

const MOST_BYTES = 50_000;
const MOST_STATEMENTS = 3;
/** Pages of one kind that are looked at. */
const OF_A_KIND = 2;
const NOW = '2027-02-01T09:00:00.000Z';
const SECRET = `pses_${'e'.repeat(43)}`;

// A hundred pages and their rows: on a busy machine they take their time.
jest.setTimeout(300_000);

let moving: MovingRecord;
let server: ApiServer;
let statements = 0;
const faults: unknown[] = [];
let places: Record<'product' | 'certificate' | 'uninsured' | 'claim', string>;

beforeAll(async () => {
  moving = await openMovingRecord();
  const { record, certificates } = moving;
  const account = await seed(moving);
  await record.rows(
    `INSERT INTO sessions (id, token_hash, email_key, account_id, browser, created_at, last_seen_at)
     SELECT 'ses_own', $1, lower(email), id, '', $3, $3 FROM accounts WHERE id = $2`,
    [hashOf(SECRET), account, NOW],
  );
  const { pool } = record.kit;
  const query = pool.query.bind(pool) as (...asked: unknown[]) => unknown;
  pool.query = ((...asked: unknown[]) => {
    statements += 1;
    return query(...asked);
  }) as typeof pool.query;
  const { config } = record;
  const log = createLogger('silent');
  log.error = ((facts: unknown) => void faults.push(facts)) as typeof log.error;
  server = await startApiServer({
    config: { ...config, env: { ...config.env, PORT: 0, HOST: '127.0.0.1', RATE_LIMIT_PER_MINUTE: 100_000 } },
    kit: record.kit,
    client: {} as Client,
    certificates: { kit: certificates, published: undefined as never },
    clock: { now: async () => NOW },
    render: async () => Buffer.from('%PDF'),
    readMail: async () => {
      throw new Error('no mail comes');
    },
    log,
  });
  await server.ports.contracts.request({ at: NOW }, { account, acronym: 'UNIV', isCustomer: false });
});
afterAll(async () => {
  await server?.stop();
  await moving.close();
});

interface Seen {
  path: string;
  status: number;
  bytes: number;
  statements: number;
  links: string[];
}

async function look(path: string): Promise<Seen | undefined> {
  const before = statements;
  const headers = { Cookie: `session=${SECRET}` };
  const response = await fetch(server.url + path, { headers, redirect: 'manual' });
  const text = await response.text();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return undefined;
  const links = [...text.matchAll(/href="(\/[^"#]*)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&'));
  return { path, status: response.status, bytes: Buffer.byteLength(text), statements: statements - before, links };
}

/** What pages have in common: the address without what it names, and which filters it has. */
function kindOf(path: string): string {
  const [place = '', query = ''] = path.split('?');
  const named = place.replaceAll(/\/(?:[a-z]+_\w+|[0-9a-f]{20,}|[\w.-]+\.[a-z]+)(?=\/|$)/g, '/…');
  return [named, ...[...new URLSearchParams(query).keys()].sort((a, b) => a.localeCompare(b))].join(' ');
}

/** Every page that links lead to from some, a few of each kind. */
async function walk(...ahead: string[]): Promise<Seen[]> {
  const seen: Seen[] = [];
  const met = new Map<string, number>();
  for (const path of ahead) {
    const kind = kindOf(path);
    const count = met.get(kind) ?? 0;
    if (count >= OF_A_KIND || !OURS.test(path)) continue;
    met.set(kind, count + 1);
    const page = await look(path);
    if (!page) continue;
    seen.push(page);
    ahead.push(...page.links.filter((link) => !ahead.includes(link)));
  }
  return seen;
}

const OURS = /^\/(?:my|sign-in|cancel|withdraw)(?:[/?]|$)/;

/** Of which there has to be one at least, whatever else there is. */
const KINDS = [
  ...[
    '/my/accounts',
    '/my/balance',
    '/my/institution',
    '/my/invoices',
    '/my/payment-methods',
    '/my/products',
    '/my/settings',
  ],
  ...['/my/tracking', '/my/settings/data', '/my/payment-methods/card', '/my/payment-methods/card/remove'],
  ...['/my/payment-methods/mandate/revoke', '/my/invoices/…', '/my/invoices status', '/my/tracking/claims/…'],
  ...['/my/tracking/requests/…', '/my/tracking/requests/new', '/my/tracking page', '/my/products needs state'],
  ...['', '/cancel', '/forecast', '/option option', '/certificates', '/certificates/…/revoke', '/validations'].map(
    ofProduct,
  ),
  ...['/certificate-request', '/claim', '/claim/key reason', '/claim/order'].map(ofProduct),
  ...['/domains', '/domains/…', '/domains/…/remove', '/move', '/requests', '/requests/…', '/people', '/people/…'].map(
    ofInstitution,
  ),
  ...['/people/…/remove', '/contract/…/withdraw'].map(ofInstitution),
  ...['/sign-in', '/sign-in/sent', '/cancel', '/withdraw'],
];

function ofProduct(way: string): string {
  return `/my/products/…${way}`;
}

function ofInstitution(way: string): string {
  return `/my/institution${way}`;
}

test('every page is small and read by three statements', async () => {
  const { product, certificate, uninsured, claim } = places;
  const ofCertificate = ['', '/validations', '/certificate-request', '/claim', '/claim/key?reason=key_lost'];
  const seen = await walk(
    ...ofCertificate.map((way) => `/my/products/${certificate}${way}`),
    ...[`/my/products/${product}/option?option=one_year_immediate`, `/my/tracking/claims/${claim}`],
    `/my/products/${uninsured}/claim/order`,
    ...['/my/products', '/my/accounts', '/sign-in', '/sign-in/sent', '/cancel', '/withdraw'],
  );
  expect(faults).toEqual([]);
  const shown = new Set(seen.filter(({ status }) => status === 200).map(({ path }) => kindOf(path)));
  expect(KINDS.filter((kind) => !shown.has(kind))).toEqual([]);
  expect(
    seen
      .filter((page) => page.bytes > MOST_BYTES || page.statements > MOST_STATEMENTS)
      .map(({ links: _, ...page }) => page),
  ).toEqual([]);
});

/** One account that has more of everything than a page shows. */
async function seed({ record }: MovingRecord): Promise<string> {
  const account = await record.account({ card: 'ok', mandate: 'active', balance: 5_000 });
  for (let n = 0; n < 60; n += 1)
    await record.takeOver({ account, name: `shop-${n}.com`, expiry: '2027-02-20T12:00:00.000Z' });
  for (let n = 0; n < 40; n += 1) {
    const product = await record.order({ account, offer: 'mailspace-10', name: `mail-${n}.example` });
    if (n > 30) continue;
    await record.live(product, NOW);
  }
  const model = await takeOverCertificate(record, {
    ...{
      account,
      at: '2027-01-10T09:00:00.000Z',
      expiry: '2028-01-10T09:00:00.000Z',
      csr: examinedCsr(['www.example.com']),
    },
  });
  await record.live(model, '2027-01-10T09:00:00.000Z');
  const { pool } = record.kit;
  const now = Date.parse(NOW);
  await seedCustomer(pool, account, { sessions: 20, movements: 70, supportRequests: 40, cancelled: 5 }, now);
  const sizes = { certificates: 80, domains: 30, approvals: 40, people: 30 };
  await seedInstitution(pool, account, await readCertificate(pool, model), { sizes, to: 'other', now });
  await record.rows(
    `INSERT INTO claims (id, product_id, account_id, reason, state, at) VALUES ($1, $2, $3, 'key_lost', 'completed', $4)`,
    [newId('claim'), model, account, NOW],
  );
  const [found] = await record.rows<typeof places>(
    `SELECT min(id) FILTER (WHERE kind = 'domain') AS product, max(id) FILTER (WHERE kind = 'certificate' AND life->'certificate'->>'insured' = 'true') AS certificate,
       max(id) FILTER (WHERE kind = 'certificate' AND life->'certificate'->>'insured' = 'false') AS uninsured,
       (SELECT min(id) FROM claims) AS claim FROM products WHERE account_id = $1`,
    [account],
  );
  if (!found) throw new Error('nothing was seeded');
  places = found;
  return account;
}
