import { html, type Markup } from './html';
import type { Phrasebook } from './phrasebook';

export interface PageParts {
  book: Phrasebook;
  brandName: string;
  /** address of the style sheet */
  style: string;
  title: string;
  body: Markup;
  footer?: Markup;
}

export function page({ book, brandName, style, title, body, footer }: PageParts): string {
  return html`<!doctype html>
<html lang="${book.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex,nofollow">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title} · ${brandName}</title>
<link rel="stylesheet" href="${style}">
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
