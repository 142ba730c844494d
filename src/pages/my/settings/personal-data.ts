import express, { type Router } from 'express';
import type { ErasureResource } from '../../../api/personal-data-ports';
import { sendArchive } from '../../../api/serve';
import { latest } from '../../../domain/calendar';
import { addressKey } from '../../../domain/sessions';
import { html, type Markup } from '../../html';
import { notTooOften } from '../../not-too-often';
import type { Phrasebook } from '../../phrasebook';
import { PageTrouble } from '../../trouble';
import { Cookies } from '../cookies';
import type { MySettings } from '../page-settings';
import type { MyPorts, Visitor } from '../ports';
import { type Said, shell } from '../shell';
import { type Made, onceField, type Visit, visiting } from '../visit';
import { type DataKind, dataKindOf, dataKinds } from './data-kinds';
import { fresh, lineField } from './fields';
import { maySettle } from './overview';
import type { ErasureShown } from './ports';

/** An archive of everything costs the more, the longer the account lives. */
const EXPORTS_A_MINUTE = 5;

/** What is known of the account: all of it to take away, and its end (S17). To be mounted at `/my/settings/data`. */
export function createPersonalDataPages(ports: MyPorts, settings: MySettings): Router {
  const router = express.Router();
  const cookies = new Cookies(settings.publicUrl.startsWith('https:'));

  router.get(
    '/',
    visiting(ports, settings, async (visit) => {
      if (!maySettle(visit)) throw new PageTrouble(404, 'not_found');
      showErasure(visit, await ports.settings.erasure(visit.visitor));
    }),
  );

  router.get(
    '/export',
    notTooOften(EXPORTS_A_MINUTE, {
      by: (_request, { locals }) => (locals['visitor'] as Visitor).account.id,
    }),
    visiting(ports, settings, async (visit) => {
      const made = await visit.make('get /v1/accounts/{id}/export', paramsOf(visit));
      const { headers = {}, stream } = answered(made);
      if (!stream) throw new PageTrouble(404, 'not_found');
      visit.response.set(headers).type(stream.type);
      await sendArchive(visit.response, stream.archive);
    }),
  );

  router.post(
    '/erasure',
    visiting(ports, settings, async (visit) => {
      const { account } = visit.visitor;
      if (addressKey(visit.field('email')) !== addressKey(account.email)) {
        if (!maySettle(visit)) throw new PageTrouble(404, 'not_found');
        return showErasure(visit, await ports.settings.erasure(visit.visitor), visit.field('email'));
      }
      const { answer, problem } = await visit.make('post /v1/accounts/{id}/erasure', paramsOf(visit));
      if (problem) {
        if (!maySettle(visit)) throw new PageTrouble(404, 'not_found');
        return showErasure(visit, await ports.settings.erasure(visit.visitor), undefined, visit.words(problem));
      }
      cookies.clear(visit.response, 'session');
      farewell(visit, answer.body as ErasureResource);
    }),
  );
  return router;
}

const paramsOf = ({ visitor }: Visit) => ({ params: { id: visitor.account.id } });

/** Who may not do it finds nothing: the page that leads here is not shown to him. */
function answered({ answer }: Made) {
  if (!answer) throw new PageTrouble(404, 'not_found');
  return answer;
}

/** @param typed what was typed in place of the address */
function showErasure(visit: Visit, erasure: ErasureShown, typed?: string, said?: Said): void {
  const { book, visitor } = visit;
  const { say } = book;
  const title = say('set.erase.title');
  const { amount: money, currency } = visitor.account.balance;
  const tried = typed === undefined ? fresh : { values: { email: typed }, faults: new Set(['email']) };
  const form = html`<section><h2>${say('set.erase.confirm')}</h2>
${money > 0 && html`<p class="said warn">${say('set.erase.balance', { balance: book.money(money, currency), support: visit.brand.supportEmail })}</p>`}
<p>${say('set.erase.confirmLead', { email: visitor.account.email })}</p>
<form method="post" action="/my/settings/data/erasure">${onceField()}
${lineField(book, tried, { name: 'email', label: 'set.erase.email', value: '', fault: 'set.erase.emailWrong', type: 'email', autocomplete: 'off', required: true, most: 254 })}
<p class="buttons"><button class="danger">${say('set.erase.submit')}</button><a class="button plain" href="/my/settings">${say('set.erase.stay')}</a></p></form></section>`;
  const body = html`<section><h1>${title}</h1><p>${say('set.erase.lead')}</p><p><a href="/my/settings/data/export" download>${say('set.data.export')}</a></p></section>
${erasure.living.length > 0 && living(erasure, book)}
<div class="two">${goes(erasure, book)}${stays(erasure, book)}</div>
${erasure.living.length === 0 && form}`;
  visit.show({ title, way: 'settings', body, ...(said && { said }) }, typed === undefined && !said ? 200 : 422);
}

/** What has to end first. */
function living({ living: all }: ErasureShown, { say }: Phrasebook): Markup {
  const links = { product: '/my/products/', contract: '/my/institution', migration: '/my/institution' };
  const items = all.map(({ kind, id, name }) => {
    const at = kind === 'product' ? `${links.product}${id}` : links[kind];
    return html`<li><a href="${at}">${name}</a></li>`;
  });
  return html`<section><h2>${say('set.erase.living')}</h2><p>${say('set.erase.livingLead')}</p><ul>${items}</ul></section>`;
}

function goes({ due }: ErasureShown, { say }: Phrasebook): Markup {
  const kinds = new Set(due.map(({ what }) => dataKindOf(what)));
  const items = dataKinds
    .filter((kind) => kinds.has(kind))
    .map((kind) => html`<li>${say('set.data.kind', { kind })}</li>`);
  return html`<section><h2>${say('set.erase.now')}</h2><ul>${items}</ul></section>`;
}

/** Until the last of a kind goes; for good where nothing ends it. */
function stays({ kept }: Pick<ErasureShown, 'kept'>, book: Phrasebook): Markup {
  const { say } = book;
  const until = new Map<DataKind, string | null>();
  for (const one of kept) {
    const kind = dataKindOf(one.what);
    const before = until.get(kind);
    until.set(kind, before === null || one.until === null ? null : latest(before ?? one.until, one.until));
  }
  const rows = [...until].map(
    ([kind, at]) =>
      html`<dt>${say('set.data.kind', { kind })}</dt><dd>${say('set.erase.because', { kind })} ${at === null ? say('set.erase.forGood') : say('set.erase.until', { at: book.moment(at) })}</dd>`,
  );
  const list = rows.length > 0 ? html`<dl>${rows}</dl>` : html`<p>${say('set.erase.nothingStays')}</p>`;
  return html`<section><h2>${say('set.erase.stays')}</h2>${list}</section>`;
}

/** The last page: whoever reads it is nobody's any more. */
function farewell({ book, brand, settings, response }: Visit, erasure: ErasureResource): void {
  const title = book.say('set.erase.done');
  const body = html`<section><h1>${title}</h1><p>${book.say('set.erase.doneLead')}</p></section>${stays(erasure, book)}`;
  response.type('html').send(shell({ book, brand, assets: settings.assets, title, body }));
}
