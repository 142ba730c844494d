import { rsaFaults } from '../../src/domain/rsa-keys';
import { primeAfter, primeOf, rocaPrimes } from '../support/signers';

function key(modulus: bigint, exponent = 65_537n) {
  return { modulus, exponent, bits: modulus.toString(2).length };
}

function codes(modulus: bigint, exponent?: bigint): string[] {
  return rsaFaults(key(modulus, exponent)).map(({ code }) => code);
}

describe('an RSA key is strong (C3)', () => {
  const p = primeOf(1024);
  const q = primeOf(1024);

  test.each([65_537n, 65_539n, 2n ** 32n - 1n])('exponent %d is good', (exponent) => {
    expect(codes(p * q, exponent)).toEqual([]);
  });

  test.each([1n, 2n, 3n, 17n, 65_535n, 65_536n, 2n ** 32n, 2n ** 32n + 1n, 2n ** 256n + 1n])(
    'exponent %d is refused',
    (exponent) => {
      expect(codes(p * q, exponent)).toEqual(['key-exponent']);
    },
  );

  test.each([512, 1024, 2040, 2047, 2049, 8191, 8200, 65_536])('%i bits are refused', (bits) => {
    expect(codes(2n ** BigInt(bits - 1) + 1n)).toContain('key-size');
  });

  test.each([2048, 2056, 3072, 4096, 8192])('%i bits are offered', (bits) => {
    expect(codes(2n ** BigInt(bits - 1) + 1n)).not.toContain('key-size');
  });

  test.each([2n, 3n, 5n, 743n, 751n])('a modulus with the factor %d is refused', (factor) => {
    expect(codes(factor * p * primeOf(1022))).toContain('key-weak');
  });

  test('a factor of 757 is not looked for: there is an end somewhere', () => {
    expect(codes(757n * p * primeOf(1022)).filter((code) => code === 'key-weak')).toEqual([]);
  });

  test('a key from a chip with ROCA is refused, and half of one is no such key', () => {
    const [first = 0n, second = 0n] = rocaPrimes(2);
    expect(rsaFaults(key(first * second))).toEqual([{ code: 'key-weak', detail: expect.stringContaining('ROCA') }]);
    expect(codes(first * q)).toEqual([]);
  });

  test('two close primes are found, twice the same as well', () => {
    expect(codes(p * primeAfter(p))).toEqual(['key-weak']);
    expect(codes(p * p)).toEqual(['key-weak']);
  });

  test('Fermat’s factorization is tried for a hundred rounds', () => {
    // With the middle a and the distance 2b, a − √n is about b² / 2a: that many rounds are needed.
    const a = 2n ** 1024n - 2n ** 1000n;
    const isFound = (rounds: bigint) => {
      const b = (root(2n * a * rounds) / 2n) * 2n + 1n;
      return rsaFaults(key((a + b) * (a - b))).some(({ detail }) => detail.includes('too close'));
    };
    expect(isFound(98n)).toBe(true);
    expect(isFound(102n)).toBe(false);
  });
});

function root(n: bigint): bigint {
  let found = 0n;
  for (let bit = 1n << 600n; bit > 0n; bit >>= 1n) if ((found + bit) * (found + bit) <= n) found += bit;
  return found;
}
