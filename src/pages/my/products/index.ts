import express, { type Router } from 'express';
import { html } from '../../html';
import type { MySettings } from '../page-settings';
import type { MyPorts } from '../ports';
import { visiting } from '../visit';

/** To be mounted at `/my/products`. */
export function createProductPages(ports: MyPorts, settings: MySettings): Router {
  const router = express.Router();
  router.get(
    '/',
    visiting(ports, settings, (visit) => {
      const title = visit.book.say('way.products');
      visit.show({ title, way: 'products', body: html`<div class="head"><h1>${title}</h1></div>` });
    }),
  );
  return router;
}
