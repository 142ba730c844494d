import { Router } from 'express';
import helmet from 'helmet';
import swaggerUi from 'swagger-ui-express';
import type { Call } from './call';
import { describe } from './openapi';

/** The contract for machines and the same for people. Made when it is first asked for, then kept. */
export function docs(calls: readonly Call[], publicUrl: string): Router {
  const router = Router();
  let document: string | undefined;
  router.get('/openapi.json', (_request, response) => {
    document ??= JSON.stringify(describe(calls, publicUrl));
    response.set('Cache-Control', 'no-cache').type('application/json').send(document);
  });
  // Its own files are addressed from the page, so the page needs the slash.
  router.get('/docs', (request, response, next) => {
    if (request.path.endsWith('/')) next();
    else response.redirect(301, `${request.baseUrl}/docs/`);
  });
  const options = { swaggerUrl: '../openapi.json' };
  router.use(
    '/docs',
    page,
    swaggerUi.serveFiles(undefined, options),
    swaggerUi.setup(undefined, { ...options, customSiteTitle: 'Perennial API' }),
  );
  return router;
}

/** The page's scripts are its own files; its styles are partly inline, its pictures partly data. */
const page = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
  },
});
