import type { PaymentMethod } from './account';
import type { Instant } from './calendar';
import type { ClaimReason, DcvMethod, IssueCause, RevocationReason } from './certificate';
import type { ContractParty } from './contract';
import type { Finding } from './findings';
import type { CancellationReason, InvoicePurpose } from './invoice-document';
import type { NoticeName, ProviderOperation } from './life';
import type { RenewalOption } from './offer';
import type { MigrationEnd } from './provider-migration';
import type { CreditReason } from './settlement';
import type { SupportAuthor, SupportKind } from './support';

/** Why a collection failed (P7). */
export type PaymentFailure = 'declined' | 'declined_hard' | 'authentication_required' | 'too_late_for_method';

/** The data of every type of fact that a timeline can hold (1.8). Amounts in minor units. */
export interface FactData {
  order_placed: { offer: string; name: string; years: number };
  imported: { offer: string; name: string; end: Instant };
  term_started: { number: number; start: Instant; end: Instant };
  renewal_option_changed: {
    from: RenewalOption;
    to: RenewalOption;
    years?: number;
    by: 'customer' | 'operator' | 'engine';
    /** before the term is over, by a notice (E6) */
    endsAt?: Instant;
  };
  reminder_sent: { daysBefore: number; final: boolean };
  reminder_skipped: { daysBefore: number; reason: 'setting_off' | 'delete_at_expiry' | 'outage' };
  registrant_notice_sent: { notice: NoticeName };
  registrant_notice_skipped: { notice: NoticeName; reason: 'registrar_sends' };
  invoice_issued: {
    invoice: string;
    number: string;
    total: number;
    currency: string;
    deadline: Instant;
    purpose: InvoicePurpose;
  };
  invoice_paid: { invoice: string };
  invoice_cancelled: { invoice: string; cancellation: string; reason: CancellationReason };
  payment_received: { reference: string; amount: number; currency: string; method: PaymentMethod; invoice?: string };
  payment_failed: { method: PaymentMethod; attempt: number; reason: PaymentFailure; invoice: string };
  payment_returned: { reference: string; amount: number; fee: number; reason: string };
  balance_credited: { amount: number; currency: string; reason: CreditReason };
  renewed: { number: number; start: Instant; end: Instant; years: number };
  expired: Record<string, never>;
  suspended: Record<string, never>;
  redemption_started: Record<string, never>;
  pending_delete: Record<string, never>;
  deleted: Record<string, never>;
  restored: Record<string, never>;
  transferred: Record<string, never>;
  cancelled: Record<string, never>;
  provider_failed: { operation: ProviderOperation; permanent: boolean; detail: string };
  provider_recovered: { operation: ProviderOperation };
  validation_requested: { domain: string; method: DcvMethod };
  validation_passed: { domain: string; method: DcvMethod; validUntil: Instant };
  validation_failed: { domain: string; method: DcvMethod; reason: string; findings?: Finding[] };
  certificate_issued: {
    serial: string;
    fingerprint: string;
    notBefore: Instant;
    notAfter: Instant;
    cause: IssueCause;
  };
  certificate_revoked: { serial: string; reason: RevocationReason };
  claim_accepted: { claim: string; reason: ClaimReason };
  claim_refused: { claim: string; reason: ClaimReason; problem: string };
  claim_completed: { claim: string; reason: ClaimReason; serial: string };
  issuance_failed: { cause: IssueCause; reason: string; findings?: Finding[]; attempt: number; permanent: boolean };
  migration_started: { from: string; to: string; cutOverAt: Instant; pricesFrozenUntil?: Instant };
  domain_transferred: { domain: string };
  /** the institution allows wildcards under a registered domain at a provider (S10) */
  wildcard_added: { domain: string; provider: string };
  support_requested: { kind: SupportKind; reference: string };
  support_replied: { reference: string; by: SupportAuthor };
  contract_requested: { acronym: string };
  policy_accepted: { policy: string; version: string };
  signed_copy_received: { copy: number };
  signed_copy_rejected: { copy: number; reason: string };
  contract_activated: { firstPeriodEnd: Instant };
  contract_suspended: Record<string, never>;
  contract_resumed: Record<string, never>;
  /** without a letter it is what the operator has decided */
  notice_given: { effective: Instant; by: ContractParty; registeredLetter?: string; deliveredAt?: Instant };
  notice_withdrawn: Record<string, never>;
  /** `withdrawn`: it never was more than a request */
  contract_terminated: { withdrawn?: true };
  migration_paused: Record<string, never>;
  migration_resumed: Record<string, never>;
  migration_rolled_back: Record<string, never>;
  migration_finished: { by: MigrationEnd };
  /** what an operator did that is no fact of the customer's; only operators see it, with who and why */
  operator_action:
    | { action: 'retry' | 'pause' | 'resume' }
    | { action: 'extend_deadline'; invoice: string; from: Instant; deadline: Instant };
}

export type FactType = keyof FactData;

/** One fact of a timeline: `at` is the instant that the rule names (T1). */
export type Fact = { [T in FactType]: { type: T; at: Instant; data: FactData[T] } }[FactType];
