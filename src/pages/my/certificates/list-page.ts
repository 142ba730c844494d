import type { CertificateResource } from '../../../api/certificate-ports';
import { html, type Markup } from '../../html';
import type { Phrasebook } from '../../phrasebook';
import { shownName } from '../../shown-name';
import { fieldFault } from '../field-faults';
import { badge } from '../tracking/steps';
import { onceField, type Page, type Visit } from '../visit';
import type { CertificateView } from './ports';
import { servers } from './servers';

interface EndpointDraft {
  host: string;
  port: string;
  wrong: readonly string[];
}

/** The certificates of a product: what is in force, how to install it, and all before it. */
export function listPage(visit: Visit, view: CertificateView, draft?: EndpointDraft): Page {
  const { book, visitor } = visit;
  const { say } = book;
  const { product, state, certificates, claims } = view;
  const title = say('cert.title', { name: shownName(product.name) });
  const current = certificates.find(({ serial }) => serial === state.current?.serial);
  const at = `/my/products/${product.id}`;
  const mayAct = visitor.person?.role !== 'requester';
  const body = html`<p><a href="${at}">${shownName(product.name)}</a></p><div class="head"><h1>${title}</h1></div>
<div data-live>${missing(book, at, state.missing)}
${current ? inForce(book, view, current) : none(book, view)}</div>
${current && downloads(book, at, current)}
<div class="two">${endpoint(book, view, mayAct, draft)}${coverage(book, view)}</div>
${certificates.length > 0 && all(book, at, certificates)}
${claims.length > 0 && html`<section><h2>${say('cert.claims')}</h2><ul class="plainlist">${claims.map((one) => html`<li><a href="/my/tracking/claims/${one.id}">${book.moment(one.at)}</a> ${badge(book, { kind: 'claim', state: one.state, waits: null })}</li>`)}</ul></section>`}
<section><h2>${say('cert.help')}</h2><p>${say('cert.help.lead')}</p><p><a class="button plain" href="/my/tracking/requests/new?product=${product.id}${current && html`&amp;serial=${current.serial}`}">${say('tracking.ask')}</a></p></section>`;
  return { title, way: 'products', body, scripts: ['live', 'pfx'] };
}

/** Nothing is in force: not yet, or not any more. */
function none(
  { say, moment }: Phrasebook,
  { product, state, certificates: [latest], claimRefused }: CertificateView,
): Markup {
  const { revoked } = latest ?? {};
  if (!revoked) return html`<section><p class="empty">${say('cert.none')}</p></section>`;
  const isAwaited = state.missing.length > 0;
  return html`<section><h2>${say('cert.none.revoked', { at: moment(revoked.at) })}</h2><p>${say('cert.none.revoked.lead')}</p>
${!isAwaited && html`<p><a class="button" href="/my/products/${product.id}/claim">${say('cert.claim')}</a></p>${claimRefused !== null && html`<p class="quiet small">${say('cert.claim.notCovered')}</p>`}`}</section>`;
}

function missing({ say }: Phrasebook, at: string, what: CertificateView['state']['missing']): Markup[] {
  const places = { validation: `${at}/validations`, csr: `${at}/certificate-request`, identity: undefined };
  return what.map((one) => {
    const place = places[one];
    return html`<p class="said warn">${say('cert.missing', { missing: one })}${place !== undefined && html` <a href="${place}">${say('cert.missing.go', { missing: one })}</a>`}</p>`;
  });
}

function inForce(
  book: Phrasebook,
  { product, state, claimRefused }: CertificateView,
  current: CertificateResource,
): Markup {
  const { say, moment } = book;
  const { replacedAt = null, toBeRevoked = null } = state.current ?? {};
  const at = `/my/products/${product.id}`;
  return html`<section><h2>${say('cert.current')}</h2>
${toBeRevoked && html`<p class="said warn">${say('cert.toBeRevoked', { at: moment(toBeRevoked.at) })}</p>`}
<dl><dt>${say('cert.names')}</dt><dd>${current.names.join(', ')}</dd><dt>${say('cert.valid')}</dt><dd>${moment(current.notBefore)} –<br>${moment(current.notAfter)}</dd>
<dt>${say('cert.replaced')}</dt><dd>${replacedAt === null ? say('cert.replaced.never') : moment(replacedAt)}</dd>
<dt>${say('cert.serial')}</dt><dd><code>${current.serial}</code></dd><dt>${say('cert.fingerprint')}</dt><dd><code>${current.fingerprint}</code></dd></dl>
<p class="buttons"><a class="button" href="${at}/claim">${say('cert.claim')}</a><a class="button plain" href="${at}/validations">${say('dcv.title.short')}</a><a class="button plain" href="${at}/certificate-request">${say('cert.request')}</a></p>
${claimRefused !== null && html`<p class="quiet small">${say('cert.claim.notCovered')}</p>`}</section>`;
}

const forms = ['chain', 'pem', 'intermediates', 'der', 'pkcs7'] as const;

function downloads(book: Phrasebook, at: string, current: CertificateResource): Markup {
  const { say } = book;
  const { serial } = current;
  const files = forms.map(
    (form) =>
      html`<tr><td class="first"><a href="${at}/certificates/${serial}/${form}" download>${say('cert.form', { form })}</a></td><td data-label="${say('cert.form.for')}">${say('cert.form.use', { form })}</td></tr>`,
  );
  const lines = servers.map(
    ({ server, line }) =>
      html`<h3>${server}</h3><div class="copy"><pre id="line-${server.toLowerCase()}">${line}</pre><button type="button" class="plain" hidden data-copy="line-${server.toLowerCase()}" data-copied="${say('copied')}">${say('copy')}<span class="hidden"> ${server}</span></button></div>`,
  );
  return html`<section><h2>${say('cert.download')}</h2><table class="cards"><thead><tr><th>${say('cert.form.file')}</th><th>${say('cert.form.for')}</th></tr></thead><tbody>${files}</tbody></table></section>
${pfx(book, at, current)}
<section><h2>${say('cert.install')}</h2><p>${say('cert.install.lead')}</p>${lines}</section>`;
}

/** Key and certificate in one file, made by a script: what it reads stands in no form. */
function pfx({ say }: Phrasebook, at: string, { serial, names }: CertificateResource): Markup {
  return html`<section id="pfx" hidden data-chain="${at}/certificates/${serial}/chain" data-name="${names[0] ?? 'server'}" data-making="${say('pfx.making')}" data-saved="${say('pfx.saved')}" data-fault-none="${say('pfx.fault.none')}" data-fault-short="${say('csr.password.short')}" data-fault-unread="${say('pfx.fault.unread')}" data-fault-encrypted="${say('pfx.fault.encrypted')}" data-fault-password="${say('pfx.fault.password')}" data-fault-foreign="${say('pfx.fault.foreign')}">
<h2>${say('pfx.title')}</h2><p>${say('pfx.lead')}</p>
<div class="field"><label for="pfx-key">${say('pfx.key')}</label><input type="file" id="pfx-key" aria-describedby="pfx-key-hint"><p class="hint" id="pfx-key-hint">${say('pfx.key.hint')}</p></div>
<div class="field"><label for="pfx-password">${say('pfx.password')}</label><input type="password" id="pfx-password" autocomplete="new-password" maxlength="100" aria-describedby="pfx-password-hint"><p class="hint" id="pfx-password-hint">${say('csr.password.hint')}</p></div>
<p class="buttons"><button type="button" class="plain" id="pfx-make">${say('pfx.make')}</button></p><p id="pfx-state" role="status"></p></section>`;
}

function endpoint(
  book: Phrasebook,
  { product, state }: CertificateView,
  mayAct: boolean,
  draft?: EndpointDraft,
): Markup {
  const { say, moment } = book;
  const at = `/my/products/${product.id}/certificates/endpoint`;
  const { endpoint: place } = state;
  const { host, port, wrong } = draft ?? { host: place?.host ?? '', port: String(place?.port ?? 443), wrong: [] };
  const seen = place?.seen;
  return html`<section id="endpoint"><h2>${say('cert.endpoint')}</h2><p>${say('cert.endpoint.lead')}</p>
${seen && html`<p class="said ${seen.result === 'current' ? '' : 'warn'}">${say('cert.endpoint.seen', { result: seen.result, at: moment(seen.at), until: seen.notAfter === null ? 'none' : moment(seen.notAfter) })}</p>`}
${
  mayAct &&
  html`<form method="post" action="${at}">${onceField()}<div class="field"><label for="host">${say('cert.endpoint.host')}</label><input type="text" id="host" name="host" required maxlength="300" autocapitalize="none" spellcheck="false" value="${host}"${fieldFault.mark(wrong, 'host')}>${fieldFault.text(book, wrong, 'host', 'cert.endpoint.host.fault')}</div>
<div class="field"><label for="port">${say('cert.endpoint.port')}</label><input type="number" id="port" name="port" min="1" max="65535" required value="${port}"${fieldFault.mark(wrong, 'port')}>${fieldFault.text(book, wrong, 'port', 'cert.endpoint.port.fault')}</div>
<button class="plain">${say('cert.endpoint.save')}</button></form>
${place && html`<div class="buttons"><form method="post" action="${at}/check">${onceField()}<button>${say('cert.endpoint.check')}</button></form><form method="post" action="${at}/remove">${onceField()}<button class="plain">${say('cert.endpoint.remove')}</button></form></div>`}`
}</section>`;
}

function coverage({ say, money }: Phrasebook, { coverage: account }: CertificateView): Markup {
  const { insured, insuredNextTerm, included, days, reissues } = account;
  const price = money(reissues.priceWithoutInsurance.amount, reissues.priceWithoutInsurance.currency);
  return html`<section><h2>${say('cert.coverage')}</h2><p>${say('cert.coverage.state', { insured: String(insured), included: String(included) })}</p>
${
  insured &&
  html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="8"></rect><rect class="gone" width="${days.paid === 0 ? 0 : Math.round((days.covered / days.paid) * 100)}" height="8"></rect></svg>
<dl><dt>${say('cert.coverage.paid')}</dt><dd>${say('cert.coverage.days', { days: days.paid })}</dd><dt>${say('cert.coverage.covered')}</dt><dd>${say('cert.coverage.days', { days: days.covered })}</dd><dt>${say('cert.coverage.remaining')}</dt><dd>${say('cert.coverage.days', { days: days.remaining })}</dd></dl>`
}
<p>${say('cert.coverage.reissues', { count: reissues.count, price })}</p><p class="quiet">${say('cert.coverage.next', { next: String(insuredNextTerm) })}</p></section>`;
}

function all(book: Phrasebook, at: string, certificates: readonly CertificateResource[]): Markup {
  const { say, moment } = book;
  const rows = certificates.map(
    ({ serial, cause, notBefore, notAfter, revoked }) =>
      html`<tr><td class="first"><code>${serial}</code></td><td data-label="${say('cert.cause')}">${say('cert.causes', { cause })}</td><td data-label="${say('cert.valid')}">${moment(notBefore)} –<br>${moment(notAfter)}</td>
<td data-label="${say('cert.end')}">${revoked ? say('cert.revoked', { at: moment(revoked.at), reason: revoked.reason }) : html`<a href="${at}/certificates/${serial}/revoke">${say('cert.revoke')}<span class="hidden"> ${serial}</span></a>`}</td></tr>`,
  );
  return html`<section><h2>${say('cert.all.title')}</h2><table class="cards"><thead><tr><th>${say('cert.serial')}</th><th>${say('cert.cause')}</th><th>${say('cert.valid')}</th><th>${say('cert.end')}</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}

/** What it means to revoke one, before it is done (I11). */
export function revokePage(
  { book, visitor }: Visit,
  { product, state }: CertificateView,
  one: CertificateResource,
): Page {
  const { say, moment } = book;
  const title = say('cert.revoke.title');
  const at = `/my/products/${product.id}/certificates`;
  const isCurrent = state.current?.serial === one.serial;
  const body = html`<p><a href="${at}">${say('cert.all')}</a></p><section><h1>${title}</h1>
<dl><dt>${say('cert.names')}</dt><dd>${one.names.join(', ')}</dd><dt>${say('cert.serial')}</dt><dd><code>${one.serial}</code></dd><dt>${say('cert.valid')}</dt><dd>${moment(one.notBefore)} –<br>${moment(one.notAfter)}</dd></dl>
<p>${say('cert.revoke.lead', { current: String(isCurrent) })}</p><p>${say('cert.revoke.claim')} <a href="/my/products/${product.id}/claim">${say('cert.claim')}</a></p>
<form method="post" action="${at}/${one.serial}/revoke">${onceField()}<p class="buttons"><button class="danger">${say(visitor.person?.role === 'requester' ? 'cert.revoke.ask' : 'cert.revoke.submit')}</button><a class="button plain" href="${at}">${say('cert.revoke.leave')}</a></p></form></section>`;
  return { title, way: 'products', body };
}
