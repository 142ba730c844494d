import { plusDays } from './calendar';
import type { Automatic, CardBehaviour, MandateState, OfferTerms, OptionName } from './scenario-file';

export interface Account {
  name: string;
  email: string;
  zone: string;
  country: string;
  reminders: boolean;
  balance: number;
  automatic: Automatic;
  card: CardBehaviour;
  mandate: MandateState;
}

export type Purpose = 'order' | 'renewal' | 'restore';

export interface Invoice {
  /** in order of issue */
  id: number;
  product: Product;
  purpose: Purpose;
  years: number;
  total: number;
  paid: number;
  issuedAt: number;
  deadline: number;
  status: 'open' | 'paid' | 'cancelled';
  lapsed: boolean;
  debitUnderWay: boolean;
  attempts: { card: number; sepa_debit: number };
  /** the last instant at which a payment method was tried or named: tries of the schedule up to here are past */
  triedUntil: number;
  /** a hard decline, or a link sent instead: no further tries with this card */
  chainEnded: boolean;
}

export type State =
  | 'ordered'
  | 'active'
  | 'expired'
  | 'suspended'
  | 'redemption'
  | 'pending_delete'
  | 'deleted'
  | 'cancelled';

export interface Option {
  name: OptionName;
  years?: number;
}

export interface Product {
  name: string;
  account: Account;
  offer: OfferTerms;
  state: State;
  option: Option;
  registrant: string;
  number: number;
  start: number;
  end: number;
  /** from which all ends of terms are counted, and how many years the current one lies after it (T2) */
  anchor: number;
  yearsFromAnchor: number;
  orderedYears: number;
  /** since when the present term and option are as they are: what they ask for is not older than this */
  since: number;
  /** when the present term began to be looked after: what lies before was never owed (M3) */
  watchedFrom: number;
  /** reminders and notices of the present term that are done */
  done: Set<string>;
  /** paid, and the provider has not renewed yet */
  awaitsProvider: Invoice | undefined;
  /** the provider has refused for good to renew the present term */
  refusedForGood: boolean;
  deletedByOption: boolean;
  invoices: Invoice[];
}

export interface Debit {
  invoice: Invoice;
  amount: number;
  settlesAt: number;
}

export interface Happened {
  at: number;
  product: string;
  type: string;
  data: Record<string, unknown>;
}

export interface Mail {
  to: string;
  at: number;
}

/** All that a life consists of at one instant, and what has come of it so far. */
export interface World {
  now: number;
  accounts: Map<string, Account>;
  products: Map<string, Product>;
  offers: Record<string, OfferTerms>;
  debits: Debit[];
  references: Set<string>;
  failing: { product: string | undefined; operation: string | undefined; permanent: boolean }[];
  events: Happened[];
  /** warnings before data is deleted (E5): mails that no event of the timeline stands for */
  warnings: Mail[];
  /** when an invoice lapsed and the next one was due at once */
  reissues: Set<number>;
  /** where the text leaves open what comes: such a life is not compared */
  openQuestions: string[];
}

export function tell(world: World, product: Product, type: string, data: Record<string, unknown> = {}): void {
  world.events.push({ at: world.now, product: product.name, type, data });
}

export function openInvoiceOf(product: Product): Invoice | undefined {
  return product.invoices.find((invoice) => invoice.status === 'open');
}

export function openRest(invoice: Invoice): number {
  return invoice.total - invoice.paid;
}

/** P1: the expiry, less the registry's cut-off. */
export function lastSafe(product: Product): number {
  return plusDays(product.account.zone, product.end, -(product.offer.cutoffDays ?? 0));
}

const VAT: Record<string, number> = { DE: 19, BE: 21, FR: 20, NL: 21 };

export function say(instant: number): string {
  return new Date(instant).toISOString();
}

/** A1: VAT of the account's country on the total, half away from zero; none outside the EU. */
export function gross(net: number, country: string): number {
  return net + Math.floor((net * (VAT[country] ?? 0) + 50) / 100);
}
