import type { Instant } from '../domain/calendar';
import { permissionFor, whoMay } from './acts';
import { askApproval } from './asking';
import type { BearerKeys } from './bearer-keys';
import type { Answer, Call, Visit } from './call';
import { checked } from './checked';
import { fingerprint, idempotencyKey } from './idempotency';
import type { RawBody } from './json-body';
import type { ApiKeyRecord, ApiPorts, Command } from './ports';
import { notFound, Problem, unavailable } from './problems';

/** What a call comes to for somebody who may make it, or ask for it: is it sound, then do it. */
export async function answerTo(call: Call, visit: Visit, query: unknown, body: unknown): Promise<Answer> {
  const { ports, caller } = visit;
  const input = await checked(call, visit, query, body);
  if (permissionFor(call, caller) === 'ask') return askApproval(call, visit, input, body);
  if (call.needsWorkflow && !ports.health.temporalIsUp()) {
    throw unavailable('What drives the products is away for the moment. Nothing was changed; please try again.');
  }
  return call.run(visit, input);
}

/** A call that does not come by HTTP: a page makes it for whoever is signed in. */
export interface Asked {
  caller: ApiKeyRecord;
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  /** as Idempotency-Key and If-Match have it */
  once?: string;
  version?: number;
}

/**
 * Makes a call of the API, such as `post /v1/orders`, by the same rules as over HTTP.
 * @throws Problem as the API would answer with
 */
export type MakeCall = (name: string, asked: Asked) => Promise<Answer>;

export function callMaker(calls: readonly Call[], ports: ApiPorts, keys: BearerKeys): MakeCall {
  const byName = new Map(calls.map((call) => [`${call.method} ${call.path}`, call]));
  return async (name, { caller, params = {}, query = {}, body, once, version }) => {
    const call = byName.get(name);
    if (!call) throw new Error(`there is no call ${name}`);
    const path = call.path.replaceAll(/\{(\w+)\}/g, (_, param: string) => encodeURIComponent(params[param] ?? ''));
    const visit = visitTo({
      method: call.method.toUpperCase(),
      path,
      query: new URLSearchParams(query),
      params,
      caller: admitted(call, caller),
      by: 'customer',
      key: idempotencyKey(once),
      version,
      wantsLines: false,
      fingerprinted: body,
      raw: undefined,
      gone: new AbortController().signal,
      ports,
      keys,
    });
    return answerTo(call, visit, query, body);
  };
}

/** Who needs no key: he sees nobody's things. */
const anyone: ApiKeyRecord = { id: 'anyone', scope: 'account', account: null };

export function admitted(call: Call, caller: ApiKeyRecord | undefined): ApiKeyRecord {
  if (call.who === 'anyone') return anyone;
  if (!caller) {
    const headers = { 'WWW-Authenticate': 'Bearer' };
    throw new Problem('unauthorized', 'Send a valid API key: Authorization: Bearer pk_…', { headers });
  }
  if (call.who === 'operator' && caller.scope !== 'operator') {
    throw new Problem('forbidden', 'Only an operator may do this.');
  }
  if (permissionFor(call, caller) === 'no') throw new Problem('forbidden', whoMay(caller));
  return caller;
}

/** Ids as the engine makes and takes them, and domains; anything else names nothing, and need not be looked up. */
const ID = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,252}$/;

function idIn(params: Readonly<Record<string, unknown>>, name: string): string {
  const id = params[name];
  if (typeof id !== 'string' || !ID.test(id)) throw notFound();
  return id;
}

export interface Surroundings {
  caller: ApiKeyRecord;
  ports: ApiPorts;
  keys: BearerKeys;
  gone: AbortSignal;
  raw: RawBody | undefined;
}

interface Wanted extends Surroundings {
  method: string;
  path: string;
  query: URLSearchParams;
  params: Readonly<Record<string, unknown>>;
  by: Visit['by'];
  /** Idempotency-Key */
  key: string | undefined;
  version: number | undefined;
  wantsLines: boolean;
  /** what makes it the same request as another under its key */
  fingerprinted: unknown;
}

export function visitTo(wanted: Wanted): Visit {
  const { method, path, query, params, caller, by, key, version, wantsLines, raw, gone, ports, keys } = wanted;
  let now: Promise<Instant> | undefined;
  const visit: Visit = {
    ports,
    caller,
    id: (name = 'id') => idIn(params, name),
    url: { path, query },
    by,
    version,
    raw: raw ?? { bytes: Buffer.alloc(0), cut: false },
    wantsLines,
    gone,
    now: (account) => {
      if (account !== undefined) return ports.clock.now(account);
      now ??= ports.clock.now();
      return now;
    },
    command: async (reason): Promise<Command> => {
      const at = await visit.now();
      const { person } = caller;
      const note = { actor: caller.id, ...(person && { person: person.id }), ...(reason !== undefined && { reason }) };
      // Whoever has no key of his own has no answers that could be kept for him alone.
      if (key === undefined || caller === anyone) return { at, note };
      const idempotency = { apiKey: caller.id, key, fingerprint: fingerprint(method, path, wanted.fingerprinted) };
      return { at, note, idempotency };
    },
    forgetKey: (id) => keys.forget(id),
    forgetPerson: (id) => keys.forgetPerson(id),
  };
  return visit;
}
