import { html, type Markup } from '../html';

/** Text of several lines where lines count, as in a text area; all else that cannot be seen is taken out as everywhere. */
export function lined(text: string): Markup[] {
  const line = html`
`;
  return text.split(/\r?\n/).map((one, i) => html`${i > 0 && line}${one}`);
}
