import express, { type Router } from 'express';
import type { Problem } from '../../../api/problems';
import { productKinds } from '../../../domain/offer';
import { html } from '../../html';
import { PageTrouble } from '../../trouble';
import type { WordKey } from '../../words/en';
import type { MySettings } from '../page-settings';
import type { MyPorts } from '../ports';
import { faultsOf, type Visit, visiting } from '../visit';
import { type Setback, showSettings } from './overview';
import { contactFields, type Part, seenOf, withoutThem } from './parts';

/** What stays in a form that could not be done. */
const filledIn = [...contactFields, 'locale', 'timeZone', ...productKinds];

/** What the forms of the settings do; each shows the page again where it could not. */
export function createSettingsForms(ports: MyPorts, settings: MySettings): Router {
  const router = express.Router();
  const post = (path: string, handle: (visit: Visit) => Promise<void> | void) =>
    router.post(path, visiting(ports, settings, handle));

  /** @param body none: what the form says is nothing that could be set */
  async function change(visit: Visit, part: Part, body: object, saying: WordKey & `said.${string}`): Promise<void> {
    const { account } = visit.visitor;
    // Another part may have been changed meanwhile, this one not. A form sent twice goes by the version that it has.
    const version = visit.field('seen') === seenOf(account, part) ? account.version : Number(visit.field('version'));
    const wish = { params: { id: account.id }, body, ...(Number.isInteger(version) && { version }) };
    const { problem } = await visit.make('patch /v1/accounts/{id}', wish);
    if (!problem) return visit.goTo('/my/settings', saying);
    const faults = new Set(faultsOf(problem).map(({ pointer }) => pointer.split('/')[1] ?? ''));
    const values = Object.fromEntries(
      filledIn.filter((name) => name in visit.form).map((name) => [name, visit.field(name)]),
    );
    const setback = { ...setbackOf(visit, problem), tried: { faults, values } };
    const isLate = problem.code === 'precondition-failed' && part !== 'reminders';
    const said = isLate ? ({ text: visit.book.say('set.changedMeanwhile'), tone: 'warn' } as const) : setback.said;
    await showSettings(visit, ports.settings, { ...setback, said });
  }

  post('/reminders', (visit) => {
    const on = visit.field('reminders') === 'on';
    return change(visit, 'reminders', { expiryReminders: on }, on ? 'said.reminders-on' : 'said.reminders-off');
  });

  post('/language', (visit) =>
    change(visit, 'language', { locale: visit.field('locale'), timeZone: visit.field('timeZone') }, 'said.saved'),
  );

  post('/own-language', async (visit) => {
    const { account, person } = visit.visitor;
    if (!person) throw new PageTrouble(404, 'not_found');
    const wish = { params: { id: account.id, person: person.id }, body: { locale: visit.field('ownLocale') } };
    const { problem } = await visit.make('patch /v1/accounts/{id}/people/{person}', wish);
    if (!problem) return visit.goTo('/my/settings', 'said.saved');
    await showSettings(visit, ports.settings, setbackOf(visit, problem));
  });

  post('/contact', (visit) => {
    const sent = Object.fromEntries(contactFields.map((name) => [name, visit.field(name)]));
    const without = Object.fromEntries(withoutThem.filter((name) => sent[name] === '').map((name) => [name, null]));
    return change(visit, 'contact', { ...sent, ...without }, 'said.saved');
  });

  post('/defaults', (visit) => {
    const defaultOptions = Object.fromEntries(productKinds.map((kind) => [kind, visit.field(kind)]));
    return change(visit, 'defaults', { defaultOptions }, 'said.saved');
  });

  post('/address', async (visit) => {
    const email = visit.field('email');
    const params = { id: visit.visitor.account.id };
    const { problem } = await visit.make('post /v1/accounts/{id}/address-change', { params, body: { email } });
    if (!problem) return visit.goTo('/my/settings', 'said.address-sent');
    const tried = problem.code === 'validation' && { tried: { faults: new Set(['email']), values: { email } } };
    await showSettings(visit, ports.settings, { ...setbackOf(visit, problem), ...tried });
  });

  post('/address/withdraw', async (visit) => {
    const params = { id: visit.visitor.account.id };
    // Confirmed or withdrawn in another window: then there is nothing to do.
    const { addressChange } = await ports.settings.standing(visit.visitor);
    if (addressChange) await visit.make('delete /v1/accounts/{id}/address-change', { params });
    visit.goTo('/my/settings', 'said.address-withdrawn');
  });

  post('/calendar', async (visit) => {
    const params = { id: visit.visitor.account.id };
    const { answer, problem } = await visit.make('post /v1/accounts/{id}/calendar-feed', { params });
    if (problem) {
      return showSettings(visit, ports.settings, setbackOf(visit, problem));
    }
    calendarAddress(visit, (answer.body as { url: string | null }).url);
  });

  post('/calendar/end', async (visit) => {
    const params = { id: visit.visitor.account.id };
    const { calendarSince } = await ports.settings.standing(visit.visitor);
    if (calendarSince === null) return visit.goTo('/my/settings', 'said.calendar-ended');
    const { problem } = await visit.make('delete /v1/accounts/{id}/calendar-feed', { params });
    if (!problem) return visit.goTo('/my/settings', 'said.calendar-ended');
    await showSettings(visit, ports.settings, setbackOf(visit, problem));
  });

  post('/sessions/end-others', async (visit) => {
    await ports.sessions.end(visit.visitor, undefined);
    visit.goTo('/my/settings', 'said.sessions-ended');
  });

  post('/sessions/:id/end', async (visit) => {
    await ports.sessions.end(visit.visitor, visit.param('id'));
    visit.goTo('/my/settings', 'said.session-ended');
  });
  return router;
}

/** Nothing was changed: why, beside the page as it stands. */
function setbackOf(visit: Visit, problem: Problem): Setback {
  const status = problem.code === 'validation' ? 422 : problem.code === 'precondition-failed' ? 412 : 409;
  return { status, said: visit.words(problem) };
}

/** The one time that the address is shown. @param url null where the form was sent twice */
function calendarAddress(visit: Visit, url: string | null): void {
  const { say } = visit.book;
  const title = say('set.calendar.made');
  const shown =
    url === null
      ? html`<p class="said warn">${say('set.calendar.shownBefore')}</p>`
      : html`<p>${say('set.calendar.address')}</p><pre id="calendar" tabindex="0">${url}</pre>
<p class="buttons"><a class="button" href="${url.replace(/^https?:/, 'webcal:')}">${say('set.calendar.subscribe')}</a><button type="button" class="plain" data-copy="calendar" data-copied="${say('copied')}" hidden>${say('copy')}</button></p>
<p class="small quiet">${say('set.calendar.secret')}</p>`;
  visit.show({
    title,
    way: 'settings',
    body: html`<section><h1>${title}</h1>${shown}<p><a href="/my/settings">${say('set.back')}</a></p></section>`,
  });
}
