import type { ApprovalResource } from '../../../api/people-ports';
import { html, type Markup } from '../../html';
import type { Phrasebook } from '../../phrasebook';
import type { Visit } from '../visit';
import { HOME, pageAsked, pageLinks, showPage } from './frame';

/** What was asked for, in a few words. */
export function asked({ say }: Phrasebook, { kind, name }: Pick<ApprovalResource, 'kind' | 'name'>): string {
  return say('inst.asked', { kind, name });
}

const TONES = { pending: 'warn', approved: 'good', refused: 'bad', withdrawn: '', expired: '' } as const;

export function approvalBadge({ say }: Phrasebook, { state }: Pick<ApprovalResource, 'state'>): Markup {
  return html`<span class="badge ${TONES[state]}">${say('inst.request.state', { state })}</span>`;
}

/** What people have asked for who may only ask: what waits first, then what was decided. */
export async function showRequests(visit: Visit): Promise<void> {
  const { book, visitor } = visit;
  const { say } = book;
  const page = pageAsked(visit);
  const list = await visit.ports.institution.requests(visitor, page);
  const own = String(visitor.person?.role === 'requester');
  const titles = ['inst.request', 'inst.askedBy', 'inst.askedAt', 'inst.standing'] as const;
  const body =
    list.items.length === 0
      ? html`<div class="empty"><p>${say('inst.requests.none', { own })}</p></div>`
      : html`<p>${say('inst.requests.lead', { own })}</p><div class="scroll"><table class="cards"><thead><tr>${titles.map((key) => html`<th>${say(key)}</th>`)}</tr></thead><tbody>${list.items.map((one) => row(book, one))}</tbody></table></div>${pageLinks(book, `${HOME}/requests`, page, list)}`;
  showPage(visit, { tab: 'requests', title: say('inst.requests'), body: html`<section>${body}</section>` });
}

function row(book: Phrasebook, one: ApprovalResource): Markup {
  const { say } = book;
  return html`<tr><td class="first" data-label="${say('inst.request')}"><a href="${HOME}/requests/${one.id}">${asked(book, one)}</a></td><td data-label="${say('inst.askedBy')}">${one.requestedBy.name ?? '–'}</td><td data-label="${say('inst.askedAt')}">${book.moment(one.requestedAt)}</td><td data-label="${say('inst.standing')}">${approvalBadge(book, one)}</td></tr>`;
}
