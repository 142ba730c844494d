import { epoch, type Instant, plusMilliseconds } from './calendar';
import type { Life, ProviderOperation, ProviderTask } from './life';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Who fails for more than a day is not back within the hour. */
const PATIENT_AFTER = DAY;
const LONGEST = HOUR;
const LONGEST_PATIENT = 4 * HOUR;

/**
 * When a provider is asked again after its n-th failure: a minute later, doubled, at most an hour; after a day at most
 * four hours, but never where it is urgent (P8).
 */
export function nextAsk(task: Pick<ProviderTask, 'askedAt'>, attempts: number, urgent: boolean, at: Instant): Instant {
  const patient = !urgent && epoch(at) - epoch(task.askedAt) >= PATIENT_AFTER;
  const longest = patient ? LONGEST_PATIENT : LONGEST;
  return plusMilliseconds(at, Math.min(longest, MINUTE * 2 ** Math.min(attempts - 1, 10)));
}

/** How long before a cut-off a failure becomes urgent: over a weekend somebody still has a day. */
const URGENT_BEFORE = 3 * DAY;

/** The instant at which it is too late for an operation: the registry's cut-off, or the end of what can be recovered (P1, P8). */
function cutoffOf(life: Life, operation: ProviderOperation): Instant | undefined {
  switch (operation) {
    case 'renew':
    case 'keep':
      return life.lastSafe;
    case 'let_expire':
      return life.term?.end;
    case 'restore':
      return life.recoverableUntil;
    default:
      return undefined;
  }
}

/** From when on it is urgent that the next certificate is issued: the one in force ends soon, or a customer waits for the first. */
export function urgentIssueFrom({ certificate }: Life): Instant | undefined {
  const head = certificate?.queue[0];
  if (certificate?.current) return plusMilliseconds(certificate.current.notAfter, -URGENT_BEFORE);
  return head && plusMilliseconds(head.askedAt, PATIENT_AFTER);
}

/** From when on a failure at an operation is urgent, its cut-off being near or past (P8). */
export function urgentFrom(life: Life, operation: ProviderOperation): Instant | undefined {
  const cutoff = cutoffOf(life, operation);
  return cutoff && plusMilliseconds(cutoff, -URGENT_BEFORE);
}
