import type { NewCertificate } from '../../../activities/ordering';
import type { Offer } from '../../domain/offer';

/**
 * A certificate before its first request, as an order for its offer begins; one that is taken over is asked for a request
 * when it needs one (C3, I1).
 * @param provider as the account has chosen it; null for the installation's default
 */
export function firstCertificate(
  { certificate }: Offer,
  {
    provider,
    insurance = false,
    reuseCsr = true,
  }: { provider: string | null; insurance?: boolean; reuseCsr?: boolean },
): NewCertificate {
  return {
    names: [],
    reuseCsr,
    insured: certificate?.insurance.included || insurance,
    ...(certificate?.validation === 'ov' && { identityAt: null }),
    ...(provider !== null && { provider }),
  };
}
