import { dateAfter, dateIn, type Instant, startOfDate } from './calendar';
import { type CollectionMeans, usableMethod } from './collection';
import { isPaidAndPending, type Life } from './life';
import type { PaymentOutlook, RenewalOutlook } from './mail';
import { renewalInvoiceAt } from './plan';
import { debitSettlement, lastTransferDay } from './target-calendar';

/** TARGET days that a bank transfer and PayPal take to arrive, in the common case. */
const TRANSFER_DAYS = 1;

/** The last safe day per method, counted back from the deadline (A12). */
export function lastSafeDays(deadline: Instant, zone: string): PaymentOutlook['lastSafeDay'] {
  const transfer = lastTransfer(deadline, zone);
  return { card: deadline, bank_transfer: transfer, paypal: transfer, sepa_debit: lastDebitDay(deadline, zone) };
}

/** The last safe day of a bank transfer alone, as its first instant. */
export function lastTransfer(deadline: Instant, zone: string): Instant {
  return startOfDate(lastTransferDay(deadline, TRANSFER_DAYS), zone);
}

/** Whether a last safe day, given as its first instant, is over. */
export function hasPassed(day: Instant, now: Instant, zone: string): boolean {
  return now >= startOfDate(dateAfter(dateIn(day, zone), 1), zone);
}

/** The latest day on which a debit asked for would still settle before the deadline, as its first instant. */
function lastDebitDay(deadline: Instant, zone: string): Instant {
  let day = dateIn(deadline, zone);
  while (debitSettlement(startOfDate(dateAfter(day, 1), zone)) >= deadline) day = dateAfter(day, -1);
  return startOfDate(day, zone);
}

function whatIsMissing(means: CollectionMeans, at: Instant, zone: string): PaymentOutlook['missing'] {
  if (usableMethod(means, at, zone)) return undefined;
  if (means.automatic === 'card') return means.cardValidThrough === undefined ? 'no_method' : 'card_expires';
  if (means.automatic === 'sepa_debit') return means.mandate === 'revoked' ? 'mandate_revoked' : 'mandate_pending';
  return 'no_method';
}

/** What a reminder tells of the coming renewal (M4). `price` is gross, in minor units. */
export function renewalOutlook(
  life: Life,
  means: CollectionMeans,
  balance: number,
  price: number,
  currency: string,
  openInvoice: RenewalOutlook['openInvoice'],
): RenewalOutlook {
  const invoiceAt = renewalInvoiceAt(life);
  const missing = whatIsMissing(means, life.lastSafe, life.zone);
  const balanceCovers = balance >= price;
  return {
    option: life.option,
    years: life.optionYears,
    ...(invoiceAt !== undefined && { invoiceAt }),
    ...(openInvoice && { openInvoice }),
    renewalEnded: life.clock >= life.lastSafe && !isPaidAndPending(life),
    paidNotRenewed: isPaidAndPending(life),
    price,
    currency,
    payment: {
      automatic: means.automatic,
      ready: balanceCovers || missing === undefined,
      ...(missing && { missing }),
      balance,
      balanceCovers,
      lastSafeDay: lastSafeDays(openInvoice?.deadline ?? life.lastSafe, life.zone),
    },
  };
}
