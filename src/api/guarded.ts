import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Headers for answers that are data, never pages. */
export function guarded(publicUrl: string): RequestHandler {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    // Only who is reached by TLS may promise it.
    strictTransportSecurity: publicUrl.startsWith('https:'),
    crossOriginResourcePolicy: { policy: 'same-origin' },
  });
}
