import type { PaymentMethod } from '../src/domain/account';
import type { Instant } from '../src/domain/calendar';
import {
  type Allocation,
  allocate,
  allocateDebit,
  type CreditReason,
  openAmount,
  paidFromBalance,
} from '../src/domain/settlement';
import type { InvoiceRecord, Tx } from './ports';

/** The accounts of the ledger (A2): a customer's balance, what is paid of an invoice, and where money comes from. */
export const balanceOf = (account: string) => `balance/${account}`;
const invoiceAccount = (invoice: string) => `invoice/${invoice}`;
/** References of the world outside stand apart from the ledger's own, whatever they are. */
export const incoming = (reference: string) => `payment/${reference}`;
export const sourceOf = (method: PaymentMethod) => `in/${method}`;

/** Pays what the balance covers, earliest deadline first (P4). The account must be locked. Gives the invoices paid. */
export async function settleFromBalance(tx: Tx, account: string, at: Instant): Promise<string[]> {
  const { balance, means } = await tx.lockCustomer(account);
  if (means.debitPaused && balance >= 0) await tx.resumeCollecting(account, at);
  const invoices = balance > 0 ? await tx.openInvoices(account) : [];
  if (invoices.length === 0) return [];
  const paid = paidFromBalance(balance, invoices, at) as InvoiceRecord[];
  for (const invoice of paid) {
    const amount = openAmount(invoice);
    const reference = `balance/${invoice.id}`;
    await tx.move({
      reference,
      debit: balanceOf(account),
      credit: invoiceAccount(invoice.id),
      amount,
      currency: invoice.currency,
      at,
    });
    await received(tx, invoice, { reference, amount, method: 'balance', at, completes: true, toInvoice: amount });
  }
  return paid.map((invoice) => invoice.id);
}

interface Receipt {
  reference: string;
  amount: number;
  method: PaymentMethod;
  at: Instant;
  toInvoice: number;
  completes: boolean;
}

/** Notes a payment for an open invoice; once it is fully paid the product's workflow is told (P5). */
async function received(tx: Tx, invoice: InvoiceRecord, receipt: Receipt): Promise<void> {
  const { reference, amount, method, at } = receipt;
  const subject = { product: invoice.product, account: invoice.account };
  const data = { reference, amount, currency: invoice.currency, method, invoice: invoice.id };
  await tx.addToInvoice(invoice.id, receipt.toInvoice, method, at);
  tx.fact(subject, { type: 'payment_received', at, data });
  if (!receipt.completes) return;
  tx.fact(subject, { type: 'invoice_paid', at, data: { invoice: invoice.id } });
  tx.signal(invoice.product, { type: 'paymentReceived', at, invoice: invoice.id });
}

export interface IncomingPayment {
  reference: string;
  account: string;
  product: string;
  amount: number;
  currency: string;
  method: PaymentMethod;
  at: Instant;
}

/** Divides a payment for a product between its latest invoice and the balance (P5, P6). The account must be locked. */
export async function settlePayment(
  tx: Tx,
  payment: IncomingPayment,
  latest: InvoiceRecord | undefined,
): Promise<Allocation> {
  const state = latest && { ...latest, lapsed: latest.cancelReason === 'deadline_passed' };
  return divide(tx, payment, latest, allocate(payment.amount, state, payment.at));
}

/** A debit that has settled, for the invoice that it was asked for (P7). The account must be locked. */
export async function settleDebit(tx: Tx, payment: IncomingPayment, invoice: InvoiceRecord): Promise<Allocation> {
  return divide(tx, payment, invoice, allocateDebit(payment.amount, { ...invoice, lapsed: false }));
}

async function divide(
  tx: Tx,
  payment: IncomingPayment,
  invoice: InvoiceRecord | undefined,
  allocation: Allocation,
): Promise<Allocation> {
  const { reference, account, product, amount, currency, method, at } = payment;
  const subject = { product, account };
  if (invoice && allocation.toInvoice > 0) {
    const credit = invoiceAccount(invoice.id);
    await tx.move({
      reference: incoming(reference),
      debit: sourceOf(method),
      credit,
      amount: allocation.toInvoice,
      currency,
      at,
    });
    await received(tx, invoice, {
      reference,
      amount,
      method,
      at,
      toInvoice: allocation.toInvoice,
      completes: allocation.completes,
    });
  } else {
    tx.fact(subject, { type: 'payment_received', at, data: { reference, amount, currency, method } });
  }
  if (allocation.toBalance > 0) {
    const movement = allocation.toInvoice > 0 ? `rest-of/${reference}` : incoming(reference);
    await tx.move({
      reference: movement,
      debit: sourceOf(method),
      credit: balanceOf(account),
      amount: allocation.toBalance,
      currency,
      at,
    });
    credited(tx, subject, allocation.toBalance, currency, allocation.reason ?? 'overpayment', at);
  }
  await settleFromBalance(tx, account, at);
  return allocation;
}

function credited(
  tx: Tx,
  subject: { product: string; account: string },
  amount: number,
  currency: string,
  reason: CreditReason,
  at: Instant,
): void {
  tx.fact(subject, { type: 'balance_credited', at, data: { amount, currency, reason } });
}

/** Gives back to the balance what had been paid of an invoice that is cancelled (O3, P6, E4, P8). */
export async function releaseToBalance(tx: Tx, invoice: InvoiceRecord, at: Instant): Promise<void> {
  if (invoice.paid === 0) return;
  const { account, product, currency } = invoice;
  await tx.lockCustomer(account);
  await tx.move({
    reference: `release/${invoice.id}`,
    debit: invoiceAccount(invoice.id),
    credit: balanceOf(account),
    amount: invoice.paid,
    currency,
    at,
  });
  credited(tx, { product, account }, invoice.paid, currency, 'invoice_cancelled', at);
}

/** Gives back to the balance a part of what was paid of an invoice that stays paid (E6). The account must be locked. */
export async function refundToBalance(tx: Tx, invoice: InvoiceRecord, amount: number, at: Instant): Promise<void> {
  const { account, product, currency } = invoice;
  await tx.move({
    reference: `refund/${invoice.id}`,
    debit: invoiceAccount(invoice.id),
    credit: balanceOf(account),
    amount,
    currency,
    at,
  });
  credited(tx, { product, account }, amount, currency, 'refund', at);
}
