import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { PageTrouble } from './trouble';

const addressOf = (request: Request) => ipKeyGenerator(request.ip ?? '');

/** Answers with a page that says so where somebody asks more often than `perMinute`; counted by network address unless `by` says otherwise. */
export function notTooOften(
  perMinute: number,
  {
    by = addressOf,
    skip,
  }: { by?(request: Request, response: Response): string; skip?(request: Request): boolean } = {},
): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-6',
    legacyHeaders: false,
    keyGenerator: by,
    ...(skip && { skip }),
    handler: () => {
      throw new PageTrouble(429, 'too_many');
    },
    // As of the API: whom to trust is the operator's to say.
    validate: false,
  });
}

/** Notes `enough` in `response.locals` once one address of the network has asked for the same more than `perHour` times. */
export function enoughAsked(perHour: number, what: (request: Request) => string): RequestHandler {
  return rateLimit({
    windowMs: 3_600_000,
    limit: perHour,
    standardHeaders: false,
    legacyHeaders: false,
    keyGenerator: (request) => `${addressOf(request)} ${what(request)}`,
    handler: (_request, response, next) => {
      response.locals['enough'] = true;
      next();
    },
    validate: false,
  });
}
