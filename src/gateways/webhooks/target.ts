import { hostOf, leadsInside } from '../outbound/addresses';

const LONGEST_URL = 2_000;

/**
 * What is wrong with an address that webhooks shall go to, as far as it can be told without asking anybody; undefined if
 * nothing. What a name leads to is looked at whenever something is sent there.
 */
export function targetFault(text: string, allowPrivate: boolean): string | undefined {
  if (text.length > LONGEST_URL) return `At most ${LONGEST_URL} characters.`;
  if (!URL.canParse(text)) return 'This is no URL.';
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(allowPrivate && url.protocol === 'http:')) return 'Only https is allowed.';
  if (url.username !== '' || url.password !== '') return 'No user name and no password in a URL: messages are signed.';
  if (url.hash !== '') return 'A fragment (#) is never sent: leave it out.';
  if (url.port === '0') return 'Nothing listens on port 0.';
  if (!allowPrivate && leadsInside(hostOf(url))) return 'This address is not on the public internet.';
  return undefined;
}
