import { epoch, type Instant, plusMilliseconds } from './calendar';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const LINK_LIVES = 15 * MINUTE;

/** Until when a link to sign in by is taken. */
export function linkEnds(sentAt: Instant): Instant {
  return plusMilliseconds(sentAt, LINK_LIVES);
}

/**
 * Links to one address at most that are not over yet: each is a mail. Who asks for more has one that works, whoever asked
 * for it, so that nobody keeps somebody else from signing in.
 */
export const mostLinks = 5;

/** Links sent after it may be used at `at`. */
export function linksSince(at: Instant): Instant {
  return plusMilliseconds(at, -LINK_LIVES);
}

const IDLE = 7 * DAY;
const LONGEST = 30 * DAY;

/** A session ends a week after it was last used, and a month after it began. */
export function sessionEnds({ createdAt, lastSeenAt }: { createdAt: Instant; lastSeenAt: Instant }): Instant {
  const [idle, all] = [plusMilliseconds(lastSeenAt, IDLE), plusMilliseconds(createdAt, LONGEST)];
  return idle < all ? idle : all;
}

/** After which instants a session that goes on at `at` was last used, and began: {@link sessionEnds} the other way round. */
export function sessionLimits(at: Instant): { usedAfter: Instant; begunAfter: Instant } {
  return { usedAfter: plusMilliseconds(at, -IDLE), begunAfter: plusMilliseconds(at, -LONGEST) };
}

/** Use is noted once in so many milliseconds: not every look is a write. */
const SEEN_EVERY = 5 * MINUTE;

/** Use that was noted before is noted again. */
export function seenBefore(at: Instant): Instant {
  return plusMilliseconds(at, -SEEN_EVERY);
}

export type LinkState = 'open' | 'used' | 'expired';

export function linkState({ usedAt, endsAt }: { usedAt: Instant | null; endsAt: Instant }, at: Instant): LinkState {
  if (usedAt !== null) return 'used';
  return epoch(endsAt) <= epoch(at) ? 'expired' : 'open';
}

/** One address, however it is written. */
export function addressKey(email: string): string {
  return email.trim().toLowerCase();
}

/** A path of the customer pages, such as `/my/invoices?open=1`; nothing else is ever led to after signing in. */
export function pathWithin(next: unknown): string | undefined {
  if (typeof next !== 'string' || next.length > 500 || !/^\/my(?:[/?][\x21-\x7e]*)?$/.test(next)) return undefined;
  return next.includes('//') || next.includes('\\') ? undefined : next;
}
