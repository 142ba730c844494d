import type { MandateState, PostalAddress } from './account';
import type { Instant } from './calendar';
import type { MandateTextId } from './mandate-text';

/** The SEPA mandate of an account as it is now (A5). */
export interface Mandate {
  iban: string;
  reference: string;
  signedAt: Instant | null;
  state: MandateState;
}

/** `DE89 •••• 3000`: enough to know it again. */
export const maskedIban = (iban: string) => `${iban.slice(0, 4)} •••• ${iban.slice(-4)}`;

/** Order of the states: what was signed is never unsigned, and what has ended stays so. */
const ranks: Record<MandateState, number> = { pending: 0, active: 1, lapsed: 2, revoked: 3 };

/**
 * What a change of an account's mandate is for the list of all that there were: `same`, one that goes `on` to its next
 * state, or `another`, beside which the one before stays as it ended.
 */
export function mandateStep(before: Mandate | null, after: Mandate): 'same' | 'on' | 'another' {
  if (!before || before.reference !== after.reference || maskedIban(before.iban) !== maskedIban(after.iban))
    return 'another';
  if (ranks[after.state] > ranks[before.state]) return 'on';
  return after.state === before.state && after.signedAt === before.signedAt ? 'same' : 'another';
}

/** When a mandate reached which state; an instant that is noted stays. */
export interface MandateDates {
  signedAt: Instant | null;
  lapsedAt: Instant | null;
  revokedAt: Instant | null;
}

export function mandateStateOf({ signedAt, lapsedAt, revokedAt }: MandateDates): MandateState {
  if (revokedAt !== null) return 'revoked';
  if (lapsedAt !== null) return 'lapsed';
  return signedAt === null ? 'pending' : 'active';
}

interface MandateNamed {
  reference: string;
  /** masked */
  iban: string;
  creditor: PostalAddress;
  creditorId: string;
  signedAt: Instant;
}

/** The debtor's copy of what he has signed, and that it is revoked (EPC016-06, 4.1). */
export type MandateMail =
  | (MandateNamed & { kind: 'mandate_signed'; debtor: PostalAddress; text: MandateTextId })
  | (MandateNamed & { kind: 'mandate_revoked'; revokedAt: Instant });
