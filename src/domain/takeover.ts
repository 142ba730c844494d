import { type Instant, yearsAfter } from './calendar';

/** No product is sold or taken over for longer: further ahead, an expiry is a slip of the pen. */
const MOST_YEARS_AHEAD = 99;

/** What is wrong with the expiry of a product that exists elsewhere and shall be taken over (5.1); else undefined. */
export function faultOfExpiry(expiry: Instant, now: Instant): string | undefined {
  if (Date.parse(expiry) <= Date.parse(now)) return `The expiry must lie ahead; it is ${now} now.`;
  const beyond = Date.parse(expiry) > Date.parse(yearsAfter(now, MOST_YEARS_AHEAD, 'UTC'));
  return beyond ? `At most ${MOST_YEARS_AHEAD} years ahead.` : undefined;
}
