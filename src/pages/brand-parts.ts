import type { Brand } from '../domain/brand';
import type { DeclarationKind } from '../domain/declarations';
import { html, type Markup } from './html';
import type { Phrasebook } from './phrasebook';

/** What every page begins with. @param style address of the style sheet */
export function head(title: string, style: string, brand: Brand, more?: readonly Markup[]): Markup {
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex,nofollow">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title} · ${brand.name}</title>
${styleLinks(style, brand)}
${more}
</head>`;
}

/** The style sheet of all pages, and that of the brand after it. */
function styleLinks(style: string, brand: Brand): Markup {
  return html`<link rel="stylesheet" href="${style}">${brand.style !== undefined && html`<link rel="stylesheet" href="${brand.style}">`}`;
}

/** The brand's logo, by which its name is told, or the name itself. */
export function houseMark({ name, logo }: Brand): Markup {
  if (!logo) return html`${name}`;
  const dark = logo.dark !== undefined && html`<source media="(prefers-color-scheme:dark)" srcset="${logo.dark}">`;
  return html`<picture>${dark}<img src="${logo.light}" alt="${name}" height="36"></picture>`;
}

/** Of the pages of a button that the law wants, in the language of the page that leads there. */
export function lawAddress(kind: DeclarationKind, brand: string, { locale }: Phrasebook, step = ''): string {
  return `/${kind}${step}?brand=${brand}&lang=${locale}`;
}

/** What every page ends with: how to write, what the law wants to be told, and the buttons that it wants (E6). */
export function footLinks({ id: brand, supportEmail, links, texts, consumers }: Brand, book: Phrasebook): Markup {
  const { say, locale } = book;
  const all = [
    html`<a href="mailto:${supportEmail}">${supportEmail}</a>`,
    ...links.map(({ label, url }) => html`<a href="${url[locale]}">${label[locale]}</a>`),
    ...texts.map(({ id, title }) => html`<a href="/legal/${brand}/${id}">${title[locale]}</a>`),
    ...(consumers
      ? [
          html`<a href="${lawAddress('cancel', brand, book)}">${say('law.cancel.button')}</a>`,
          html`<a href="${lawAddress('withdraw', brand, book)}">${say('law.withdraw.button')}</a>`,
        ]
      : []),
  ];
  return html`<p class="legal">${all.map((one, i) => html`${i > 0 && ' · '}${one}`)}</p>`;
}
