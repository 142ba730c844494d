import { constants, type KeyObject, verify } from 'node:crypto';
import type { CsrFault } from '../../domain/certificate';
import { contentOf, type DerNode, membersOf, oidOf } from './der';
import type { ReadKey } from './public-keys';

interface SignatureScheme {
  key: 'rsa' | 'ec';
  hash: 'sha256' | 'sha384' | 'sha512';
  /** length of the salt of PSS, in bytes */
  salt?: number;
}

/** A DER value in hexadecimal, shorter than 128 bytes. */
function der(tag: string, content: string): string {
  return `${tag}${(content.length / 2).toString(16).padStart(2, '0')}${content}`;
}

const NULL = '0500';

/**
 * PSS is told from others by its parameters: the same hash throughout, the salt as long as the hash (RFC 4055, 3.1);
 * those of the hash may be NULL or absent (2.1).
 */
function pss(hash: string, salt: string, parameters: string): string {
  const digest = der('30', `${der('06', `6086480165030402${hash}`)}${parameters}`);
  const mask = der('30', `${der('06', '2a864886f70d010108')}${digest}`);
  const chosen = `${der('a0', digest)}${der('a1', mask)}${der('a2', der('02', salt))}`;
  return `${der('06', '2a864886f70d01010a')}${der('30', chosen)}`;
}

/** What is offered, by the contents of the AlgorithmIdentifier; NULL after an RSA one may be left out (RFC 4055, 5). */
const schemes: ReadonlyMap<string, SignatureScheme> = new Map([
  ['06082a8648ce3d040302', { key: 'ec', hash: 'sha256' }],
  ['06082a8648ce3d040303', { key: 'ec', hash: 'sha384' }],
  ['06082a8648ce3d040304', { key: 'ec', hash: 'sha512' }],
  ['06092a864886f70d01010b0500', { key: 'rsa', hash: 'sha256' }],
  ['06092a864886f70d01010c0500', { key: 'rsa', hash: 'sha384' }],
  ['06092a864886f70d01010d0500', { key: 'rsa', hash: 'sha512' }],
  ['06092a864886f70d01010b', { key: 'rsa', hash: 'sha256' }],
  ['06092a864886f70d01010c', { key: 'rsa', hash: 'sha384' }],
  ['06092a864886f70d01010d', { key: 'rsa', hash: 'sha512' }],
  [pss('01', '20', NULL), { key: 'rsa', hash: 'sha256', salt: 32 }],
  [pss('02', '30', NULL), { key: 'rsa', hash: 'sha384', salt: 48 }],
  [pss('03', '40', NULL), { key: 'rsa', hash: 'sha512', salt: 64 }],
  [pss('01', '20', ''), { key: 'rsa', hash: 'sha256', salt: 32 }],
  [pss('02', '30', ''), { key: 'rsa', hash: 'sha384', salt: 48 }],
  [pss('03', '40', ''), { key: 'rsa', hash: 'sha512', salt: 64 }],
]);

const otherNames: ReadonlyMap<string, string> = new Map([
  ['1.2.840.113549.1.1.2', 'MD2'],
  ['1.2.840.113549.1.1.4', 'MD5'],
  ['1.2.840.113549.1.1.5', 'SHA-1'],
  ['1.3.14.3.2.29', 'SHA-1'],
  ['1.2.840.113549.1.1.14', 'SHA-224'],
  ['1.2.840.10045.4.1', 'SHA-1'],
  ['1.2.840.10045.4.3.1', 'SHA-224'],
  ['1.2.840.113549.1.1.10', 'PSS with other parameters than one hash and a salt of its length'],
]);

const offered = 'sign the request with SHA-256, SHA-384 or SHA-512.';

export interface SignedBytes {
  signed: Buffer;
  signature: Buffer;
  signatureAlgorithm: DerNode;
}

/**
 * Whether the request is signed by its own key: only who has the key can ask for it (RFC 2986). Without a key that can
 * be verified with, only the algorithm is judged. Throws MalformedDer.
 */
export function signatureFault(request: SignedBytes, key: ReadKey | undefined): CsrFault | undefined {
  const scheme = schemes.get(contentOf(request.signatureAlgorithm).toString('hex'));
  if (!scheme) {
    const [type] = membersOf(request.signatureAlgorithm, 'the signature’s algorithm', 1, 2);
    const oid = oidOf(type, 'the signature’s algorithm');
    // What belongs to a key of a kind that is not offered is no fault of its own.
    if (!key && !otherNames.has(oid)) return undefined;
    return refused('signature-algorithm', `The request is signed with ${otherNames.get(oid) ?? oid}: ${offered}`);
  }
  if (!key) return undefined;
  if ((scheme.key === 'rsa') !== (key.algorithm === 'rsa')) {
    return refused('signature-algorithm', 'The signature’s algorithm does not fit the key: make the request anew.');
  }
  if (!key.verifier || isSignedBy(key.verifier, scheme, request)) return undefined;
  const detail = 'The signature of the request is not by its own key, or the request was changed since: make it anew.';
  return refused('signature-invalid', detail);
}

function refused(code: CsrFault['code'], detail: string): CsrFault {
  return { code, detail, pointer: '/csr' };
}

function isSignedBy(key: KeyObject, { hash, salt }: SignatureScheme, { signed, signature }: SignedBytes): boolean {
  const how = salt === undefined ? key : { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: salt };
  try {
    return verify(hash, signed, how, signature);
  } catch {
    // OpenSSL gives up on some keys that are refused for other reasons, such as a modulus shorter than the hash.
    return false;
  }
}
