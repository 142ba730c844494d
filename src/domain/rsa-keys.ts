import type { CsrFaultCode } from './certificate';

export interface RsaKey {
  modulus: bigint;
  exponent: bigint;
  /** length of the modulus */
  bits: number;
}

export interface RsaFault {
  code: Extract<CsrFaultCode, `key-${string}`>;
  detail: string;
}

const FEWEST_BITS = 2048;
/** Twice what anybody uses: verifying takes under half a millisecond, and beyond it key and chain only get heavier. */
export const MOST_BITS = 8192;
const LEAST_EXPONENT = 65_537n;
/** Exponents have to fit into 32 bits, as old Windows and hardware read them. */
const GREATEST_EXPONENT = 2n ** 32n - 1n;
/** Prime factors below this are looked for (Baseline Requirements, 6.1.6). */
const SMALL_FACTORS = 752;
/** Rounds of Fermat's factorization (Baseline Requirements, 6.1.1.3). */
const FERMAT_ROUNDS = 100;

/** What is wrong with an RSA key (C3; Baseline Requirements, 6.1.1.3, 6.1.5 and 6.1.6); empty if nothing. */
export function rsaFaults({ modulus, exponent, bits }: RsaKey): RsaFault[] {
  const faults: RsaFault[] = [];
  const fault = (code: RsaFault['code'], detail: string) => faults.push({ code, detail });
  if (bits < FEWEST_BITS || bits > MOST_BITS || bits % 8 !== 0) {
    const detail = `The RSA key has ${bits} bits: make one of ${FEWEST_BITS} to ${MOST_BITS} bits, divisible by 8.`;
    fault('key-size', detail);
  }
  if (exponent % 2n === 0n || exponent < LEAST_EXPONENT || exponent > GREATEST_EXPONENT) {
    const written = exponent > GREATEST_EXPONENT ? 'too large' : exponent % 2n === 0n ? 'even' : 'too small';
    fault('key-exponent', `The public exponent of the RSA key is ${written}: make a new key with the exponent 65537.`);
  }
  // What follows costs more the longer the modulus is, and a key of that size is refused anyway.
  if (bits > MOST_BITS) return faults;
  const small = residues(modulus);
  const madeNew = 'Make a new key with a current version of OpenSSL or another library that is kept up.';
  const factor = small.find(({ rest }) => rest === 0);
  if (factor) fault('key-weak', `The RSA modulus is divisible by ${factor.prime}. ${madeNew}`);
  else if (isRoca(small)) {
    const detail = 'The RSA key has the marks of a faulty Infineon chip (ROCA, CVE-2017-15361) and can be factored.';
    fault('key-weak', `${detail} Make a new key outside that chip.`);
  }
  if (modulus % 2n === 1n && hasClosePrimes(modulus)) {
    fault('key-weak', `The two primes of the RSA key are too close to each other and can be found. ${madeNew}`);
  }
  return faults;
}

const primes = primesBelow(SMALL_FACTORS);
const primorial = primes.reduce((product, prime) => product * BigInt(prime), 1n);

function primesBelow(limit: number): number[] {
  const found: number[] = [];
  for (let n = 2; n < limit; n += 1) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

interface Residue {
  prime: number;
  rest: number;
}

/** One long division for all primes together, then short ones. */
function residues(modulus: bigint): Residue[] {
  const reduced = modulus % primorial;
  return primes.map((prime) => ({ prime, rest: Number(reduced % BigInt(prime)) }));
}

/**
 * The faulty chips made primes as k · M + (65537^a mod M), M a product of the first primes, so that modulo each of these
 * the modulus is a power of 65537 (Nemec et al., The Return of Coppersmith's Attack, 2017). Only primes of which not
 * every residue is such a power tell anything; those up to 167 are in M for all lengths of keys, and all of them agree
 * by chance once in 2^27 keys.
 */
const rocaMarks = new Map(
  primes
    .filter((prime) => prime > 2 && prime <= 167)
    .map((prime) => [prime, powersOf(65_537 % prime, prime)] as const)
    .filter(([prime, powers]) => powers.size < prime - 1),
);

function powersOf(base: number, modulus: number): Set<number> {
  const powers = new Set<number>();
  for (let power = 1; !powers.has(power); power = (power * base) % modulus) powers.add(power);
  return powers;
}

function isRoca(small: readonly Residue[]): boolean {
  return small.every(({ prime, rest }) => rocaMarks.get(prime)?.has(rest) ?? true);
}

/** Fermat: n = a² − b² with an a just above the root of n if the primes a + b and a − b are close. */
function hasClosePrimes(modulus: bigint): boolean {
  const root = integerRoot(modulus);
  let a = root * root === modulus ? root : root + 1n;
  let rest = a * a - modulus;
  for (let round = 0; round < FERMAT_ROUNDS; round += 1) {
    if (isSquare(rest)) return true;
    rest += 2n * a + 1n;
    a += 1n;
  }
  return false;
}

/** Quadratic residues of moduli that together let one number in 130 through, so that roots are seldom needed. */
const squares = [64, 63, 65, 11].map((modulus) => {
  const residuesOf = new Set(Array.from({ length: modulus }, (_, n) => (n * n) % modulus));
  return { modulus, residues: residuesOf };
});
const squaresTogether = squares.reduce((product, { modulus }) => product * BigInt(modulus), 1n);

function isSquare(n: bigint): boolean {
  const reduced = Number(n % squaresTogether);
  if (!squares.every(({ modulus, residues: square }) => square.has(reduced % modulus))) return false;
  const root = integerRoot(n);
  return root * root === n;
}

/** Newton's method from above: each step doubles the digits that are right. */
function integerRoot(n: bigint): bigint {
  if (n < 2n) return n;
  let root = 1n << BigInt(Math.ceil((n.toString(16).length * 4) / 2));
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
