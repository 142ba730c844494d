import type { InvoiceResource } from '../../../api/ports';
import type { AutomaticMethod, PaymentMethod } from '../../../domain/account';
import type { Instant } from '../../../domain/calendar';
import type { CancellationReason, InvoicePurpose } from '../../../domain/invoice-document';
import type { ProductKind } from '../../../domain/offer';
import type { CreditReason } from '../../../domain/settlement';
import type { PaymentFailure } from '../../../domain/timeline';

/** An invoice as its list shows it. Amounts in minor units. */
export interface InvoiceShown {
  id: string;
  number: string;
  product: string;
  productName: string;
  kind: ProductKind;
  purpose: InvoicePurpose;
  years: number;
  status: InvoiceResource['status'];
  total: number;
  paid: number;
  currency: string;
  issuedAt: Instant;
  deadline: Instant;
  paidAt: Instant | null;
  cancelled: { number: string; at: Instant; reason: CancellationReason } | null;
  /** of a paid one: the part that was given back, by a document of its own (E6) */
  refund: { number: string; at: Instant; amount: number } | null;
  /** a direct debit for it is under way, and nothing else is collected (P7) */
  debitUnderWay: boolean;
  /** when that debit is collected */
  settlesAt: Instant | null;
}

/** What its own page shows beside that. */
export interface InvoiceDetail extends InvoiceShown {
  /** ISO 11649 */
  creditorReference: string;
  /** in the order in which they came */
  payments: { at: Instant; method: PaymentMethod; amount: number }[];
  /** the latest try that failed */
  failure: { at: Instant; method: PaymentMethod; reason: PaymentFailure } | null;
  automatic: AutomaticMethod;
  card: { brand: string; lastFour: string; validThrough: string } | null;
}

export interface InvoiceFilter {
  status?: InvoiceResource['status'];
  /** a part of its number, or of its cancellation's */
  number?: string;
  /** where the page before ended */
  after?: string;
}

/** Those of the filter; without one the open ones apart, the most urgent first, and the others, the latest first. */
export interface InvoiceList {
  open: InvoiceShown[];
  /** there are more open ones than the first page shows */
  moreOpen: boolean;
  others: InvoiceShown[];
  next: string | null;
}

/** A movement of a balance, with what is known of its cause. */
export interface MovementShown {
  id: string;
  at: Instant;
  /** minor units, signed */
  amount: number;
  currency: string;
  kind: 'top_up' | 'credited' | 'paid' | 'released' | 'refunded' | 'returned' | 'return_fee' | 'other';
  method: PaymentMethod | null;
  /** why money for a product came to the balance */
  reason: CreditReason | null;
  invoice: { id: string; number: string; purpose: InvoicePurpose } | null;
  product: { id: string; name: string } | null;
}

/** What the pages about money read; each is one query, and shows one account's alone. */
export interface InvoicePagePorts {
  list(account: string, filter: InvoiceFilter): Promise<InvoiceList>;
  get(account: string, id: string): Promise<InvoiceDetail | undefined>;
  movements(account: string, after: string | undefined): Promise<{ items: MovementShown[]; next: string | null }>;
}
