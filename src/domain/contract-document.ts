import type { Locale, PostalAddress } from './account';
import type { Instant } from './calendar';
import type { ContractAddress } from './contract-mail';

type Party = PostalAddress & { vatId?: string };

/** A contract to sign: everything that a page shows, nothing to look up (S3). */
export interface ContractDocument {
  kind: 'contract';
  id: string;
  acronym: string;
  locale: Locale;
  /** the operator's */
  timeZone: string;
  requestedAt: Instant;
  operator: Party;
  institution: Party;
  sendTo: ContractAddress & { email: string };
  policies: { title: string; version: string; url: string }[];
}
