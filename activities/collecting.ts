import { type Instant, latest, plusMilliseconds } from '../src/domain/calendar';
import { hasValidCard, usableMethod } from '../src/domain/collection';
import type { Seller } from '../src/domain/invoice-document';
import type { CollectionAttempt, Life, LifeInvoice } from '../src/domain/life';
import { openAmount } from '../src/domain/settlement';
import type { PaymentFailure } from '../src/domain/timeline';
import { about, bankDetails, mailInvoice, toAccount } from './invoicing';
import type { CardPort, ChargeAnswer, Customer, DebitPort, InvoiceRecord, Tx } from './ports';
import { settleDebit } from './settling';

/** A processor that gives no answer is asked again after this time. */
const UNAVAILABLE_RETRY = 15 * 60_000;

/** What an effect of collecting is made with. */
export interface Desk {
  tx: Tx;
  seller: Seller;
  at: Instant;
}

/**
 * Begins a collection for the open invoice: writes down what will be asked of whom, before anybody is asked (A6). Where
 * no method can be used, or a debit would come too late, nobody is (P3, P7).
 */
export async function beginCollection(desk: Desk, life: Life, debits: DebitPort): Promise<Life> {
  const { tx, at } = desk;
  const { invoice } = life;
  const moved = { ...life, clock: latest(at, life.clock) };
  if (!invoice) return moved;
  const customer = await tx.lockCustomer(life.account);
  const record = await tx.invoice(invoice.id);
  const { byCard, ...rest } = invoice;
  const asked = byCard && hasValidCard(customer.means, at, life.zone);
  const method = asked ? 'card' : usableMethod(customer.means, at, life.zone);
  const tried: LifeInvoice = { ...rest, tryNow: false, tries: invoice.tries.filter((next) => next > at) };
  if (method === null || record.status !== 'open' || openAmount(record) <= 0) {
    return { ...moved, invoice: await mailIfOwed(desk, life, customer, tried, 'manual') };
  }
  const attempt = invoice.attempts[method] + 1;
  const counted = { ...tried, attempts: { ...tried.attempts, [method]: attempt } };
  if (method === 'sepa_debit' && debits.settlesAt(at) >= invoice.deadline) {
    await noteFailure(desk, life, customer, counted, { method, attempt, reason: 'too_late_for_method' });
    return { ...moved, invoice: await mailIfOwed(desk, life, customer, counted, 'manual') };
  }
  const key = `${record.id}/${method}/${attempt}`;
  const amount = openAmount(record);
  return {
    ...moved,
    invoice: counted,
    attempt: { method, invoice: record.id, key, attempt, amount, currency: record.currency, nextAt: at },
  };
}

export type CollectionAnswer = { method: 'card'; answer: ChargeAnswer } | { method: 'sepa_debit'; settlesAt: Instant };

/** Asks the card processor or the bank; exactly once in effect by the key, whatever is repeated (A6, A7). */
export async function askOutside(
  attempt: CollectionAttempt,
  account: string,
  at: Instant,
  outside: { cards: CardPort; debits: DebitPort },
): Promise<CollectionAnswer> {
  const { key, amount, invoice, currency } = attempt;
  const request = { key, amount, account, invoice, currency, at };
  if (attempt.method === 'card') return { method: 'card', answer: await outside.cards.charge(request) };
  const settlesAt = outside.debits.settlesAt(at);
  await outside.debits.request({ ...request, settlesAt });
  return { method: 'sepa_debit', settlesAt };
}

/** Writes down what the outside answered, with everything that follows from it (P3, P7). */
export async function noteCollection(
  desk: Desk,
  life: Life,
  attempt: CollectionAttempt,
  result: CollectionAnswer,
): Promise<Life> {
  const { tx, at } = desk;
  const customer = await tx.lockCustomer(life.account);
  const { attempt: _, ...done } = { ...life, clock: latest(at, life.clock) };
  if (result.method === 'sepa_debit') {
    await tx.markDebit(attempt.invoice, attempt.key);
    const debit = { key: attempt.key, invoice: attempt.invoice, settlesAt: result.settlesAt };
    const open = done.invoice && (await mailIfOwed(desk, life, customer, done.invoice, 'sepa_debit'));
    return { ...done, ...(open && { invoice: open }), debits: [...done.debits, debit] };
  }
  const { answer } = result;
  if (answer.kind === 'charged') {
    await settleCollected(tx, await tx.invoice(attempt.invoice), 'card', answer.reference, attempt.amount, at);
    return done.invoice?.mailOwed ? { ...done, invoice: { ...done.invoice, mailOwed: false } } : done;
  }
  if (answer.kind === 'unavailable') {
    const again = { ...attempt, nextAt: plusMilliseconds(at, UNAVAILABLE_RETRY) };
    const open = done.invoice && (await mailIfOwed(desk, life, customer, done.invoice, 'card'));
    return { ...done, ...(open && { invoice: open }), attempt: again };
  }
  if (done.invoice?.id !== attempt.invoice || done.invoice.paid) return done;
  const after = answer.kind === 'declined' ? done.invoice : { ...done.invoice, tries: [] };
  await noteFailure(desk, life, customer, after, { method: 'card', attempt: attempt.attempt, reason: answer.kind });
  return { ...done, invoice: await mailIfOwed(desk, life, customer, after, 'card') };
}

/** Books what was collected for an invoice, whatever has become of that meanwhile; the same reference counts once. */
export async function settleCollected(
  tx: Tx,
  invoice: InvoiceRecord,
  method: 'card' | 'sepa_debit',
  reference: string,
  amount: number,
  at: Instant,
): Promise<void> {
  const { product, account, currency } = invoice;
  const payment = { reference, account, product, amount, currency, method, at };
  if (await tx.recordPayment({ id: reference, ...payment, invoice: invoice.id }))
    await settleDebit(tx, payment, invoice);
}

/** The invoice's mail waits for the first outcome, because one that is paid in the same moment gets the receipt alone. */
async function mailIfOwed(
  desk: Desk,
  life: Life,
  customer: Customer,
  invoice: LifeInvoice,
  method: 'card' | 'sepa_debit' | 'manual',
): Promise<LifeInvoice> {
  if (!invoice.mailOwed) return invoice;
  const { tx, at, seller } = desk;
  const record = await tx.invoice(invoice.id);
  if (record.status === 'open') {
    await mailInvoice(tx, await tx.product(life.product), customer, record, method, at, seller);
  }
  return { ...invoice, mailOwed: false };
}

interface Failure {
  method: 'card' | 'sepa_debit';
  attempt: number;
  reason: PaymentFailure;
}

/** Each failure tells how to pay otherwise (P7). */
export async function noteFailure(
  desk: Desk,
  life: Life,
  customer: Customer,
  after: LifeInvoice,
  failure: Failure,
): Promise<void> {
  const { tx, at, seller } = desk;
  const invoice = await tx.invoice(after.id);
  const data = { ...failure, invoice: invoice.id };
  tx.fact({ product: life.product, account: life.account }, { type: 'payment_failed', at, data });
  const product = await tx.product(life.product);
  const nextTryAt = after.tries[0];
  tx.mail({
    ...toAccount(customer, product, at),
    facts: {
      kind: 'payment_failed',
      ...about(product),
      method: failure.method,
      reason: failure.reason,
      invoiceNumber: invoice.number,
      open: openAmount(invoice),
      currency: invoice.currency,
      deadline: invoice.deadline,
      ...(nextTryAt && { nextTryAt }),
      ...bankDetails(invoice, seller),
    },
  });
}
