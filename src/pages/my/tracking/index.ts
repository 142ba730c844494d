import express, { type Router } from 'express';
import { PageTrouble } from '../../trouble';
import type { MySettings } from '../page-settings';
import type { MyPorts } from '../ports';
import { visiting } from '../visit';
import { claimPage } from './claim-page';
import { filterOf, listPage } from './list-page';
import { Live } from './live';
import { createSupportPages } from './support';

/** What is under way, and what was: to be mounted at `/my/tracking`. */
export function createTrackingPages(ports: MyPorts, settings: MySettings): Router {
  const router = express.Router();
  const live = new Live(ports, settings.log);

  router.get(
    '/',
    visiting(ports, settings, async (visit) => {
      const filter = filterOf(visit);
      visit.show(listPage(visit, filter, await ports.tracking.list(visit.visitor, filter)));
    }),
  );

  // To HEAD it would be a stream that never says anything.
  router.head('/events', (_request, response) => response.status(405).set('Allow', 'GET').end());
  router.get(
    '/events',
    visiting(ports, settings, ({ visitor, response }) => {
      if (!live.listen(visitor, response)) throw new PageTrouble(429, 'too_many');
    }),
  );

  router.get(
    '/claims/:id',
    visiting(ports, settings, async (visit) => {
      const claim = await ports.tracking.claim(visit.visitor.account.id, visit.param('id'));
      if (!claim) throw new PageTrouble(404, 'not_found');
      visit.show(claimPage(visit, claim));
    }),
  );

  router.use('/requests', createSupportPages(ports, settings));
  return router;
}
