import type { X509Certificate } from 'node:crypto';
import * as x509 from '../x509';
import { addressesOf } from './addresses';
import { policyOf } from './policies';

export type Profile = keyof typeof policyOf;
export type KeyKind = 'ec' | 'rsa';

/**
 * The extensions that all certificates of an issuer, a profile and a kind of key have in common, as DER: those of the
 * subscriber profile of the CA/Browser Forum (Baseline Requirements 7.1.2.7). It has no subjectKeyIdentifier, and the
 * names are added for each.
 */
export function commonExtensions(issuer: { name: string; certificate: X509Certificate; publicUrl: string }) {
  const above = new x509.X509Certificate(issuer.certificate.raw);
  const urls = addressesOf(issuer.publicUrl, issuer.name);
  return (profile: Profile, key: KeyKind): Buffer => {
    const { digitalSignature, keyEncipherment } = x509.KeyUsageFlags;
    const usages = key === 'rsa' ? digitalSignature | keyEncipherment : digitalSignature;
    return derOf([
      new x509.KeyUsagesExtension(usages, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.AuthorityKeyIdentifierExtension(keyIdOf(above)),
      new x509.AuthorityInfoAccessExtension({ ocsp: urls.ocsp, caIssuers: urls.certificate }),
      new x509.CRLDistributionPointsExtension([urls.list]),
      new x509.CertificatePolicyExtension([policyOf[profile]]),
    ]);
  };
}

/** What says on a revocation list whose key signed it. */
export function authorityKeyIdentifier(issuer: X509Certificate): Buffer {
  return derOf([new x509.AuthorityKeyIdentifierExtension(keyIdOf(new x509.X509Certificate(issuer.raw)))]);
}

/** DER of the name in an issuer's own certificate. */
export function subjectOf(issuer: X509Certificate): Buffer {
  return Buffer.from(new x509.X509Certificate(issuer.raw).subjectName.toArrayBuffer());
}

function keyIdOf(certificate: x509.X509Certificate): string {
  const id = certificate.getExtension(x509.SubjectKeyIdentifierExtension)?.keyId;
  if (id === undefined) throw new Error('An issuer has no subjectKeyIdentifier.');
  return id;
}

function derOf(extensions: x509.Extension[]): Buffer {
  return Buffer.concat(extensions.map((extension) => Buffer.from(extension.rawData)));
}
