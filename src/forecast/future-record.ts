import type { CertificateRecord } from '../../activities/certificate-ports';
import type { Customer, InvoiceRecord, ProductRecord, RecordPort, Tx } from '../../activities/ports';
import type { Instant } from '../domain/calendar';
import type { Seller } from '../domain/invoice-document';
import type { Life } from '../domain/life';
import type { MailKind } from '../domain/mail';
import type { Message } from '../domain/messages';
import type { Refusal } from '../domain/refusal';
import type { Regulations } from '../domain/regulations';
import type { Fact } from '../domain/timeline';
import type { VatRate } from '../domain/vat';
import { FutureTx } from './future-tx';
import type { Snapshot } from './snapshot';
import { unknown } from './unknown';

/** What is the same for every forecast of an installation. */
export interface ForecastSettings {
  seller: Seller;
  vatRates: readonly VatRate[];
  regulations: Regulations;
}

/** A fact that will be on a timeline, and the number of the term in which it happens; 0 before the first. */
export interface Foreseen {
  product: string;
  term: number;
  fact: Fact;
}

/** What one step of the future brought, as far as anybody is told of it. */
export interface Brought {
  facts: Foreseen[];
  mails: MailKind[];
  refusals: Refusal[];
  /** of the step's account, where the step moved it: minor units */
  balance?: number;
}

/**
 * The record as it will be, in memory: what the activities write is kept here and nowhere else. The very activities of
 * the workers run on it, so that what is forecast is what happens (docs/decisions.md).
 */
export class FutureRecord implements RecordPort {
  readonly customers = new Map<string, Customer>();
  readonly products = new Map<string, ProductRecord>();
  readonly lives = new Map<string, Life>();
  readonly invoices = new Map<string, InvoiceRecord>();
  readonly openInvoices = new Map<string, Set<string>>();
  readonly references = new Set<string>();
  readonly barredCsrs: ReadonlySet<string>;
  private readonly certificates = new Map<string, CertificateRecord[]>();
  private readonly inboxes = new Map<string, Message[]>();
  private readonly signalled = new Set<string>();
  private brought: Brought = nothing();
  private named = 0;

  constructor(
    snapshot: Snapshot,
    readonly settings: ForecastSettings,
  ) {
    for (const customer of snapshot.customers) this.customers.set(customer.id, customer);
    for (const { life, product } of snapshot.standings) {
      this.products.set(life.product, product);
      this.lives.set(life.product, life);
    }
    this.barredCsrs = new Set(snapshot.barredCsrs);
    for (const invoice of snapshot.invoices) this.putInvoice(invoice);
  }

  async step(life: Life, _recordedAt: Instant, work: (tx: Tx) => Promise<Life>) {
    const after = await work(new FutureTx(this));
    this.lives.set(life.product, { ...after, seq: life.seq + 1 });
    // Nobody keeps a history of it: the life is read again after every step.
    return {};
  }

  async readLife(product: string): Promise<Life> {
    return found(this.lives.get(product), product);
  }

  transaction<T>(_recordedAt: Instant, work: (tx: Tx) => Promise<T>): Promise<T> {
    return work(new FutureTx(this));
  }

  inbox(product: string): Message[] {
    const known = this.inboxes.get(product) ?? [];
    this.inboxes.set(product, known);
    return known;
  }

  signal(product: string, message: Message): void {
    this.inbox(product).push(message);
    this.signalled.add(product);
  }

  /** Who has been told something since this was asked last. */
  takeSignalled(): string[] {
    const told = [...this.signalled];
    this.signalled.clear();
    return told;
  }

  putInvoice(invoice: InvoiceRecord): void {
    this.invoices.set(invoice.id, invoice);
    const open = this.openInvoices.get(invoice.account) ?? new Set();
    this.openInvoices.set(invoice.account, open);
    if (invoice.status === 'open') open.add(invoice.id);
    else open.delete(invoice.id);
  }

  putCertificate(certificate: CertificateRecord): void {
    this.certificates.set(certificate.product, [...this.certificatesOf(certificate.product), certificate]);
  }

  certificatesOf(product: string): CertificateRecord[] {
    return this.certificates.get(product) ?? [];
  }

  /** A name for what is made in the future; it is known to be none. */
  newName(): string {
    this.named += 1;
    return unknown(this.named);
  }

  note(product: string, fact: Fact): void {
    this.brought.facts.push({ product, term: this.lives.get(product)?.term?.number ?? 0, fact });
  }

  noteMail(kind: MailKind): void {
    this.brought.mails.push(kind);
  }

  noteRefusal(refusal: Refusal): void {
    this.brought.refusals.push(refusal);
  }

  noteBalance(balance: number): void {
    this.brought.balance = balance;
  }

  /** What has been brought since this was asked last. */
  takeBrought(): Brought {
    const { brought } = this;
    this.brought = nothing();
    return brought;
  }
}

function nothing(): Brought {
  return { facts: [], mails: [], refusals: [] };
}

export function found<T>(thing: T | undefined, name: string): T {
  if (thing === undefined) throw new Error(`the forecast knows nothing of ${name}`);
  return thing;
}
