import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import express, { type Router } from 'express';

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

interface Kept {
  type: string;
  bytes: Buffer;
}

/**
 * @param bundled folder with what `npm run build` made of src/pages/browser
 * @throws Error if it is not there
 */
export function openAssets(bundled: string): Assets {
  const css = readFileSync(path.join(__dirname, 'style.css'));
  const style = `style-${createHash('sha256').update(css).digest('hex').slice(0, 10)}.css`;
  const scripts = readdirSync(bundled).filter((name) => name.endsWith('.js'));
  const files = new Map<string, Kept>([[style, { type: 'text/css', bytes: css }]]);
  for (const name of scripts) {
    files.set(name, { type: 'text/javascript', bytes: readFileSync(path.join(bundled, name)) });
  }
  const router = express.Router();
  router.get('/:name', (request, response, next) => {
    const file = files.get(request.params.name);
    if (!file) return next();
    response
      .set({ 'Cache-Control': `public, max-age=${YEAR}, immutable`, 'X-Content-Type-Options': 'nosniff' })
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
