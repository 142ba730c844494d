import { type Instant, latest, plusMilliseconds } from './calendar';
import type { Issuance, Revocation } from './certificate';
import { type CertificateDue, certificateDues, revocationDues } from './certificate-plan';
import { endHasCome, isHeldByContract, isOutOfContract } from './contract-standing';
import { debitIsUnderWay, isPaidAndPending, type Life, type LifeDebit, type Mark, type ProviderTask } from './life';
import type { Message } from './messages';
import { reachesPaused } from './pauses';
import { sameMark } from './schedule';

/** Something that is due at an instant: what its date, an invoice, a debit or a provider brings. */
export type Due =
  | CertificateDue
  | ({ at: Instant } & (
      | { do: 'deadline' }
      | { do: 'mark'; mark: Mark }
      | { do: 'debit'; debit: LifeDebit }
      | { do: 'issue_renewal' }
      | { do: 'collect' }
      | { do: 'ask_provider'; task: ProviderTask }
    ));

/**
 * Order at equal instants: deadline and term end first, then what comes in with all that it leads to, then the rest (T4);
 * a card's scheduled tries last.
 */
const rank = { deadline: 0, termEnd: 1, incoming: 2, follows: 3, rest: 4, scheduledTry: 5 } as const;

function rankOf(life: Life, due: Due): number {
  switch (due.do) {
    case 'deadline':
      return rank.deadline;
    case 'mark':
      return due.mark.do === 'term_end' ? rank.termEnd : rank.rest;
    case 'change_provider':
      // Who is asked from an instant on is asked from that very instant on.
      return rank.termEnd;
    case 'debit':
      return rank.incoming;
    case 'issue_renewal':
      return isAskedFor(life) ? rank.follows : rank.rest;
    case 'collect':
      return life.attempt || life.invoice?.tryNow ? rank.follows : rank.scheduledTry;
    case 'ask_provider':
      return rank.follows;
    case 'issue':
      // What somebody waits for comes before what only its date brings.
      return life.certificate?.queue[0] === due.issuance && !due.issuance.failing ? rank.follows : rank.rest;
    default:
      return rank.rest;
  }
}

/** The renewal invoice follows from a choice or a lapse; a take-over's first one is one of the things of its day. */
function isAskedFor(life: Life): boolean {
  return life.seq > 0 && (life.option !== 'one_year_delayed' || life.invoiceAt < life.clock);
}

/** Marks that wait while a paid renewal or restore is under way at the provider (P8). */
function isHeld(life: Life, mark: Mark): boolean {
  if (!isPaidAndPending(life)) return false;
  return mark.do !== 'reminder' && mark.do !== 'registrant_notice';
}

/**
 * When the renewal invoice is due: ten days before the last safe instant under the standard option, at once under the
 * immediate ones; never from the last safe instant on (P1, O3).
 */
export function renewalInvoiceAt(life: Life): Instant | undefined {
  if (life.phase !== 'active' || life.invoice || life.renewalRefused || life.option === 'delete_at_expiry')
    return undefined;
  const at = life.option === 'one_year_delayed' ? latest(life.invoiceAt, life.clock) : life.clock;
  if (isHeldByContract(life) || isOutOfContract(life, at)) return undefined;
  return at < life.lastSafe ? at : undefined;
}

function* allDues(life: Life): Generator<Due> {
  if (life.pausedSince !== undefined) {
    if (life.revokesInPause) yield* revocationDues(life);
    return;
  }
  const { clock, invoice, attempt } = life;
  if (attempt) yield { do: 'collect', at: latest(attempt.nextAt, clock) };
  if (invoice && !invoice.paid) {
    yield { do: 'deadline', at: latest(invoice.deadline, clock) };
    if (!attempt && !debitIsUnderWay(life) && !isHeldByContract(life)) {
      if (invoice.tryNow) yield { do: 'collect', at: clock };
      else if (invoice.tries[0] !== undefined) yield { do: 'collect', at: latest(invoice.tries[0], clock) };
    }
  }
  for (const mark of life.marks) {
    if (!isHeld(life, mark)) yield { do: 'mark', mark, at: latest(mark.at, clock) };
  }
  for (const debit of life.debits) yield { do: 'debit', debit, at: latest(debit.settlesAt, clock) };
  const renewal = renewalInvoiceAt(life);
  if (renewal !== undefined) yield { do: 'issue_renewal', at: renewal };
  const task = life.tasks[0];
  const waits = task?.operation === 'renew' && isHeldByContract(life);
  if (task && !waits) yield { do: 'ask_provider', task, at: latest(task.nextAt, clock) };
  yield* certificateDues(life);
}

/** What comes only under a contract in force (S7). What was begun outside is asked until there is an answer (A6). */
function needsContract({ attempt }: Life, due: Due): boolean {
  switch (due.do) {
    case 'issue_renewal':
    case 'issue':
    case 'prepare':
    case 'remind_missing':
    case 'give_up':
      return true;
    case 'collect':
      return attempt === undefined;
    case 'ask_provider':
      return due.task.operation === 'renew';
    default:
      return false;
  }
}

/**
 * Everything that lies ahead of a product, in the order in which it will be done.
 * @param present before which nothing is done any more; left out, everything is taken as done at its own instant
 */
export function agenda(life: Life, present?: Instant): Due[] {
  const isLeft = (due: Due) => !needsContract(life, due) || !endHasCome(life, latest(due.at, present ?? due.at));
  const dues = [...allDues(life)].filter(isLeft);
  return dues.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : rankOf(life, a) - rankOf(life, b)));
}

/** What is to be done next; all dues of one step have the same instant and are done in one transaction. */
export type Step =
  | { kind: 'dues'; at: Instant; dues: Due[] }
  | { kind: 'message'; at: Instant; message: Message }
  | { kind: 'collect'; at: Instant }
  | { kind: 'ask_provider'; at: Instant; task: ProviderTask }
  | { kind: 'issue'; at: Instant; issuance: Issuance }
  | { kind: 'prepare'; at: Instant }
  | { kind: 'check_installed'; at: Instant }
  | { kind: 'revoke'; at: Instant; revocation: Revocation };

export interface Plan {
  /** what is due now, first in order; absent if nothing is */
  step?: Step;
  /** when to wake if nothing comes in; absent if nothing lies ahead */
  wakeAt?: Instant;
}

/** Reminders, notices and issues are spread a little, so that a full hour is no thundering herd; deadlines never. */
function wakeAt(life: Life, due: Due): Instant {
  const spread =
    due.do === 'issue_renewal' ||
    (due.do === 'mark' && (due.mark.do === 'reminder' || due.mark.do === 'registrant_notice'));
  return spread && due.at > life.clock ? plusMilliseconds(due.at, life.spread) : due.at;
}

/**
 * What is due at `now`, and when to wake. Everything is done in the order of its instants, however late it is (M7): what
 * time brings and what came in, each as of its own instant.
 * @param inbox messages in the order of their arrival
 * @param present real time, where `now` is that: after an outage nothing is made up for under a contract that has ended
 */
export function plan(life: Life, inbox: readonly Message[], now: Instant, present?: Instant): Plan {
  const dues = agenda(life, present);
  if (life.pausedSince !== undefined) return planOfPaused(life, dues, inbox, now);
  const head = dues[0];
  const message = inbox[0];
  if (message && !(head && comesBefore(life, head, message))) {
    return { step: { kind: 'message', at: latest(message.at, life.clock), message } };
  }
  if (!head) return {};
  const horizon = message ? latest(message.at, now) : now;
  const wake = dues.map((due) => wakeAt(life, due)).reduce((a, b) => (a < b ? a : b));
  if ((message ? head.at : wake) > horizon) return { wakeAt: wake };
  return { step: stepOf(life, head, dues) };
}

/** The clock of a paused life stands still, so that what waits is due at its own instants when it is resumed. */
function planOfPaused(life: Life, dues: readonly Due[], inbox: readonly Message[], now: Instant): Plan {
  const [head] = dues;
  const message = inbox.find((one) => reachesPaused(life, one));
  if (message && !(head && comesBefore(life, head, message))) {
    return { step: { kind: 'message', at: life.clock, message } };
  }
  if (!head) return {};
  return message || head.at <= now ? { step: stepOf(life, head, dues) } : { wakeAt: head.at };
}

/** The next instant at which a life is to be worked on, as far as it is known now; undefined if only a message can come. */
export function dueAt(life: Life): Instant | undefined {
  const { step, wakeAt } = plan(life, [], life.clock);
  return step ? step.at : wakeAt;
}

function comesBefore(life: Life, due: Due, message: Message): boolean {
  return due.at < message.at || (due.at === message.at && rankOf(life, due) < rank.incoming);
}

function stepOf(life: Life, head: Due, dues: readonly Due[]): Step {
  if (head.do === 'collect') return { kind: 'collect', at: head.at };
  if (head.do === 'ask_provider') return { kind: 'ask_provider', at: head.at, task: head.task };
  if (head.do === 'issue') return { kind: 'issue', at: head.at, issuance: head.issuance };
  if (head.do === 'prepare') return { kind: 'prepare', at: head.at };
  if (head.do === 'check_installed') return { kind: 'check_installed', at: head.at };
  if (head.do === 'revoke') return { kind: 'revoke', at: head.at, revocation: head.revocation };
  const together = dues.filter(
    (due) => due.at === head.at && groupOf(life, due) === groupOf(life, head) && !asksOutside(due),
  );
  return { kind: 'dues', at: head.at, dues: together };
}

function asksOutside(due: Due): boolean {
  return due.do === 'issue' || due.do === 'prepare' || due.do === 'check_installed' || due.do === 'revoke';
}

/** What is done in one step: a deadline with the end of the term, otherwise what has the same rank. */
function groupOf(life: Life, due: Due): number {
  return Math.max(rank.termEnd, rankOf(life, due));
}

/** The life once the dues of a step are taken off its agenda; what they bring is added by who does them. */
export function taken(life: Life, dues: readonly Due[], at: Instant): Life {
  // Compared by what they are: a step and a life that travelled to an activity are no longer the same objects.
  const isTaken = (mark: Mark) => dues.some((due) => due.do === 'mark' && sameMark(due.mark, mark));
  const isSettled = (debit: LifeDebit) => dues.some((due) => due.do === 'debit' && due.debit.key === debit.key);
  return {
    ...life,
    clock: latest(at, life.clock),
    marks: life.marks.filter((mark) => !isTaken(mark)),
    debits: life.debits.filter((debit) => !isSettled(debit)),
  };
}
