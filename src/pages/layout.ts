import type { Brand } from '../domain/brand';
import { footLinks, head, houseMark } from './brand-parts';
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
${head(title, style, brand)}
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
