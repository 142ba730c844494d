import { type CivilDate, type Instant, startOfDate } from './calendar';
import type { DcvRegulation } from './dcv';

/** A limit from outside with the day from which it holds, UTC; `use` is what is made of it, a day less where seconds count. */
export interface DatedDays {
  from: CivilDate;
  max: number;
  use?: number;
  source: string;
}

/** Limits that change on dates; data, not code (2.1). In order of their days. */
export interface Regulations {
  tlsCertificateValidityDays: readonly DatedDays[];
  dcvReuseDays: readonly DatedDays[];
  identityReuseDays: readonly DatedDays[];
  dcvMethods: readonly DcvRegulation[];
  /** from the report on, until when certificates are revoked at the latest */
  revocationDeadlines: { keyCompromiseHours: number; otherHours: number; source: string };
}

export const DAY = 86_400_000;

/** The limit in force at an instant. @throws RangeError before the first one */
export function inForce(limits: readonly DatedDays[], at: Instant): DatedDays {
  const found = limits.findLast((limit) => startOfDate(limit.from, 'UTC') <= at);
  if (!found) throw new RangeError(`no limit is in force at ${at}`);
  return found;
}
