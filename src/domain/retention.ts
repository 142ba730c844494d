import { type CivilDate, dateIn, type Instant, startOfDate } from './calendar';

/** A law that says for how long invoices are kept; in force from a date on, also for what was issued before. */
export interface RetentionRule {
  country: string;
  /** calendar years after the year of issue */
  years: number;
  from: CivilDate;
}

/** Where no law is known. */
const LONGEST = 10;

/** Whose duty it is to keep, and in whose days years are counted. */
export interface Keeper {
  country: string;
  timeZone: string;
  /** more or fewer years than the law of the country says, as the operator's counsel may have found */
  years?: number | undefined;
}

/** Calendar years for which invoices are kept after the year of their issue, by the law in force at an instant. */
export function retentionYears(rules: readonly RetentionRule[], keeper: Keeper, now: Instant): number {
  if (keeper.years !== undefined) return keeper.years;
  const today = dateIn(now, keeper.timeZone);
  const inForce = rules.filter(({ country, from }) => country === keeper.country && from <= today);
  return inForce.sort((a, b) => (a.from < b.from ? 1 : -1))[0]?.years ?? LONGEST;
}

/** The first instant at which a document need not be kept any more: a New Year of the keeper. */
export function retainedUntil(issuedAt: Instant, years: number, { timeZone }: Keeper): Instant {
  return startOfDate(`${yearOf(issuedAt, timeZone) + years + 1}-01-01`, timeZone);
}

/** Documents that were issued before this instant need not be kept any more. */
export function retentionCutoff(now: Instant, years: number, { timeZone }: Keeper): Instant {
  return startOfDate(`${yearOf(now, timeZone) - years}-01-01`, timeZone);
}

function yearOf(at: Instant, zone: string): number {
  return Number(dateIn(at, zone).slice(0, 4));
}
