import { X509Certificate } from 'node:crypto';
import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from 'express';
import { guarded } from './guarded';
import type { PublishedAuthority } from './ports';
import { answerWith, problemOf } from './problems';
import { limited } from './rate-limit';
import type { Log } from './request-log';

export interface PublishedAuthoritySettings {
  rateLimit: { perMinute: number };
  publicUrl: string;
  log: Log;
}

/** Seconds for which what is published may be taken as it is. */
const FRESH = { certificate: 86_400, list: 300 };

/** Bytes; the responder itself says what is too long for it. */
const MOST_BYTES = 16_384;

const ISSUER = /^[a-z0-9-]{1,40}$/;

/**
 * What programs ask that check certificates of the embedded authority: issuers and revocation lists under `/ca`, and
 * `/ocsp` by POST and GET (RFC 6960, appendix A). To be mounted at the root, before the API. No key, and nothing secret.
 */
export function publishedAuthority(authority: PublishedAuthority, settings: PublishedAuthoritySettings): Router {
  const router = express.Router({ caseSensitive: true });
  const entry: RequestHandler[] = [guarded(settings.publicUrl), limited(settings.rateLimit.perMinute)];

  router.get('/ca/root.pem', entry, async (_request: Request, response: Response) => {
    send(response, pem(await authority.certificate('root')), 'application/x-pem-file', FRESH.certificate);
  });
  router.get('/ca/:issuer.cer', entry, async (request: Request, response: Response) => {
    const issuer = issuerOf(request);
    const der = issuer === undefined ? undefined : await authority.certificate(issuer);
    send(response, der, 'application/pkix-cert', FRESH.certificate);
  });
  router.get('/ca/:issuer.crl', entry, async (request: Request, response: Response) => {
    const issuer = issuerOf(request);
    const list = issuer === undefined ? undefined : await authority.revocationList(issuer);
    if (list) response.set('ETag', `"${list.number}"`);
    send(response, list?.der, 'application/pkix-crl', FRESH.list);
  });
  const body = express.raw({ type: () => true, limit: MOST_BYTES, inflate: false });
  router.post('/ocsp', entry, body, async (request: Request, response: Response) => {
    const { der } = await authority.ocsp(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0));
    sendAnswer(response, der, 'no-store');
  });
  router.get('/ocsp/*request', entry, async (request: Request, response: Response) => {
    const { der, repeatableUntil } = await authority.ocsp(questionIn(request.path));
    sendAnswer(response, der, repeatableUntil === undefined ? 'no-store' : `public, max-age=${REPEATED}`);
  });

  const troubled: ErrorRequestHandler = (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const { status, headers, body: problem } = answerWith(problemOf(error), request.path);
    if (status >= 500) settings.log.error({ err: error }, 'nothing published by the certificate authority');
    response
      .status(status)
      .set({ ...headers, 'Cache-Control': 'no-store' })
      .send(JSON.stringify(problem));
  };
  router.use(['/ca', '/ocsp'], troubled);
  return router;
}

/** Seconds; the responder repeats an answer for as long. */
const REPEATED = 60;

function issuerOf({ params }: Request): string | undefined {
  const issuer = String(params['issuer']);
  return ISSUER.test(issuer) ? issuer : undefined;
}

/** Base64 in the path may have slashes, escaped or not. What is none has no bytes, and is answered as malformed. */
function questionIn(path: string): Buffer {
  try {
    return Buffer.from(decodeURIComponent(path.slice('/ocsp/'.length)), 'base64');
  } catch {
    return Buffer.alloc(0);
  }
}

function pem(der: Buffer | undefined): Buffer | undefined {
  return der && Buffer.from(new X509Certificate(der).toString());
}

function send(response: Response, content: Buffer | undefined, type: string, maxAge: number): void {
  if (!content) {
    response.status(404).set('Cache-Control', 'no-store').type('text').send('There is no such issuer.\n');
    return;
  }
  response.set({ 'Content-Type': type, 'Cache-Control': `public, max-age=${maxAge}` }).send(content);
}

function sendAnswer(response: Response, der: Buffer, cacheControl: string): void {
  response.set({ 'Content-Type': 'application/ocsp-response', 'Cache-Control': cacheControl }).send(der);
}
