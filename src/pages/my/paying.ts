import { permissionOf } from '../../domain/roles';
import { html, type Markup } from '../html';
import type { Visit } from './visit';

/** Requesters look; who may pay is decided by the API's own table of roles. */
export function mayPay({ visitor: { person } }: Visit): boolean {
  return person === null || permissionOf(person.role, 'pay') === 'yes';
}

export interface CardShown {
  brand: string;
  lastFour: string;
  /** `2029-12` */
  validThrough: string;
}

export const cardName = ({ brand, lastFour }: CardShown) =>
  `${brand.charAt(0).toUpperCase()}${brand.slice(1)} •••• ${lastFour}`;

/** `12/2029` */
export const cardEnd = ({ validThrough }: CardShown) => validThrough.split('-').reverse().join('/');

/** A value with a button that copies it; the button is shown where a clipboard is. */
export function copied(
  { book }: Visit,
  { name, label, shown, value }: Record<'name' | 'label' | 'shown' | 'value', string>,
) {
  return html`${shown === value ? shown : html`<code>${shown}</code>`}<span hidden id="copy-${name}">${value}</span> <button type="button" class="link" hidden data-copy="copy-${name}" data-copied="${book.say('copied')}" aria-label="${book.say('bill.copyThis', { label })}">${book.say('copy')}</button>`;
}

/** The way to the next page of a list, where there is one. */
export function nextPage({ book }: Visit, path: string, query: Record<string, string | undefined>): Markup {
  const asked = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return html`<nav class="pages" aria-label="${book.say('bill.pages')}"><a class="button plain" href="${path}?${new URLSearchParams(asked).toString()}">${book.say('bill.next')}</a></nav>`;
}
