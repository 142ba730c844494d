import { type CivilDate, dateAfter, dateIn, type Instant, weekday } from './calendar';

/** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
export function easterSunday(year: number): CivilDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whether TARGET is open: no weekend, not 1 January, Good Friday, Easter Monday, 1 May, 25 or 26 December. */
export function isTargetDay(date: CivilDate): boolean {
  if (weekday(date) > 5) return false;
  const monthDay = date.slice(5);
  if (['01-01', '05-01', '12-25', '12-26'].includes(monthDay)) return false;
  const easter = easterSunday(Number(date.slice(0, 4)));
  return date !== dateAfter(easter, -2) && date !== dateAfter(easter, 1);
}

/** Days between the asking and the earliest collection, calendar days in UTC. */
const LEAD_DAYS = 2;
const SETTLES_AT = 'T10:00:00.000Z';

/** When a direct debit asked for at `askedAt` settles: 10:00 UTC of the first TARGET day two or more days later (A7). */
export function debitSettlement(askedAt: Instant): Instant {
  let date = dateAfter(dateIn(askedAt, 'UTC'), LEAD_DAYS);
  while (!isTargetDay(date)) date = dateAfter(date, 1);
  return `${date}${SETTLES_AT}`;
}

/** The last TARGET day strictly before `deadline` that leaves `days` TARGET days for a transfer to settle (A12). */
export function lastTransferDay(deadline: Instant, days: number): CivilDate {
  let date = dateAfter(dateIn(deadline, 'UTC'), -1);
  let left = days;
  for (;;) {
    if (isTargetDay(date)) {
      if (left === 0) return date;
      left -= 1;
    }
    date = dateAfter(date, -1);
  }
}
