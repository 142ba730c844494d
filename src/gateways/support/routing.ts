import type { CertificateProvider } from '../../domain/certificate-provider';
import type { AccountManager, SupportKind, SupportRoute } from '../../domain/support';
import { routeOf } from '../../domain/support';
import type { Queryable } from '../postgres/pool';

/** Who answers what, as the installation is configured. */
export interface SupportDesks {
  providers: readonly CertificateProvider[];
  /** of accounts that have no certificate yet, by name */
  defaultProvider: string;
  serviceDesk: string;
  brand: string;
  /** of accounts that have none of their own */
  accountManager?: AccountManager;
}

interface Matter {
  kind: SupportKind;
  account: string;
  product?: string;
  serial?: string;
}

/** Where a request goes, and what the desk there has to know to find it in its own records. */
export interface Routed {
  route: SupportRoute;
  brand: string;
  accountManager?: AccountManager;
  productName?: string;
  /** of the certificate that it is about */
  serial?: string;
  /** of the issuance, at an authority with ACME */
  orderUrl?: string;
}

interface About {
  authority: string;
  serial?: string;
  order_url: string | null;
}

export async function routed(db: Queryable, desks: SupportDesks, matter: Matter): Promise<Routed> {
  const { kind, account } = matter;
  const owner = await accountOf(db, account);
  const product = matter.product ?? (matter.serial && (await productOfSerial(db, account, matter.serial)));
  const named = product === undefined ? undefined : await productOf(db, product);
  const about = named?.kind === 'certificate' ? await issuanceOf(db, product ?? '', matter.serial) : undefined;
  // What is no certificate no certificate provider can help with.
  const concerned = kind === 'technical' && (named === undefined || named.kind === 'certificate');
  const authority = about?.authority ?? (await usualAuthority(db, account)) ?? desks.defaultProvider;
  const provider = concerned ? desks.providers.find(({ name }) => name === authority) : undefined;
  const brand = owner.brand ?? desks.brand;
  const accountManager = owner.account_manager ?? desks.accountManager;
  const serial = matter.serial ?? about?.serial;
  return {
    route: routeOf(kind, provider, brand, desks.serviceDesk),
    brand,
    ...(kind === 'contract' && accountManager && { accountManager }),
    ...(named && { productName: named.name }),
    ...(serial !== undefined && { serial }),
    ...(about?.order_url && { orderUrl: about.order_url }),
  };
}

async function accountOf(db: Queryable, id: string) {
  const { rows } = await db.query<{ brand: string | null; account_manager: AccountManager | null }>(
    'SELECT brand, account_manager FROM accounts WHERE id = $1',
    [id],
  );
  return rows[0] ?? { brand: null, account_manager: null };
}

async function productOf(db: Queryable, id: string) {
  const { rows } = await db.query<{ name: string; kind: string }>('SELECT name, kind FROM products WHERE id = $1', [
    id,
  ]);
  return rows[0];
}

/** The product of a certificate of the account. */
export async function productOfSerial(db: Queryable, account: string, serial: string): Promise<string | undefined> {
  const { rows } = await db.query<{ product_id: string }>(
    `SELECT product_id FROM certificates WHERE account_id = $1 AND serial = $2 AND product_id IN (
       SELECT id FROM products WHERE account_id = $1) LIMIT 1`,
    [account, serial],
  );
  return rows[0]?.product_id;
}

const ordersOf = (product: string) => `o.key >= ${product} || '/' AND o.key < ${product} || '0'`;
const bare = (pem: string) => `regexp_replace(${pem}, '\\s', '', 'g')`;

/** The certificate, or the latest one, with the order at its authority; before the first one, the order alone. */
async function issuanceOf(db: Queryable, product: string, serial: string | undefined): Promise<About | undefined> {
  const { rows } = await db.query<About>(
    `SELECT c.issuer AS authority, c.serial, o.url AS order_url FROM certificates c
       LEFT JOIN acme_orders o ON o.authority = c.issuer AND ${ordersOf('c.product_id')}
         AND starts_with(${bare('o.chain')}, ${bare('c.pem')})
     WHERE c.product_id = $1 AND ($2::text IS NULL OR c.serial = $2) ORDER BY c.not_before DESC LIMIT 1`,
    [product, serial ?? null],
  );
  if (rows[0]) return rows[0];
  const { rows: placed } = await db.query<About>(
    `SELECT o.authority, o.url AS order_url FROM acme_orders o WHERE ${ordersOf('$1')} ORDER BY o.created_at DESC LIMIT 1`,
    [product],
  );
  return placed[0];
}

/** The account's provider, where it has one of its own; else who issued its latest certificate. */
async function usualAuthority(db: Queryable, account: string): Promise<string | undefined> {
  const { rows } = await db.query<{ provider: string | null }>(
    `SELECT coalesce(a.certificate_provider, (
       SELECT c.issuer FROM products p JOIN certificates c ON c.product_id = p.id
       WHERE p.account_id = a.id AND p.kind = 'certificate' ORDER BY c.not_before DESC LIMIT 1
     )) AS provider FROM accounts a WHERE a.id = $1`,
    [account],
  );
  return rows[0]?.provider ?? undefined;
}
