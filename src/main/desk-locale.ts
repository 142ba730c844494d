import type { Environment } from '../config';
import type { Locale } from '../domain/account';

/** In which every letter to the operator is written: as configured, else in English. */
export function deskLocale({ CONTRACT_LOCALE, DESK_LOCALE = CONTRACT_LOCALE }: Environment): Locale {
  return DESK_LOCALE ?? 'en';
}
