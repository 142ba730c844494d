import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, RequestHandler, Response } from 'express';
import type { BearerKeys } from './bearer-keys';
import type { Answer, Call, Visit } from './call';
import { idempotencyKey } from './idempotency';
import { jsonOf, type RawBody } from './json-body';
import { admitted, answerTo, type Surroundings, visitTo } from './making';
import type { ApiKeyRecord, ApiPorts } from './ports';
import { answerWith, Problem, problemOf } from './problems';
import { versionOf } from './versions';

/** Finds out who calls, so that limits can be counted per key; whether that is enough is for the call to say. */
export function identify(keys: BearerKeys): RequestHandler {
  return async (request, response, next) => {
    response.locals['caller'] = await keys.holderOf(request.headers.authorization);
    next();
  };
}

export function callerOf(response: Response): ApiKeyRecord | undefined {
  return response.locals['caller'] as ApiKeyRecord | undefined;
}

/** Before a large body is read: nothing is held for somebody who may not call at all. */
export function admit(call: Call): RequestHandler {
  return (_request, response, next) => {
    admitted(call, callerOf(response));
    next();
  };
}

/** Serves one call: who, what, is it sound, then do it. */
export function serve(call: Call, ports: ApiPorts, keys: BearerKeys): RequestHandler {
  return async (request, response) => {
    const caller = admitted(call, callerOf(response));
    const raw = rawOf(call, response);
    const body = call.method === 'get' || raw ? undefined : jsonOf(request);
    const gone = goneOf(response);
    const answer = await answerTo(
      call,
      visitOf(request, { caller, ports, keys, body, gone, raw }),
      request.query,
      body,
    );
    if (answer.lines) await sendLines(response, answer.lines, gone);
    else if (answer.stream) await sendStream(response, answer);
    else send(response, answer);
  };
}

/** What a call that takes bytes was given, once somebody who may call it has been let in. */
function rawOf(call: Call, { locals }: Response): RawBody | undefined {
  if (!call.raw) return undefined;
  const raw = locals['raw'] as RawBody;
  if (raw.bytes.length === 0) throw new Problem('malformed', `Send ${call.raw.mediaType} as the body.`);
  return raw;
}

const digestOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

function goneOf(response: Response): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  return gone.signal;
}

const LINES = 'application/x-ndjson';

function visitOf(request: Request, { body, ...around }: Surroundings & { body: unknown }): Visit {
  const { caller, raw } = around;
  const [path = '', query = ''] = request.originalUrl.split('?', 2);
  return visitTo({
    ...around,
    method: request.method,
    path,
    query: new URLSearchParams(query),
    params: request.params,
    by: actingAs(request, caller),
    key: request.method === 'POST' ? idempotencyKey(request.get('Idempotency-Key')) : undefined,
    version: versionOf(request.get('If-Match')),
    wantsLines: request.accepts(['application/json', LINES]) === LINES,
    fingerprinted: raw ? digestOf(raw.bytes) : body,
  });
}

/** An account's key acts as the customer; an operator's as the operator, unless it says that it passes on a wish. */
function actingAs(request: Request, caller: ApiKeyRecord): 'customer' | 'operator' {
  const behalf = request.get('Perennial-On-Behalf-Of');
  if (behalf !== undefined && behalf !== 'customer') {
    throw new Problem('malformed', 'Perennial-On-Behalf-Of can only be: customer');
  }
  return caller.scope === 'account' || behalf === 'customer' ? 'customer' : 'operator';
}

/**
 * Sends what comes, as it comes, and no faster than it is read. The first line is waited for, so that what fails at once
 * is answered as a problem; what fails later ends the answer with a line that says so.
 */
async function sendLines(response: Response, lines: AsyncIterable<unknown>, gone: AbortSignal): Promise<void> {
  const iterator = lines[Symbol.asyncIterator]();
  try {
    let next = await iterator.next();
    response.status(200).set({ 'Cache-Control': 'private, no-store', 'Content-Type': `${LINES}; charset=utf-8` });
    try {
      for (; !next.done && !gone.aborted; next = await iterator.next()) {
        if (!response.write(`${JSON.stringify(next.value)}\n`)) await drained(response);
      }
    } catch (error) {
      const { body } = answerWith(problemOf(error), '');
      response.write(`${JSON.stringify({ ...body, type: 'problem', problem: body['type'] })}\n`);
    }
    response.end();
  } finally {
    await iterator.return?.();
  }
}

async function sendStream(response: Response, { status, headers = {}, stream }: Answer): Promise<void> {
  if (!stream) return;
  response.status(status).set({ 'Cache-Control': 'private, no-store', ...headers, 'Content-Type': stream.type });
  if (response.req.method === 'HEAD') {
    stream.archive.destroy();
    response.end();
    return;
  }
  await sendArchive(response, stream.archive);
}

/** Who reads nothing for so long, milliseconds, is hung up on: what it takes to compute the rest is there for others too. */
const LONGEST_DRAIN = 30_000;

/** What fails midway ends the connection, so that nobody takes a part for the whole; whoever goes has nothing made for him. */
export async function sendArchive(response: Response, archive: Readable): Promise<void> {
  response.setTimeout(LONGEST_DRAIN, () => response.destroy());
  await pipeline(archive, response).catch((error: Error & { code?: string }) => {
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}

function drained(response: Response): Promise<void> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => response.destroy(), LONGEST_DRAIN);
    const done = () => {
      clearTimeout(patience);
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.once('drain', done).once('close', done);
  });
}

/**
 * Written out as it is: a framework would answer If-None-Match by the ETag, but a version counts what people edit, not
 * all that an answer shows, such as a balance. For the same reason nothing may keep it.
 */
function send(response: Response, { status, body, headers = {}, file }: Answer): void {
  response.status(status).set({ 'Cache-Control': 'private, no-store', ...headers });
  if (body === undefined && !file) {
    response.end();
    return;
  }
  const bytes = file ? file.bytes : Buffer.from(JSON.stringify(body));
  const type = file ? file.type : 'application/json; charset=utf-8';
  response.set({ 'Content-Type': type, 'Content-Length': String(bytes.length) }).end(bytes);
}
