import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import express, { type Router } from 'express';
import { type Accent, type BrandColours, markOf } from '../domain/brand';

const YEAR = 31_536_000;

/** What pages load beside themselves: styles and scripts, each under a name that changes with its content. */
export interface Assets {
  /** address of the style sheet */
  style: string;
  /** addresses of scripts by the names of their sources, such as `page` */
  script(name: string): string;
  /** to be mounted at `/assets` */
  router: Router;
}

/** A file that pages load, under a name that changes with its content. */
export interface Asset {
  name: string;
  type: string;
  bytes: Buffer;
}

/** The colours of a brand in place of the usual ones. */
export function brandStyle({ light, dark }: BrandColours): string {
  const set = (mode: 'light' | 'dark', { accent, onAccent }: Accent) =>
    `:root{--accent:${accent};--on-accent:${onAccent};--mark:${markOf(mode, accent)}}`;
  return `${set('light', light)}\n@media (prefers-color-scheme:dark){${set('dark', dark)}}\n`;
}

/**
 * @param bundled folder with what `npm run build` made of src/pages/browser
 * @param others what brands load beside it
 * @throws Error if it is not there
 */
export function openAssets(bundled: string, others: readonly Asset[] = []): Assets {
  const css = readFileSync(path.join(__dirname, 'style.css'));
  const style = `style-${createHash('sha256').update(css).digest('hex').slice(0, 10)}.css`;
  const scripts = readdirSync(bundled).filter((name) => name.endsWith('.js'));
  const files = new Map<string, Asset>(
    [
      { name: style, type: 'text/css', bytes: css },
      ...scripts.map((name) => ({ name, type: 'text/javascript', bytes: readFileSync(path.join(bundled, name)) })),
      ...others,
    ].map((asset) => [asset.name, asset]),
  );
  const router = express.Router();
  router.get('/:name', (request, response, next) => {
    const file = files.get(request.params.name);
    if (!file) return next();
    response
      .set({ 'Cache-Control': `public, max-age=${YEAR}, immutable`, 'X-Content-Type-Options': 'nosniff' })
      // A picture that is opened by itself is nothing but a picture.
      .set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
      .type(file.type)
      .send(file.bytes);
  });
  return {
    style: `/assets/${style}`,
    script(name) {
      const found = scripts.find((one) => new RegExp(`^${name}-[A-Z0-9]{8}\\.js$`).test(one));
      if (!found) throw new Error(`there is no script ${name}: npm run build`);
      return `/assets/${found}`;
    },
    router,
  };
}
