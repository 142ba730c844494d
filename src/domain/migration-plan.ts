import { daysAfter, type Instant } from './calendar';
import type { IssueCause } from './certificate';
import { type Certified, certificateOf } from './certificate-transitions';
import { nameAndAbove } from './institution-domains';
import type { Life } from './life';
import type { ProviderMigration } from './provider-migration';

/** A registered domain of the institution, as it stands at the new provider. */
export interface MovingDomain {
  /** in A-labels */
  domain: string;
  /** carried over by the operator's side (S9) */
  transferredAt?: Instant;
  /** the institution has added `*.` of it (S10) */
  wildcardAt?: Instant;
  /** control shown by the institution (S11) */
  validatedAt?: Instant;
  validUntil?: Instant;
  /** by a file, which shows one host and never the names below it (C4) */
  hostOnly?: boolean;
  /** what was published stays, so that it is found again without the institution */
  repeats?: boolean;
}

/**
 * A product's certificate in force, or its last one, with what its life says of the next. Of one that was taken over and
 * has none of ours yet, the one that it came with: nothing is known of it but its end. Of an order that is paid and not
 * issued yet, only what waits.
 */
export interface MovingCertificate {
  product: string;
  name: string;
  /** names in it; of a wildcard without `*.`; with until when control counts that was shown to the new provider for it alone */
  domains: { domain: string; wildcard: boolean; ownUntil?: Instant }[];
  /** absent of an order that waits; of a certificate that was taken over the provider that the institution leaves */
  issuer?: string;
  /** absent where none was issued here */
  serial?: string;
  /** or when it was revoked, if that was sooner; absent of an order that waits */
  endsAt?: Instant;
  /** the next one as far as it is known: what brings it, and when; absent where no successor is wanted */
  next?: { by: IssueCause; at: Instant };
  /** it was tried, and control was not found shown */
  waits?: boolean;
  /** its contract gives no certificates any more (S7) */
  outOfContract?: boolean;
}

export const missingThings = ['wildcard', 'validation'] as const;
/** What a domain lacks at the new provider. */
export type MissingThing = (typeof missingThings)[number];

export interface MissingDomain {
  /** the registered domain, or the certificate's own where none covers it */
  domain: string;
  missing: MissingThing[];
}

export const movingStandings = ['replaced', 'ready', 'at_risk', 'before_cut_over', 'ends', 'ended', 'lapsed'] as const;
/**
 * Where a certificate stands. `ready`: all is there for the next one, which of an order that waits is the first. `before_cut_over`: the next one still comes from the
 * old provider. `ends`, `ended`: no successor is wanted. `lapsed`: it ran out, and its successor is still wanted.
 */
export type MovingStanding = (typeof movingStandings)[number];

export interface CertificateOutlook extends MovingCertificate {
  standing: MovingStanding;
  lacks: MissingDomain[];
}

/** The next certificate of a life as far as it is known; undefined where no successor is wanted. */
export function nextOf(
  life: Certified & Pick<Life, 'phase' | 'option' | 'renewalRefused' | 'term'>,
): MovingCertificate['next'] {
  const { queue, current, count } = certificateOf(life);
  const head = queue[0];
  // An order is delivered with its first certificate: until then it waits (C3).
  if (life.phase !== 'active' && life.phase !== 'ordered') return undefined;
  if (head) return { by: head.cause, at: head.askedAt };
  // One that was taken over has the certificate that it came with until its first here.
  if (!current && count > 0) return undefined;
  if (current?.replaceAt !== undefined) return { by: 'replacement', at: current.replaceAt };
  if (life.option === 'delete_at_expiry' || life.renewalRefused || !life.term) return undefined;
  return { by: 'renewal', at: life.term.end };
}

/** The registered domain that covers a name: itself or the nearest above it. */
export function coveringDomain<D extends { domain: string }>(name: string, domains: readonly D[]): D | undefined {
  const known = byDomain(domains);
  for (const above of nameAndAbove(name)) {
    const found = known.get(above);
    if (found) return found;
  }
  return undefined;
}

/** Of thousands of certificates each is looked up in the same lists: what finds it is made once for a list. */
const domainsOfList = new WeakMap<readonly object[], ReadonlyMap<string, unknown>>();
const namesOfList = new WeakMap<readonly string[], ReadonlySet<string>>();

function byDomain<D extends { domain: string }>(domains: readonly D[]): ReadonlyMap<string, D> {
  const made = domainsOfList.get(domains) ?? new Map(domains.map((one) => [one.domain, one]));
  domainsOfList.set(domains, made);
  return made as ReadonlyMap<string, D>;
}

/** Whether a name is in a list, however long that is. */
export function isListed(name: string, names: readonly string[]): boolean {
  const made = namesOfList.get(names) ?? new Set(names);
  namesOfList.set(names, made);
  return made.has(name);
}

/** Whether control of a domain counts at an instant: shown and not run out, or found again by what stays published. */
export function isShown({ validatedAt, validUntil, repeats = false }: MovingDomain, at: Instant): boolean {
  if (validatedAt === undefined) return false;
  return repeats || validUntil === undefined || validUntil > at;
}

/** Days before a validation runs out at which it is looked again for what stays published. */
const LOOKED_AGAIN_BEFORE = 30;

/** Whether it is worth to look for the control of a domain: it is not shown, or not for long any more. */
export function needsLook({ validatedAt, validUntil }: MovingDomain, now: Instant): boolean {
  if (validatedAt === undefined) return true;
  return validUntil !== undefined && validUntil <= daysAfter(now, LOOKED_AGAIN_BEFORE, 'UTC');
}

/** What the new provider knows of an institution's domains. */
export interface AtNewProvider {
  domains: readonly MovingDomain[];
  /** the provider looks at every name by itself: a registered domain is shown once all names below it are */
  eachName: boolean;
  /** names whose alias for the provider was found */
  shownNames: readonly string[];
}

/** What the domains of a certificate lack at the new provider for one that is issued at an instant. */
export function lacksOf(
  { domains: names, waits = false }: Pick<MovingCertificate, 'domains' | 'waits'>,
  { domains, eachName, shownNames }: AtNewProvider,
  at: Instant,
): MissingDomain[] {
  const lacks = new Map<string, Set<MissingThing>>();
  const lack = (domain: string, what: MissingThing) => {
    lacks.set(domain, (lacks.get(domain) ?? new Set()).add(what));
  };
  for (const { domain: name, wildcard, ownUntil } of names) {
    const covering = coveringDomain(name, domains);
    if (wildcard && covering && covering.wildcardAt === undefined) lack(covering.domain, 'wildcard');
    const isOwn = ownUntil !== undefined && ownUntil > at;
    const isFound = isListed(name, shownNames) || isShared(name, wildcard, covering, at);
    // Where it was tried in vain, what was seen before counts no more.
    if (isOwn || (isFound && !(eachName && waits))) continue;
    const ofItself = eachName || !covering || isShown(covering, at);
    lack(ofItself ? name : covering.domain, 'validation');
  }
  const inOrder = (things: Set<MissingThing>) => missingThings.filter((one) => things.has(one));
  return [...lacks].map(([domain, things]) => ({ domain, missing: inOrder(things) }));
}

function isShared(name: string, wildcard: boolean, covering: MovingDomain | undefined, at: Instant): boolean {
  if (!covering || !isShown(covering, at)) return false;
  const isItself = covering.domain === name;
  return !(covering.hostOnly && (wildcard || !isItself));
}

export type Move = Pick<ProviderMigration, 'to' | 'cutOverAt' | 'cutOverDoneAt'>;

/** What will happen to one certificate by all that is known now: nothing is revoked or copied (S12). */
export function outlookOf(
  certificate: MovingCertificate,
  provider: AtNewProvider,
  { to, cutOverAt, cutOverDoneAt }: Move,
  now: Instant,
): CertificateOutlook {
  const { issuer, next, endsAt } = certificate;
  if (issuer === to) return { ...certificate, standing: 'replaced', lacks: [] };
  const isOver = endsAt !== undefined && endsAt <= now;
  if (!next) return { ...certificate, standing: isOver ? 'ended' : 'ends', lacks: [] };
  const isFromOld = cutOverDoneAt === undefined && next.at < cutOverAt;
  if (isFromOld && endsAt !== undefined && !isOver) return { ...certificate, standing: 'before_cut_over', lacks: [] };
  // What waits for its first is not known to be issued before the cut-over.
  const waitsUntil = isFromOld && endsAt === undefined ? cutOverAt : next.at;
  const lacks = lacksOf(certificate, provider, waitsUntil > now ? waitsUntil : now);
  if (isOver) return { ...certificate, standing: 'lapsed', lacks };
  return { ...certificate, standing: lacks.length > 0 ? 'at_risk' : 'ready', lacks };
}

/** The list of an operator: what ran out, and what will if nobody does anything, by the end (S12). */
export function atRisk(outlooks: readonly CertificateOutlook[]): CertificateOutlook[] {
  return outlooks.filter(({ standing }) => standing === 'at_risk' || standing === 'lapsed').sort(byEnd);
}

/** After every instant: of what has no end. */
const NEVER = '9999';

/** The place of a certificate in a list by the end; each product is in it once. */
export function placeByEnd({ endsAt = NEVER, product }: Pick<MovingCertificate, 'endsAt' | 'product'>): string {
  return `${endsAt}/${product}`;
}

/** The order of {@link placeByEnd}. */
export function byEnd(a: MovingCertificate, b: MovingCertificate): number {
  const [one, other] = [a.endsAt ?? NEVER, b.endsAt ?? NEVER];
  if (one !== other) return one < other ? -1 : 1;
  return a.product < b.product ? -1 : a.product > b.product ? 1 : 0;
}
