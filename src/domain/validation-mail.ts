import { type Instant, plusMilliseconds } from './calendar';
import type { DcvProof } from './certificate';

/**
 * The constructed addresses of a domain (BR 3.2.2.4.4): the local parts at the domain and at each parent up to the one
 * that was registered.
 * @param registrable a parent of the domain or itself
 */
export function constructedAddresses(domain: string, registrable: string, localParts: readonly string[]): string[] {
  const places: string[] = [];
  for (let place = domain; ; place = place.slice(place.indexOf('.') + 1)) {
    places.push(place);
    if (place === registrable || !place.endsWith(`.${registrable}`)) break;
  }
  return places.flatMap((place) => localParts.map((part) => `${part}@${place}`));
}

/** 128 bits, of 112 at least (BR, Random Value). */
const DIGITS = 32;
const THIRTY_DAYS = 30 * 86_400_000;

/**
 * The code of one mail, of its own for each address and sending (BR 3.2.2.4.4). Nobody can know it from what is published
 * by the other methods: those show digests too, never the token.
 * @param digest SHA-256 in lower-case hexadecimal
 */
export function mailCode(
  { account, token }: DcvProof,
  mail: { domain: string; address: string; sentAt: Instant },
  digest: (text: string) => string,
): string {
  const { domain, address, sentAt } = mail;
  const code = digest(JSON.stringify(['mail', account, domain, token, address, sentAt])).slice(0, DIGITS);
  return (code.match(/.{8}/g) ?? []).join('-');
}

/** Whether what somebody typed is the code: hyphens, space and case do not matter, and the time taken tells nothing. */
export function isMailCode(given: string, code: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^0-9a-z]/g, '');
  const [a, b] = [bare(given), bare(code)];
  if (a.length !== b.length) return false;
  let different = 0;
  for (let i = 0; i < b.length; i++) different |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return different === 0;
}

/** Until when a code of that sending is taken (BR 3.2.2.4.4: thirty days). */
export function mailCodeEnds(sentAt: Instant): Instant {
  return plusMilliseconds(sentAt, THIRTY_DAYS);
}
