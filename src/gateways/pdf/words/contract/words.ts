import type { Locale } from '../../../../domain/account';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';

/** What a contract says. Its paragraphs are numbered as they come. */
export interface ContractWords {
  title: string;
  number: string;
  requestedOn: string;
  acronym: string;
  operator: string;
  institution: string;
  between: string;
  /** headings with their paragraphs */
  articles: { heading: string; paragraphs: string[] }[];
  /** stands where the policies are listed */
  policiesHeading: string;
  policies: string;
  version: (version: string) => string;
  copiesHeading: string;
  copies: string;
  questions: (email: string) => string;
  signatures: string;
  signature: { place: string; name: string; role: string; signature: string };
  page: (page: number, pages: number) => string;
}

export const contractWordsIn: Record<Locale, ContractWords> = { de, en, fr, nl };
