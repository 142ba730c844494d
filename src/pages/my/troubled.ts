import type { ErrorRequestHandler } from 'express';
import { problemOf } from '../../api/problems';
import { breakOff } from '../../api/request-log';
import { faultNumber } from '../fault-number';
import { guestBook } from '../guests';
import { html } from '../html';
import { PageTrouble } from '../trouble';
import type { MySettings } from './page-settings';
import { shell } from './shell';

/** Where there is nothing to show: a page all the same. */
export function troubled({ brands, assets, log }: Pick<MySettings, 'brands' | 'assets' | 'log'>): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    if (response.headersSent) return breakOff(error, response, log);
    const [status, reason] = whatOf(error);
    const book = guestBook(request);
    const number = status >= 500 && faultNumber(error, response, book, log);
    const body = html`<section><h1>${status}</h1><p>${book.say(`trouble.${reason}`)}</p>${number}<p><a href="/my">${book.say('way.products')}</a></p></section>`;
    const brand = brands.at(request.hostname);
    response
      .status(status)
      .type('html')
      .send(shell({ book, brand, assets, title: String(status), body }));
  };
}

function whatOf(error: unknown): [status: number, reason: PageTrouble['reason'] | 'unavailable'] {
  if (error instanceof PageTrouble) return [error.status, error.reason];
  if (problemOf(error).code === 'not-found') return [404, 'not_found'];
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
  return status >= 400 && status < 500 ? [status, 'not_found'] : [503, 'unavailable'];
}
