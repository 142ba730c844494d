import type { CheckResource, ValidationResource } from '../../api/certificate-ports';
import type { Instant } from '../../domain/calendar';
import type { DcvProof } from '../../domain/certificate';
import { validationEnd } from '../../domain/certificate-clocks';
import { shownDomains, unvalidated } from '../../domain/certificate-transitions';
import { closest, type DomainStanding, sharedStanding } from '../../domain/institution-domains';
import type { Life } from '../../domain/life';
import type { CertificateKit } from './certificates';
import { publications } from './publications';

/** What is on record of a product's domains. */
export interface ValidationRecord {
  proofs: ReadonlyMap<string, DcvProof>;
  /** by domain, newest first */
  checks: ReadonlyMap<string, CheckResource[]>;
  /** what the account has registered at the provider of the next certificate */
  registered: readonly DomainStanding[];
  /** the authority looks by itself: nothing but the alias helps */
  byAlias: boolean;
}

/** The domains of a certificate: what to publish for each, and what was seen (C4). */
export function shownValidations(
  life: Life,
  { proofs, checks, registered, byAlias }: ValidationRecord,
  at: Instant,
  kit: Pick<CertificateKit, 'regulations' | 'dcv'>,
): ValidationResource[] {
  if (!life.certificate) return [];
  const { regulations } = kit;
  const waiting = new Set(unvalidated(life, at, regulations).map(({ domain }) => domain));
  return shownDomains(life).map((domain) => {
    const shared = sharedStanding(domain, registered, at, regulations);
    const byDomain = shared === 'validated' && !byAlias;
    // What all names under a registered domain share counts as well as what was shown for the product alone.
    const shown = byDomain ? (closest(domain.domain, registered) ?? domain) : domain;
    const waits = shared === 'no_wildcard' || (waiting.has(domain.domain) && !byDomain);
    const { validatedAt } = shown;
    const proof = proofs.get(domain.domain);
    return {
      domain: domain.domain,
      wildcard: domain.wildcard,
      state: waits ? 'waiting' : 'valid',
      method: shown.method ?? null,
      validatedAt: validatedAt ?? null,
      validUntil: validatedAt === undefined ? null : validationEnd(validatedAt, at, regulations),
      publish: proof ? publications(domain, proof, at, kit, byAlias) : [],
      checks: checks.get(domain.domain) ?? [],
    };
  });
}
