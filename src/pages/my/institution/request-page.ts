import type { ApprovalResource } from '../../../api/people-ports';
import type { RefusalCode } from '../../../domain/refusal';
import { html, type Markup } from '../../html';
import { refusalWords } from '../../refusals';
import type { Said } from '../shell';
import { onceField, type Visit } from '../visit';
import { found, HOME, may, showPage } from './frame';
import type { ShownApproval } from './ports';
import { approvalBadge, asked } from './requests';

/** A reason for a refusal that was not taken. */
export interface AskedRefusal {
  reason: string;
  fault: string;
}

/** One request with all that it says, and what an administrator, or who has asked, can do about it. */
export async function showRequest(visit: Visit, said?: Said, refusal?: AskedRefusal): Promise<void> {
  const { book, visitor } = visit;
  const { say } = book;
  const request = found(await visit.ports.institution.request(visitor, visit.param('id')));
  const { approval } = request;
  const isOpen = approval.state === 'pending';
  showPage(
    visit,
    {
      tab: 'requests',
      title: asked(book, approval),
      badge: approvalBadge(book, approval),
      body: [
        html`<section><dl>${whatWasAsked(visit, request)}${whoAndWhen(visit, approval)}</dl>${approval.problem && html`<p class="said warn">${say('inst.hindered', { at: book.moment(approval.problem.at) })} ${say(refusalWords[approval.problem.code as RefusalCode] ?? 'refusal.other')}</p>`}</section>`,
        isOpen ? decision(visit, request, refusal) : html``,
        html`<p><a class="button plain" href="${HOME}/requests">${say('inst.requests.all')}</a></p>`,
      ],
      said,
    },
    said?.tone === 'bad' ? 422 : 200,
  );
}

const row = (label: string, value: Markup | string | false | undefined | null) =>
  value && html`<dt>${label}</dt><dd>${value}</dd>`;

function whatWasAsked({ book }: Visit, { approval, names, offer, price }: ShownApproval): Markup {
  const { say } = book;
  const wish = (approval.asked ?? {}) as Record<string, unknown>;
  const text = (name: string) => (typeof wish[name] === 'string' ? wish[name] : undefined);
  const certified = names.length > 0 && html`<ul class="plainList">${names.map((name) => html`<li>${name}</li>`)}</ul>`;
  switch (approval.kind) {
    case 'order':
      return html`${row(say('inst.order.name'), approval.name)}${row(say('inst.order.offer'), offer && `${say('kind', { kind: offer.kind })} ${offer.certificate?.validation.toUpperCase() ?? ''} (${offer.id})`)}${row(say('inst.order.names'), certified)}
${row(say('inst.order.years'), say('years', { years: Number(wish['years'] ?? 1) }))}${row(say('facts.option'), text('renewalOption') && say('option', { option: text('renewalOption') ?? '' }))}
${row(say('inst.order.insurance'), wish['insurance'] === true && say('inst.yes'))}${row(say('inst.order.price'), price ? say('price.once', { amount: book.money(price.amount, price.currency) }) : say('inst.order.free'))}`;
    case 'claim':
      return html`${product(say, approval)}${row(say('inst.claim.reason'), say('inst.claim.why', { reason: text('reason') ?? '' }))}${row(say('inst.claim.note'), text('note'))}${row(say('inst.order.names'), certified)}${row(say('inst.claim.revoke'), text('revoke') && say('inst.yes'))}`;
    case 'revocation':
      return html`${product(say, approval)}${row(say('inst.revoke'), say('inst.revoke.what'))}`;
  }
}

function product(say: Visit['book']['say'], { product: id, name }: ApprovalResource): Markup | null | false | '' {
  return row(say('inst.certificate'), id === null ? name : html`<a href="/my/products/${id}">${name}</a>`) ?? null;
}

function whoAndWhen({ book }: Visit, one: ApprovalResource): Markup {
  const { say } = book;
  return html`${row(say('inst.askedBy'), one.requestedBy.name ?? '–')}${row(say('inst.askedAt'), book.moment(one.requestedAt))}${one.state === 'pending' && row(say('inst.decideBefore'), book.moment(one.endsAt))}
${row(say('inst.decidedBy'), one.decidedBy && (one.decidedBy.name ?? '–'))}${row(say('inst.decidedAt'), one.decidedAt !== null && book.moment(one.decidedAt))}${row(say('inst.reason'), one.reason)}`;
}

function decision(visit: Visit, { approval, price }: ShownApproval, refusal: AskedRefusal | undefined): Markup {
  const { book, visitor } = visit;
  const { say } = book;
  const at = `${HOME}/requests/${approval.id}`;
  if (approval.requestedBy.id === visitor.person?.id) {
    return html`<section><h2>${say('inst.withdrawRequest')}</h2><p>${say('inst.withdrawRequest.lead')}</p><form method="post" action="${at}/withdraw">${onceField()}<button class="danger plain">${say('inst.withdrawRequest.submit')}</button></form></section>`;
  }
  if (!may(visitor, 'approve')) return html``;
  const costs = price !== undefined && price.amount > 0 && book.money(price.amount, price.currency);
  return html`<section><h2>${say('inst.decide')}</h2><p>${say('inst.decide.lead', { kind: approval.kind })}</p>
<form method="post" action="${at}/approve">${onceField()}<button>${costs ? say('inst.approve.for', { amount: costs }) : say('inst.approve')}</button></form></section>
<section><h2>${say('inst.refuse.title')}</h2><form method="post" action="${at}/refuse">${onceField()}
<div class="field"><label for="reason">${say('inst.refuse.reason')}</label><input type="text" id="reason" name="reason" required minlength="3" maxlength="500" value="${refusal?.reason ?? ''}"${refusal && html` aria-invalid="true"`} aria-describedby="${refusal ? 'reason-fault ' : ''}reason-hint">
${refusal && html`<p class="fault" id="reason-fault">${refusal.fault}</p>`}<p class="hint" id="reason-hint">${say('inst.refuse.hint', { name: approval.requestedBy.name ?? '' })}</p></div>
<button class="danger plain">${say('inst.refuse')}</button></form></section>`;
}
