import type { Fault } from '../../../api/faults';
import { type ClaimReason, type ClaimRevocation, claimReasons, type KeyAlgorithm } from '../../../domain/certificate';
import { html, type Markup } from '../../html';
import { shownName } from '../../shown-name';
import type { CertificateView } from '../certificates/ports';
import { fieldFault } from '../field-faults';
import { lined } from '../lined';
import { onceField, type Page, type Visit } from '../visit';
import { csrForm } from './csr-form';

/** What a claim says beside its request. */
export interface Asked {
  reason: ClaimReason | undefined;
  revoke: ClaimRevocation | undefined;
}

/** What a look at the request has found. */
export interface Findings {
  names: string[];
  algorithm: KeyAlgorithm;
  bits: number;
  keyFingerprint: string;
  keyBarred: boolean;
  keyUsedBefore: boolean;
}

const stages = ['why', 'key', 'check', 'done'] as const;

/** Where one is on the way, for the eye and for screen readers. */
function stagesOf({ say }: Visit['book'], now: (typeof stages)[number]): Markup {
  const at = stages.indexOf(now);
  return html`<ol class="stages" aria-label="${say('claim.stages')}">${stages.map((one, i) => html`<li${i < at && html` class="done"`}${i === at && html` aria-current="step"`}>${say('claim.stage', { stage: one })}</li>`)}</ol>`;
}

function framed({ book }: Visit, { product }: CertificateView, stage: (typeof stages)[number], body: Markup): Page {
  const title = book.say('claim.title', { name: shownName(product.name) });
  return {
    title,
    way: 'tracking',
    body: html`<p><a href="/my/products/${product.id}/certificates">${book.say('cert.all')}</a></p><div class="head"><h1>${title}</h1></div>${stagesOf(book, stage)}${body}`,
    scripts: ['csr'],
  };
}

const hidden = ({ reason, revoke }: Asked) =>
  html`<input type="hidden" name="reason" value="${reason}">${revoke && html`<input type="hidden" name="revoke" value="${revoke}">`}`;

/** Step 1. */
export function whyPage(visit: Visit, view: CertificateView, { reason, revoke }: Asked, isMissing = false): Page {
  const { say, moment } = visit.book;
  const reasons = claimReasons.map(
    (one) =>
      html`<label class="choice"><input type="radio" name="reason" value="${one}" required${one === reason && html` checked`}><span>${say('claim.reason', { reason: one })}</span>${one === 'key_compromised' && html`<span class="more quiet">${say('claim.compromised')}</span>`}</label>`,
  );
  const revocations = (['keep', 'when_replaced', 'at_once'] as const).map(
    (one) =>
      html`<label class="choice"><input type="radio" name="revoke" value="${one === 'keep' ? '' : one}"${(revoke ?? 'keep') === one && html` checked`}><span>${say('claim.revoke', { revoke: one })}</span></label>`,
  );
  const end = view.coverage.term?.end;
  const body = html`<section><h2>${say('claim.why')}</h2><p>${say('claim.lead', { end: end === undefined ? 'none' : moment(end) })}</p>
<form method="get" action="/my/products/${view.product.id}/claim/key">
<fieldset${isMissing && html` aria-describedby="reason-fault"`}><legend>${say('claim.why.legend')}</legend>${reasons}${isMissing && html`<p class="fault" id="reason-fault">${say('claim.why.fault')}</p>`}</fieldset>
<fieldset><legend>${say('claim.revoke.legend')}</legend>${revocations}</fieldset>
<button>${say('claim.next')}</button></form></section>`;
  return framed(visit, view, 'why', body);
}

/** Step 2. */
export function keyPage(
  visit: Visit,
  view: CertificateView,
  asked: Asked,
  sent: { csr?: string; faults?: readonly Fault[] } = {},
): Page {
  const { say } = visit.book;
  const warned = asked.reason === 'key_compromised' && html`<p class="said warn">${say('claim.compromised')}</p>`;
  const form = csrForm(visit.book, {
    action: `/my/products/${view.product.id}/claim/check`,
    fields: hidden(asked),
    names: view.state.names,
    submit: 'claim.check.submit',
    ...sent,
  });
  return framed(visit, view, 'key', html`${warned}${form}`);
}

interface Checked {
  csr: string;
  findings: Findings;
  acceptsSameKey: boolean;
  note: string;
  /** pointers of what the API found wrong */
  wrong?: readonly string[];
}

/** Step 3: what was found, and what follows. */
export function checkPage(
  visit: Visit,
  view: CertificateView,
  asked: Asked,
  { csr, findings, acceptsSameKey, note, wrong = [] }: Checked,
): Page {
  const { say } = visit.book;
  const { names, algorithm, bits, keyFingerprint, keyUsedBefore } = findings;
  const isRequester = visit.visitor.person?.role === 'requester';
  const body = html`<section><h2>${say('claim.found')}</h2><p class="said">${say('claim.found.good')}</p>
<dl><dt>${say('cert.names')}</dt><dd>${names.join(', ')}</dd><dt>${say('claim.found.key')}</dt><dd>${say('claim.found.algorithm', { algorithm, bits })}</dd>
<dt>${say('claim.found.fingerprint')}</dt><dd><code>${keyFingerprint.replace(/..(?=.)/g, '$&:')}</code></dd></dl></section>
<section><h2>${say('claim.follows')}</h2><ul>
${isRequester && html`<li><b>${say('claim.follows.administrator')}</b></li>`}
<li>${say('claim.follows.free')}</li><li>${say('claim.follows.validation')}</li>
<li>${say('claim.follows.old', { compromised: String(asked.reason === 'key_compromised'), revoke: asked.revoke ?? 'keep' })}</li></ul>
<form method="post" action="/my/products/${view.product.id}/claim">${onceField()}${hidden(asked)}<textarea name="csr" hidden>
${lined(csr)}</textarea>
${keyUsedBefore && html`<div class="said warn"><p>${say('claim.sameKey')}</p><label class="tick"><input type="checkbox" name="acceptSameKey" value="yes" required${acceptsSameKey && html` checked`}> ${say('claim.sameKey.accept')}</label></div>`}
<div class="field"><label for="note">${say('claim.note')}</label><input type="text" id="note" name="note" maxlength="500" value="${note}"${fieldFault.mark(wrong, 'note')}>${fieldFault.text(visit.book, wrong, 'note', 'claim.note.fault')}</div>
<button>${say(isRequester ? 'claim.submit.ask' : 'claim.submit')}</button></form></section>`;
  return framed(visit, view, 'check', body);
}
