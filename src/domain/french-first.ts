import type { Locale } from './account';

const first = /(?<!\d)1(?=[\s\u00a0\u202f](?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc))/u;

/** A date as the platform writes it; in French the first of a month is an ordinal, `1er décembre`, and no other day is. */
export function withOrdinalFirst(locale: Locale, date: string): string {
  return locale === 'fr' ? date.replace(first, '1er') : date;
}
