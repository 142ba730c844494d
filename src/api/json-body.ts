import express, { type Request, type RequestHandler } from 'express';
import { Problem } from './problems';

const MOST_BYTES = 64 * 1024;

/** Deeper than any body of this API; what walks a body is recursive. */
const MOST_LEVELS = 32;

/** Reads a body as bytes, whatever its type says: what it must be is checked when it is known who calls. */
export function readBytes(mostBytes = MOST_BYTES): RequestHandler {
  return express.raw({ type: () => true, limit: mostBytes });
}

/** Bytes of a body that are read at all before the connection is given up. */
const LONGEST_BODY = 512 * 1024 * 1024;

/** What came of a body that is taken as it is. */
export interface RawBody {
  bytes: Buffer;
  /** it went on, and the rest was let go */
  cut: boolean;
}

/** Reads a body as it is, up to so many bytes, and lets the rest go: its sender is heard out, and nothing is held of it. */
export function readCut(mostBytes: number): RequestHandler {
  return async (request, response, next) => {
    if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') {
      throw new Problem('unsupported-media-type', 'This content encoding is not supported.');
    }
    const chunks: Buffer[] = [];
    let [held, all] = [0, 0];
    for await (const chunk of request as AsyncIterable<Buffer>) {
      all += chunk.length;
      if (all > LONGEST_BODY) throw new Problem('payload-too-large', 'The body does not end.');
      const kept = chunk.subarray(0, mostBytes - held);
      if (kept.length > 0) chunks.push(kept);
      held += kept.length;
    }
    response.locals['raw'] = { bytes: Buffer.concat(chunks), cut: all > held } satisfies RawBody;
    next();
  };
}

export function bytesOf(request: Request): Buffer | undefined {
  const body: unknown = request.body;
  return Buffer.isBuffer(body) && body.length > 0 ? body : undefined;
}

/** The JSON value of a request, undefined without a body. */
export function jsonOf(request: Request): unknown {
  const bytes = bytesOf(request);
  if (!bytes) return undefined;
  checkMediaType(request.headers['content-type'] ?? '');
  if (isTooDeep(bytes)) throw new Problem('malformed', `The body is nested more than ${MOST_LEVELS} levels deep.`);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Problem('malformed', 'The body is not JSON in UTF-8.');
  }
}

function checkMediaType(contentType: string): void {
  const [type = '', ...parameters] = contentType.toLowerCase().split(';');
  const charset = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('charset='));
  const utf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset);
  if (utf8 && /^application\/([\w.+-]+\+)?json$/.test(type.trim())) return;
  throw new Problem('unsupported-media-type', 'Send the body as application/json in UTF-8.');
}

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = Buffer.from('"\\[]{}');

/** Counts brackets outside of strings, before anything recursive sees them. */
function isTooDeep(bytes: Buffer): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (inString) {
      if (byte === BACKSLASH) i++;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      if (++depth > MOST_LEVELS) return true;
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth--;
  }
  return false;
}
