import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { hashOf, newSecret } from '../api/bearer-keys';
import type { InvitationResource, PeoplePorts } from '../api/people-ports';
import { Desk, type LinkPagePorts, type LinkPageSettings, nothingHere } from './desk';
import { guarded } from './guarded';
import { html, type Markup } from './html';
import { type Phrasebook, phrasebook } from './phrasebook';
import { fromOwnPage } from './same-origin';
import { PageTrouble } from './trouble';

/** Of one address: nobody accepts more, and nobody tries tokens. */
const PER_MINUTE = 20;

/**
 * Where invitations are accepted without signing in; the personal key is shown there, once. To be mounted at
 * `/invitations`.
 */
export function createInvitationPages(
  people: Pick<PeoplePorts, 'invitation' | 'accept'>,
  ports: LinkPagePorts,
  settings: LinkPageSettings,
): Router {
  const desk = new Desk(ports, settings);
  const router = express.Router();
  router.use(guarded, notTooOften());

  async function asked(request: Request): Promise<{ found: InvitationResource; book: Phrasebook; hash: string }> {
    const hash = hashOf(String(request.params['token']));
    const found = await people.invitation(hash, await ports.clock.now());
    if (!found) throw nothingHere();
    return { found, book: phrasebook(found.locale, found.timeZone), hash };
  }

  async function show(request: Request, response: Response): Promise<void> {
    const { found, book } = await asked(request);
    const at = `${request.baseUrl}/${encodeURIComponent(String(request.params['token']))}`;
    desk.show(response, desk.look(found.brand, book), book.say('invitation.title'), invitationPage(found, book, at));
  }

  router.get('/:token', show);

  // Mail scanners follow links: only the form accepts.
  router.post('/:token', fromOwnPage(settings.publicUrl, settings.brands), async (request, response) => {
    const { found, book, hash } = await asked(request);
    const secret = newSecret();
    const result = await people.accept({ at: await ports.clock.now() }, hash, hashOf(secret));
    if (result.kind !== 'done') return show(request, response);
    desk.show(response, desk.look(found.brand, book), book.say('invitation.accepted'), keyPage(secret, book));
  });

  router.use(() => {
    throw nothingHere();
  });
  router.use(desk.troubled());
  return router;
}

function notTooOften(): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: PER_MINUTE,
    standardHeaders: 'draft-6',
    legacyHeaders: false,
    keyGenerator: (request) => ipKeyGenerator(request.ip ?? ''),
    handler: () => {
      throw new PageTrouble(429, 'too_many');
    },
    validate: false,
  });
}

function invitationPage(found: InvitationResource, book: Phrasebook, at: string): Markup {
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
<form method="post" action="${at}"><button>${say('invitation.submit')}</button></form>
<p class="small quiet">${say('invitation.otherwise')}</p></section>`;
}

function keyPage(secret: string, { say }: Phrasebook): Markup {
  return html`<section><h1>${say('invitation.accepted')}</h1>
<p>${say('invitation.key')}</p>
<p><code>${secret}</code></p>
<p class="small quiet">${say('invitation.lost')}</p></section>`;
}
