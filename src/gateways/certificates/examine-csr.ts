import { createHash } from 'node:crypto';
import type { CsrFault, CsrFaultCode, ExaminedCsr } from '../../domain/certificate';
import { cut, listed, type OfferedNames, shown } from '../../domain/certificate-names';
import { readNames } from './csr-names';
import { readCsrPem } from './csr-pem';
import { signatureFault } from './csr-signatures';
import { contentOf, type DerNode, MalformedDer, readDer, tags, wholeOf } from './der';
import { type Pkcs10, readPkcs10 } from './pkcs10';
import { readKey } from './public-keys';

/** What could be read of a faulty request: its key can be judged further, by what is on record of it. */
export type CsrExamination =
  | { ok: true; csr: ExaminedCsr }
  | { ok: false; faults: CsrFault[]; read?: Pick<ExaminedCsr, 'keyFingerprint' | 'names'> };

const SUBJECT_ALT_NAME = '2.5.29.17';
const BASIC_CONSTRAINTS = '2.5.29.19';
const KEY_USAGE = '2.5.29.15';

/**
 * Everything of a request that can be told without asking anybody (C3): its form, its signature, its key, its names and
 * what the offer allows. All faults at once, except that what cannot be read cannot be judged. Never throws.
 * Whether the key is barred or another account's is asked of the database, by its fingerprint.
 * @param text as it was sent
 * @param offered the names that the offer is for
 * @param options name: of the product, which must be among the names
 */
export function examineCsr(text: string, offered: OfferedNames, options: { name?: string } = {}): CsrExamination {
  const { der, fault } = readCsrPem(text);
  if (!der) return { ok: false, faults: [fault] };
  try {
    return examine(der, readPkcs10(der), offered, options.name);
  } catch (error) {
    if (!(error instanceof MalformedDer)) throw error;
    return {
      ok: false,
      faults: [atCsr('csr-malformed', `The request cannot be read: ${error.message}. Make it anew.`)],
    };
  }
}

function examine(der: Buffer, request: Pkcs10, offered: OfferedNames, product: string | undefined): CsrExamination {
  const { key, fault: keyFault } = readKey(request.publicKey);
  const badSignature = signatureFault(request, key);
  const { names, faults: nameFaults } = examineNames(request, offered, product);
  const faults = [
    ...(keyFault ? [keyFault] : key.faults),
    ...(badSignature ? [badSignature] : []),
    ...nameFaults,
    ...authorityFaults(request.extensions),
  ];
  const spki = wholeOf(request.publicKey);
  const keyFingerprint = createHash('sha256').update(spki).digest('hex');
  if (!key || faults.length > 0) return { ok: false, faults, ...(key && { read: { keyFingerprint, names } }) };
  return {
    ok: true,
    csr: {
      der: der.toString('base64'),
      names,
      algorithm: key.algorithm,
      bits: key.bits,
      spki: spki.toString('base64'),
      keyFingerprint,
    },
  };
}

function atCsr(code: CsrFaultCode, detail: string, about?: string): CsrFault {
  return { code, detail, pointer: '/csr', ...(about !== undefined && { about }) };
}

function examineNames(
  { extensions, commonNames }: Pkcs10,
  offered: OfferedNames,
  product: string | undefined,
): { names: string[]; faults: CsrFault[] } {
  const value = extensions.get(SUBJECT_ALT_NAME);
  const { names, faults: found } = value ? readNames(value, offered) : { names: [], faults: [] };
  const faults = found.map(({ code, detail, about }) => atCsr(code, detail, about));
  // Without names in the list there is nothing that others could be missing from.
  if (names.length === 0) return { names, faults: faults.length > 0 ? faults : [namesMissing(commonNames)] };
  // Only A to Z: some letters beyond ASCII become ASCII in lower case.
  const lowerCase = (text: string) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const foreign = commonNames.filter((commonName) => !names.includes(lowerCase(commonName)));
  if (foreign.length > 0) {
    const detail = `Not among the names (SubjectAltName) is the common name ${listed(foreign)}: add it there, or leave it out.`;
    faults.push(atCsr('common-name-foreign', detail, foreign.slice(0, 3).map(cut).join(', ')));
  }
  if (product !== undefined && !names.includes(product)) {
    const detail = `${shown(product)} is not among the names of the request: ask for it, or order under one of its names.`;
    faults.push({ code: 'product-name-absent', detail, pointer: '/name', about: product });
  }
  return { names, faults };
}

function namesMissing(commonNames: readonly string[]): CsrFault {
  const example = commonNames[0] === undefined ? '' : `, such as ${shown(commonNames[0])}`;
  const detail = `The request has no names. Put them into the extension SubjectAltName${example}: the common name alone does not count.`;
  return atCsr('names-missing', detail);
}

/** Other extensions are passed over: what a certificate has is decided by its profile, not by who asks for it (C6). */
function authorityFaults(extensions: ReadonlyMap<string, DerNode>): CsrFault[] {
  const isAsked = asksForAuthority(extensions.get(BASIC_CONSTRAINTS)) || asksToSign(extensions.get(KEY_USAGE));
  if (!isAsked) return [];
  const detail =
    'The request asks for a certificate that may issue others (basicConstraints CA, or keyUsage keyCertSign or cRLSign): make it without.';
  return [atCsr('authority-asked-for', detail)];
}

/** BasicConstraints (RFC 5280, 4.2.1.9): cA is its first member, left out if false. */
function asksForAuthority(value: DerNode | undefined): boolean {
  if (!value) return false;
  const { tag, children } = readDer(contentOf(value));
  if (tag !== tags.sequence) throw new MalformedDer('its basicConstraints are of another type');
  return children[0]?.tag === tags.boolean && contentOf(children[0]).some((byte) => byte !== 0);
}

/** KeyUsage (RFC 5280, 4.2.1.3): keyCertSign is bit 5 and cRLSign bit 6, counted from the highest. */
function asksToSign(value: DerNode | undefined): boolean {
  if (!value) return false;
  const usage = readDer(contentOf(value));
  if (usage.tag !== tags.bitString) throw new MalformedDer('its keyUsage is of another type');
  return ((contentOf(usage)[1] ?? 0) & 0b0000_0110) !== 0;
}
