import type { Instant } from './calendar';
import type { ClaimReason, ClaimRevocation, DcvMethod, ProviderChange } from './certificate';
import type { ContractStanding } from './contract-standing';
import type { Notice } from './life';
import type { RenewalOption } from './offer';
import type { OperatorRequest } from './operator-actions';

/** What reaches a product from outside, with the instant of its arrival (T1); by its `id` a repetition is known. */
export type Message = { at: Instant; id?: string } & (
  | { type: 'paymentReceived'; invoice: string }
  /** `declared`: by somebody who had not signed in (E6) */
  | {
      type: 'optionChanged';
      id: string;
      option: RenewalOption;
      years: number;
      by: 'customer' | 'operator';
      declared?: true;
    }
  | { type: 'restoreRequested'; id: string }
  | { type: 'cancelRequested'; id: string; by: 'customer' | 'operator' }
  | { type: 'transferredAway'; id: string }
  /** a consumer ends it before its term, or withdraws (E6); `term`: its number, of an order none */
  | ({ type: 'endingDeclared'; id: string; term: number | null; by: 'customer' } & Notice)
  | { type: 'paidBeforeLapse'; invoice: string }
  | { type: 'settingsChanged' }
  /** with `card`: somebody wants the card charged now, whatever is collected automatically (A10) */
  | { type: 'paymentMethodChanged'; card?: true }
  | { type: 'retryNow' }
  /** with `provider`: a registered domain, at that provider, for all names under it; by `at` it is validated */
  | { type: 'domainValidated'; domain: string; method: DcvMethod; provider?: string }
  /** the next certificate comes from that provider if it is issued from that instant on (S12) */
  | ({ type: 'providerChanged' } & ProviderChange)
  | { type: 'identityValidated' }
  | { type: 'csrProvided'; id: string; csr: string; reuse: boolean }
  | { type: 'insuranceChosen'; id: string; insured: boolean }
  | {
      type: 'reissueClaimed';
      id: string;
      claim: string;
      csr: string;
      reason: ClaimReason;
      acceptSameKey: boolean;
      revoke?: ClaimRevocation;
      /** fingerprint of the key that was reported with it, and is barred from then on (I6) */
      compromised?: string;
    }
  /** its certificates are to be revoked at the latest then (I6); `byHolder`: told by a claim that was refused */
  | { type: 'keyCompromised'; keyFingerprint: string; revokeAt: Instant; byHolder?: true }
  | { type: 'revocationRequested'; id: string; serial: string }
  /**
   * its authority wants it replaced at another instant than was planned (ARI), or an operator does; with `revoke` it is
   * revoked `grace` milliseconds after its successor was issued, at `revokeBy` at the latest
   */
  | {
      type: 'replacementMoved';
      serial: string;
      replaceAt: Instant;
      revoke?: 'key_compromised' | 'superseded';
      revokeBy?: Instant;
      grace?: number;
    }
  /** where it is looked whether the certificate is installed; without a place: nowhere any more */
  | { type: 'endpointChosen'; id: string; place?: { host: string; port: number } }
  | { type: 'operatorRequested'; id: string; request: OperatorRequest }
  /** where the contract stands under which its certificates are issued, and its end; by `stamp` a later word is known (S7) */
  | { type: 'contractChanged'; standing: ContractStanding; stamp: string; endsFrom?: Instant }
);
