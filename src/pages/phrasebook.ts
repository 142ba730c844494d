import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '../domain/account';
import type { CivilDate, Instant } from '../domain/calendar';
import { withOrdinalFirst } from '../domain/french-first';
import { de } from './words/de';
import { en, type WordKey, type Words } from './words/en';
import { fr } from './words/fr';
import { nl } from './words/nl';

const words: Record<Locale, Words> = { de, en, fr, nl };

/** The region decides the order of dates and where the currency stands; the sellers are European. */
const regions: Record<Locale, string> = { de: 'de-DE', en: 'en-GB', fr: 'fr-FR', nl: 'nl-NL' };

type Values = Record<string, string | number | boolean | Date>;

/** One language in one time zone. */
export interface Phrasebook {
  locale: Locale;
  say(key: WordKey, values?: Values): string;
  /** date, hour and zone: `Dienstag, 15. Juni 2027 um 14:00 Uhr (MESZ)` (T3) */
  moment(at: Instant): string;
  /** `15. Juni 2027`; with its weekday where one has to be there in time */
  day(at: Instant, weekday?: boolean): string;
  money(minorUnits: number, currency: string): string;
}

const patterns = new Map<string, IntlMessageFormat>();

function pattern(locale: Locale, key: WordKey): IntlMessageFormat {
  const id = `${locale} ${key}`;
  let parsed = patterns.get(id);
  if (!parsed) {
    // French sets a no-break space before double punctuation; the words are written without.
    const text = locale === 'fr' ? words.fr[key].replace(/ ([:;?!])/g, '\u00a0$1') : words[locale][key];
    parsed = new IntlMessageFormat(text, regions[locale], undefined, { ignoreTag: true });
    patterns.set(id, parsed);
  }
  return parsed;
}

function momentIn(locale: Locale, timeZone: string): (at: Instant) => string {
  const region = regions[locale];
  const formats = {
    date: { day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone } },
    time: { clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } },
  } as const;
  const zone = new Intl.DateTimeFormat(region, { timeZone, timeZoneName: 'short' });
  const format = new IntlMessageFormat(words[locale].moment, region, formats, { ignoreTag: true });
  return (at) => {
    const date = new Date(at);
    const name = zone.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
    const written = withOrdinalFirst(locale, String(format.format({ at: date, zone: name })));
    return written.replace(/(\d(?:\.|er)?) (?=\p{L})/u, '$1\u00a0');
  };
}

function dayIn(locale: Locale, timeZone: string): Phrasebook['day'] {
  const date = { day: 'numeric', month: 'long', year: 'numeric', timeZone } as const;
  const plain = new Intl.DateTimeFormat(regions[locale], date);
  const named = new Intl.DateTimeFormat(regions[locale], { ...date, weekday: 'long' });
  return (at, weekday = false) => withOrdinalFirst(locale, (weekday ? named : plain).format(new Date(at)));
}

const constants = new Map<string, string>();

/** A text without values is made once. */
function constant(locale: Locale, key: WordKey): string {
  const id = `${locale} ${key}`;
  const text = constants.get(id) ?? String(pattern(locale, key).format());
  constants.set(id, text);
  return text;
}

/** Making one takes longer than using it a hundred times, and a list has many amounts. */
const currencies = new Map<string, Intl.NumberFormat>();

function currencyIn(locale: Locale, currency: string): Intl.NumberFormat {
  const id = `${locale} ${currency}`;
  const format = currencies.get(id) ?? new Intl.NumberFormat(regions[locale], { style: 'currency', currency });
  currencies.set(id, format);
  return format;
}

/** Of negative amounts: a hyphen is shorter, and breaks from its number at the end of a line. */
const MINUS = '\u2212';

/** Minor units as people write them; the decimal point is set in text, so that no float comes in between. */
function money(locale: Locale, minorUnits: number, currency: string): string {
  const format = currencyIn(locale, currency);
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2;
  const digits = String(Math.abs(minorUnits)).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const decimal = `${minorUnits < 0 ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}0`;
  return format.format(decimal as Intl.StringNumericLiteral).replace('-', MINUS);
}

/** @throws RangeError if the zone is no IANA name */
export function phrasebook(locale: Locale, timeZone: string): Phrasebook {
  return {
    locale,
    say: (key, values) => (values ? String(pattern(locale, key).format(values)) : constant(locale, key)),
    moment: momentIn(locale, timeZone),
    day: dayIn(locale, timeZone),
    money: (minorUnits, currency) => money(locale, minorUnits, currency),
  };
}

/** A day of a calendar, whatever the reader's time zone. */
export function civilDay({ locale }: Phrasebook, date: CivilDate): string {
  return dayIn(locale, 'UTC')(`${date}T12:00:00.000Z`);
}
