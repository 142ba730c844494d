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
