import type { Environment } from '../config';
import type { Locale } from '../domain/account';
import type { Seller } from '../domain/invoice-document';

/** In which every letter to the operator is written: as configured, else the language of its country, where that is one of ours. */
export function deskLocale(
  { CONTRACT_LOCALE, DESK_LOCALE = CONTRACT_LOCALE }: Environment,
  { country }: Seller,
): Locale {
  const known: Record<string, Locale> = { DE: 'de', AT: 'de', FR: 'fr', NL: 'nl' };
  return DESK_LOCALE ?? known[country] ?? 'en';
}
