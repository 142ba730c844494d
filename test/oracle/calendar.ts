/**
 * Calendar arithmetic from rule T2 alone, on `Intl` and nothing else: it must not share a line with the engine, whose
 * dates it is there to doubt. Instants are epoch milliseconds.
 */
const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}

/** The local time of an instant, written as if it were UTC. */
export function wallTime(zone: string, instant: number): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const part = ((instant % 1000) + 1000) % 1000;
  return Date.UTC(year, month - 1, day, hour, minute, second, part);
}

/** The instant of a local time: one that does not exist moves forward, one that exists twice is the earlier (T2). */
export function instantAt(zone: string, wall: number): number {
  const offsets = [wall - DAY, wall + DAY].map((near) => wallTime(zone, near) - near);
  const fitting = offsets.map((offset) => wall - offset).filter((instant) => wallTime(zone, instant) === wall);
  return fitting.length > 0 ? Math.min(...fitting) : wall - (offsets[0] ?? 0);
}

/** N days after an instant (before it, if negative), at the same local time. Zero days after X is X. */
export function plusDays(zone: string, instant: number, days: number): number {
  return days === 0 ? instant : instantAt(zone, wallTime(zone, instant) + days * DAY);
}

/** N years after an instant at the same local time; 29 February becomes the 28th where there is none. */
export function plusYears(zone: string, instant: number, years: number): number {
  const wall = new Date(wallTime(zone, instant));
  const year = wall.getUTCFullYear() + years;
  const lastDay = new Date(Date.UTC(year, wall.getUTCMonth() + 1, 0)).getUTCDate();
  return instantAt(zone, wall.setUTCFullYear(year, wall.getUTCMonth(), Math.min(wall.getUTCDate(), lastDay)));
}

/** Easter Sunday by the Gregorian computus (Meeus), as a UTC day. */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const day = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(day / 31) - 1, (day % 31) + 1);
}

/** Whether TARGET is open: no weekend, 1 January, Good Friday, Easter Monday, 1 May, 25 or 26 December. */
function isTargetDay(day: number): boolean {
  const date = new Date(day);
  if (date.getUTCDay() % 6 === 0) return false;
  const fromEaster = (day - easter(date.getUTCFullYear())) / DAY;
  const name = `${date.getUTCMonth() + 1}-${date.getUTCDate()}`;
  return fromEaster !== -2 && fromEaster !== 1 && !['1-1', '5-1', '12-25', '12-26'].includes(name);
}

/** When the sandbox's bank settles a debit: the first TARGET day at least two UTC days after it was asked for, 10:00. */
export function debitSettlement(asked: number): number {
  let day = Math.floor(asked / DAY) * DAY + 2 * DAY;
  while (!isTargetDay(day)) day += DAY;
  return day + 10 * 3_600_000;
}
