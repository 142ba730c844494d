import { domainToASCII, domainToUnicode } from 'node:url';
import { parse } from 'tldts';
import {
  cut,
  MOST_NAMES,
  type NameFault,
  nameFaults,
  type OfferedNames,
  offerFaults,
  shown,
  tooManyNames,
} from '../../domain/certificate-names';
import { contentOf, type DerNode, expectTag, MalformedDer, readDer, tags } from './der';

export interface AskedNames {
  /** lower case, without repetitions, in the order of the request */
  names: string[];
  faults: NameFault[];
}

const DNS_NAME = 0x82;

/** GeneralName's other choices (RFC 5280, 4.2.1.6). */
const otherKinds: ReadonlyMap<number, string> = new Map([
  [0xa0, 'a name of another kind (otherName)'],
  [0x81, 'an e-mail address'],
  [0xa3, 'an X.400 address'],
  [0xa4, 'a directory name'],
  [0xa5, 'an EDI name'],
  [0x86, 'a URI'],
  [0x87, 'an IP address'],
  [0x88, 'a registered id'],
]);

/** The names of a SubjectAltName, judged each alone and all together (C3). Throws MalformedDer. */
export function readNames(value: DerNode, offered: OfferedNames): AskedNames {
  const { children } = expectTag(readDer(contentOf(value)), tags.sequence, 'the list of names (SubjectAltName)');
  // Of thousands of names nobody reads what else is wrong with them.
  if (children.length > MOST_NAMES) return { names: [], faults: [tooManyNames(children.length)] };
  const names = new Set<string>();
  const faults: NameFault[] = [];
  for (const entry of children) {
    if (entry.tag === DNS_NAME) faults.push(...addName(contentOf(entry), names));
    else faults.push(otherKind(entry.tag));
  }
  if (names.size > 0) faults.push(...offerFaults([...names], offered));
  return { names: [...names], faults };
}

function addName(bytes: Buffer, names: Set<string>): NameFault[] {
  const name = bytes.toString('latin1').toLowerCase();
  if (names.has(name)) {
    return [{ code: 'name-repeated', detail: `${shown(name)} is there twice: ask for it once.`, about: cut(name) }];
  }
  names.add(name);
  if (bytes.some((byte) => byte > 0x7f)) return [notAscii(bytes)];
  return nameFaultsOf(name);
}

/** What is wrong with a name in lower case: its writing, or else what it stands for; empty if nothing is. */
export function nameFaultsOf(name: string): NameFault[] {
  const faults = nameFaults(name);
  return faults.length > 0 ? faults : meaningFaults(name);
}

function otherKind(tag: number): NameFault {
  const kind = otherKinds.get(tag);
  if (kind === undefined) throw new MalformedDer('a name (SubjectAltName) is of no kind that exists');
  return { code: 'name-kind', detail: `The request names ${kind}: only domain names are certified, leave it out.` };
}

/** Nothing that a URL's parser would take for something else. */
const WRITTEN_NAME = /^[\p{L}\p{M}\p{N}.*-]+$/u;

/** U-labels have no place in a dNSName: it is said how they are written there (RFC 5280, 7.2). */
function notAscii(bytes: Buffer): NameFault {
  const utf8 = bytes.toString('utf8');
  const text = utf8.includes('\ufffd') ? bytes.toString('latin1') : utf8;
  const ascii = WRITTEN_NAME.test(text) ? domainToASCII(text) : '';
  const isName = ascii !== '' && nameFaults(ascii).length === 0;
  const advice = isName ? `write it as ${ascii}.` : 'write it in A-labels (xn--…).';
  return {
    code: 'name-not-ascii',
    detail: `${shown(text)} has letters that no certificate has: ${advice}`,
    about: cut(text),
  };
}

/** Labels that stand for something, under a suffix where names are given to the public. */
function meaningFaults(name: string): NameFault[] {
  const faults: NameFault[] = [];
  const isWildcard = name.startsWith('*.');
  const base = isWildcard ? name.slice(2) : name;
  for (const label of base.includes('xn--') ? base.split('.') : []) {
    // An A-label is exactly what its letters are encoded to (RFC 5891, 5.3).
    if (!label.startsWith('xn--') || domainToASCII(domainToUnicode(label)) === label) continue;
    const detail = `${shown(name)}: ${shown(label)} is no valid A-label (RFC 5891).`;
    faults.push({ code: 'name-illegal', detail, about: cut(name) });
  }
  const fault = suffixFault(name, base, isWildcard);
  return fault ? [...faults, fault] : faults;
}

/** In the public suffix list, yet for nobody to own in the way of domains: overlay network and infrastructure. */
const notForWebsites = new Set(['onion', 'arpa']);

function suffixFault(name: string, base: string, isWildcard: boolean): NameFault | undefined {
  // Only the part of ICANN counts: under the suffixes of companies (github.io) a wildcard is their affair.
  const { domain, publicSuffix, isIcann } = parse(base, { extractHostname: false, validateHostname: false });
  if (!isIcann || publicSuffix === null || notForWebsites.has(publicSuffix.split('.').at(-1) ?? '')) {
    const detail = `${shown(name)} is an internal name: only names under a public suffix, such as .com, are certified.`;
    return { code: 'name-not-public', detail, about: cut(name) };
  }
  if (domain !== null) return undefined;
  const detail = isWildcard
    ? `${shown(name)} would be valid for all of a public suffix, which belongs to nobody: name a domain under it.`
    : `${shown(name)} is a public suffix, under which others have names: name a domain under it.`;
  return { code: 'name-is-public-suffix', detail, about: cut(name) };
}
