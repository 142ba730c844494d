import type { Locale, PaymentMethod, PostalAddress } from './account';
import type { CivilDate, Instant } from './calendar';
import type { ProductKind } from './offer';

export const invoicePurposes = ['order', 'renewal', 'restore'] as const;
export type InvoicePurpose = (typeof invoicePurposes)[number];

export const cancellationReasons = [
  'option_changed',
  'deadline_passed',
  'product_ended',
  'provider_refused',
  'contract_ended',
  'withdrawn',
  'ended_early',
] as const;
export type CancellationReason = (typeof cancellationReasons)[number];

/** Who sells: configuration, copied into every document so that an issued one never changes (A3). */
export interface Seller extends PostalAddress {
  vatId?: string;
  email: string;
  /** IANA zone: decides the date and the year of a document */
  timeZone: string;
  iban: string;
  bic: string;
  /** SEPA creditor identifier */
  creditorId: string;
  /** where money is sent to it by PayPal (A11); absent where it takes none */
  paypal?: string;
}

export interface InvoiceLine {
  what: 'term' | 'restore_fee' | 'insurance';
  productKind: ProductKind;
  productName: string;
  years: number;
  /** net price of one unit (one year, one restore), minor units */
  unitPrice: number;
  net: number;
  /** basis points: 19 % is 1900 */
  vatRate: number;
  /** period of service, half open; absent where it begins with the payment (an order) */
  period?: { start: Instant; end: Instant };
}

export interface VatTotal {
  /** basis points */
  rate: number;
  net: number;
  vat: number;
}

/** One document as it was issued: everything that a page shows, nothing to look up. Amounts in minor units. */
export interface InvoiceDocument {
  kind: 'invoice' | 'cancellation' | 'receipt';
  number: string;
  /** the invoice that a cancellation cancels or a receipt is for */
  about?: { number: string; date: CivilDate; reason?: CancellationReason };
  purpose: InvoicePurpose;
  /** date in the seller's time zone (A1, A3) */
  date: CivilDate;
  issuedAt: Instant;
  /** the payment must arrive before this instant (P2); on payable invoices */
  deadline?: Instant;
  locale: Locale;
  /** the account's zone, in which instants are shown */
  timeZone: string;
  seller: Seller;
  buyer: PostalAddress & { vatId?: string };
  lines: InvoiceLine[];
  currency: string;
  net: number;
  vat: VatTotal[];
  total: number;
  /** ISO 11649 creditor reference, for the transfer */
  creditorReference: string;
  /** how it will be paid, as known at issue */
  paymentMethod: PaymentMethod | 'manual';
  /** payments that a receipt confirms */
  payments?: { at: Instant; method: PaymentMethod; amount: number; reference: string }[];
  reverseCharge: boolean;
  /** until then a migration to another certificate provider leaves prices unchanged (S13) */
  pricesFrozenUntil?: Instant;
  /** name and address of the buyer and names of products were taken out then (S17) */
  erasedAt?: Instant;
}
