import type { CertificateProvider, TicketDesk } from './certificate-provider';

/** `technical` goes to the certificate provider, `contract` to the operator's own service desk (S16). */
export const supportKinds = ['technical', 'contract'] as const;
export type SupportKind = (typeof supportKinds)[number];

/** `open`: waits for the desk; `answered`: waits for the customer. A reply opens a closed one again. */
export const supportStates = ['open', 'answered', 'closed'] as const;
export type SupportState = (typeof supportStates)[number];

/** The two ends of a thread of mails: each writes to an address with a token of its own. */
export const supportSides = ['customer', 'desk'] as const;
export type SupportSide = (typeof supportSides)[number];

/** Who wrote: one of the two ends, or an operator by the API, who stands at the desk's end. */
export const supportAuthors = [...supportSides, 'operator'] as const;
export type SupportAuthor = (typeof supportAuthors)[number];

/** Whom a customer's contract is looked after by. */
export interface AccountManager {
  name: string;
  email: string;
}

/** Where a request goes, and what its subject begins with. */
export interface SupportRoute extends TicketDesk {
  desk: 'provider' | 'service_desk';
  /** the certificate provider that it is about, also where that has no ticket desk */
  provider?: string;
}

/** A technical request goes to the ticket desk that its provider has for the brand; without one to the service desk (S16). */
export function routeOf(
  kind: SupportKind,
  provider: CertificateProvider | undefined,
  brand: string,
  serviceDesk: string,
): SupportRoute {
  const own: SupportRoute = { desk: 'service_desk', address: serviceDesk, subjectPrefix: '' };
  if (kind === 'contract' || !provider) return own;
  const branded = Object.hasOwn(provider.ticketsByBrand, brand) ? provider.ticketsByBrand[brand] : undefined;
  const tickets = branded ?? provider.tickets;
  return tickets ? { desk: 'provider', ...tickets, provider: provider.name } : { ...own, provider: provider.name };
}

/** The subject that the desk reads: prefix, order number if known, the customer's own, and the reference (S16). */
export function deskSubject(request: {
  subjectPrefix: string;
  orderNumber?: string;
  subject: string;
  reference: string;
}): string {
  const { subjectPrefix, orderNumber, subject, reference } = request;
  return [subjectPrefix, orderNumber, subject, `[${reference}]`].filter(Boolean).join(' ');
}

/** What a certificate authority calls an order: the last part of its address (RFC 8555, 7.1.3). */
export function orderNumberOf(orderUrl: string): string | undefined {
  const [path = ''] = orderUrl.split(/[?#]/, 1);
  return /[^/]+$/.exec(path.replace(/\/+$/, ''))?.[0];
}

/** Whose turn it is after somebody wrote. */
export function stateAfter(author: SupportAuthor): SupportState {
  return author === 'customer' ? 'open' : 'answered';
}

/** Who else has to read it; what an operator writes is for the customer. */
export function otherSide(author: SupportAuthor): SupportSide {
  return author === 'customer' ? 'desk' : 'customer';
}

/** Without vowels and without what is mistaken for another: no words, and it can be read out. */
const ALPHABET = '0123456789BCDFGHJKMNPQRSTVWXYZ';

/** Characters of a reference after its year: 30^9 are more than anybody tries. */
export const REFERENCE_CHARACTERS = 9;

/** @param random as many bytes as a reference has characters */
export function supportReference(year: number, random: Uint8Array): string {
  const characters = Array.from(random.subarray(0, REFERENCE_CHARACTERS), (byte) => ALPHABET[byte % ALPHABET.length]);
  return `SR-${year}-${characters.join('')}`;
}

/** References as somebody wrote them, in capitals; at most ten, which no letter names. */
export function referencesIn(text: string): string[] {
  const found = text.match(/\bSR-\d{4}-[0-9A-Z]{9}(?![0-9A-Z])/gi) ?? [];
  return found.slice(0, 10).map((reference) => reference.toUpperCase());
}

/** More than people write in an hour to one thread: machines answer each other then, and nothing is passed on. */
export const MOST_AN_HOUR = 30;

/** Message-IDs that a mail names of its thread: the first, by which readers find its root, and the latest (RFC 5322, 3.6.4). */
const MOST_REFERENCES = 20;

export function referencesOf(ids: readonly string[]): string[] {
  if (ids.length <= MOST_REFERENCES) return [...ids];
  return [...ids.slice(0, 1), ...ids.slice(1 - MOST_REFERENCES)];
}
