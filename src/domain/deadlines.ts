import { type Instant, yearsAfter } from './calendar';
import type { Life } from './life';
import { type Refusal, refuse } from './refusal';

/** The last deadline that an open invoice can have: what it pays for must still be possible then (P2, E3). */
export function latestDeadline(life: Life, at: Instant): Instant {
  // Nothing outside limits an order; a slip of the year should not keep it for ever.
  if (life.invoice?.purpose === 'order') return yearsAfter(at, 1, life.zone);
  return life.phase === 'active' ? life.lastSafe : (life.recoverableUntil ?? life.lastSafe);
}

/** Whether the deadline of a product's invoice can be moved to a later instant. */
export function checkExtension(life: Life, invoice: string, deadline: Instant, at: Instant): Refusal | undefined {
  if (life.invoice?.id !== invoice || life.invoice.paid) {
    return refuse('invoice-not-open', 'Only the deadline of an open invoice can be extended.');
  }
  const limit = latestDeadline(life, at);
  if (deadline > limit) {
    return refuse('too-late', `The deadline can be ${limit} at the latest: paid after that it could not be used.`, {
      limit,
    });
  }
  if (deadline <= at || deadline <= life.invoice.deadline) {
    return refuse('too-late', 'The new deadline must lie ahead, and after the present one.', {
      deadline: life.invoice.deadline,
    });
  }
  return undefined;
}

/** @param tries the card's tries under the new deadline */
export function deadlineExtended(life: Life, deadline: Instant, tries: Instant[]): Life {
  return life.invoice ? { ...life, invoice: { ...life.invoice, deadline, tries } } : life;
}
