import type {
  CertificateAuthority,
  CertificatePorts,
  CertificateRecord,
  CertificateTx,
  CsrRecord,
} from '../../activities/certificate-ports';
import type { Instant } from '../domain/calendar';
import type { ClaimReason, DcvProof } from '../domain/certificate';
import type { Sighting } from '../domain/installation';
import type { DomainStanding } from '../domain/institution-domains';
import type { Regulations } from '../domain/regulations';
import type { FutureRecord } from './future-record';
import { unknown } from './unknown';

/** An authority that issues at once what it is asked for; serials are its own and not known before. */
const willingAuthority: CertificateAuthority = {
  name: 'future',
  caaIdentities: [],
  validates: 'engine',
  issue: async ({ key, notBefore, notAfter }) => ({
    kind: 'issued',
    certificate: {
      issuer: 'future',
      serial: unknown(key),
      fingerprint: unknown(key),
      notBefore,
      notAfter,
      pem: '',
      chain: [],
    },
  }),
  revoke: async () => ({ kind: 'done' }),
  replacementWindow: async () => undefined,
};

/** What certificates need of the world, where records once published stay and every authority issues. */
export function standingCertificates(regulations: Regulations): CertificatePorts {
  return {
    authority: () => willingAuthority,
    domains: {
      check: async ({ proof }) =>
        proof.token === STANDS ? { passed: true, asked: [] } : { passed: false, reason: 'not published', asked: [] },
      permits: async () => ({ passed: true, asked: [] }),
    },
    endpoints: { look: async () => NOBODY_ASKED },
    regulations,
    vet: async () => true,
  };
}

const STANDS = 'stands';

const NOBODY_ASKED = { kind: 'unreachable', reason: 'a forecast asks nobody' } as const;

/** Certificates as they will be, in memory. */
export class FutureCertificates implements CertificateTx {
  constructor(private readonly record: FutureRecord) {}

  async csr(id: string): Promise<CsrRecord> {
    // A key that is barred is not used again by the life itself.
    return {
      id,
      csr: { der: '', names: [], algorithm: 'p256', bits: 256, spki: '', keyFingerprint: id },
      barred: false,
    };
  }

  async keep(certificate: CertificateRecord): Promise<void> {
    this.record.putCertificate(certificate);
  }

  async find(product: string, serial: string): Promise<CertificateRecord | undefined> {
    const made = this.record.certificatesOf(product).find((one) => one.serial === serial);
    return made ?? this.standing(product, serial);
  }

  /** One that was issued before the forecast begins: what is asked of it is that it is there. */
  private standing(product: string, serial: string): CertificateRecord | undefined {
    const life = this.record.lives.get(product);
    const certificate = life?.certificate;
    const known =
      certificate?.current?.serial === serial || certificate?.revocations.some((one) => one.serial === serial);
    if (!life || !known) return undefined;
    const { notBefore, notAfter } = certificate?.current ?? { notBefore: life.clock, notAfter: life.clock };
    const names = { issuer: 'future', serial, fingerprint: unknown(serial), pem: '', chain: [] };
    const owner = { product, account: life.account, csr: certificate?.csr ?? '', keyFingerprint: '' };
    return { ...names, ...owner, notBefore, notAfter, cause: 'order' };
  }

  async live(product: string, at: Instant): Promise<CertificateRecord[]> {
    return this.record.certificatesOf(product).filter((one) => one.notAfter > at);
  }

  async sighted(): Promise<Sighting> {
    return NOBODY_ASKED;
  }

  async revoked(): Promise<void> {}

  async keyStanding(): Promise<{ barred: boolean; used: boolean }> {
    return { barred: false, used: false };
  }

  async claimStep(): Promise<ClaimReason> {
    return 'other';
  }

  async checked(): Promise<void> {}

  async validated(): Promise<void> {}

  async failureIsNews(): Promise<boolean> {
    return true;
  }

  // That a shared validation stands is told by a certificate that was issued without one of its own, see proofOf.
  async registrations(): Promise<DomainStanding[]> {
    return [];
  }

  /** What was validated by a record that may stay is taken to stand. */
  async proofOf(product: string, domain: string): Promise<DcvProof> {
    const life = this.record.lives.get(product);
    const known = life?.certificate?.domains.find((one) => one.domain === domain);
    const wasShared = known?.method === undefined && life?.certificate?.current !== undefined;
    const stands = wasShared || (known?.validatedAt !== undefined && known.method !== 'email');
    return { account: life?.account ?? '', token: stands ? STANDS : '' };
  }
}
