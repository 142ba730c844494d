import type { Instant } from './calendar';
import type { Issuance, LifeDomain } from './certificate';
import { certificateOf, triedAgain, withCertificate } from './certificate-transitions';
import type { Life } from './life';

/** A life as a provider sees it to which nothing was shown yet. */
export function nothingShown(life: Life): Life {
  return withCertificate(life, { domains: certificateOf(life).domains.map(unshown) });
}

/**
 * The name of the provider that a certificate issued at an instant comes from; undefined where nothing was said: then
 * that of the certificate in force, or else the installation's default (C2, S12).
 */
export function providerAt(life: Life, at: Instant): string | undefined {
  const { provider, providerChange } = certificateOf(life);
  return providerChange && providerChange.from <= at ? providerChange.provider : provider;
}

/**
 * Certificates are to come from another provider from an instant on; of two changes the later word counts (S12).
 * @param before the provider that the next certificate would come from at `at`, by its name
 */
export function providerWanted(life: Life, wanted: { provider: string; from: Instant }, before: string): Life {
  const { providerChange: _, ...rest } = certificateOf(life);
  const settled = { ...life, certificate: { ...rest, provider: before } };
  return wanted.provider === before ? settled : withCertificate(settled, { providerChange: wanted });
}

/**
 * The instant of a change has come. What was shown to the former provider says nothing to the new one (S11), what the
 * former one has failed at or refused is tried at once, and the customer is asked anew for what is missing.
 */
export function providerTaken(life: Life, at: Instant): Life {
  const { providerChange, ...rest } = certificateOf(life);
  if (!providerChange || providerChange.from > at) return life;
  const { provider } = providerChange;
  const changed = { ...rest, domains: rest.domains.map(unshown), queue: rest.queue.map(asNew), provider };
  return triedAgain({ ...life, certificate: changed }, at);
}

function unshown({ validatedAt: _, ...domain }: LifeDomain): LifeDomain {
  return domain;
}

function asNew(issuance: Issuance): Issuance {
  const { missing: _, polls: __, looks: ___, ...rest } = issuance;
  return { ...rest, attempts: 0, failing: false };
}
