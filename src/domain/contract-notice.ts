import { Temporal } from 'temporal-polyfill/implementation';
import { type CivilDate, dateIn, daysBefore, type Instant, startOfDate, yearsAfter } from './calendar';

/** Calendar months that must lie between the delivery of a notice and the day on which it takes effect (S5). */
const NOTICE_MONTHS = 3;

/** Calendar days before the end at which both sides are reminded of it (S7). */
const REMINDED_BEFORE = [95, 60, 30, 7, 2] as const;

/** The end of the first period: one year after the activation, at the same local time (S5). */
export function firstPeriodEnd(activatedAt: Instant, zone: string): Instant {
  return yearsAfter(activatedAt, 1, zone);
}

/** The earliest day on which notice can be given: the day after the end of the first period (S6). */
export function earliestNoticeDay(periodEnd: Instant, zone: string): CivilDate {
  return Temporal.PlainDate.from(dateIn(periodEnd, zone)).add({ days: 1 }).toString();
}

/** Whether a notice delivered at that instant was given too early (S6). Whole days of the operator's zone count. */
export function isInFirstPeriod(deliveredAt: Instant, periodEnd: Instant, zone: string): boolean {
  return dateIn(deliveredAt, zone) < earliestNoticeDay(periodEnd, zone);
}

/**
 * The day on which a notice takes effect (S5): the next 1 January before which three whole calendar months have passed.
 * The day of delivery is not counted, so the months end with the end of the day that has its number.
 */
export function effectiveDay(deliveredAt: Instant, zone: string): CivilDate {
  const delivered = Temporal.PlainDate.from(dateIn(deliveredAt, zone));
  const lastDayOfNotice = delivered.add({ months: NOTICE_MONTHS });
  const next = Temporal.PlainDate.from({ year: delivered.year + 1, month: 1, day: 1 });
  const inTime = Temporal.PlainDate.compare(lastDayOfNotice, next) < 0;
  return (inTime ? next : next.add({ years: 1 })).toString();
}

/** The first instant of that day. */
export function effectiveInstant(deliveredAt: Instant, zone: string): Instant {
  return startOfDate(effectiveDay(deliveredAt, zone), zone);
}

/** The reminders of an end that lie ahead, the earliest first (S7). */
export function remindersOfEnd(effective: Instant, from: Instant, zone: string): { days: number; at: Instant }[] {
  return REMINDED_BEFORE.map((days) => ({ days, at: daysBefore(effective, days, zone) })).filter(({ at }) => at > from);
}
