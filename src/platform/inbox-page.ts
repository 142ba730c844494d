import { Router } from 'express';
import { escapeHtml, type Html, html, layout, mailRow, raw, size } from './inbox-layout';
import type { InboxMail, MailStore } from './mail-store';

const PAGE_LENGTH = 50;

/** What an HTML mail may do in its frame: be styled and open its links elsewhere, nothing more; nothing is loaded. */
const FRAME_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'sandbox allow-popups allow-popups-to-escape-sandbox',
].join('; ');
const PAGE_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The pages and the JSON to read mails; may be mounted anywhere. */
export function inboxRouter(store: MailStore): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.set({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-store',
    });
    response.set('Content-Security-Policy', PAGE_POLICY);
    next();
  });

  router.get('/', (request, response) => {
    const to = text(request.query['to']);
    const page = Math.max(1, Math.trunc(Number(text(request.query['page']))) || 1);
    const found = matching(store, to).reverse();
    const shown = found.slice((page - 1) * PAGE_LENGTH, page * PAGE_LENGTH);
    response.type('html').send(listPage({ base: request.baseUrl, to, page, total: found.length, shown }));
  });

  router.get('/messages/:id', (request, response) => {
    const mail = store.get(request.params.id);
    if (mail) response.type('html').send(mailPage(request.baseUrl, mail));
    else
      response
        .status(404)
        .type('html')
        .send(layout(request.baseUrl, 'Not here', NOT_HERE));
  });

  router.get('/messages/:id/html', (request, response) => {
    const mail = store.get(request.params.id);
    if (mail?.html === undefined) return void response.status(404).type('text').send('There is no HTML part.\n');
    response.set('Content-Security-Policy', FRAME_POLICY);
    response.type('html').send(`<!doctype html><base target="_blank">${mail.html}`);
  });

  router.get('/messages/:id/source', async (request, response) => {
    const source = await store.source(request.params.id);
    if (!source) return void response.status(404).type('text').send('There is no such mail.\n');
    response.type('text/plain; charset=utf-8').send(source);
  });

  router.get('/messages/:id/attachments/:index', async (request, response) => {
    const attachment = await store.attachment(request.params.id, Number(request.params.index));
    if (!attachment) return void response.status(404).type('text').send('There is no such attachment.\n');
    // A PDF opens; what else a mail may bring is only ever saved.
    const isPdf = attachment.content.subarray(0, 5).equals(Buffer.from('%PDF-'));
    response
      .attachment(attachment.filename ?? 'attachment')
      .type(isPdf ? 'application/pdf' : 'application/octet-stream');
    if (isPdf)
      response.set('Content-Disposition', String(response.get('Content-Disposition')).replace(/^attachment/, 'inline'));
    response.send(attachment.content);
  });

  router.get('/api/messages', (request, response) => {
    const after = text(request.query['after']);
    const found = matching(store, text(request.query['to'])).filter(({ id }) => id > after);
    response.json({ messages: found.map(summary) });
  });

  router.get('/api/messages/:id', (request, response) => {
    const mail = store.get(request.params.id);
    if (mail) response.json(mail);
    else response.status(404).json({ error: 'There is no such mail.' });
  });
  return router;
}

function summary({ text: _text, html: _html, headers: _headers, ...rest }: InboxMail) {
  return rest;
}

function matching(store: MailStore, to: string): InboxMail[] {
  const wanted = to.trim().toLowerCase();
  return store.all().filter((mail) => wanted === '' || mail.to.some((address) => address.includes(wanted)));
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

const NOT_HERE = html`<p class="empty">This mail is not here. Perhaps it was among the oldest, which make room for new ones.</p>`;

interface List {
  base: string;
  to: string;
  page: number;
  total: number;
  shown: InboxMail[];
}

function listPage({ base, to, page, total, shown }: List): string {
  const filtered = `to=${encodeURIComponent(to)}`;
  const empty = to
    ? html`<p class="empty">No mail to “${to}” has come in.</p>`
    : html`<p class="empty">No mail yet. Everything the engine sends lands here, and nowhere else.</p>`;
  return layout(
    base,
    'Inbox',
    html`<form class="filter" role="search">
        <label>Recipient <input type="search" name="to" value="${to}" placeholder="anna@example.org"></label>
        <button>Filter</button>
        <span class="quiet">${total} ${total === 1 ? 'mail' : 'mails'}</span>
      </form>
      ${shown.length === 0 ? empty : html`<ol class="mails">${shown.map((mail) => mailRow(base, mail))}</ol>`}
      <nav class="pages">
        ${page > 1 ? html`<a href="?${filtered}&amp;page=${page - 1}">Newer</a>` : raw('')}
        ${page * PAGE_LENGTH < total ? html`<a href="?${filtered}&amp;page=${page + 1}">Older</a>` : raw('')}
      </nav>`,
  );
}

function mailPage(base: string, mail: InboxMail): string {
  const at = `${base}/messages/${encodeURIComponent(mail.id)}`;
  const row = (name: string, value: string | Html) => html`<dt>${name}</dt><dd>${value}</dd>`;
  const files = mail.attachments.map(
    ({ filename, contentType, size: bytes }, index) =>
      html`<li><a href="${at}/attachments/${index}" download>${filename}</a> <span class="quiet">${contentType}, ${size(bytes)}</span></li>`,
  );
  return layout(
    base,
    mail.subject || '(no subject)',
    html`<p><a href="${base}/">← All mails</a></p>
      <h1>${mail.subject || '(no subject)'}</h1>
      <dl>
        ${row('From', mail.from)} ${row('To', mail.to.join(', '))}
        ${row('Received', html`<time datetime="${mail.receivedAt}">${mail.receivedAt.slice(0, 19).replace('T', ' ')} UTC</time>`)}
        ${row('Source', html`<a href="${at}/source">as it came in</a>`)}
      </dl>
      ${files.length === 0 ? raw('') : html`<h2>Attachments</h2><ul>${files}</ul>`}
      ${
        mail.html === undefined
          ? raw('')
          : html`<h2>HTML</h2>
            <iframe title="HTML part" sandbox="allow-popups allow-popups-to-escape-sandbox" src="${at}/html"></iframe>`
      }
      <h2>Text</h2>
      ${mail.text.trim() === '' ? html`<p class="quiet">There is no text part.</p>` : raw(`<pre>${escapeHtml(mail.text)}</pre>`)}`,
  );
}
