import type { Issuance } from './certificate';
import type { Life, ProviderOperation } from './life';
import type { Due } from './plan';

/** What the look at an endpoint is called. */
export const CHECK_INSTALLED = 'check whether the certificate is installed';

/** What a due is called where operators watch: names of timers and activities, and the text of what comes next (1.7). */
export function nameOf(due: Due): string {
  switch (due.do) {
    case 'deadline':
      return 'deadline of the open invoice';
    case 'issue_renewal':
      return 'renewal invoice';
    case 'debit':
      return 'settlement of the direct debit';
    case 'collect':
      return 'automatic payment';
    case 'ask_provider':
      return askName(due.task.operation);
    case 'issue':
      return due.issuance.missing ? `look for the missing ${due.issuance.missing.join(', ')}` : issueName(due.issuance);
    case 'prepare':
      return 'look ahead to the next certificate';
    case 'change_provider':
      return 'change of the certificate provider';
    case 'check_installed':
      return CHECK_INSTALLED;
    case 'revoke':
      return `revocation of ${due.revocation.serial}`;
    case 'remind_missing':
      return 'reminder of what is missing for the certificate';
    case 'give_up':
      return 'end of an order that nobody validated';
    case 'mark':
      return markName(due.mark);
  }
}

export function issueName(issuance: Issuance): string {
  return `certificate: ${issuance.cause}`;
}

export function askName(operation: ProviderOperation): string {
  return `provider: ${operation.replaceAll('_', ' ')}`;
}

function markName(mark: (Due & { do: 'mark' })['mark']): string {
  switch (mark.do) {
    case 'reminder':
      return `reminder, ${mark.days} days before expiry`;
    case 'registrant_notice':
      return `registrant notice, ${mark.notice.replaceAll('_', ' ')}`;
    case 'term_end':
      return 'end of the term';
    case 'notice_end':
      return 'end by notice of the customer';
    case 'last_safe':
      return 'last safe instant for a renewal';
    case 'declared_end':
      return 'second letter about the cancellation';
    case 'recovery_end':
      return 'end of the time in which it can be restored';
    case 'deletion_warning':
      return 'warning before the data are deleted';
    default:
      return mark.do.replaceAll('_', ' ');
  }
}

/** One sentence for the Temporal UI: where the product stands and what comes next, in UTC. */
export function describe(life: Life, next: Due | undefined): string {
  const state = `**${life.name}** is ${life.phase.replaceAll('_', ' ')}${life.term ? `, paid until ${minute(life.term.end)}` : ''}.`;
  const task = life.tasks[0];
  if (life.pausedSince !== undefined) {
    return `${state} Paused by an operator since ${minute(life.pausedSince)}: nothing${next ? ` but the ${nameOf(next)} on ${minute(next.at)}` : ''} is done until it is resumed.`;
  }
  const urgent = task?.urgent ? ' This is urgent: soon it will be too late for it.' : '';
  const trouble = task?.failing
    ? ` The provider fails at "${task.operation}" since ${minute(task.askedAt)}.${urgent}`
    : '';
  const coming = next ? ` Next: ${nameOf(next)} on ${minute(next.at)}.` : ' Nothing lies ahead.';
  return state + trouble + coming;
}

function minute(at: string): string {
  return `${at.slice(0, 16).replace('T', ' ')} UTC`;
}
