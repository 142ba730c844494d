import type { CheckResource, Publication, ValidationResource } from '../../../api/certificate-ports';
import type { CivilDate } from '../../../domain/calendar';
import { type DcvMethod, dcvMethods } from '../../../domain/certificate';
import { html, type Markup } from '../../html';
import type { Phrasebook } from '../../phrasebook';
import { shownName } from '../../shown-name';
import { reasonPart } from '../reason';
import { onceField, type Page, type Visit } from '../visit';
import type { CertificateView } from './ports';

interface Found {
  view: CertificateView;
  validations: ValidationResource[];
  emailUntil: CivilDate | null;
}

/** A code by mail that was not right. */
interface Draft {
  domain: string;
  code: boolean;
}

/** What is missing, per domain, and how it is brought. */
export function validationsPage(
  { book, visitor }: Visit,
  { view, validations, emailUntil }: Found,
  draft?: Draft,
): Page {
  const { say } = book;
  const { product } = view;
  const title = say('dcv.title', { name: shownName(product.name) });
  const open = validations.filter(({ state }) => state === 'waiting').length;
  const mayAct = visitor.person?.role !== 'requester';
  const parts = validations.map((one, i) => domainOf(book, product.id, one, { i, emailUntil, mayAct, draft }));
  const body = html`<p><a href="/my/products/${product.id}/certificates">${say('cert.all')}</a></p><div class="head"><h1>${title}</h1></div>
<p>${say('dcv.lead', { open })}</p>${!mayAct && html`<p class="said warn">${say('dcv.administrator')}</p>`}<div data-live>${parts}</div>`;
  return { title, way: 'products', body, scripts: ['live'] };
}

interface Around {
  i: number;
  emailUntil: CivilDate | null;
  mayAct: boolean;
  draft: Draft | undefined;
}

function domainOf(book: Phrasebook, product: string, one: ValidationResource, around: Around): Markup {
  const { say, moment } = book;
  const { domain, wildcard, state, method, validUntil, publish, checks } = one;
  const at = `/my/products/${product}/validations/${domain}`;
  const waits = state === 'waiting';
  const methods = dcvMethods.filter((each) => publish.some((way) => way.method === each));
  const ways = methods.map((each, place) =>
    wayOf(
      book,
      at,
      each,
      publish.filter((way) => way.method === each),
      { ...around, domain, open: waits && (place === 0 || isDraft(around, domain, each)) },
    ),
  );
  const isValid = !waits && validUntil !== null && method !== null;
  return html`<section><div class="head"><h2>${wildcard ? `*.${domain}` : domain}</h2><span class="badge ${waits ? 'warn' : 'good'}">${say('tracking.state.validation', { state })}</span></div>
${isValid && html`<p>${say('dcv.valid', { method: method ?? 'dns', until: moment(validUntil ?? '') })}</p>`}
${waits ? ways : html`<details id="ways-${around.i}"><summary>${say('dcv.ways')}</summary>${ways}</details>`}
${around.mayAct && publish.length > 0 && html`<form method="post" action="${at}/check">${onceField()}<button${!waits && html` class="plain"`}>${say('dcv.check')}<span class="hidden"> ${domain}</span></button></form>`}
${checks.length > 0 && looks(book, checks, around.i)}</section>`;
}

const isDraft = ({ draft }: Around, domain: string, method: DcvMethod) =>
  draft?.domain === domain && method === 'email';

function wayOf(
  book: Phrasebook,
  at: string,
  method: DcvMethod,
  ways: readonly Publication[],
  { i, emailUntil, mayAct, draft, domain, open }: Around & { domain: string; open: boolean },
): Markup {
  const { say } = book;
  const inside =
    method === 'email'
      ? mayAct && mailForms(book, at, ways, i, draft?.domain === domain && draft.code)
      : ways.map((way, place) => recordOf(book, way, `${i}-${method}-${place}`));
  const until = method === 'email' && emailUntil !== null ? emailUntil : 'none';
  return html`<details class="method" id="way-${i}-${method}"${open && html` open`}><summary><b>${say('dcv.method', { method: plain(method) })}</b></summary><p>${say('dcv.method.lead', { method: plain(method), until: until === 'none' ? until : book.moment(`${until}T00:00:00.000Z`) })}</p>${inside}</details>`;
}

function recordOf({ say }: Phrasebook, { name, type, value }: Publication, id: string): Markup {
  const copied = (part: 'name' | 'value', text: string) =>
    html`<div class="copy"><code id="${part}-${id}">${text}</code><button type="button" class="plain" hidden data-copy="${part}-${id}" data-copied="${say('copied')}">${say('copy')}<span class="hidden"> ${say(`dcv.${part}`, { type })}</span></button></div>`;
  return html`<dl class="publish">${type !== 'file' && html`<dt>${say('dcv.type')}</dt><dd><code>${type}</code></dd>`}<dt>${say('dcv.name', { type })}</dt><dd>${copied('name', name)}</dd><dt>${say('dcv.value', { type })}</dt><dd>${copied('value', value)}</dd></dl>`;
}

function mailForms({ say }: Phrasebook, at: string, ways: readonly Publication[], i: number, isWrong: boolean): Markup {
  const addresses = ways.map(({ name }) => html`<option value="${name}">${name}</option>`);
  return html`<form method="post" action="${at}/mails">${onceField()}<div class="field"><label for="address-${i}">${say('dcv.mail.to')}</label><select id="address-${i}" name="address">${addresses}</select></div><button class="plain">${say('dcv.mail.send')}</button></form>
<form method="post" action="${at}/code">${onceField()}<div class="field"><label for="code-${i}">${say('dcv.mail.code')}</label><input type="text" id="code-${i}" name="code" required maxlength="80" autocomplete="one-time-code" spellcheck="false"${isWrong && html` aria-invalid="true" aria-describedby="code-${i}-fault"`}>${isWrong && html`<p class="fault" id="code-${i}-fault">${say('dcv.mail.wrong')}</p>`}</div><button class="plain">${say('dcv.mail.confirm')}</button></form>`;
}

/** As words can choose by it. */
const plain = (method: DcvMethod) => method.replace('dns-', '');

/** What the latest looks asked, and what was answered. */
function looks({ say, moment }: Phrasebook, checks: readonly CheckResource[], i: number): Markup {
  const lines = checks.map(
    (check, place) =>
      html`<li class="${check.passed ? 'done' : 'bad'}">${say('dcv.look', { method: plain(check.method), passed: String(check.passed) })}${!check.passed && reasonPart(say, check)}<br><time class="quiet small" datetime="${check.at}">${moment(check.at)}</time>
${check.asked.length > 0 && html`<details id="look-${i}-${place}"><summary>${say('dcv.look.asked', { count: check.asked.length })}</summary><dl class="asked">${check.asked.map((one) => html`<dt lang="en"><code>${one.question}</code></dt><dd lang="en"><code>${one.answer}</code></dd>`)}</dl></details>`}</li>`,
  );
  return html`<h3>${say('dcv.looks')}</h3><ol class="steps">${lines}</ol>`;
}
