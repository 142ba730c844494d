import type { Instant } from './calendar';
import { isOutOfContract } from './contract-standing';
import { hasEnded, type Life } from './life';
import type { Message } from './messages';
import { type Refusal, refuse } from './refusal';

/** Whether a product can be restored at `at` (E3): after its expiry, while the provider still holds it. */
export function checkRestore(life: Life, at: Instant): Refusal | undefined {
  if (life.phase === 'ordered' || life.phase === 'active') {
    return refuse('not-restorable', 'The product has not expired: renew it instead.', { state: life.phase });
  }
  if (life.recoverableUntil === undefined) {
    return refuse('product-ended', 'The product has ended and cannot be restored; it can be ordered anew.');
  }
  if (at >= life.recoverableUntil || life.phase === 'pending_delete') {
    return refuse('too-late', 'The time in which it could be restored is over.', {
      recoverableUntil: life.recoverableUntil,
    });
  }
  return undefined;
}

/** Whether a message reaches a product that has ended: its certificates live on, and can be revoked (I6, I11). */
export function reachesEnded(message: Message): boolean {
  return message.type === 'revocationRequested' || message.type === 'keyCompromised';
}

/** Whether a product can be cancelled or transferred away: while it has not ended (E4). */
export function checkEnd(life: Life): Refusal | undefined {
  return hasEnded(life.phase)
    ? refuse('product-ended', `The product is ${life.phase} already.`, { state: life.phase })
    : undefined;
}

/**
 * What a payment leads to that the bank had booked before the deadline, but that arrived after it (P6): a renewal
 * without a restore fee where the provider still renews, and a contract in force allows it; otherwise a person decides.
 */
export function decideLateArrival(life: Life, at: Instant): 'renew' | 'ask_operator' {
  if (life.invoice || life.option === 'delete_at_expiry' || isOutOfContract(life, at)) return 'ask_operator';
  if (life.phase === 'active') return at < life.lastSafe ? 'renew' : 'ask_operator';
  return life.phase === 'expired' || life.phase === 'suspended' ? 'renew' : 'ask_operator';
}

/** Whether something of the paid term can still be asked of a certificate: while it is neither ended nor expired. */
export function checkTermNotOver(life: Life): Refusal | undefined {
  return checkEnd(life) ?? (life.phase === 'expired' ? refuse('term-ended', 'The paid term is over.') : undefined);
}
