import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { productWorkflowId } from '../../workflows/ids';
import { callerOf } from './serve';

/** The part of a pino logger that the API uses. */
export interface Log {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** The product that an address is about. */
const PRODUCT = /\/(prod_[0-9a-z]+)(?:\/|$)/;

/** The number of a request; undefined where none is given to requests. */
export function requestId(response: Response): string | undefined {
  return response.locals['requestId'] as string | undefined;
}

/** Everything that is known of a request once it has been answered. */
export interface Served {
  method: string;
  /** the address as it is documented, such as /v1/products/{id} */
  route: string;
  status: number;
  seconds: number;
}

/** The token in the address of an invitation makes a key: whoever reads logs must not have it. */
const INVITATION = /(\/invitations\/)[^/]+/;

/** Names every request, and one line for each: no bodies, no keys, no query strings, in which secrets may be. */
export function logged(log: Log, observe: (served: Served) => void): RequestHandler {
  return (request, response, next) => {
    const [path] = request.originalUrl.split('?', 1);
    answered(request, response, ({ id, seconds }) => {
      const route = (response.locals['route'] as string | undefined) ?? 'none';
      const { method } = request;
      const { statusCode: status } = response;
      observe({ method, route, status, seconds });
      const facts = {
        ...{ requestId: id, method, path: path?.replace(INVITATION, '$1[token]'), status, ms: milliseconds(seconds) },
        ...{ key: callerOf(response)?.id, ...productIn(path) },
      };
      if (response.writableFinished) log.info(facts, 'request');
      else log.warn(facts, 'request given up by the caller');
    });
    next();
  };
}

/**
 * The same of pages, which are known by the pattern of their address alone: the address itself may be a link that lets
 * somebody in, or name somebody. Streams are as long as somebody looks, which says nothing of how fast we are.
 */
export function pagesLogged(log: Log, observe: (served: Served) => void): RequestHandler {
  return (request, response, next) => {
    answered(request, response, ({ id, seconds }) => {
      const route = pagePattern(request, response);
      const { method } = request;
      const { statusCode: status } = response;
      const isStream = String(response.get('Content-Type')).startsWith('text/event-stream');
      if (!isStream) observe({ method, route, status, seconds });
      const visitor = response.locals['visitor'] as { session: { id: string } } | undefined;
      const facts = {
        ...{ requestId: id, method, path: route, status, ms: milliseconds(seconds) },
        ...(visitor && { session: visitor.session.id, ...productIn(request.originalUrl.split('?', 1)[0]) }),
      };
      if (response.writableFinished || isStream) log.info(facts, 'page');
      else log.warn(facts, 'page given up by its reader');
    });
    next();
  };
}

/** As the page itself says, or by its first part, which is one of few, and its own pattern within that. */
function pagePattern({ originalUrl, route }: Request, { locals }: Response): string {
  if (locals['route'] !== undefined) return locals['route'] as string;
  const first = `/${/^\/([^/?]*)/.exec(originalUrl)?.[1]?.toLowerCase() ?? ''}`;
  const within = typeof route?.path === 'string' && first !== '/my' ? route.path : '';
  return within.startsWith(first) ? within : first + within;
}

function answered(request: Request, response: Response, done: (served: { id: string; seconds: number }) => void): void {
  const started = process.hrtime.bigint();
  const given = request.get('X-Request-Id') ?? '';
  const id = /^[\w.:-]{1,128}$/.test(given) ? given : randomUUID();
  response.locals['requestId'] = id;
  response.set('X-Request-Id', id);
  response.once('close', () => done({ id, seconds: Number(process.hrtime.bigint() - started) / 1e9 }));
}

const milliseconds = (seconds: number) => Math.round(seconds * 1e5) / 100;

function productIn(path = '') {
  const product = PRODUCT.exec(path)?.[1];
  return product !== undefined && { product, workflowId: productWorkflowId(product) };
}

/** What went wrong when half of the answer was gone: nobody may take that for the whole. */
export function breakOff(error: unknown, response: Response, log: Pick<Log, 'error'>): void {
  log.error({ requestId: requestId(response), err: error }, 'answer broken off');
  response.destroy();
}
