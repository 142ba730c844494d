import { html, type Markup } from '../../html';
import type { Said } from '../shell';
import type { Visit } from '../visit';
import { type AskedContract, contractSection } from './contract';
import { endingSection } from './ending';
import { HOME, showPage } from './frame';
import { policySection } from './policies';
import type { InstitutionOverview } from './ports';
import { asked } from './requests';

/** What an institution sees first. @param contract the form that was refused */
export async function showOverview(visit: Visit, said?: Said, contract?: AskedContract): Promise<void> {
  const overview = await visit.ports.institution.overview(visit.visitor);
  const [policies, ending] = [policySection(visit, overview), endingSection(visit, overview)];
  showPage(
    visit,
    {
      tab: 'overview',
      title: visit.visitor.account.name,
      body: [
        moveSection(visit, overview),
        waitingSection(visit, overview),
        contractSection(visit, overview, contract),
        // What is asked for waits for policies: they stand next to it.
        ...(overview.contract?.state === 'requested' ? [policies, ending] : [ending, policies]),
      ],
      said,
    },
    said ? 422 : 200,
  );
}

function moveSection({ book, ports }: Visit, { move }: InstitutionOverview): Markup {
  if (!move) return html``;
  const { say } = book;
  const to = ports.institution.providers.find(({ name }) => name === move.to)?.title ?? move.to;
  return html`<section><h2>${say('inst.move.to', { to })}</h2><p>${say('inst.move.sentence', { state: move.state, to, at: book.moment(move.cutOverAt) })}</p><p><a class="button plain" href="${HOME}/move">${say('inst.move.see')}</a></p></section>`;
}

function waitingSection({ book, visitor }: Visit, { waiting }: InstitutionOverview): Markup {
  if (waiting.length === 0) return html``;
  const { say } = book;
  const isRequester = visitor.person?.role === 'requester';
  return html`<section><h2>${say('inst.waiting', { own: String(isRequester) })}</h2><ul class="plainList">${waiting.map(
    (one) =>
      html`<li><a href="${HOME}/requests/${one.id}">${asked(book, one)}</a> <span class="quiet small">${one.requestedBy.name ?? ''}, ${book.moment(one.requestedAt)}</span></li>`,
  )}</ul></section>`;
}
