import type { Router } from 'express';
import { certificateForms } from '../../../api/certificate-ports';
import { PageTrouble } from '../../trouble';
import type { MySettings } from '../page-settings';
import type { MyPorts } from '../ports';
import { faultsOf, visiting } from '../visit';
import { listPage, revokePage } from './list-page';
import { viewed } from './viewed';

/** What was issued, where it is served, and the end of it before its time. Adds to the router of a product. */
export function addCertificateList(router: Router, ports: MyPorts, settings: MySettings): void {
  const home = (id: string) => `/my/products/${id}/certificates`;

  router.get(
    '/certificates',
    visiting(ports, settings, async (visit) => visit.show(listPage(visit, await viewed(ports, visit)))),
  );

  router.get(
    '/certificates/:serial/revoke',
    visiting(ports, settings, async (visit) => {
      const view = await viewed(ports, visit);
      const found = view.certificates.find(({ serial, revoked }) => serial === visit.param('serial') && !revoked);
      if (!found) throw new PageTrouble(404, 'not_found');
      visit.show(revokePage(visit, view, found));
    }),
  );

  router.post(
    '/certificates/:serial/revoke',
    visiting(ports, settings, async (visit) => {
      const params = { id: visit.param('id'), serial: visit.param('serial') };
      const call = 'post /v1/products/{id}/certificates/{serial}/revoke';
      const { answer, problem } = await visit.make(call, { params });
      if (problem)
        return visit.show({ ...listPage(visit, await viewed(ports, visit)), said: visit.words(problem) }, 409);
      // A requester's wish and a late answer have the same status: the first is an approval, which names its kind.
      const waits = typeof answer.body === 'object' && answer.body !== null && 'requestedBy' in answer.body;
      visit.goTo(home(params.id), waits ? 'said.waits-for-administrator' : 'said.revoked');
    }),
  );

  router.get(
    '/certificates/:serial/:form',
    visiting(ports, settings, async (visit) => {
      const form = certificateForms.find((one) => one === visit.param('form'));
      if (!form) throw new PageTrouble(404, 'not_found');
      const params = { id: visit.param('id'), serial: visit.param('serial') };
      const call = 'get /v1/products/{id}/certificates/{serial}/download';
      visit.sendFile(await visit.make(call, { params, query: { form } }));
    }),
  );

  router.post(
    '/certificates/endpoint',
    visiting(ports, settings, async (visit) => {
      const params = { id: visit.param('id') };
      const [host, port] = [visit.field('host'), visit.field('port')];
      const body = { host, ...(port !== '' && { port: Number(port) }) };
      const { problem } = await visit.make('put /v1/products/{id}/endpoint', { params, body });
      if (!problem) return visit.goTo(`${home(params.id)}#endpoint`, 'said.endpoint');
      const wrong = faultsOf(problem).map(({ pointer }) => pointer);
      const view = await viewed(ports, visit);
      visit.show({ ...listPage(visit, view, { host, port, wrong }), said: visit.words(problem) }, 422);
    }),
  );

  for (const [action, call, saying] of [
    ['check', 'post /v1/products/{id}/endpoint/check', 'said.endpoint-checked'],
    ['remove', 'delete /v1/products/{id}/endpoint', 'said.endpoint-removed'],
  ] as const) {
    router.post(
      `/certificates/endpoint/${action}`,
      visiting(ports, settings, async (visit) => {
        const params = { id: visit.param('id') };
        const { problem } = await visit.make(call, { params });
        if (!problem) return visit.goTo(home(params.id), saying);
        visit.show({ ...listPage(visit, await viewed(ports, visit)), said: visit.words(problem) }, 409);
      }),
    );
  }
}
