import { Router } from 'express';
import type { Metrics } from './metrics';
import type { ApiPorts } from './ports';

/** What watches the process asks here, without a key. */
export function health(ports: Pick<ApiPorts, 'health'>, metrics: Metrics): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const reachable = await ports.health.check().catch(() => ({ database: false, temporal: false }));
    const ready = reachable.database && reachable.temporal;
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready', ...reachable });
  });
  router.get('/metrics', async (_request, response) => {
    response.set('Content-Type', metrics.contentType).send(await metrics.text());
  });
  return router;
}
