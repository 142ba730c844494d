import { html, type Markup } from '../html';
import type { Phrasebook } from '../phrasebook';
import type { WordKey } from '../words/en';

/** Beside a field: that the API found it wrong. @param wrong JSON pointers of the body's faults */
export const fieldFault = {
  mark: (wrong: readonly string[], field: string): Markup | false =>
    wrong.includes(`/${field}`) && html` aria-invalid="true" aria-describedby="${field}-fault"`,
  text: ({ say }: Phrasebook, wrong: readonly string[], field: string, words: WordKey): Markup | false =>
    wrong.includes(`/${field}`) && html`<p class="fault" id="${field}-fault">${say(words)}</p>`,
};
