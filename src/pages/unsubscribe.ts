import { html, type Markup } from './html';
import type { Visit } from './product-page';

/** What asks whether the reminders shall end, or says that they have. Mail scanners follow links: only the form acts. */
export function unsubscribePage({ book, at }: Visit, done: boolean): Markup {
  return html`<section><h1>${book.say(done ? 'unsubscribe.done' : 'unsubscribe.title')}</h1>
<p>${book.say(done ? 'unsubscribe.undo' : 'unsubscribe.lead')}</p>
${!done && html`<form method="post" action="${at}/unsubscribe"><input type="hidden" name="List-Unsubscribe" value="One-Click"><p><button>${book.say('reminders.turnOff')}</button></p></form>`}
<p><a href="${at}">${book.say('unsubscribe.back')}</a></p></section>`;
}

/** Whether a mail program asks by one click, in either form that RFC 8058 lets it send. */
export function isOneClick(body: unknown): boolean {
  return typeof body === 'string' && /List-Unsubscribe(=|"\s+)One-Click/.test(body);
}
