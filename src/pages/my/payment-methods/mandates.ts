import type { MandateResource, Page } from '../../../api/ports';
import { formatCreditorReference } from '../../../domain/creditor-reference';
import { html, type Markup } from '../../html';
import type { Visit } from '../visit';

export const mandateTones = { pending: 'warn', active: 'good', revoked: '', lapsed: 'warn' } as const;

/** Every mandate that the account ever gave, with when it came to each of its states. */
export function mandatesTable(visit: Visit, { items, next }: Page<MandateResource>): Markup | undefined {
  const { say } = visit.book;
  if (items.length === 0) return undefined;
  return html`<section aria-labelledby="mandates"><h2 id="mandates">${say('meth.mandates')}</h2><p>${say('meth.mandates.lead')}</p>
<table class="cards"><thead><tr><th scope="col">${say('meth.mandate.reference')}, IBAN</th><th scope="col">${say('meth.mandate.state')}</th><th scope="col">${say('meth.mandates.dates')}</th></tr></thead><tbody>
${items.map(
  (one) =>
    html`<tr><td class="first"><code>${formatCreditorReference(one.reference)}</code><br><span class="quiet small">${one.iban}</span></td><td data-label="${say('meth.mandate.state')}"><span class="badge ${mandateTones[one.state]}">${say('meth.mandate.is', { state: one.state === 'revoked' && one.signedAt === null ? 'unsigned' : one.state })}</span></td><td data-label="${say('meth.mandates.dates')}"><span>${dates(visit, one)}</span></td></tr>`,
)}</tbody></table>${next !== null && html`<p class="quiet small">${say('meth.mandates.more')}</p>`}</section>`;
}

function dates({ book }: Visit, { preparedAt, signedAt, lapsedAt, revokedAt }: MandateResource): Markup[] {
  const ended = signedAt === null ? 'unsigned' : 'revoked';
  const steps = [
    [signedAt === null ? 'pending' : 'active', signedAt ?? preparedAt],
    ['lapsed', lapsedAt],
    [ended, revokedAt],
  ] as const;
  return steps.flatMap(([state, at]) =>
    at === null ? [] : [html`${book.say('meth.mandates.when', { state, at: book.moment(at) })}<br>`],
  );
}
