import { type KeyObject, X509Certificate } from 'node:crypto';
import type { CertificateOrder } from '../../../../activities/certificate-ports';

/**
 * Reads a certificate that was just signed with OpenSSL, by which it was not built, and compares it with the order.
 * What is the same in every certificate of an issuer (uses, addresses, policy) is not looked at again each time.
 * @throws Error that says what is wrong: such a certificate is neither kept nor delivered
 */
export function recheck(
  der: Buffer,
  order: Pick<CertificateOrder, 'csr' | 'notBefore' | 'notAfter'>,
  serial: string,
  issuer: X509Certificate,
): X509Certificate {
  const certificate = new X509Certificate(der);
  const wrong = [
    (certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey)) || 'its signature',
    certificate.serialNumber.toLowerCase() === serial || 'its serial number',
    isFor(certificate, order.csr) || 'its key or its names',
    sameSecond(certificate.validFrom, order.notBefore) || 'its beginning',
    sameSecond(certificate.validTo, order.notAfter) || 'its end',
    !certificate.ca || 'its constraints',
  ].filter((found) => found !== true);
  if (wrong.length > 0) throw new Error(`A certificate was signed wrongly and is thrown away: ${wrong.join(', ')}.`);
  return certificate;
}

/** Whether a certificate is for the key and exactly the names of a request. */
export function isFor({ publicKey, subjectAltName }: X509Certificate, csr: CertificateOrder['csr']): boolean {
  const names = csr.names.map((name) => `DNS:${name}`).join(', ');
  return subjectAltName === names && isSameKey(publicKey, Buffer.from(csr.spki, 'base64'));
}

/** By the point of a curve first: encoding a whole SubjectPublicKeyInfo takes OpenSSL twenty times as long. */
function isSameKey(key: KeyObject, spki: Buffer): boolean {
  if (key.asymmetricKeyType === 'ec') {
    const { crv = '', x = '', y = '' } = key.export({ format: 'jwk' });
    const head = uncompressed[crv];
    const point = Buffer.concat([Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
    if (head && spki.equals(Buffer.concat([head, point]))) return true;
  }
  return spki.equals(key.export({ format: 'der', type: 'spki' }));
}

/** What comes before the coordinates in a SubjectPublicKeyInfo (RFC 5480, 2). */
const uncompressed: Record<string, Buffer> = {
  'P-256': Buffer.from('3059301306072a8648ce3d020106082a8648ce3d03010703420004', 'hex'),
  'P-384': Buffer.from('3076301006072a8648ce3d020106052b8104002203620004', 'hex'),
};

function sameSecond(printed: string, at: string): boolean {
  return Date.parse(printed) === Math.floor(Date.parse(at) / 1000) * 1000;
}
