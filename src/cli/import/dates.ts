import { type CivilDate, type Instant, instant, instantOfWallClock, startOfDate } from '../../domain/calendar';

/** How an expiry was written; what can be read in two ways is never guessed. */
export type Expiry =
  | { kind: 'instant'; at: Instant }
  /** no time of day: the first instant of the date, in a zone that the account's record knows */
  | { kind: 'date'; date: CivilDate }
  | { kind: 'ambiguous'; detail: string }
  | { kind: 'invalid'; detail: string };

export interface DateRules {
  /** as told by --date-format, with YYYY, MM, DD, HH, mm, ss; beside it only what can be read in one way is a date */
  format?: DateFormat;
  /** as told by --zone: the zone of dates and times that name none */
  zone?: string;
}

interface Parts {
  year: number;
  month: number;
  day: number;
  /** `14:00:00` */
  time?: string;
}

const TIME = '(?:[T ](\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?';
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}$`);
/** The day first, as only dots are written. */
const DOTTED = new RegExp(`^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})${TIME}$`);
const SLASHED = new RegExp(`^(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})${TIME}$`);
const WITH_OFFSET = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?([Zz]|UTC|[+-]\d{2}:?\d{2})$/;

/** Reads one expiry. */
export function parseExpiry(written: string, rules: DateRules = {}): Expiry {
  const text = written.trim();
  if (rules.format) {
    const parts = rules.format.read(text);
    if (parts) return checked(parts, rules);
    if (!isPlain(text, rules.format.pattern))
      return invalid(`${text} is not as --date-format says: ${rules.format.pattern}.`);
  }
  const withOffset = WITH_OFFSET.exec(text);
  if (withOffset) return absolute(text, withOffset);
  const slashed = SLASHED.exec(text);
  if (slashed) return eitherOrder(slashed, rules);
  const parts = yearFirst(text) ?? dotted(text);
  return parts ? checked(parts, rules) : invalid(whyNot(text));
}

/** Whether it can be read in one way only, also beside what --date-format says. */
function isPlain(text: string, pattern: string): boolean {
  if (/^\d{4}-\d{2}-\d{2}(?=[T ]|$)/i.test(text)) return !pattern.startsWith('YYYY');
  return DOTTED.test(text) && !pattern.includes('.');
}

function absolute(text: string, [, date, time = '', offset = '']: RegExpExecArray): Expiry {
  const seconds = time.length === 5 ? `${time}:00` : time;
  const zone = /^(z|utc)$/i.test(offset) ? 'Z' : offset.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
  try {
    return { kind: 'instant', at: instant(`${date}T${seconds}${zone}`) };
  } catch {
    return invalid(`${text}: there is no such instant.`);
  }
}

function yearFirst(text: string): Parts | undefined {
  const [, year, , month, day, ...time] = YEAR_FIRST.exec(text) ?? [];
  return year === undefined ? undefined : { ...numbers(year, month, day), ...timeOf(time) };
}

function dotted(text: string): Parts | undefined {
  const [, day, month, year, ...time] = DOTTED.exec(text) ?? [];
  return year === undefined ? undefined : { ...numbers(year, month, day), ...timeOf(time) };
}

/** 03/04/2027 is in March here and in April there; where only one reading is a date, it is that. */
function eitherOrder([text, one, , two, year, ...time]: RegExpExecArray, rules: DateRules): Expiry {
  const dayFirst = { ...numbers(year, two, one), ...timeOf(time) };
  const monthFirst = { ...numbers(year, one, two), ...timeOf(time) };
  const readings = [dayFirst, monthFirst].filter((parts) => dateOf(parts) !== undefined);
  const dates = new Set(readings.map(dateOf));
  if (dates.size < 2) return checked(readings[0] ?? dayFirst, rules);
  const formats = ['DD/MM/YYYY', 'MM/DD/YYYY'].map((format) => `--date-format ${format}`).join(' or ');
  return { kind: 'ambiguous', detail: `${text} is ${[...dates].join(' or ')}. Say which: ${formats}.` };
}

function numbers(year = '', month = '', day = ''): Parts {
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function timeOf([hours, minutes, seconds]: (string | undefined)[]): { time?: string } {
  if (hours === undefined || minutes === undefined) return {};
  return { time: `${hours.padStart(2, '0')}:${minutes}:${seconds ?? '00'}` };
}

function checked(parts: Parts, { zone }: DateRules): Expiry {
  const date = dateOf(parts);
  if (date === undefined) {
    const { year, month, day } = parts;
    return invalid(`There is no day ${day} in month ${month} of ${year}.`);
  }
  const { time } = parts;
  if (time === undefined)
    return zone === undefined ? { kind: 'date', date } : { kind: 'instant', at: startOfDate(date, zone) };
  if (!/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(time)) return invalid(`There is no time ${time}.`);
  if (zone !== undefined) return { kind: 'instant', at: instantOfWallClock(`${date}T${time}`, zone) };
  return {
    kind: 'ambiguous',
    detail: `${date} ${time} names no time zone. Say which: --zone UTC, --zone Europe/Berlin, … or write ${date}T${time}Z.`,
  };
}

/** `2027-06-15`, if there is that day. */
function dateOf({ year, month, day }: Parts): CivilDate | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return exists && year >= 1000 ? at.toISOString().slice(0, 10) : undefined;
}

function invalid(detail: string): Expiry {
  return { kind: 'invalid', detail };
}

function whyNot(text: string): string {
  const advice = 'Write it as 2027-06-15, 2027-06-15T12:00:00Z or 15.06.2027, or say --date-format.';
  if (text === '') return `There is no date. ${advice}`;
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2}$/.test(text)) return `${text} has a year of two digits. ${advice}`;
  if (/^\d{5}([.,]\d+)?$/.test(text)) {
    return `${text} looks like a date as a spreadsheet counts it: format the column as a date before exporting it.`;
  }
  return `${text} is no date. ${advice}`;
}

const FIELDS = { YYYY: '\\d{4}', MM: '\\d{1,2}', DD: '\\d{1,2}', HH: '\\d{1,2}', mm: '\\d{2}', ss: '\\d{2}' } as const;
type Field = keyof typeof FIELDS;

/** A form of dates such as `DD/MM/YYYY` or `YYYYMMDD HH:mm`. */
export class DateFormat {
  private readonly expression: RegExp;

  /** @throws RangeError if it does not name year, month and day once each */
  constructor(readonly pattern: string) {
    const named: string[] = pattern.match(/YYYY|MM|DD|HH|mm|ss/g) ?? [];
    const needed: Field[] = ['YYYY', 'MM', 'DD'];
    if (needed.some((field) => !named.includes(field)) || new Set(named).size !== named.length) {
      throw new RangeError(`${pattern} must have YYYY, MM and DD once each, and may have HH, mm and ss.`);
    }
    // Where fields follow each other without anything between, they have all their digits.
    const packed = /(YYYY|MM|DD|HH|mm|ss)(YYYY|MM|DD|HH|mm|ss)/.test(pattern);
    const source = pattern.replaceAll(/YYYY|MM|DD|HH|mm|ss|[^A-Za-z0-9\s]/g, (part) =>
      part in FIELDS ? `(?<${part}>${packed ? `\\d{${part.length}}` : FIELDS[part as Field]})` : `\\${part}`,
    );
    this.expression = new RegExp(`^${source}$`);
  }

  read(text: string): Parts | undefined {
    const found = this.expression.exec(text)?.groups as Partial<Record<Field, string>> | undefined;
    if (!found) return undefined;
    return {
      ...numbers(found.YYYY, found.MM, found.DD),
      ...timeOf([found.HH, found.mm ?? (found.HH && '00'), found.ss]),
    };
  }
}
