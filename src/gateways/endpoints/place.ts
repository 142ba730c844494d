import { isIPv6 } from 'node:net';
import { hostOf, leadsInside } from '../outbound/addresses';

const LONGEST_NAME = 253;
const NO_HOST = 'This is no name of a host, and no address.';

/**
 * The host that somebody wrote, as it is kept: a name in lower case and A-labels without a dot at its end, or an address.
 * What a name leads to is looked at whenever somebody connects to it.
 */
export function readHost(text: string, allowPrivate: boolean): { host: string } | { fault: string } {
  const written = isIPv6(text) ? `[${text}]` : text;
  // Nothing that a URL has beside its host: what is looked at is what is connected to.
  if (/[\s/?#@\\%*]|:(?!.*\]$)/.test(written) || !URL.canParse(`https://${written}`)) return { fault: NO_HOST };
  const host = hostOf(new URL(`https://${written}`)).replace(/\.$/, '');
  if (host === '' || host.length > LONGEST_NAME) return { fault: NO_HOST };
  if (!allowPrivate && leadsInside(host)) return { fault: 'This is not on the public internet.' };
  return { host };
}
