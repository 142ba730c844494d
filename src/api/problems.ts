import { type Refusal, type RefusalCode, Refused } from '../domain/refusal';
import type { Fault } from './faults';
import { isBusy, isOutage } from './outages';

/** Problem types that the way in knows of itself; the last part of the `type` (5.1). */
const edgeStatus = {
  validation: 422,
  malformed: 400,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  gone: 410,
  'method-not-allowed': 405,
  'precondition-failed': 412,
  'payload-too-large': 413,
  'unsupported-media-type': 415,
  'idempotency-mismatch': 422,
  'rate-limited': 429,
  internal: 500,
  unavailable: 503,
} as const;

/** What the rules refuse. A code of the domain without a status here does not compile. */
const refusalStatus: Record<RefusalCode, 409> = {
  'option-not-allowed': 409,
  'beyond-horizon': 409,
  'too-late': 409,
  'product-ended': 409,
  'not-restorable': 409,
  'name-taken': 409,
  'reference-mismatch': 409,
  'invoice-not-open': 409,
  'endpoint-disabled': 409,
  'too-many-endpoints': 409,
  'no-usable-method': 409,
  'payment-failed': 409,
  'mandate-in-force': 409,
  'mandate-not-pending': 409,
  'clock-moving': 409,
  'clock-exists': 409,
  'insurance-required': 409,
  'term-ended': 409,
  'term-not-started': 409,
  'same-key': 409,
  'compromised-key': 409,
  'not-a-certificate': 409,
  'certificate-ended': 409,
  'validation-method-ended': 409,
  'too-many-mails': 409,
  'mail-unreadable': 409,
  'person-exists': 409,
  'last-administrator': 409,
  'invitation-over': 409,
  'approval-closed': 409,
  'own-request': 409,
  'not-administrator': 409,
  'no-longer-possible': 409,
  'too-many-requests': 409,
  'migration-over': 409,
  'migration-paused': 409,
  'migration-running': 409,
  'domain-in-use': 409,
  'contract-required': 409,
  'contract-suspended': 409,
  'contract-exists': 409,
  'contract-ended': 409,
  'contract-state': 409,
  'acronym-taken': 409,
  'copy-received': 409,
  'too-many-copies': 409,
  'copy-not-received': 409,
  'first-period': 409,
  'notice-given': 409,
  'no-notice': 409,
  'consent-needed': 409,
  'account-living': 409,
  'account-erased': 409,
};

const titles: Record<ProblemCode, string> = {
  validation: 'The request does not fit its schema',
  malformed: 'The request cannot be read',
  unauthorized: 'A valid API key is needed',
  forbidden: 'This key may not do that',
  'not-found': 'There is no such thing',
  gone: 'It is not there any more',
  'method-not-allowed': 'The method is not allowed here',
  'precondition-failed': 'It has been changed meanwhile',
  'payload-too-large': 'The body is too large',
  'unsupported-media-type': 'The media type is not supported',
  'idempotency-mismatch': 'The Idempotency-Key was used for another request',
  'rate-limited': 'Too many requests',
  internal: 'Something went wrong',
  unavailable: 'Not available at the moment',
  'option-not-allowed': 'The offer does not allow this renewal option',
  'beyond-horizon': 'The term would end too far ahead',
  'too-late': 'It is too late for that',
  'product-ended': 'The product has ended',
  'not-restorable': 'The product cannot be restored',
  'name-taken': 'The name is taken',
  'reference-mismatch': 'The reference belongs to something else',
  'invoice-not-open': 'The invoice is not open',
  'endpoint-disabled': 'The webhook endpoint is disabled',
  'too-many-endpoints': 'There are too many webhook endpoints',
  'no-usable-method': 'No payment method can be charged now',
  'payment-failed': 'The charge was declined',
  'mandate-in-force': 'A mandate is in force',
  'mandate-not-pending': 'No such mandate waits for its signature',
  'clock-moving': 'The test clock is moving',
  'clock-exists': 'The account has a test clock',
  'insurance-required': 'The term is not insured',
  'term-ended': 'The paid term is over',
  'term-not-started': 'The paid term has not begun',
  'same-key': 'The key is the same as before',
  'compromised-key': 'The key is compromised',
  'not-a-certificate': 'The product is no certificate',
  'certificate-ended': 'The certificate is over or revoked',
  'validation-method-ended': 'This method of validation is not allowed any more',
  'too-many-mails': 'Too many mails were sent today',
  'mail-unreadable': 'The mail cannot be read',
  'person-exists': 'Somebody has this address already',
  'last-administrator': 'The account needs an administrator',
  'invitation-over': 'The invitation is not taken any more',
  'approval-closed': 'The request has been decided',
  'own-request': 'Nobody approves his own request',
  'not-administrator': 'Only an administrator may decide',
  'no-longer-possible': 'What was asked for is not possible any more',
  'too-many-requests': 'Too many requests wait',
  'migration-over': 'The migration is over',
  'migration-paused': 'The migration is paused',
  'migration-running': 'The migration is under way',
  'domain-in-use': 'Living certificates need the domain',
  'contract-required': 'A contract in force is needed',
  'contract-suspended': 'The contract is suspended',
  'contract-exists': 'The account has a contract',
  'contract-ended': 'The contract is over',
  'contract-state': "The contract's state does not allow that",
  'acronym-taken': 'The acronym is taken',
  'copy-received': 'The copy was received already',
  'too-many-copies': 'There are two signed copies',
  'copy-not-received': 'The copy was not received',
  'first-period': 'The contract is in its first period',
  'notice-given': 'Notice was given already',
  'no-notice': 'No notice was given',
  'consent-needed': 'The other party must consent',
  'account-living': 'The account has products or a contract that live',
  'account-erased': 'The account was erased',
};

type EdgeCode = keyof typeof edgeStatus;
export type ProblemCode = EdgeCode | RefusalCode;

export const problemCodes = Object.keys(titles) as ProblemCode[];

const TYPE_BASE = 'https://perennial.dev/problems/';

/** Seconds after which a caller may try again what was not available. */
const RETRY_AFTER = '5';

/** Why a request came to nothing, on its way to the one place that answers with it. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
    readonly extra: { members?: Record<string, unknown>; headers?: Record<string, string> } = {},
  ) {
    super(detail);
  }
}

export function validation(errors: Fault[]): Problem {
  const detail = errors.length === 1 ? '1 fault; see errors.' : `${errors.length} faults; see errors.`;
  return new Problem('validation', detail, { members: { errors } });
}

/** Another tenant's object is answered as one that does not exist. */
export function notFound(what = 'Nothing is found under this address.'): Problem {
  return new Problem('not-found', what);
}

export function refused({ code, detail, facts }: Refusal): Problem {
  return new Problem(code, detail, facts ? { members: facts } : {});
}

export function unavailable(detail: string): Problem {
  return new Problem('unavailable', detail, { headers: { 'Retry-After': RETRY_AFTER } });
}

/** An answer by RFC 9457. */
export interface ProblemAnswer {
  status: number;
  headers: Record<string, string>;
  body: Record<string, unknown>;
}

export function answerWith(problem: Problem, instance: string): ProblemAnswer {
  const { code, detail, extra } = problem;
  const status = statusOf(code);
  const standard = { type: `${TYPE_BASE}${code}`, title: titles[code], status, detail, instance };
  return {
    status,
    headers: { ...extra.headers, 'Content-Type': 'application/problem+json' },
    // First for those who read, last so that no fact can take its place.
    body: { ...standard, ...extra.members, ...standard },
  };
}

export function statusOf(code: ProblemCode): number {
  return code in edgeStatus ? edgeStatus[code as EdgeCode] : refusalStatus[code as RefusalCode];
}

/** Whatever was thrown, as a problem; what nobody foresaw says nothing of its cause to the caller. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof Refused) return refused(error.refusal);
  const known = fromFramework(error);
  if (known) return known;
  if (isBusy(error)) return unavailable('Too much of this is being computed at the moment; please try again.');
  if (isOutage(error)) return unavailable('The engine cannot reach what it needs. Nothing was lost; please try again.');
  return new Problem('internal', 'An unforeseen fault. It has been recorded with the X-Request-Id of this answer.');
}

/** What Express and its body parser throw carries a status and, of the parser, a type. */
function fromFramework(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined;
  if (error.status < 400 || error.status > 499) return undefined;
  if (error.status === 413) return new Problem('payload-too-large', `A body may have ${kilobytes(error)} KB at most.`);
  if (error.status === 415) return new Problem('unsupported-media-type', 'This content encoding is not supported.');
  return new Problem('malformed', 'The request cannot be read.');
}

/** The limit that the body parser noted. */
function kilobytes(error: Error): number {
  return 'limit' in error && typeof error.limit === 'number' ? error.limit / 1024 : 0;
}
