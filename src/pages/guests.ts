import type { Request } from 'express';
import { locales } from '../domain/account';
import { type Phrasebook, phrasebook } from './phrasebook';

/** Somebody of whom nothing is known but what the browser says. */
export function guestBook(request: Request): Phrasebook {
  const accepted = request.acceptsLanguages([...locales]);
  return phrasebook(locales.find((locale) => locale === accepted) ?? 'en', 'UTC');
}
