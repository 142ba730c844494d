import type { Instant } from './calendar';
import type { InvoiceLine, InvoicePurpose } from './invoice-document';
import type { Offer } from './offer';
import { vatTotals } from './vat';

export interface PriceRequest {
  offer: Offer;
  productName: string;
  purpose: InvoicePurpose;
  years: number;
  /** a restore out of redemption costs the offer's fee (E3) */
  withRestoreFee: boolean;
  /** basis points; 0 with reverse charge */
  vatRate: number;
  period?: { start: Instant; end: Instant };
  /** with the issuance insurance, where the offer does not include it (I1) */
  insured?: boolean;
}

export interface Price {
  lines: InvoiceLine[];
  net: number;
  vat: ReturnType<typeof vatTotals>;
  total: number;
  /** until then a migration keeps prices as they were (S13) */
  frozenUntil?: Instant;
}

/** What an order, a renewal or a restore costs, at the offer's price of the moment (P1, E3, A1). */
export function priceOf(request: PriceRequest): Price {
  const { offer, productName, years, vatRate, period } = request;
  const about = { productKind: offer.kind, productName, vatRate };
  const lines: InvoiceLine[] = [
    {
      what: 'term',
      ...about,
      years,
      unitPrice: offer.pricePerYear,
      net: offer.pricePerYear * years,
      ...(period && { period }),
    },
  ];
  const insurance = offer.certificate?.insurance;
  if (request.insured && insurance && !insurance.included && insurance.pricePerYear !== undefined) {
    const unitPrice = insurance.pricePerYear;
    lines.push({ what: 'insurance', ...about, years, unitPrice, net: unitPrice * years, ...(period && { period }) });
  }
  if (request.withRestoreFee && offer.restoreFee > 0) {
    lines.push({ what: 'restore_fee', ...about, years: 0, unitPrice: offer.restoreFee, net: offer.restoreFee });
  }
  const net = lines.reduce((sum, line) => sum + line.net, 0);
  const vat = vatTotals(lines);
  return { lines, net, vat, total: vat.reduce((sum, part) => sum + part.vat, net) };
}
