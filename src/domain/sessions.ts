import { epoch, type Instant, plusMilliseconds } from './calendar';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Until when a link to sign in by is taken. */
export function linkEnds(sentAt: Instant): Instant {
  return plusMilliseconds(sentAt, 15 * MINUTE);
}

/** Links to one address in an hour at most: each is a mail. */
export const mostLinksPerHour = 5;

/** A session ends a week after it was last used, and a month after it began. */
export function sessionEnds({ createdAt, lastSeenAt }: { createdAt: Instant; lastSeenAt: Instant }): Instant {
  const [idle, all] = [plusMilliseconds(lastSeenAt, 7 * DAY), plusMilliseconds(createdAt, 30 * DAY)];
  return idle < all ? idle : all;
}

/** Use is noted once in so many milliseconds: not every look is a write. */
export const seenEvery = 5 * MINUTE;

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
