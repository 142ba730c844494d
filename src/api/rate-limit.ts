import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { Problem } from './problems';
import { callerOf } from './serve';

/** Requests per key and minute, told in RateLimit-* headers; those without a valid key are counted per address. */
export function limited(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-6',
    legacyHeaders: false,
    keyGenerator: (request, response) => callerOf(response)?.id ?? ipKeyGenerator(request.ip ?? ''),
    handler: () => {
      throw new Problem('rate-limited', `More than ${perMinute} requests in a minute. Retry-After says when to go on.`);
    },
    // Its own checks of proxies write to the console; whom to trust is the operator's to say.
    validate: false,
  });
}
