import { type Instant, latest, yearsAfter } from '../src/domain/calendar';
import type { Issuance, LifeDomain, Missing } from '../src/domain/certificate';
import { certificateEnd, replacementAt } from '../src/domain/certificate-clocks';
import {
  begun,
  certificateOf,
  csrOf,
  needsIdentity,
  shownDomains,
  unvalidated,
} from '../src/domain/certificate-transitions';
import { sharedStanding } from '../src/domain/institution-domains';
import type { Life } from '../src/domain/life';
import { nothingShown, providerAt } from '../src/domain/provider-change';
import type { Regulations } from '../src/domain/regulations';
import type {
  CertificateAnswer,
  CertificateAuthority,
  CertificatePorts,
  CertificateRecord,
  CsrRecord,
  ReplacementWindow,
} from './certificate-ports';
import { type Check, caaRefusal, checkAliases, checkDomains, type Proofs, proofsOf, unproven } from './domain-looks';
import type { Customer, ProductRecord, RecordPort, Tx } from './ports';

/** What came of one try to issue, before it is written down. */
export interface Try {
  checks: Check[];
  missing: Missing[];
  /** the organisation was validated in this moment */
  vetted?: true;
  csr?: CsrRecord;
  /** who was asked, or would have been */
  authority: CertificateAuthority;
  /** absent where something is missing */
  answer?: CertificateAnswer;
  /** it failed because CAA records forbid it, which only the customer can mend */
  forbidden?: true;
  window?: ReplacementWindow;
}

/** The record that may stay, or the alias into the engine's zone, where an authority looks by itself. */
type AskedMethod = 'dns-persistent' | 'dns';

export function askedMethod({ validates }: CertificateAuthority): AskedMethod {
  return validates === 'engine' ? 'dns-persistent' : 'dns';
}

interface Needs {
  product: ProductRecord;
  customer: Customer;
  csr?: CsrRecord;
  current?: CertificateRecord;
  authority: CertificateAuthority;
  lapsed: LifeDomain[];
  /** names of a registered domain whose wildcard version was not added at this authority (S10) */
  barred: LifeDomain[];
  proofs: Proofs;
}

/** Tries to issue a certificate: looks at the domains that need it, then asks the authority (C4 to C6). */
export async function tryIssue(
  life: Life,
  issuance: Issuance,
  at: Instant,
  record: RecordPort,
  ports: CertificatePorts,
): Promise<Try> {
  const needs = await record.transaction(at, (tx) => readNeeds(tx, begun(life, issuance), issuance, at, ports));
  const { csr, current, lapsed, authority } = needs;
  const checks = authority.validates === 'engine' ? await checkDomains(lapsed, needs.proofs, at, ports) : [];
  const missing: Missing[] = [];
  if (!csr || csr.barred) missing.push('csr');
  const isUnknown = needsIdentity(life, at, ports.regulations);
  const vetted = isUnknown && (await ports.vet(life.account, at));
  if (isUnknown && !vetted) missing.push('identity');
  const isUnproven = authority.validates === 'engine' && unproven(lapsed, checks).length > 0;
  if (isUnproven || needs.barred.length > 0) missing.push('validation');
  const looked = { checks, missing, authority, ...(vetted && { vetted: true as const }), ...(csr && { csr }) };
  if (missing.length > 0 || !csr) return looked;
  const refusal = looksAtCaa(authority, issuance) ? await caaRefusal(life, authority.caaIdentities, ports) : undefined;
  if (refusal) {
    const { detail, findings, forbidden } = refusal;
    return { ...looked, answer: { kind: 'failed', detail, findings }, ...(forbidden && { forbidden: true as const }) };
  }
  const termEnd = termEndOf(life, at);
  const answer = await authority.issue({
    key: issuance.key,
    csr: csr.csr,
    ...subjectOf(needs),
    notBefore: at,
    notAfter: certificateEnd(at, termEnd, ports.regulations),
    // Of another authority's certificate this one knows nothing.
    ...(current?.issuer === authority.name && { replaces: current.pem }),
    proofs: needs.proofs,
  });
  if (answer.kind === 'pending' && answer.toPublish) {
    const unpublished = new Set(answer.toPublish.map(({ domain }) => domain));
    const asked = certificateOf(life).domains.filter(({ domain }) => unpublished.has(domain));
    const seen = await checkAliases(asked, needs.proofs, at, ports);
    // Published in this moment: the authority is asked once more.
    if (unproven(asked, seen).length === 0) return { ...looked, answer };
    return { ...looked, checks: seen, missing: ['validation'] };
  }
  if (answer.kind !== 'issued') return { ...looked, answer };
  const window = await authority.replacementWindow(answer.certificate).catch(() => undefined);
  const seen = authority.validates === 'authority' ? await checkAliases(lapsed, needs.proofs, at, ports) : checks;
  return { ...looked, checks: seen, answer, ...(window && { window }) };
}

/**
 * An authority that checks by itself asks CAA by itself, too; where its identities are known it is looked before, once, so
 * that a record which forbids it only delays: its own refusal would be for good.
 */
function looksAtCaa({ validates, caaIdentities }: CertificateAuthority, { polls }: Issuance): boolean {
  return validates === 'engine' || (caaIdentities.length > 0 && polls === undefined);
}

/** The end of the paid term; of an order it begins with the issue (5.1). */
export function termEndOf(life: Life, at: Instant): Instant {
  return life.term?.end ?? yearsAfter(at, life.anchorYears, life.zone);
}

/** When a certificate is replaced; in an authority's window at an instant that differs between products. */
export function replacementOfIssued(
  { notBefore, notAfter }: { notBefore: Instant; notAfter: Instant },
  life: Life,
  termEnd: Instant,
  window: ReplacementWindow | undefined,
): Instant | undefined {
  return replacementAt({ notBefore, notAfter }, termEnd, window, shareOf(life.product));
}

/** A number from 0 to 1 by a product's id: the same each time that it is asked. */
function shareOf(product: string): number {
  let hash = 0;
  for (const letter of product) hash = (hash * 31 + letter.charCodeAt(0)) % 9973;
  return hash / 9973;
}

/** Whom a certificate names beside its domains: nobody, or the organisation whose identity was validated. */
function subjectOf({ product, customer }: Needs) {
  if (product.offer.certificate?.validation !== 'ov') return { profile: 'dv' as const };
  const { name, country, city } = customer.address;
  return { profile: 'ov' as const, organisation: { name, country, ...(city && { locality: city }) } };
}

async function readNeeds(tx: Tx, life: Life, issuance: Issuance, at: Instant, ports: CertificatePorts): Promise<Needs> {
  const { domains } = certificateOf(life);
  const wanted = csrOf(life, issuance);
  const csr = wanted === undefined ? undefined : await tx.certificates.csr(wanted);
  const before = await currentOf(tx, life);
  const authority = ports.authority(providerAt(life, at) ?? before?.issuer);
  const { lapsed, barred } = await lackingAt(tx, life, authority, at, at, ports.regulations);
  return {
    product: await tx.product(life.product),
    customer: await tx.customer(life.account),
    authority,
    lapsed,
    barred,
    // What an authority that checks by itself holds for shown is not known here.
    proofs: await proofsOf(tx, life.product, authority.validates === 'engine' ? lapsed : domains),
    ...(csr && { csr }),
    ...(before && { current: before }),
  };
}

/** The authority of the next certificate, if it is issued at an instant (C2, S12). */
export async function authorityAt(
  tx: Tx,
  life: Life,
  at: Instant,
  ports: CertificatePorts,
): Promise<CertificateAuthority> {
  return ports.authority(providerAt(life, at) ?? (await currentOf(tx, life))?.issuer);
}

/**
 * The domains that a certificate issued at `until` lacks: those that nothing shows then, neither a validation of the
 * product's own nor one that all certificates under a registered domain share, and those without their wildcard.
 */
export async function lackingAt(
  tx: Tx,
  life: Life,
  { name, validates }: CertificateAuthority,
  at: Instant,
  until: Instant,
  regulations: Regulations,
): Promise<{ lapsed: LifeDomain[]; barred: LifeDomain[] }> {
  const registered = await tx.certificates.registrations(life.account, name);
  const shared = (one: LifeDomain) => sharedStanding(one, registered, until, regulations);
  // An authority that looks by itself looks at every name.
  const counts = validates === 'engine';
  const own = providerAt(life, until) === providerAt(life, at) ? life : nothingShown(life);
  return {
    lapsed: unvalidated(own, until, regulations).filter((one) => !counts || shared(one) === 'own'),
    barred: shownDomains(life).filter((one) => shared(one) === 'no_wildcard'),
  };
}

/** The certificate in force, as it is kept. */
export async function currentOf(tx: Tx, life: Life): Promise<CertificateRecord | undefined> {
  const { current } = certificateOf(life);
  return current && tx.certificates.find(life.product, current.serial);
}

/** What a look ahead found that a coming replacement will lack. */
export interface Look {
  checks: Check[];
  unproven: LifeDomain[];
  /** who is to issue it */
  authority: CertificateAuthority;
  /** the request may not be used again, or its key is barred */
  wantsCsr: boolean;
}

/** A look ahead: the domains that a coming replacement would not find validated any more. */
export async function lookAhead(
  life: Life,
  replaceAt: Instant,
  at: Instant,
  record: RecordPort,
  ports: CertificatePorts,
): Promise<Look> {
  const { domains } = certificateOf(life);
  const csr = csrOf(life);
  const { authority, proofs, barred, looked, withoutWildcard } = await record.transaction(at, async (tx) => {
    const until = latest(replaceAt, at);
    const authority = await authorityAt(tx, life, until, ports);
    const lacking = await lackingAt(tx, life, authority, at, until, ports.regulations);
    const isNew = authority.name !== (await currentOf(tx, life))?.issuer;
    // An authority that checks by itself may look again at any time, at what was shown by the alias.
    const looked =
      authority.validates === 'engine' ? lacking.lapsed : domains.filter(({ method }) => isNew || method === 'dns');
    return {
      authority,
      looked,
      withoutWildcard: lacking.barred,
      proofs: await proofsOf(tx, life.product, looked),
      barred: csr === undefined || (await tx.certificates.csr(csr)).barred,
    };
  });
  const check = authority.validates === 'engine' ? checkDomains : checkAliases;
  const checks = await check(looked, proofs, at, ports);
  return {
    checks,
    unproven: [...new Set([...unproven(looked, checks), ...withoutWildcard])],
    authority,
    wantsCsr: barred,
  };
}
