import { pipeline } from 'node:stream/promises';
import type { Request, RequestHandler, Response } from 'express';
import type { z } from 'zod';
import type { Instant } from '../domain/calendar';
import type { BearerKeys } from './bearer-keys';
import type { Answer, Call, Visit } from './call';
import { type Fault, faultsOf, soundFields } from './faults';
import { fingerprint, idempotencyKey } from './idempotency';
import { jsonOf } from './json-body';
import type { ApiKeyRecord, ApiPorts, Command } from './ports';
import { answerWith, notFound, Problem, problemOf, unavailable, validation } from './problems';
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

/** Serves one call: who, what, is it sound, then do it. */
export function serve(call: Call, ports: ApiPorts, keys: BearerKeys): RequestHandler {
  return async (request, response) => {
    const caller = admitted(call, callerOf(response));
    const body = call.method === 'get' ? undefined : jsonOf(request);
    const gone = goneOf(response);
    const visit = visitOf(request, { caller, ports, keys, body, gone });
    const input = await checked(call, visit, request.query, body);
    if (call.needsWorkflow && !ports.health.temporalIsUp()) {
      throw unavailable('What drives the products is away for the moment. Nothing was changed; please try again.');
    }
    const answer = await call.run(visit, input);
    if (answer.lines) await sendLines(response, answer.lines, gone);
    else if (answer.stream) await sendStream(response, answer);
    else send(response, answer);
  };
}

function goneOf(response: Response): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  return gone.signal;
}

/** Who needs no key: he sees nobody's things. */
const anyone: ApiKeyRecord = { id: 'anyone', scope: 'account', account: null };

function admitted(call: Call, caller: ApiKeyRecord | undefined): ApiKeyRecord {
  if (call.who === 'anyone') return anyone;
  if (!caller) {
    const headers = { 'WWW-Authenticate': 'Bearer' };
    throw new Problem('unauthorized', 'Send a valid API key: Authorization: Bearer pk_…', { headers });
  }
  if (call.who === 'operator' && caller.scope !== 'operator') {
    throw new Problem('forbidden', 'Only an operator may do this.');
  }
  return caller;
}

/** Everything wrong with query and body at once, also what only a look at the record can tell. */
async function checked(call: Call, visit: Visit, rawQuery: unknown, rawBody: unknown) {
  const query = call.query ? call.query.safeParse(rawQuery) : noQuery(rawQuery);
  const body = call.body ? call.body.safeParse(rawBody) : noBody(rawBody);
  const faults: Fault[] = [
    ...(query.success ? [] : faultsOf(query.error).map((fault): Fault => ({ ...fault, in: 'query' }))),
    ...(body.success ? [] : faultsOf(body.error)),
  ];
  const sound = body.success ? (body.data as Record<string, unknown>) : soundFields(rawBody, faults);
  const examined = await call.examine?.(visit, sound as Record<never, unknown>);
  if (examined) faults.push(...examined.faults);
  if (!query.success || !body.success || faults.length > 0) throw validation(faults);
  return { query: query.data, body: body.data, found: examined?.found };
}

type Parsed = z.ZodSafeParseResult<unknown>;

function noQuery(raw: unknown): Parsed {
  const names = Object.keys(raw as object);
  if (names.length === 0) return { success: true, data: {} };
  throw validation(names.map((name) => ({ pointer: `/${name}`, in: 'query', detail: 'This parameter is unknown.' })));
}

/** A call without a body takes none, or an empty object, which some clients always send. */
function noBody(raw: unknown): Parsed {
  const isEmpty = raw === undefined || (typeof raw === 'object' && raw !== null && Object.keys(raw).length === 0);
  if (isEmpty && !Array.isArray(raw)) return { success: true, data: undefined };
  throw validation([{ pointer: '', detail: 'This call takes no body.' }]);
}

/** Ids as the engine makes and takes them, and domains; anything else names nothing, and need not be looked up. */
const ID = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,252}$/;

const LINES = 'application/x-ndjson';

function visitOf(
  request: Request,
  {
    caller,
    ports,
    keys,
    body,
    gone,
  }: { caller: ApiKeyRecord; ports: ApiPorts; keys: BearerKeys; body: unknown; gone: AbortSignal },
): Visit {
  const [path = '', query = ''] = request.originalUrl.split('?', 2);
  const key = request.method === 'POST' ? idempotencyKey(request.get('Idempotency-Key')) : undefined;
  let now: Promise<Instant> | undefined;
  const visit: Visit = {
    ports,
    caller,
    id: (name = 'id') => {
      const id: unknown = request.params[name];
      if (typeof id !== 'string' || !ID.test(id)) throw notFound();
      return id;
    },
    url: { path, query: new URLSearchParams(query) },
    by: actingAs(request, caller),
    version: versionOf(request.get('If-Match')),
    wantsLines: request.accepts(['application/json', LINES]) === LINES,
    gone,
    now: (account) => {
      if (account !== undefined) return ports.clock.now(account);
      now ??= ports.clock.now();
      return now;
    },
    command: async (reason): Promise<Command> => {
      const at = await visit.now();
      const note = { actor: caller.id, ...(reason !== undefined && { reason }) };
      // Whoever has no key of his own has no answers that could be kept for him alone.
      if (key === undefined || caller === anyone) return { at, note };
      const idempotency = { apiKey: caller.id, key, fingerprint: fingerprint(request.method, path, body) };
      return { at, note, idempotency };
    },
    forgetKey: (id) => keys.forget(id),
  };
  return visit;
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

/** What fails midway ends the connection, so that nobody takes a part for the whole; whoever goes has nothing made for him. */
async function sendStream(response: Response, { status, headers = {}, stream }: Answer): Promise<void> {
  if (!stream) return;
  response.status(status).set({ 'Cache-Control': 'private, no-store', ...headers, 'Content-Type': stream.type });
  if (response.req.method === 'HEAD') {
    stream.archive.destroy();
    response.end();
    return;
  }
  await pipeline(stream.archive, response).catch((error: Error & { code?: string }) => {
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}

/** Who reads nothing for so long, milliseconds, is hung up on: what it takes to compute the rest is there for others too. */
const LONGEST_DRAIN = 30_000;

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
