import type { PersonResource } from '../../../api/people-ports';
import { locales } from '../../../domain/account';
import { accountRoles } from '../../../domain/roles';
import { html, type Markup } from '../../html';
import type { Phrasebook } from '../../phrasebook';
import type { Said } from '../shell';
import { onceField, type Visit } from '../visit';
import { found, HOME, may, showPage, textField } from './frame';

/** What a form about a person was sent with, and what is wrong with it by its fields. */
export interface AskedPerson {
  values: { name: string; email: string; role: string; locale: string };
  faults: Partial<Record<'name' | 'email' | 'role' | 'locale', string>>;
}

/** Who acts for the institution, and how somebody is invited. */
export async function showPeople(visit: Visit, said?: Said, sent?: AskedPerson): Promise<void> {
  const { book, visitor } = visit;
  const { say } = book;
  const people = await visit.ports.institution.people(visitor);
  const mayManage = may(visitor, 'manage_people');
  const titles = ['inst.person', 'inst.email', 'inst.role', 'inst.standing'] as const;
  const list =
    people.length === 0
      ? html`<div class="empty"><p>${say('inst.people.none')}</p></div>`
      : html`<div class="scroll"><table class="cards"><thead><tr>${titles.map((key) => html`<th>${say(key)}</th>`)}</tr></thead><tbody>${people.map((one) => row(visit, one, mayManage))}</tbody></table></div>`;
  showPage(
    visit,
    {
      tab: 'people',
      title: say('inst.people'),
      body: html`<section><p>${say('inst.people.lead')}</p>${list}</section>${mayManage && inviteForm(visit, sent)}`,
      said,
    },
    said ? 422 : 200,
  );
}

function row({ book, visitor }: Visit, one: PersonResource, mayManage: boolean): Markup {
  const { say } = book;
  const isSelf = one.id === visitor.person?.id;
  const name = html`${one.name}${isSelf && html` <span class="now">${say('inst.you')}</span>`}`;
  return html`<tr><td class="first" data-label="${say('inst.person')}">${mayManage ? html`<a href="${HOME}/people/${one.id}">${name}</a>` : name}</td><td data-label="${say('inst.email')}">${one.email}</td><td data-label="${say('inst.role')}">${say('inst.role.is', { role: one.role })}</td><td data-label="${say('inst.standing')}">${personState(book, one, visitor.now)}</td></tr>`;
}

function personState(book: Phrasebook, { state, invitationEndsAt }: PersonResource, now: string): Markup {
  const { say } = book;
  if (state === 'active') return html`<span class="badge good">${say('inst.person.active')}</span>`;
  const isOpen = invitationEndsAt !== null && invitationEndsAt > now;
  return html`<div><span class="badge warn">${say('inst.person.invited', { open: String(isOpen) })}</span>${isOpen && html` <span class="small">${say('inst.until', { day: book.day(invitationEndsAt) })}</span>`}</div>`;
}

function inviteForm({ book }: Visit, sent: AskedPerson | undefined): Markup {
  const { say } = book;
  const values = sent?.values ?? { name: '', email: '', role: 'requester', locale: book.locale };
  return html`<section><h2>${say('inst.invite')}</h2><p>${say('inst.invite.lead')}</p><form method="post" action="${HOME}/people">${onceField()}
${textField({ name: 'name', label: say('inst.name'), value: values.name, fault: sent?.faults.name, most: 100, complete: 'off' })}
${textField({ name: 'email', label: say('inst.email'), value: values.email, fault: sent?.faults.email, most: 254, type: 'email' })}
${roleField(book, values.role)}${localeField(book, values.locale)}<button>${say('inst.invite.submit')}</button></form></section>`;
}

function roleField({ say }: Phrasebook, chosen: string): Markup {
  return html`<fieldset><legend><b>${say('inst.role')}</b></legend>${accountRoles.map((role) => html`<div class="choice"><input type="radio" id="role-${role}" name="role" value="${role}"${role === chosen && html` checked`}><label for="role-${role}"><b>${say('inst.role.is', { role })}</b> <span class="quiet">${say('inst.role.does', { role })}</span></label></div>`)}</fieldset>`;
}

function localeField({ say }: Phrasebook, chosen: string): Markup {
  return html`<div class="field"><label for="locale">${say('inst.locale')}</label><select id="locale" name="locale">${locales.map((one) => html`<option value="${one}"${one === chosen && html` selected`}>${say('inst.locale.is', { locale: one })}</option>`)}</select></div>`;
}

/** One person: what can be changed, another link, and the way out. */
export async function showPerson(visit: Visit, said?: Said, sent?: AskedPerson): Promise<void> {
  const { book, visitor } = visit;
  const { say } = book;
  const person = found(await visit.ports.institution.person(visitor, visit.param('id')));
  if (!may(visitor, 'manage_people')) return showPeople(visit, said);
  const values = sent?.values ?? person;
  const at = `${HOME}/people/${person.id}`;
  const row = (label: string, value: string | false) => value && html`<dt>${label}</dt><dd>${value}</dd>`;
  showPage(
    visit,
    {
      tab: 'people',
      title: person.name,
      badge: personState(book, person, visitor.now),
      body: html`<section><dl>${row(say('inst.email'), person.email)}${row(say('inst.invited'), say('inst.invited.by', { at: book.moment(person.invitedAt), by: person.invitedBy.name ?? '–' }))}${row(say('inst.joined'), person.acceptedAt !== null && book.moment(person.acceptedAt))}</dl></section>
<section><h2>${say('inst.change')}</h2><form method="post" action="${at}">${onceField()}<input type="hidden" name="version" value="${person.version}">
${textField({ name: 'name', label: say('inst.name'), value: values.name, fault: sent?.faults.name, most: 100 })}
${roleField(book, values.role)}${localeField(book, values.locale)}<button>${say('inst.save')}</button></form></section>
<section><h2>${say('inst.again')}</h2><p>${say('inst.again.lead', { state: person.state })}</p><form method="post" action="${at}/invite-again">${onceField()}<button class="plain">${say('inst.again.submit')}</button></form></section>
<p class="buttons"><a class="button plain" href="${HOME}/people">${say('inst.people.all')}</a><a class="button danger plain" href="${at}/remove">${say('inst.person.remove')}</a></p>`,
      said,
    },
    said ? 422 : 200,
  );
}
