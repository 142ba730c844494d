/** Why a look-up failed, as pages and mails have words for it. */
export type LookupCause = 'timeout' | 'silent' | 'disagree' | 'failure' | 'aliases' | 'other';

export class LookupError extends Error {
  constructor(
    readonly trouble: LookupCause,
    message: string,
  ) {
    super(message);
  }
}

export function causeOf(error: unknown): LookupCause {
  return error instanceof LookupError ? error.trouble : 'other';
}
