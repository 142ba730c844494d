import { Temporal } from 'temporal-polyfill/implementation';

/** An instant as RFC 3339 in UTC with milliseconds (`2027-06-15T12:00:00.000Z`): compares as text in order of time. */
export type Instant = string;

/** A civil date, `2027-06-15`. */
export type CivilDate = string;

/** Any RFC 3339 text as an {@link Instant}. @throws RangeError where the text is no instant. */
export function instant(text: string): Instant {
  return new Date(Temporal.Instant.from(text).epochMilliseconds).toISOString();
}

export function instantOf(epochMilliseconds: number): Instant {
  return new Date(epochMilliseconds).toISOString();
}

export function epoch(at: Instant): number {
  return Date.parse(at);
}

export function plusMilliseconds(at: Instant, milliseconds: number): Instant {
  return instantOf(epoch(at) + milliseconds);
}

export function latest(...instants: [Instant, ...Instant[]]): Instant {
  return instants.reduce((a, b) => (a > b ? a : b));
}

export function earliest(...instants: [Instant, ...Instant[]]): Instant {
  return instants.reduce((a, b) => (a < b ? a : b));
}

function zoned(at: Instant, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone);
}

/** Moves by a calendar duration and keeps the wall-clock time (T2): a gap moves forward, of two the earlier. */
function moved(at: Instant, zone: string, duration: { days?: number; years?: number; months?: number }): Instant {
  const wall = zoned(at, zone).toPlainDateTime().add(duration);
  return instantOf(wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds);
}

/** N calendar days after `at` in `zone`, same wall-clock time (T2); zero days after is `at` itself. */
export function daysAfter(at: Instant, days: number, zone: string): Instant {
  return days === 0 ? at : moved(at, zone, { days });
}

/** N calendar days before `at` in `zone`, same wall-clock time (T2); zero days before is `at` itself. */
export function daysBefore(at: Instant, days: number, zone: string): Instant {
  return daysAfter(at, -days, zone);
}

/** N years after the anchor; always counted from the anchor, so that terms from 29 February never drift (T2). */
export function yearsAfter(anchor: Instant, years: number, zone: string): Instant {
  return years === 0 ? anchor : moved(anchor, zone, { years });
}

/** N calendar months after `at` in `zone`, same wall-clock time; the last day of the month where the day is missing. */
export function monthsAfter(at: Instant, months: number, zone: string): Instant {
  return moved(at, zone, { months });
}

/** The civil date that `at` falls on in `zone`. */
export function dateIn(at: Instant, zone: string): CivilDate {
  return zoned(at, zone).toPlainDate().toString();
}

/** The first instant of a civil date in `zone`. */
export function startOfDate(date: CivilDate, zone: string): Instant {
  return instantOf(Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds);
}

/** What clocks in `zone` show, such as `2027-06-15T14:00:00`, as an instant: a gap moves forward, of two the earlier (T2). */
export function instantOfWallClock(wall: string, zone: string): Instant {
  const time = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation: 'compatible' });
  return instantOf(time.epochMilliseconds);
}

/** Whether the time zone database knows `zone` as an IANA name (offsets such as `+02:00` are none). */
export function isTimeZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

/** Whole calendar days from one date to another; negative if `to` lies before `from`. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

/** In UTC every day is as long as the next: what a forecast asks a thousand times needs no calendar library. */
const DAY = 86_400_000;

export function dateAfter(date: CivilDate, days: number): CivilDate {
  return instantOf(Date.parse(date) + days * DAY).slice(0, 10);
}

/** ISO weekday, 1 Monday to 7 Sunday. */
export function weekday(date: CivilDate): number {
  return new Date(date).getUTCDay() || 7;
}
