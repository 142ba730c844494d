import type { Brand } from '../../domain/brand';
import type { Assets } from '../assets';
import { footLinks, head, houseMark } from '../brand-parts';
import { html, type Markup } from '../html';
import type { Phrasebook } from '../phrasebook';
import type { WordKey } from '../words/en';
import type { Visitor } from './ports';

/** The ways through the pages, in their order. */
export const ways = ['products', 'invoices', 'payment-methods', 'tracking', 'institution', 'settings'] as const;
export type Way = (typeof ways)[number];

export interface Said {
  text: string;
  tone: 'good' | 'warn' | 'bad';
}

export interface ShellParts {
  book: Phrasebook;
  brand: Brand;
  assets: Assets;
  title: string;
  body: Markup;
  /** nobody where nobody is signed in */
  visitor?: Visitor;
  way?: Way;
  said?: Said;
  /** scripts beside the one of every page */
  scripts?: readonly string[];
}

/** Every page for customers, from its first line to its last. */
export function shell(parts: ShellParts): string {
  const { book, brand, assets, title, body, visitor, said, scripts = [] } = parts;
  const { say } = book;
  const loaded = ['page', ...scripts].map((name) => html`<script type="module" src="${assets.script(name)}"></script>`);
  return html`<!doctype html>
<html lang="${book.locale}">
${head(title, assets.style, brand, loaded)}
<body class="my">
<a class="skip" href="#main">${say('shell.skip')}</a>
<header><a class="house" href="${visitor ? '/my' : '/'}">${houseMark(brand)}</a>${visitor && who(visitor, book)}</header>
${visitor && waysOf(parts, visitor)}
<main id="main" tabindex="-1">
${said && html`<p class="said ${said.tone}" role="${said.tone === 'good' ? 'status' : 'alert'}">${said.text}</p>`}
${body}
</main>
<footer>${visitor && html`<p>${say('foot.zone', { zone: visitor.account.timeZone })}</p>`}${footLinks(brand, book)}</footer>
</body>
</html>
`.text;
}

function who({ account, person, standpoints }: Visitor, { say }: Phrasebook): Markup {
  const name = person ? `${person.name}, ${account.name}` : account.name;
  return html`<span>${name}</span>${standpoints.length > 1 && html`<a href="/my/accounts">${say('shell.switch')}</a>`}<form method="post" action="/sign-out"><button class="link">${say('shell.signOut')}</button></form>`;
}

const counted: Partial<Record<Way, keyof Visitor['counts']>> = {
  invoices: 'openInvoices',
  institution: 'pendingApprovals',
};

function waysOf({ book, way }: ShellParts, { counts, institution }: Visitor): Markup {
  const { say } = book;
  const shown = ways.filter((one) => one !== 'institution' || institution || way === 'institution');
  return html`<nav class="ways" aria-label="${say('shell.ways')}"><ul>${shown.map((one) => {
    const count = counted[one] === undefined ? 0 : counts[counted[one]];
    const many =
      count > 0 && html` <span class="count"><span class="hidden">${say('shell.waiting')} </span>${count}</span>`;
    return html`<li><a href="/my/${one}"${one === way && html` aria-current="page"`}>${say(`way.${one}` satisfies WordKey)}${many}</a></li>`;
  })}</ul></nav>`;
}
