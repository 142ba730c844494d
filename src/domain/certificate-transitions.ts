import { daysAfter, daysBefore, earliest, type Instant, latest, plusMilliseconds } from './calendar';
import {
  type CertificateLife,
  type CurrentCertificate,
  type Issuance,
  type IssueCause,
  issueCauses,
  type LifeDomain,
  type Missing,
  type Revocation,
  type RevocationReason,
} from './certificate';
import { endsWithTerm, identityEnd, validationEnd } from './certificate-clocks';
import { isOutOfContract } from './contract-standing';
import type { Life } from './life';
import { nextAsk } from './provider-retries';
import type { Regulations } from './regulations';

/** Days after which a customer is asked again for what an issue waits for (C8), and the end of an order that waits. */
const REMINDED_AFTER = [3, 7, 14, 30] as const;
const GIVEN_UP_AFTER = 90;
/** Days before the certificate in force ends at which what is missing becomes pressing. */
const PRESSING_BEFORE = [7, 3, 1] as const;
/** Days before a replacement at which it is looked whether it will lack something. */
const PREPARED_BEFORE = 14;

/** What of a life is about its certificates. */
export type Certified = Pick<Life, 'product' | 'certificate'>;

/** The part of a certificate's life. @throws where the product is none */
export function certificateOf(life: Certified): CertificateLife {
  if (!life.certificate) throw new Error(`no certificate: ${life.product}`);
  return life.certificate;
}

export function withCertificate(life: Life, change: Partial<CertificateLife>): Life {
  return { ...life, certificate: { ...certificateOf(life), ...change } };
}

function newIssuance(life: Life, cause: IssueCause, at: Instant, more?: Pick<Issuance, 'claim' | 'csr'>): Issuance {
  const { count } = certificateOf(life);
  return {
    key: `${life.product}/issue/${count + 1}`,
    cause,
    askedAt: at,
    nextAt: at,
    attempts: 0,
    failing: false,
    ...more,
  };
}

/** Adds a certificate to be issued; claims stand before what only time has brought, which one of them may make needless. */
export function issueWanted(life: Life, cause: IssueCause, at: Instant, more?: Pick<Issuance, 'claim' | 'csr'>): Life {
  const { queue, count } = certificateOf(life);
  const wanted = newIssuance(life, cause, at, more);
  const ordered =
    cause === 'claim'
      ? [...queue.filter((one) => !broughtByTime(one)), wanted, ...queue.filter(broughtByTime)]
      : [...queue, wanted];
  const next = { queue: ordered, count: count + 1 };
  // Its request takes over the chain, unless another one is handed in after it (C2).
  return withCertificate(life, cause === 'claim' ? { ...next, csrIsUsed: true } : next);
}

function broughtByTime({ cause }: Issuance): boolean {
  return cause === 'replacement' || cause === 'renewal';
}

/** The replacement that is due by the certificate in force, before it stands in the queue. */
export function replacementOf(life: Life): Issuance | undefined {
  const { current, queue } = certificateOf(life);
  if (life.phase !== 'active' || queue.length > 0 || current?.replaceAt === undefined) return undefined;
  return newIssuance(life, 'replacement', current.replaceAt);
}

/** The head of the queue, which may be a replacement that only now begins. */
export function begun(life: Life, issuance: Issuance): Life {
  const certificate = certificateOf(life);
  if (certificate.queue[0]?.key === issuance.key) return life;
  return withCertificate(life, { queue: [issuance, ...certificate.queue], count: certificate.count + 1 });
}

function changedHead(life: Life, change: (head: Issuance) => Issuance | undefined): Life {
  const [head, ...others] = certificateOf(life).queue;
  if (!head) return life;
  const next = change(head);
  return withCertificate(life, { queue: next ? [next, ...others] : others });
}

/** Nothing is missing any more. */
function complete(head: Issuance): Issuance {
  const { missing: _, missingSince: __, remindAt: ___, giveUpAt: ____, looks: _____, polls: ______, ...others } = head;
  const { failure: _______, ...rest } = others;
  return rest;
}

/** The authority failed, or may not be asked, and is asked again (P8). */
export function issueFailed(
  life: Life,
  at: Instant,
  { failure, notBefore, forbidden }: { failure: string; notBefore?: Instant; forbidden?: boolean },
): Life {
  return changedHead(life, (head) => {
    const attempts = head.attempts + 1;
    const told = forbidden && { toldForbidden: true as const };
    const task = { ...complete(head), attempts, failing: true, failure, ...told };
    return { ...task, nextAt: latest(nextAsk(head, attempts, false, at), notBefore ?? at) };
  });
}

/** Most authorities are done within seconds; one that takes days, because people look, is asked every hour. */
const FIRST_POLL = 5_000;
const LONGEST_POLL = 3_600_000;

/**
 * The authority is at it, and is asked again soon: in 5 s, doubled each time, at most an hour.
 * @param csr the request that it has: another one handed in meanwhile is for the certificate after
 */
export function issuePending(life: Life, csr: string, at: Instant): Life {
  return changedHead(life, (head) => {
    const { polls = 0 } = head;
    const pause = Math.min(LONGEST_POLL, FIRST_POLL * 2 ** Math.min(polls, 10));
    return { ...complete(head), csr, failing: false, polls: polls + 1, nextAt: plusMilliseconds(at, pause) };
  });
}

function issueDropped(life: Life): Life {
  return changedHead(life, () => undefined);
}

/** How soon the engine looks again by itself for what a customer has to publish: minutes at first, then once a day. */
const LOOKED_AFTER = [10, 60, 240, 720].map((minutes) => minutes * 60_000);
const LOOKED_DAILY = 24 * 3_600_000;

/** An issue waits: for whom, since when, when the customer is asked again and when it is looked again (C8). */
export function issueWaits(life: Life, missing: Missing[], at: Instant): Life {
  return changedHead(life, (head) => {
    const waits = head.missingSince === undefined ? waitingFrom(life, head, at) : {};
    const looks = head.missingSince === undefined ? 1 : (head.looks ?? 0) + 1;
    const nextAt = plusMilliseconds(at, LOOKED_AFTER[looks - 1] ?? LOOKED_DAILY);
    const { polls: _, failure: __, ...rest } = head;
    return { ...rest, ...waits, failing: false, missing, looks, nextAt };
  });
}

/** Until when the certificate in force can be used: to its end, or until it is revoked as far as that is known. */
export function usableUntil(life: Certified): Instant | undefined {
  const { current } = certificateOf(life);
  const revocation = current && plannedRevocation(life, current.serial);
  return current && (revocation ? earliest(current.notAfter, revocation.at) : current.notAfter);
}

/** The revocation that lies ahead of a certificate. */
export function plannedRevocation(life: Certified, serial: string): Revocation | undefined {
  return certificateOf(life).revocations.find((one) => one.serial === serial);
}

function waitingFrom(life: Life, head: Issuance, at: Instant) {
  const usable = usableUntil(life);
  const regular = REMINDED_AFTER.map((days) => daysAfter(at, days, life.zone));
  const pressing = usable ? PRESSING_BEFORE.map((days) => daysBefore(usable, days, life.zone)) : [];
  const remindAt = [...new Set([...regular, ...pressing])].filter((one) => one > at);
  const giveUpAt = daysAfter(at, GIVEN_UP_AFTER, life.zone);
  return {
    missingSince: at,
    remindAt: remindAt.sort((a, b) => (a < b ? -1 : 1)),
    ...(head.cause === 'order' && { giveUpAt }),
  };
}

/** One reminder of what is missing has been sent. */
export function remindedOfMissing(life: Life, at: Instant): Life {
  return changedHead(life, (head) => ({ ...head, remindAt: head.remindAt?.filter((one) => one > at) ?? [] }));
}

/** Something that was missing may be there: it is tried at once. */
export function tryIssueNow(life: Life, at: Instant): Life {
  return changedHead(life, (head) => ({ ...head, nextAt: at }));
}

export function domainValidated(
  life: Life,
  domain: string,
  method: NonNullable<CertificateLife['domains'][number]['method']>,
  at: Instant,
): Life {
  const domains = certificateOf(life).domains.map((one) =>
    one.domain === domain ? { ...one, validatedAt: at, method } : one,
  );
  return withCertificate(life, { domains });
}

/** An authority that looks by itself does not count it as shown any more, whatever the engine's reckoning says. */
export function domainForgotten(life: Life, domain: string): Life {
  const domains = certificateOf(life).domains.map((one) => {
    if (one.domain !== domain) return one;
    const { validatedAt: _, ...rest } = one;
    return rest;
  });
  return withCertificate(life, { domains });
}

export function identityValidated(life: Life, at: Instant): Life {
  return withCertificate(life, { identityAt: at });
}

/** The domains whose control is to be shown, each once: a wildcard beside its own domain is shown with it. */
export function shownDomains(life: Life): LifeDomain[] {
  const { domains } = certificateOf(life);
  const wildcards = new Set(domains.filter(({ wildcard }) => wildcard).map(({ domain }) => domain));
  return domains.filter(({ domain, wildcard }) => wildcard || !wildcards.has(domain));
}

/** The domains whose validation cannot be used at an instant (2.1). */
export function unvalidated(life: Life, at: Instant, regulations: Regulations): LifeDomain[] {
  return shownDomains(life).filter(
    ({ validatedAt }) => validatedAt === undefined || validationEnd(validatedAt, at, regulations) <= at,
  );
}

/** Whether the organisation is to be checked before an issue at that instant. */
export function needsIdentity(life: Life, at: Instant, regulations: Regulations): boolean {
  const { identityAt } = certificateOf(life);
  if (identityAt === undefined) return false;
  return identityAt === null || identityEnd(identityAt, at, regulations) <= at;
}

/** The request of an issue, or of the next replacement; undefined where the customer has to hand one in (C2). */
export function csrOf(life: Life, issuance?: Issuance): string | undefined {
  if (issuance?.csr !== undefined) return issuance.csr;
  const { csr, reuseCsr, csrIsUsed } = certificateOf(life);
  return reuseCsr || !csrIsUsed ? csr : undefined;
}

/** A certificate is there: it is the one in force, and its request the one that replacements use. */
export function certificateIssued(
  life: Life,
  issuance: Issuance,
  certificate: Omit<CurrentCertificate, 'prepareAt'>,
  csr: string,
  at: Instant,
): Life {
  const { queue, revocations, csr: next, csrIsUsed = false } = certificateOf(life);
  const { replaceAt } = certificate;
  // A request handed in for once and not used yet stays the next one.
  const waits = next !== undefined && !csrIsUsed && next !== csr;
  const prepareAt = replaceAt && latest(daysBefore(replaceAt, PREPARED_BEFORE, life.zone), certificate.notBefore);
  const current = { ...certificate, ...(prepareAt !== undefined && { prepareAt }) };
  return withCertificate(withoutRefusal(life), {
    current,
    csr: waits ? next : csr,
    csrIsUsed: !waits,
    // A claim's certificate takes over the chain: what time had brought is needless (C2).
    queue: queue.filter((one) => one.key !== issuance.key && !(issuance.cause === 'claim' && broughtByTime(one))),
    revocations: revocations.map((one) => broughtForward(one, issuance.claim, at)),
  });
}

/** It was looked whether the replacement will lack something. @param asked what the customer was asked for */
export function prepared(life: Life, asked: readonly Missing[]): Life {
  const { current } = certificateOf(life);
  if (!current) return life;
  const { prepareAt: _, ...rest } = current;
  return withCertificate(life, { current: { ...rest, ...(asked.length > 0 && { asked: [...asked] }) } });
}

/**
 * A renewal of the term: a certificate that ends with the old one is followed at once, another at its own instant (C2). One
 * whose replacement was refused for good has none any more, and what was paid is asked for once more.
 */
export function certificateOfNewTerm(life: Life, oldEnd: Instant, at: Instant, isInsured: boolean): Life {
  const { current, queue, insured: insuredBefore } = certificateOf(life);
  const insured = withCertificate(life, { insured: isInsured, insuredBefore });
  const isForsaken = current?.replaceAt === undefined && !queue.some(broughtByTime);
  const follows = isForsaken || current === undefined || endsWithTerm(current, oldEnd);
  return follows ? issueWanted(insured, 'renewal', at) : insured;
}

/** Certificates to be revoked; of two instants for one the earlier counts. */
export function revocationsWanted(
  life: Life,
  serials: readonly string[],
  reason: RevocationReason,
  at: Instant,
  claim: Pick<Revocation, 'afterClaim' | 'forClaim'> = {},
): Life {
  const { revocations } = certificateOf(life);
  const known = new Map(revocations.map((one) => [one.serial, one]));
  for (const serial of serials) {
    const before = known.get(serial);
    // A compromise is the stronger reason, whoever asked first.
    const compromised = reason === 'key_compromised' || before?.reason === 'key_compromised';
    const wanted: Revocation = {
      ...before,
      serial,
      reason: compromised ? 'key_compromised' : reason,
      at: before && before.at < at ? before.at : at,
      attempts: before?.attempts ?? 0,
      failing: before?.failing ?? false,
    };
    known.set(serial, { ...wanted, ...claim });
  }
  return withCertificate(life, { revocations: [...known.values()] });
}

/** It is revoked; nobody looks any more whether it is installed. */
export function revoked(life: Life, serial: string): Life {
  const { revocations, current, endpoint } = certificateOf(life);
  const left = revocations.filter((one) => one.serial !== serial);
  if (!endpoint || current?.serial !== serial) return withCertificate(life, { revocations: left });
  const { lookAt: _, ...rest } = endpoint;
  return withCertificate(life, { revocations: left, endpoint: rest });
}

export function revocationFailed(life: Life, serial: string, at: Instant): Life {
  const revocations = certificateOf(life).revocations.map((one) => {
    if (one.serial !== serial) return one;
    const attempts = one.attempts + 1;
    return { ...one, attempts, failing: true, at: nextAsk({ askedAt: one.at }, attempts, true, at) };
  });
  return withCertificate(life, { revocations });
}

/** A claim has come to nothing: what was to be revoked after it stays, unless its key is known to others (I6). */
export function claimGone(life: Life, claim: string): Life {
  const revocations = certificateOf(life).revocations.flatMap((one) => {
    if (one.afterClaim !== claim) return [one];
    const { afterClaim: _, ...rest } = one;
    return one.reason === 'key_compromised' ? [rest] : [];
  });
  return withCertificate(life, { revocations });
}

/** Marks, with the cause behind it, that an authority has refused a certificate for good. */
const REFUSED = 'issuance_refused:';

/** The authority refused for good: what is in force keeps its end, and a person is told (P8). */
export function issueRefused(life: Life, { cause }: Issuance): Life {
  const { current, ...rest } = certificateOf(issueDropped(life));
  const resting = current && { serial: current.serial, notBefore: current.notBefore, notAfter: current.notAfter };
  const kept = cause === 'replacement' ? resting : current;
  return { ...life, needsPerson: `${REFUSED}${cause}`, certificate: { ...rest, ...(kept && { current: kept }) } };
}

/** Nothing is issued for now: what time has brought is kept, as if it had just been asked for; claims come to nothing. */
export function issuesSetAside(life: Life, at: Instant): Life {
  const queue = certificateOf(life).queue.filter(broughtByTime);
  return withCertificate(life, { queue: queue.map((one) => ({ ...complete(one), failing: false, nextAt: at })) });
}

/** Tried at once, whatever has been waited for: the authority is back, or a person says so. */
export function triedAgain(life: Life, at: Instant): Life {
  if (!life.certificate) return life;
  const revocations = life.certificate.revocations.map((one) => (one.failing ? { ...one, at } : one));
  const hurried = tryIssueNow(withCertificate(life, { revocations }), at);
  const cause = issueCauses.find((one) => life.needsPerson === `${REFUSED}${one}`);
  if (life.phase !== 'active' || (cause !== 'replacement' && cause !== 'renewal')) return hurried;
  return issueWanted(withoutRefusal(hurried), cause, at);
}

/** A certificate is there again after all. */
function withoutRefusal(life: Life): Life {
  const { needsPerson, ...rest } = life;
  return needsPerson?.startsWith(REFUSED) ? rest : life;
}

/** The product is over: nothing is issued any more; what is to be revoked still is. */
export function certificateEnded(life: Life): Life {
  if (!life.certificate) return life;
  const { current, ...rest } = life.certificate;
  const ending = current && { serial: current.serial, notBefore: current.notBefore, notAfter: current.notAfter };
  return { ...life, certificate: { ...rest, ...(ending && { current: ending }), queue: [] } };
}

/** The names that certificates of a life bear: a request for other names is refused (I7). */
export function namesOf(life: Life): string[] {
  return certificateOf(life).domains.map(({ domain, wildcard }) => (wildcard ? `*.${domain}` : domain));
}

/** The domains whose control is to be shown for the names of a request; a wildcard is shown with its domain. */
export function domainsOf(names: readonly string[]): CertificateLife['domains'] {
  return names.map((name) => {
    const wildcard = name.startsWith('*.');
    return { domain: wildcard ? name.slice(2) : name, wildcard };
  });
}

/** Another request for what comes, and whether it may be used more than once (C2). */
export function csrProvided(life: Life, csr: string, reuse: boolean, names: readonly string[], at: Instant): Life {
  const { domains, queue } = certificateOf(life);
  const known = domains.length > 0 ? domains : domainsOf(names);
  // The one that is awaited is issued for it even if it is for once.
  const [head, ...others] = queue;
  const served = head?.missing?.includes('csr') ? [{ ...head, csr, nextAt: at }, ...others] : queue;
  return withCertificate(life, { csr, reuseCsr: reuse, csrIsUsed: served !== queue, domains: known, queue: served });
}

export function insuranceChosen(life: Life, insured: boolean): Life {
  return withCertificate(life, { insureNext: insured });
}

/** Its authority wants the certificate in force replaced at another instant (ARI); others are over already. */
export function replacementMoved(life: Life, serial: string, replaceAt: Instant): Life {
  const { current } = certificateOf(life);
  if (current?.serial !== serial) return life;
  return withCertificate(life, { current: { ...current, replaceAt } });
}

/**
 * A certificate is replaced and then revoked: `grace` milliseconds after its successor was issued, which may be there
 * already, and at `by` at the latest. Where no successor will come nobody has anything to wait for.
 */
export function replacedAndRevoked(
  life: Life,
  order: { serial: string; replaceAt: Instant; reason: RevocationReason; by: Instant; grace: number },
  at: Instant,
): Life {
  const { serial, replaceAt, reason, by, grace } = order;
  if (life.phase !== 'active' || isOutOfContract(life, at)) return revocationsWanted(life, [serial], reason, at);
  const succeeded = certificateOf(life).current?.serial !== serial;
  const limit = succeeded ? earliest(by, plusMilliseconds(at, grace)) : by;
  const wanted = revocationsWanted(replacementMoved(life, serial, replaceAt), [serial], reason, limit);
  const revocations = certificateOf(wanted).revocations.map((one) =>
    one.serial === serial ? { ...one, afterReplacement: grace } : one,
  );
  return withCertificate(wanted, { revocations });
}

/** The next certificate is there: what waited for it is revoked then, never later than it was to be (I6). */
export function broughtForward(revocation: Revocation, claim: string | undefined, at: Instant): Revocation {
  const { afterClaim, afterReplacement } = revocation;
  if (claim !== undefined && afterClaim === claim) return { ...revocation, at };
  if (afterReplacement === undefined) return revocation;
  return { ...revocation, at: earliest(revocation.at, plusMilliseconds(at, afterReplacement)) };
}
