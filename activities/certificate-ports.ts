import type { Instant } from '../src/domain/calendar';
import type {
  ClaimReason,
  ClaimState,
  DcvMethod,
  DcvProof,
  ExaminedCsr,
  IssueCause,
  RevocationReason,
} from '../src/domain/certificate';
import type { Documentation } from '../src/domain/certificate-provider';
import type { Finding } from '../src/domain/findings';
import type { Look, Sighting } from '../src/domain/installation';
import type { DomainStanding } from '../src/domain/institution-domains';
import type { Regulations } from '../src/domain/regulations';

/** One certificate asked of an authority (C6). */
export interface CertificateOrder {
  /** once per issuance: the authority does the same key once */
  key: string;
  /** checked before; what is signed are these names and this key, nothing else of the request */
  csr: ExaminedCsr;
  profile: 'dv' | 'ov';
  /** the validated subject of an organisation's certificate */
  organisation?: { name: string; country: string; locality?: string };
  /** issued not before this instant, which is that of the issue (C1) */
  notBefore: Instant;
  /** asked for; an authority that does not honour it says what it gave */
  notAfter: Instant;
  /** the certificate that this one follows, as PEM: an authority with ARI is told (RFC 9773) */
  replaces?: string;
  /** by domain, of an authority that checks by itself: what its holder publishes is made of it */
  proofs?: ReadonlyMap<string, DcvProof>;
}

/** What an authority issued, as it is kept (C7). */
export interface IssuedCertificate {
  /** the authority's name in the configuration, which is asked about this certificate for as long as it lives (C2) */
  issuer: string;
  /** lower-case hexadecimal, without separators */
  serial: string;
  /** SHA-256 over the DER, lower-case hexadecimal */
  fingerprint: string;
  notBefore: Instant;
  notAfter: Instant;
  pem: string;
  /** intermediates as PEM, the issuing one first; the root is left out */
  chain: string[];
}

/** A record that somebody has to publish before an authority goes on. */
export interface ToPublish {
  domain: string;
  name: string;
  type: 'CNAME' | 'TXT';
  value: string;
}

/** `failed` is tried again, `refused` is for good; `pending` is asked again with the same key. */
export type CertificateAnswer =
  | { kind: 'issued'; certificate: IssuedCertificate }
  | { kind: 'pending'; detail: string; toPublish?: ToPublish[] }
  | { kind: 'failed'; detail: string; findings?: Finding[]; notBefore?: Instant }
  | { kind: 'refused'; detail: string; findings?: Finding[] };

export type RevocationAnswer =
  | { kind: 'done' }
  | { kind: 'failed'; detail: string }
  | { kind: 'refused'; detail: string };

/** When an authority wants a certificate replaced (ARI, RFC 9773): at an instant inside, or now if it has begun. */
export interface ReplacementWindow {
  start: Instant;
  end: Instant;
  /** the answer holds until then */
  askAgainAt?: Instant;
}

export interface CertificateAuthority {
  name: string;
  /** domain names by which a CAA record permits this authority (RFC 8659) */
  caaIdentities: readonly string[];
  /** who checks the control of domains: the engine before it asks, or the authority itself by its own challenges */
  validates: 'engine' | 'authority';
  /** of its provider, where there is any (S15) */
  documentation?: readonly Documentation[];
  issue(order: CertificateOrder): Promise<CertificateAnswer>;
  /** revoking what is revoked already is done */
  revoke(
    certificate: Pick<IssuedCertificate, 'serial' | 'pem'>,
    reason: RevocationReason,
    at: Instant,
  ): Promise<RevocationAnswer>;
  /** undefined where the authority has none */
  replacementWindow(certificate: Pick<IssuedCertificate, 'pem' | 'chain'>): Promise<ReplacementWindow | undefined>;
}

/** What was asked in one check and what was answered, for people to read (C4). */
export interface Asked {
  /** such as `TXT _validation-persist.example.com @ 192.0.2.53` or `GET http://example.com/.well-known/…` */
  question: string;
  answer: string;
}

/**
 * `forbidden`: a record says no, of CAA; otherwise nothing was found, or nobody answered. `reason` is a sentence for
 * operators; `findings` say the same in codes, absent where only the sentence is known.
 */
export type CheckReport =
  | { passed: true; asked: Asked[] }
  | { passed: false; reason: string; findings?: Finding[]; forbidden?: true; asked: Asked[] };

export interface DomainQuestion {
  /** in A-labels, without `*.` */
  domain: string;
  wildcard: boolean;
  method: DcvMethod;
  proof: DcvProof;
  /** by `dns`: nothing but the alias counts, behind which an authority finds what it asks for */
  aliasOnly?: true;
  /** milliseconds, where it may not take as long as usual */
  within?: number;
}

/** Looks whether somebody controls a domain, and whether its CAA records permit an authority (C4, C5). */
export interface DomainControlPort {
  /** never throws for what the world answers: a failure is a report */
  check(question: DomainQuestion, at: Instant): Promise<CheckReport>;
  permits(domain: string, wildcard: boolean, caaIdentities: readonly string[]): Promise<CheckReport>;
}

/** Where a certificate is served, as the customer has named it. */
export interface ServingPlace {
  host: string;
  port: number;
  /** of the certificate: asked for by them where the host is an address */
  names: readonly string[];
}

/** Looks which certificate a server presents; whoever issued it, and for whom, is not judged. */
export interface EndpointPort {
  /** never throws for what the world answers */
  look(place: ServingPlace): Promise<Look>;
}

/** What issuing needs of the world. */
export interface CertificatePorts {
  /**
   * the authority that issued a certificate, or the one that offers are issued by now (C2); one that is not configured any
   * more fails at everything
   */
  authority(name?: string): CertificateAuthority;
  domains: DomainControlPort;
  endpoints: EndpointPort;
  regulations: Regulations;
  /** whether an account's organisation is validated by now, where somebody does that at once (OV) */
  vet(account: string, at: Instant): Promise<boolean>;
}

/** A request as the record keeps it. */
export interface CsrRecord {
  id: string;
  csr: ExaminedCsr;
  /** its key is barred for everyone (I6) */
  barred: boolean;
}

/** A certificate as the record keeps it (C7). */
export interface CertificateRecord extends IssuedCertificate {
  product: string;
  account: string;
  csr: string;
  keyFingerprint: string;
  cause: IssueCause;
  claim?: string;
  revokedAt?: Instant;
}

/** One step of a claim, for people to follow (I8). */
export interface ClaimStep {
  step: 'accepted' | 'waiting_for_validation' | 'issued' | 'revoked' | 'refused';
  at: Instant;
  /** of the certificate that was issued or revoked, or the problem of a refusal */
  about?: string;
}

/** The record of certificates, inside a transaction. */
export interface CertificateTx {
  csr(id: string): Promise<CsrRecord>;
  /** once per serial of an authority: the same certificate again changes nothing */
  keep(certificate: CertificateRecord): Promise<void>;
  find(product: string, serial: string): Promise<CertificateRecord | undefined>;
  /**
   * what a look at the product's endpoint means, by what was issued for it; the latest is kept for people to see
   * @param current serial of the certificate in force
   */
  sighted(
    product: string,
    place: Pick<ServingPlace, 'host' | 'port'>,
    current: string | undefined,
    look: Look,
    at: Instant,
  ): Promise<Sighting>;
  /** neither over nor revoked */
  live(product: string, at: Instant): Promise<CertificateRecord[]>;
  revoked(product: string, serial: string, reason: RevocationReason, at: Instant): Promise<void>;
  /** whether a key is barred, and whether an earlier certificate or open claim of the product has it (I5) */
  keyStanding(product: string, keyFingerprint: string, claim: string): Promise<{ barred: boolean; used: boolean }>;
  /**
   * the reason of the claim, which its facts name
   * @param state undefined of a step that leaves the state as it is
   */
  claimStep(claim: string, state: ClaimState | undefined, step: ClaimStep): Promise<ClaimReason>;
  /** what was asked and answered, and until when the domain counts as validated, for people to see (C4) */
  checked(check: {
    product: string;
    domain: string;
    method: DcvMethod;
    at: Instant;
    report: CheckReport;
  }): Promise<void>;
  validated(product: string, domain: string, method: DcvMethod, validatedAt: Instant): Promise<void>;
  /** whether nobody was told in the last 24 hours that a look at the domain failed; asked one after the other */
  failureIsNews(product: string, domain: string, at: Instant): Promise<boolean>;
  /** what the institution has registered, as it stands at a provider */
  registrations(account: string, provider: string): Promise<DomainStanding[]>;
  /** what is published for a domain is the same each time */
  proofOf(product: string, domain: string): Promise<DcvProof>;
}
