import { createPublicKey, X509Certificate } from 'node:crypto';
import type { IssuedCertificate } from '../../../../activities/certificate-ports';
import type { ExaminedCsr } from '../../../domain/certificate';

export type Examined =
  | { kind: 'right'; certificate: Omit<IssuedCertificate, 'issuer'> }
  /** somebody else's: never to be delivered */
  | { kind: 'foreign'; detail: string }
  /** ours, but not to be used as it came */
  | { kind: 'faulty'; detail: string };

const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';

/**
 * Whether what an authority answered is what was ordered: for this key, exactly these names, valid now, with a chain in
 * which each is signed by the next (RFC 8555, 7.4.2).
 */
export function examineChain(pem: string, csr: ExaminedCsr, now: Date): Examined {
  let certificates: X509Certificate[];
  try {
    certificates = (pem.match(PEM) ?? []).map((one) => new X509Certificate(one));
  } catch {
    certificates = [];
  }
  const [own, ...above] = certificates;
  if (!own) return { kind: 'faulty', detail: 'the answer holds no legible certificate' };

  const ordered = createPublicKey({ key: Buffer.from(csr.spki, 'base64'), format: 'der', type: 'spki' });
  if (!own.publicKey.equals(ordered)) return { kind: 'foreign', detail: 'the certificate is for another key' };
  const names = namesOf(own);
  if (!sameNames(names, csr.names)) {
    return {
      kind: 'foreign',
      detail: `the certificate is for other names: ${names.join(', ')} instead of ${csr.names.join(', ')}`,
    };
  }

  const fault = faultOfUse(own, now) ?? faultOfChain(certificates, now);
  if (fault !== undefined) return { kind: 'faulty', detail: fault };
  return {
    kind: 'right',
    certificate: {
      serial: own.serialNumber.toLowerCase(),
      fingerprint: own.fingerprint256.replaceAll(':', '').toLowerCase(),
      notBefore: new Date(own.validFrom).toISOString(),
      notAfter: new Date(own.validTo).toISOString(),
      pem: own.toString(),
      chain: above.filter((one) => !isRoot(one)).map(String),
    },
  };
}

/** All of the subject's alternative names; those that are not DNS names stay as they are, and so match none. */
function namesOf(certificate: X509Certificate): string[] {
  return (certificate.subjectAltName ?? '').split(', ').map((name) => name.replace(/^DNS:/, ''));
}

function sameNames(given: string[], wanted: string[]): boolean {
  const left = new Set(given.map((name) => name.toLowerCase()));
  return left.size === wanted.length && wanted.every((name) => left.has(name));
}

function faultOfUse(own: X509Certificate, now: Date): string | undefined {
  if (own.ca) return 'the certificate is one of an authority';
  // Extended key usage, in Node's words.
  if (!own.keyUsage?.includes(SERVER_AUTH)) return 'the certificate is not for servers';
  return faultOfTime(own, now);
}

function faultOfChain(certificates: X509Certificate[], now: Date): string | undefined {
  const last = certificates.at(-1);
  if (!last || certificates.length === 1) return 'the issuing certificate is missing';
  for (const [index, one] of certificates.entries()) {
    const above = certificates[index + 1];
    if (!above) break;
    const signed = above.ca && one.checkIssued(above) && one.verify(above.publicKey);
    if (!signed) return `${above.subject} did not sign ${one.subject}`;
    const fault = faultOfTime(above, now);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Clocks differ by some minutes. */
const SKEW = 3_600_000;

function faultOfTime({ subject, validFrom, validTo }: X509Certificate, now: Date): string | undefined {
  if (Date.parse(validFrom) > now.getTime() + SKEW) return `${subject} is valid only from ${validFrom}`;
  if (Date.parse(validTo) <= now.getTime()) return `${subject} was valid until ${validTo}`;
  return undefined;
}

const isRoot = (certificate: X509Certificate) =>
  certificate.checkIssued(certificate) && certificate.verify(certificate.publicKey);
