import express, { type Router } from 'express';
import { guarded } from '../guarded';
import { guestBook } from '../guests';
import { html } from '../html';
import type { MySettings } from '../my/page-settings';
import { shell } from '../my/shell';
import { troubled } from '../my/troubled';
import { PageTrouble } from '../trouble';

/** The legal texts of brands, as pages. To be mounted at `/legal`. */
export function createLegalTexts(settings: Pick<MySettings, 'brands' | 'assets' | 'log'>): Router {
  const { brands, assets } = settings;
  const router = express.Router();
  router.use(guarded);
  router.get('/:brand/:text', (request, response) => {
    const brand = brands.of(request.params.brand);
    const text = brand.texts.find(({ id }) => id === request.params.text);
    if (brand.id !== request.params.brand || !text) throw new PageTrouble(404, 'not_found');
    const book = guestBook(request);
    const title = text.title[book.locale];
    const paragraphs = text.body[book.locale].split(/\n{2,}/).map((one) => html`<p class="lines">${one.trim()}</p>`);
    response
      .type('html')
      .send(shell({ book, brand, assets, title, body: html`<section><h1>${title}</h1>${paragraphs}</section>` }));
  });
  router.use(() => {
    throw new PageTrouble(404, 'not_found');
  });
  router.use(troubled(settings));
  return router;
}
