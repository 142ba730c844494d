import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
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

export function requestId(response: Response): string {
  return response.locals['requestId'] as string;
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
    const started = process.hrtime.bigint();
    const given = request.get('X-Request-Id') ?? '';
    const id = /^[\w.:-]{1,128}$/.test(given) ? given : randomUUID();
    response.locals['requestId'] = id;
    response.set('X-Request-Id', id);
    const { method } = request;
    const [path] = request.originalUrl.split('?', 1);
    response.once('close', () => {
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      const route = (response.locals['route'] as string | undefined) ?? 'none';
      const { statusCode: status } = response;
      observe({ method, route, status, seconds });
      const product = PRODUCT.exec(path ?? '')?.[1];
      const facts = {
        requestId: id,
        method,
        path: path?.replace(INVITATION, '$1[token]'),
        status,
        ms: Math.round(seconds * 1e5) / 100,
        key: callerOf(response)?.id,
        ...(product !== undefined && { product, workflowId: productWorkflowId(product) }),
      };
      if (response.writableFinished) log.info(facts, 'request');
      else log.warn(facts, 'request given up by the caller');
    });
    next();
  };
}
