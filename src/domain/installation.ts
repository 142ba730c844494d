import { daysAfter, daysBefore, earliest, type Instant, plusMilliseconds } from './calendar';
import type { CurrentCertificate, Endpoint } from './certificate';
import { certificateOf, withCertificate } from './certificate-transitions';
import type { Life } from './life';

/** A certificate as a server presents it. */
export interface ServedCertificate {
  /** lower-case hexadecimal, without separators */
  serial: string;
  /** SHA-256 over the DER, lower-case hexadecimal */
  fingerprint: string;
  names: string[];
  notAfter: Instant;
}

/** What came of one connection to an endpoint. */
export type Look = { kind: 'served'; certificate: ServedCertificate } | { kind: 'unreachable'; reason: string };

export const sightingKinds = ['current', 'older', 'foreign', 'unreachable'] as const;

/** What that means for a product: its certificate in force, another one of its own, somebody else's, or no answer. */
export type Sighting =
  | { kind: 'current' | 'older' | 'foreign'; certificate: ServedCertificate }
  | { kind: 'unreachable'; reason: string };

/**
 * @param current fingerprint of the certificate in force
 * @param ours those of all certificates that the product has ever had
 */
export function sightingOf(look: Look, current: string | undefined, ours: readonly string[]): Sighting {
  if (look.kind === 'unreachable') return look;
  const { certificate } = look;
  if (certificate.fingerprint === current) return { kind: 'current', certificate };
  return { kind: ours.includes(certificate.fingerprint) ? 'older' : 'foreign', certificate };
}

/** Days after an issue on which it is looked whether it is installed, and from the last of them on how often. */
const LOOKED_AFTER = [1, 3] as const;
const LOOKED_EVERY = 7;
/** Days before the former certificate ends at which it is looked again, and the customer told. */
const PRESSING_BEFORE = [14, 7, 3, 1] as const;
/** How soon it is looked again, in those days, where nothing answered. */
const SIX_HOURS = 6 * 3_600_000;

/** The customer names a place, or none any more; it is looked at at once where a certificate is in force. */
export function endpointChosen(life: Life, place: Pick<Endpoint, 'host' | 'port'> | undefined, at: Instant): Life {
  const { endpoint: _, ...rest } = certificateOf(life);
  if (!place) return { ...life, certificate: rest };
  const { host, port } = place;
  const awaited = rest.current !== undefined && rest.current.notAfter > at;
  return withCertificate(life, { endpoint: { host, port, since: at, ...(awaited && { lookAt: at }) } });
}

/** A certificate was issued: from now on it is awaited where the one before it is served. */
export function installationAwaited(life: Life, before: CurrentCertificate | undefined, at: Instant): Life {
  const { endpoint } = certificateOf(life);
  if (!endpoint) return life;
  // One that never saw its own certificate still serves what it served before, and its letters are sent already.
  const former =
    endpoint.lookAt === undefined
      ? placeOf(endpoint, at, before?.notAfter)
      : { ...placeOf(endpoint, at, endpoint.formerEnd), ...warnedOf(endpoint) };
  return watched(life, former, at);
}

/** A letter that is due: something else than the certificate in force is served, and ends soon. */
export interface NotInstalled {
  served: 'older' | 'foreign';
  until: Instant;
}

/** It was looked: what follows, and whether the customer is told now. */
export function installationSeen(life: Life, sighting: Sighting, at: Instant): { life: Life; warn?: NotInstalled } {
  const { endpoint } = certificateOf(life);
  if (!endpoint) return { life };
  switch (sighting.kind) {
    case 'current':
      return { life: installed(life) };
    case 'unreachable':
      return { life: watched(life, endpoint, at, true) };
    default: {
      const { notAfter } = sighting.certificate;
      const isSame = notAfter === endpoint.formerEnd;
      const known = { ...placeOf(endpoint, endpoint.since, notAfter), ...(isSame && warnedOf(endpoint)) };
      const days = warningAt(known, at, life.zone);
      if (days === undefined) return { life: watched(life, known, at) };
      const warn = { served: sighting.kind, until: notAfter };
      return { life: watched(life, { ...known, warned: days }, at), warn };
    }
  }
}

/** The certificate in force was seen where it belongs: none is awaited until the next issue. */
export function installed(life: Life): Life {
  const { endpoint } = certificateOf(life);
  return endpoint ? withCertificate(life, { endpoint: placeOf(endpoint, endpoint.since, undefined) }) : life;
}

function placeOf({ host, port }: Endpoint, since: Instant, formerEnd: Instant | undefined): Endpoint {
  return { host, port, since, ...(formerEnd !== undefined && { formerEnd }) };
}

function warnedOf({ warned }: Endpoint): Pick<Endpoint, 'warned'> {
  return warned === undefined ? {} : { warned };
}

function watched(life: Life, endpoint: Endpoint, at: Instant, silent = false): Life {
  return withCertificate(life, { endpoint: { ...endpoint, lookAt: nextLook(endpoint, at, life.zone, silent) } });
}

/** The letter that is due: the nearest of the days before the end, unless it was sent. */
function warningAt({ formerEnd, warned }: Endpoint, at: Instant, zone: string): number | undefined {
  if (formerEnd === undefined || formerEnd <= at) return undefined;
  const due = PRESSING_BEFORE.findLast((days) => daysBefore(formerEnd, days, zone) <= at);
  return due === undefined || (warned !== undefined && warned <= due) ? undefined : due;
}

function nextLook({ since, formerEnd }: Endpoint, at: Instant, zone: string, silent: boolean): Instant {
  const regular = regularLook(since, at, zone);
  if (formerEnd === undefined || formerEnd <= at) return regular;
  const before = PRESSING_BEFORE.map((days) => daysBefore(formerEnd, days, zone));
  const presses = before.some((one) => one <= at);
  const again = silent && presses ? [plusMilliseconds(at, SIX_HOURS)] : [];
  return earliest(regular, ...before.filter((one) => one > at), ...again);
}

/** Counted from the issue, so that it never drifts. */
function regularLook(since: Instant, at: Instant, zone: string): Instant {
  const [first, last] = LOOKED_AFTER;
  for (let days: number = first; ; days = days < last ? last : days + LOOKED_EVERY) {
    const look = daysAfter(since, days, zone);
    if (look > at) return look;
  }
}
