import { epoch, type Instant, yearsAfter } from './calendar';
import { type Refusal, refuse } from './refusal';

/** How far one advance may go. */
export const LONGEST_ADVANCE_YEARS = 100;

export type TestClockStatus =
  | 'ready'
  | 'advancing'
  /** asked to stop, at the next instant at which nothing is under way */
  | 'stopping'
  /** a product did not come to rest; an advance to the same instant tries again */
  | 'stuck';

/** Time only goes forward, in one move at a time (5.3). */
export function checkAdvance(clock: { now: Instant; status: TestClockStatus }, to: Instant): Refusal | undefined {
  const { now, status } = clock;
  if (status === 'advancing' || status === 'stopping') {
    return refuse('clock-moving', 'The clock is moving already: wait until it is ready, or stop it.', { now });
  }
  if (to <= now) return refuse('too-late', `A clock cannot go back; it is ${now} there already.`, { now });
  const limit = yearsAfter(now, LONGEST_ADVANCE_YEARS, 'UTC');
  if (to > limit) {
    return refuse('beyond-horizon', `One advance goes ${LONGEST_ADVANCE_YEARS} years at most, to ${limit}.`, { limit });
  }
  return undefined;
}

/**
 * What a clock may show at first: any time, the past too, but not before what has happened to products that are there.
 * @param latest the latest instant of their lives
 */
export function checkBeginning(now: Instant, real: Instant, latest: Instant | undefined): Refusal | undefined {
  if (latest !== undefined && now < latest) {
    return refuse('too-late', `The account's products have lived until ${latest} already.`, { now: latest });
  }
  const limit = yearsAfter(real, LONGEST_ADVANCE_YEARS, 'UTC');
  if (now > limit)
    return refuse('beyond-horizon', `It can begin ${LONGEST_ADVANCE_YEARS} years ahead at most.`, { limit });
  return undefined;
}

/** The next instant at which something happens to any product of the account, and to which; none before the target. */
export function nextStop(
  products: readonly { product: string; wakeAt?: Instant }[],
  target: Instant,
): { at: Instant; products: string[] } | undefined {
  const wakes = products.flatMap(({ wakeAt }) => (wakeAt === undefined || wakeAt > target ? [] : [wakeAt]));
  if (wakes.length === 0) return undefined;
  const at = wakes.reduce((a, b) => (a < b ? a : b));
  return { at, products: products.filter(({ wakeAt }) => wakeAt === at).map(({ product }) => product) };
}

/** How much of an advance is done, from 0 to 1. */
export function progressOf(setOutAt: Instant, now: Instant, target: Instant): number {
  const whole = epoch(target) - epoch(setOutAt);
  return whole <= 0 ? 1 : Math.min(1, Math.max(0, (epoch(now) - epoch(setOutAt)) / whole));
}
