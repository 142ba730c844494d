import { html, type Markup } from '../../html';
import type { Phrasebook } from '../../phrasebook';
import type { WordKey } from '../../words/en';

/** What a form was sent with and what is wrong with it, by the names of its fields; of a fresh form nothing. */
export interface Tried {
  values: Partial<Record<string, string>>;
  faults: ReadonlySet<string>;
}

export const fresh: Tried = { values: {}, faults: new Set() };

interface FieldParts {
  name: string;
  label: WordKey;
  /** as it is in force */
  value: string;
  fault: WordKey;
  hint?: WordKey;
  type?: 'text' | 'email';
  autocomplete?: string;
  required?: boolean;
  most: number;
}

/** One line to fill in, with what is wrong with it beside it. */
export function lineField({ say }: Phrasebook, tried: Tried, parts: FieldParts): Markup {
  const { name, label, value, fault, hint, type = 'text', autocomplete, required = false, most } = parts;
  const isWrong = tried.faults.has(name);
  const told = [isWrong && `${name}-fault`, hint && `${name}-hint`].filter(Boolean).join(' ');
  return html`<div class="field"><label for="${name}">${say(label)}</label>
<input type="${type}" id="${name}" name="${name}" value="${tried.values[name] ?? value}" maxlength="${most}"${autocomplete && html` autocomplete="${autocomplete}"`}${required && html` required`}${isWrong && html` aria-invalid="true"`}${told !== '' && html` aria-describedby="${told}"`}>
${isWrong && html`<p class="fault" id="${name}-fault">${say(fault)}</p>`}${hint && html`<p class="hint" id="${name}-hint">${say(hint)}</p>`}</div>`;
}

interface SelectParts {
  name: string;
  label: string;
  options: Markup | Markup[];
  hint?: string;
  autocomplete?: string;
}

export function selectField({ name, label, options, hint, autocomplete }: SelectParts): Markup {
  return html`<div class="field"><label for="${name}">${label}</label>
<select id="${name}" name="${name}"${autocomplete && html` autocomplete="${autocomplete}"`}${hint !== undefined && html` aria-describedby="${name}-hint"`}>${options}</select>${hint !== undefined && html`<p class="hint" id="${name}-hint">${hint}</p>`}</div>`;
}
