import express, { type Request, type Response, type Router } from 'express';
import { hashOf, newSecret } from '../api/bearer-keys';
import type { ContractApiPorts, PolicyResource } from '../api/contract-ports';
import type { InvitationResource, PeoplePorts, ShownPolicy } from '../api/people-ports';
import { Desk, type LinkPagePorts, type LinkPageSettings, nothingHere } from './desk';
import { formFields } from './form-fields';
import { guarded } from './guarded';
import { html, type Markup } from './html';
import { notTooOften } from './not-too-often';
import { type Phrasebook, phrasebook } from './phrasebook';
import { fromOwnPage } from './same-origin';

/** Of one address: nobody accepts more, and nobody tries tokens. */
const PER_MINUTE = 20;

const LARGEST_FORM = '8kb';

/**
 * Where invitations are accepted without signing in; the personal key is shown there, once. To be mounted at
 * `/invitations`.
 */
export function createInvitationPages(
  people: Pick<PeoplePorts, 'invitation' | 'accept'>,
  contracts: Pick<ContractApiPorts, 'policies'>,
  ports: LinkPagePorts,
  settings: LinkPageSettings,
): Router {
  const desk = new Desk(ports, settings);
  const form = formFields(LARGEST_FORM);
  const router = express.Router();
  router.use(guarded, notTooOften(PER_MINUTE));

  async function asked(request: Request): Promise<{ found: InvitationResource; book: Phrasebook; hash: string }> {
    const hash = hashOf(String(request.params['token']));
    const found = await people.invitation(hash, await ports.clock.now());
    if (!found) throw nothingHere();
    return { found, book: phrasebook(found.locale, found.timeZone), hash };
  }

  async function show(request: Request, response: Response, changed = false): Promise<void> {
    const { found, book } = await asked(request);
    const policies = contracts.policies(await ports.clock.now());
    const at = `${request.baseUrl}/${encodeURIComponent(String(request.params['token']))}`;
    const look = desk.look(found.brand, book);
    desk.show(response, look, book.say('invitation.title'), invitationPage(found, { policies, changed }, book, at));
  }

  router.get('/:token', (request, response) => show(request, response));

  // Mail scanners follow links: only the form accepts.
  router.post('/:token', fromOwnPage(settings.publicUrl, settings.brands), form, async (request, response) => {
    const { found, book, hash } = await asked(request);
    const at = await ports.clock.now();
    const inForce = contracts.policies(at);
    // What was published while somebody read is shown first: recorded is only what was seen.
    const wasShown = JSON.stringify(shownIn(request.body)) === JSON.stringify(inForce.map(named));
    if (found.state === 'open' && !wasShown) return show(request, response, true);
    const secret = newSecret();
    const result = await people.accept({ at }, hash, hashOf(secret), inForce.map(shownPolicy));
    if (result.kind !== 'done') return show(request, response);
    const look = desk.look(found.brand, book);
    desk.show(response, look, book.say('invitation.accepted'), keyPage(secret, book, found.institution !== null));
  });

  router.use(() => {
    throw nothingHere();
  });
  router.use(desk.troubled());
  return router;
}

const shownPolicy = ({ id: policy, version }: PolicyResource): ShownPolicy => ({ policy, version });

/** A policy and its version, as the form bears them. */
const named = ({ id, version }: PolicyResource): string => `${id} ${version}`;

function shownIn(body: unknown): string[] {
  const { policy = [] } = (body ?? {}) as { policy?: string | string[] };
  return [policy].flat();
}

/** The policies in force, with their versions and where they stand (S4). */
function policiesShown(policies: readonly PolicyResource[], { say, locale }: Phrasebook): Markup | false {
  if (policies.length === 0) return false;
  const items = policies.map(({ title, version, versions }) => {
    const url = versions.find((one) => one.version === version)?.url ?? '';
    return html`<li><a href="${url}" rel="noopener">${title[locale]}</a>, ${say('invitation.policyVersion', { version })}</li>`;
  });
  return html`<h2>${say('invitation.policies')}</h2><p>${say('invitation.policiesShown')}</p><ul>${items}</ul>`;
}

function invitationPage(
  found: InvitationResource,
  { policies, changed }: { policies: readonly PolicyResource[]; changed: boolean },
  book: Phrasebook,
  at: string,
): Markup {
  const { say } = book;
  const { state, name, role, institution, invitedBy, endsAt, renewal } = found;
  if (state !== 'open') {
    return html`<section><h1>${say('invitation.over', { state })}</h1><p>${say('invitation.over.then')}</p></section>`;
  }
  const lead = say('invitation.lead', { staff: String(institution === null), institution: institution ?? '' });
  const inviter = invitedBy !== null && html`<dt>${say('invitation.invitedBy')}</dt><dd>${invitedBy}</dd>`;
  return html`<section><h1>${say('invitation.title')}</h1>
<p>${lead}</p>
<dl><dt>${say('invitation.for')}</dt><dd>${name}</dd><dt>${say('invitation.as')}</dt><dd>${say('invitation.role', { role })}</dd>${inviter}<dt>${say('invitation.until')}</dt><dd>${book.moment(endsAt)}</dd></dl>
${renewal && html`<p>${say('invitation.renewal')}</p>`}
${changed && html`<p role="alert">${say('invitation.policiesChanged')}</p>`}
${policiesShown(policies, book)}
<form method="post" action="${at}">${policies.map((one) => html`<input type="hidden" name="policy" value="${named(one)}">`)}<button>${say('invitation.submit')}</button></form>
<p class="small quiet">${say('invitation.otherwise')}</p></section>`;
}

/** @param hasPages the person acts for an institution, which has pages for what its people do */
function keyPage(secret: string, { say }: Phrasebook, hasPages: boolean): Markup {
  return html`<section><h1>${say('invitation.accepted')}</h1>
${hasPages && html`<p>${say('invitation.pages')}</p><p><a class="button" href="/sign-in">${say('invitation.signIn')}</a></p>`}
<p>${say('invitation.key')}</p>
<p><code>${secret}</code></p>
<p class="small quiet">${say('invitation.lost')}</p></section>`;
}
