import { daysBefore, earliest, type Instant } from './calendar';
import type { CertificateOutlook, MissingThing } from './migration-plan';
import { missingThings, placeByEnd } from './migration-plan';

/** Days before the first certificate of a domain ends at which its institution is reminded, ever more urgently (S11). */
export const REMINDED_BEFORE = [60, 30, 14, 7, 3, 1] as const;

/** How a reminder speaks. */
export type Urgency = 'early' | 'soon' | 'urgent' | 'last';

export function urgencyOf(days: number): Urgency {
  if (days > 30) return 'early';
  if (days > 14) return 'soon';
  return days > 3 ? 'urgent' : 'last';
}

/** A domain that something is missing of, with the first certificate that needs it. */
export interface DomainAtRisk {
  domain: string;
  missing: MissingThing[];
  /** the first end among its certificates at risk; absent where only orders wait, which are reminded of by themselves (C8) */
  endsAt?: Instant;
  certificates: number;
}

/** The domains of certificates at risk, by their first end. Those whose certificate has run out are asked for no more. */
export function domainsAtRisk(outlooks: readonly CertificateOutlook[]): DomainAtRisk[] {
  const found = new Map<string, DomainAtRisk>();
  for (const { standing, lacks, endsAt } of outlooks) {
    if (standing !== 'at_risk') continue;
    for (const { domain, missing } of lacks) {
      const known: DomainAtRisk = found.get(domain) ?? { domain, missing: [], certificates: 0 };
      const ends = [known.endsAt, endsAt].filter((at) => at !== undefined);
      found.set(domain, {
        domain,
        missing: missingThings.filter((one) => known.missing.includes(one) || missing.includes(one)),
        ...(ends.length > 0 && { endsAt: ends.reduce((first, end) => earliest(first, end)) }),
        certificates: known.certificates + 1,
      });
    }
  }
  const place = ({ domain: product, ...one }: DomainAtRisk) => placeByEnd({ ...one, product });
  return [...found.values()].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

/** One reminder that was sent, or left out because a more urgent one was due too. */
export interface Reminded {
  domain: string;
  endsAt: Instant;
  days: number;
}

export interface DueReminder extends DomainAtRisk {
  endsAt: Instant;
  days: number;
  /** less urgent ones that came due in the meantime, and are not sent any more */
  passed: number[];
}

/**
 * What an institution is to be reminded of now. Of several that came due the most urgent one is sent alone (M7); those
 * before `since` were said by the letter of that day.
 * @param since the start of the migration, whose letter names every domain
 */
export function remindersDue(
  domains: readonly DomainAtRisk[],
  reminded: readonly Reminded[],
  since: Instant,
  now: Instant,
  zone: string,
): DueReminder[] {
  return domains.flatMap(({ endsAt, ...one }) => {
    if (endsAt === undefined) return [];
    const known = new Set(
      reminded.filter((r) => r.domain === one.domain && r.endsAt === endsAt).map(({ days }) => days),
    );
    const due = REMINDED_BEFORE.filter((days) => {
      const at = daysBefore(endsAt, days, zone);
      return at > since && at <= now && !known.has(days);
    });
    const days = due.at(-1);
    if (days === undefined) return [];
    // A more urgent one was sent already: what comes late is said.
    const isSaid = [...known].some((other) => other < days);
    return isSaid ? [] : [{ ...one, endsAt, days, passed: due.slice(0, -1) }];
  });
}

/** When the next reminder is due; undefined if none lies ahead. */
export function nextReminderAt(domains: readonly DomainAtRisk[], now: Instant, zone: string): Instant | undefined {
  const ahead = domains.flatMap(({ endsAt }) =>
    endsAt === undefined ? [] : REMINDED_BEFORE.map((days) => daysBefore(endsAt, days, zone)),
  );
  return ahead.filter((at) => at > now).sort()[0];
}
