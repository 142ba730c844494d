import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '../../domain/account';
import { type CivilDate, dateIn, daysBetween, type Instant } from '../../domain/calendar';
import { withOrdinalFirst } from '../../domain/french-first';
import { de } from './words/de';
import { en, type WordKey, type Words } from './words/en';
import { fr } from './words/fr';
import { nl } from './words/nl';

export const words: Record<Locale, Words> = { de, en, fr, nl };

/** The region decides the order of dates and where the currency stands; the sellers are European. */
const regions: Record<Locale, string> = { de: 'de-DE', en: 'en-GB', fr: 'fr-FR', nl: 'nl-NL' };

type Values = Record<string, string | number | boolean | Date>;

/** One language in one time zone. */
export interface Phrasebook {
  locale: Locale;
  say(key: WordKey, values?: Values): string;
  /** date, hour and zone: `Dienstag, 15. Juni 2027 um 14:00 Uhr (MESZ)` (T3, M4) */
  moment(at: Instant): string;
  /** the date without the weekday, for subjects */
  dayShort(at: Instant): string;
  /** the last day on which something is safe; with the hour, where it is not the whole day */
  lastDay(at: Instant): string;
  /** calendar days from one instant to another, as people in the zone count them */
  days(from: Instant, to: Instant): number;
  money(minorUnits: number, currency: string): string;
}

/** French sets a no-break space before double punctuation and inside quotation marks; the words are written without. */
function typeset(locale: Locale, pattern: string): string {
  if (locale !== 'fr') return pattern;
  return pattern.replace(/ ([:;?!»])/g, '\u00a0$1').replace(/« /g, '«\u00a0');
}

const phrases = new Map<string, IntlMessageFormat>();

/** Parsed once: parsing ICU patterns costs more than the rest of a mail. */
function phrase(locale: Locale, key: WordKey): IntlMessageFormat {
  const id = `${locale} ${key}`;
  let parsed = phrases.get(id);
  if (!parsed) {
    parsed = new IntlMessageFormat(typeset(locale, words[locale][key]), regions[locale], undefined, {
      ignoreTag: true,
    });
    phrases.set(id, parsed);
  }
  return parsed;
}

const currencies = new Map<string, { format: Intl.NumberFormat; decimals: number }>();

function currencyIn(locale: Locale, currency: string) {
  const id = `${locale} ${currency}`;
  let known = currencies.get(id);
  if (!known) {
    const format = new Intl.NumberFormat(regions[locale], { style: 'currency', currency });
    known = { format, decimals: format.resolvedOptions().maximumFractionDigits ?? 2 };
    currencies.set(id, known);
  }
  return known;
}

/** Minor units as people write them; the decimal point is set in text, so that no float comes in between. */
function money(locale: Locale, minorUnits: number, currency: string): string {
  const { format, decimals } = currencyIn(locale, currency);
  const digits = String(Math.abs(minorUnits)).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const decimal = `${minorUnits < 0 ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}0`;
  return format.format(decimal as Intl.StringNumericLiteral).replace('-', '\u2212');
}

/** How a language in a zone writes dates; a day and its month are never torn apart at the end of a line. */
function dated(locale: Locale, timeZone: string) {
  const region = regions[locale];
  const date = { day: 'numeric', month: 'long', year: 'numeric', timeZone } as const;
  const formats = {
    date: { day: { ...date, weekday: 'long' }, dayShort: date },
    time: { clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } },
  } as const;
  const zone = new Intl.DateTimeFormat(region, { timeZone, timeZoneName: 'short' });
  const zoneAt = (at: Date) => zone.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
  const spoken = (key: 'moment' | 'day' | 'dayShort') => {
    const format = new IntlMessageFormat(words[locale][key], region, formats, { ignoreTag: true });
    return (at: Instant) => {
      const date = new Date(at);
      const written = withOrdinalFirst(locale, String(format.format({ at: date, zone: zoneAt(date) })));
      return written.replace(/(\d(?:\.|er)?) (?=\p{L})/u, '$1\u00a0');
    };
  };
  const wall = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const wholeDay = (at: Instant) => /^(00:00|23:59)$/.test(wall.format(new Date(at)));
  return { moment: spoken('moment'), day: spoken('day'), dayShort: spoken('dayShort'), wholeDay };
}

const books = new Map<string, Phrasebook>();
/** More than the zones of a real clientele, few enough to hold. */
const MOST_BOOKS = 200;

/** The phrasebook of a language and an IANA time zone. @throws RangeError if the zone is unknown */
export function phrasebook(locale: Locale, timeZone: string): Phrasebook {
  const id = `${locale} ${timeZone}`;
  const known = books.get(id);
  if (known) return known;
  const { moment, day, dayShort, wholeDay } = dated(locale, timeZone);
  const book: Phrasebook = {
    locale,
    say: (key, values) => phrase(locale, key).format(values) as string,
    moment,
    dayShort,
    lastDay: (at) => (wholeDay(at) ? day(at) : moment(at)),
    days: (from, to) => daysBetween(dateIn(from, timeZone), dateIn(to, timeZone)),
    money: (minorUnits, currency) => money(locale, minorUnits, currency),
  };
  if (books.size >= MOST_BOOKS) books.clear();
  books.set(id, book);
  return book;
}

/** A day of a calendar, whatever the reader's time zone. */
export function civilDay({ locale }: Phrasebook, date: CivilDate): string {
  return phrasebook(locale, 'UTC').dayShort(`${date}T12:00:00.000Z`);
}
