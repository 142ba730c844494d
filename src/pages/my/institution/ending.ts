import type { MissingDomain } from '../../../domain/migration-plan';
import { html, type Markup } from '../../html';
import type { Phrasebook } from '../../phrasebook';
import type { Visit } from '../visit';
import { HOME } from './frame';
import type { EndingCertificate, InstitutionOverview } from './ports';

/** What a domain lacks for the next certificate, in words. */
export function lacking({ say }: Phrasebook, { domain, missing }: MissingDomain): string {
  return say('inst.lack', { domain, what: missing.length > 1 ? 'both' : (missing[0] ?? '') });
}

/** Certificates near their end, each with whether everything for its next one is there. */
export function endingSection(visit: Visit, { ending, moreEnding }: InstitutionOverview): Markup {
  const { say } = visit.book;
  const titles = ['inst.certificate', 'inst.ends', 'inst.nextOne', 'inst.ready'] as const;
  const body =
    ending.length === 0
      ? html`<p class="quiet">${say('inst.ending.none')}</p>`
      : html`<div class="scroll"><table class="cards"><thead><tr>${titles.map((key) => html`<th>${say(key)}</th>`)}</tr></thead><tbody>${ending.map((one) => row(visit, one))}</tbody></table></div>
${moreEnding > 0 && html`<p><a href="/my/products">${say('inst.ending.more', { more: moreEnding })}</a></p>`}`;
  return html`<section><h2>${say('inst.ending')}</h2>${body}</section>`;
}

function row({ book, ports }: Visit, { product, name, endsAt, next, provider, lacks }: EndingCertificate): Markup {
  const { say } = book;
  const from = ports.institution.providers.find((one) => one.name === provider)?.title ?? provider;
  const ready =
    lacks.length === 0
      ? html`<span class="badge good">${say('inst.ready.yes')}</span>`
      : html`<div><span class="badge warn">${say('inst.ready.no')}</span>${lacks.map((one) => html`<br><a href="${HOME}/domains">${lacking(book, one)}</a>`)}</div>`;
  return html`<tr><td class="first" data-label="${say('inst.certificate')}"><a href="/my/products/${product}">${name}</a></td>
<td data-label="${say('inst.ends')}">${book.moment(endsAt)}</td>
<td data-label="${say('inst.nextOne')}">${next ? say('inst.next', { by: next.by, day: book.day(next.at), from }) : say('inst.next.none')}</td>
<td data-label="${say('inst.ready')}">${next ? ready : html`–`}</td></tr>`;
}
