import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { PageTrouble } from './trouble';

/** Only what is ours is loaded or run, nothing is kept, and no address is told to anybody. */
export const guarded: RequestHandler[] = [
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    // Only who is reached by TLS may promise it: the server in front of us does.
    strictTransportSecurity: false,
    crossOriginResourcePolicy: { policy: 'same-origin' },
  }),
  (request, response, next) => {
    response.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow, noarchive' });
    // No text of the record holds a zero byte: there is nothing under such an address, and what is looked for has none.
    if (/%00/.test(request.path)) throw new PageTrouble(404, 'not_found');
    request.url = request.url.replaceAll('%00', '');
    next();
  },
];
