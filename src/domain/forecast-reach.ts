import { earliest, type Instant, latest, monthsAfter, yearsAfter } from './calendar';
import type { Life } from './life';

/** No forecast reaches further: beyond, nothing stays as it is. */
export const MOST_YEARS_FORECAST = 20;

export function furthestForecast(now: Instant): Instant {
  return yearsAfter(now, MOST_YEARS_FORECAST, 'UTC');
}

/** How far a product's forecast reaches if nobody says: to the end of its next term, and a year at least. */
export function usualReach(life: Life, now: Instant): Instant {
  const { anchorYears, optionYears, zone } = life;
  const next = life.term
    ? yearsAfter(life.anchor, anchorYears + optionYears, zone)
    : yearsAfter(now, anchorYears + 1, zone);
  return earliest(latest(next, yearsAfter(now, 1, zone)), furthestForecast(now));
}

/** A year, and the month before it in which the renewal is prepared: every product that is sold by the year has its turn. */
export function yearOfProducts(now: Instant): Instant {
  return monthsAfter(now, 13, 'UTC');
}
