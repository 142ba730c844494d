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
export type CsrFaultCode =
  | 'private-key-disclosed'
  | 'csr-too-large'
  | 'csr-malformed'
  | 'authority-asked-for'
  | 'signature-algorithm'
  | 'signature-invalid'
  | 'key-algorithm'
  | 'key-malformed'
  | 'key-size'
  | 'key-exponent'
  | 'key-weak'
  | 'names-missing'
  | 'names-too-many'
  | 'names-not-offered'
  | 'name-repeated'
  | 'name-kind'
  | 'name-illegal'
  | 'name-not-ascii'
  | 'name-not-public'
  | 'name-is-public-suffix'
  | 'wildcard-illegal'
  | 'common-name-foreign'
  | 'product-name-absent';

/** One reason why a request is refused: a sentence that says what is wrong and what to do. */
export interface CsrFault {
  code: CsrFaultCode;
  detail: string;
  /** the field of an order or a claim that is at fault (JSON pointer, RFC 6901) */
  pointer: '/csr' | '/name';
}

export const revocationReasons = ['key_compromised', 'superseded', 'requested'] as const;
export type RevocationReason = (typeof revocationReasons)[number];
