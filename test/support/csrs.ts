import { bitString, der, integer, octetString, oid, sequence, set, utf8String } from './der';
import type { Signer } from './signers';

/** A request as a test wants it; what is left out is as it should be. */
export interface CsrParts {
  names?: readonly string[];
  /** GeneralNames in place of `names` */
  generalNames?: readonly Buffer[];
  commonNames?: readonly Buffer[];
  /** besides SubjectAltName */
  extensions?: readonly Buffer[];
  /** in place of the request for extensions */
  attributes?: readonly Buffer[];
  version?: bigint;
  /** in place of the signer's */
  spki?: Buffer;
  algorithm?: Buffer;
  signature?: Buffer;
}

/** A PKCS#10 request, DER. */
export function csrOf(signer: Signer, parts: CsrParts = {}): Buffer {
  const names = parts.generalNames ?? (parts.names ?? ['www.example.com']).map(dnsName);
  const sans = names.length > 0 ? [extension('2.5.29.17', sequence(...names))] : [];
  const attributes = parts.attributes ?? [extensionRequest([...sans, ...(parts.extensions ?? [])])];
  const info = sequence(
    integer(parts.version ?? 0n),
    sequence(...(parts.commonNames ?? []).map((name) => set(sequence(oid('2.5.4.3'), name)))),
    parts.spki ?? signer.spki,
    der(0xa0, ...attributes),
  );
  return sequence(info, parts.algorithm ?? signer.algorithm, bitString(parts.signature ?? signer.sign(info)));
}

export function csrPem(csr: Buffer, label = 'CERTIFICATE REQUEST'): string {
  const lines = csr.toString('base64').match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

export function dnsName(name: string): Buffer {
  return der(0x82, Buffer.from(name, 'latin1'));
}

export function commonName(name: string): Buffer {
  return utf8String(name);
}

export function extension(type: string, value: Buffer, critical?: Buffer): Buffer {
  return sequence(oid(type), ...(critical ? [critical] : []), octetString(value));
}

export function extensionRequest(extensions: readonly Buffer[]): Buffer {
  return sequence(oid('1.2.840.113549.1.9.14'), set(sequence(...extensions)));
}
