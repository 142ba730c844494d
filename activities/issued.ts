import type { Instant } from '../src/domain/calendar';
import { latest } from '../src/domain/calendar';
import type { Issuance, IssueCause, LifeDomain, Missing } from '../src/domain/certificate';
import { validationEnd } from '../src/domain/certificate-clocks';
import {
  begun,
  certificateIssued,
  certificateOf,
  domainForgotten,
  domainValidated,
  identityValidated,
  issueFailed,
  issuePending,
  issueRefused,
  issueWaits,
  namesOf,
  plannedRevocation,
  prepared,
  remindedOfMissing,
  revocationFailed,
  revoked,
  shownDomains,
  usableUntil,
} from '../src/domain/certificate-transitions';
import { revocationLimit } from '../src/domain/claims';
import type { Finding } from '../src/domain/findings';
import { installationAwaited } from '../src/domain/installation';
import type { Life } from '../src/domain/life';
import type { Regulations } from '../src/domain/regulations';
import { ended } from '../src/domain/transitions';
import { tellFailed } from './certificate-news';
import type {
  CertificateAnswer,
  CertificateAuthority,
  CertificatePorts,
  IssuedCertificate,
  RevocationAnswer,
} from './certificate-ports';
import { completeClaim, refuseClaim } from './claim-outcomes';
import { reportedByOthers } from './compromised-keys';
import type { Check } from './domain-looks';
import { about, cancelInvoice, toAccount } from './invoicing';
import {
  askedMethod,
  authorityAt,
  currentOf,
  type Look,
  lackingAt,
  replacementOfIssued,
  type Try,
  termEndOf,
} from './issuing';
import { note } from './lapses';
import type { Tx } from './ports';
import { startTerm } from './provisioning';

/** Writes down what came of one try to issue, with everything that follows from it. */
export async function noteTry(
  tx: Tx,
  life: Life,
  issuance: Issuance,
  tried: Try,
  at: Instant,
  regulations: Regulations,
): Promise<Life> {
  const current = begun({ ...life, clock: latest(at, life.clock) }, issuance);
  const checked = await noteChecks(
    tx,
    tried.vetted ? identityValidated(current, at) : current,
    tried.checks,
    at,
    regulations,
  );
  if (tried.missing.length > 0) return wait(tx, checked, issuance, tried, at, regulations);
  const { answer, csr } = tried;
  if (!answer || !csr) return checked;
  switch (answer.kind) {
    case 'issued':
      return deliver(tx, checked, issuance, answer.certificate, tried, at);
    case 'pending':
      return issuePending(checked, csr.id, at);
    case 'failed':
      if (!issuance.failing) noteFailure(tx, life, issuance, answer, at);
      if (tried.forbidden && !issuance.toldForbidden) await tellForbidden(tx, checked, answer, at);
      return issueFailed(checked, at, {
        failure: answer.detail,
        ...(answer.notBefore !== undefined && { notBefore: answer.notBefore }),
        ...(tried.forbidden && { forbidden: true }),
      });
    case 'refused':
      noteFailure(tx, life, issuance, answer, at);
      return refused(tx, checked, issuance, answer, at);
  }
}

/** A domain that was found validated counts from now; every look is kept for people to see (C4). */
async function noteChecks(
  tx: Tx,
  life: Life,
  checks: readonly Check[],
  at: Instant,
  regulations: Regulations,
): Promise<Life> {
  let next = life;
  for (const { domain, method, report } of checks) {
    await tx.certificates.checked({ product: life.product, domain: domain.domain, method, at, report });
    if (report.passed) next = await noteValidated(tx, next, domain.domain, method, at, regulations);
  }
  return next;
}

/** A domain's control has been shown (C4). */
export async function noteValidated(
  tx: Tx,
  life: Life,
  domain: string,
  method: NonNullable<LifeDomain['method']>,
  at: Instant,
  regulations: Regulations,
): Promise<Life> {
  await tx.certificates.validated(life.product, domain, method, at);
  const validUntil = validationEnd(at, at, regulations);
  note(tx, life, { type: 'validation_passed', at, data: { domain, method, validUntil } });
  return domainValidated(life, domain, method, at);
}

type NoCertificate = CertificateAnswer & { kind: 'failed' | 'refused' };

function whyOf({ detail, findings }: NoCertificate): { reason: string; findings?: Finding[] } {
  return { reason: detail, ...(findings && { findings }) };
}

/** Only the customer can change CAA records: who learns it once for each certificate, however often it is tried (C5). */
async function tellForbidden(tx: Tx, life: Life, answer: NoCertificate, at: Instant): Promise<void> {
  const customer = await tx.customer(life.account);
  const product = await tx.product(life.product);
  const names = namesOf(life);
  tx.mail({
    ...toAccount(customer, product, at),
    facts: { kind: 'issuance_forbidden', ...about(product), names, ...whyOf(answer) },
  });
}

function noteFailure(tx: Tx, life: Life, issuance: Issuance, answer: NoCertificate, at: Instant): void {
  const { cause, attempts } = issuance;
  const permanent = answer.kind === 'refused';
  note(tx, life, { type: 'issuance_failed', at, data: { cause, ...whyOf(answer), attempt: attempts + 1, permanent } });
}

/** Something is missing that only the customer can bring: who is asked as soon as it is, and again from then on (C8). */
async function wait(
  tx: Tx,
  life: Life,
  issuance: Issuance,
  tried: Try,
  at: Instant,
  regulations: Regulations,
): Promise<Life> {
  const waiting = issueWaits(life, tried.missing, at);
  const next =
    askedMethod(tried.authority) === 'dns' ? lookedForInVain(tried.checks).reduce(domainForgotten, waiting) : waiting;
  const begins = (what: Missing) => tried.missing.includes(what) && !issuance.missing?.includes(what);
  const unproven = begins('validation') ? await unshownDomains(tx, next, tried.authority, at, regulations) : [];
  if (issuance.claim !== undefined && begins('validation'))
    await tx.certificates.claimStep(issuance.claim, 'waiting_for_validation', { step: 'waiting_for_validation', at });
  for (const domain of unproven) await noteLost(tx, life, domain, tried.checks, at);
  const lacks = { domains: unproven, authority: tried.authority, csr: begins('csr') };
  await askForMissing(tx, next, lacks, at, askedAhead(life, issuance));
  return next;
}

/** What the look ahead of a replacement has asked for is not asked for in the same words once more. */
function askedAhead(life: Life, { cause }: Issuance): readonly Missing[] {
  return cause === 'replacement' ? (certificateOf(life).current?.asked ?? []) : [];
}

/** The domains of which the customer has to show something, or to add a wildcard. */
async function unshownDomains(
  tx: Tx,
  life: Life,
  authority: CertificateAuthority,
  at: Instant,
  regulations: Regulations,
): Promise<LifeDomain[]> {
  const { lapsed, barred } = await lackingAt(tx, life, authority, at, at, regulations);
  return [...new Set([...lapsed, ...barred])];
}

/** The domains that were looked at, and of which no look has passed. */
function lookedForInVain(checks: readonly Check[]): string[] {
  const passed = new Set(checks.filter((one) => one.report.passed).map((one) => one.domain.domain));
  return [...new Set(checks.map((one) => one.domain.domain))].filter((domain) => !passed.has(domain));
}

/** What stood there and was found before is gone. */
async function noteLost(
  tx: Tx,
  life: Life,
  { domain, method }: LifeDomain,
  checks: readonly Check[],
  at: Instant,
): Promise<void> {
  const report = checks.find((one) => one.domain.domain === domain && one.method === method)?.report;
  if (method === undefined || !report || report.passed) return;
  await tellFailed(
    tx,
    life,
    { domain, method, reason: report.reason, ...(report.findings && { findings: report.findings }) },
    at,
  );
}

/** Asks the customer for what the next certificate lacks: validations, or a new request. */
async function askForMissing(
  tx: Tx,
  life: Life,
  { domains, authority, csr }: { domains: readonly LifeDomain[]; authority: CertificateAuthority; csr: boolean },
  at: Instant,
  askedBefore: readonly Missing[],
): Promise<void> {
  const customer = await tx.customer(life.account);
  const product = await tx.product(life.product);
  const head = certificateOf(life).queue[0];
  const isRevoked = (await currentOf(tx, life))?.revokedAt !== undefined;
  const usable = isRevoked ? undefined : usableUntil(life);
  const validUntil = usable !== undefined && usable > at ? { validUntil: usable } : {};
  const letter = { ...toAccount(customer, product, at) };
  noteRequests(tx, life, domains, authority, at);
  if (domains.length > 0) {
    const { documentation = [] } = authority;
    tx.mail({
      ...letter,
      facts: {
        kind: 'validation_requested',
        ...about(product),
        domains: domains.map(({ domain }) => domain),
        again: askedBefore.includes('validation'),
        ...validUntil,
        ...(head?.giveUpAt !== undefined && { givenUpAt: head.giveUpAt }),
        ...(documentation.length > 0 && { documentation: [...documentation] }),
      },
    });
  }
  if (csr) {
    const names = namesOf(life);
    const again = askedBefore.includes('csr');
    tx.mail({ ...letter, facts: { kind: 'csr_requested', ...about(product), names, again, ...validUntil } });
  }
}

/** Whether a later letter, or the end of the order, is due by then too. */
function isOvertaken(life: Life, by: Instant): boolean {
  const { remindAt = [], giveUpAt } = certificateOf(life).queue[0] ?? {};
  return [...remindAt, ...(giveUpAt === undefined ? [] : [giveUpAt])].some((one) => one <= by);
}

function noteRequests(
  tx: Tx,
  life: Life,
  domains: readonly LifeDomain[],
  authority: CertificateAuthority,
  at: Instant,
): void {
  const method = askedMethod(authority);
  for (const { domain } of domains) note(tx, life, { type: 'validation_requested', at, data: { domain, method } });
}

/**
 * Days have passed, and it is still missing (C8). After an outage only the last of several letters is written (M7).
 * @param recordedAt when it is really done
 */
export async function remindOfMissing(
  tx: Tx,
  life: Life,
  at: Instant,
  recordedAt: Instant,
  ports: CertificatePorts,
): Promise<Life> {
  const head = certificateOf(life).queue[0];
  if (!head?.missing) return life;
  const authority = await authorityAt(tx, life, at, ports);
  const domains = head.missing.includes('validation')
    ? await unshownDomains(tx, life, authority, at, ports.regulations)
    : [];
  const reminded = remindedOfMissing(life, at);
  if (isOvertaken(reminded, recordedAt)) noteRequests(tx, life, domains, authority, at);
  else await askForMissing(tx, life, { domains, authority, csr: head.missing.includes('csr') }, at, head.missing);
  return reminded;
}

/** An order that nobody has validated: it is cancelled, and the money goes to the balance (C8). */
export async function giveUp(tx: Tx, life: Life, at: Instant): Promise<Life> {
  const customer = await tx.lockCustomer(life.account);
  const product = await tx.product(life.product);
  const paid = life.invoice ? (await tx.invoice(life.invoice.id)).paid : 0;
  const free = await cancelInvoice(tx, life, 'product_ended', at);
  note(tx, life, { type: 'cancelled', at, data: {} });
  const domains = shownDomains(life).map(({ domain }) => domain);
  tx.mail({
    ...toAccount(customer, product, at),
    facts: { kind: 'order_given_up', ...about(product), domains, credited: paid, currency: product.offer.currency },
  });
  return ended(free, 'cancelled');
}

/**
 * Why a certificate was issued, as the timeline has it: the first one from another provider that only time has brought
 * tells of the migration (2.4, S12). What somebody has asked for stays what it was.
 */
function causeOf({ cause }: Issuance, before: string | undefined, now: string): IssueCause {
  const isMigration = before !== undefined && before !== now && (cause === 'replacement' || cause === 'renewal');
  return isMigration ? 'migration' : cause;
}

/** A certificate is there: it is kept, told of, and begins the first term (C7, 5.1). */
async function deliver(
  tx: Tx,
  life: Life,
  issuance: Issuance,
  certificate: IssuedCertificate,
  { csr, window }: Try,
  at: Instant,
): Promise<Life> {
  if (!csr) throw new Error(`issued without a request: ${issuance.key}`);
  const { serial, fingerprint, notBefore, notAfter } = certificate;
  const { claim } = issuance;
  const before = await currentOf(tx, life);
  const cause = causeOf(issuance, before?.issuer, certificate.issuer);
  const termEnd = termEndOf(life, at);
  const started = issuance.cause === 'order' ? await startTerm(tx, life, at) : life;
  const { product, account } = life;
  const { keyFingerprint, names } = csr.csr;
  await tx.certificates.keep({
    ...certificate,
    product,
    account,
    csr: csr.id,
    keyFingerprint,
    cause,
    ...(claim && { claim }),
  });
  note(tx, life, { type: 'certificate_issued', at, data: { serial, fingerprint, notBefore, notAfter, cause } });
  const replaceAt = replacementOfIssued(certificate, life, termEnd, window);
  const current = { serial, notBefore, notAfter, ...(replaceAt !== undefined && { replaceAt }) };
  const issued = certificateIssued(started, issuance, current, csr.id, at);
  const next = installationAwaited(issued, certificateOf(life).current, at);
  if (claim !== undefined) await completeClaim(tx, life, claim, serial, at);
  // Barred while the authority was asked: who barred it could not tell this certificate's holder yet (I6).
  const { barred } = await tx.certificates.csr(csr.id);
  const customer = await tx.customer(account);
  const record = await tx.product(product);
  const formerRevokedAt = before && (before.revokedAt ?? plannedRevocation(issued, before.serial)?.at);
  tx.mail({
    ...toAccount(customer, record, at),
    facts: {
      kind: 'certificate_issued',
      ...about(record),
      cause,
      names,
      serial,
      notBefore,
      notAfter,
      ...(replaceAt !== undefined && { replacedAt: replaceAt }),
      ...(claim && { claim }),
      ...(formerRevokedAt !== undefined && { formerRevokedAt }),
    },
  });
  return barred ? reportedByOthers(tx, next, keyFingerprint, revocationLimit(at), at) : next;
}

/** The authority refuses for good: an order is undone, a claim refused, anything else is for a person to see (P8). */
async function refused(tx: Tx, life: Life, issuance: Issuance, answer: NoCertificate, at: Instant): Promise<Life> {
  const { cause, claim } = issuance;
  const customer = await tx.customer(life.account);
  const product = await tx.product(life.product);
  const names = namesOf(life);
  const dropped = claim === undefined ? life : await refuseClaim(tx, life, claim, 'authority-refused', at);
  if (claim === undefined) {
    const former = await currentOf(tx, life);
    const ends = former && (former.revokedAt !== undefined || plannedRevocation(life, former.serial) !== undefined);
    const formerRevoked = ends && { formerRevoked: true as const };
    tx.mail({
      ...toAccount(customer, product, at),
      facts: { kind: 'issuance_refused', ...about(product), cause, names, ...whyOf(answer), ...formerRevoked },
    });
  }
  if (cause === 'order') {
    const free = await cancelInvoice(tx, dropped, 'provider_refused', at);
    note(tx, life, { type: 'cancelled', at, data: {} });
    return ended(free, 'cancelled');
  }
  return issueRefused(dropped, issuance);
}

/** The look ahead is done: who will lack something is told while there is time (2.1). */
export async function notePrepared(tx: Tx, life: Life, look: Look, at: Instant): Promise<Life> {
  for (const { domain, method, report } of look.checks)
    await tx.certificates.checked({ product: life.product, domain: domain.domain, method, at, report });
  await askForMissing(tx, life, { domains: look.unproven, authority: look.authority, csr: look.wantsCsr }, at, []);
  const asked = { validation: look.unproven.length > 0, csr: look.wantsCsr };
  return prepared(
    life,
    (['validation', 'csr'] as const).filter((one) => asked[one]),
  );
}

/** What an authority answered to a revocation. */
export async function noteRevocation(
  tx: Tx,
  life: Life,
  serial: string,
  answer: RevocationAnswer,
  at: Instant,
): Promise<Life> {
  const wanted = certificateOf(life).revocations.find((one) => one.serial === serial);
  if (!wanted) return life;
  if (answer.kind === 'failed') return revocationFailed(life, serial, at);
  if (answer.kind === 'refused') return { ...revoked(life, serial), needsPerson: `revocation_refused:${serial}` };
  const { reason, afterClaim, forClaim = afterClaim } = wanted;
  await tx.certificates.revoked(life.product, serial, reason, at);
  note(tx, life, { type: 'certificate_revoked', at, data: { serial, reason } });
  // A key that is known to others is revoked though the claim's own certificate may still be awaited (I6).
  if (forClaim !== undefined)
    await tx.certificates.claimStep(forClaim, undefined, { step: 'revoked', at, about: serial });
  const customer = await tx.customer(life.account);
  const product = await tx.product(life.product);
  const certificate = await tx.certificates.find(life.product, serial);
  const names = certificate ? (await tx.certificates.csr(certificate.csr)).csr.names : [];
  tx.mail({
    ...toAccount(customer, product, at),
    facts: { kind: 'certificate_revoked', ...about(product), serial, reason, names },
  });
  return revoked(life, serial);
}
