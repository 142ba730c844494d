import type { Customer, InvoiceRecord, ProductRecord } from '../../activities/ports';
import type { Life } from '../domain/life';
import type { ProductKind } from '../domain/offer';

/** One product as the record has it. */
export interface Standing {
  life: Life;
  product: ProductRecord;
}

/**
 * The part of the record that a forecast begins with, all of one moment: whole accounts, unless their products cannot
 * touch each other.
 */
export interface Snapshot {
  customers: Customer[];
  standings: Standing[];
  /** those open, and those that a life still refers to */
  invoices: InvoiceRecord[];
  /** what each debit under way will bring, minor units, by its key */
  debits: Record<string, number>;
  /** requests for certificates that are not used any more, because their keys are barred */
  barredCsrs: string[];
}

/** Which products are looked at; what is left out restricts nothing. */
export interface Portfolio {
  account?: string;
  offer?: string;
  kind?: ProductKind;
}

/** A piece of a portfolio; what is in the snapshot only because it touches others is not counted. */
export interface PortfolioPart {
  snapshot: Snapshot;
  counted: string[];
}
