import type { Instant } from '../src/domain/calendar';
import { isPaidAndPending, type Life, type Mark } from '../src/domain/life';
import type { Fact } from '../src/domain/timeline';
import { ended, invoiceLapsed, invoicePaid, phaseReached, tellRegistry, termEnded } from '../src/domain/transitions';
import { refuseWaiting } from './claim-outcomes';
import { endByNotice } from './early-ends';
import { about, cancelInvoice, toAccount } from './invoicing';
import type { Tx } from './ports';
import { restorePrice } from './reminders';

/** The deadline has come: an invoice that is not fully paid is cancelled (P6); an order lapses with it (5.1). */
export async function passDeadline(tx: Tx, life: Life, at: Instant): Promise<Life> {
  if (!life.invoice) return life;
  await tx.lockCustomer(life.account);
  const invoice = await tx.invoice(life.invoice.id);
  // Paid in time, and the message of it is still on its way.
  if (invoice.status === 'paid') return invoicePaid(life, invoice.paidAt ?? at);
  const lapsed = invoiceLapsed(life);
  await cancelInvoice(tx, life, 'deadline_passed', at);
  if (life.invoice.purpose === 'order') {
    note(tx, life, { type: 'cancelled', at, data: {} });
    return ended(lapsed, 'cancelled');
  }
  if (lapsed.option !== life.option) noteOptionUsedUp(tx, life, at);
  return lapsed;
}

/** An option that is used up reads `one_year_delayed` again, by the engine's own doing (O2). */
export function noteOptionUsedUp(tx: Tx, life: Life, at: Instant): void {
  const data = { from: life.option, to: 'one_year_delayed', years: 1, by: 'engine' } as const;
  note(tx, life, { type: 'renewal_option_changed', at, data });
}

/** Writes a fact of the product into its timeline. */
export function note(tx: Tx, life: Life, fact: Fact): void {
  tx.fact({ product: life.product, account: life.account }, fact);
}

/** The term is over and nothing paid is under way: expired, suspended or deleted, as the offer and the option say (E1, E2). */
export async function endTerm(tx: Tx, before: Life, at: Instant): Promise<Life> {
  const life = await refuseWaiting(tx, before, 'term-ended', at);
  const after = termEnded(life, at);
  if (after.phase === 'deleted') {
    note(tx, life, { type: 'deleted', at, data: {} });
    await mailPhase(tx, after, 'deleted', at, true);
    return after;
  }
  note(tx, life, { type: 'expired', at, data: {} });
  await mailPhase(tx, after, 'expired', at);
  if (after.phase === 'suspended') {
    note(tx, life, { type: 'suspended', at, data: {} });
    await mailPhase(tx, after, 'suspended', at);
  }
  return after;
}

/** One of the later dates of an expired product (E1, E2, E5). */
export async function reachPhase(tx: Tx, life: Life, mark: Mark, at: Instant): Promise<Life> {
  switch (mark.do) {
    case 'redemption':
      note(tx, life, { type: 'redemption_started', at, data: {} });
      await mailPhase(tx, { ...life, phase: 'redemption' }, 'redemption_started', at);
      return phaseReached(life, 'redemption', at);
    case 'pending_delete':
      note(tx, life, { type: 'pending_delete', at, data: {} });
      return phaseReached(life, 'pending_delete', at);
    case 'delete':
      note(tx, life, { type: 'deleted', at, data: {} });
      await mailPhase(tx, ended(life, 'deleted'), 'deleted', at);
      return phaseReached(life, 'deleted', at);
    case 'deletion_warning':
      await mailPhase(tx, life, 'deletion_warning', at);
      return life;
    case 'recovery_end':
      return ended(life, life.phase);
    default:
      return life;
  }
}

type PhaseMail = 'expired' | 'suspended' | 'redemption_started' | 'deletion_warning' | 'deleted';

async function mailPhase(tx: Tx, life: Life, kind: PhaseMail, at: Instant, wanted = false): Promise<void> {
  const customer = await tx.customer(life.account);
  const product = await tx.product(life.product);
  const { recoverableUntil } = life;
  const facts = {
    ...about(product),
    at: kind === 'deletion_warning' && recoverableUntil ? recoverableUntil : at,
    restorePrice: restorePrice(tx, customer, product, life, at),
    currency: product.offer.currency,
    ...(recoverableUntil && { recoverableUntil }),
  };
  tx.mail({
    ...toAccount(customer, product, at),
    facts: kind === 'deleted' ? { kind, ...facts, wanted } : { kind, ...facts },
  });
}

/** Dates that wait while something paid is under way at the provider are put back (P8). */
export async function passMark(tx: Tx, life: Life, mark: Mark, at: Instant): Promise<Life> {
  if (isPaidAndPending(life)) return { ...life, marks: [...life.marks, mark] };
  if (mark.do === 'notice_end') return endByNotice(tx, life, at);
  if (mark.do === 'term_end') return endTerm(tx, life, at);
  if (mark.do === 'last_safe') return tellRegistry(life, at);
  return reachPhase(tx, life, mark, at);
}
