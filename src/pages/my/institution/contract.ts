import type { ContractResource } from '../../../api/contract-ports';
import { dateIn } from '../../../domain/calendar';
import { effectiveDay } from '../../../domain/contract-notice';
import { html, type Markup } from '../../html';
import { civilDay, type Phrasebook } from '../../phrasebook';
import { onceField, type Visit } from '../visit';
import { HOME, may, textField } from './frame';
import type { InstitutionOverview } from './ports';

const TONES = { requested: 'warn', active: 'good', suspended: 'bad', terminated: '', withdrawn: '' } as const;

export const isOver = ({ state }: Pick<ContractResource, 'state'>) => state === 'terminated' || state === 'withdrawn';

/** What the form was sent with, where it was refused. */
export interface AskedContract {
  acronym: string;
  fault: string;
}

/** How the contract stands, what is to be done next and by whom, and how it ends. */
export function contractSection(visit: Visit, overview: InstitutionOverview, asked?: AskedContract): Markup {
  const { contract } = overview;
  const { say } = visit.book;
  if (!contract) {
    return html`<section><h2>${say('inst.contract.none')}</h2><p>${say('inst.contract.none.lead')}</p>${requestForm(visit, asked)}</section>`;
  }
  const tone = TONES[contract.state];
  return html`<section><div class="head"><h2>${say('inst.contract.title', { acronym: contract.acronym })}</h2> <span class="badge ${tone}">${say('inst.contract.state', { state: contract.state })}</span></div>
${sentences(visit, overview, contract)}
${contract.state === 'requested' && steps(visit, overview, contract)}
${facts(visit.book, contract)}
${papers(visit, contract)}
${(contract.state === 'active' || contract.state === 'suspended') && !contract.notice && howToEnd(visit, contract)}
${isOver(contract) && requestForm(visit, asked)}
${overview.formerContracts.length > 0 && former(visit.book, overview.formerContracts)}</section>`;
}

/** Since when it stands as it does. */
function beginning({ state, requestedAt, activatedAt, suspended, endedAt }: ContractResource): string {
  if (state === 'active') return activatedAt ?? requestedAt;
  if (state === 'suspended') return suspended?.at ?? requestedAt;
  return (state === 'requested' ? null : endedAt) ?? requestedAt;
}

function sentences({ book, brand }: Visit, { outliving }: InstitutionOverview, contract: ContractResource): Markup {
  const { say } = book;
  const { state, suspended, notice, timeZone, missing } = contract;
  const day = civilDay(book, dateIn(beginning(contract), timeZone));
  const yours = missing.filter(({ code }) => code !== 'not-eligible').length;
  return html`<p>${say('inst.contract.sentence', { state, day })}</p>
${state === 'requested' && html`<p><b>${say('inst.contract.next', { yours, ours: String(missing.length > yours) })}</b></p>`}
${state === 'active' && !notice && html`<p>${say('inst.contract.nothing')}</p>`}
${suspended && html`<p>${say('inst.contract.reason')} <q>${suspended.reason}</q></p><p>${say('inst.contract.suspended.then', { email: brand.supportEmail })}</p>`}
${notice && !isOver(contract) && html`<p class="said warn">${say('inst.notice.given', { by: notice.reason === null ? notice.by : 'reason', day: civilDay(book, dateIn(notice.effective, timeZone)) })} ${say('inst.notice.outliving', { outliving })}</p>`}`;
}

/** From the request to the contract in force, each step with who does it. */
function steps({ book }: Visit, { policies }: InstitutionOverview, contract: ContractResource): Markup {
  const { say } = book;
  const { missing, copies, sendTo } = contract;
  const lacks = (code: string, of?: string | number) =>
    missing.some((one) => one.code === code && (of === undefined || one.policy === of || one.copy === of));
  const titleOf = (id: string) => policies.find((one) => one.id === id)?.title[book.locale] ?? id;
  const step = (isDone: boolean, who: 'you' | 'us', words: string, more?: Markup | false | null) =>
    html`<li class="${isDone ? 'done' : 'now'}">${words} <span class="quiet small">${isDone ? say('inst.step.done') : say('inst.step.by', { who })}</span>${more}</li>`;
  const rejected = (copy: number) => copies.findLast((one) => one.copy === copy)?.rejected;
  return html`<h3>${say('inst.steps')}</h3><ol class="steps">
${step(true, 'you', say('inst.step.requested'))}
${contract.policies.map(({ policy }) => step(!lacks('policy-not-accepted', policy), 'you', say('inst.step.policy', { title: titleOf(policy) }), lacks('policy-not-accepted', policy) && html` <a href="#policies">${say('inst.step.policy.there')}</a>`))}
${[1, 2].map((copy) => {
  const why = lacks('signed-copy', copy) ? rejected(copy) : null;
  return step(
    !lacks('signed-copy', copy),
    'you',
    say('inst.step.copy', { copy }),
    why && html`<p class="fault">${say('inst.step.rejected')} <q>${why.reason}</q></p>`,
  );
})}
${step(!lacks('not-eligible'), 'us', say('inst.step.customer'))}
<li>${say('inst.step.inForce')}</li></ol>
${lacks('signed-copy') && html`<p>${say('inst.copies.send')}</p>${address(sendTo)}`}`;
}

function address({ team, lines, email }: ContractResource['sendTo']): Markup {
  return html`<address>${[team, ...lines].map((line) => html`${line}<br>`)}<a href="mailto:${email}">${email}</a></address>`;
}

function facts(book: Phrasebook, contract: ContractResource): Markup {
  const { say } = book;
  const { requestedAt, activatedAt, firstPeriodEnd, earliestNotice, notice, endedAt, timeZone } = contract;
  const row = (label: string, value: string | false | null) => value && html`<dt>${label}</dt><dd>${value}</dd>`;
  const moment = (at: string | null) => at !== null && book.moment(at);
  const isPast = isOver(contract);
  return html`<dl>${row(say('inst.fact.requested'), moment(requestedAt))}${row(say('inst.fact.active'), moment(activatedAt))}${row(say('inst.fact.firstPeriod'), moment(firstPeriodEnd))}
${row(say('inst.fact.earliest'), !notice && !isPast && earliestNotice !== null && civilDay(book, earliestNotice))}
${notice && html`${row(say('inst.fact.letter'), notice.registeredLetter)}${row(say('inst.fact.delivered'), moment(notice.deliveredAt))}${row(say('inst.fact.effective'), civilDay(book, dateIn(notice.effective, timeZone)))}${row(say('inst.contract.reason'), notice.reason)}`}
${row(say('inst.fact.ended'), moment(endedAt))}</dl>`;
}

/** The document in the reader's language, the copies that came back, and the way out of a request. */
function papers(visit: Visit, { id, state, copies }: ContractResource): Markup {
  const { book } = visit;
  const { say } = book;
  const at = `${HOME}/contract/${id}`;
  const received = copies.map(
    ({ copy, receivedAt, scan, rejected }) =>
      html`<li class="${rejected ? 'bad' : 'done'}">${say('inst.copy.received', { copy, at: book.moment(receivedAt), rejected: String(rejected !== null) })}${scan && !rejected && html` <a href="${at}/copies/${copy}">${say('inst.copy.scan')}</a>`}${rejected && html` <q>${rejected.reason}</q>`}</li>`,
  );
  return html`${copies.length > 0 && html`<h3>${say('inst.copies')}</h3><ul class="steps">${received}</ul>`}
<p class="buttons"><a class="button plain" href="${at}/document">${say('inst.document')}</a>
${state === 'requested' && may(visit.visitor, 'contract') && html`<a class="button danger plain" href="${at}/withdraw">${say('inst.withdraw')}</a>`}</p>`;
}

/** Notice goes by registered letter: no button gives it. */
function howToEnd({ book, visitor }: Visit, { sendTo, earliestNotice, timeZone }: ContractResource): Markup {
  const { say } = book;
  const today = dateIn(visitor.now, timeZone);
  const isEarly = earliestNotice !== null && today < earliestNotice;
  const then = isEarly
    ? say('inst.notice.early', { day: civilDay(book, earliestNotice) })
    : say('inst.notice.today', { day: civilDay(book, effectiveDay(visitor.now, timeZone)) });
  return html`<details><summary>${say('inst.notice.title')}</summary>
<p>${say('inst.notice.how')}</p>${address(sendTo)}<p>${then}</p><p>${say('inst.notice.after')}</p></details>`;
}

function requestForm(visit: Visit, asked?: AskedContract): Markup {
  const { say } = visit.book;
  if (!may(visit.visitor, 'contract')) return html`<p class="quiet">${say('inst.contract.others')}</p>`;
  return html`<form method="post" action="${HOME}/contract">${onceField()}
${textField({ name: 'acronym', label: say('inst.acronym'), value: asked?.acronym ?? '', hint: say('inst.acronym.hint'), fault: asked?.fault, most: 30 })}
<button>${say('inst.contract.ask')}</button></form>`;
}

function former(book: Phrasebook, contracts: readonly ContractResource[]): Markup {
  const { say } = book;
  return html`<details><summary>${say('inst.former')}</summary><ul>${contracts.map(({ acronym, state, endedAt }) => html`<li>${acronym}: ${say('inst.contract.state', { state })}${endedAt && html`, ${book.moment(endedAt)}`}</li>`)}</ul></details>`;
}
