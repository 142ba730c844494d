import express, { type Request, type Response, type Router } from 'express';
import type { AddressChangeLink } from '../../../api/address-change-ports';
import { hashOf } from '../../../api/bearer-keys';
import { html, type Markup } from '../../html';
import { notTooOften } from '../../not-too-often';
import { type Phrasebook, phrasebook } from '../../phrasebook';
import { fromOwnPage } from '../../same-origin';
import { PageTrouble } from '../../trouble';
import type { MySettings } from '../page-settings';
import type { MyPorts } from '../ports';
import { shell } from '../shell';

/** From one address of the network: nobody tries tokens. */
const PER_MINUTE = 60;

/**
 * Where a new e-mail address is confirmed, without signing in: the link shows that its reader has the address. To be
 * mounted at `/change-address`.
 */
export function createNewAddressPages(
  { addressChanges, clock }: MyPorts,
  { brands, assets, publicUrl }: MySettings,
): Router {
  const router = express.Router();
  router.use(notTooOften(PER_MINUTE));

  async function show(request: Request, response: Response): Promise<void> {
    const token = String(request.params['token']);
    const link = await addressChanges.link(hashOf(token), await clock.now());
    if (!link) throw new PageTrouble(404, 'not_found');
    const book = phrasebook(link.locale, link.timeZone);
    const { title, body } = page(link, book, `/change-address/${encodeURIComponent(token)}`);
    const isOver = link.state === 'expired' || link.state === 'withdrawn';
    response.status(isOver ? 410 : 200).type('html');
    response.send(shell({ book, brand: brands.of(link.brand), assets, title, body }));
  }

  router.get('/:token', show);

  // Mail scanners follow links: only the form confirms.
  router.post('/:token', fromOwnPage(publicUrl, brands), async (request, response) => {
    await addressChanges.confirm({ at: await clock.now() }, hashOf(String(request.params['token'])));
    await show(request, response);
  });
  return router;
}

function page({ state, email, former, name, endsAt }: AddressChangeLink, book: Phrasebook, at: string) {
  const { say } = book;
  const title = say('set.newAddress.title', { state });
  const shown: Markup =
    state === 'open'
      ? html`<p>${say('set.newAddress.lead', { email })}</p>
<dl><dt>${say('set.name')}</dt><dd>${name}</dd><dt>${say('set.newAddress.former')}</dt><dd>${former}</dd><dt>${say('set.newAddress.until')}</dt><dd>${book.moment(endsAt)}</dd></dl>
<form method="post" action="${at}"><button>${say('set.newAddress.submit')}</button></form><p class="small quiet">${say('set.newAddress.otherwise')}</p>`
      : html`<p>${say('set.newAddress.then', { state, email })}</p><p><a class="button" href="/my/settings">${say('way.settings')}</a></p>`;
  return { title, body: html`<section><h1>${title}</h1>${shown}</section>` };
}
