import type { EventResource, Page } from '../../../api/ports';
import type { Finding } from '../../../domain/findings';
import { html, type Markup } from '../../html';
import type { Phrasebook } from '../../phrasebook';
import { reasonPart } from '../reason';
import { told } from './fact-words';
import type { NoticeRow } from './ports';

const bad = [
  'payment_failed',
  'payment_returned',
  'provider_failed',
  'validation_failed',
  'claim_refused',
  'issuance_failed',
];

export interface Timeline {
  events: Page<EventResource>;
  notices: readonly NoticeRow[];
  /** of the product's page */
  at: string;
  /** it goes on from another page */
  goesOn: boolean;
}

/** What has happened, the latest first, with the reasons of mails that were sent and of those that were not. */
export function timeline({ events, notices, at, goesOn }: Timeline, book: Phrasebook): Markup {
  const { say } = book;
  return html`<section aria-labelledby="timeline"><h2 id="timeline">${say('product.timeline')}</h2>
<ol class="steps">${events.items.map((event) => fact(event, notices, book))}</ol>
${(goesOn || events.next !== null) && html`<nav class="pages" aria-label="${say('product.timeline')}">${goesOn && html`<a href="${at}#timeline">${say('product.latest')}</a>`}${events.next !== null && html`<a href="${at}?before=${events.next}#timeline">${say('product.older')}</a>`}</nav>`}
</section>`;
}

function fact(
  { type, at, data, by, requestedBy, approvedBy }: EventResource,
  notices: readonly NoticeRow[],
  book: Phrasebook,
): Markup | undefined {
  const words = told(type, data, book);
  const failed = failureOf(type, data);
  if (!words) return undefined;
  const { say } = book;
  const notice = notices.find((one) => one.at === at && one.notice === noticeOf(type, data));
  const more = [
    words.why,
    notice?.outcome === 'sent' && say('why.recipient', { recipient: notice.recipient }),
    notice?.bounced && say('why.bounced'),
    by && say('product.by', { name: by.name ?? '?' }),
    requestedBy &&
      approvedBy &&
      say('product.approved', { by: requestedBy.name ?? '?', approver: approvedBy.name ?? '?' }),
  ].filter((one) => typeof one === 'string');
  return html`<li class="${bad.includes(type) ? 'bad' : 'done'}"><span class="quiet small">${book.moment(at)}</span><br>${words.sentence}${failed && reasonPart(say, failed)}${linkOf(data, book)}
${more.length > 0 && html`<br><span class="quiet small">${more.join(' ')}</span>`}</li>`;
}

/** Of what failed in the world outside: why. */
function failureOf(type: string, { reason, findings }: EventResource['data']) {
  if (type !== 'validation_failed' && type !== 'issuance_failed') return undefined;
  return { reason: String(reason ?? ''), findings: findings as Finding[] | undefined };
}

/** By which name the ledger of notices has it. */
function noticeOf(type: string, data: EventResource['data']): string | undefined {
  if (type === 'reminder_sent') return `reminder:${data['daysBefore']}`;
  return type === 'registrant_notice_sent' ? `registrant:${data['notice']}` : undefined;
}

/** To what a fact is about, where that has a page of its own. */
function linkOf(data: EventResource['data'], { say }: Phrasebook): Markup | undefined {
  const id = (name: string) => (typeof data[name] === 'string' ? encodeURIComponent(data[name]) : undefined);
  const [invoice, claim] = [id('invoice'), id('claim')];
  if (invoice !== undefined) return html` <a href="/my/invoices/${invoice}">${say('product.toInvoice')}</a>`;
  return claim === undefined ? undefined : html` <a href="/my/tracking/claims/${claim}">${say('product.toClaim')}</a>`;
}
