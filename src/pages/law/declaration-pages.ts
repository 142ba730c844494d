import { strangeIn } from '../../api/calls/declarations';
import type { DeclarationReceived } from '../../api/declaration-ports';
import type { DeclarationKind } from '../../domain/declarations';
import { lawAddress } from '../brand-parts';
import { html, type Markup } from '../html';
import { lineField } from '../my/settings/fields';
import { civilDay } from '../phrasebook';
import type { Look } from './declaring';

/** What the form was filled in with. */
export interface Filled {
  once: string;
  name: string;
  email: string;
  product: string;
  reference: string;
  /** of a cancellation: `ordinary` or `cause` */
  manner: string;
  reason: string;
  wish: string;
}

interface Shown {
  title: string;
  body: Markup;
}

const actionOf = (kind: DeclarationKind, { brand, book }: Look, step = '') => lawAddress(kind, brand.id, book, step);

/** The first step: who declares what. */
export function formPage(kind: DeclarationKind, look: Look, filled: Filled, faults: ReadonlySet<string>): Shown {
  const { say } = look.book;
  const tried = { values: { ...filled }, faults };
  const line = (name: 'name' | 'email' | 'product' | 'reference', most: number) =>
    lineField(look.book, tried, {
      ...{ name, most, value: '', label: `law.${name}`, fault: `law.fault.${name}`, required: name !== 'reference' },
      ...(name === 'email' && { type: 'email', hint: 'law.email.hint', autocomplete: 'email' }),
      ...(name === 'name' && { autocomplete: 'name' }),
      ...(name === 'product' && { hint: 'law.product.hint' }),
      ...(name === 'reference' && { hint: kind === 'cancel' ? 'law.reference.hint' : 'law.reference.withdraw' }),
    });
  const title = say(`law.${kind}.title`);
  const body = html`<section><h1>${title}</h1><p>${say(`law.${kind}.lead`)}</p>
${faults.size > 0 && html`<p class="said bad" role="alert">${say('problem.validation', { faults: faults.size })}</p>`}
<form method="post" action="${actionOf(kind, look)}"><input type="hidden" name="once" value="${filled.once}">
${line('name', 200)}${line('email', 254)}${line('product', 253)}${line('reference', 80)}
${kind === 'cancel' && manner(look, filled, faults)}
<button>${say('law.goOn')}</button></form></section>`;
  return { title, body };
}

function manner({ book: { say } }: Look, filled: Filled, faults: ReadonlySet<string>): Markup {
  const choice = (value: 'ordinary' | 'cause') =>
    html`<div class="choice"><input type="radio" name="manner" id="${value}" value="${value}"${(filled.manner === 'cause') === (value === 'cause') && html` checked`}><label for="${value}"><b>${say(`law.${value}`)}</b></label><p class="more">${say(`law.${value}.means`)}</p></div>`;
  const isWrong = faults.has('reason');
  const mark = strangeIn(filled.reason);
  const isWrongDay = faults.has('wish');
  return html`<fieldset><legend>${say('law.manner')}</legend>${choice('ordinary')}${choice('cause')}</fieldset>
<div class="field"><label for="reason">${say('law.reason')}</label><textarea class="prose" id="reason" name="reason" maxlength="4000"${isWrong && html` aria-invalid="true" aria-describedby="reason-fault"`}>${filled.reason}</textarea>${isWrong && html`<p class="fault" id="reason-fault">${mark === undefined ? say('law.fault.reason') : say('law.fault.mark', { mark })}</p>`}</div>
<div class="field"><label for="wish">${say('law.wish')}</label><input type="date" id="wish" name="wish" value="${filled.wish}" aria-describedby="${isWrongDay && 'wish-fault '}wish-hint"${isWrongDay && html` aria-invalid="true"`}>${isWrongDay && html`<p class="fault" id="wish-fault">${say('law.fault.wish')}</p>`}<p class="hint" id="wish-hint">${say('law.wish.hint')}</p></div>`;
}

/** What was filled in, for reading. */
function content(kind: DeclarationKind, { book }: Look, filled: Filled): Markup {
  const { say } = book;
  const rows = [
    [say('law.name'), filled.name],
    [say('law.email'), filled.email],
    [say('law.product'), filled.product],
    [say('law.reference'), filled.reference],
    ...(kind === 'cancel'
      ? [
          [say('law.manner'), say(filled.manner === 'cause' ? 'law.cause' : 'law.ordinary')],
          [say('law.reason'), filled.reason],
          [say('law.wish'), filled.wish === '' ? say('law.soonest') : civilDay(book, filled.wish)],
        ]
      : []),
  ];
  return html`<dl>${rows.filter(([, value]) => value !== '').map(([label, value]) => html`<dt>${label}</dt><dd class="lines">${value}</dd>`)}</dl>`;
}

/** The second step: nothing has been declared before its button is pressed. */
export function confirmPage(kind: DeclarationKind, look: Look, filled: Filled): Shown {
  const { say } = look.book;
  const title = say(`law.${kind}.confirm`);
  const hidden = Object.entries(filled).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  const body = html`<section><h1>${title}</h1><p>${say(`law.${kind}.means`)}</p>${content(kind, look, filled)}
<div class="buttons"><form method="post" action="${actionOf(kind, look, '/confirmed')}">${hidden}<button class="danger">${say(`law.${kind}.now`)}</button></form>
<form method="post" action="${actionOf(kind, look)}">${hidden}<input type="hidden" name="edit" value="1"><button class="plain">${say('law.change')}</button></form></div></section>`;
  return { title, body };
}

/** That it has come, and when: the same whatever it is about. */
export function receivedPage(
  kind: DeclarationKind,
  look: Look,
  filled: Filled,
  { id, receivedAt }: DeclarationReceived,
): Shown {
  const { book } = look;
  const title = book.say(`law.${kind}.received`);
  const body = html`<section><h1>${title}</h1><p class="said good" role="status">${book.say('law.received', { at: book.moment(receivedAt) })}</p>
<p>${book.say('law.receipt', { email: filled.email })}</p>${content(kind, look, filled)}
<p class="small quiet">${book.say('law.declaration', { id })}</p></section>`;
  return { title, body };
}
