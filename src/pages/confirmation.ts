import express, { type Request, type Response, type Router } from 'express';
import type { Confirmation, Confirmations } from '../api/certificate-ports';
import { Desk, type LinkPagePorts, type LinkPageSettings, nothingHere } from './desk';
import { guarded } from './guarded';
import { html, type Markup } from './html';
import { type Phrasebook, phrasebook } from './phrasebook';
import { fromOwnPage } from './same-origin';

/** The page where control of a domain is confirmed without signing in (BR 3.2.2.4.4). To be mounted at `/confirm`. */
export function createConfirmationPages(
  confirmations: Confirmations,
  ports: LinkPagePorts,
  settings: LinkPageSettings,
): Router {
  const desk = new Desk(ports, settings);
  const router = express.Router();
  router.use(guarded);

  async function show(request: Request, response: Response): Promise<void> {
    const found = await confirmations.find(tokenOf(request), await ports.clock.now());
    if (!found) throw nothingHere();
    const book = phrasebook(found.locale, found.timeZone);
    const at = `${request.baseUrl}/${encodeURIComponent(tokenOf(request))}`;
    desk.show(response, desk.look(found.brand, book), book.say('confirm.title'), confirmationPage(found, book, at));
  }

  router.get('/:token', show);

  // Mail scanners follow links: only the form confirms.
  router.post('/:token', fromOwnPage(settings.publicUrl, settings.brands), async (request, response) => {
    await confirmations.confirm(tokenOf(request), await ports.clock.now());
    await show(request, response);
  });

  router.use(() => {
    throw nothingHere();
  });
  router.use(desk.troubled());
  return router;
}

const tokenOf = (request: Request) => String(request.params['token']);

function confirmationPage({ domain, askedBy, endsAt, state }: Confirmation, book: Phrasebook, at: string): Markup {
  const { say } = book;
  if (state !== 'open') {
    return html`<section><h1>${say(`confirm.${state}`, { domain })}</h1><p>${say(`confirm.${state}.then`)}</p></section>`;
  }
  return html`<section><h1>${say('confirm.title')}</h1>
<p>${say('confirm.lead', { domain })}</p>
<dl><dt>${say('confirm.domain')}</dt><dd>${domain}</dd><dt>${say('confirm.askedBy')}</dt><dd>${askedBy}</dd><dt>${say('confirm.until')}</dt><dd>${book.moment(endsAt)}</dd></dl>
<form method="post" action="${at}"><button>${say('confirm.submit')}</button></form>
<p class="small quiet">${say('confirm.otherwise')}</p></section>`;
}
