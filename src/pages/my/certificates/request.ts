import type { Router } from 'express';
import type { Fault } from '../../../api/faults';
import { html } from '../../html';
import { shownName } from '../../shown-name';
import { csrForm } from '../claims/csr-form';
import { csrFaults } from '../claims/index';
import type { MySettings } from '../page-settings';
import type { MyPorts } from '../ports';
import { onceField, type Page, type Visit, visiting } from '../visit';
import type { CertificateView } from './ports';
import { viewed } from './viewed';

/** Handing in a request for the replacements that come, or for the one that waits for it. Adds to the router of a product. */
export function addRequestPages(router: Router, ports: MyPorts, settings: MySettings): void {
  router.get(
    '/certificate-request',
    visiting(ports, settings, async (visit) =>
      visit.show(requestPage(visit, await viewed(ports, visit), { reuse: true })),
    ),
  );

  router.post(
    '/certificate-request',
    visiting(ports, settings, async (visit) => {
      const csr = visit.field('csr');
      const reuse = visit.field('reuse') === 'yes';
      const params = { id: visit.param('id') };
      const wish = { params, body: { csr, reuse } };
      const { problem } = await visit.make('put /v1/products/{id}/certificate-request', wish);
      if (!problem) return visit.goTo(`/my/products/${params.id}/certificates`, 'said.request-taken');
      const page = requestPage(visit, await viewed(ports, visit), { csr, reuse, faults: csrFaults(problem) });
      visit.show({ ...page, said: visit.words(problem) }, 422);
    }),
  );
}

function requestPage(
  { book }: Visit,
  { product, state }: CertificateView,
  { reuse, ...sent }: { csr?: string; reuse: boolean; faults?: readonly Fault[] },
): Page {
  const { say } = book;
  const title = say('cert.request.title', { name: shownName(product.name) });
  const form = csrForm(book, {
    action: `/my/products/${product.id}/certificate-request`,
    fields: onceField(),
    names: state.names.length > 0 ? state.names : [product.name],
    submit: 'cert.request.submit',
    more: html`<p><label class="tick"><input type="checkbox" name="reuse" value="yes"${reuse && html` checked`}> ${say('cert.request.reuse')}</label></p>`,
    ...sent,
  });
  const body = html`<p><a href="/my/products/${product.id}/certificates">${say('cert.all')}</a></p><div class="head"><h1>${title}</h1></div><p>${say('cert.request.lead', { waits: String(state.missing.includes('csr')) })}</p>${form}`;
  return { title, way: 'products', body, scripts: ['csr'] };
}
