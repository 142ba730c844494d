import { epoch, type Instant, instantOf, latest, plusMilliseconds } from './calendar';
import type { RevocationReason } from './certificate';
import type { Message } from './messages';
import type { Regulations } from './regulations';

/** Why many certificates are revoked at once. */
export const massRevocationReasons = ['key_compromised', 'superseded'] as const satisfies RevocationReason[];
export type MassRevocationReason = (typeof massRevocationReasons)[number];

/** How long it may take: the two limits that authorities are bound to (BR 4.9.1.1). */
export const revocationLimits = ['24h', '5d'] as const;
export type RevocationLimit = (typeof revocationLimits)[number];

/** Where one of its certificates stands. */
export const massRevocationStandings = [
  'to_tell',
  'under_way',
  'waiting_for_csr',
  'waiting_for_validation',
  'waiting_for_identity',
  'failing',
  'refused',
  'paused',
  'replaced',
  'revoked',
  'ended',
] as const;
export type MassRevocationStanding = (typeof massRevocationStandings)[number];

export function hoursAllowed(limit: RevocationLimit, { revocationDeadlines }: Regulations): number {
  return limit === '24h' ? revocationDeadlines.keyCompromiseHours : revocationDeadlines.otherHours;
}

/** A compromised key is never given the longer limit. */
export function limitFits(reason: MassRevocationReason, limit: RevocationLimit): boolean {
  return reason !== 'key_compromised' || limit === '24h';
}

/** What tells the risk of one certificate. */
export interface AtRisk {
  serial: string;
  /** somebody is known to have its key */
  barred: boolean;
  /** names in it, `*.` included */
  names: readonly string[];
  notAfter: Instant;
}

/**
 * The order of risk: first those whose key is known to somebody else, then wildcards, whose key speaks for a whole zone,
 * then what would do harm the longest.
 */
export function byRisk(a: AtRisk, b: AtRisk): number {
  const isWild = ({ names }: AtRisk) => Number(names.some((name) => name.startsWith('*.')));
  return (
    Number(b.barred) - Number(a.barred) ||
    isWild(b) - isWild(a) ||
    compare(b.notAfter, a.notAfter) ||
    compare(a.serial, b.serial)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const MINUTE = 60_000;
/** Milliseconds over which products are told evenly. */
const BEAT = 10_000;

/** How many products are told at once, and how many milliseconds lie between, so that the authority's rate is kept. */
export function paceOf(perMinute: number): { batch: number; pause: number } {
  const batch = Math.max(1, Math.floor((perMinute * BEAT) / MINUTE));
  return { batch, pause: Math.ceil((batch * MINUTE) / perMinute) };
}

/** Half of the time is for telling; the other half is the last ones' own. */
export function leastPerMinute(certificates: number, hours: number): number {
  return Math.max(1, Math.ceil(certificates / (hours * 30)));
}

/** Milliseconds before the deadline at which the last one is revoked, so that a repetition still comes in time. */
const MARGIN = 15 * MINUTE;
/** The part of the time, at the end of it, over which what was never replaced is revoked. */
const LAST_PART = 0.1;

/**
 * When the certificate at a place in the order is revoked at the latest: the riskiest first, at the authority's rate if
 * the last tenth of the time is enough for that, so that a deadline is no rush.
 * @param place from 0 to `of` - 1
 */
export function revokedBy(
  { createdAt, deadline, perMinute }: { createdAt: Instant; deadline: Instant; perMinute: number },
  place: number,
  of: number,
): Instant {
  const most = (epoch(deadline) - epoch(createdAt)) * LAST_PART;
  const each = Math.min(MINUTE / perMinute, most / of);
  return latest(createdAt, plusMilliseconds(deadline, -MARGIN - Math.floor(each * (of - 1 - place))));
}

/**
 * When it will be over, as far as can be told: at the rate at which certificates are revoked now, or at which products
 * are told while none is; what waits for somebody goes to the deadline.
 * @param recent certificates revoked in the last `minutes`
 */
export function estimatedEnd(
  counts: Readonly<Record<MassRevocationStanding, number>>,
  pace: { perMinute: number; recent: number; minutes: number },
  now: Instant,
  deadline: Instant,
): Instant {
  const { revoked: _, ended: __, to_tell, under_way, replaced, ...stuck } = counts;
  const moving = to_tell + under_way + replaced;
  const measured = pace.minutes > 0 ? pace.recent / pace.minutes : 0;
  const rate = measured > 0 ? Math.min(measured, pace.perMinute) : pace.perMinute;
  const moved = instantOf(Math.round(epoch(now) + (moving / rate) * MINUTE));
  const waits = Object.values(stuck).some((count) => count > 0);
  return waits ? latest(moved, deadline) : moved;
}

/** Milliseconds until it is looked again how far it is, once all are told: often at first, then ever less. */
export function lookAgainIn(createdAt: Instant, now: Instant): number {
  return Math.min(10 * MINUTE, Math.max(5_000, Math.round((epoch(now) - epoch(createdAt)) / 20)));
}

/** A mass revocation as who carries it on sees it. */
export interface MassRevocation {
  id: string;
  reason: MassRevocationReason;
  perMinute: number;
  /** milliseconds between the issue of a successor and the revocation */
  grace: number;
  createdAt: Instant;
  /** stopped or finished: nothing is to be done */
  over: boolean;
}

/** One of its certificates. */
export interface ToRevoke {
  product: string;
  serial: string;
  revokeBy: Instant;
  /** now */
  at: Instant;
}

/** The same by the clock of its product, where that is so many milliseconds ahead. */
export function byClockAhead(one: ToRevoke, ahead: number): ToRevoke {
  return { ...one, revokeBy: plusMilliseconds(one.revokeBy, ahead), at: plusMilliseconds(one.at, ahead) };
}

/** What a product is told; by the id it knows a repetition. */
export function tellingOf({ id, reason, grace }: MassRevocation, { serial, revokeBy, at }: ToRevoke): Message {
  const type = 'replacementMoved';
  return { type, id: `${id}/${serial}`, at, serial, replaceAt: at, revoke: reason, revokeBy, grace };
}
