import { createPrivateKey, type KeyObject, randomBytes, webcrypto, X509Certificate } from 'node:crypto';
import { type Instant, plusMilliseconds, yearsAfter } from '../../../domain/calendar';
import * as x509 from '../x509';
import { addressesOf } from './addresses';
import { toTheSecond } from './der';
import { policyOf } from './policies';

const ROOT_YEARS = 20;
const ISSUING_YEARS = 5;
/** for so long an intermediate signs; what it signed last has the rest of its years */
const SIGNING_YEARS = 3;

/** A certificate of the authority and the key that it stands for. */
export interface Made {
  certificate: X509Certificate;
  privateKey: KeyObject;
}

interface Look {
  brand: string;
  publicUrl: string;
}

/** 134 random bits in 17 bytes: positive, without a leading zero, always of one length (RFC 5280, 4.1.2.2). */
export function newSerial(): Buffer {
  const bytes = randomBytes(17);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes;
}

/** The trust anchor: P-384, 20 years. Its name has a random mark, so that two installations are told apart. */
export async function makeRoot({ brand }: Look, at: Instant): Promise<Made> {
  const keys = await newKeys('P-384');
  const name = new x509.Name([{ O: [brand] }, { CN: [`${brand} Root ${randomBytes(4).toString('hex')}`] }]);
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: newSerial().toString('hex'),
    subject: name,
    issuer: name,
    ...validity(at, yearsAfter(at, ROOT_YEARS, 'UTC')),
    publicKey: keys.publicKey,
    signingKey: keys.privateKey,
    signingAlgorithm: { name: 'ECDSA', hash: 'SHA-384' },
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return made(certificate, keys.privateKey);
}

/** No intermediate outlives the root. */
const LAST_GENERATION = Math.floor((ROOT_YEARS - ISSUING_YEARS) / SIGNING_YEARS);

/**
 * Which intermediate signs at an instant: each for three years from the root's beginning, one after the other, so that all
 * processes agree without asking; none before the root began, and none from 18 years after that.
 */
export function generationAt(root: X509Certificate, at: Instant): number | undefined {
  const start = new Date(root.validFrom).toISOString();
  if (at < start) return undefined;
  for (let generation = 0; generation <= LAST_GENERATION; generation += 1) {
    if (at < yearsAfter(start, SIGNING_YEARS * (generation + 1), 'UTC')) return generation;
  }
  return undefined;
}

export function nameOfIssuing(generation: number): string {
  return `issuing-${generation}`;
}

/** An intermediate: P-256, five years, of which it signs in the first three. It answers by OCSP as well. */
export async function makeIssuing(root: Made, generation: number, { brand, publicUrl }: Look): Promise<Made> {
  const keys = await newKeys('P-256');
  const above = new x509.X509Certificate(root.certificate.raw);
  const start = yearsAfter(above.notBefore.toISOString(), SIGNING_YEARS * generation, 'UTC');
  const mark = above.subjectName.getField('CN')[0]?.split(' ').at(-1);
  const urls = addressesOf(publicUrl, 'root');
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: newSerial().toString('hex'),
    subject: new x509.Name([{ O: [brand] }, { CN: [`${brand} Issuing ${generation} ${mark}`] }]),
    issuer: above.subjectName,
    ...validity(start, yearsAfter(start, ISSUING_YEARS, 'UTC')),
    publicKey: keys.publicKey,
    signingKey: await signingKeyOf(root.privateKey),
    signingAlgorithm: { name: 'ECDSA', hash: 'SHA-384' },
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(
        x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign | x509.KeyUsageFlags.digitalSignature,
        true,
      ),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(above.publicKey),
      new x509.CertificatePolicyExtension(Object.values(policyOf)),
      new x509.AuthorityInfoAccessExtension({ caIssuers: urls.certificate }),
      new x509.CRLDistributionPointsExtension([urls.list]),
    ],
  });
  return made(certificate, keys.privateKey);
}

function newKeys(namedCurve: 'P-256' | 'P-384') {
  return webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve }, true, ['sign', 'verify']);
}

function signingKeyOf(key: KeyObject) {
  const pkcs8 = key.export({ format: 'der', type: 'pkcs8' });
  return webcrypto.subtle.importKey('pkcs8', pkcs8, { name: 'ECDSA', namedCurve: 'P-384' }, false, ['sign']);
}

/** The last second is part of the validity. */
function validity(from: Instant, until: Instant) {
  return { notBefore: toTheSecond(from), notAfter: toTheSecond(plusMilliseconds(until, -1_000)) };
}

async function made(certificate: x509.X509Certificate, key: webcrypto.CryptoKey): Promise<Made> {
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', key));
  return {
    certificate: new X509Certificate(Buffer.from(certificate.rawData)),
    privateKey: createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' }),
  };
}
