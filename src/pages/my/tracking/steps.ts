import { html, type Markup } from '../../html';
import type { Phrasebook } from '../../phrasebook';
import type { WordKey } from '../../words/en';
import type { Tracked, TrackedKind, TrackedStep } from './ports';

const stateWords: Record<TrackedKind, WordKey> = {
  order: 'state',
  claim: 'tracking.state.claim',
  validation: 'tracking.state.validation',
  request: 'tracking.state.request',
  approval: 'tracking.state.approval',
};

const stepWords: Record<TrackedKind, WordKey> = {
  order: 'tracking.step.order',
  claim: 'tracking.step.claim',
  validation: 'tracking.step.validation',
  request: 'tracking.step.request',
  approval: 'tracking.step.approval',
};

const good = ['active', 'issued', 'completed', 'valid'];
const over = ['refused', 'deleted', 'cancelled', 'suspended', 'redemption', 'pending_delete', 'expired'];

/** How it stands, in a word. */
export function badge({ say }: Phrasebook, { kind, state, waits }: Pick<Tracked, 'kind' | 'state' | 'waits'>): Markup {
  const tone = waits ? 'warn' : good.includes(state) ? 'good' : over.includes(state) ? 'bad' : '';
  return html`<span class="badge ${tone}">${say(stateWords[kind], { state })}</span>`;
}

/** Steps that went wrong. */
const bad = ['refused', 'validation_failed', 'issuance_failed', 'cancelled', 'invoice_cancelled'];

/** One step in words. */
export function wordsOf({ say }: Phrasebook, kind: TrackedKind, { step, about }: Omit<TrackedStep, 'at'>): string {
  return say(stepWords[kind], { step, about: about ?? 'none' });
}

/** What has happened, and when. @param ahead what is still to come, in words */
export function stepsOf(
  book: Phrasebook,
  kind: TrackedKind,
  steps: readonly TrackedStep[],
  ahead: readonly Markup[] = [],
): Markup {
  const past = steps.map(
    ({ step, at, about }) =>
      html`<li class="${bad.includes(step) ? 'bad' : 'done'}">${wordsOf(book, kind, { step, about })}<br><time class="quiet small" datetime="${at}">${book.moment(at)}</time></li>`,
  );
  return html`<ol class="steps">${past}${ahead.map((one, i) => html`<li${i === 0 && html` class="now"`}>${one}</li>`)}</ol>`;
}
