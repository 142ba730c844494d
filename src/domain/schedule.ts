import { daysAfter, daysBefore, earliest, type Instant, latest } from './calendar';
import type { Mark, NoticeName } from './life';
import { isHosting, type TermRules } from './offer';

/** Days before the expiry at which the customer is reminded, unless the rules say others (M1). */
export const REMINDER_DAYS: readonly number[] = [95, 60, 30, 7, 2];

/** ERRP notices before the expiry: the day used, and the last day of the window while a late one is still owed (M3, M5). */
const REGISTRANT_NOTICES: readonly { notice: NoticeName; days: number; windowEndsDays: number }[] = [
  { notice: 'one_month', days: 30, windowEndsDays: 26 },
  { notice: 'one_week', days: 7, windowEndsDays: 4 },
];
const AFTER_EXPIRY_NOTICE_DAYS = 3;
/** Days before the deletion of data at which the customer is warned once more (E5). */
const DELETION_WARNING_DAYS = 3;
/** Days between the renewal invoice and the last safe instant, unless the rules say others (P1). */
const INVOICE_DAYS = 10;
/** Days between an invoice and its deadline, unless the rules say others (P2). */
const PAYMENT_DAYS = 10;

/** The last reminder before the expiry is the final one (M1). */
export function isFinalReminder(rules: TermRules, days: number): boolean {
  return days === Math.min(...(rules.reminderDays ?? REMINDER_DAYS));
}

/** The dates of a renewal. */
interface RenewalDates {
  lastSafe: Instant;
  invoiceAt: Instant;
}

/** What a term brings, given where it ends. */
export interface TermSchedule extends RenewalDates {
  marks: Mark[];
}

/** When the renewal of a term that ends at `end` is last safe, and when its invoice is due, in the account's zone (P1). */
export function renewalDates(rules: TermRules, end: Instant, zone: string): RenewalDates {
  const lastSafe = daysBefore(end, rules.cutoffDays, zone);
  return { lastSafe, invoiceAt: daysBefore(lastSafe, rules.invoiceDays ?? INVOICE_DAYS, zone) };
}

/**
 * The dates of a term that ends at `end`, in the account's zone. What lies before `from`, the start of the product or
 * term, is left out without a trace (M3), but a registrant notice whose window is still open is due at `from`.
 */
export function termSchedule(rules: TermRules, end: Instant, zone: string, from: Instant): TermSchedule {
  const { lastSafe, invoiceAt } = renewalDates(rules, end, zone);
  const marks: Mark[] = [{ do: 'term_end', at: end }];
  if (rules.registryMode === 'auto' && rules.kind === 'domain')
    marks.push({ do: 'last_safe', at: latest(lastSafe, from) });
  for (const days of rules.reminderDays ?? REMINDER_DAYS) {
    const at = daysBefore(end, days, zone);
    if (at >= from) marks.push({ do: 'reminder', days, at });
  }
  if (rules.gtld) {
    for (const { notice, days, windowEndsDays } of REGISTRANT_NOTICES) {
      const at = daysBefore(end, days, zone);
      if (at >= from) marks.push({ do: 'registrant_notice', notice, at });
      else if (from < daysBefore(end, windowEndsDays, zone)) marks.push({ do: 'registrant_notice', notice, at: from });
    }
  }
  return { lastSafe, invoiceAt, marks };
}

/** What follows a term that was not renewed (E1, M5), counted from the expiry. */
export interface AfterExpiry {
  marks: Mark[];
  /** absent where nothing can be restored */
  recoverableUntil?: Instant;
}

export function afterExpiry(rules: TermRules, expiry: Instant, zone: string): AfterExpiry {
  if (rules.kind === 'domain') {
    const redemptionAt = daysAfter(expiry, rules.graceDays, zone);
    const endOfRedemption = daysAfter(expiry, rules.graceDays + rules.redemptionDays, zone);
    const deletion = daysAfter(expiry, rules.graceDays + rules.redemptionDays + rules.pendingDeleteDays, zone);
    const marks: Mark[] = [{ do: 'redemption', at: redemptionAt }];
    if (rules.pendingDeleteDays > 0) marks.push({ do: 'pending_delete', at: endOfRedemption });
    marks.push({ do: 'delete', at: deletion });
    if (rules.gtld) {
      marks.push({
        do: 'registrant_notice',
        notice: 'after_expiry',
        at: daysAfter(expiry, AFTER_EXPIRY_NOTICE_DAYS, zone),
      });
    }
    return { marks, recoverableUntil: endOfRedemption };
  }
  if (isHosting(rules.kind)) {
    const deletion = daysAfter(expiry, rules.retentionDays, zone);
    const marks: Mark[] = [{ do: 'delete', at: deletion }];
    if (rules.retentionDays > DELETION_WARNING_DAYS) {
      marks.push({ do: 'deletion_warning', at: daysBefore(deletion, DELETION_WARNING_DAYS, zone) });
    }
    return { marks, recoverableUntil: deletion };
  }
  return { marks: [] };
}

/** What follows the wanted deletion of a product: a gTLD domain can be restored for a while (E2). */
export function afterWantedDeletion(rules: TermRules, expiry: Instant, zone: string): AfterExpiry {
  if (!(rules.kind === 'domain' && rules.gtld) || rules.redemptionDays === 0) return { marks: [] };
  const end = daysAfter(expiry, rules.redemptionDays, zone);
  return { marks: [{ do: 'recovery_end', at: end }], recoverableUntil: end };
}

/**
 * The deadline of an invoice: ten days after issue, and never after `limit`, the last safe or recoverable instant (P2, E3).
 * @param days other than ten, where the rules say so
 */
export function invoiceDeadline(
  issuedAt: Instant,
  limit: Instant | undefined,
  zone: string,
  days = PAYMENT_DAYS,
): Instant {
  const term = daysAfter(issuedAt, days, zone);
  return limit === undefined ? term : earliest(term, limit);
}

/** Whether two marks mean the same thing, whatever their dates. */
export function sameMark(a: Mark, b: Mark): boolean {
  if (a.do === 'reminder' && b.do === 'reminder') return a.days === b.days;
  if (a.do === 'registrant_notice' && b.do === 'registrant_notice') return a.notice === b.notice;
  return a.do === b.do;
}

/**
 * The marks still ahead, at their new dates: what is done stays done, and nothing owed is lost (T2, a new time zone).
 * @param ahead the marks not yet done; @param anew all marks of the same term or expiry in the new zone
 */
export function replanned(ahead: readonly Mark[], anew: readonly Mark[]): Mark[] {
  return ahead.map((mark) => anew.find((other) => sameMark(mark, other)) ?? mark);
}
