/** Codes of sockets, of PostgreSQL (SQLSTATE) and of gRPC that say: not now. The same request can do later. */
const AWAY = new Set<unknown>([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  '57P01',
  '57P02',
  '57P03',
  '57P05',
  '53300',
  '53400',
  '25006',
  // Undone because others were in the way, or took too long.
  '40001',
  '40P01',
  '55P03',
  '57014',
  // DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, UNAVAILABLE
  4,
  8,
  14,
]);

/** Whether a process has more to do of a kind than it does at once. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EBUSY';
}

/** The PostgreSQL driver has no code for these. */
const AWAY_WORDS =
  /timeout exceeded when trying to connect|connection terminated|connection error and is not queryable|after calling end on the pool|query read timeout/i;

/** Whether an error, or what caused it, is a lost connection: to be tried again, not to be mended. */
export function isOutage(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 5) return false;
  const { code, cause, errors } = error as Error & { code?: unknown; cause?: unknown; errors?: unknown };
  if (AWAY.has(code) || (typeof code === 'string' && code.startsWith('08')) || AWAY_WORDS.test(error.message))
    return true;
  if (Array.isArray(errors) && errors.some((one) => isOutage(one, depth + 1))) return true;
  return isOutage(cause, depth + 1);
}
