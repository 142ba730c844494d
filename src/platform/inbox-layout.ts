import type { InboxMail } from './mail-store';

/** Text that is HTML already; everything else is escaped where it is put in. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = string | number | Html | Html[];

export const raw = (text: string) => new Html(text);

/** Builds HTML in which every value is escaped, so that no mail can break out of its place. */
export function html(parts: TemplateStringsArray, ...values: Part[]): Html {
  return new Html(parts.reduce((text, part, index) => text + insert(values[index - 1] ?? '') + part));
}

function insert(value: Part): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(({ text }) => text).join('');
  return escapeHtml(String(value));
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

export function size(bytes: number): string {
  return bytes < 10_000 ? `${bytes} bytes` : `${Math.round(bytes / 1000)} kB`;
}

export function mailRow(base: string, mail: InboxMail): Html {
  const files = mail.attachments.length;
  return html`<li><a href="${base}/messages/${encodeURIComponent(mail.id)}">
    <span class="to">${mail.to.join(', ')}</span>
    <time datetime="${mail.receivedAt}">${mail.receivedAt.slice(0, 16).replace('T', ' ')}</time>
    <strong>${mail.subject || '(no subject)'}</strong>
    <span class="quiet">from ${mail.from}${files === 0 ? '' : `, ${files} ${files === 1 ? 'attachment' : 'attachments'}`}</span>
  </a></li>`;
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1f2a2e; --soft: #5d6b70; --line: #dfe5e3; --paper: #fbfcfa; --sheet: #fff; --green: #22694a; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e3e9e6; --soft: #98a6a3; --line: #2f3a39; --paper: #151b1b; --sheet: #1c2424; --green: #7cc9a2; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
header, main { max-width: 52rem; margin: 0 auto; padding: 1rem; }
header { font-weight: 600; padding-top: 1.5rem; }
header a { color: var(--ink); text-decoration: none; }
a { color: var(--green); }
a:focus-visible, button:focus-visible, input:focus-visible { outline: 3px solid var(--green); outline-offset: 2px; }
h1 { font-size: 1.5rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { font-size: 1rem; margin: 2rem 0 .5rem; }
.quiet { color: var(--soft); font-size: .9rem; }
.empty { padding: 4rem 1rem; text-align: center; color: var(--soft); border: 1px dashed var(--line); border-radius: .5rem; }
.filter { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; margin-bottom: 1rem; }
input, button { font: inherit; color: inherit; padding: .3rem .6rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--sheet); }
.mails { list-style: none; margin: 0; padding: 0; background: var(--sheet); border: 1px solid var(--line); border-radius: .5rem; }
.mails li + li { border-top: 1px solid var(--line); }
.mails a { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; padding: .7rem 1rem; color: inherit; text-decoration: none; }
.mails a > * { overflow-wrap: anywhere; }
.mails a:hover { background: var(--paper); }
.mails strong, .mails .quiet { grid-column: 1 / -1; }
.mails .to, .mails time { color: var(--soft); font-size: .9rem; }
.pages { display: flex; gap: 1rem; padding: 1rem 0; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .2rem 1rem; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
iframe { width: 100%; height: 60vh; border: 1px solid var(--line); border-radius: .5rem; background: #fff; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--sheet); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; }
`;

export function layout(base: string, title: string, content: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Perennial inbox</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<header><a href="${base}/">Perennial inbox</a></header>
<main>${content}</main>
</body>
</html>
`.text;
}
