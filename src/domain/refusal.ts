/** What the rules refuse; the last part of the problem type (5.1). Only `api/problems.ts` knows a status for it. */
export const refusalCodes = [
  'option-not-allowed',
  'beyond-horizon',
  'too-late',
  'product-ended',
  'not-restorable',
  'name-taken',
  'reference-mismatch',
  'invoice-not-open',
  'endpoint-disabled',
  'too-many-endpoints',
  'no-usable-method',
  'payment-failed',
  'mandate-in-force',
  'mandate-not-pending',
  'clock-moving',
  'clock-exists',
  'insurance-required',
  'term-ended',
  'term-not-started',
  'same-key',
  'compromised-key',
  'not-a-certificate',
  'certificate-ended',
  'validation-method-ended',
  'too-many-mails',
  'mail-unreadable',
  'person-exists',
  'last-administrator',
  'invitation-over',
  'approval-closed',
  'own-request',
  'not-administrator',
  'no-longer-possible',
  'too-many-requests',
  'migration-over',
  'migration-paused',
  'migration-running',
  'domain-in-use',
  'contract-required',
  'contract-suspended',
  'contract-exists',
  'contract-ended',
  'contract-state',
  'acronym-taken',
  'copy-received',
  'too-many-copies',
  'copy-not-received',
  'first-period',
  'notice-given',
  'no-notice',
  'consent-needed',
  'account-living',
  'account-erased',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export interface Refusal {
  code: RefusalCode;
  /** a sentence for people: what was refused and what helps */
  detail: string;
  /** machine-readable facts that help to do better, such as the options that are allowed */
  facts?: Record<string, unknown>;
}

export function refuse(code: RefusalCode, detail: string, facts?: Record<string, unknown>): Refusal {
  return facts === undefined ? { code, detail } : { code, detail, facts };
}

/** A refusal on its way through code that has something to undo; the edge answers with it. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.detail);
  }
}
