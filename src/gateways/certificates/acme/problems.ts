import type { CertificateAnswer } from '../../../../activities/certificate-ports';
import type { Instant } from '../../../domain/calendar';
import { finding } from '../../../domain/findings';

/** What an authority answered instead of what was asked of it, or that it answered nothing that can be read. */
export class AcmeProblem extends Error {
  /**
   * @param type the last part of the problem's URN (RFC 8555, 6.7), such as `rateLimited`; `unreachable` without a
   *   legible answer; `unexplained` where the authority names none, `http` where it may be somebody else who answers
   */
  constructor(
    readonly type: string,
    detail: string,
    /** of the answer, 0 if there was none */
    readonly status = 0,
    /** before this it need not be asked again */
    readonly retryAfter?: Instant,
  ) {
    super(detail);
  }
}

/** Policy, and faults of the request: asking the same again brings the same answer (RFC 8555, 6.7). */
const forGood = new Set([
  'badCSR',
  'badPublicKey',
  'caa',
  'rejectedIdentifier',
  'unauthorized',
  'unsupportedIdentifier',
]);

/** How an order ends by a problem. What is wrong with the account or its contract is the operator's to mend: `failed`. */
export function answerTo({ type, message, retryAfter }: AcmeProblem): CertificateAnswer & { detail: string } {
  const detail = `${type}: ${message}`;
  const findings = [finding('authority', { problem: type })];
  if (forGood.has(type)) return { kind: 'refused', detail, findings };
  return { kind: 'failed', detail, findings, ...(retryAfter !== undefined && { notBefore: retryAfter }) };
}

/** A problem document inside of an order or a challenge (RFC 8555, 7.1.3 and 8). */
export interface ProblemDocument {
  type?: unknown;
  detail?: unknown;
  subproblems?: unknown;
}

const LONGEST = 500;

/** The last part of the URN, and all that is said, subproblems (RFC 8555, 6.7.1) with the names that they are about. */
export function readProblem(document: ProblemDocument): { type: string; detail: string } {
  const { type, detail, subproblems } = document;
  const parts = (Array.isArray(subproblems) ? subproblems : []).map(
    (part: { detail?: unknown; identifier?: { value?: unknown } }) =>
      `${String(part.identifier?.value ?? '')}: ${String(part.detail ?? '')}`,
  );
  return {
    type: (typeof type === 'string' && type.split(':').at(-1)) || 'http',
    detail: [String(detail ?? ''), ...parts].join('; ').slice(0, LONGEST),
  };
}
