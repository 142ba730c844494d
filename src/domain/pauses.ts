import { type Instant, latest } from './calendar';
import { hasEnded, type Life } from './life';
import type { Message } from './messages';
import { isHosting } from './offer';
import { afterExpiry } from './schedule';

/**
 * Whether a message reaches a paused product. A pause is an outage of one product, made on purpose: what its dates and
 * its customer bring waits, and is done in order, as of its own instants, once it is resumed (M7). Only what operators
 * ask, an end of the product, what becomes of its contract, and what has a certificate revoked come through: a key that others know does not wait for
 * an operator (I6, I11).
 */
export function reachesPaused(life: Life, message: Message): boolean {
  switch (message.type) {
    case 'operatorRequested':
    case 'cancelRequested':
    case 'transferredAway':
    // What is done after a pause must not be done under a contract that has ended in it.
    case 'contractChanged':
      return true;
    default:
      return life.revokesInPause === true && hasRevoked(message);
  }
}

/** Whether something is revoked because of a message; of claims those whose key is known to others, accepted or not. */
function hasRevoked(message: Message): boolean {
  switch (message.type) {
    case 'revocationRequested':
    case 'keyCompromised':
      return true;
    case 'reissueClaimed':
      return message.compromised !== undefined;
    case 'replacementMoved':
      return message.revoke !== undefined;
    default:
      return false;
  }
}

export function paused(life: Life, at: Instant): Life {
  return { ...life, pausedSince: at, ...(life.certificate && { revokesInPause: true }) };
}

/** The instant that a life has reached once something was done at `at`: that of a paused one stands still. */
export function clockAfter(life: Life, at: Instant): Instant {
  return life.pausedSince === undefined ? latest(at, life.clock) : life.clock;
}

/**
 * What waited comes next. Data that a pause has kept longer than they would have been are not deleted in the moment of
 * its end: they are kept for the whole retention again (E1, E5).
 */
export function resumed(life: Life, at: Instant): Life {
  const { pausedSince: _, revokesInPause: __, ...rest } = life;
  const { term, rules, zone, phase } = rest;
  if (!term || term.end > at || !isHosting(rules.kind) || hasEnded(phase)) return rest;
  const kept = { ...rest, dataKeptFrom: at };
  return phase === 'suspended' ? { ...kept, ...afterExpiry(rules, at, zone) } : kept;
}
