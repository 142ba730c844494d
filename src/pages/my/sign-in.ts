import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { hashOf } from '../../api/bearer-keys';
import { addressKey, pathWithin } from '../../domain/sessions';
import { formFields } from '../form-fields';
import { guestBook } from '../guests';
import { html, type Markup } from '../html';
import { enoughAsked, notTooOften } from '../not-too-often';
import type { Phrasebook } from '../phrasebook';
import { fromOwnPage } from '../same-origin';
import { choosing } from './accounts';
import { Cookies } from './cookies';
import type { MySettings } from './page-settings';
import type { MyPorts } from './ports';
import { shell } from './shell';

/** From one address of the network: nobody signs in more often, and nobody tries tokens. */
const PER_MINUTE = 60;

/** Links in an hour that one address of the network can have sent to one e-mail address. */
const LINKS_PER_HOUR = 10;

/** Milliseconds after which a wish for a link is answered, whether or not the address is known: nobody learns it by a clock. */
const ANSWERED_AFTER = 300;

const secretWith = (prefix: string) => `${prefix}_${randomBytes(32).toString('base64url')}`;

/** Signing in by a link in an e-mail, and signing out. To be mounted at `/`. */
export function createSignIn(ports: MyPorts, settings: MySettings): Router {
  const { sessions, clock } = ports;
  const cookies = new Cookies(settings.publicUrl.startsWith('https:'));
  const own = fromOwnPage(settings.publicUrl, settings.brands);
  const form = formFields('4kb');
  const router = express.Router();
  router.use(['/sign-in', '/sign-out'], notTooOften(PER_MINUTE, { skip: looksAtForm }));

  const show = (request: Request, response: Response, make: (book: Phrasebook) => { title: string; body: Markup }) => {
    const book = guestBook(request);
    const brand = settings.brands.at(request.hostname);
    response.type('html').send(shell({ book, brand, assets: settings.assets, ...make(book) }));
  };

  router.get('/sign-in', (request, response) => {
    const { next, ended } = request.query;
    show(request, response, (book) => askingPage(book, { next: pathWithin(next), ended }));
  });

  const patient = enoughAsked(LINKS_PER_HOUR, ({ body }) => addressKey(String(body?.email ?? '')));
  router.post('/sign-in', own, form, patient, async (request, response) => {
    const { email = '', next } = (request.body ?? {}) as Record<string, unknown>;
    const typed = typeof email === 'string' ? email.trim() : '';
    if (!isAddress(typed)) {
      response.status(422);
      return show(request, response, (book) => askingPage(book, { next: pathWithin(next), wrong: typed }));
    }
    const token = secretWith('psin');
    const asking = randomBytes(24).toString('base64url');
    const wish = { email: typed, token, hash: hashOf(token), browserHash: hashOf(asking), next: pathWithin(next) };
    const at = await clock.now();
    // Whoever has asked enough is told nothing else.
    const sent = response.locals['enough'] ? undefined : sessions.sendLink(at, wish);
    await Promise.all([sent, sleep(ANSWERED_AFTER)]);
    cookies.set(response, 'asking', asking);
    response.redirect(303, '/sign-in/sent');
  });

  router.get('/sign-in/sent', (request, response) => show(request, response, sentPage));

  router.get('/sign-in/:token', async (request, response) => {
    const link = await sessions.link(hashOf(String(request.params['token'])), await clock.now());
    if (link?.state !== 'open') {
      response.status(link ? 410 : 404);
      return show(request, response, (book) => overPage(book, link?.state));
    }
    const sameBrowser = link.browserHash === hashOf(cookies.get(request, 'asking') ?? '');
    const at = `/sign-in/${encodeURIComponent(String(request.params['token']))}`;
    show(request, response, (book) => confirmPage(book, { email: link.email, at, sameBrowser }));
  });

  // Mail scanners follow links: only the form signs in.
  router.post('/sign-in/:token', own, async (request, response) => {
    const secret = secretWith('pses');
    const hash = hashOf(String(request.params['token']));
    const at = await clock.now();
    const before = cookies.get(request, 'session');
    const former = before === undefined ? undefined : hashOf(before);
    const session = { hash: hashOf(secret), browser: request.get('User-Agent') ?? '', former };
    const opened = await sessions.open(at, hash, session);
    if (opened) {
      cookies.set(response, 'session', secret);
      cookies.clear(response, 'asking');
      return response.redirect(303, opened.several ? choosing(opened.next) : (opened.next ?? '/my'));
    }
    // Pressed twice: the first press has signed this browser in.
    if (former !== undefined && (await sessions.visitor(former, at))) return response.redirect(303, '/my');
    const link = await sessions.link(hash, at);
    response.status(link ? 410 : 404);
    show(request, response, (book) => overPage(book, link?.state));
  });

  router.post('/sign-out', own, async (request, response) => {
    const secret = cookies.get(request, 'session');
    const visitor = secret === undefined ? undefined : await sessions.visitor(hashOf(secret), await clock.now());
    if (visitor) await sessions.end(visitor, visitor.session.id);
    cookies.clear(response, 'session');
    response.redirect(303, '/sign-in');
  });
  return router;
}

/** It costs nothing; everything else is counted, however it is written. */
const looksAtForm = ({ method, baseUrl, path }: Request) =>
  method === 'GET' && ['/sign-in/', '/sign-in/sent'].includes(baseUrl + path);

/** Lets those in who are signed in; others are asked to, and come back to where they wanted to go. */
export function visited({ sessions, clock }: MyPorts, settings: MySettings): RequestHandler {
  const cookies = new Cookies(settings.publicUrl.startsWith('https:'));
  return async (request, response, next) => {
    const secret = cookies.get(request, 'session');
    const visitor = secret === undefined ? undefined : await sessions.visitor(hashOf(secret), await clock.now());
    if (!visitor) {
      const isLook = request.method === 'GET' || request.method === 'HEAD';
      const wanted = isLook ? pathWithin(request.originalUrl) : pageOfForm(request);
      const ended = !isLook ? 'form' : secret !== undefined && 'look';
      const query = new URLSearchParams({ ...(wanted && { next: wanted }), ...(ended && { ended }) });
      response.redirect(303, query.size > 0 ? `/sign-in?${query}` : '/sign-in');
      return;
    }
    response.locals['visitor'] = visitor;
    // Which page a form stood on is told to ourselves: who has to sign in first comes back to it.
    response.set('Referrer-Policy', 'same-origin');
    next();
  };
}

/** The page of ours that a form stood on, as the browser tells it; what it had said is said no more. */
function pageOfForm(request: Request): string | undefined {
  const from = URL.parse(request.get('Referer') ?? '');
  if (!from || from.host !== request.get('Host')) return undefined;
  from.searchParams.delete('said');
  return pathWithin(from.pathname + from.search);
}

/** As far as a form can tell; whether somebody has it is for nobody to know. */
function isAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s\p{Cc}@<>"]+@[^\s\p{Cc}@<>"]+\.[^\s\p{Cc}@<>".]+$/u.test(addressKey(text));
}

function askingPage(
  { say }: Phrasebook,
  { next, wrong, ended }: { next: string | undefined; wrong?: string; ended?: unknown },
) {
  const title = say('signIn.title');
  const isWrong = wrong !== undefined;
  const body = html`<section><h1>${title}</h1>
${typeof ended === 'string' && html`<p class="said warn" role="alert">${say('signIn.ended', { what: ended })}</p>`}
<p>${say('signIn.lead')}</p>
<form method="post" action="/sign-in">
<div class="field"><label for="email">${say('signIn.email')}</label>
<input type="email" id="email" name="email" autocomplete="email" required maxlength="254" value="${wrong ?? ''}"${isWrong && html` aria-invalid="true" aria-describedby="email-fault"`}>
${isWrong && html`<p class="fault" id="email-fault">${say('signIn.emailWrong')}</p>`}</div>
${next !== undefined && html`<input type="hidden" name="next" value="${next}">`}
<button>${say('signIn.submit')}</button>
</form></section>`;
  return { title, body };
}

function sentPage({ say }: Phrasebook) {
  const title = say('signIn.sent');
  const body = html`<section><h1>${title}</h1><p>${say('signIn.sent.lead')}</p><p class="quiet">${say('signIn.sent.otherwise')}</p><p><a href="/sign-in">${say('signIn.again')}</a></p></section>`;
  return { title, body };
}

function confirmPage(
  { say }: Phrasebook,
  { email, at, sameBrowser }: { email: string; at: string; sameBrowser: boolean },
) {
  const title = say('signIn.confirm');
  const body = html`<section><h1>${title}</h1>
<p>${say('signIn.confirm.lead', { email })}</p>
${!sameBrowser && html`<p class="said warn">${say('signIn.otherBrowser')}</p>`}
<form method="post" action="${at}"><button>${say('signIn.confirm.submit')}</button></form></section>`;
  return { title, body };
}

function overPage({ say }: Phrasebook, state: 'used' | 'expired' | 'open' | undefined) {
  const title = say('signIn.over', { state: state ?? 'unknown' });
  const body = html`<section><h1>${title}</h1><p>${say('signIn.over.then')}</p><p><a class="button" href="/sign-in">${say('signIn.again')}</a></p></section>`;
  return { title, body };
}
