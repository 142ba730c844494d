import type { Instant } from './calendar';

/** An invoice as the settling of money sees it. Amounts in minor units. */
export interface Payable {
  id: string;
  product: string;
  total: number;
  paid: number;
  issuedAt: Instant;
  deadline: Instant;
  /** a direct debit is under way: nothing else is collected for it (P7) */
  debitUnderWay: boolean;
}

export function openAmount(invoice: Pick<Payable, 'total' | 'paid'>): number {
  return invoice.total - invoice.paid;
}

/** A payment that arrives exactly at the deadline is late (T4). */
export function inTime(at: Instant, deadline: Instant): boolean {
  return at < deadline;
}

/**
 * Which open invoices the balance pays: earliest deadline first, then by issue, then by id; each only if the balance
 * covers the whole of what is open; one that it does not cover is passed over (P4).
 */
export function paidFromBalance(balance: number, invoices: readonly Payable[], at: Instant): Payable[] {
  const order = [...invoices].sort(
    (a, b) => compare(a.deadline, b.deadline) || compare(a.issuedAt, b.issuedAt) || compare(a.id, b.id),
  );
  const paid: Payable[] = [];
  let left = balance;
  for (const invoice of order) {
    const open = openAmount(invoice);
    if (open <= 0 || open > left || invoice.debitUnderWay || !inTime(at, invoice.deadline)) continue;
    left -= open;
    paid.push(invoice);
  }
  return paid;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Why a payment goes to the balance instead of an invoice (P6, P7). */
export type CreditReason = 'overpayment' | 'too_late' | 'no_open_invoice' | 'invoice_cancelled' | 'refund';

/** How a payment for a product is divided: toward its open invoice, and the rest to the balance. */
export interface Allocation {
  toInvoice: number;
  toBalance: number;
  reason?: CreditReason;
  completes: boolean;
}

/** The latest invoice of a product, whatever became of it. */
export interface LatestInvoice {
  status: 'open' | 'paid' | 'cancelled';
  total: number;
  paid: number;
  deadline: Instant;
  lapsed: boolean;
}

/** Divides a payment that arrived at `at` for a product (P5, P6). `latest` is the product's latest invoice, if any. */
export function allocate(amount: number, latest: LatestInvoice | undefined, at: Instant): Allocation {
  if (latest?.status === 'open' && inTime(at, latest.deadline)) {
    const toInvoice = Math.min(amount, openAmount(latest));
    const toBalance = amount - toInvoice;
    return {
      toInvoice,
      toBalance,
      ...(toBalance > 0 && { reason: 'overpayment' as const }),
      completes: toInvoice === openAmount(latest),
    };
  }
  const tooLate = latest?.status === 'open' || latest?.lapsed === true;
  return { toInvoice: 0, toBalance: amount, reason: tooLate ? 'too_late' : 'no_open_invoice', completes: false };
}

/** A debit settles for the invoice that it was asked for, whatever became of that meanwhile (P7). */
export function allocateDebit(amount: number, invoice: LatestInvoice): Allocation {
  if (invoice.status !== 'open') {
    const reason = invoice.status === 'paid' ? 'overpayment' : 'invoice_cancelled';
    return { toInvoice: 0, toBalance: amount, reason, completes: false };
  }
  const toInvoice = Math.min(amount, openAmount(invoice));
  const toBalance = amount - toInvoice;
  return {
    toInvoice,
    toBalance,
    ...(toBalance > 0 && { reason: 'overpayment' as const }),
    completes: toInvoice === openAmount(invoice),
  };
}
