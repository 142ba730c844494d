import type { AccountResource } from '../../../api/ports';
import { countryCodes } from '../../../api/wire/countries';
import { productKinds } from '../../../domain/offer';
import { initialOptions } from '../../../domain/renewal-options';
import { permissionOf } from '../../../domain/roles';
import { html, type Markup } from '../../html';
import type { Phrasebook } from '../../phrasebook';
import type { SessionResource, Visitor } from '../ports';
import type { Said } from '../shell';
import { onceField, type Visit } from '../visit';
import { browserWords } from './browsers';
import { countryChoices, languageChoices, zoneChoices } from './choices';
import { fresh, lineField, selectField, type Tried } from './fields';
import { type Part, seenOf } from './parts';
import type { SettingsPorts } from './ports';

/** What came of a form of the page that changed nothing. */
export interface Setback {
  status: number;
  said: Said;
  tried?: Tried;
}

/** Whether who is signed in may change the account; others look. */
export function maySettle({ visitor: { person } }: Visit): boolean {
  return person === null || permissionOf(person.role, 'settle') === 'yes';
}

/** Everything that an account can be set to, each part a form of its own. */
export async function showSettings(visit: Visit, settings: SettingsPorts, setback?: Setback): Promise<void> {
  const { book, visitor, ports } = visit;
  const { say } = book;
  const [standing, sessions] = await Promise.all([settings.standing(visitor), ports.sessions.list(visitor)]);
  const title = say('way.settings');
  const tried = setback?.tried ?? fresh;
  const { account } = visitor;
  const own = maySettle(visit)
    ? html`<div class="two"><div>
${reminders(account, book)}${address(visitor, standing.addressChange, tried, book)}${language(visitor, tried, book)}
</div><div>
${contact(account, tried, book)}${calendar(standing.calendarSince, book)}
</div></div>
${newProducts(account, tried, book)}`
    : html`<section><p>${say('set.lookOnly')}</p>${known(account, book)}</section>`;
  const body = html`<div class="head"><h1>${title}</h1></div>
${visitor.person && self(visitor.person, visitor.session.email ?? account.email, book)}${own}
${browsers(sessions, visitor.session.id, book)}
${maySettle(visit) && html`<section><h2>${say('set.data.title')}</h2><p>${say('set.data.lead')}</p><p class="buttons"><a class="button plain" href="/my/settings/data/export" download>${say('set.data.export')}</a><a class="button plain" href="/my/settings/data">${say('set.data.erasure')}</a></p></section>`}`;
  visit.show({ title, way: 'settings', body, ...(setback && { said: setback.said }) }, setback?.status);
}

/** What makes a form safe: it is done once, and only to what it was made from. */
function safely(account: AccountResource, part: Part): Markup {
  return html`${onceField()}<input type="hidden" name="version" value="${account.version}"><input type="hidden" name="seen" value="${seenOf(account, part)}">`;
}

/** What is of the person who is signed in, not of the account. */
function self({ locale, name }: NonNullable<Visitor['person']>, email: string, { say }: Phrasebook): Markup {
  return html`<section><h2>${say('set.self.title')}</h2><p>${say('set.self.lead', { name, email })}</p>
<form method="post" action="/my/settings/own-language">${onceField()}
${selectField({ name: 'ownLocale', label: say('set.self.language'), options: languageChoices(locale), hint: say('set.self.hint') })}
<button>${say('set.save')}</button></form></section>`;
}

function reminders(account: AccountResource, { say }: Phrasebook): Markup {
  const on = account.expiryReminders;
  return html`<section><h2>${say('set.reminders.title')}</h2>
<p>${on ? html`<span class="badge good">${say('set.reminders.on')}</span>` : html`<span class="badge warn">${say('set.reminders.off')}</span>`}</p>
<p>${say('set.reminders.lead')}</p>
<form method="post" action="/my/settings/reminders">${safely(account, 'reminders')}<input type="hidden" name="reminders" value="${on ? 'off' : 'on'}"><button class="plain">${say(on ? 'reminders.turnOff' : 'reminders.turnOn')}</button></form></section>`;
}

function language({ account, person }: Visitor, { values }: Tried, { say }: Phrasebook): Markup {
  const locales = languageChoices(values['locale'] ?? account.locale);
  return html`<section><h2>${say('set.language.title', { whose: person ? 'person' : 'own' })}</h2>
<form method="post" action="/my/settings/language">${safely(account, 'language')}
${selectField({ name: 'locale', label: say('set.language'), options: locales, ...(person && { hint: say('set.language.hint', { email: account.email }) }) })}
${selectField({ name: 'timeZone', label: say('set.zone'), options: zoneChoices(values['timeZone'] ?? account.timeZone), hint: say('set.zone.hint', { whose: person ? 'person' : 'own' }) })}
<button>${say('set.save')}</button></form></section>`;
}

function contact(account: AccountResource, tried: Tried, book: Phrasebook): Markup {
  const { say, locale } = book;
  const line = (name: 'name' | 'street' | 'postalCode' | 'city', most: number, autocomplete: string) =>
    lineField(book, tried, {
      ...{ name, most, autocomplete, required: name === 'name' },
      ...{ value: account[name] ?? '', label: `set.${name}`, fault: `set.fault.${name}` },
    });
  return html`<section><h2>${say('set.contact.title')}</h2>
<p>${say('set.contact.lead')}</p>
<form method="post" action="/my/settings/contact">${safely(account, 'contact')}
${line('name', 200, 'name')}${line('street', 200, 'street-address')}${line('postalCode', 20, 'postal-code')}${line('city', 100, 'address-level2')}
${selectField({ name: 'country', label: say('set.country'), options: countryChoices(locale, countryCodes, tried.values['country'] ?? account.country), autocomplete: 'country' })}
${lineField(book, tried, { name: 'vatId', label: 'set.vatId', value: account.vatId ?? '', fault: 'set.fault.vatId', hint: 'set.vatId.hint', most: 30 })}
<button>${say('set.save')}</button></form></section>`;
}

function address(
  { account, person, session }: Visitor,
  waiting: { email: string; endsAt: string } | null,
  tried: Tried,
  book: Phrasebook,
): Markup {
  const { say } = book;
  const open =
    waiting &&
    html`<div class="said warn"><p>${say('set.address.waiting', { email: waiting.email, until: book.moment(waiting.endsAt) })}</p><form method="post" action="/my/settings/address/withdraw">${onceField()}<button class="link">${say('set.address.withdraw')}</button></form></div>`;
  return html`<section><h2>${say('set.address.title', { whose: person ? 'person' : 'own' })}</h2>
<p>${say('set.address.lead', { whose: person ? 'person' : 'own', email: account.email, own: session.email ?? account.email })}</p>
${open}
<form method="post" action="/my/settings/address">${onceField()}
${lineField(book, tried, { name: 'email', label: 'set.address', value: '', fault: 'signIn.emailWrong', hint: 'set.address.hint', type: 'email', autocomplete: 'email', required: true, most: 254 })}
<button class="plain">${say('set.address.submit')}</button></form></section>`;
}

function newProducts(account: AccountResource, { values }: Tried, book: Phrasebook): Markup {
  const { say } = book;
  const field = (kind: (typeof productKinds)[number]) => {
    const chosen = values[kind] ?? account.defaultOptions[kind] ?? 'one_year_delayed';
    const options = initialOptions.map(
      (option) =>
        html`<option value="${option}"${option === chosen && html` selected`}>${say('option', { option })}</option>`,
    );
    return selectField({ name: kind, label: say('kind', { kind }), options });
  };
  return html`<section><h2>${say('set.defaults.title')}</h2>
<p>${say('set.defaults.lead')}</p>
<form method="post" action="/my/settings/defaults">${safely(account, 'defaults')}<div class="row">${productKinds.map(field)}</div><button>${say('set.save')}</button></form></section>`;
}

function calendar(since: string | null, book: Phrasebook): Markup {
  const { say } = book;
  const form = (action: string, words: Markup) =>
    html`<form method="post" action="/my/settings/${action}">${onceField()}${words}</form>`;
  if (since === null) {
    return html`<section><h2>${say('set.calendar.title')}</h2><p>${say('set.calendar.lead')}</p>${form('calendar', html`<button class="plain">${say('set.calendar.make')}</button>`)}</section>`;
  }
  return html`<section><h2>${say('set.calendar.title')}</h2><p>${say('set.calendar.lead')}</p><p>${say('set.calendar.since', { at: book.moment(since) })}</p>
<div class="buttons">${form('calendar', html`<button class="plain">${say('set.calendar.renew')}</button>`)}${form('calendar/end', html`<button class="plain danger">${say('set.calendar.end')}</button>`)}</div>
<p class="small quiet">${say('set.calendar.renewHint')}</p></section>`;
}

function browsers(sessions: readonly SessionResource[], current: string, book: Phrasebook): Markup {
  const { say } = book;
  const rows = sessions.map((session) => {
    const here = session.id === current;
    const name = browserWords(session.browser, book);
    const end = html`<form method="post" action="/my/settings/sessions/${session.id}/end"><button class="link" aria-label="${say('set.sessions.endOf', { browser: name })}">${say('set.sessions.end')}</button></form>`;
    return html`<tr><td class="first" data-label="${say('set.sessions.browser')}">${name}${here && html` <span class="now">${say('set.sessions.here')}</span>`}</td><td data-label="${say('set.sessions.began')}">${book.moment(session.createdAt)}</td><td data-label="${say('set.sessions.seen')}">${book.moment(session.lastSeenAt)}</td><td>${!here && end}</td></tr>`;
  });
  const others =
    sessions.length > 1 &&
    html`<form method="post" action="/my/settings/sessions/end-others"><button class="plain">${say('set.sessions.endOthers')}</button></form>`;
  return html`<section><h2>${say('set.sessions.title')}</h2><p>${say('set.sessions.lead')}</p>
<table class="cards"><thead><tr><th>${say('set.sessions.browser')}</th><th>${say('set.sessions.began')}</th><th>${say('set.sessions.seen')}</th><th><span class="hidden">${say('set.sessions.end')}</span></th></tr></thead><tbody>${rows}</tbody></table>
${others}</section>`;
}

function known(account: AccountResource, { say }: Phrasebook): Markup {
  const lines = [account.name, account.street, [account.postalCode, account.city].filter(Boolean).join(' ')];
  return html`<dl><dt>${say('set.contact.title')}</dt><dd>${lines.filter(Boolean).join(', ')}</dd><dt>${say('set.address.title', { whose: 'person' })}</dt><dd>${account.email}</dd><dt>${say('set.zone')}</dt><dd>${account.timeZone}</dd></dl>`;
}
