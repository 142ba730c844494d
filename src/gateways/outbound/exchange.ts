import type { LookupAddress } from 'node:dns';
import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';

/** One request to somebody strange, at addresses that were looked at before. */
export interface ExchangeOptions {
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: string;
  addresses: LookupAddress[];
  /** other than that of the URL */
  port?: number;
  /** false where it does not matter who answers: the certificate is not looked at */
  verify?: boolean;
  /** bytes of the answer's body that are read */
  most: number;
  /** ends all of it */
  late: AbortSignal;
}

export interface Exchanged {
  status: number;
  headers: IncomingHttpHeaders;
  /** the beginning of the answer's body, as far as it came */
  body: string;
  /** the body came to its end, or to as much as is read */
  complete: boolean;
}

/**
 * The connection goes to the very addresses that were looked at: a name that leads elsewhere the next moment (rebinding)
 * changes nothing. No redirect is followed. @throws if there is no answer
 */
export function exchange(target: URL, options: ExchangeOptions): Promise<Exchanged> {
  const { method, headers, body = '', addresses, port, verify = true, most, late } = options;
  return new Promise((resolve, reject) => {
    let answered = false;
    const fail = (error: Error) => {
      if (!answered) reject(error);
    };
    const { request } = target.protocol === 'https:' ? https : http;
    const outgoing = request(
      target,
      {
        method,
        // A connection of its own: none that was made for another name is used again.
        agent: false,
        lookup: toThese(addresses),
        ...(port !== undefined && { port }),
        ...(!verify && { rejectUnauthorized: false }),
        headers: {
          host: target.host,
          ...headers,
          ...(method === 'POST' && { 'content-length': Buffer.byteLength(body) }),
          connection: 'close',
        },
        signal: late,
      },
      (response) => {
        answered = true;
        void beginning(response, most, late).then((read) => {
          outgoing.destroy();
          // A response to a request always has a status.
          resolve({ status: response.statusCode ?? 0, headers: response.headers, ...read });
        });
      },
    );
    outgoing.on('error', fail);
    outgoing.on('close', () => fail(new Error('the connection was closed without an answer')));
    outgoing.end(body);
  });
}

/** Node asks for one address or for all, depending on how it wants to connect. */
export function toThese(addresses: LookupAddress[]): LookupFunction {
  return (_host, options, answer) => {
    const [first] = addresses;
    if (options.all) answer(null, addresses);
    else answer(null, first?.address ?? '', first?.family ?? 0);
  };
}

/** A body that comes too slowly or breaks off is kept as far as it came. */
function beginning(
  response: IncomingMessage,
  most: number,
  late: AbortSignal,
): Promise<Pick<Exchanged, 'body' | 'complete'>> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const end = () => {
      const body = legible(Buffer.concat(chunks).subarray(0, most).toString());
      resolve({ body, complete: response.complete || length >= most });
    };
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= most) end();
    });
    response.on('end', end).on('error', end).on('close', end);
    late.addEventListener('abort', end, { once: true });
  });
}

/** PostgreSQL keeps no NUL in a text; nobody wants to read the other control characters either. */
export function legible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]/gu, (char) => (/[\n\r\t]/.test(char) ? char : '\ufffd'));
}

const MOST_WORDS = 1_024;

/** What went wrong. */
export function wordsOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  // Several addresses that were tried fail together, with a message each and none of their own.
  const words = error instanceof AggregateError ? error.errors.map(wordsOf).join('; ') : message;
  return legible((words || code) ?? 'failed').slice(0, MOST_WORDS);
}
