import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { CertificateOrder } from '../../../activities/certificate-ports';
import type { KeyAlgorithm } from '../../../src/domain/certificate';

const DAY = 86_400_000;

export function newKey(algorithm: KeyAlgorithm): KeyObject {
  if (algorithm === 'rsa') return generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey;
  return generateKeyPairSync('ec', { namedCurve: algorithm === 'p256' ? 'P-256' : 'P-384' }).publicKey;
}

const keys = new Map<KeyAlgorithm, KeyObject>();

/** One key of each kind is enough where it is not about keys. */
function anyKey(algorithm: KeyAlgorithm): KeyObject {
  const key = keys.get(algorithm) ?? newKey(algorithm);
  keys.set(algorithm, key);
  return key;
}

let orders = 0;

/** An order of a domain's certificate for 199 days, as it comes after all checks. */
export function orderOf(
  change: Partial<Omit<CertificateOrder, 'csr'>> & {
    names?: string[];
    algorithm?: KeyAlgorithm;
    publicKey?: KeyObject;
  } = {},
): CertificateOrder {
  const { names = ['www.example.com', 'example.com'], algorithm = 'p256', publicKey, ...rest } = change;
  const spki = (publicKey ?? anyKey(algorithm)).export({ format: 'der', type: 'spki' });
  const notBefore = rest.notBefore ?? '2027-01-15T09:30:17.000Z';
  orders += 1;
  return {
    key: `order-${orders}`,
    profile: 'dv',
    notBefore,
    notAfter: new Date(Date.parse(notBefore) + 199 * DAY).toISOString(),
    ...rest,
    csr: {
      der: '',
      names,
      algorithm,
      bits: { rsa: 2048, p256: 256, p384: 384 }[algorithm],
      spki: spki.toString('base64'),
      keyFingerprint: createHash('sha256').update(spki).digest('hex'),
    },
  };
}

/** What is signed of a certificate or a list: of ECDSA the signature itself is another each time. */
export function contentOf(signed: { rawData: ArrayBuffer }): Buffer {
  const der = Buffer.from(signed.rawData);
  const head = der[1] === 0x82 ? 4 : der[1] === 0x81 ? 3 : 2;
  const long = der[head + 1] ?? 0;
  const octets = long & 0x7f;
  const length = long < 0x80 ? long : der.readUIntBE(head + 2, octets);
  return der.subarray(head, head + (long < 0x80 ? 2 : 2 + octets) + length);
}
