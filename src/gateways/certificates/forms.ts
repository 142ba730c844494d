import type { IssuedCertificate } from '../../../activities/certificate-ports';
import * as x509 from './x509';

type Delivered = Pick<IssuedCertificate, 'pem' | 'chain'>;

/** The forms in which a certificate is downloaded (C7), with media type and the end of the file's name. */
export const certificateForms = {
  pem: { type: 'application/x-pem-file', ending: 'pem', render: ({ pem }: Delivered) => Buffer.from(endLine(pem)) },
  /** the certificate first, then the intermediates, as web servers want it */
  chain: {
    type: 'application/x-pem-file',
    ending: 'fullchain.pem',
    render: ({ pem, chain }: Delivered) => Buffer.from([pem, ...chain].map(endLine).join('')),
  },
  /** for servers that want them apart from the certificate */
  intermediates: {
    type: 'application/x-pem-file',
    ending: 'chain.pem',
    render: ({ chain }: Delivered) => Buffer.from(chain.map(endLine).join('')),
  },
  der: { type: 'application/pkix-cert', ending: 'cer', render: ({ pem }: Delivered) => derOf(pem) },
  /** certificates only, without a signature (RFC 5652, 5; RFC 2315) */
  pkcs7: { type: 'application/x-pkcs7-certificates', ending: 'p7b', render: bundle },
  pkcs7Pem: {
    type: 'application/x-pem-file',
    ending: 'p7b.pem',
    render: (certificate: Delivered) => Buffer.from(endLine(x509.PemConverter.encode(bundle(certificate), 'PKCS7'))),
  },
} as const;

function bundle({ pem, chain }: Delivered): Buffer {
  const certificates = [pem, ...chain].map((one) => new x509.X509Certificate(derOf(one)));
  return Buffer.from(new x509.X509Certificates(certificates).export('raw'));
}

function derOf(pem: string): Buffer {
  return Buffer.from(x509.PemConverter.decodeFirst(pem));
}

function endLine(pem: string): string {
  return `${pem.trimEnd()}\n`;
}
