import express, { type Router } from 'express';
import { automaticMethods } from '../../../domain/account';
import type { MySettings } from '../page-settings';
import type { MyPorts } from '../ports';
import type { Said } from '../shell';
import { type Visit, visiting } from '../visit';
import { cardPages } from './card';
import { mandatePages } from './mandate';
import { call, mandatesOf, methodsOf, own } from './methods';
import { overview } from './overview';

/** To be mounted at `/my/payment-methods`. */
export function createPaymentMethodPages(ports: MyPorts, settings: MySettings): Router {
  const router = express.Router();

  async function show(visit: Visit, said?: Said): Promise<void> {
    const title = visit.book.say('way.payment-methods');
    const [methods, mandates] = await Promise.all([methodsOf(visit), mandatesOf(visit)]);
    const body = overview(visit, methods, mandates, title);
    visit.show({ title, way: 'payment-methods', body, ...(said && { said }) }, said ? 409 : 200);
  }

  router.get(
    '/',
    visiting(ports, settings, (visit) => show(visit)),
  );
  router.post(
    '/automatic',
    visiting(ports, settings, async (visit) => {
      const automatic = automaticMethods.find((one) => one === visit.field('automatic'));
      if (!automatic) return show(visit, { text: visit.book.say('meth.choose'), tone: 'bad' });
      const { problem } = await visit.make(`put ${call}`, { ...own(visit), body: { automatic } });
      if (problem) return show(visit, visit.words(problem));
      visit.goTo('/my/payment-methods', 'said.automatic-set');
    }),
  );
  router.use('/card', cardPages(ports, settings));
  router.use('/mandate', mandatePages(ports, settings));
  return router;
}
