import type pg from 'pg';
import type { WebhookAttempt, WebhookLane, WebhookMessage, WebhookPorts } from '../../../activities/webhooks';
import type { Instant } from '../../domain/calendar';
import { TEST_TYPE, type Verdict } from '../../domain/webhooks';
import { inTransaction, type Queryable } from '../postgres/pool';
import { type EventRow, eventBody, testBody } from './event-message';

interface PendingRow {
  id: string;
  type: string;
  attempted: number;
  next_try_at: Instant | null;
  give_up_at: Instant | null;
  created_at: Instant;
  event_seq: number | null;
  url: string;
  secret: string;
  previous_secret: string | null;
  previous_until: Instant | null;
  failing_since: Instant | null;
}

type Pending = PendingRow & EventRow;

function oldestWith(column: string): string {
  return `SELECT d.id, d.type, d.attempted, d.next_try_at, d.give_up_at, d.created_at, d.event_seq, e.url, e.secret,
      e.previous_secret, e.previous_until, e.failing_since, v.at, v.recorded_at, v.data, v.account_id, v.product_id, v.about,
      p.kind, p.name, ${column}
    FROM webhook_deliveries d JOIN webhook_endpoints e ON e.id = d.endpoint_id
      LEFT JOIN events v ON v.seq = d.event_seq LEFT JOIN products p ON p.id = v.product_id
    WHERE d.endpoint_id = $1 AND d.lane = $2 AND d.state = 'pending' AND (e.enabled OR d.event_seq IS NULL)
    ORDER BY d.event_seq, d.seq LIMIT 1`;
}

/** With a transaction that begins now: whatever is under way has a lower number. */
const OLDEST = oldestWith('pg_current_xact_id()::text AS horizon');
const OLDEST_SINCE = oldestWith('pg_snapshot_xmin(pg_current_snapshot()) >= $3::xid8 AS ended');

/** What waits to be delivered, in PostgreSQL. */
export function createWebhookOutbox(pool: pg.Pool): WebhookPorts['outbox'] {
  return {
    async next(lane, now) {
      const row = await oldest(pool, lane);
      return row && messageOf(lane, row, now);
    },

    note: (message, attempt, verdict) =>
      inTransaction(pool, async (db) => {
        const noted = await noteAttempt(db, message, attempt, verdict);
        if (noted && message.type !== TEST_TYPE) await noteStanding(db, message, attempt.at, verdict);
      }),
  };
}

const POLL = 5;

/** No statement of ours takes longer; what does is somebody's work by hand, and events do not wait for that. */
const PATIENCE = 30_000;

/**
 * The first message of a lane. An event that came first may be seen last, because its transaction took its number and
 * commits after the next one's. Whoever had taken a number before what is seen has ended, once all transactions of that
 * moment have: until then nothing is sent, so that the order holds.
 */
async function oldest(db: Queryable, { endpoint, lane }: WebhookLane): Promise<Pending | undefined> {
  const { rows } = await db.query<Pending & { horizon: string }>(OLDEST, [endpoint, lane]);
  const [seen] = rows;
  // Tests have no order, and an attempt was made only after all that was earlier.
  if (!seen || seen.event_seq === null || seen.attempted > 0) return seen;
  for (let waited = 0; waited < PATIENCE; waited += POLL) {
    const { rows: now } = await db.query<Pending & { ended: boolean }>(OLDEST_SINCE, [endpoint, lane, seen.horizon]);
    if (!now[0] || (now[0].ended && now[0].event_seq <= seen.event_seq)) return now[0];
    if (now[0].event_seq > seen.event_seq) return oldest(db, { endpoint, lane });
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
  return seen;
}

function messageOf({ endpoint }: WebhookLane, row: Pending, now: Instant): WebhookMessage {
  const { previous_secret: previous, previous_until: until } = row;
  return {
    id: row.id,
    endpoint,
    url: row.url,
    secrets: previous !== null && until !== null && now < until ? [row.secret, previous] : [row.secret],
    type: row.type,
    body: row.event_seq === null ? testBody(endpoint, row.created_at) : eventBody(row),
    attempted: row.attempted,
    ...(row.next_try_at !== null && { nextTryAt: row.next_try_at }),
    ...(row.give_up_at !== null && { giveUpAt: row.give_up_at }),
    ...(row.failing_since !== null && row.event_seq !== null && { failingSince: row.failing_since }),
  };
}

/** False if another attempt was written meanwhile, by a worker that was taken for dead: then that one counts. */
async function noteAttempt(
  db: Queryable,
  message: WebhookMessage,
  attempt: WebhookAttempt,
  verdict: Verdict,
): Promise<boolean> {
  const state = { delivered: 'delivered', retry: 'pending', given_up: 'failed' }[verdict.kind];
  const { rowCount } = await db.query(
    `UPDATE webhook_deliveries SET attempted = attempted + 1, state = $3, next_try_at = $4, give_up_at = coalesce($5, give_up_at)
     WHERE id = $1 AND attempted = $2`,
    [
      message.id,
      message.attempted,
      state,
      verdict.kind === 'retry' ? verdict.at : null,
      verdict.kind === 'retry' ? verdict.giveUpAt : null,
    ],
  );
  if (rowCount === 0) return false;
  await db.query(
    `INSERT INTO webhook_attempts (delivery_id, number, at, status, duration, answer, error) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      message.id,
      message.attempted + 1,
      attempt.at,
      attempt.status ?? null,
      attempt.duration,
      attempt.answer ?? null,
      attempt.error ?? null,
    ],
  );
  return true;
}

/** How the endpoint does; its row is written only if that changes, because all its products' events meet there. */
async function noteStanding(db: Queryable, message: WebhookMessage, at: Instant, verdict: Verdict): Promise<void> {
  if (verdict.kind === 'delivered') {
    await db.query(`UPDATE webhook_endpoints SET failing_since = NULL WHERE id = $1 AND failing_since IS NOT NULL`, [
      message.endpoint,
    ]);
    return;
  }
  await db.query('UPDATE webhook_endpoints SET failing_since = $2 WHERE id = $1 AND failing_since IS NULL', [
    message.endpoint,
    at,
  ]);
  if (verdict.disable === undefined) return;
  await db.query(
    `UPDATE webhook_endpoints SET enabled = false, disabled_reason = $2, version = version + 1 WHERE id = $1 AND enabled`,
    [message.endpoint, verdict.disable],
  );
}
