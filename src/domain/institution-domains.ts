import type { Instant } from './calendar';
import type { CsrRecordFaultCode, DcvMethod, LifeDomain } from './certificate';
import { validationEnd } from './certificate-clocks';
import type { Regulations } from './regulations';

/** A registered domain as it stands at one provider. */
export interface DomainStanding {
  /** in A-labels, without `*.` */
  name: string;
  /** its wildcard version was added there (S10) */
  wildcard: boolean;
  /** when its control was shown there the last time, and how; absent before */
  validatedAt?: Instant;
  method?: DcvMethod;
}

export const domainStates = ['none', 'pending', 'validated'] as const;
/** `pending`: it was looked for in vain so far, or the validation has ended. */
export type DomainState = (typeof domainStates)[number];

/** Whether a name is a domain or lies below it. */
export function isUnder(name: string, domain: string): boolean {
  return name === domain || name.endsWith(`.${domain}`);
}

/** Whether two institutions may not hold both: who controls a domain controls the names below it. */
export function clash(one: string, other: string): boolean {
  return isUnder(one, other) || isUnder(other, one);
}

/** The registered domain that speaks for a name: the closest of those that it lies under. */
export function closest<D extends { name: string }>(name: string, registered: readonly D[]): D | undefined {
  const above = registered.filter((one) => isUnder(name, one.name));
  return above.reduce<D | undefined>(
    (best, one) => (best && best.name.length >= one.name.length ? best : one),
    undefined,
  );
}

/** Until when the validation of a domain counts, by the limits in force at an instant; undefined where there is none. */
export function domainValidUntil(
  { validatedAt }: Pick<DomainStanding, 'validatedAt'>,
  at: Instant,
  regulations: Regulations,
): Instant | undefined {
  return validatedAt === undefined ? undefined : validationEnd(validatedAt, at, regulations);
}

export function domainStateOf(
  standing: Pick<DomainStanding, 'validatedAt'>,
  wasChecked: boolean,
  at: Instant,
  regulations: Regulations,
): DomainState {
  const end = domainValidUntil(standing, at, regulations);
  if (end !== undefined && end > at) return 'validated';
  return wasChecked || end !== undefined ? 'pending' : 'none';
}

/**
 * What the registrations of an institution say of a domain that a certificate names, at one provider: `validated` needs
 * no check of its own, `no_wildcard` gets no certificate before the institution has added the wildcard there (S10), and
 * `own` is shown for the certificate alone, as without registrations.
 */
export type Shared = 'validated' | 'no_wildcard' | 'own';

export function sharedStanding(
  { domain, wildcard }: Pick<LifeDomain, 'domain' | 'wildcard'>,
  registered: readonly DomainStanding[],
  at: Instant,
  regulations: Regulations,
): Shared {
  const speaks = closest(domain, registered);
  if (!speaks) return 'own';
  if (wildcard && !speaks.wildcard) return 'no_wildcard';
  const end = domainValidUntil(speaks, at, regulations);
  if (end === undefined || end <= at) return 'own';
  // A file shows one host, never the names below it (C4).
  const isOfHost = speaks.method === 'http';
  return isOfHost && (wildcard || domain !== speaks.name) ? 'own' : 'validated';
}

/** A name that cannot be ordered, and why. */
interface OrderFault {
  code: Extract<CsrRecordFaultCode, `${string}-unregistered`>;
  detail: string;
  about: string;
}

/** Why names cannot be ordered under the registrations of an institution; empty of one that has registered nothing. */
export function orderFaults(
  names: readonly string[],
  registered: readonly Pick<DomainStanding, 'name' | 'wildcard'>[],
): OrderFault[] {
  if (registered.length === 0) return [];
  return names.flatMap((name): OrderFault[] => {
    const isWildcard = name.startsWith('*.');
    const speaks = closest(baseOf(name), registered);
    if (!speaks) {
      const detail = `“${name}” is under none of your registered domains: register its domain first.`;
      return [{ code: 'name-unregistered', detail, about: name }];
    }
    if (!isWildcard || speaks.wildcard) return [];
    const detail = `“${name}” is a wildcard: add the wildcard version of ${speaks.name} first.`;
    return [{ code: 'wildcard-unregistered', detail, about: name }];
  });
}

/** A registered domain with whose it is. */
export interface Holding extends Pick<DomainStanding, 'name' | 'wildcard'> {
  account: string;
}

/** A name without `*.`, and every name above it. */
export function nameAndAbove(name: string): string[] {
  const labels = baseOf(name).split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}

function baseOf(name: string): string {
  return name.startsWith('*.') ? name.slice(2) : name;
}

export interface TakeoverFault {
  code: 'name-taken' | 'domain-not-registered';
  detail: string;
}

/**
 * Why a certificate cannot be taken over for an account: its renewal could not be ordered, or the name is under what another
 * institution holds. @param account null before it is opened
 */
export function takeoverFault(
  name: string,
  account: string | null,
  all: readonly Holding[],
): TakeoverFault | undefined {
  const base = baseOf(name);
  const speaks = (domain: string) => isUnder(base, domain) || (base !== name && isUnder(domain, base));
  const foreign = all.find((one) => one.account !== account && speaks(one.name));
  if (foreign) {
    const detail = `Another customer holds ${foreign.name}, which “${name}” is under or covers.`;
    return { code: 'name-taken', detail };
  }
  const own = all.filter((one) => one.account === account);
  const [fault] = orderFaults([name], own);
  return fault && { code: 'domain-not-registered', detail: fault.detail };
}
