import type { Instant } from './calendar';
import type { Life } from './life';

export type ReminderDecision =
  | { kind: 'send' }
  | { kind: 'skip'; reason: 'setting_off' | 'delete_at_expiry' | 'outage' };

/**
 * Whether a reminder that is due is sent (M2, M7): not against the setting, not for a product that is to be deleted, and
 * after an outage only the latest of those overdue.
 * @param recordedAt when it is really done: later reminders that are due by then make this one overdue
 */
export function decideReminder(life: Life, settingOn: boolean, days: number, recordedAt: Instant): ReminderDecision {
  if (!settingOn) return { kind: 'skip', reason: 'setting_off' };
  if (life.option === 'delete_at_expiry') return { kind: 'skip', reason: 'delete_at_expiry' };
  const later = life.marks.some((mark) => mark.do === 'reminder' && mark.days < days && mark.at <= recordedAt);
  return later ? { kind: 'skip', reason: 'outage' } : { kind: 'send' };
}
