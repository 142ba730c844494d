import express, { type Router } from 'express';
import type { SupportThread } from '../../../api/support-ports';
import { type SupportKind, supportKinds } from '../../../domain/support';
import { html, type Markup } from '../../html';
import { shownName } from '../../shown-name';
import { PageTrouble } from '../../trouble';
import { fieldFault } from '../field-faults';
import { lined } from '../lined';
import type { MySettings } from '../page-settings';
import type { MyPorts } from '../ports';
import { faultsOf, onceField, type Page, type Visit, visiting } from '../visit';
import { badge } from './steps';

const MOST_WORDS = 20_000;

/** Requests for help: to be mounted at `/my/tracking/requests`. */
export function createSupportPages(ports: MyPorts, settings: MySettings): Router {
  const router = express.Router();

  async function asked(visit: Visit): Promise<SupportThread> {
    const found = await ports.tracking.request(visit.visitor.account.id, visit.param('id'));
    if (!found) throw new PageTrouble(404, 'not_found');
    return found;
  }

  router.get(
    '/new',
    visiting(ports, settings, async (visit) => {
      const id = visit.asked('product');
      const product = id === undefined ? undefined : await ports.tracking.product(visit.visitor.account.id, id);
      const kind = supportKinds.find((one) => one === visit.asked('kind')) ?? 'technical';
      visit.show(newPage(visit, { kind, subject: '', words: '', product, serial: visit.asked('serial') }));
    }),
  );

  router.post(
    '/',
    visiting(ports, settings, async (visit) => {
      const [id, serial] = [visit.field('product'), visit.field('serial')];
      const [subject, words] = [visit.field('subject'), visit.field('words')];
      const kind = supportKinds.find((one) => one === visit.field('kind')) ?? 'technical';
      const account = visit.visitor.account.id;
      const body = { account, kind, subject, words, ...(id && { product: id }), ...(serial && { serial }) };
      const { answer, problem } = await visit.make('post /v1/support-requests', { body });
      if (!problem)
        return visit.goTo(`/my/tracking/requests/${(answer.body as SupportThread).id}`, 'said.support-sent');
      const product = id === '' ? undefined : await ports.tracking.product(account, id);
      const wrong = faultsOf(problem).map(({ pointer }) => pointer);
      const page = newPage(visit, { kind, subject, words, product, serial: serial || undefined, wrong });
      visit.show({ ...page, said: visit.words(problem) }, 422);
    }),
  );

  router.get(
    '/:id',
    visiting(ports, settings, async (visit) => visit.show(threadPage(visit, await asked(visit)))),
  );

  router.get(
    '/:id/attachments/:sha256',
    visiting(ports, settings, async (visit) => {
      const params = { id: visit.param('id'), sha256: visit.param('sha256') };
      visit.sendFile(await visit.make('get /v1/support-requests/{id}/attachments/{sha256}', { params }));
    }),
  );

  router.post(
    '/:id/replies',
    visiting(ports, settings, async (visit) => {
      const words = visit.field('words');
      const params = { id: visit.param('id') };
      const { problem } = await visit.make('post /v1/support-requests/{id}/replies', { params, body: { words } });
      if (!problem) return visit.goTo(`/my/tracking/requests/${params.id}`, 'said.support-sent');
      const isWrong = faultsOf(problem).some(({ pointer }) => pointer === '/words');
      const status = problem.code === 'validation' ? 422 : 409;
      visit.show({ ...threadPage(visit, await asked(visit), { words, isWrong }), said: visit.words(problem) }, status);
    }),
  );

  for (const [action, saying] of [
    ['close', 'said.support-closed'],
    ['reopen', 'said.support-reopened'],
  ] as const) {
    router.post(
      `/:id/${action}`,
      visiting(ports, settings, async (visit) => {
        const params = { id: visit.param('id') };
        const { problem } = await visit.make(`post /v1/support-requests/{id}/${action}`, { params });
        if (!problem) return visit.goTo(`/my/tracking/requests/${params.id}`, saying);
        visit.show({ ...threadPage(visit, await asked(visit)), said: visit.words(problem) }, 409);
      }),
    );
  }
  return router;
}

interface Draft {
  kind: SupportKind;
  subject: string;
  words: string;
  product: { id: string; name: string } | undefined;
  serial: string | undefined;
  /** pointers of what the API found wrong */
  wrong?: readonly string[];
}

function newPage({ book }: Visit, { kind, subject, words, product, serial, wrong = [] }: Draft): Page {
  const { say } = book;
  const title = say('support.new');
  const kinds = supportKinds.map(
    (one) =>
      html`<label class="choice"><input type="radio" name="kind" value="${one}"${one === kind && html` checked`}><span><b>${say('support.kind', { kind: one })}</b></span><span class="more quiet">${say('support.kind.lead', { kind: one })}</span></label>`,
  );
  const body = html`<p><a href="/my/tracking">${say('way.tracking')}</a></p>
<section><h1>${title}</h1>
<form method="post" action="/my/tracking/requests">${onceField()}
<fieldset><legend>${say('support.kind.legend')}</legend>${kinds}</fieldset>
${product && html`<p>${say('support.about', { name: shownName(product.name), serial: serial ?? 'none' })}</p><input type="hidden" name="product" value="${product.id}">${serial !== undefined && html`<input type="hidden" name="serial" value="${serial}">`}`}
<div class="field"><label for="subject">${say('support.subject')}</label><input type="text" id="subject" name="subject" required maxlength="120" value="${subject}"${fieldFault.mark(wrong, 'subject')}>${fieldFault.text(book, wrong, 'subject', 'support.subject.fault')}</div>
${wordsField(book, words, wrong.includes('/words'))}
<button>${say('support.send')}</button></form></section>`;
  return { title, way: 'tracking', body };
}

function wordsField({ say }: Visit['book'], words: string, isWrong: boolean): Markup {
  return html`<div class="field"><label for="words">${say('support.words')}</label><textarea class="prose" id="words" name="words" required maxlength="${MOST_WORDS}" aria-describedby="words-hint${isWrong && ' words-fault'}"${isWrong && html` aria-invalid="true"`}>
${lined(words)}</textarea><p class="hint" id="words-hint">${say('support.words.hint')}</p>${isWrong && html`<p class="fault" id="words-fault">${say('support.words.fault')}</p>`}</div>`;
}

function threadPage({ book }: Visit, thread: SupportThread, draft = { words: '', isWrong: false }): Page {
  const { say, moment } = book;
  const { id, reference, kind, state, subject, product, messages, accountManager } = thread;
  const at = `/my/tracking/requests/${id}`;
  const waits = state === 'answered' ? ('answer' as const) : null;
  const written = messages.map(
    ({ author, at: when, words, attachments, refused }) =>
      html`<section class="message ${author}"><p class="quiet small"><b>${say('support.author', { author })}</b> · <time datetime="${when}">${moment(when)}</time></p>
<p class="prose">${words.split('\n').map((line, i) => html`${i > 0 && html`<br>`}${line}`)}</p>
${attachments.length > 0 && html`<ul class="files">${attachments.map(({ name, sha256, size }) => html`<li><a href="${at}/attachments/${sha256}">${name}</a> <span class="quiet small">${say('support.size', { kb: Math.ceil(size / 1024) })}</span></li>`)}</ul>`}
${refused.length > 0 && html`<p class="quiet small">${say('support.refused', { files: refused.length, names: refused.map(({ name }) => name).join(', ') })}</p>`}</section>`,
  );
  const isClosed = state === 'closed';
  const body = html`<p><a href="/my/tracking">${say('way.tracking')}</a></p>
<div data-live><div class="head"><h1>${subject}</h1>${badge(book, { kind: 'request', state, waits })}</div>
<p class="quiet">${say('support.facts', { reference, kind })}${product !== null && html` · <a href="/my/products/${product}">${say('support.product')}</a>`}${accountManager && html` · ${accountManager.name}, <a href="mailto:${accountManager.email}">${accountManager.email}</a>`}</p>
${written}</div>
<section><h2>${say(isClosed ? 'support.reply.closed' : 'support.reply')}</h2>
<form method="post" action="${at}/replies">${onceField()}${wordsField(book, draft.words, draft.isWrong)}<button>${say('support.send')}</button></form></section>
<form method="post" action="${at}/${isClosed ? 'reopen' : 'close'}">${onceField()}<button class="plain">${say(isClosed ? 'support.reopen' : 'support.close')}</button></form>`;
  return { title: subject, way: 'tracking', body, scripts: ['live'] };
}
