import { type Instant, latest, plusMilliseconds } from '../src/domain/calendar';
import { usableMethod } from '../src/domain/collection';
import type { Seller } from '../src/domain/invoice-document';
import type { Life, LifeInvoice } from '../src/domain/life';
import { openAmount } from '../src/domain/settlement';
import type { PaymentFailure } from '../src/domain/timeline';
import { about, mailInvoice, toAccount } from './invoicing';
import type { CardPort, ChargeAnswer, Customer, DebitPort, DebitState, InvoiceRecord, Tx } from './ports';
import { settleDebit, settlePayment } from './settling';

/** A processor that gives no answer is asked again after this time, while the deadline allows. */
const UNAVAILABLE_RETRY = 15 * 60_000;

/** What is to be collected for the open invoice, and how; read before the outside is asked. */
export type Collection =
  | { method: 'card'; key: string; amount: number; invoice: InvoiceRecord; customer: Customer }
  | { method: 'sepa_debit'; key: string; amount: number; invoice: InvoiceRecord; customer: Customer }
  | { method: 'none'; invoice: InvoiceRecord; customer: Customer };

export async function prepareCollection(
  tx: Tx,
  invoice: LifeInvoice,
  account: string,
  at: Instant,
): Promise<Collection> {
  const customer = await tx.customer(account);
  const record = await tx.invoice(invoice.id);
  const method = usableMethod(customer.means, at);
  const amount = openAmount(record);
  if (method === null || record.status !== 'open' || amount <= 0) return { method: 'none', invoice: record, customer };
  const key = `${record.id}/${method}/${invoice.attempts[method] + 1}`;
  return { method, key, amount, invoice: record, customer };
}

export type CollectionAnswer =
  | { method: 'none' }
  | { method: 'card'; answer: ChargeAnswer }
  | { method: 'sepa_debit'; settlesAt: Instant | null };

/** Asks the card processor or the bank; exactly once in effect by the key, whatever is repeated (A6, A7). */
export async function askOutside(
  collection: Collection,
  deadline: Instant,
  at: Instant,
  cards: CardPort,
  debits: DebitPort,
): Promise<CollectionAnswer> {
  if (collection.method === 'none') return { method: 'none' };
  const { key, amount, invoice } = collection;
  const request = { key, amount, account: invoice.account, invoice: invoice.id, currency: invoice.currency, at };
  if (collection.method === 'card') return { method: 'card', answer: await cards.charge(request) };
  const settlesAt = debits.settlesAt(at);
  if (settlesAt >= deadline) return { method: 'sepa_debit', settlesAt: null };
  await debits.request({ ...request, settlesAt });
  return { method: 'sepa_debit', settlesAt };
}

/** Writes down what the outside answered, with everything that follows from it (P3, P7). */
export async function noteCollection(
  tx: Tx,
  life: Life,
  collection: Collection,
  result: CollectionAnswer,
  at: Instant,
  seller: Seller,
): Promise<Life> {
  const { invoice } = life;
  if (!invoice) return life;
  const customer = await tx.lockCustomer(life.account);
  const tried = { ...invoice, tryNow: false, mailOwed: false, tries: invoice.tries.filter((next) => next > at) };
  let next: LifeInvoice = tried;
  let debits = life.debits;
  if (result.method !== 'none' && collection.method !== 'none') {
    const attempt = invoice.attempts[result.method] + 1;
    const counted = { ...tried, attempts: { ...invoice.attempts, [result.method]: attempt } };
    const failed = (reason: PaymentFailure, after: LifeInvoice) =>
      noteFailure(tx, life, customer, collection.invoice, after, result.method, attempt, reason, at, seller);
    if (result.method === 'sepa_debit') {
      next = counted;
      if (result.settlesAt === null) await failed('too_late_for_method', counted);
      else {
        debits = [...debits, { key: collection.key, invoice: invoice.id, settlesAt: result.settlesAt }];
        await tx.markDebit(invoice.id, collection.key);
      }
    } else {
      const { answer } = result;
      if (answer.kind === 'charged') {
        next = counted;
        const { product, account, currency } = collection.invoice;
        const payment = {
          reference: answer.reference,
          account,
          product,
          amount: collection.amount,
          currency,
          method: 'card',
          at,
        } as const;
        await tx.recordPayment({ id: answer.reference, ...payment, invoice: invoice.id });
        await settlePayment(tx, payment, await tx.invoice(invoice.id));
      } else if (answer.kind === 'unavailable') {
        const again = plusMilliseconds(at, UNAVAILABLE_RETRY);
        next = again < invoice.deadline ? { ...tried, tries: [again, ...tried.tries] } : tried;
      } else {
        next = answer.kind === 'declined' ? counted : { ...counted, tries: [] };
        await failed(answer.kind, next);
      }
    }
  }
  if (invoice.mailOwed) await mailUnlessPaid(tx, life, customer, invoice.id, result.method, at, seller);
  return { ...life, invoice: next, debits, clock: latest(at, life.clock) };
}

async function mailUnlessPaid(
  tx: Tx,
  life: Life,
  customer: Customer,
  id: string,
  method: CollectionAnswer['method'],
  at: Instant,
  seller: Seller,
): Promise<void> {
  const invoice = await tx.invoice(id);
  if (invoice.status !== 'open') return;
  await mailInvoice(
    tx,
    await tx.product(life.product),
    customer,
    invoice,
    method === 'none' ? 'manual' : method,
    at,
    seller,
  );
}

async function noteFailure(
  tx: Tx,
  life: Life,
  customer: Customer,
  invoice: InvoiceRecord,
  after: LifeInvoice,
  method: 'card' | 'sepa_debit',
  attempt: number,
  reason: PaymentFailure,
  at: Instant,
  seller: Seller,
): Promise<void> {
  const subject = { product: life.product, account: life.account };
  tx.fact(subject, { type: 'payment_failed', at, data: { method, attempt, reason, invoice: invoice.id } });
  const product = await tx.product(life.product);
  const nextTryAt = after.tries[0];
  tx.mail({
    ...toAccount(customer, product, at),
    facts: {
      kind: 'payment_failed',
      ...about(product),
      method,
      reason,
      invoiceNumber: invoice.number,
      open: openAmount(invoice),
      currency: invoice.currency,
      deadline: invoice.deadline,
      ...(nextTryAt && { nextTryAt }),
      creditorReference: invoice.creditorReference,
      iban: seller.iban,
      bic: seller.bic,
      sellerName: seller.name,
    },
  });
}

/** How long the bank's word is waited for, once a debit should have settled. */
const DEBIT_RECHECK = 60 * 60_000;

/** A debit that should have settled: what it brought goes to its invoice, or to the balance (P7). */
export async function noteDebit(
  tx: Tx,
  life: Life,
  debit: Life['debits'][number],
  state: DebitState,
  at: Instant,
): Promise<Life> {
  if (state.kind === 'under_way') {
    return { ...life, debits: [...life.debits, { ...debit, settlesAt: plusMilliseconds(at, DEBIT_RECHECK) }] };
  }
  await tx.lockCustomer(life.account);
  await tx.markDebit(debit.invoice, null);
  if (state.kind === 'failed') return life;
  const invoice = await tx.invoice(debit.invoice);
  const { product, account, currency } = invoice;
  const payment = {
    reference: debit.key,
    account,
    product,
    amount: state.amount,
    currency,
    method: 'sepa_debit',
    at,
  } as const;
  await tx.recordPayment({ id: debit.key, ...payment, invoice: invoice.id });
  await settleDebit(tx, payment, invoice);
  return life;
}
