import { X509Certificate } from 'node:crypto';
import type { CertificateOrder } from '../../../../activities/certificate-ports';

const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';

/**
 * Reads a certificate that was just signed with OpenSSL, by which it was not built, and compares it with the order.
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
    certificate.raw.equals(der) || 'its encoding',
    (certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey)) || 'its signature',
    certificate.serialNumber.toLowerCase() === serial || 'its serial number',
    isFor(certificate, order.csr) || 'its key or its names',
    sameSecond(certificate.validFrom, order.notBefore) || 'its beginning',
    sameSecond(certificate.validTo, order.notAfter) || 'its end',
    !certificate.ca || 'its constraints',
    (certificate.keyUsage?.length === 1 && certificate.keyUsage[0] === SERVER_AUTH) || 'its use',
  ].filter((found) => found !== true);
  if (wrong.length > 0) throw new Error(`A certificate was signed wrongly and is thrown away: ${wrong.join(', ')}.`);
  return certificate;
}

/** Whether a certificate is for the key and exactly the names of a request. */
export function isFor(certificate: X509Certificate, csr: CertificateOrder['csr']): boolean {
  const key = certificate.publicKey.export({ format: 'der', type: 'spki' });
  const names = csr.names.map((name) => `DNS:${name}`).join(', ');
  return key.equals(Buffer.from(csr.spki, 'base64')) && certificate.subjectAltName === names;
}

function sameSecond(printed: string, at: string): boolean {
  return Date.parse(printed) === Math.floor(Date.parse(at) / 1000) * 1000;
}
