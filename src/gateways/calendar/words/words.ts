import type { Locale } from '../../../domain/account';
import type { ProductKind } from '../../../domain/offer';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';

/**
 * Everything that a calendar says in one language; a language that lacks a word does not compile. Functions take what is
 * already written for the reader.
 */
export interface Words {
  calendar: (brand: string) => string;
  about: string;
  product: Record<ProductKind, string>;
  reminder: (name: string, days: number) => string;
  invoice: (name: string, total: string) => string;
  deadline: (name: string, open: string) => string;
  deadlineText: (until: string) => string;
  renewed: (name: string) => string;
  renewedText: (until: string) => string;
  expired: (name: string) => string;
  redemption: (name: string) => string;
  deleted: (name: string) => string;
  /** before its term is over */
  cancelled: (name: string) => string;
  /** below everything that is only foreseen */
  ifNothingChanges: string;
}

export const wordsIn: Record<Locale, Words> = { de, fr, en, nl };
