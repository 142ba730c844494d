import type { Finding } from '../../domain/findings';
import { explain } from '../../words/findings';
import { html, type Markup } from '../html';
import type { Phrasebook } from '../phrasebook';

/** Why something came to nothing, below what did; words that are not the page's own are marked as what they are. */
export function reasonPart(
  say: Phrasebook['say'],
  { reason, findings }: { reason: string | null; findings?: readonly Finding[] | null | undefined },
): Markup {
  const { sentences, asItCame } = explain(say, reason, findings);
  return html`${sentences.map((one) => html`<br><span class="reason">${one}</span>`)}${asItCame !== undefined && html`<br><span class="quiet small">${say('reason.said')} <q lang="en">${asItCame}</q></span>`}`;
}
