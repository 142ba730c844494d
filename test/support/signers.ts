import {
  checkPrimeSync,
  constants,
  createHash,
  generateKeyPairSync,
  generatePrimeSync,
  type KeyObject,
  sign,
} from 'node:crypto';
import { bitString, bytesOf, der, derNull, integer, octetString, oid, sequence } from './der';

/** What makes a request its key's: SubjectPublicKeyInfo, the signature's AlgorithmIdentifier, and the signing. */
export interface Signer {
  spki: Buffer;
  algorithm: Buffer;
  sign(bytes: Buffer): Buffer;
}

type Hash = 'sha256' | 'sha384' | 'sha512';

const ecdsaWith: Record<Hash, string> = {
  sha256: '1.2.840.10045.4.3.2',
  sha384: '1.2.840.10045.4.3.3',
  sha512: '1.2.840.10045.4.3.4',
};
const rsaWith = {
  md5: '1.2.840.113549.1.1.4',
  sha1: '1.2.840.113549.1.1.5',
  sha256: '1.2.840.113549.1.1.11',
  sha384: '1.2.840.113549.1.1.12',
  sha512: '1.2.840.113549.1.1.13',
};

export function ecSigner(namedCurve: string, hash: Hash | 'sha1' = 'sha256'): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve });
  const algorithm = sequence(oid(hash === 'sha1' ? '1.2.840.10045.4.1' : ecdsaWith[hash]));
  return { spki: spkiOf(publicKey), algorithm, sign: (bytes) => sign(hash, bytes, privateKey) };
}

export function edSigner(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const algorithm = sequence(oid('1.3.101.112'));
  return { spki: spkiOf(publicKey), algorithm, sign: (bytes) => sign(null, bytes, privateKey) };
}

export function rsaSigner(modulusLength: number, hash: keyof typeof rsaWith = 'sha256'): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength });
  const algorithm = sequence(oid(rsaWith[hash]), derNull);
  return { spki: spkiOf(publicKey), algorithm, sign: (bytes) => sign(hash, bytes, privateKey) };
}

const hashOid: Record<Hash, string> = {
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
};

/** @param parameters of the hash, which some writers leave out */
export function pssSigner(hash: Hash, saltLength: number, parameters: readonly Buffer[] = [derNull]): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const digest = sequence(oid(hashOid[hash]), ...parameters);
  const chosen = sequence(
    der(0xa0, digest),
    der(0xa1, sequence(oid('1.2.840.113549.1.1.8'), digest)),
    der(0xa2, integer(BigInt(saltLength))),
  );
  return {
    spki: spkiOf(publicKey),
    algorithm: sequence(oid('1.2.840.113549.1.1.10'), chosen),
    sign: (bytes) => sign(hash, bytes, { key: privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength }),
  };
}

function spkiOf(key: KeyObject): Buffer {
  return key.export({ type: 'spki', format: 'der' });
}

export function rsaSpki(modulus: bigint, exponent: bigint): Buffer {
  const key = sequence(integer(modulus), integer(exponent));
  return sequence(sequence(oid('1.2.840.113549.1.1.1'), derNull), bitString(key));
}

/**
 * An RSA key of any primes and exponent, as no library makes it; it signs by RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017).
 * @param primes all different
 */
export function rsaOf(primes: readonly bigint[], exponent = 65_537n): Signer {
  const modulus = primes.reduce((product, prime) => product * prime, 1n);
  const length = bytesOf(modulus).length;
  return {
    spki: rsaSpki(modulus, exponent),
    algorithm: sequence(oid(rsaWith.sha256), derNull),
    sign(bytes) {
      const digest = sequence(
        sequence(oid(hashOid.sha256), derNull),
        octetString(createHash('sha256').update(bytes).digest()),
      );
      const padding = Buffer.alloc(length - digest.length - 3, 0xff);
      const message = BigInt(`0x0001${padding.toString('hex')}00${digest.toString('hex')}`);
      const signature = chinese(primes, (prime) => power(message % prime, inverse(exponent, prime - 1n), prime));
      return Buffer.from(signature.toString(16).padStart(length * 2, '0'), 'hex');
    },
  };
}

/** The number below the product of the primes that is to each of them what `rest` says. */
function chinese(primes: readonly bigint[], rest: (prime: bigint) => bigint): bigint {
  let found = 0n;
  let product = 1n;
  for (const prime of primes) {
    const difference = (((rest(prime) - found) % prime) + prime) % prime;
    found += product * ((difference * inverse(product, prime)) % prime);
    product *= prime;
  }
  return found;
}

export function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let square = base % modulus;
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

function inverse(n: bigint, modulus: bigint): bigint {
  let [previous, current] = [modulus, n % modulus];
  let [before, now] = [0n, 1n];
  while (current > 1n) {
    const quotient = previous / current;
    [previous, current] = [current, previous % current];
    [before, now] = [now, before - quotient * now];
  }
  if (current === 0n) throw new Error('no inverse');
  return ((now % modulus) + modulus) % modulus;
}

/** A prime with which the exponent can be used, its four highest bits set, so that products are as long as can be. */
export function primeOf(bits: number, exponent = 65_537n): bigint {
  for (;;) {
    const prime = generatePrimeSync(bits, { bigint: true });
    if (prime >> BigInt(bits - 4) === 15n && (prime - 1n) % exponent !== 0n) return prime;
  }
}

/** The next prime after a number. */
export function primeAfter(n: bigint): bigint {
  for (let prime = n + 1n + (n % 2n); ; prime += 2n) if (checkPrimeSync(prime)) return prime;
}

/** Primes of 1024 bits as the chips with ROCA made them: k · M + (65537^a mod M), M the product of 126 primes. */
export function rocaPrimes(count: number): bigint[] {
  let product = 2n;
  for (let factors = 1, prime = 2n; factors < 126; factors += 1) {
    prime = primeAfter(prime);
    product *= prime;
  }
  const least = (15n << 1020n) / product + 1n;
  const found: bigint[] = [];
  for (let a = 1n; found.length < count; a += 1n) {
    // Far enough apart that nothing but their form gives them away.
    const k = least + (a * 2n ** 40n + a);
    const prime = k * product + power(65_537n, a * 7_919n, product);
    if (checkPrimeSync(prime) && (prime - 1n) % 65_537n !== 0n) found.push(prime);
  }
  return found;
}
