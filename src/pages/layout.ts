import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { html, Markup } from './html';
import type { Phrasebook } from './phrasebook';

/** Text and its background differ by 4.5 to 1 at least, in the light and in the dark (WCAG 2.2 AA). */
const style = `
:root{color-scheme:light dark;--page:#f2f4f6;--sheet:#fff;--ink:#1d2329;--quiet:#55606a;--line:#dfe3e7;--accent:#1f5fbf;--on-accent:#fff;--mark:#e8f0fc;--good:#e9f6ee;--good-ink:#15402a;--good-line:#2e8b57;--warn:#fdf4e0;--warn-ink:#4d3607;--warn-line:#c98a1b}
@media (prefers-color-scheme:dark){:root{--page:#14171a;--sheet:#1d2125;--ink:#e8eaed;--quiet:#a9b1b9;--line:#363d44;--accent:#8ab4f8;--on-accent:#10243f;--mark:#22304a;--good:#14301f;--good-ink:#d3efdd;--good-line:#3f9b63;--warn:#382a10;--warn-ink:#f7e6c4;--warn-line:#c58b2a}}
*{box-sizing:border-box}
body{margin:0;padding:24px 16px 48px;background:var(--page);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
main,header,footer{max-width:680px;margin:0 auto}
header{margin-bottom:12px;color:var(--quiet);font-weight:600}
section,.top{margin:0 0 16px;padding:24px 28px;background:var(--sheet);border:1px solid var(--line);border-radius:10px}
h1{margin:2px 0 12px;font-size:28px;line-height:1.2}
h2{margin:0 0 12px;font-size:18px;line-height:1.35}
p{margin:0 0 14px}
section>:last-child,.top>:last-child,.said>:last-child{margin-bottom:0}
.quiet{color:var(--quiet)}
.small{font-size:14px}
.badge{display:inline-block;padding:2px 12px;border-radius:999px;background:var(--mark);font-size:15px;font-weight:600}
.badge.good{background:var(--good);color:var(--good-ink)}
.badge.warn{background:var(--warn);color:var(--warn-ink)}
.said{margin:0 0 16px;padding:14px 20px;border-radius:8px;border-left:4px solid var(--good-line);background:var(--good);color:var(--good-ink)}
.said.warn{border-color:var(--warn-line);background:var(--warn);color:var(--warn-ink)}
dl{display:grid;grid-template-columns:minmax(9em,38%) 1fr;margin:0 0 16px}
dt,dd{margin:0;padding:8px 0;border-bottom:1px solid var(--line)}
dt{padding-right:16px;color:var(--quiet)}
dl>:nth-last-child(-n+2){border-bottom:0}
.bar{display:block;width:100%;height:8px;margin:0 0 6px;border-radius:4px}
.bar .all{fill:var(--line)}.bar .gone{fill:var(--accent)}
fieldset{margin:0 0 16px;padding:0;border:0}
legend{padding:0;margin-bottom:10px}
.choice{display:grid;grid-template-columns:24px 1fr;gap:0 10px;padding:14px 16px;margin-bottom:10px;border:1px solid var(--line);border-radius:8px}
.choice:has(input:checked){border-color:var(--accent);background:var(--mark)}
.choice input{width:20px;height:20px;margin:3px 0 0;accent-color:var(--accent)}
.choice b{margin-right:8px}
.choice .more{grid-column:2;margin:4px 0 0}
.now{display:inline-block;padding:0 8px;border:1px solid var(--quiet);border-radius:999px;color:var(--quiet);font-size:13px}
select{min-height:44px;max-width:100%;padding:6px 10px;font:inherit;color:inherit;background:var(--sheet);border:1px solid var(--quiet);border-radius:6px}
button,.button{display:inline-block;min-height:44px;padding:10px 20px;border:1px solid var(--accent);border-radius:8px;background:var(--accent);color:var(--on-accent);font:inherit;font-weight:600;text-decoration:none;cursor:pointer}
.plain{background:transparent;color:var(--accent)}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
code{font:15px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
footer{color:var(--quiet);font-size:14px}
@media (max-width:520px){body{padding:16px 10px 32px}section,.top{padding:20px 18px}h1{font-size:24px}dl{display:block}dt{border:0;padding:8px 0 0}dd{padding-top:0}dl>dt:nth-last-child(2){border:0}button,.button{width:100%;text-align:center}}
`;

const styleHash = createHash('sha256').update(style).digest('base64');

/** Nothing runs, nothing is loaded, nothing is kept, and no address is told to anybody. */
export const guarded: RequestHandler[] = [
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: [`'sha256-${styleHash}'`],
        imgSrc: ['data:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    // Only who is reached by TLS may promise it: the server in front of us does.
    strictTransportSecurity: false,
    crossOriginResourcePolicy: { policy: 'same-origin' },
  }),
  (_request, response, next) => {
    response.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow, noarchive' });
    next();
  },
];

export interface PageParts {
  book: Phrasebook;
  brandName: string;
  title: string;
  body: Markup;
  footer?: Markup;
}

export function page({ book, brandName, title, body, footer }: PageParts): string {
  return html`<!doctype html>
<html lang="${book.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex,nofollow">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title} · ${brandName}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<header>${brandName}</header>
<main>
${body}
</main>
${footer && html`<footer>${footer}</footer>`}
</body>
</html>
`.text;
}
