import type { Instant } from './calendar';

/** How the control of a domain can be shown (C4), by the names of the regulations. */
export const dcvMethods = ['dns-persistent', 'dns', 'http', 'email'] as const;
export type DcvMethod = (typeof dcvMethods)[number];

/** What a customer publishes to show control, fixed per account and domain so that it may stay. */
export interface DcvProof {
  account: string;
  /** unguessable; the same for every method */
  token: string;
}

export const keyAlgorithms = ['rsa', 'p256', 'p384'] as const;
export type KeyAlgorithm = (typeof keyAlgorithms)[number];

/** A request for a certificate (PKCS#10) that passed every check of its own (C3). */
export interface ExaminedCsr {
  /** DER, base64 */
  der: string;
  /** from the SAN, in its order: lower case, A-labels, without repetitions */
  names: string[];
  algorithm: KeyAlgorithm;
  /** bits of the modulus or of the curve */
  bits: number;
  /** SubjectPublicKeyInfo, DER, base64 */
  spki: string;
  /** SHA-256 over the SubjectPublicKeyInfo, lower-case hexadecimal: by it a key is known and barred */
  keyFingerprint: string;
}

/** What can be wrong with a request for a certificate before anything outside it is looked at (C3). */
export const csrFaultCodes = [
  'private-key-disclosed',
  'csr-too-large',
  'csr-malformed',
  'authority-asked-for',
  'signature-algorithm',
  'signature-invalid',
  'key-algorithm',
  'key-malformed',
  'key-size',
  'key-exponent',
  'key-weak',
  'names-missing',
  'names-too-many',
  'names-not-offered',
  'name-repeated',
  'name-kind',
  'name-illegal',
  'name-not-ascii',
  'name-not-public',
  'name-is-public-suffix',
  'wildcard-illegal',
  'common-name-foreign',
  'product-name-absent',
] as const;
export type CsrFaultCode = (typeof csrFaultCodes)[number];

/** What only the record tells of a request: of its key, or of its names for this product or this account. */
export const csrRecordFaultCodes = [
  'key-barred',
  'key-foreign',
  'names-differ',
  'name-unregistered',
  'wildcard-unregistered',
] as const;
export type CsrRecordFaultCode = (typeof csrRecordFaultCodes)[number];

/** One reason why a request is refused: a sentence that says what is wrong and what to do. */
export interface CsrFault {
  code: CsrFaultCode;
  detail: string;
  /** the name at fault, or what else of the request it is */
  about?: string;
  /** the field of an order or a claim that is at fault (JSON pointer, RFC 6901) */
  pointer: '/csr' | '/name';
}

export const revocationReasons = ['key_compromised', 'superseded', 'requested'] as const;
export type RevocationReason = (typeof revocationReasons)[number];

/** Why a certificate is issued (2.4). */
export const issueCauses = ['order', 'renewal', 'replacement', 'claim', 'migration'] as const;
export type IssueCause = (typeof issueCauses)[number];

export const claimReasons = ['key_lost', 'server_failed', 'moved_server', 'key_compromised', 'other'] as const;
export type ClaimReason = (typeof claimReasons)[number];

/** How far a claim has come (I8). */
export const claimStates = ['received', 'waiting_for_validation', 'issued', 'completed', 'refused'] as const;
export type ClaimState = (typeof claimStates)[number];

/** What a claim asks to become of the certificates before it, beyond what its reason demands (I6). */
export const claimRevocations = ['when_replaced', 'at_once'] as const;
export type ClaimRevocation = (typeof claimRevocations)[number];

/** The control of one domain, as a product's plan needs it. */
export interface LifeDomain {
  /** in A-labels, without `*.` */
  domain: string;
  wildcard: boolean;
  validatedAt?: Instant;
  method?: DcvMethod;
}

/** Why an issue waits for the customer, or for who checks the organisation. */
export type Missing = 'validation' | 'identity' | 'csr';

/** A certificate that is to be issued; one after the other per product (I3). */
export interface Issuance {
  /** once per certificate: the authority does the same key once */
  key: string;
  cause: IssueCause;
  claim?: string;
  /** the request that it is issued for, where it is not the product's own, or its authority has it already */
  csr?: string;
  askedAt: Instant;
  nextAt: Instant;
  attempts: number;
  failing: boolean;
  /** why, in words */
  failure?: string;
  /** the customer was told that CAA records forbid it */
  toldForbidden?: true;
  /** how often in a row its authority was still at work */
  polls?: number;
  missing?: Missing[];
  /** how often it was looked since then */
  looks?: number;
  missingSince?: Instant;
  /** when the customer is asked again for what is missing */
  remindAt?: Instant[];
  /** an order that nobody validates ends then (C8) */
  giveUpAt?: Instant;
}

export interface Revocation {
  serial: string;
  reason: RevocationReason;
  at: Instant;
  attempts: number;
  failing: boolean;
  /** done as soon as this claim's certificate is there, if that is sooner (I6) */
  afterClaim?: string;
  /** asked for by this claim, whose steps tell of it */
  forClaim?: string;
  /** done so many milliseconds after the next certificate was issued, if that is sooner */
  afterReplacement?: number;
}

/** The certificate that is in force. */
export interface CurrentCertificate {
  serial: string;
  notBefore: Instant;
  notAfter: Instant;
  /** absent where it ends with the paid term (C2) */
  replaceAt?: Instant;
  /** when it is looked whether the replacement will lack something */
  prepareAt?: Instant;
  /** what the customer was asked for then */
  asked?: Missing[];
}

/** Where the customer says that the certificate is served, and what is known of what stands there. */
export interface Endpoint {
  /** a name in A-labels, or an address */
  host: string;
  port: number;
  /** from when on the certificate in force is awaited there */
  since: Instant;
  /** when it is looked next; absent while none is awaited, and once it was seen */
  lookAt?: Instant;
  /** end of the certificate that is served in its stead, as far as that is known */
  formerEnd?: Instant;
  /** of the letters before that end, the last one's days */
  warned?: number;
}

/** Certificates come from another provider from an instant on (S12). */
export interface ProviderChange {
  /** by its name in the configuration */
  provider: string;
  from: Instant;
}

/** What a life knows of its certificates (2.1). */
export interface CertificateLife {
  domains: LifeDomain[];
  /** the request that replacements use again; absent of a take-over until one is handed in */
  csr?: string;
  /** the customer allows it, and the key is not barred (C2) */
  reuseCsr: boolean;
  /** a certificate was issued for it; absent before the first one */
  csrIsUsed?: boolean;
  /** of an organisation's certificate: when its identity was validated, null before */
  identityAt?: Instant | null;
  /** the paid term is insured (I1) */
  insured: boolean;
  /** the term before was: it counts until that is over, where the next one was paid early */
  insuredBefore?: boolean;
  /** the next one will be */
  insureNext: boolean;
  current?: CurrentCertificate;
  /** whom the next certificate comes from; absent: who issued the one in force, or the installation's default (C2) */
  provider?: string;
  /** from an instant on it is another one (S12) */
  providerChange?: ProviderChange;
  queue: Issuance[];
  revocations: Revocation[];
  /** issues begun so far, of which the keys are made */
  count: number;
  /** looked at only where the customer has named one */
  endpoint?: Endpoint;
}
