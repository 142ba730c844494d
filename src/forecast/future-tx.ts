import type { CertificateTx } from '../../activities/certificate-ports';
import type {
  Customer,
  InvoiceDraft,
  InvoiceRecord,
  MailOrder,
  Movement,
  NoticeRow,
  Outcome,
  PaymentRow,
  ProductRecord,
  Subject,
  Tx,
} from '../../activities/ports';
import type { PaymentMethod } from '../domain/account';
import type { Instant } from '../domain/calendar';
import type { CancellationReason } from '../domain/invoice-document';
import type { Message } from '../domain/messages';
import type { Fact } from '../domain/timeline';
import { vatRateFor } from '../domain/vat';
import { FutureCertificates } from './future-certificates';
import { type FutureRecord, found } from './future-record';

const BALANCE = 'balance/';

/** A transaction of the record as it will be: one at a time, so that locks are not needed and nothing is undone. */
export class FutureTx implements Tx {
  readonly certificates: CertificateTx;

  constructor(private readonly record: FutureRecord) {
    this.certificates = new FutureCertificates(record);
  }

  async customer(account: string): Promise<Customer> {
    return found(this.record.customers.get(account), account);
  }

  lockCustomer(account: string): Promise<Customer> {
    return this.customer(account);
  }

  async product(id: string): Promise<ProductRecord> {
    return found(this.record.products.get(id), id);
  }

  vatRate(customer: Customer, at: Instant): number {
    const { vatRates, seller } = this.record.settings;
    const subject = { country: customer.address.country, reverseCharge: customer.reverseCharge };
    return vatRateFor(vatRates, subject, at, seller.timeZone);
  }

  fact(subject: Subject, fact: Fact): void {
    if ('product' in subject) this.record.note(subject.product, fact);
  }

  notice(_row: NoticeRow, mail?: MailOrder): void {
    if (mail) this.mail(mail);
  }

  mail(order: MailOrder): void {
    this.record.noteMail(order.facts.kind);
  }

  async issueInvoice(draft: InvoiceDraft): Promise<InvoiceRecord> {
    const { product, customer, purpose, years, price, currency, issuedAt, deadline } = draft;
    const name = this.record.newName();
    const invoice: InvoiceRecord = {
      id: name,
      number: name,
      creditorReference: name,
      account: customer.id,
      product: product.id,
      purpose,
      years,
      status: 'open',
      total: price.total,
      paid: 0,
      currency,
      issuedAt,
      deadline,
      debitUnderWay: false,
    };
    this.record.putInvoice(invoice);
    return invoice;
  }

  async invoice(id: string): Promise<InvoiceRecord> {
    return found(this.record.invoices.get(id), id);
  }

  async latestInvoice(product: string): Promise<InvoiceRecord | undefined> {
    const own = [...this.record.invoices.values()].filter((invoice) => invoice.product === product);
    return own.sort((a, b) => (a.issuedAt < b.issuedAt ? 1 : -1))[0];
  }

  async openInvoices(account: string): Promise<InvoiceRecord[]> {
    const open = this.record.openInvoices.get(account) ?? [];
    return Promise.all([...open].map((id) => this.invoice(id)));
  }

  async addToInvoice(id: string, amount: number, method: PaymentMethod, at: Instant): Promise<void> {
    const invoice = await this.invoice(id);
    const paid = invoice.paid + amount;
    const complete = paid >= invoice.total;
    this.record.putInvoice({
      ...invoice,
      paid,
      paidBy: method,
      ...(complete && { status: 'paid', paidAt: at }),
    });
  }

  async cancelInvoice(invoice: InvoiceRecord, reason: CancellationReason): Promise<string> {
    this.record.putInvoice({ ...invoice, status: 'cancelled', cancelReason: reason, debitUnderWay: false });
    return this.record.newName();
  }

  /** A forecast tells that a product ends by notice, not what is given back then. */
  async refundInvoice(): Promise<{ number: string; amount: number }> {
    return { number: this.record.newName(), amount: 0 };
  }

  async markDebit(id: string, key: string | null): Promise<void> {
    this.record.putInvoice({ ...(await this.invoice(id)), debitUnderWay: key !== null });
  }

  async pauseDebits(account: string): Promise<void> {
    await this.setPaused(account, true);
  }

  async resumeCollecting(account: string, at: Instant): Promise<void> {
    await this.setPaused(account, false);
    for (const life of this.record.lives.values()) {
      if (life.account === account && life.tasks[0]?.operation === 'renew') {
        this.signal(life.product, { type: 'retryNow', at });
      }
    }
  }

  private async setPaused(account: string, debitPaused: boolean): Promise<void> {
    const customer = await this.customer(account);
    this.record.customers.set(account, { ...customer, means: { ...customer.means, debitPaused } });
  }

  async recordPayment(payment: PaymentRow): Promise<boolean> {
    const isNew = !this.record.references.has(payment.reference);
    this.record.references.add(payment.reference);
    return isNew;
  }

  async move({ debit, credit, amount }: Movement): Promise<void> {
    await this.addToBalance(debit, -amount);
    await this.addToBalance(credit, amount);
  }

  private async addToBalance(side: string, amount: number): Promise<void> {
    if (!side.startsWith(BALANCE)) return;
    const customer = await this.customer(side.slice(BALANCE.length));
    const balance = customer.balance + amount;
    this.record.customers.set(customer.id, { ...customer, balance });
    this.record.noteBalance(balance);
  }

  signal(product: string, message: Message): void {
    // Of a product that is not looked at, nothing is told.
    if (this.record.lives.has(product)) this.record.signal(product, message);
  }

  async answer(_request: string, outcome: Outcome): Promise<undefined> {
    if (!outcome.ok) this.record.noteRefusal(outcome.refusal);
    return undefined;
  }

  // In the future that a forecast tells of, nobody orders anything and nothing is reported from outside.

  createProduct(): Promise<void> {
    return impossible('an order');
  }

  extendDeadline(): Promise<void> {
    return impossible('an operator’s act');
  }

  startLife(): Promise<void> {
    return impossible('an order');
  }

  paymentByReference(): Promise<PaymentRow | undefined> {
    return impossible('a reported payment');
  }
}

function impossible(what: string): Promise<never> {
  return Promise.reject(new Error(`a forecast knows of no ${what}`));
}
