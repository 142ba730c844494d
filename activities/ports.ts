import type { Locale, PaymentMethod, PostalAddress } from '../src/domain/account';
import type { CivilDate, Instant } from '../src/domain/calendar';
import type { CollectionMeans } from '../src/domain/collection';
import type { FrozenPrices } from '../src/domain/frozen-prices';
import type { CancellationReason, InvoicePurpose, Seller } from '../src/domain/invoice-document';
import type { Life, ProviderOperation } from '../src/domain/life';
import type { MailFacts } from '../src/domain/mail';
import type { Message } from '../src/domain/messages';
import type { Offer, ProductKind } from '../src/domain/offer';
import type { Note } from '../src/domain/operator-actions';
import type { LifePatch } from '../src/domain/patches';
import type { Price } from '../src/domain/pricing';
import type { Refusal } from '../src/domain/refusal';
import type { Payable } from '../src/domain/settlement';
import type { MailThread } from '../src/domain/support-mail';
import type { Fact } from '../src/domain/timeline';
import type { CertificatePorts, CertificateTx } from './certificate-ports';

/** The account as effects see it, read when it is needed (M2). */
export interface Customer {
  id: string;
  email: string;
  locale: Locale;
  timeZone: string;
  address: PostalAddress;
  vatId?: string;
  /** a VAT id confirmed by VIES, of another member state than the seller's (A1) */
  reverseCharge: boolean;
  expiryReminders: boolean;
  means: CollectionMeans;
  /** minor units; below zero after a returned debit (A9) */
  balance: number;
  /** what its certificates cost while a migration keeps prices as they were (S13) */
  frozenPrices?: FrozenPrices;
}

export interface Registrant {
  email?: string;
  language?: Locale;
}

/** A product as the record holds it for people. */
export interface ProductRecord {
  id: string;
  account: string;
  name: string;
  kind: ProductKind;
  offer: Offer;
  registrant: Registrant;
}

export interface InvoiceRecord extends Payable {
  account: string;
  number: string;
  purpose: InvoicePurpose;
  currency: string;
  years: number;
  creditorReference: string;
  status: 'open' | 'paid' | 'cancelled';
  cancelReason?: CancellationReason;
  paidAt?: Instant;
  /** method of the last payment for it */
  paidBy?: PaymentMethod;
}

export interface InvoiceDraft {
  product: ProductRecord;
  customer: Customer;
  purpose: InvoicePurpose;
  years: number;
  price: Price;
  currency: string;
  issuedAt: Instant;
  deadline: Instant;
  collection: 'card' | 'sepa_debit' | 'manual' | 'balance';
}

/** A movement of money between two accounts of the ledger: `debit` gives, `credit` receives (A2). */
export interface Movement {
  /** unique: the same reference again changes nothing */
  reference: string;
  debit: string;
  credit: string;
  /** minor units, positive */
  amount: number;
  currency: string;
  at: Instant;
}

export interface PaymentRow {
  id: string;
  reference: string;
  account: string;
  product?: string;
  invoice?: string;
  amount: number;
  currency: string;
  method: PaymentMethod;
  at: Instant;
  bookedOn?: CivilDate;
}

/** Whose fact it is: a product's, or of something else that an account has, such as `contract/<id>`. */
export type Subject = { account: string } & ({ product: string } | { about: string });

/** A mail about a subject; one to operators' staff is no account's. */
export type MailOrder = (Subject | { account: string | null; about: string }) & {
  to: string;
  locale: Locale;
  timeZone: string;
  at: Instant;
  facts: MailFacts;
  /** document to attach, rendered when the mail leaves */
  attach?: { kind: 'invoice' | 'cancellation' | 'receipt'; invoice: string } | { kind: 'contract'; contract: string };
  /** what only the letter may hold, such as the token of an invitation; forgotten once it has left */
  secret?: string;
  /** of a mail that belongs to a thread */
  thread?: MailThread;
};

export interface NoticeRow {
  product: string;
  term: number;
  /** such as `reminder:30` or `registrant:one_week`; of one term and recipient each is written once */
  notice: string;
  recipient: string;
  outcome: 'sent' | 'skipped';
  reason?: string;
  at: Instant;
}

export interface NewProduct {
  life: Life;
  kind: ProductKind;
  offer: string;
  registrant: Registrant;
}

export type Outcome = { ok: true } | { ok: false; refusal: Refusal };

/** One transaction of the record. What must leave the house is a job in it and leaves after the commit. */
export interface Tx {
  /** reads without a lock */
  customer(account: string): Promise<Customer>;
  /** reads and locks: everything that moves an account's money takes this lock first */
  lockCustomer(account: string): Promise<Customer>;
  product(id: string): Promise<ProductRecord>;
  /** the rate in force for the customer on the document's date, basis points */
  vatRate(customer: Customer, at: Instant): number;
  createProduct(product: NewProduct): Promise<void>;
  /** written with everything else that only goes out, just before the commit; so are notices, mails and signals */
  fact(subject: Subject, fact: Fact, note?: Note): void;
  /** a notice that is sent, with its mail; one that is skipped, without */
  notice(row: NoticeRow, mail?: MailOrder): void;
  mail(order: MailOrder): void;
  issueInvoice(draft: InvoiceDraft): Promise<InvoiceRecord>;
  invoice(id: string): Promise<InvoiceRecord>;
  latestInvoice(product: string): Promise<InvoiceRecord | undefined>;
  openInvoices(account: string): Promise<InvoiceRecord[]>;
  /** adds to what is paid of an invoice; fully paid it is closed */
  addToInvoice(invoice: string, amount: number, method: PaymentMethod, at: Instant): Promise<void>;
  /** closes an invoice unpaid, with a cancellation that has a number of its own (A3); gives that number */
  cancelInvoice(invoice: InvoiceRecord, reason: CancellationReason, at: Instant): Promise<string>;
  /**
   * gives back what is left of the term that a paid invoice paid for, by a document with a number of its own; the
   * invoice stays paid
   */
  refundInvoice(
    invoice: InvoiceRecord,
    term: { start: Instant; end: Instant },
    endsAt: Instant,
  ): Promise<{ number: string; amount: number }>;
  /** a later instant before which it must be paid; the document stays as it was issued (A3) */
  extendDeadline(invoice: string, deadline: Instant): Promise<void>;
  markDebit(invoice: string, key: string | null): Promise<void>;
  pauseDebits(account: string): Promise<void>;
  /** the balance is even again: debits are asked for anew, and renewals that waited for it go on (A9) */
  resumeCollecting(account: string, at: Instant): Promise<void>;
  /** false if the reference is known already with the same amount; refuses another amount */
  recordPayment(payment: PaymentRow): Promise<boolean>;
  paymentByReference(reference: string): Promise<PaymentRow | undefined>;
  move(movement: Movement): Promise<void>;
  /** to the product's workflow, after the commit, at least once */
  signal(product: string, message: Message): void;
  /** writes the life as the record's and starts its workflow after the commit */
  startLife(life: Life): Promise<void>;
  certificates: CertificateTx;
  /** answers a request; gives who asked and why, where an operator did */
  answer(request: string, outcome: Outcome): Promise<Note | undefined>;
}

export interface RecordPort {
  /**
   * One step of a life in one transaction, once: `null` where the record has gone on already, by a worker that died
   * before the workflow heard of it, or because the workflow was reset. The workflow then reads the record.
   */
  step(life: Life, recordedAt: Instant, work: (tx: Tx) => Promise<Life>): Promise<LifePatch | null>;
  /** @throws where the record knows no such product */
  readLife(product: string): Promise<Life>;
  transaction<T>(recordedAt: Instant, work: (tx: Tx) => Promise<T>): Promise<T>;
}

export interface ProviderRequest {
  operation: ProviderOperation;
  /** idempotency key: the provider does the same key once */
  key: string;
  product: string;
  kind: ProductKind;
  name: string;
  offer: string;
  /** the expiry that the engine knows: a renewal names it, so that a repetition is recognised */
  expiry?: Instant;
  /** the end asked for, of `create`, `renew` and `restore` */
  until?: Instant;
  years?: number;
  /** how the provider gets rid of it, of `delete` */
  deletion?: 'delete' | 'transit';
  /** when it is asked, virtual time included (T1) */
  at: Instant;
}

/** `failed` is tried again, `refused` is for good, `pending` will be answered by a callback or the next question. */
export type ProviderAnswer =
  | { kind: 'done' }
  | { kind: 'pending'; detail: string }
  | { kind: 'failed'; detail: string }
  | { kind: 'refused'; detail: string };

/** A registrar, a host, a certificate shop (6.1: sandbox; the generic HTTP provisioner). */
export interface ProviderPort {
  ask(request: ProviderRequest): Promise<ProviderAnswer>;
}

export interface ChargeRequest {
  /** once per invoice and attempt (A6) */
  key: string;
  account: string;
  /** none: for the account's balance */
  invoice?: string;
  amount: number;
  currency: string;
  at: Instant;
}

export type ChargeAnswer =
  | { kind: 'charged'; reference: string }
  | { kind: 'declined' }
  | { kind: 'declined_hard' }
  | { kind: 'authentication_required' }
  | { kind: 'unavailable'; detail: string };

export interface CardPort {
  charge(request: ChargeRequest): Promise<ChargeAnswer>;
}

export type DebitState = { kind: 'under_way' } | { kind: 'settled'; amount: number } | { kind: 'failed'; code: string };

export interface DebitPort {
  /** when a debit asked for now would settle */
  settlesAt(askedAt: Instant): Instant;
  request(debit: ChargeRequest & { settlesAt: Instant }): Promise<void>;
  state(key: string, at: Instant): Promise<DebitState>;
}

export interface Ports {
  record: RecordPort;
  provider: ProviderPort;
  cards: CardPort;
  debits: DebitPort;
  certificates: CertificatePorts;
  seller: Seller;
}
