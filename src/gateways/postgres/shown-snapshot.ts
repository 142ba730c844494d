import type { Offer } from '../../domain/offer';
import type { Snapshot } from '../../forecast/snapshot';
import { type AccountRow, accountColumns, customerOf } from './customers';
import { type InvoiceRow, invoiceColumns, invoiceOf } from './invoices';
import type { Queryable } from './pool';
import { COUPLED, debitsOf, LIFE_COLUMNS, LIVING, type LifeRow, type SnapshotSettings, standingsOf } from './snapshots';
import { readTogether } from './together';

/** A product of an account, with the others that can touch it, if these are no more than so many. */
export interface Shown {
  account: string;
  product: string;
  mostOthers: number;
}

/** Of the account $1: the product $2, and the others that can touch it where these are not more than $3. */
const LIVES = `WITH touching AS MATERIALIZED (
    SELECT p.id FROM products p WHERE p.account_id = $1 AND p.id <> $2 AND ${LIVING}
      AND EXISTS (SELECT 1 FROM accounts a WHERE a.id = $1 AND ${COUPLED}) LIMIT $3 + 1
  ), found AS MATERIALIZED (
    SELECT ${LIFE_COLUMNS}, (SELECT count(*) FROM touching) > $3 AS alone FROM products p WHERE p.account_id = $1 AND p.id = $2
    UNION ALL
    SELECT ${LIFE_COLUMNS}, false FROM products p WHERE p.id IN (SELECT id FROM touching) AND (SELECT count(*) FROM touching) <= $3
  )`;

/** Its open invoices, and those that a life still refers to. */
const INVOICES = `SELECT ${invoiceColumns} FROM invoices WHERE product_id IN (SELECT id FROM found) AND status = 'open'
  UNION SELECT ${invoiceColumns} FROM invoices WHERE id IN (
    SELECT life->'invoice'->>'id' FROM found UNION SELECT life->'attempt'->>'invoice' FROM found
    UNION SELECT d->>'invoice' FROM found, jsonb_array_elements(life->'debits') d)`;

const BARRED = `SELECT r.id FROM certificate_requests r JOIN barred_keys b ON b.key_fingerprint = r.key_fingerprint
  WHERE r.id IN (SELECT life->'certificate'->>'csr' FROM found
    UNION SELECT q->>'csr' FROM found, jsonb_array_elements(life->'certificate'->'queue') q)`;

/**
 * What a page needs for a forecast of one product, by one statement; debits under way are asked for besides.
 * @returns undefined of what is no product of the account; `alone` where others can touch it, and are left out
 */
export async function readShownSnapshot(
  db: Queryable,
  { account, product, mostOthers }: Shown,
  settings: SnapshotSettings,
): Promise<{ snapshot: Snapshot; alone: boolean } | undefined> {
  const { lives, offers, customers, invoices, barred } = await readTogether<{
    lives: LifeRow & { alone: boolean };
    offers: { id: string; data: Offer };
    customers: AccountRow;
    invoices: InvoiceRow;
    barred: { id: string };
  }>(
    db,
    {
      lives: 'SELECT * FROM found',
      offers: 'SELECT id, data FROM offers WHERE id IN (SELECT offer_id FROM found)',
      customers: `SELECT ${accountColumns} FROM accounts WHERE id = $1`,
      invoices: INVOICES,
      barred: BARRED,
    },
    [account, product, mostOthers],
    LIVES,
  );
  if (!lives[0]) return undefined;
  const standings = standingsOf(lives, new Map(offers.map(({ id, data }) => [id, data])));
  const records = invoices.map(invoiceOf);
  const snapshot = {
    customers: customers.map((row) => customerOf(row, settings.sellerCountry)),
    standings,
    invoices: records,
    debits: await debitsOf(
      standings.map(({ life }) => life),
      records,
      settings,
    ),
    barredCsrs: barred.map(({ id }) => id),
  };
  return { snapshot, alone: lives[0].alone };
}
