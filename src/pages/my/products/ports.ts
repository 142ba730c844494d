import type { EventResource, ForecastItem, Page, PaymentMethodsResource } from '../../../api/ports';
import type { Instant } from '../../../domain/calendar';
import type { IssueCause, RevocationReason } from '../../../domain/certificate';
import type { Life, Phase } from '../../../domain/life';
import type { ProductKind } from '../../../domain/offer';
import type { Standing } from '../../next-step';

export type { Beside, Collected, Standing } from '../../next-step';

/** Why a product needs its owner: an invoice is to be paid, a collection has failed, a certificate waits for a proof, its end is near. */
export const concerns = ['invoice', 'payment', 'proof', 'soon'] as const;
export type Concern = (typeof concerns)[number];

export const listOrders = ['expiry', 'name', 'newest'] as const;
export type ListOrder = (typeof listOrders)[number];

/** What is shown of an account's products. */
export interface ListFilter {
  kind?: ProductKind;
  /** `current`: all that have not ended */
  state: Phase | 'current' | 'all';
  /** `any`: one of them at least */
  needs?: Concern | 'any';
  /** part of a name */
  name?: string;
}

/** A place in a list: beyond the product with that key, in the list's order or against it. */
export interface Place {
  key: string;
  id: string;
  direction: 'after' | 'before';
}

export interface ListWish {
  account: string;
  now: Instant;
  filter: ListFilter;
  order: ListOrder;
  place: Place | undefined;
}

/** A product with what a row of the list tells of it. */
export interface Listed {
  standing: Standing;
  /** its open invoice was to be collected in vain */
  paymentFailed: boolean;
  /** what it is sorted by, as a place names it */
  key: string;
}

export interface ProductList {
  items: Listed[];
  hasPrevious: boolean;
  hasNext: boolean;
  /** basis points, of an invoice of this moment */
  vatRate: number;
  counts: ListCounts;
}

/** How many products an account has, and how many of them fit. */
export interface ListCounts {
  all: number;
  current: number;
  fitting: number;
  kinds: Partial<Record<ProductKind, number>>;
  states: Partial<Record<Phase, number>>;
  needs: Record<Concern | 'any', number>;
}

/** A row of the notice ledger, with what became of its mail (M6). */
export interface NoticeRow {
  term: number;
  /** `reminder:30`, `registrant:one_week`, `declared_end:` with the instant of the declaration */
  notice: string;
  recipient: string;
  outcome: 'sent' | 'skipped';
  reason: string | null;
  at: Instant;
  bounced: boolean;
}

export interface CertificateRow {
  serial: string;
  notBefore: Instant;
  notAfter: Instant;
  cause: IssueCause;
  revokedAt: Instant | null;
  revokedFor: RevocationReason | null;
}

/** All about one product that its page tells, but for its timeline. */
export interface ProductView {
  standing: Standing;
  life: Life;
  methods: PaymentMethodsResource;
  vatRate: number;
  /** when the open invoice was issued */
  invoiceIssuedAt: Instant | null;
  /** minor units that have been paid of it */
  invoicePaid: number;
  notices: NoticeRow[];
  /** the latest first, those of the present term and the ones in force */
  certificates: CertificateRow[];
}

/** What the product pages read, each in one statement. */
/** What will come of a product if nothing changes, in order of time. */
export interface Coming {
  product: { id: string; name: string };
  items: readonly ForecastItem[];
  until: Instant;
  /** other products share the balance, and are left out because they are many */
  alone: boolean;
}

export interface ProductPorts {
  list(wish: ListWish): Promise<ProductList>;
  /** undefined where the account has no such product */
  view(account: string, id: string, now: Instant): Promise<ProductView | undefined>;
  /** undefined where the account has no such product */
  forecast(account: string, id: string, now: Instant): Promise<Coming | undefined>;
  /** the latest first; @param before where a page goes on */
  events(id: string, before: string | undefined): Promise<Page<EventResource>>;
}
