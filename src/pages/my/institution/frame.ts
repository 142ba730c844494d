import { type Act, permissionOf } from '../../../domain/roles';
import { html, type Markup } from '../../html';
import type { Phrasebook } from '../../phrasebook';
import { PageTrouble } from '../../trouble';
import type { Visitor } from '../ports';
import type { Said } from '../shell';
import type { Visit } from '../visit';

const tabs = ['overview', 'domains', 'move', 'requests', 'people'] as const;
export type Tab = (typeof tabs)[number];

export const HOME = '/my/institution';
const addressOf = (tab: Tab) => (tab === 'overview' ? HOME : `${HOME}/${tab}`);

interface Leaf {
  tab: Tab;
  title: string;
  /** beside the title */
  badge?: Markup | false | undefined;
  body: Markup | Markup[];
  said?: Said | undefined;
}

/** A page of an institution, with the ways to the others. */
export function showPage(visit: Visit, { tab, title, badge, body, said }: Leaf, status = 200): void {
  const { say } = visit.book;
  const { pendingApprovals } = visit.visitor.counts;
  const ways = html`<nav class="tabs" aria-label="${say('way.institution')}"><ul>${tabs.map((one) => {
    const count =
      one === 'requests' &&
      pendingApprovals > 0 &&
      html` <span class="count"><span class="hidden">${say('shell.waiting')} </span>${pendingApprovals}</span>`;
    return html`<li><a href="${addressOf(one)}"${one === tab && html` aria-current="page"`}>${say(`inst.tab.${one}`)}${count}</a></li>`;
  })}</ul></nav>`;
  visit.show(
    {
      title,
      way: 'institution',
      body: html`${ways}<div class="head"><h1>${title}</h1>${badge}</div>${body}`,
      ...(said && { said }),
    },
    status,
  );
}

/** Whether somebody does something alone; who may not is shown no button for it. The call decides. */
export function may({ person }: Visitor, act: Act): boolean {
  return !person || permissionOf(person.role, act) === 'yes';
}

/** What there is, or nothing to show. */
export function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new PageTrouble(404, 'not_found');
  return thing;
}

/** The page of a list that the address asks for, from 1. */
export function pageAsked(visit: Visit): number {
  const text = visit.asked('page') ?? '1';
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 1;
}

/** Links to the page before and the next one. */
export function pageLinks(
  { say }: Phrasebook,
  address: string,
  page: number,
  { total, perPage }: { total: number; perPage: number },
): Markup | false {
  const isLast = page * perPage >= total;
  if (page === 1 && isLast) return false;
  const before = page > 1 ? html`<a href="${address}?page=${page - 1}">${say('inst.before')}</a>` : html`<span></span>`;
  return html`<p class="pages">${before}${!isLast && html`<a href="${address}?page=${page + 1}">${say('inst.after')}</a>`}</p>`;
}

/** A field of a form with what is wrong with it, if anything. */
export function textField(field: {
  name: string;
  label: string;
  value: string;
  hint?: string;
  fault?: string | undefined;
  type?: 'text' | 'email';
  most: number;
  complete?: string;
}): Markup {
  const { name, label, value, hint, fault, type = 'text', most, complete = 'off' } = field;
  const described = [fault !== undefined && `${name}-fault`, hint !== undefined && `${name}-hint`].filter(Boolean);
  return html`<div class="field"><label for="${name}">${label}</label>
<input type="${type}" id="${name}" name="${name}" value="${value}" required maxlength="${most}" autocomplete="${complete}"${fault !== undefined && html` aria-invalid="true"`}${described.length > 0 && html` aria-describedby="${described.join(' ')}"`}>
${fault !== undefined && html`<p class="fault" id="${name}-fault">${fault}</p>`}${hint !== undefined && html`<p class="hint" id="${name}-hint">${hint}</p>`}</div>`;
}

/** Text with a button that copies it. @param id of the text, once on a page */
export function copied(book: Phrasebook, id: string, text: string): Markup {
  return html`<span class="copied"><code id="${id}">${text}</code> <button type="button" class="link" data-copy="${id}" data-copied="${book.say('copied')}" hidden>${book.say('copy')}</button></span>`;
}

/** How much of something is done, as a picture with its words. */
export function bar(words: string, done: number, all: number): Markup {
  const share = all === 0 ? 0 : Math.round((done / all) * 100);
  return html`<p class="measure">${words}<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="4"/><rect class="gone" width="${share}" height="4"/></svg></p>`;
}
