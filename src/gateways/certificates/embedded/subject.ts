import type { CertificateOrder } from '../../../../activities/certificate-ports';
import { sequence, tlv } from './der';

const SET = 0x31;
const UTF8 = 0x0c;
const PRINTABLE = 0x13;
const DNS_NAME = 0x82;

const country = Buffer.from('0603550406', 'hex');
const locality = Buffer.from('0603550407', 'hex');
const organisation = Buffer.from('060355040a', 'hex');
const commonName = Buffer.from('0603550403', 'hex');
const subjectAltName = Buffer.from('0603551d11', 'hex');
const critical = Buffer.from('0101ff', 'hex');

/** Of the X.520 attributes (RFC 5280, appendix A.1), in characters. */
const LONGEST = { organisation: 64, locality: 128, commonName: 64 };

/** What hinders a subject; the names themselves were checked with the request (C3). */
export function subjectFault({ profile, organisation: who, csr }: CertificateOrder): string | undefined {
  if (csr.names.length === 0) return 'The request has no names.';
  if (profile === 'dv') return undefined;
  if (!who) return 'A certificate of an organisation needs its validated name and country.';
  if (!/^[A-Z]{2}$/.test(who.country))
    return `The country ${who.country} is no code of two capital letters (ISO 3166).`;
  if (who.name === '' || [...who.name].length > LONGEST.organisation)
    return `The name of an organisation has 1 to ${LONGEST.organisation} characters in a certificate.`;
  if (who.locality !== undefined && (who.locality === '' || [...who.locality].length > LONGEST.locality))
    return `A locality has 1 to ${LONGEST.locality} characters in a certificate.`;
  return undefined;
}

/**
 * The subject and the names, as DER. The common name is the first name, because people and old programs look for it,
 * and clients only believe the names anyway. A first name that is too long for it is left out: then the subject of a
 * domain's certificate is empty, and the names are critical (RFC 5280, 4.2.1.6).
 */
export function subjectOfOrder({ profile, organisation: who, csr }: CertificateOrder): {
  subject: Buffer;
  names: Buffer;
} {
  const [first = ''] = csr.names;
  const attributes: Buffer[] = [];
  if (profile === 'ov' && who) {
    attributes.push(attribute(country, PRINTABLE, who.country));
    if (who.locality !== undefined) attributes.push(attribute(locality, UTF8, who.locality));
    attributes.push(attribute(organisation, UTF8, who.name));
  }
  if (first.length <= LONGEST.commonName) attributes.push(attribute(commonName, UTF8, first));
  const names = sequence(...csr.names.map((name) => tlv(DNS_NAME, Buffer.from(name, 'latin1'))));
  const parts = attributes.length === 0 ? [subjectAltName, critical] : [subjectAltName];
  return { subject: sequence(...attributes), names: sequence(...parts, tlv(0x04, names)) };
}

function attribute(oid: Buffer, tag: number, value: string): Buffer {
  return tlv(SET, sequence(oid, tlv(tag, Buffer.from(value, 'utf8'))));
}
