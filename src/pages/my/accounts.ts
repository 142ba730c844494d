import express, { type Router } from 'express';
import { pathWithin } from '../../domain/sessions';
import { html } from '../html';
import { PageTrouble } from '../trouble';
import type { MySettings } from './page-settings';
import type { MyPorts, Standpoint } from './ports';
import { visiting } from './visit';

const keyOf = ({ account, person }: Standpoint) => `${account} ${person?.id ?? ''}`;

/** Where somebody chooses for whom to look, before he goes on. */
export function choosing(next: string | null): string {
  return next === null ? '/my/accounts' : `/my/accounts?next=${encodeURIComponent(next)}`;
}

/** Where somebody chooses for which account to look, whose address belongs to several. To be mounted at `/my/accounts`. */
export function createAccountsPage(ports: MyPorts, settings: MySettings): Router {
  const router = express.Router();
  router.get(
    '/',
    visiting(ports, settings, (visit) => {
      const { book, visitor } = visit;
      const title = book.say('accounts.title');
      const next = pathWithin(visit.asked('next'));
      const chosen = visitor.standpoints.map(
        (one) =>
          html`<form method="post" action="/my/accounts"><input type="hidden" name="standpoint" value="${keyOf(one)}">${next !== undefined && html`<input type="hidden" name="next" value="${next}">`}<button class="plain">${book.say('accounts.choose', { name: one.name, role: one.person?.role ?? 'none' })}</button></form>`,
      );
      visit.show({
        title,
        body: html`<section><h1>${title}</h1><p>${book.say('accounts.lead')}</p>${chosen}</section>`,
      });
    }),
  );
  router.post(
    '/',
    visiting(ports, settings, async (visit) => {
      const one = visit.visitor.standpoints.find((each) => keyOf(each).trim() === visit.field('standpoint'));
      if (!one || !(await ports.sessions.choose(visit.visitor, one.account, one.person?.id ?? null))) {
        throw new PageTrouble(404, 'not_found');
      }
      visit.goTo(pathWithin(visit.field('next')) ?? '/my');
    }),
  );
  return router;
}
