import { awaitedOf } from '../../domain/awaited';
import type { Instant } from '../../domain/calendar';
import type { LifeContract } from '../../domain/contract-standing';
import type { FrozenPrices } from '../../domain/frozen-prices';
import type { InvoicePurpose } from '../../domain/invoice-document';
import type { Life } from '../../domain/life';
import type { Offer } from '../../domain/offer';
import type { Regulations } from '../../domain/regulations';
import { vatRateFor } from '../../domain/vat';
import type { Beside, Collected, Standing } from '../../pages/my/products/ports';
import { type ProductResourceRow, productColumns, productResourceOf, withOpenInvoice } from '../api-ports/products';
import type { Queryable } from '../postgres/pool';
import type { TxSettings } from '../postgres/tx';
import { instantText } from './instants';

/** What a row has beside the product for its standing. */
export interface StandingRow extends ProductResourceRow {
  offer: Offer;
  offer_version: number;
  /** of an invoice that is paid, and not yet carried out */
  under_way: InvoicePurpose | null;
  /** of a certificate that waits for its customer, or was asked ahead */
  waiting_life: Life | null;
  /** of the open invoice: a direct debit that is under way settles then */
  settles_at: Instant | null;
  /** of the open invoice: when the card is tried next, by itself, and how often it was */
  next_try: Instant | null;
  tried: number | null;
  /** of a certificate that has no successor yet */
  revoked_at: Instant | null;
  time_zone: string;
  country: string;
  vat_evidence: unknown;
  frozen_prices: FrozenPrices | null;
  paused_since: Instant | null;
  contract: LifeContract | null;
}

/** A certificate that waits for its customer, or was asked ahead, as the partial index on products has it. */
export const WAITING = `((p.life #> '{certificate,queue,0,missing,0}') IS NOT NULL OR (p.life #> '{certificate,current,asked,0}') IS NOT NULL)`;

/** Of products `p`, their open invoices `i` and accounts `a`. */
const besideColumns = `CASE WHEN p.kind = 'certificate' AND ${WAITING} THEN p.life END AS waiting_life,
  CASE WHEN i.debit_key IS NOT NULL THEN (SELECT coalesce(max(d->>'settlesAt'), ${instantText('i.deadline')})
    FROM jsonb_array_elements(p.life->'debits') d WHERE d->>'key' = i.debit_key) END AS settles_at,
  CASE WHEN a.automatic = 'card' AND i.id = p.life->'invoice'->>'id' AND left(p.life->'invoice'->'tries'->>0, 7) <= a.card->>'validThrough'
    THEN p.life->'invoice'->'tries'->>0 END AS next_try,
  CASE WHEN i.id = p.life->'invoice'->>'id' THEN (p.life->'invoice'->'attempts'->>'card')::int END AS tried,
  CASE WHEN p.kind = 'certificate' AND p.state = 'active' THEN (SELECT ${instantText('c.revoked_at')} FROM certificates c
    WHERE c.product_id = p.id AND c.serial = p.life #>> '{certificate,current,serial}' AND p.life #> '{certificate,queue,0}' IS NULL) END
    AS revoked_at,
  p.life->>'pausedSince' AS paused_since, p.life->'contract' AS contract`;

/**
 * Of products `p` and accounts `a`. What a product waits for is its life's to say; where the record has booked a payment that
 * the life has not yet heard of, the invoice tells (P5).
 */
export const standingColumns = `${productColumns}, o.data AS offer, o.version AS offer_version,
  CASE WHEN (p.life->'invoice'->>'paid')::boolean OR l.status = 'paid' THEN p.life->'invoice'->>'purpose' END AS under_way,
  ${besideColumns},
  a.time_zone, a.country, a.vat_evidence, a.frozen_prices`;

export const standingJoins = `JOIN offers o ON o.id = p.offer_id ${withOpenInvoice}
  LEFT JOIN invoices l ON l.id = p.life->'invoice'->>'id'`;

type BesideRow = Pick<
  StandingRow,
  'waiting_life' | 'settles_at' | 'next_try' | 'tried' | 'revoked_at' | 'paused_since' | 'contract'
>;

function besideOf(row: BesideRow, regulations: Regulations, now: Instant): Beside {
  const awaited = row.waiting_life && awaitedOf(row.waiting_life, now, regulations);
  const collected = collectedOf(row);
  return {
    ...(awaited && { awaited }),
    ...(collected && { collected }),
    ...(row.revoked_at !== null && { revokedAt: row.revoked_at }),
    ...(row.paused_since !== null && { pausedSince: row.paused_since }),
    ...(row.contract && { contract: row.contract }),
  };
}

function collectedOf({ settles_at: settlesAt, next_try: nextTry, tried }: BesideRow): Collected | undefined {
  if (settlesAt !== null) return { method: 'sepa_debit', at: settlesAt, again: false };
  return nextTry === null ? undefined : { method: 'card', at: nextTry, again: (tried ?? 0) > 0 };
}

/** What the page behind a mail's link needs of a product's life. */
export async function readBeside(
  db: Queryable,
  { regulations }: Pick<TxSettings, 'regulations'>,
  product: string,
  now: Instant,
): Promise<Beside> {
  const { rows } = await db.query<BesideRow>(
    `SELECT ${besideColumns} FROM products p JOIN accounts a ON a.id = p.account_id ${withOpenInvoice} WHERE p.id = $1`,
    [product],
  );
  return rows[0] ? besideOf(rows[0], regulations, now) : {};
}

export function standingOf(row: StandingRow, { regulations }: Pick<TxSettings, 'regulations'>, now: Instant): Standing {
  return {
    product: productResourceOf(row),
    offer: { ...row.offer, version: row.offer_version },
    zone: row.time_zone,
    now,
    underWay: row.under_way ?? undefined,
    ...besideOf(row, regulations, now),
    ...(row.frozen_prices && { frozenPrices: row.frozen_prices }),
  };
}

/** The VAT of an invoice of that moment, in basis points. */
export function vatRateOf(
  { country, vat_evidence: evidence }: Pick<StandingRow, 'country' | 'vat_evidence'>,
  { seller, vatRates }: TxSettings,
  now: Instant,
): number {
  const reverseCharge = evidence !== null && country !== seller.country;
  return vatRateFor(vatRates, { country, reverseCharge }, now, seller.timeZone);
}
