import express, { type Router } from 'express';
import type { Brands } from '../../domain/brand';
import type { Assets } from '../assets';
import { guarded } from '../guarded';
import { guestBook } from '../guests';
import { html } from '../html';
import { shell } from '../my/shell';

/** The legal texts of brands, as pages. To be mounted at `/legal`. */
export function createLegalTexts({ brands, assets }: { brands: Brands; assets: Assets }): Router {
  const router = express.Router();
  router.use(guarded);
  router.get('/:brand/:text', (request, response, next) => {
    const brand = brands.of(request.params.brand);
    const text = brand.texts.find(({ id }) => id === request.params.text);
    if (brand.id !== request.params.brand || !text) return next();
    const book = guestBook(request);
    const title = text.title[book.locale];
    const paragraphs = text.body[book.locale].split(/\n{2,}/).map((one) => html`<p class="lines">${one.trim()}</p>`);
    response
      .type('html')
      .send(shell({ book, brand, assets, title, body: html`<section><h1>${title}</h1>${paragraphs}</section>` }));
  });
  return router;
}
