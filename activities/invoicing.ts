import type { Instant } from '../src/domain/calendar';
import { yearsAfter } from '../src/domain/calendar';
import { cardTries, usableMethod } from '../src/domain/collection';
import { pricedAt } from '../src/domain/frozen-prices';
import type { CancellationReason, InvoicePurpose, Seller } from '../src/domain/invoice-document';
import type { Life, LifeInvoice } from '../src/domain/life';
import { priceOf } from '../src/domain/pricing';
import { invoiceDeadline } from '../src/domain/schedule';
import { withoutInvoice } from '../src/domain/transitions';
import type { Customer, InvoiceRecord, ProductRecord, Tx } from './ports';
import { refundToBalance, releaseToBalance, settleFromBalance } from './settling';

export interface InvoiceRequest {
  purpose: InvoicePurpose;
  years: number;
  at: Instant;
  /** never payable from here on: the last safe instant of a renewal, the end of what can be restored (P2, E3) */
  limit?: Instant;
}

/** Issues an invoice for a product and pays it from the balance if that covers it (P1, P3). */
export async function issueInvoice(tx: Tx, life: Life, request: InvoiceRequest, seller: Seller): Promise<Life> {
  const { purpose, years, at } = request;
  const customer = await tx.lockCustomer(life.account);
  const product = await tx.product(life.product);
  const price = priceFor(tx, product, customer, life, request);
  const deadline = invoiceDeadline(at, request.limit, life.zone, life.rules.paymentDays);
  const method = usableMethod(customer.means, at, life.zone);
  const collection = customer.balance >= price.total ? 'balance' : (method ?? 'manual');
  const invoice = await tx.issueInvoice({
    product,
    customer,
    purpose,
    years,
    price,
    currency: product.offer.currency,
    issuedAt: at,
    deadline,
    collection,
  });
  const subject = { product: life.product, account: life.account };
  const { id, number, total, currency } = invoice;
  tx.fact(subject, {
    type: 'invoice_issued',
    at,
    data: { invoice: id, number, total, currency, deadline, purpose },
  });
  const paidAtOnce = (await settleFromBalance(tx, life.account, at)).includes(id);
  const open: LifeInvoice = {
    id,
    purpose,
    years,
    deadline,
    tries: method === 'card' ? cardTries(at, deadline, at, life.zone) : [],
    tryNow: method !== null && !paidAtOnce,
    attempts: { card: 0, sepa_debit: 0 },
    paid: false,
    usesUpOption: false,
    mailOwed: method !== null && !paidAtOnce,
    ...(life.certificate && { insured: life.certificate.insureNext }),
  };
  if (!open.mailOwed && !paidAtOnce) await mailInvoice(tx, product, customer, invoice, 'manual', at, seller);
  return { ...life, invoice: open };
}

function priceFor(tx: Tx, product: ProductRecord, customer: Customer, life: Life, request: InvoiceRequest) {
  const start = life.term?.end;
  const end = start && yearsAfter(life.anchor, life.anchorYears + request.years, life.zone);
  const { offer, frozenUntil } = pricedAt(product.offer, customer.frozenPrices, request.at);
  const price = priceOf({
    offer,
    productName: product.name,
    purpose: request.purpose,
    years: request.years,
    withRestoreFee: request.purpose === 'restore' && (life.phase === 'redemption' || life.phase === 'deleted'),
    vatRate: tx.vatRate(customer, request.at),
    insured: life.certificate?.insureNext ?? false,
    ...(start && end && { period: { start, end } }),
  });
  return { ...price, ...(frozenUntil !== undefined && { frozenUntil }) };
}

/** The invoice with its PDF, to the account (5.5). */
export async function mailInvoice(
  tx: Tx,
  product: ProductRecord,
  customer: Customer,
  invoice: InvoiceRecord,
  collection: 'card' | 'sepa_debit' | 'manual',
  at: Instant,
  seller: Seller,
): Promise<void> {
  tx.mail({
    ...toAccount(customer, product, at),
    facts: {
      kind: 'invoice',
      ...about(product),
      purpose: invoice.purpose,
      invoiceNumber: invoice.number,
      total: invoice.total,
      currency: invoice.currency,
      deadline: invoice.deadline,
      ...bankDetails(invoice, seller),
      collection,
    },
    attach: { kind: 'invoice', invoice: invoice.id },
  });
}

/** What a transfer for an invoice needs. */
export function bankDetails({ creditorReference }: InvoiceRecord, { iban, bic, name }: Seller) {
  return { creditorReference, iban, bic, sellerName: name };
}

export function about(product: ProductRecord) {
  return { productId: product.id, productName: product.name, productKind: product.kind };
}

export function toAccount(customer: Customer, product: ProductRecord, at: Instant) {
  return {
    account: customer.id,
    product: product.id,
    to: customer.email,
    locale: customer.locale,
    timeZone: customer.timeZone,
    at,
  };
}

/** Cancels the open invoice by a document of its own; what had been paid goes to the balance and pays what it covers (O3, P6). */
export async function cancelInvoice(tx: Tx, life: Life, reason: CancellationReason, at: Instant): Promise<Life> {
  if (!life.invoice) return life;
  await cancelById(tx, life, life.invoice.id, reason, at);
  return withoutInvoice(life);
}

/** The same of any invoice of the product. */
export async function cancelById(
  tx: Tx,
  life: Life,
  id: string,
  reason: CancellationReason,
  at: Instant,
): Promise<void> {
  await tx.lockCustomer(life.account);
  const invoice = await tx.invoice(id);
  const subject = { product: life.product, account: life.account };
  const cancellation = await tx.cancelInvoice(invoice, reason, at);
  tx.fact(subject, { type: 'invoice_cancelled', at, data: { invoice: invoice.id, cancellation, reason } });
  await releaseToBalance(tx, invoice, at);
  await mailCancellation(tx, life, invoice, { number: cancellation, reason, credited: invoice.paid }, at);
  // What a withdrawal gives back is the customer's to have paid back, so no other invoice takes it by that.
  if (invoice.paid > 0 && reason !== 'withdrawn') await settleFromBalance(tx, life.account, at);
}

/** Gives back what is left of a paid term that ends before its time, by a document of its own; once per invoice (E6). */
export async function refundRest(
  tx: Tx,
  life: Life,
  id: string,
  term: { start: Instant; end: Instant },
  at: Instant,
): Promise<void> {
  await tx.lockCustomer(life.account);
  const invoice = await tx.invoice(id);
  if (invoice.status !== 'paid') return;
  const { number, amount } = await tx.refundInvoice(invoice, term, at);
  if (amount === 0) return;
  await refundToBalance(tx, invoice, amount, at);
  await mailCancellation(tx, life, invoice, { number, reason: 'ended_early', credited: amount }, at);
  await settleFromBalance(tx, life.account, at);
}

async function mailCancellation(
  tx: Tx,
  life: Life,
  invoice: InvoiceRecord,
  { number, reason, credited }: { number: string; reason: CancellationReason; credited: number },
  at: Instant,
): Promise<void> {
  const product = await tx.product(life.product);
  tx.mail({
    ...toAccount(await tx.customer(life.account), product, at),
    facts: {
      kind: 'cancellation',
      ...about(product),
      invoiceNumber: invoice.number,
      cancellationNumber: number,
      reason,
      credited,
      ...(invoice.paid >= invoice.total && { paidInFull: true as const }),
      currency: invoice.currency,
    },
    attach: { kind: 'cancellation', invoice: invoice.id },
  });
}
