import type { Instant } from './calendar';
import type { CertificateLife, ClaimReason, ClaimRevocation } from './certificate';
import { checkContractOf } from './contract-standing';
import { hasEnded, type Life } from './life';
import { type Refusal, refuse } from './refusal';

/** A claim as the rules see it. */
export interface ClaimRequest {
  reason: ClaimReason;
  /** the request holds a key that an earlier certificate of the product has, or had */
  sameKey: boolean;
  acceptSameKey: boolean;
  /** its key is barred for everyone */
  barred: boolean;
}

/** Whether the insurance of the term in which `at` lies is paid; a renewal paid early does not change the term before (I1). */
export function isInsured(
  { certificate, term }: Pick<Life, 'term'> & { certificate?: Pick<CertificateLife, 'insured' | 'insuredBefore'> },
  at: Instant,
): boolean {
  if (!certificate) return false;
  const { insured, insuredBefore = insured } = certificate;
  return term !== undefined && at < term.start ? insuredBefore : insured;
}

/** Whether a reissue can be claimed (I3 to I5). A barred key is refused whatever is accepted. */
export function checkClaim(life: Life, claim: ClaimRequest, at: Instant): Refusal | undefined {
  const { certificate, term } = life;
  if (!certificate) return refuse('not-a-certificate', 'Only certificates are reissued.');
  if (hasEnded(life.phase) || (term && (life.phase !== 'active' || at >= term.end))) {
    return refuse('term-ended', 'The paid term is over: a certificate is reissued inside it. Order it anew.');
  }
  if (!term) return refuse('term-not-started', 'The certificate of the order itself is still to be issued.');
  const uncovered = checkContractOf(life, at);
  if (uncovered) return uncovered;
  if (!isInsured(life, at)) {
    return refuse(
      'insurance-required',
      'Free reissues belong to the issuance insurance, which this term does not have. A new certificate can be ordered at the full price; insurance can be added with an order or a renewal.',
    );
  }
  if (claim.barred || (claim.reason === 'key_compromised' && claim.sameKey)) {
    return refuse(
      'compromised-key',
      'This key is known or reported as compromised and is never used again. Make a new key and a new request.',
    );
  }
  if (claim.sameKey && !claim.acceptSameKey) {
    return refuse(
      'same-key',
      'The request holds the key of an earlier certificate. Whoever has that key could go on using it: make a new key and a new request, or accept it expressly with acceptSameKey.',
    );
  }
  return undefined;
}

/** Hours after a claim by which a compromised key's certificates are revoked at the latest (I6). */
const REVOKED_WITHIN = 24;

/** @param revoke as the claim asks for it: a day is for getting another certificate, and nobody has to take it */
export function revocationLimit(claimedAt: Instant, revoke?: ClaimRevocation): Instant {
  if (revoke === 'at_once') return claimedAt;
  return new Date(Date.parse(claimedAt) + REVOKED_WITHIN * 3_600_000).toISOString();
}
