import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express';
import { z } from 'zod';
import { BearerKeys } from './bearer-keys';
import { signInPage } from './codec-sign-in';
import { guarded } from './guarded';
import type { ApiPorts } from './ports';
import { answerWith, Problem, problemOf } from './problems';
import { limited } from './rate-limit';
import type { Log } from './request-log';
import { callerOf } from './serve';

/** A payload as Temporal's JSON writes it: bytes in base64. */
export interface PayloadJson {
  metadata?: Record<string, string> | undefined;
  data?: string | undefined;
}

export interface PayloadReader {
  /** What is encrypted and can be read, in clear; `owners`: whose keys that took. */
  decode(payloads: PayloadJson[]): Promise<{ payloads: PayloadJson[]; owners: string[] }>;
  encode(payloads: PayloadJson[]): Promise<PayloadJson[]>;
}

export interface CodecServerSettings {
  /** of the Temporal UIs that may ask, such as http://127.0.0.1:8233 */
  uiOrigins: readonly string[];
  perMinute: number;
  log: Log;
}

/** A page of a history has hundreds of payloads. */
const MOST_BYTES = '16mb';

const COOKIE = 'perennial-codec-key';
/** Seconds: a working day. */
const SIGNED_IN = 12 * 3_600;

const base64 = z.base64();
const request = z.object({
  // Of a question without input Temporal's command line sends none.
  payloads: z
    .array(z.object({ metadata: z.record(z.string(), base64).optional(), data: base64.optional() }))
    .default([]),
});

/**
 * Temporal's remote codec (https://docs.temporal.io/codec-server): shows payloads in clear to operators, in the Temporal UI
 * and its command line. Who asks proves it by an operator's key of this engine: `Authorization: Bearer`, or the cookie of
 * who has signed in here, because the UI passes no key of its own. Every reading is logged, without what was read.
 */
export function createCodecServer(
  ports: { keys: ApiPorts['keys']; reader: PayloadReader },
  { uiOrigins, perMinute, log }: CodecServerSettings,
): Express {
  const keys = new BearerKeys(ports.keys);
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(guarded(''), allowing(uiOrigins));
  const identify: RequestHandler = async (request, response, next) => {
    const { authorization, cookie } = request.headers;
    response.locals['caller'] = await keys.holderOf(authorization ?? bearerOf(cookie));
    next();
  };
  const operatorsOnly: RequestHandler = (request, response, next) => {
    const caller = callerOf(response);
    if (caller?.scope === 'operator') return next();
    log.warn({ path: request.path, key: caller?.id }, 'codec: refused');
    if (caller) throw new Problem('forbidden', 'Only an operator may read payloads.');
    const headers = { 'WWW-Authenticate': 'Bearer' };
    throw new Problem('unauthorized', "Send an operator's key, or sign in at this address with a browser.", {
      headers,
    });
  };
  const sound = [identify, limited(perMinute), operatorsOnly, express.json({ limit: MOST_BYTES })];

  app.post('/decode', ...sound, async ({ body, headers }, response) => {
    const { payloads, owners } = await ports.reader.decode(asked(body));
    const facts = { key: callerOf(response)?.id, namespace: headers['x-namespace'], payloads: payloads.length, owners };
    log.info(facts, 'codec: decoded');
    answer(response, { payloads });
  });
  app.post('/encode', ...sound, async ({ body, headers }, response) => {
    const payloads = await ports.reader.encode(asked(body));
    const facts = { key: callerOf(response)?.id, namespace: headers['x-namespace'], payloads: payloads.length };
    log.info(facts, 'codec: encoded');
    answer(response, { payloads });
  });

  const [ui] = uiOrigins;
  app.get('/', identify, (_request, response) => {
    page(response, 200, signInPage({ ui, isSignedIn: callerOf(response)?.scope === 'operator' }));
  });
  const form = express.urlencoded({ extended: false, limit: '4kb' });
  app.post('/', limited(Math.min(perMinute, 20)), sameOrigin, form, async ({ body, secure }, response) => {
    const key = String((body as { key?: unknown } | undefined)?.key ?? '').trim();
    const caller = await keys.holderOf(`Bearer ${key}`);
    if (caller?.scope !== 'operator')
      return page(response, 403, signInPage({ ui, isSignedIn: false, wasRefused: true }));
    log.info({ key: caller.id }, 'codec: signed in');
    response.cookie(COOKIE, key, { httpOnly: true, sameSite: 'strict', secure, maxAge: SIGNED_IN * 1_000 });
    return page(response, 200, signInPage({ ui, isSignedIn: true }));
  });
  app.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  app.use((): never => {
    throw new Problem('not-found', 'This is a codec server: POST /decode and /encode.');
  });
  app.use(answerProblems(log));
  return app;
}

/** @throws Problem where it is not Temporal's `Payloads` */
function asked(body: unknown): PayloadJson[] {
  const parsed = request.safeParse(body);
  if (!parsed.success) throw new Problem('malformed', 'The body must be {"payloads": [{"metadata", "data"}, …]}.');
  return parsed.data.payloads;
}

function answer(response: Response, body: object): void {
  response.set('Cache-Control', 'private, no-store').json(body);
}

function page(response: Response, status: number, text: string): void {
  response.status(status).set('Cache-Control', 'private, no-store');
  response.set(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
  );
  response.type('html').send(text);
}

/** The UI is another origin: it alone may read answers, with the cookie of who has signed in (CORS). */
function allowing(uiOrigins: readonly string[]): RequestHandler {
  return (request, response, next) => {
    const { origin } = request.headers;
    response.vary('Origin');
    if (origin !== undefined && uiOrigins.includes(origin)) {
      response.set({
        'Access-Control-Allow-Origin': origin,
        'Access-Control-Allow-Credentials': 'true',
        'Access-Control-Allow-Methods': 'POST',
        'Access-Control-Allow-Headers': 'Authorization, Content-Type, X-Namespace',
        'Access-Control-Max-Age': '600',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      });
    }
    if (request.method === 'OPTIONS') response.status(204).end();
    else next();
  };
}

/** Nobody else's page signs a browser in. */
const sameOrigin: RequestHandler = (request, _response, next) => {
  const site = request.get('Sec-Fetch-Site');
  if (site !== undefined && site !== 'same-origin') throw new Problem('forbidden', 'Only from this page.');
  next();
};

/** The key of who has signed in, as if it had been sent. */
function bearerOf(cookies: string | undefined): string | undefined {
  for (const cookie of cookies?.split(';') ?? []) {
    const [name, value] = cookie.trim().split('=', 2);
    if (name === COOKIE && value) return `Bearer ${value}`;
  }
  return undefined;
}

function answerProblems(log: Log): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const problem = problemOf(error);
    if (problem.code === 'internal') log.error({ err: error }, 'codec: failed');
    const { status, headers, body } = answerWith(problem, request.path);
    response.status(status).set(headers).send(JSON.stringify(body));
  };
}
