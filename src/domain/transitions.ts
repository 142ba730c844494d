import { type Instant, latest, yearsAfter } from './calendar';
import { certificateEnded, certificateOfNewTerm, issueWanted } from './certificate-transitions';
import { declaredEndLetterAt } from './declared-end';
import {
  isPaidAndPending,
  type Life,
  type Notice,
  type Phase,
  type ProviderOperation,
  type ProviderTask,
  type Term,
} from './life';
import { isHosting, type RenewalOption } from './offer';
import { isUsedUp } from './renewal-options';
import { afterExpiry, afterWantedDeletion, replanned, termSchedule } from './schedule';

/** Adds what the provider is to be asked; the key names the business fact, so that a repetition is recognised (P8). */
export function asking(life: Life, operation: ProviderOperation, at: Instant): Life {
  const about = life.term?.end ?? 'order';
  const key = `${life.product}/${operation}/${about}/${life.seq}`;
  const task: ProviderTask = { operation, key, askedAt: at, nextAt: at, attempts: 0, failing: false };
  return { ...life, tasks: [...life.tasks, task] };
}

/** What a paid invoice asks of the provider. */
const paidFor = { order: 'create', renewal: 'renew', restore: 'restore' } as const;

/** The invoice is fully paid in time: the provider is asked next (P5). What it would have been told instead is dropped. */
export function invoicePaid(life: Life, at: Instant): Life {
  const { invoice } = life;
  if (!invoice || invoice.paid) return life;
  const usesUpOption = invoice.purpose === 'renewal' && isUsedUp(life.option);
  const paid = { ...life, invoice: { ...invoice, paid: true, tries: [], tryNow: false, usesUpOption }, tasks: [] };
  // A certificate is delivered by its authority.
  const ordered = invoice.purpose === 'order' && life.certificate !== undefined;
  return ordered ? issueWanted(paid, 'order', at) : asking(paid, paidFor[invoice.purpose], at);
}

/** An automatic registry must be told what shall become of the domain when that changes (E0). */
export function tellRegistry(life: Life, at: Instant): Life {
  if (life.rules.registryMode !== 'auto' || !life.term || life.phase !== 'active') return life;
  const letExpire = life.option === 'delete_at_expiry' || at >= life.lastSafe;
  if (letExpire === life.toldToLetExpire || isPaidAndPending(life)) return life;
  return asking({ ...life, toldToLetExpire: letExpire }, letExpire ? 'let_expire' : 'keep', at);
}

function withTerm(life: Life, term: Term, from: Instant): Life {
  const { recoverableUntil: _, invoice: __, needsPerson: ___, dataKeptFrom: ____, notice: _____, ...rest } = life;
  const schedule = termSchedule(life.rules, term.end, life.zone, from);
  return { ...rest, phase: 'active', term, ...schedule, renewalRefused: false, toldToLetExpire: false };
}

/** The provider has delivered an order: the first term begins, and is the anchor of all that follow (T2, 5.1). */
export function termStarted(life: Life, at: Instant): Life {
  const term = { number: 1, start: at, end: yearsAfter(at, life.anchorYears, life.zone) };
  return tellRegistry(withTerm({ ...life, anchor: at, clock: latest(at, life.clock) }, term, at), at);
}

/** The provider has renewed: the term grows from its old end, counted from the anchor (P5, T2). */
export function termRenewed(life: Life, at: Instant): Life {
  const { term, invoice } = life;
  if (!term || !invoice) throw new Error(`renewed without a term or an invoice: ${life.product}`);
  const anchorYears = life.anchorYears + invoice.years;
  const next = { number: term.number + 1, start: term.end, end: yearsAfter(life.anchor, anchorYears, life.zone) };
  const option = invoice.usesUpOption && isUsedUp(life.option) ? standardOption : {};
  const renewed = tellRegistry(withTerm({ ...life, anchorYears, ...option }, next, at), at);
  if (!life.certificate) return renewed;
  return certificateOfNewTerm(renewed, term.end, at, invoice.insured ?? life.certificate.insureNext);
}

const standardOption = { option: 'one_year_delayed', optionYears: 1 } as const satisfies Partial<Life>;

/** The open invoice is gone, cancelled; an option whose renewal invoice lapsed is used up (O2, P6). */
export function invoiceLapsed(life: Life): Life {
  const { invoice, ...rest } = life;
  const usedUp = invoice?.purpose === 'renewal' && isUsedUp(life.option);
  return usedUp ? { ...rest, ...standardOption } : rest;
}

export function withoutInvoice(life: Life): Life {
  const { invoice: _, ...rest } = life;
  return rest;
}

/** A notice counts until another option is chosen than to let it end. */
function withoutNotice(life: Life): Life {
  const { notice: _, ...rest } = life;
  return { ...rest, marks: life.marks.filter((mark) => mark.do !== 'notice_end') };
}

/** The customer ends it before its term (E6): nothing is renewed, and its end is one of the dates of the term. */
export function noticeGiven(life: Life, notice: Notice, at: Instant): Life {
  const ending = optionChosen(withoutNotice(life), 'delete_at_expiry', 1, at);
  return { ...ending, notice, marks: [...ending.marks, { do: 'notice_end', at: notice.endsAt }] };
}

/** Somebody who had not signed in has ended the renewal: whose product it is hears of it once more, in time (E6). */
export function endDeclared(life: Life, at: Instant): Life {
  const letterAt = declaredEndLetterAt(life, at);
  const marks = life.marks.filter((mark) => mark.do !== 'declared_end');
  if (letterAt === undefined) return { ...life, marks };
  return { ...life, marks: [...marks, { do: 'declared_end', at: letterAt, declaredAt: at }] };
}

/** What was ended is taken back: neither a notice nor a letter about it is left. */
function withoutEnding(life: Life): Life {
  const kept = life.notice ? withoutNotice(life) : life;
  return { ...kept, marks: kept.marks.filter((mark) => mark.do !== 'declared_end') };
}

export function optionChosen(before: Life, option: RenewalOption, years: number, at: Instant): Life {
  const life = option === 'delete_at_expiry' ? before : withoutEnding(before);
  const { invoice } = life;
  const chosen = { ...life, option, optionYears: years, optionSetAt: at, renewalRefused: false };
  const kept = invoice?.paid ? { ...chosen, invoice: { ...invoice, usesUpOption: false } } : chosen;
  return tellRegistry(kept, at);
}

/** What becomes of a product when its term ends unrenewed (E1, E2). */
export type TermEnd = 'deleted' | 'expired' | 'expired_and_suspended';

export function decideTermEnd(life: Life): TermEnd {
  if (life.option === 'delete_at_expiry' && life.rules.kind !== 'certificate') return 'deleted';
  return isHosting(life.rules.kind) ? 'expired_and_suspended' : 'expired';
}

/** The term ends unrenewed: what follows is counted from the expiry, the provider is told (E1, E2). */
export function termEnded(life: Life, at: Instant): Life {
  const { term } = life;
  if (!term) throw new Error(`term end without a term: ${life.product}`);
  switch (decideTermEnd(life)) {
    case 'deleted':
      return asking(
        { ...life, phase: 'deleted', tasks: [], ...afterWantedDeletion(life.rules, term.end, life.zone) },
        'delete',
        at,
      );
    case 'expired_and_suspended':
      return asking(
        { ...life, phase: 'suspended', ...afterExpiry(life.rules, keptFrom(life, term), life.zone) },
        'suspend',
        at,
      );
    case 'expired':
      return asking(
        certificateEnded({ ...life, phase: 'expired', ...afterExpiry(life.rules, term.end, life.zone) }),
        'expire',
        at,
      );
  }
}

/** What is kept after the expiry is counted from it, or from the end of a pause that was later. */
function keptFrom(life: Life, term: Term): Instant {
  return latest(term.end, life.dataKeptFrom ?? term.end);
}

/** A later phase of an expired product, as its mark says (E1). */
export function phaseReached(life: Life, phase: 'redemption' | 'pending_delete' | 'deleted', at: Instant): Life {
  if (phase !== 'deleted') return asking({ ...life, phase }, phase, at);
  return asking({ ...ended(life, 'deleted'), tasks: [] }, 'delete', at);
}

/** No more is due: what is left are debits under way, which cannot be recalled, and what the provider must still do (E4). */
export function ended(life: Life, phase: Phase): Life {
  const { invoice: _, recoverableUntil: __, needsPerson: ___, pausedSince: ____, ...others } = life;
  const { revokesInPause: _____, notice: ______, ...rest } = others;
  return certificateEnded({ ...rest, phase, marks: [] });
}

/** A product that existed at a provider is given up there when it is cancelled (E4). */
export function cancelledByRequest(life: Life, at: Instant): Life {
  const gone = { ...ended(life, 'cancelled'), tasks: [] };
  // What the provider was asked to deliver may be delivered already, though it has not said so.
  const held = life.term !== undefined || life.tasks.some((task) => task.operation === 'create' && task.attempts > 0);
  return held ? asking(gone, 'delete', at) : gone;
}

/** What lies ahead, in the account's new time zone or with the offer's new rules; issued deadlines and the end of a term stay (T2). */
export function replan(life: Life, zone: string): Life {
  const moved = { ...life, zone };
  if (!life.term) return moved;
  if (life.phase === 'active') {
    const { lastSafe, invoiceAt, marks } = termSchedule(life.rules, life.term.end, zone, life.term.start);
    return { ...moved, lastSafe, invoiceAt, marks: replanned(life.marks, marks) };
  }
  const after = life.phase === 'deleted' ? afterWantedDeletion : afterExpiry;
  const { marks, recoverableUntil } = after(life.rules, keptFrom(life, life.term), zone);
  return { ...moved, marks: replanned(life.marks, marks), ...(recoverableUntil && { recoverableUntil }) };
}
