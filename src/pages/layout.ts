import type { Brand } from '../domain/brand';
import { footLinks, houseMark, styleLinks } from './brand-parts';
import { html, type Markup } from './html';
import type { Phrasebook } from './phrasebook';

export interface PageParts {
  book: Phrasebook;
  brand: Brand;
  /** address of the style sheet */
  style: string;
  title: string;
  body: Markup;
  footer?: Markup;
}

export function page({ book, brand, style, title, body, footer }: PageParts): string {
  return html`<!doctype html>
<html lang="${book.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex,nofollow">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title} · ${brand.name}</title>
${styleLinks(style, brand)}
</head>
<body>
<header>${houseMark(brand)}</header>
<main>
${body}
</main>
<footer>${footer}${footLinks(brand, book)}</footer>
</body>
</html>
`.text;
}
