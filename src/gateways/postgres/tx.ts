import type {
  Customer,
  InvoiceDraft,
  InvoiceRecord,
  MailOrder,
  Movement,
  NewProduct,
  NoticeRow,
  Outcome,
  PaymentRow,
  ProductRecord,
  Subject,
  Tx,
} from '../../../activities/ports';
import type { PaymentMethod } from '../../domain/account';
import type { CivilDate, Instant } from '../../domain/calendar';
import type { CancellationReason, Seller } from '../../domain/invoice-document';
import type { Life } from '../../domain/life';
import type { Message } from '../../domain/messages';
import type { Note } from '../../domain/operator-actions';
import type { Regulations } from '../../domain/regulations';
import type { Fact } from '../../domain/timeline';
import { type VatRate, vatRateFor } from '../../domain/vat';
import { PgCertificates } from './certificates';
import { customerOf, readAccount } from './customers';
import {
  addPaid,
  insertCancellation,
  insertInvoice,
  insertRefund,
  readInvoice,
  readLatestInvoice,
  readOpenInvoices,
} from './invoices';
import { Outgoing } from './outgoing';
import type { Queryable } from './pool';
import { insertLivingProducts, insertProduct, readProduct, updateProduct } from './products';

export interface TxSettings {
  seller: Seller;
  vatRates: readonly VatRate[];
  regulations: Regulations;
}

/** A transaction of the record on one connection. */
export class PgTx implements Tx {
  private readonly products = new Map<string, ProductRecord>();
  private readonly customers = new Map<string, Customer>();
  private readonly locked = new Set<string>();
  private readonly outgoing: Outgoing;
  readonly certificates: PgCertificates;

  constructor(
    protected readonly db: Queryable,
    private readonly settings: TxSettings,
    private readonly recordedAt: Instant,
  ) {
    this.outgoing = new Outgoing(recordedAt);
    this.certificates = new PgCertificates(db);
  }

  /** What was read already with the lock of a step. */
  know(product: ProductRecord, customer: Customer): void {
    this.products.set(product.id, product);
    this.customers.set(customer.id, customer);
  }

  /** Writes what goes out; the last thing before the commit. */
  finish(): Promise<void> {
    return this.outgoing.write(this.db);
  }

  async customer(account: string): Promise<Customer> {
    return this.customers.get(account) ?? this.read(account, false);
  }

  async lockCustomer(account: string): Promise<Customer> {
    const known = this.locked.has(account) ? this.customers.get(account) : undefined;
    if (known) return known;
    this.locked.add(account);
    return this.read(account, true);
  }

  private async read(account: string, lock: boolean): Promise<Customer> {
    const customer = customerOf(await readAccount(this.db, account, lock), this.settings.seller.country);
    this.customers.set(account, customer);
    return customer;
  }

  async product(id: string): Promise<ProductRecord> {
    const known = this.products.get(id) ?? (await readProduct(this.db, id));
    this.products.set(id, known);
    return known;
  }

  vatRate(customer: Customer, at: Instant): number {
    const subject = { country: customer.address.country, reverseCharge: customer.reverseCharge };
    return vatRateFor(this.settings.vatRates, subject, at, this.settings.seller.timeZone);
  }

  createProduct(product: NewProduct): Promise<void> {
    return insertProduct(this.db, product);
  }

  fact(subject: Subject, fact: Fact, note?: Note): void {
    this.outgoing.fact(subject, fact, note);
  }

  notice(row: NoticeRow, mail?: MailOrder): void {
    this.outgoing.notice(row, mail);
  }

  mail(order: MailOrder): void {
    this.outgoing.mail(order);
  }

  issueInvoice(draft: InvoiceDraft): Promise<InvoiceRecord> {
    return insertInvoice(this.db, draft, this.settings.seller);
  }

  invoice(id: string): Promise<InvoiceRecord> {
    return readInvoice(this.db, id);
  }

  latestInvoice(product: string): Promise<InvoiceRecord | undefined> {
    return readLatestInvoice(this.db, product);
  }

  openInvoices(account: string): Promise<InvoiceRecord[]> {
    return readOpenInvoices(this.db, account);
  }

  addToInvoice(invoice: string, amount: number, method: PaymentMethod, at: Instant): Promise<void> {
    return addPaid(this.db, invoice, amount, method, at);
  }

  cancelInvoice(invoice: InvoiceRecord, reason: CancellationReason, at: Instant): Promise<string> {
    return insertCancellation(this.db, invoice, reason, at, this.settings.seller);
  }

  refundInvoice(invoice: InvoiceRecord, term: { start: Instant; end: Instant }, endsAt: Instant) {
    return insertRefund(this.db, invoice, term, endsAt, this.settings.seller);
  }

  async extendDeadline(invoice: string, deadline: Instant): Promise<void> {
    await this.db.query(`UPDATE invoices SET deadline = $2 WHERE id = $1 AND status = 'open'`, [invoice, deadline]);
  }

  async markDebit(invoice: string, key: string | null): Promise<void> {
    await this.db.query('UPDATE invoices SET debit_key = $2 WHERE id = $1', [invoice, key]);
  }

  async pauseDebits(account: string): Promise<void> {
    await this.db.query('UPDATE accounts SET debits_paused = true WHERE id = $1', [account]);
    this.noteDebitsPaused(account, true);
  }

  async resumeCollecting(account: string, at: Instant): Promise<void> {
    await this.db.query('UPDATE accounts SET debits_paused = false WHERE id = $1', [account]);
    this.noteDebitsPaused(account, false);
    const { rows } = await this.db.query<{ id: string }>(
      `SELECT id FROM products WHERE account_id = $1 AND life->'tasks'->0->>'operation' = 'renew'`,
      [account],
    );
    for (const { id } of rows) this.signal(id, { type: 'retryNow', at });
  }

  private noteDebitsPaused(account: string, debitPaused: boolean): void {
    const known = this.customers.get(account);
    if (known) this.customers.set(account, { ...known, means: { ...known.means, debitPaused } });
  }

  async recordPayment(payment: PaymentRow): Promise<boolean> {
    const { id, reference, account, product, invoice, amount, currency, method, at, bookedOn } = payment;
    const { rowCount } = await this.db.query(
      `INSERT INTO payments (id, reference, account_id, product_id, invoice_id, amount, currency, method, booked_on, at, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (reference) DO NOTHING`,
      [
        id,
        reference,
        account,
        product ?? null,
        invoice ?? null,
        amount,
        currency,
        method,
        bookedOn ?? null,
        at,
        this.recordedAt,
      ],
    );
    return rowCount === 1;
  }

  async paymentByReference(reference: string): Promise<PaymentRow | undefined> {
    const { rows } = await this.db.query<{
      id: string;
      account_id: string;
      product_id: string | null;
      invoice_id: string | null;
      amount: number;
      currency: string;
      method: PaymentMethod;
      at: Instant;
      booked_on: CivilDate | null;
    }>('SELECT * FROM payments WHERE reference = $1', [reference]);
    const row = rows[0];
    if (!row) return undefined;
    return {
      id: row.id,
      reference,
      account: row.account_id,
      ...(row.product_id && { product: row.product_id }),
      ...(row.invoice_id && { invoice: row.invoice_id }),
      amount: row.amount,
      currency: row.currency,
      method: row.method,
      at: row.at,
      ...(row.booked_on && { bookedOn: row.booked_on }),
    };
  }

  async move(movement: Movement): Promise<void> {
    const { reference, debit, credit, amount, currency, at } = movement;
    await this.db.query(
      'INSERT INTO ledger (reference, debit, credit, amount, currency, at, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [reference, debit, credit, amount, currency, at, this.recordedAt],
    );
    await this.addToBalance(debit, -amount);
    await this.addToBalance(credit, amount);
  }

  /** The balance is kept beside the ledger, under the account's lock. */
  private async addToBalance(side: string, amount: number): Promise<void> {
    if (!side.startsWith('balance/')) return;
    const account = side.slice('balance/'.length);
    await this.db.query('UPDATE accounts SET balance = balance + $2 WHERE id = $1', [account, amount]);
    const known = this.customers.get(account);
    if (known) this.customers.set(account, { ...known, balance: known.balance + amount });
  }

  signal(product: string, message: Message): void {
    this.outgoing.job('signal', { product, message });
  }

  async startLife(life: Life): Promise<void> {
    await this.saveLife(life);
    this.outgoing.job('start', { product: life.product });
  }

  protected saveLife(life: Life): Promise<void> {
    return updateProduct(this.db, life);
  }

  async answer(request: string, outcome: Outcome): Promise<Note | undefined> {
    if (request === '') return undefined;
    const { rows } = await this.db.query<{ note: Note | null }>(
      'UPDATE requests SET outcome = $2 WHERE id = $1 AND outcome IS NULL RETURNING note',
      [request, outcome],
    );
    return rows[0]?.note ?? undefined;
  }
}

/** A transaction that begins many lives: their products are written together, before what goes out. */
export class BeginningsTx extends PgTx {
  private readonly begun = new Map<string, NewProduct>();

  override async createProduct(product: NewProduct): Promise<void> {
    this.begun.set(product.life.product, product);
  }

  protected override async saveLife(life: Life): Promise<void> {
    const product = this.begun.get(life.product);
    if (product) this.begun.set(life.product, { ...product, life });
  }

  override async finish(): Promise<void> {
    await insertLivingProducts(this.db, [...this.begun.values()]);
    await super.finish();
  }
}
