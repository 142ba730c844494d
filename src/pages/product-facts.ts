import { epoch } from '../domain/calendar';
import type { Phase } from '../domain/life';
import { html, type Markup } from './html';
import { lastSafeOf, nextStep, recoverableUntil, type Standing } from './next-step';
import type { Phrasebook } from './phrasebook';

const tones: Record<Phase, string> = {
  ordered: '',
  active: 'good',
  expired: 'warn',
  suspended: 'warn',
  redemption: 'warn',
  pending_delete: 'warn',
  deleted: '',
  cancelled: '',
  transferred: '',
};

export function stateBadge(state: Phase, { say }: Phrasebook): Markup {
  return html`<span class="badge ${tones[state]}">${say('state', { state })}</span>`;
}

/** How much of the term has passed, as a bar; only while it runs. */
export function passed({ product, now }: Standing, book: Phrasebook): Markup | undefined {
  const { term, state } = product;
  if (!term || state !== 'active' || now < term.start) return undefined;
  const share = (epoch(now) - epoch(term.start)) / (epoch(term.end) - epoch(term.start));
  const percent = Math.min(100, Math.floor(share * 100));
  const words = book.say('facts.passed', { percent });
  return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img" aria-label="${words}"><rect class="all" width="100" height="4"/><rect class="gone" width="${percent}" height="4"/></svg>
<p class="quiet small">${words}</p>`;
}

/** The option by its name, with the years where there are several. */
export function optionWords(
  { renewalOption: option, renewalYears: years }: Standing['product'],
  book: Phrasebook,
): string {
  const named = book.say('option', { option });
  return option === 'multi_year' ? book.say('optionYears', { option: named, years }) : named;
}

/** The dates of a product and its option, in rows. */
export function facts(standing: Standing, book: Phrasebook): Markup {
  const { product, now } = standing;
  const { term } = product;
  const next = nextStep(standing);
  const lastSafe = lastSafeOf(standing);
  const until = recoverableUntil(standing);
  const rows: ([string, string] | undefined | false | null)[] = [
    term && now < term.start && [book.say('facts.start'), book.moment(term.start)],
    product.endsEarlyAt !== undefined && [book.say('facts.endsEarly'), book.moment(product.endsEarlyAt)],
    term
      ? [book.say('facts.end', { past: String(now >= term.end) }), book.moment(term.end)]
      : [book.say('facts.start'), book.say(product.state === 'ordered' ? 'facts.none' : 'facts.never')],
    [book.say('facts.option'), optionWords(product, book)],
    next.kind === 'invoice_comes' && next.at > now && [book.say('facts.invoiceAt'), book.moment(next.at)],
    product.state === 'active' &&
      term &&
      lastSafe !== undefined &&
      product.endsEarlyAt === undefined &&
      lastSafe !== term.end && [book.say('facts.lastSafe'), book.moment(lastSafe)],
    product.state !== 'active' &&
      product.state !== 'ordered' &&
      until !== undefined && [book.say('facts.recoverable'), book.moment(until)],
  ];
  return definitions(rows.filter((row) => row !== undefined && row !== false && row !== null));
}

export function definitions(rows: readonly (readonly [string, string | Markup])[]): Markup {
  return html`<dl>${rows.map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`)}</dl>`;
}
