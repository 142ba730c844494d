import type { RequestHandler } from 'express';
import type { Brands } from '../domain/brand';
import { PageTrouble } from './trouble';

/**
 * Refuses a form that another site sent. A browser says where a form came from: by Sec-Fetch-Site wherever the page is
 * reached safely (TLS, or this machine), by Origin elsewhere; under our Referrer-Policy that one may read `null`.
 */
export function fromOwnPage(publicUrl: string, brands: Brands): RequestHandler {
  const own = new URL(publicUrl);
  const origins = [publicUrl, ...brands.urls].map((url) => new URL(url).origin);
  return (request, _response, next) => {
    const site = request.get('Sec-Fetch-Site');
    const origin = request.get('Origin');
    const nothingSaid = origin === 'null' && own.protocol === 'http:';
    const fine =
      site === undefined ? (origin !== undefined && origins.includes(origin)) || nothingSaid : site === 'same-origin';
    if (!fine) throw new PageTrouble(403, 'foreign');
    next();
  };
}
