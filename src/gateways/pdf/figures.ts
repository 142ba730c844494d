import type { Locale } from '../../domain/account';
import type { CivilDate, Instant } from '../../domain/calendar';
import { withOrdinalFirst } from '../../domain/french-first';

/** How amounts, rates and dates are written for a reader; all exact, from integers. */
const tags: Record<Locale, string> = { de: 'de-DE', fr: 'fr-FR', en: 'en-GB', nl: 'nl-NL' };
const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** `1234, EUR` is `12,34 €`. */
export function money(minorUnits: number, currency: string, locale: Locale): string {
  const format = numberFormat(locale, { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(decimal(minorUnits, digits)).replace('-', '\u2212');
}

/** Basis points: `1900` is `19 %`. */
export function percent(basisPoints: number, locale: Locale): string {
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(decimal(basisPoints, 4));
}

/** `20. Juni 2027` */
export function longDate(date: CivilDate, locale: Locale): string {
  return withOrdinalFirst(locale, dateFormat(locale, 'UTC', { dateStyle: 'long' }).format(Date.parse(date)));
}

/** `20.06.2027`, where the words are too long. */
export function shortDate(at: Instant, zone: string, locale: Locale): string {
  return withOrdinalFirst(locale, dateFormat(locale, zone, { dateStyle: 'medium' }).format(Date.parse(at)));
}

/** First and last day of a half-open period: one that ends at midnight does not touch the day that begins then. */
export function period(start: Instant, end: Instant, zone: string, locale: Locale): string {
  const lastMoment = new Date(Date.parse(end) - 1).toISOString();
  return `${shortDate(start, zone, locale)} – ${shortDate(lastMoment, zone, locale)}`;
}

/** A deadline in a sentence: `Dienstag, 15. Juni 2027 um 14:00 MESZ`. */
export function longMoment(at: Instant, zone: string, locale: Locale): string {
  const format = dateFormat(locale, zone, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  return withOrdinalFirst(locale, format.format(Date.parse(at))).replace(/ (\S+)$/, '\u00A0$1'); // the zone stays with its hour
}

/** A deadline in a column: `15.06.2027, 14:00 MESZ`. */
export function shortMoment(at: Instant, zone: string, locale: Locale): string {
  return dateFormat(locale, zone, {
    day: '2-digit',
    month: locale === 'de' ? '2-digit' : 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(Date.parse(at));
}

/** A country in the reader's language; the code itself where it has no name. */
export function country(code: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames(tags[locale], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** `Intl` reads decimal text exactly, so that no amount passes through a float. */
function decimal(integer: number, digits: number): Intl.StringNumericLiteral {
  const figures = String(Math.abs(integer)).padStart(digits + 1, '0');
  const split = figures.length - digits;
  const text = digits === 0 ? figures : `${figures.slice(0, split)}.${figures.slice(split)}`;
  return `${integer < 0 ? '-' : ''}${text}` as Intl.StringNumericLiteral;
}

function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${options.style} ${options.currency ?? ''}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(tags[locale], options);
    numberFormats.set(key, format);
  }
  return format;
}

function dateFormat(locale: Locale, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${Object.values(options).join(' ')}`;
  let format = dateFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(tags[locale], { timeZone, ...options });
    dateFormats.set(key, format);
  }
  return format;
}
