import type {
  CertificateResource,
  CertificateState,
  CoverageResource,
  ValidationResource,
} from '../../../api/certificate-ports';
import type { CivilDate, Instant } from '../../../domain/calendar';
import type { ClaimState } from '../../../domain/certificate';
import type { RefusalCode } from '../../../domain/refusal';

/** All of a certificate product that its pages show. */
export interface CertificateView {
  product: { id: string; name: string; version: number; offer: string };
  state: CertificateState;
  /** newest first */
  certificates: CertificateResource[];
  coverage: CoverageResource;
  /** newest first */
  claims: { id: string; state: ClaimState; at: Instant }[];
  /** why a claim would be refused now, whatever its request; null where it would not */
  claimRefused: RefusalCode | null;
  /** what would replace it at the full price, gross, for a year (I4) */
  anew: { total: number; insurance: number; currency: string; insured: boolean };
}

export interface CertificatePagePorts {
  view(account: string, product: string, at: Instant): Promise<CertificateView | undefined>;
  /** the domains of a certificate with it; on the day `emailUntil` codes by e-mail end (UTC) */
  validations(
    account: string,
    product: string,
    at: Instant,
  ): Promise<{ view: CertificateView; validations: ValidationResource[]; emailUntil: CivilDate | null } | undefined>;
}
