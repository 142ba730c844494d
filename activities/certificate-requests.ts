import type { Instant } from '../src/domain/calendar';
import type { DcvMethod } from '../src/domain/certificate';
import { validationEnd } from '../src/domain/certificate-clocks';
import {
  certificateOf,
  csrProvided,
  identityValidated,
  insuranceChosen,
  issueWanted,
  replacedAndRevoked,
  replacementMoved,
  revocationsWanted,
  shownDomains,
  tryIssueNow,
} from '../src/domain/certificate-transitions';
import { checkClaim, revocationLimit } from '../src/domain/claims';
import { checkInsurance } from '../src/domain/coverage';
import { checkTermNotOver } from '../src/domain/endings';
import { endpointChosen } from '../src/domain/installation';
import { isUnder } from '../src/domain/institution-domains';
import type { Life } from '../src/domain/life';
import type { Message } from '../src/domain/messages';
import { providerTaken, providerWanted } from '../src/domain/provider-change';
import { refuse } from '../src/domain/refusal';
import { invoiceFits } from '../src/domain/renewal-options';
import type { CertificatePorts } from './certificate-ports';
import { refuseClaim } from './claim-outcomes';
import { about, cancelInvoice, toAccount } from './invoicing';
import { noteValidated } from './issued';
import { authorityAt } from './issuing';
import { note } from './lapses';
import type { Tx } from './ports';
import type { AnswerPorts } from './requests';

type CertificateMessage = Extract<
  Message,
  {
    type:
      | 'domainValidated'
      | 'providerChanged'
      | 'identityValidated'
      | 'csrProvided'
      | 'insuranceChosen'
      | 'reissueClaimed'
      | 'keyCompromised'
      | 'revocationRequested'
      | 'replacementMoved'
      | 'endpointChosen';
  }
>;
type Of<T extends CertificateMessage['type']> = Extract<CertificateMessage, { type: T }>;

/** Answers what came in about the certificates of a product. */
export async function answerCertificate(
  tx: Tx,
  life: Life,
  message: CertificateMessage,
  { certificates }: AnswerPorts,
): Promise<Life> {
  if (!life.certificate) return refuseAll(tx, life, message);
  const { at } = message;
  switch (message.type) {
    case 'domainValidated': {
      const { domain, method, provider } = message;
      if (provider !== undefined) return noteShared(tx, life, { domain, method, provider }, at, certificates);
      const shown = shownDomains(life).find((one) => one.domain === domain);
      // A file shows one host, never all names below it (C4).
      if (!shown || (shown.wildcard && method === 'http')) return life;
      return tryIssueNow(await noteValidated(tx, life, domain, method, at, certificates.regulations), at);
    }
    case 'providerChanged':
      return changeProvider(tx, life, message, certificates);
    case 'identityValidated':
      return tryIssueNow(identityValidated(life, at), at);
    case 'csrProvided':
      return provideCsr(tx, life, message);
    case 'insuranceChosen':
      return chooseInsurance(tx, life, message);
    case 'reissueClaimed':
      return claim(tx, life, message);
    case 'keyCompromised': {
      const { keyFingerprint, revokeAt } = message;
      return barred(tx, life, keyFingerprint, revokeAt, at);
    }
    case 'revocationRequested':
      return revokeOwn(tx, life, message);
    case 'replacementMoved':
      return moveReplacement(tx, life, message);
    case 'endpointChosen':
      return chooseEndpoint(tx, life, message);
  }
}

/** A registered domain was validated at a provider: what waited for that goes on at once. */
async function noteShared(
  tx: Tx,
  life: Life,
  { domain, method, provider }: { domain: string; method: DcvMethod; provider: string },
  at: Instant,
  ports: CertificatePorts,
): Promise<Life> {
  const [head] = certificateOf(life).queue;
  const covered = shownDomains(life).filter((one) => isUnder(one.domain, domain));
  if (!head?.missing?.includes('validation') || covered.length === 0) return life;
  if ((await authorityAt(tx, life, at, ports)).name !== provider) return life;
  const validUntil = validationEnd(at, at, ports.regulations);
  note(tx, life, { type: 'validation_passed', at, data: { domain, method, validUntil } });
  return tryIssueNow(life, at);
}

/** Certificates come from another provider from an instant on (S12). */
async function changeProvider(
  tx: Tx,
  life: Life,
  { provider, from, at }: Of<'providerChanged'>,
  ports: CertificatePorts,
): Promise<Life> {
  const before = await authorityAt(tx, life, at, ports);
  return providerTaken(providerWanted(life, { provider, from }, before.name), at);
}

/** Signals that reach what is no certificate: answered, so that nobody waits. */
async function refuseAll(tx: Tx, life: Life, message: CertificateMessage): Promise<Life> {
  if (message.id !== undefined) {
    const refusal = refuse('not-a-certificate', 'The product is no certificate.');
    await tx.answer(message.id, { ok: false, refusal });
  }
  return life;
}

async function provideCsr(tx: Tx, life: Life, { id, csr, reuse, at }: Of<'csrProvided'>): Promise<Life> {
  const refusal = checkTermNotOver(life);
  await tx.answer(id, refusal ? { ok: false, refusal } : { ok: true });
  if (refusal) return life;
  const { csr: examined } = await tx.certificates.csr(csr);
  return csrProvided(life, csr, reuse, examined.names, at);
}

async function chooseEndpoint(tx: Tx, life: Life, { id, place, at }: Of<'endpointChosen'>): Promise<Life> {
  const refusal = checkTermNotOver(life);
  await tx.answer(id, refusal ? { ok: false, refusal } : { ok: true });
  return refusal ? life : endpointChosen(life, place, at);
}

/** Insurance begins and ends with a term; an unpaid renewal invoice without it, or with it, no longer fits (I1, O3). */
async function chooseInsurance(tx: Tx, life: Life, { id, insured, at }: Of<'insuranceChosen'>): Promise<Life> {
  const { offer } = await tx.product(life.product);
  const refusal = checkTermNotOver(life) ?? checkInsurance(life, offer, insured);
  await tx.answer(id, refusal ? { ok: false, refusal } : { ok: true });
  if (refusal || certificateOf(life).insureNext === insured) return life;
  const chosen = insuranceChosen(life, insured);
  const open = life.invoice?.purpose === 'renewal' && !life.invoice.paid;
  const stillDue = at < life.lastSafe && invoiceFits(life, { option: life.option, years: life.optionYears, at });
  return open && stillDue ? cancelInvoice(tx, chosen, 'option_changed', at) : chosen;
}

/** A reissue is claimed: accepted and begun, or refused (I2 to I6). The same rules were asked before it was signalled. */
async function claim(tx: Tx, life: Life, message: Of<'reissueClaimed'>): Promise<Life> {
  const { id, claim, csr, reason, acceptSameKey, at } = message;
  const { csr: examined, barred: isBarred } = await tx.certificates.csr(csr);
  const { used } = await tx.certificates.keyStanding(life.product, examined.keyFingerprint, claim);
  const refusal = checkClaim(life, { reason, acceptSameKey, sameKey: used, barred: isBarred }, at);
  await tx.answer(id, refusal ? { ok: false, refusal } : { ok: true });
  if (refusal) {
    await refuseClaim(tx, life, claim, refusal.code, at);
    // Its key is known to others all the same; there is a day to order another certificate (I6).
    const { compromised } = message;
    return compromised === undefined ? life : barred(tx, life, compromised, revocationLimit(at), at);
  }
  const ready = await revocationsOf(tx, life, message);
  note(tx, life, { type: 'claim_accepted', at, data: { claim, reason } });
  await tx.certificates.claimStep(claim, 'received', { step: 'accepted', at });
  const customer = await tx.customer(life.account);
  const product = await tx.product(life.product);
  const { names } = examined;
  tx.mail({
    ...toAccount(customer, product, at),
    facts: { kind: 'claim_accepted', ...about(product), claim, reason, names },
  });
  return issueWanted(ready, 'claim', at, { claim, csr });
}

/** What becomes of the certificates before: those of a compromised key always go, others only if it is asked (I6). */
async function revocationsOf(tx: Tx, life: Life, message: Of<'reissueClaimed'>): Promise<Life> {
  const { claim, compromised, revoke, at } = message;
  const atOnce = revoke === 'at_once';
  if (compromised !== undefined) return barred(tx, life, compromised, atOnce ? at : revocationLimit(at), at, claim);
  if (revoke === undefined) return life;
  const last = certificateOf(life).current?.notAfter ?? at;
  const live = await tx.certificates.live(life.product, at);
  const serials = live.map((one) => one.serial);
  return revocationsWanted(life, serials, 'superseded', atOnce ? at : last, atOnce ? undefined : claim);
}

/** A key is barred: what it certifies is revoked (I6). That it is not used again is asked whenever one is issued. */
async function barred(
  tx: Tx,
  life: Life,
  keyFingerprint: string,
  revokeAt: Instant,
  at: Instant,
  claim?: string,
): Promise<Life> {
  const live = await tx.certificates.live(life.product, at);
  const serials = live.filter((one) => one.keyFingerprint === keyFingerprint).map((one) => one.serial);
  return revocationsWanted(life, serials, 'key_compromised', revokeAt, claim);
}

/** One's own certificate is revoked on demand, without insurance (I11). */
async function revokeOwn(tx: Tx, life: Life, { id, serial, at }: Of<'revocationRequested'>): Promise<Life> {
  const live = await tx.certificates.live(life.product, at);
  const known = live.some((one) => one.serial === serial);
  const refusal = known ? undefined : refuse('certificate-ended', 'The certificate is over or revoked already.');
  await tx.answer(id, refusal ? { ok: false, refusal } : { ok: true });
  return refusal ? life : revocationsWanted(life, [serial], 'requested', at);
}

/** Replaced at another instant, and revoked then if that is asked; one that is over or revoked already is left alone. */
async function moveReplacement(tx: Tx, life: Life, message: Of<'replacementMoved'>): Promise<Life> {
  const { serial, replaceAt, revoke, revokeBy, grace = 0, at } = message;
  if (revoke === undefined || revokeBy === undefined) return replacementMoved(life, serial, replaceAt);
  const live = await tx.certificates.live(life.product, at);
  if (!live.some((one) => one.serial === serial)) return life;
  return replacedAndRevoked(life, { serial, replaceAt, reason: revoke, by: revokeBy, grace }, at);
}
