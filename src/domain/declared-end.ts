import { daysAfter, daysBefore, type Instant, latest } from './calendar';
import type { Life } from './life';
import type { ProductKind } from './offer';

/** Days before the last safe instant, in which whoever is away for a while can still take it back. */
const DAYS_BEFORE = 28;
/** Days after the declaration at the earliest: its receipt has just come. */
const DAYS_AFTER = 7;
/** Days that are left at least; later a letter is of no use. */
const DAYS_LEFT = 2;

/** When a customer is told once more that the renewal was ended without signing in (E6); undefined where it is too late for that. */
export function declaredEndLetterAt(
  { lastSafe, zone }: Pick<Life, 'lastSafe' | 'zone'>,
  declaredAt: Instant,
): Instant | undefined {
  const at = latest(daysBefore(lastSafe, DAYS_BEFORE, zone), daysAfter(declaredAt, DAYS_AFTER, zone));
  return at <= daysBefore(lastSafe, DAYS_LEFT, zone) ? at : undefined;
}

/** Whether the letter is still true and of use when it is really written; what was proven by a number needs none. */
export function isDeclaredEndStanding(life: Life, recordedAt: Instant): boolean {
  const { phase, option, notice, lastSafe } = life;
  return phase === 'active' && option === 'delete_at_expiry' && notice === undefined && recordedAt < lastSafe;
}

/** The second letter about a cancellation that somebody declared without signing in. */
export interface DeclaredEndMail {
  kind: 'declared_end';
  declaredAt: Instant;
  endsAt: Instant;
  /** the instant before which another option takes it back */
  until: Instant;
  productId: string;
  productName: string;
  productKind: ProductKind;
}
