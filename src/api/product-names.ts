import { domainToASCII } from 'node:url';
import { parse } from 'tldts';
import type { Offer } from '../domain/offer';
import { isPrintable } from './wire/text';

export type CheckedName = { name: string; fault?: undefined } | { name?: undefined; fault: string };

/** A product's name as it will be kept, or what is wrong with it. */
export function checkName(offer: Offer, text: string): CheckedName {
  if (offer.kind === 'domain') return checkDomain(text, offer.tld);
  return offer.kind === 'certificate' ? checkCertificateName(text) : checkLabel(text);
}

/** Letters, digits and hyphens of any script: nothing that a URL parser would take for something else. */
const WRITTEN_DOMAIN = /^[\p{L}\p{M}\p{N}.-]+$/u;
const A_LABEL = /^(?!-)(?!..--)[a-z0-9-]{1,63}(?<!-)$/;
const ENCODED_LABEL = /^xn--[a-z0-9-]{1,59}$/;

/** One label under the offer's suffix, in A-labels and lower case (RFC 5891), as registries know it. */
function checkDomain(text: string, tld: string | undefined): CheckedName {
  const name = WRITTEN_DOMAIN.test(text) ? domainToASCII(text) : '';
  const labels = name.split('.');
  const isValid = name.length <= 253 && labels.every((label) => A_LABEL.test(label) || ENCODED_LABEL.test(label));
  if (!isValid) return { fault: 'This is no domain name.' };
  if (tld !== undefined && !name.endsWith(`.${tld}`)) return { fault: `This offer is for names under .${tld}.` };
  const { domain } = parse(name, { extractHostname: false });
  const isOneLabel = tld === undefined || labels.length === tld.split('.').length + 1;
  if (domain !== name || !isOneLabel)
    return { fault: 'A name that can be registered: one label under its public suffix.' };
  return { name };
}

/** The first of the names that a certificate is for; which names it may bear is for its request to say (C3). */
function checkCertificateName(text: string): CheckedName {
  const bare = text.replace(/^\*\./, '');
  const name = WRITTEN_DOMAIN.test(bare) ? domainToASCII(bare) : '';
  if (name === '' || name.length > 253) return { fault: 'This is no domain name.' };
  return { name: text.startsWith('*.') ? `*.${name}` : name };
}

const MOST_CHARACTERS = 63;

function checkLabel(text: string): CheckedName {
  const name = text.normalize('NFC');
  if (name.length < 1 || name.length > MOST_CHARACTERS) return { fault: `1 to ${MOST_CHARACTERS} characters.` };
  if (!isPrintable(name)) return { fault: 'Only printable characters: none that control, hide or reorder text.' };
  if (name.trim() !== name) return { fault: 'No space at either end.' };
  return { name };
}
