import type { Instant } from '../domain/calendar';
import { furthestForecast, MOST_YEARS_FORECAST } from '../domain/forecast-reach';

/** What is wrong with how far a forecast shall reach, if anything. */
export function wrongReach(until: Instant | undefined, now: Instant): string | undefined {
  if (until === undefined) return undefined;
  if (until <= now) return `A forecast is about what lies ahead; it is ${now} now.`;
  return until > furthestForecast(now) ? `At most ${MOST_YEARS_FORECAST} years ahead.` : undefined;
}
