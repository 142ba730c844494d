import type { Router } from 'express';
import type { CheckResource } from '../../../api/certificate-ports';
import { dcvMethods } from '../../../domain/certificate';
import { PageTrouble } from '../../trouble';
import type { MySettings } from '../page-settings';
import type { MyPorts } from '../ports';
import { type Page, type Visit, visiting } from '../visit';
import { validationsPage } from './validations-page';

/** Control of the domains of a certificate: what to publish, and what was seen (C4). Adds to the router of a product. */
export function addValidationPages(router: Router, ports: MyPorts, settings: MySettings): void {
  async function page(visit: Visit, draft?: { domain: string; code: boolean }): Promise<Page> {
    const { account, now } = visit.visitor;
    const found = await ports.certificates.validations(account.id, visit.param('id'), now);
    if (!found) throw new PageTrouble(404, 'not_found');
    return validationsPage(visit, found, draft);
  }

  const home = (visit: Visit) => `/my/products/${visit.param('id')}/validations`;
  const paramsOf = (visit: Visit) => ({ id: visit.param('id'), domain: visit.param('domain') });

  router.get(
    '/validations',
    visiting(ports, settings, async (visit) => {
      const notYet = visit.asked('said') === 'domain-not-shown';
      const text = visit.book.say('said.domain-not-shown');
      visit.show({ ...(await page(visit)), ...(notYet && { said: { text, tone: 'warn' } }) });
    }),
  );

  router.post(
    '/validations/:domain/check',
    visiting(ports, settings, async (visit) => {
      const method = dcvMethods.find((one) => one === visit.field('method'));
      const wish = { params: paramsOf(visit), body: method ? { method } : {} };
      const { answer, problem } = await visit.make('post /v1/products/{id}/validations/{domain}/check', wish);
      if (problem) return visit.show({ ...(await page(visit)), said: visit.words(problem) }, 409);
      const looks = Array.isArray(answer.body) ? (answer.body as CheckResource[]) : [];
      const saying = looks.some(({ passed }) => passed) ? 'said.control-shown' : 'said.domain-not-shown';
      visit.goTo(home(visit), saying);
    }),
  );

  router.post(
    '/validations/:domain/mails',
    visiting(ports, settings, async (visit) => {
      const wish = { params: paramsOf(visit), body: { address: visit.field('address') } };
      const { problem } = await visit.make('post /v1/products/{id}/validations/{domain}/mails', wish);
      if (problem) return visit.show({ ...(await page(visit)), said: visit.words(problem) }, 409);
      visit.goTo(home(visit), 'said.code-sent');
    }),
  );

  router.post(
    '/validations/:domain/code',
    visiting(ports, settings, async (visit) => {
      const params = paramsOf(visit);
      const wish = { params, body: { method: 'email', code: visit.field('code') } };
      const { answer, problem } = await visit.make('post /v1/products/{id}/validations/{domain}/check', wish);
      const looks = Array.isArray(answer?.body) ? (answer.body as CheckResource[]) : [];
      if (looks.some(({ passed }) => passed)) return visit.goTo(home(visit), 'said.control-shown');
      const shown = await page(visit, { domain: params.domain, code: true });
      visit.show(problem ? { ...shown, said: visit.words(problem) } : shown, 422);
    }),
  );
}
