import type { RefusalCode } from '../../../domain/refusal';
import { html, type Markup } from '../../html';
import { refusalWords } from '../../refusals';
import { shownName } from '../../shown-name';
import type { Page, Visit } from '../visit';
import type { TrackedClaim } from './ports';
import { badge, stepsOf } from './steps';

/** One claim with every step and what comes next (I8). */
export function claimPage({ book }: Visit, claim: TrackedClaim): Page {
  const { say } = book;
  const { product, reason, note, state, steps } = claim;
  const title = say('tracking.claim.title', { name: shownName(product.name) });
  const waits = state === 'waiting_for_validation' ? ('validation' as const) : null;
  const serial = steps.find(({ step }) => step === 'issued')?.about;
  const body = html`<p><a href="/my/tracking">${say('way.tracking')}</a></p>
<div data-live>
<div class="head"><h1>${title}</h1>${badge(book, { kind: 'claim', state, waits })}</div>
<div class="two">
<section><h2>${say('tracking.claim.steps')}</h2>${stepsOf(book, 'claim', [{ step: 'received', at: claim.at, about: null }, ...steps], ahead(book, claim))}</section>
<div>${nextOf(book, claim, serial ?? undefined)}
<section><h2>${say('tracking.claim.facts')}</h2><dl><dt>${say('tracking.claim.product')}</dt><dd><a href="/my/products/${product.id}">${shownName(product.name)}</a></dd>
<dt>${say('tracking.claim.reason')}</dt><dd>${say('claim.reason', { reason })}</dd>
${note !== null && html`<dt>${say('tracking.claim.note')}</dt><dd>${note}</dd>`}
<dt>${say('tracking.claim.id')}</dt><dd><code>${claim.id}</code></dd></dl></section></div>
</div></div>`;
  return { title, way: 'tracking', body, scripts: ['live'] };
}

/** What is still to come, as far as it is known. */
function ahead({ say, moment }: Visit['book'], { state, toBeRevoked, reason }: TrackedClaim): Markup[] {
  const isOpen = state === 'received' || state === 'waiting_for_validation';
  const issue = isOpen ? [html`${say('tracking.claim.ahead.issued')}`] : [];
  const revoked = toBeRevoked.map(
    ({ at }) =>
      html`${say('tracking.claim.ahead.revoked', { at: moment(at), compromised: String(reason === 'key_compromised') })}`,
  );
  return [...issue, ...revoked];
}

function nextOf({ say }: Visit['book'], claim: TrackedClaim, serial: string | undefined): Markup {
  const { product, state, problem, waitsFor } = claim;
  const at = `/my/products/${product.id}`;
  if (state === 'refused') {
    const words = problem === null ? undefined : refusalWords[problem as RefusalCode];
    return html`<section><h2>${say('tracking.claim.refused')}</h2><p>${say(words ?? 'refusal.other')}</p><p><a class="button" href="${at}/claim">${say('tracking.claim.again')}</a></p></section>`;
  }
  if (state === 'waiting_for_validation') {
    return html`<section><h2>${say('tracking.claim.validate')}</h2><p>${say('tracking.claim.validate.lead', { domains: waitsFor.join(', ') })}</p><p><a class="button" href="${at}/validations">${say('tracking.todo', { waits: 'validation' })}</a></p></section>`;
  }
  if (serial === undefined)
    return html`<section><h2>${say('tracking.claim.underWay')}</h2><p>${say('tracking.claim.underWay.lead')}</p></section>`;
  return html`<section><h2>${say('tracking.claim.done')}</h2><p>${say('tracking.claim.done.lead')}</p><p class="buttons"><a class="button" href="${at}/certificates/${serial}/chain">${say('cert.download.full')}</a><a class="button plain" href="${at}/certificates">${say('cert.all')}</a></p></section>`;
}
