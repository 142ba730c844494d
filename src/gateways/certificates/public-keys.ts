import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import type { CsrFault, KeyAlgorithm } from '../../domain/certificate';
import { MOST_BITS, rsaFaults } from '../../domain/rsa-keys';
import { contentOf, type DerNode, membersOf, oidOf, positiveInteger, readDer, tags, wholeBytes } from './der';

/** A key that is in the form that is offered, with what is wrong with its numbers. */
export interface ReadKey {
  algorithm: KeyAlgorithm;
  bits: number;
  faults: CsrFault[];
  /** to verify with, unless its numbers forbid that */
  verifier?: KeyObject;
}

export type KeyReading = { key: ReadKey; fault?: undefined } | { key?: undefined; fault: CsrFault };

const RSA = '1.2.840.113549.1.1.1';
const EC = '1.2.840.10045.2.1';

const curves = new Map([
  ['1.2.840.10045.3.1.7', { algorithm: 'p256', crv: 'P-256', bits: 256 } as const],
  ['1.3.132.0.34', { algorithm: 'p384', crv: 'P-384', bits: 384 } as const],
]);

/** What is asked for and not offered, by the name that people know. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['1.2.840.113549.1.1.10', 'RSA restricted to PSS'],
  ['1.2.840.10040.4.1', 'DSA'],
  ['1.3.101.112', 'Ed25519'],
  ['1.3.101.113', 'Ed448'],
  ['1.3.132.0.35', 'P-521'],
  ['1.3.132.0.33', 'P-224'],
  ['1.3.132.0.10', 'secp256k1'],
  ['1.3.36.3.3.2.8.1.1.7', 'brainpoolP256r1'],
]);

const offered = 'make a key with RSA of at least 2048 bits, P-256 or P-384.';

/**
 * The key of a SubjectPublicKeyInfo. Each key has exactly one form here (RFC 3279 and RFC 5480 without their options),
 * so that its bytes, and their hash, stand for the key. Throws MalformedDer.
 */
export function readKey(spki: DerNode): KeyReading {
  const [identifier, bits] = membersOf(spki, 'the public key', 2);
  const [type, parameters] = membersOf(identifier, 'the algorithm of the key', 1, 2);
  const algorithm = oidOf(type, 'the algorithm of the key');
  const key = wholeBytes(bits, 'the public key');
  if (algorithm === RSA) return readRsa(parameters, key);
  if (algorithm === EC) return readEc(parameters, key);
  return notOffered('key-algorithm', `Keys with ${otherNames.get(algorithm) ?? algorithm} are not offered: ${offered}`);
}

function notOffered(code: CsrFault['code'], detail: string): KeyReading {
  return { fault: { code, detail, pointer: '/csr' } };
}

function readRsa(parameters: DerNode | undefined, bytes: Buffer): KeyReading {
  if (parameters?.tag !== tags.null || contentOf(parameters).length > 0) {
    return notOffered(
      'key-malformed',
      'The RSA key’s parameters are not NULL, as RFC 3279 wants: make the request anew.',
    );
  }
  const [first, second] = membersOf(readDer(bytes), 'the RSA key', 2);
  const n = positiveInteger(first, 'the modulus');
  const e = positiveInteger(second, 'the public exponent');
  const modulus = BigInt(`0x${n.toString('hex')}`);
  const bits = n.length * 8 - (Math.clz32(n[0] ?? 0) - 24);
  const faults = rsaFaults({ modulus, exponent: BigInt(`0x${e.toString('hex')}`), bits });
  // Verifying takes longer with the length of both numbers; an even modulus has no arithmetic that OpenSSL does.
  const isVerifiable = bits <= MOST_BITS && e.length <= 4 && modulus % 2n === 1n;
  const jwk = { kty: 'RSA', n: n.toString('base64url'), e: e.toString('base64url') };
  return {
    key: {
      algorithm: 'rsa',
      bits,
      faults: faults.map((fault) => ({ ...fault, pointer: '/csr' })),
      ...(isVerifiable && verifierOf(jwk)),
    },
  };
}

function readEc(parameters: DerNode | undefined, point: Buffer): KeyReading {
  if (parameters?.tag !== tags.oid) {
    return notOffered('key-algorithm', `The key’s curve is written out instead of named: ${offered}`);
  }
  const oid = oidOf(parameters, 'the curve of the key');
  const curve = curves.get(oid);
  if (!curve)
    return notOffered('key-algorithm', `Keys on the curve ${otherNames.get(oid) ?? oid} are not offered: ${offered}`);
  const { algorithm, crv, bits } = curve;
  const size = bits / 8;
  if (point[0] !== 0x04 || point.length !== 1 + 2 * size) {
    return notOffered('key-malformed', 'The key is no point in uncompressed form: make the request anew in that form.');
  }
  const x = point.toString('base64url', 1, 1 + size);
  const y = point.toString('base64url', 1 + size);
  const verifier = verifierOf({ kty: 'EC', crv, x, y });
  if (!verifier) return notOffered('key-malformed', `The key is no point on the curve ${crv}: make a new key.`);
  return { key: { algorithm, bits, faults: [], ...verifier } };
}

/** From the bare numbers, which is twice as fast as from DER, and leaves OpenSSL nothing to parse. */
function verifierOf(key: JsonWebKey): { verifier: KeyObject } | undefined {
  try {
    return { verifier: createPublicKey({ key, format: 'jwk' }) };
  } catch {
    return undefined;
  }
}
