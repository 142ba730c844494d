import type { Instant } from '../../domain/calendar';
import type { LifeContract } from '../../domain/contract-standing';
import type { FrozenPrices } from '../../domain/frozen-prices';
import type { InvoicePurpose } from '../../domain/invoice-document';
import type { Offer } from '../../domain/offer';
import { vatRateFor } from '../../domain/vat';
import type { Standing } from '../../pages/my/products/ports';
import { type ProductResourceRow, productColumns, productResourceOf, withOpenInvoice } from '../api-ports/products';
import type { TxSettings } from '../postgres/tx';

/** What a row has beside the product for its standing. */
export interface StandingRow extends ProductResourceRow {
  offer: Offer;
  offer_version: number;
  /** of an invoice that is paid, and not yet carried out */
  under_way: InvoicePurpose | null;
  time_zone: string;
  country: string;
  vat_evidence: unknown;
  frozen_prices: FrozenPrices | null;
  paused_since: Instant | null;
  contract: LifeContract | null;
}

/**
 * Of products `p` and accounts `a`. What a product waits for is its life's to say; where the record has booked a payment that
 * the life has not yet heard of, the invoice tells (P5).
 */
export const standingColumns = `${productColumns}, o.data AS offer, o.version AS offer_version,
  CASE WHEN (p.life->'invoice'->>'paid')::boolean OR l.status = 'paid' THEN p.life->'invoice'->>'purpose' END AS under_way,
  a.time_zone, a.country, a.vat_evidence, a.frozen_prices, p.life->>'pausedSince' AS paused_since, p.life->'contract' AS contract`;

export const standingJoins = `JOIN offers o ON o.id = p.offer_id ${withOpenInvoice}
  LEFT JOIN invoices l ON l.id = p.life->'invoice'->>'id'`;

export function standingOf(row: StandingRow, now: Instant): Standing {
  return {
    product: productResourceOf(row),
    offer: { ...row.offer, version: row.offer_version },
    zone: row.time_zone,
    now,
    underWay: row.under_way ?? undefined,
    ...(row.frozen_prices && { frozenPrices: row.frozen_prices }),
    ...(row.paused_since && { pausedSince: row.paused_since }),
    ...(row.contract && { contract: row.contract }),
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
