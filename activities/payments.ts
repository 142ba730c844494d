import type { PaymentMethod } from '../src/domain/account';
import { type CivilDate, type Instant, startOfDate } from '../src/domain/calendar';
import type { ToppedUpMail } from '../src/domain/mail';
import { type Refusal, refuse } from '../src/domain/refusal';
import { openAmount } from '../src/domain/settlement';
import { about, toAccount } from './invoicing';
import type { InvoiceRecord, Ports, Tx } from './ports';
import { balanceOf, incoming, settleFromBalance, settlePayment, sourceOf } from './settling';

export interface ReportedPayment {
  id: string;
  reference: string;
  account: string;
  product: string;
  amount: number;
  currency: string;
  method: PaymentMethod;
  at: Instant;
  /** the bank's booking date, where the statement tells one (P6) */
  bookedOn?: CivilDate;
}

export type Payments = ReturnType<typeof createPayments>;

/** What people and banks report: no payment is ever lost or counted twice (P6, A2). */
export function createPayments(ports: Pick<Ports, 'seller'>) {
  /** The same reference with the same content changes nothing; with another one it is a mistake that must be seen. */
  async function known(
    tx: Tx,
    payment: { reference: string; account: string; amount: number },
  ): Promise<Refusal | boolean> {
    const earlier = await tx.paymentByReference(payment.reference);
    if (!earlier) return false;
    if (earlier.amount === payment.amount && earlier.account === payment.account) return true;
    return refuse(
      'reference-mismatch',
      `The reference ${payment.reference} is known already with another amount or account.`,
      {
        reference: payment.reference,
      },
    );
  }

  return {
    /** A payment for a product: toward its open invoice, or kept as balance (P5, P6). */
    async report(tx: Tx, payment: ReportedPayment): Promise<Refusal | undefined> {
      await tx.lockCustomer(payment.account);
      const earlier = await known(tx, payment);
      if (earlier !== false) return earlier === true ? undefined : earlier;
      const latest = await tx.latestInvoice(payment.product);
      await tx.recordPayment({ ...payment, ...(latest && { invoice: latest.id }) });
      const allocation = await settlePayment(tx, payment, latest);
      if (allocation.reason === 'too_late' || allocation.reason === 'no_open_invoice') {
        await mailKept(tx, payment, allocation.reason);
      }
      if (latest && allocation.reason === 'too_late' && wouldHavePaid(payment, latest, ports.seller.timeZone)) {
        tx.signal(payment.product, { type: 'paidBeforeLapse', at: payment.at, invoice: latest.id });
      }
      return undefined;
    },

    /**
     * Grows the balance, and pays what it covers; stands on no product's timeline (P4).
     * @param letter whether the customer is told, as of what he paid himself (A10)
     */
    async topUp(
      tx: Tx,
      payment: Omit<ReportedPayment, 'product'>,
      { letter }: { letter: boolean } = { letter: false },
    ): Promise<Refusal | undefined> {
      const { reference, account, amount, currency, method, at } = payment;
      await tx.lockCustomer(account);
      const earlier = await known(tx, payment);
      if (earlier !== false) return earlier === true ? undefined : earlier;
      await tx.recordPayment(payment);
      await tx.move({
        reference: incoming(reference),
        debit: sourceOf(method),
        credit: balanceOf(account),
        amount,
        currency,
        at,
      });
      const paid = await settleFromBalance(tx, account, at);
      if (letter) await mailToppedUp(tx, payment, paid.length);
      return undefined;
    },

    /** A bank returns a debit: it cannot undo a renewal, so the balance goes below zero (A9). */
    async debitReturned(
      tx: Tx,
      back: { reference: string; fee: number; code: string; at: Instant },
    ): Promise<Refusal | undefined> {
      const payment = await tx.paymentByReference(back.reference);
      if (!payment?.product || payment.method !== 'sepa_debit' || back.reference.startsWith('return/')) {
        return refuse('reference-mismatch', `No direct debit with the reference ${back.reference} is known.`);
      }
      const { account, product, amount, currency, method } = payment;
      const { fee, code, at, reference } = back;
      await tx.lockCustomer(account);
      if (await tx.paymentByReference(`return/${reference}`)) return undefined;
      await tx.recordPayment({ ...payment, id: `return/${payment.id}`, reference: `return/${reference}`, at });
      const gives = { debit: balanceOf(account), currency, at };
      await tx.move({ ...gives, reference: `return/${reference}`, credit: sourceOf(method), amount });
      if (fee > 0)
        await tx.move({ ...gives, reference: `return/${reference}/fee`, credit: 'fees/returned-debit', amount: fee });
      await tx.pauseDebits(account);
      const data = { reference, amount, fee, reason: code };
      tx.fact({ product, account }, { type: 'payment_returned', at, data });
      const customer = await tx.customer(account);
      const record = await tx.product(product);
      tx.mail({
        ...toAccount(customer, record, at),
        facts: { kind: 'payment_returned', ...about(record), amount, fee, currency, balance: customer.balance },
      });
      return undefined;
    },
  };
}

/** Booked before the deadline, and enough: in time it would have paid what was still open (P6). */
function wouldHavePaid(payment: ReportedPayment, latest: InvoiceRecord, zone: string): boolean {
  const { bookedOn, amount } = payment;
  if (bookedOn === undefined || startOfDate(bookedOn, zone) >= latest.deadline) return false;
  return amount >= openAmount(latest);
}

async function mailToppedUp(
  tx: Tx,
  { account, amount, currency, method, reference, at }: Omit<ReportedPayment, 'product'>,
  invoicesPaid: number,
): Promise<void> {
  const { email: to, locale, timeZone, balance } = await tx.customer(account);
  const facts: ToppedUpMail = { kind: 'topped_up', amount, currency, method, reference, invoicesPaid, balance };
  tx.mail({ account, about: `account/${account}`, to, locale, timeZone, at, facts });
}

async function mailKept(tx: Tx, payment: ReportedPayment, reason: 'too_late' | 'no_open_invoice'): Promise<void> {
  const customer = await tx.customer(payment.account);
  const product = await tx.product(payment.product);
  const { at, amount, currency } = payment;
  tx.mail({
    ...toAccount(customer, product, at),
    facts: { kind: 'late_payment', ...about(product), reason, amount, currency },
  });
}
