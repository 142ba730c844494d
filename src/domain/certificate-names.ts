import type { CsrFaultCode } from './certificate';
import type { Offer } from './offer';

/** What an offer's certificate may name. */
export type OfferedNames = NonNullable<Offer['certificate']>['names'];

export interface NameFault {
  code: Extract<CsrFaultCode, `name-${string}` | `names-${string}` | 'wildcard-illegal'>;
  detail: string;
  /** the name, or the first few */
  about?: string;
}

/** Names in one certificate, whatever the offer (C3). */
export const MOST_NAMES = 100;

/** In characters, without the root's dot: what fits into the 255 bytes of a name on the wire (RFC 1035, 2.3.4). */
const LONGEST_NAME = 253;
const LONGEST_LABEL = 63;

/**
 * What is wrong with the writing of a dNSName in lower case; empty if nothing. Whether its A-labels are valid and who
 * owns its suffix is not asked here.
 */
export function nameFaults(name: string): NameFault[] {
  const faults: NameFault[] = [];
  const illegal = (reason: string) =>
    faults.push({ code: 'name-illegal', detail: `${shown(name)}: ${reason}`, about: cut(name) });
  if (name === '') return [{ code: 'name-illegal', detail: 'One of the names is empty: leave it out.' }];
  if (isIpv4(name)) {
    return [{ code: 'name-kind', detail: `${shown(name)} is an IP address: only domain names here.`, about: name }];
  }
  const strange = strangeCharacters(name);
  if (strange) illegal(`only letters, digits, hyphens and dots in a name, and not ${strange}.`);
  if (name.length > LONGEST_NAME) illegal(`a name has at most ${LONGEST_NAME} characters.`);
  const isWildcard = name.startsWith('*.');
  const rest = isWildcard ? name.slice(2) : name;
  if (rest.includes('*')) {
    const detail = `${shown(name)}: a wildcard is the whole first label and nothing else, as in *.example.com.`;
    faults.push({ code: 'wildcard-illegal', detail, about: cut(name) });
  }
  const withoutRoot = rest.endsWith('.') && rest !== '.' ? rest.slice(0, -1) : rest;
  if (withoutRoot !== rest) illegal('leave out the dot at the end.');
  for (const reason of new Set(withoutRoot.split('.').map(labelFault))) if (reason) illegal(reason);
  return faults;
}

function labelFault(label: string): string | undefined {
  if (label === '') return 'there is nothing between two dots, or before the first.';
  if (label.length > LONGEST_LABEL) return `between two dots are at most ${LONGEST_LABEL} characters.`;
  if (label.startsWith('-') || label.endsWith('-')) return 'no part begins or ends with a hyphen.';
  // Reserved LDH labels (RFC 5890, 2.3.1): of them only A-labels are in use.
  if (/^..--/.test(label) && !label.startsWith('xn--')) {
    return 'two hyphens in third and fourth place belong to xn-- alone.';
  }
  return undefined;
}

function isIpv4(name: string): boolean {
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(name);
}

/** The first few characters that no dNSName has, in words; undefined if there are none. */
function strangeCharacters(name: string): string | undefined {
  const strange = new Set(name.replace(/[a-z0-9.*-]+/g, ''));
  if (strange.size === 0) return undefined;
  const words = [...strange].slice(0, 5).map((character) => {
    if (character === '\0') return 'a zero byte';
    if (character === ' ') return 'a space';
    if (character === '_') return 'an underscore';
    return shown(character);
  });
  return words.join(', ');
}

/**
 * What is wrong with all the names of a request together, by what the offer allows (C3): a single name, one wildcard
 * with or without the name under which it stands, or up to a hundred of any kind.
 * @param names lower case, without repetitions, at least one
 */
export function offerFaults(names: readonly string[], offered: OfferedNames): NameFault[] {
  if (names.length > MOST_NAMES) return [tooManyNames(names.length)];
  const wildcards = names.filter((name) => name.startsWith('*.'));
  const about = names.slice(0, MOST_LISTED).map(cut).join(', ');
  const notOffered = (detail: string): NameFault[] => [{ code: 'names-not-offered', detail, about }];
  switch (offered) {
    case 'single':
      if (names.length === 1 && wildcards.length === 0) return [];
      return notOffered(
        `This offer is for exactly one name without a wildcard; the request names ${listed(names)}. Ask for one name, or choose an offer for a wildcard or for several names.`,
      );
    case 'wildcard': {
      const bases = names.filter((name) => !name.startsWith('*.'));
      const isOne = wildcards.length === 1 && bases.every((base) => `*.${base}` === wildcards[0]);
      if (isOne) return [];
      return notOffered(
        `This offer is for one wildcard, such as *.example.com, and optionally the name under which it stands, example.com; the request names ${listed(names)}.`,
      );
    }
    case 'multi':
      return [];
  }
}

export function tooManyNames(count: number): NameFault {
  const detail = `A certificate has at most ${MOST_NAMES} names; the request has ${count}. Divide them over several certificates.`;
  return { code: 'names-too-many', detail, about: String(count) };
}

const MOST_LISTED = 3;

/** The first few, and how many there are besides. */
export function listed(names: readonly string[]): string {
  const first = names.slice(0, MOST_LISTED).map(shown).join(', ');
  return names.length > MOST_LISTED ? `${first} and ${names.length - MOST_LISTED} more` : first;
}

const LONGEST_SHOWN = 80;

/** Text of a stranger, no longer than somebody reads; whoever shows it sees to the rest. */
export function cut(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** Text of a stranger as it may stand in a sentence: cut short, and with nothing in it that controls or reorders. */
export function shown(text: string): string {
  const plain = cut(text).replace(
    /[^\p{L}\p{N} !#-[\]-~…]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
  return `“${plain}”`;
}
