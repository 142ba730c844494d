import type { Router } from 'express';
import type { Fault } from '../../../api/faults';
import type { Problem } from '../../../api/problems';
import { claimReasons, claimRevocations } from '../../../domain/certificate';
import type { CertificateView } from '../certificates/ports';
import { viewed } from '../certificates/viewed';
import type { MySettings } from '../page-settings';
import type { MyPorts } from '../ports';
import { faultsOf, type Visit, visiting } from '../visit';
import { anewPage, cannotPage } from './not-covered';
import { type Asked, checkPage, type Findings, keyPage, whyPage } from './pages';

/** Claiming a reissue in four steps: why, key and request, check, done (I2 to I7). Adds to the router of a product. */
export function addClaimPages(router: Router, ports: MyPorts, settings: MySettings): void {
  /** What stands against any claim is said before anybody makes a key. */
  function shownCannot(visit: Visit, view: CertificateView): boolean {
    if (view.claimRefused === null) return false;
    visit.show(cannotPage(visit, view, view.claimRefused));
    return true;
  }

  router.get(
    '/claim',
    visiting(ports, settings, async (visit) => {
      const view = await viewed(ports, visit);
      if (!shownCannot(visit, view)) visit.show(whyPage(visit, view, askedIn(visit, 'query')));
    }),
  );

  router.get(
    '/claim/key',
    visiting(ports, settings, async (visit) => {
      const view = await viewed(ports, visit);
      if (shownCannot(visit, view)) return;
      const asked = askedIn(visit, 'query');
      if (asked.reason === undefined) return visit.show(whyPage(visit, view, asked, true), 422);
      visit.show(keyPage(visit, view, asked));
    }),
  );

  router.post(
    '/claim/check',
    visiting(ports, settings, async (visit) => {
      const view = await viewed(ports, visit);
      if (shownCannot(visit, view)) return;
      const asked = askedIn(visit, 'form');
      if (asked.reason === undefined) return visit.show(whyPage(visit, view, asked, true), 422);
      const csr = visit.field('csr');
      const { findings, faults } = await lookAt(visit, view, asked, csr);
      if (!findings) return visit.show(keyPage(visit, view, asked, { csr, faults }), 422);
      visit.show(checkPage(visit, view, asked, { csr, findings, acceptsSameKey: false, note: '' }));
    }),
  );

  router.post(
    '/claim',
    visiting(ports, settings, async (visit) => {
      const { reason, revoke } = askedIn(visit, 'form');
      const [csr, note] = [visit.field('csr'), visit.field('note')];
      const acceptSameKey = visit.field('acceptSameKey') === 'yes';
      const body = { reason, csr, acceptSameKey, ...(note !== '' && { note }), ...(revoke && { revoke }) };
      const params = { id: visit.param('id') };
      const { answer, problem } = await visit.make('post /v1/products/{id}/claims', { params, body });
      if (answer?.status === 202) return visit.goTo('/my/tracking', 'said.waits-for-administrator');
      if (answer) return visit.goTo(`/my/tracking/claims/${(answer.body as { id: string }).id}`, 'said.claimed');
      const view = await viewed(ports, visit);
      const said = visit.words(problem);
      if (view.claimRefused) return visit.show(cannotPage(visit, view, view.claimRefused), 409);
      const asked = { reason, revoke };
      if (reason === undefined) return visit.show(whyPage(visit, view, asked, true), 422);
      const faults = csrFaults(problem);
      const status = problem.code === 'validation' ? 422 : 409;
      // What the request is not at fault for is mended where the rest of the form stands.
      const { findings } = faults.length > 0 ? { findings: undefined } : await lookAt(visit, view, asked, csr);
      if (!findings) return visit.show({ ...keyPage(visit, view, asked, { csr, faults }), said }, status);
      const wrong = faultsOf(problem).map(({ pointer }) => pointer);
      const sent = { csr, findings, acceptsSameKey: acceptSameKey, note, wrong };
      visit.show({ ...checkPage(visit, view, asked, sent), said }, status);
    }),
  );

  router.get(
    '/claim/order',
    visiting(ports, settings, async (visit) => {
      const view = await viewed(ports, visit);
      // Who can have it for nothing is not shown what it costs.
      if (view.claimRefused === null) return visit.goTo(`/my/products/${view.product.id}/claim`);
      visit.show(anewPage(visit, view));
    }),
  );

  router.post(
    '/claim/order',
    visiting(ports, settings, async (visit) => {
      const view = await viewed(ports, visit);
      const csr = visit.field('csr');
      const { offer, name } = view.product;
      const account = visit.visitor.account.id;
      const insurance = view.anew.insurance > 0 && { insurance: true };
      const body = { account, offer, name, years: 1, csr, ...insurance };
      const { answer, problem } = await visit.make('post /v1/orders', { body });
      if (answer?.status === 202) return visit.goTo('/my/tracking', 'said.waits-for-administrator');
      if (answer) return visit.goTo('/my/tracking', 'said.ordered');
      visit.show({ ...anewPage(visit, view, { csr, faults: csrFaults(problem) }), said: visit.words(problem) }, 422);
    }),
  );
}

/** What a look at a request finds, or what stands against it. */
async function lookAt(
  visit: Visit,
  { product }: CertificateView,
  { reason }: Asked,
  csr: string,
): Promise<{ findings: Findings; faults?: undefined } | { findings?: undefined; faults: Fault[] }> {
  const wish = { params: { id: product.id }, body: { csr } };
  const { answer, problem } = await visit.make('post /v1/products/{id}/certificate-request/check', wish);
  if (problem) return { faults: csrFaults(problem) };
  const findings = answer.body as Findings;
  const isBarred = findings.keyBarred || (findings.keyUsedBefore && reason === 'key_compromised');
  return isBarred ? { faults: [barred] } : { findings };
}

const barred: Fault = { pointer: '/csr', detail: '', code: 'key-barred' };

/** What of a problem is about the request. */
export function csrFaults(problem: Problem): Fault[] {
  return faultsOf(problem).filter(({ pointer }) => pointer === '/csr' || pointer === '/name');
}

function askedIn(visit: Visit, where: 'query' | 'form'): Asked {
  const text = (name: string) => (where === 'form' ? visit.field(name) : visit.asked(name));
  return {
    reason: claimReasons.find((one) => one === text('reason')),
    revoke: claimRevocations.find((one) => one === text('revoke')),
  };
}
