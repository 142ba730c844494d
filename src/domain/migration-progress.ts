import type { Instant } from './calendar';
import {
  type CertificateOutlook,
  isShown,
  type Move,
  type MovingDomain,
  type MovingStanding,
  movingStandings,
} from './migration-plan';

/** How far one institution is (S14). */
export interface MigrationProgress {
  domains: { total: number; transferred: number; wildcards: number; validated: number };
  certificates: Record<MovingStanding, number> & { total: number; atOldProvider: number };
}

export function progressOf(
  outlooks: readonly CertificateOutlook[],
  domains: readonly MovingDomain[],
  now: Instant,
): MigrationProgress {
  const standing = Object.fromEntries(movingStandings.map((one) => [one, 0])) as Record<MovingStanding, number>;
  for (const one of outlooks) standing[one.standing] += 1;
  return {
    domains: {
      total: domains.length,
      transferred: domains.filter(({ transferredAt }) => transferredAt !== undefined).length,
      wildcards: domains.filter(({ wildcardAt }) => wildcardAt !== undefined).length,
      validated: domains.filter((one) => isShown(one, now)).length,
    },
    certificates: {
      total: outlooks.length,
      ...standing,
      atOldProvider: outlooks.filter(isInForce).length,
    },
  };
}

const inForce: readonly MovingStanding[] = ['ready', 'at_risk', 'before_cut_over', 'ends'];

function isInForce({ standing, endsAt }: CertificateOutlook): boolean {
  return endsAt !== undefined && inForce.includes(standing);
}

export function sumOfProgress(all: readonly MigrationProgress[]): MigrationProgress {
  return all.reduce(
    (sum, one) => ({
      domains: added(sum.domains, one.domains),
      certificates: added(sum.certificates, one.certificates),
    }),
    progressOf([], [], ''),
  );
}

function added<T extends Record<string, number>>(a: T, b: T): T {
  return Object.fromEntries(Object.entries(a).map(([key, value]) => [key, value + (b[key] ?? 0)])) as T;
}

/** What the record knows of an institution's certificates beside the one of each product. */
export interface MovedCertificates {
  /** in force, of another provider than the new one, those that have a successor too */
  formerLive: number;
  /** issued by the new provider since the migration began */
  newCertificates: number;
}

/**
 * Whether nothing is left to do: since the cut-over no certificate of the old provider is in force any more, none has run out
 * whose successor is still wanted, and the new provider has issued one, until which the migration can be rolled back (S14);
 * unless the contract gives none any more.
 */
export function isComplete(
  outlooks: readonly CertificateOutlook[],
  { formerLive, newCertificates }: MovedCertificates,
  move: Move,
): boolean {
  return (
    move.cutOverDoneAt !== undefined &&
    formerLive === 0 &&
    outlooks.every(({ standing }) => standing === 'replaced' || standing === 'ended') &&
    (newCertificates > 0 || outlooks.some(({ outOfContract }) => outOfContract))
  );
}
