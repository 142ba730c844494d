import dns, { type LookupAddress } from 'node:dns';
import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import { hostOf, isPublic } from '../outbound/addresses';
import { exchange, wordsOf } from '../outbound/exchange';
import { targetFault } from './target';

export interface PostSettings {
  /** lets messages go to addresses inside, and without TLS */
  allowPrivate: boolean;
  /** milliseconds for all of it: name, connection, answer */
  timeout?: number;
  /** what a name leads to */
  resolve?: (host: string) => Promise<LookupAddress[]>;
}

export interface PostAnswer {
  status?: number;
  retryAfter?: number;
  /** the first kilobyte of the answer's body */
  answer?: string;
  /** why there was no answer, in words */
  error?: string;
}

const TIMEOUT = 15_000;
const MOST_KEPT = 1_024;

const NAME_SERVER = { timeout: 2_500, tries: 2 };

/**
 * What the name servers say, asked without a thread: the system's own lookup takes one of the few that there are, and
 * somebody whose name server never answers could take them all.
 */
async function askNameServers(host: string): Promise<LookupAddress[]> {
  const resolver = new dns.promises.Resolver(NAME_SERVER);
  const [four, six] = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
  if (four.status === 'rejected' && six.status === 'rejected') throw four.reason;
  const found = (answer: PromiseSettledResult<string[]>, family: number) =>
    answer.status === 'fulfilled' ? answer.value.map((address) => ({ address, family })) : [];
  return [...found(four, 4), ...found(six, 6)];
}

/** Names inside, such as those of a hosts file, are known to the system alone. */
const askSystem = (host: string) => dns.promises.lookup(host, { all: true });

/** Posts to a stranger, at the addresses that were looked at. No redirect is followed. @returns what came of it; never throws */
export async function post(
  url: string,
  headers: Record<string, string>,
  body: string,
  settings: PostSettings,
): Promise<PostAnswer> {
  const { allowPrivate, timeout = TIMEOUT, resolve = allowPrivate ? askSystem : askNameServers } = settings;
  const fault = targetFault(url, allowPrivate);
  if (fault !== undefined) return { error: fault };
  const target = new URL(url);
  const late = AbortSignal.timeout(timeout);
  try {
    const addresses = await inTime(resolveTo(hostOf(target), resolve), late);
    const inside = addresses.find(({ address }) => !isPublic(address));
    if (inside && !allowPrivate) {
      // Which one is nobody's business who can only name it.
      return { error: `${target.hostname} leads to an address that is not on the public internet` };
    }
    const answer = await exchange(target, { method: 'POST', headers, body, addresses, most: MOST_KEPT, late });
    return { status: answer.status, ...retryAfterOf(answer.headers), answer: answer.body };
  } catch (error) {
    return { error: late.aborted ? `no answer within ${timeout / 1000} s` : wordsOf(error) };
  }
}

async function resolveTo(host: string, resolve: (host: string) => Promise<LookupAddress[]>): Promise<LookupAddress[]> {
  const family = isIP(host);
  if (family !== 0) return [{ address: host, family }];
  const addresses = await resolve(host);
  if (addresses.length === 0) throw new Error(`${host} has no address`);
  return addresses;
}

/** A name server that does not answer cannot be interrupted, only left. */
function inTime<T>(work: Promise<T>, late: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    late.addEventListener('abort', () => reject(late.reason), { once: true });
    work.then(resolve, reject);
  });
}

/** Seconds or a date (RFC 9110, 10.2.3). */
function retryAfterOf(headers: IncomingHttpHeaders): { retryAfter?: number } {
  const text = headers['retry-after'];
  if (text === undefined) return {};
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000;
  return Number.isFinite(seconds) && seconds > 0 ? { retryAfter: Math.ceil(seconds) } : {};
}
