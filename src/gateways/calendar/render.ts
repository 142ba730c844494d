import ical, { ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import type { Locale } from '../../domain/account';
import { epoch, type Instant } from '../../domain/calendar';
import { withOrdinalFirst } from '../../domain/french-first';
import type { Entry } from './entries';
import { type Words, wordsIn } from './words/words';

export interface CalendarReader {
  locale: Locale;
  timeZone: string;
}

/** Seconds after which a calendar program should ask again: twice a day, as most do by themselves. */
const REFRESH = 12 * 3_600;

const regions: Record<Locale, string> = { de: 'de-DE', en: 'en-GB', fr: 'fr-FR', nl: 'nl-NL' };

/**
 * A calendar by RFC 5545. Instants are in UTC, which every program shows in its reader's zone, without the zone tables
 * that a calendar would have to bring along; instants in the text are in the account's zone.
 * @param asOf its day is the stamp of all events: the same content has the same bytes the whole day
 */
export function renderCalendar(entries: Entry[], reader: CalendarReader, brand: string, asOf: Instant): string {
  const words = wordsIn[reader.locale];
  const calendar = ical({
    name: words.calendar(brand),
    description: words.about,
    prodId: { company: 'Perennial', product: 'Calendar feed', language: reader.locale.toUpperCase() },
    ttl: REFRESH,
  });
  const stamp = new Date(`${asOf.slice(0, 10)}T00:00:00.000Z`);
  for (const entry of entries) {
    const start = new Date(epoch(entry.at));
    calendar.createEvent({
      id: entry.uid,
      start,
      stamp,
      summary: summaryOf(entry, words, reader.locale),
      description: descriptionOf(entry, words, reader),
      categories: [{ name: words.product[entry.productKind] }],
      // A date to know of, not one that takes up the day.
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
  }
  return inZone(calendar.toString(), reader.timeZone);
}

/** Properties of a calendar stand before its events (RFC 5545, 3.6), which the library does for its own only. */
function inZone(calendar: string, timeZone: string): string {
  return calendar.replace(/^X-WR-CALNAME:/m, `X-WR-TIMEZONE:${timeZone}\r\n$&`);
}

function summaryOf(entry: Entry, words: Words, locale: Locale): string {
  const money = (minorUnits: number, currency: string) =>
    new Intl.NumberFormat(regions[locale], { style: 'currency', currency }).format(minorUnits / 100);
  switch (entry.kind) {
    case 'reminder':
      return words.reminder(entry.name, entry.days);
    case 'invoice':
      return words.invoice(entry.name, money(entry.total, entry.currency));
    case 'deadline':
      return words.deadline(entry.name, money(entry.open, entry.currency));
    default:
      return words[entry.kind](entry.name);
  }
}

function descriptionOf(entry: Entry, words: Words, { locale, timeZone }: CalendarReader): string {
  const moment = (at: Instant) =>
    withOrdinalFirst(
      locale,
      new Intl.DateTimeFormat(regions[locale], { dateStyle: 'full', timeStyle: 'long', timeZone }).format(epoch(at)),
    );
  const product = `${words.product[entry.productKind]} ${entry.name}`;
  const more =
    entry.kind === 'deadline'
      ? [words.deadlineText(moment(entry.at))]
      : entry.kind === 'renewed'
        ? [words.renewedText(moment(entry.until))]
        : [];
  return [product, ...more, words.ifNothingChanges].join('\n');
}
