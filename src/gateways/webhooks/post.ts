import dns, { type LookupAddress } from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublic } from './addresses';
import { hostOf, targetFault } from './target';

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

/**
 * Posts to a stranger. The connection goes to the very addresses that were looked at: a name that leads elsewhere the
 * next moment (rebinding) changes nothing. No redirect is followed. @returns what came of it; never throws
 */
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
    return await exchange(target, headers, body, addresses, late);
  } catch (error) {
    return { error: late.aborted ? `no answer within ${timeout / 1000} s` : wordsOf(error) };
  }
}

function wordsOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  // Several addresses that were tried fail together, with a message each and none of their own.
  const words = error instanceof AggregateError ? error.errors.map(wordsOf).join('; ') : message;
  return legible((words || code) ?? 'failed').slice(0, MOST_KEPT);
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

function exchange(
  target: URL,
  headers: Record<string, string>,
  body: string,
  addresses: LookupAddress[],
  late: AbortSignal,
): Promise<PostAnswer> {
  return new Promise((resolve, reject) => {
    let answered = false;
    const fail = (error: Error) => {
      if (!answered) reject(error);
    };
    const { request } = target.protocol === 'https:' ? https : http;
    const outgoing = request(
      target,
      {
        method: 'POST',
        // A connection of its own: none that was made for another name is used again.
        agent: false,
        lookup: toThese(addresses),
        headers: { ...headers, 'content-length': Buffer.byteLength(body), connection: 'close' },
        signal: late,
      },
      (response) => {
        answered = true;
        void beginning(response, late).then((answer) => {
          outgoing.destroy();
          const { statusCode: status } = response;
          resolve({ ...(status !== undefined && { status }), ...retryAfterOf(response), answer });
        });
      },
    );
    outgoing.on('error', fail);
    outgoing.on('close', () => fail(new Error('the connection was closed without an answer')));
    outgoing.end(body);
  });
}

/** Node asks for one address or for all, depending on how it wants to connect. */
function toThese(addresses: LookupAddress[]): LookupFunction {
  return (_host, options, answer) => {
    const [first] = addresses;
    if (options.all) answer(null, addresses);
    else answer(null, first?.address ?? '', first?.family ?? 0);
  };
}

/** The status says what counts: a body that comes too slowly or breaks off is kept as far as it came. */
function beginning(response: IncomingMessage, late: AbortSignal): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const end = () => resolve(legible(Buffer.concat(chunks).subarray(0, MOST_KEPT).toString()));
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= MOST_KEPT) end();
    });
    response.on('end', end).on('error', end).on('close', end);
    late.addEventListener('abort', end, { once: true });
  });
}

/** PostgreSQL keeps no NUL in a text; nobody wants to read the other control characters either. */
function legible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]/gu, (char) => (/[\n\t]/.test(char) ? char : '\ufffd'));
}

/** Seconds or a date (RFC 9110, 10.2.3). */
function retryAfterOf({ headers }: IncomingMessage): { retryAfter?: number } {
  const text = headers['retry-after'];
  if (text === undefined) return {};
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000;
  return Number.isFinite(seconds) && seconds > 0 ? { retryAfter: Math.ceil(seconds) } : {};
}
