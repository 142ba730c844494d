import type { Instant } from './calendar';
import type { CertificateLife } from './certificate';
import type { LifeContract } from './contract-standing';
import type { InvoicePurpose } from './invoice-document';
import type { RenewalOption, TermRules } from './offer';

export const phases = [
  'ordered',
  'active',
  'expired',
  'suspended',
  'redemption',
  'pending_delete',
  'deleted',
  'cancelled',
  'transferred',
] as const;
/** The state of a product, as the API and the search attribute show it (1.8). */
export type Phase = (typeof phases)[number];

export const noticeNames = ['one_month', 'one_week', 'after_expiry'] as const;
export type NoticeName = (typeof noticeNames)[number];

/** Something that its date brings. All are computed by `schedule.ts` once per term or change, never in a workflow. */
export type Mark = { at: Instant } & (
  | { do: 'reminder'; days: number }
  | { do: 'registrant_notice'; notice: NoticeName }
  | { do: 'last_safe' }
  | { do: 'term_end' }
  | { do: 'redemption' }
  | { do: 'pending_delete' }
  | { do: 'deletion_warning' }
  | { do: 'delete' }
  | { do: 'recovery_end' }
  | { do: 'notice_end' }
  /** its renewal was ended without signing in, then: the customer is told once more while it can be taken back (E6) */
  | { do: 'declared_end'; declaredAt: Instant }
);

/** The paid period, half open; `number` counts from 1. */
export interface Term {
  number: number;
  start: Instant;
  end: Instant;
}

/** The open or just paid invoice of a life; the record holds the rest of it. */
export interface LifeInvoice {
  id: string;
  purpose: InvoicePurpose;
  years: number;
  /** the instant before which it must be paid (P2) */
  deadline: Instant;
  /** tries of the account's card that lie ahead (P7) */
  tries: Instant[];
  /** the automatic method is to be tried at once */
  tryNow: boolean;
  /** the try at once is the card's, whatever the automatic method is: somebody has asked for that (A10) */
  byCard?: true;
  /** tries so far, per method: attempts are counted per invoice and method (P7) */
  attempts: { card: number; sepa_debit: number };
  /** fully paid; what was paid for is under way at the provider */
  paid: boolean;
  /** its mail waits for the outcome of the first try, because one that is paid in the same moment gets the receipt alone */
  mailOwed: boolean;
  /** the option in force when it was paid is used up by what it paid for (O2) */
  usesUpOption: boolean;
  /** of a certificate: it pays for the insurance of its term too (I1) */
  insured?: boolean;
}

/** Written down before anybody outside is asked, so that no charge is made and then forgotten. */
export interface CollectionAttempt {
  method: 'card' | 'sepa_debit';
  invoice: string;
  /** once per invoice, method and attempt: the same for every repetition */
  key: string;
  attempt: number;
  /** minor units */
  amount: number;
  currency: string;
  nextAt: Instant;
}

/** A direct debit asked for and not yet settled; it cannot be recalled (P7). */
export interface LifeDebit {
  key: string;
  invoice: string;
  settlesAt: Instant;
}

export const providerOperations = [
  'create',
  'renew',
  'restore',
  'let_expire',
  'keep',
  'expire',
  'suspend',
  'redemption',
  'pending_delete',
  'delete',
] as const;
/** What a provider is asked to do or told; `let_expire` and `keep` turn automatic renewal at a registry off and on (E0). */
export type ProviderOperation = (typeof providerOperations)[number];

/** One thing asked of a provider, repeated until it is done or refused for good (P8). */
export interface ProviderTask {
  operation: ProviderOperation;
  /** the same for every repetition: the provider does it once */
  key: string;
  /** when it was first due, and when it is due next */
  askedAt: Instant;
  nextAt: Instant;
  attempts: number;
  /** the first failure is recorded once, with its end */
  failing: boolean;
  /** it failed near the instant at which it will be too late (P8) */
  urgent?: true;
}

/** The product ends before its term, because the customer could and did end it (E6). */
export interface Notice {
  endsAt: Instant;
  /** what is given back then, of the invoice that the term was paid by */
  refund: 'all' | 'rest' | 'none';
  invoice?: string;
}

/**
 * What a workflow knows of one product: everything that decides what comes next and nothing that only people read.
 * JSON-shaped; kept in the record too after every step, so that a lost workflow can go on from there.
 */
export interface Life {
  product: string;
  account: string;
  name: string;
  /** steps done so far: a step is done once, and a workflow that fell behind its record is refused */
  seq: number;
  /** the instant of the last step; what is overdue is due now */
  clock: Instant;
  phase: Phase;
  rules: TermRules;
  /** the account's time zone, in which the marks were computed */
  zone: string;
  /** renewals are counted from here, so that they never drift (T2) */
  anchor: Instant;
  /** years from the anchor to the end of the term */
  anchorYears: number;
  /** the paid term; of an order before its delivery, absent */
  term?: Term;
  option: RenewalOption;
  /** years of the renewal that the option asks for */
  optionYears: number;
  /** when somebody chose it; absent while nobody has changed it */
  optionSetAt?: Instant;
  /** the last instant before which a renewal is safe (P1) */
  lastSafe: Instant;
  /** when the renewal invoice is due under `one_year_delayed` (P1) */
  invoiceAt: Instant;
  marks: Mark[];
  invoice?: LifeInvoice;
  debits: LifeDebit[];
  tasks: ProviderTask[];
  /** the provider refused the renewal of this term for good (P8) */
  renewalRefused: boolean;
  /** the registry was told not to renew by itself (E0) */
  toldToLetExpire: boolean;
  /** what only a person can decide, such as `provider_refused:renew`; until the next term begins, or the end */
  needsPerson?: string;
  /** ids of the messages answered last: one that comes twice changes nothing */
  answered: string[];
  /** a collection that was begun: asked outside until there is an answer, whatever becomes of the invoice (A6) */
  attempt?: CollectionAttempt;
  /** end of what can be restored, once expired (E3) */
  recoverableUntil?: Instant;
  /** given by the customer, and taken back by another renewal option */
  notice?: Notice;
  /** an operator has paused it: nothing is done until it is resumed, but for revocations */
  pausedSince?: Instant;
  /** set with it for certificates; a pause begun without it has a history that knows of no revocation in it */
  revokesInPause?: true;
  /** data are kept from here instead of the expiry, because a pause ended after it */
  dataKeptFrom?: Instant;
  /** of a certificate: everything inside the paid term (2.1) */
  certificate?: CertificateLife;
  /** of a certificate: the contract that it is issued under, once one has been heard of (S7) */
  contract?: LifeContract;
  /** milliseconds by which wake-ups of reminders and issues are spread; 0 on test clocks */
  spread: number;
}

export const endedPhases: readonly Phase[] = ['deleted', 'cancelled', 'transferred'];

/** No product any more, though a gTLD domain that was deleted can still be restored for a while (E2). */
export function hasEnded(phase: Phase): boolean {
  return endedPhases.includes(phase);
}

/** Paid, and not yet done by the provider: such a product is not expired, suspended or deleted (P8). */
export function isPaidAndPending(life: Life): boolean {
  return life.invoice?.paid === true;
}

/** A debit is under way for the open invoice: nothing else is collected for it (P7). */
export function debitIsUnderWay(life: Life): boolean {
  return life.invoice !== undefined && life.debits.some((debit) => debit.invoice === life.invoice?.id);
}

/** Nothing is left to wait for: the workflow completes. */
export function isOver(life: Life): boolean {
  const ended = hasEnded(life.phase) || (life.phase === 'expired' && life.rules.kind === 'certificate');
  return (
    ended &&
    life.attempt === undefined &&
    life.marks.length === 0 &&
    life.debits.length === 0 &&
    life.tasks.length === 0 &&
    (life.certificate?.revocations.length ?? 0) === 0 &&
    life.invoice === undefined
  );
}
