/** The form of a scenario file (5.2), as far as the oracle reads and writes it. */
export type OptionName = 'one_year_delayed' | 'one_year_immediate' | 'multi_year' | 'delete_at_expiry';

export type CardBehaviour =
  | 'succeeds'
  | 'declines_softly'
  | 'declines_hard'
  | 'declines_twice_then_succeeds'
  | 'times_out_after_charging'
  | 'needs_authentication';

export type Automatic = 'none' | 'card' | 'sepa_debit';
export type MandateState = 'pending' | 'active' | 'revoked';

export interface OfferTerms {
  kind: 'domain' | 'mailspace' | 'webspace' | 'vserver' | 'certificate';
  tld?: string;
  gtld?: boolean;
  pricePerYear: number;
  options: OptionName[];
  maxYears: number;
  horizonYears?: number;
  cutoffDays?: number;
  graceDays?: number;
  redemptionDays?: number;
  pendingDeleteDays?: number;
  retentionDays?: number;
  restoreFee?: number;
  registrarSendsRegistrantNotices?: boolean;
  registryMode?: 'explicit' | 'auto';
}

export interface AccountInFile {
  email?: string;
  locale?: string;
  timeZone?: string;
  country?: string;
  expiryReminders?: boolean;
  balance?: number;
  automatic?: Automatic;
  card?: CardBehaviour;
  mandate?: MandateState;
}

export interface StepInFile {
  at: string;
  do: string;
  account?: string;
  product?: string;
  with?: Record<string, unknown>;
  refused?: { status: number; type: string };
}

export interface EventInFile {
  at: string;
  product: string;
  type: string;
  data: Record<string, unknown>;
}

export interface LifeInFile {
  name: string;
  start: string;
  until: string;
  offers?: Record<string, Partial<OfferTerms>>;
  accounts: Record<string, AccountInFile>;
  steps: StepInFile[];
}

export interface ScenarioFile extends LifeInFile {
  rules?: string[];
  compare: string[];
  expect: EventInFile[];
  mail?: { to: string; at: string }[];
  mailCount?: Record<string, number>;
  state: Record<string, Record<string, unknown>>;
}
