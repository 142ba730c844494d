import { epoch, type Instant, instantOf, plusMilliseconds } from './calendar';
import type { FactType } from './timeline';

/** What an endpoint can subscribe to: each type of fact. As a record, so that a new one without a place here does not compile. */
const facts: Record<FactType, true> = {
  order_placed: true,
  imported: true,
  term_started: true,
  renewal_option_changed: true,
  reminder_sent: true,
  reminder_skipped: true,
  registrant_notice_sent: true,
  registrant_notice_skipped: true,
  invoice_issued: true,
  invoice_paid: true,
  invoice_cancelled: true,
  payment_received: true,
  payment_failed: true,
  payment_returned: true,
  balance_credited: true,
  renewed: true,
  expired: true,
  suspended: true,
  redemption_started: true,
  pending_delete: true,
  deleted: true,
  restored: true,
  transferred: true,
  cancelled: true,
  provider_failed: true,
  provider_recovered: true,
  validation_requested: true,
  validation_passed: true,
  validation_failed: true,
  certificate_issued: true,
  certificate_revoked: true,
  claim_accepted: true,
  claim_refused: true,
  claim_completed: true,
  issuance_failed: true,
  migration_started: true,
  domain_transferred: true,
  wildcard_added: true,
  support_requested: true,
  support_replied: true,
  contract_requested: true,
  policy_accepted: true,
  signed_copy_received: true,
  signed_copy_rejected: true,
  contract_activated: true,
  contract_suspended: true,
  contract_resumed: true,
  notice_given: true,
  notice_withdrawn: true,
  contract_terminated: true,
  migration_paused: true,
  migration_resumed: true,
  migration_rolled_back: true,
  migration_finished: true,
  operator_action: true,
};
export const eventTypes = Object.keys(facts) as FactType[];

/** The type of a message that only tries an endpoint. */
export const TEST_TYPE = 'webhook.test';

/** Tests are sent in a lane of their own: they wait for no product, and no product waits for them. */
export const TEST_LANE = 'test';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Pauses between attempts; after the last of them, or three days after the first failure, comes the last attempt. */
const PAUSES = [5 * SECOND, 30 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR];
const LONGEST_PAUSE = 24 * HOUR;
const TRIED_FOR = 3 * DAY;
const FAILING_FOR = 5 * DAY;

/** A target may ask for patience (429 and 503 with Retry-After), but not for more than this. */
const LONGEST_RETRY_AFTER = 6 * HOUR;

/** How one attempt ended. */
export interface AttemptAnswer {
  /** HTTP status; absent if there was no answer */
  status?: number;
  /** seconds for which the target asked to be left alone */
  retryAfter?: number;
}

export interface AttemptContext {
  now: Instant;
  /** attempts before this one */
  attempted: number;
  /** after that there is no further attempt; absent before the first failure */
  giveUpAt?: Instant;
  /** the endpoint's first failure since its last success */
  failingSince?: Instant;
  /** from -1 to 1: spreads what failed together */
  jitter: number;
}

/** What becomes of a message, and of its endpoint, by one attempt. */
export type Verdict =
  | { kind: 'delivered' }
  | { kind: 'retry'; at: Instant; giveUpAt: Instant; disable?: 'failing' }
  | { kind: 'given_up'; disable?: 'failing' | 'gone' };

/**
 * Any 2xx is acceptance (Standard Webhooks). All else is tried again for three days; 410 says that nobody will ever
 * listen there, and an endpoint that has only failed for five days is taken to be as good as gone.
 */
export function judge(answer: AttemptAnswer, context: AttemptContext): Verdict {
  const { status } = answer;
  if (status !== undefined && status >= 200 && status <= 299) return { kind: 'delivered' };
  if (status === 410) return { kind: 'given_up', disable: 'gone' };
  const { now, failingSince = now } = context;
  const disable = epoch(now) - epoch(failingSince) >= FAILING_FOR ? { disable: 'failing' as const } : {};
  const giveUpAt = context.giveUpAt ?? plusMilliseconds(now, TRIED_FOR);
  if (now >= giveUpAt) return { kind: 'given_up', ...disable };
  const at = instantOf(Math.min(epoch(now) + pauseOf(answer, context), epoch(giveUpAt)));
  return { kind: 'retry', at, giveUpAt, ...disable };
}

function pauseOf({ status, retryAfter = 0 }: AttemptAnswer, { attempted, jitter }: AttemptContext): number {
  const pause = (PAUSES[attempted] ?? LONGEST_PAUSE) * (1 + jitter / 10);
  const asked = status === 429 || status === 503 ? retryAfter * SECOND : 0;
  return Math.round(Math.max(pause, Math.min(asked, LONGEST_RETRY_AFTER)));
}
