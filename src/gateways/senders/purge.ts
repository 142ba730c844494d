import type pg from 'pg';
import { addJob } from '../postgres/jobs';

/**
 * How long it is kept: the log of deliveries for people, answers of the API for callers that repeat a request, mails that
 * belong nowhere for operators.
 */
const KEPT = [
  // What still waits, for an endpoint that somebody may enable again, is no log yet.
  { table: 'webhook_deliveries', days: 30, only: `state <> 'pending'` },
  { table: 'idempotency_keys', days: 7, only: 'true' },
  { table: 'support_quarantine', days: 30, only: 'true' },
] as const;

/** Rows of one transaction: it holds nobody up. */
const AT_ONCE = 5_000;

/** Deletes what was kept long enough. */
export async function purge(pool: pg.Pool): Promise<void> {
  for (const { table, days, only } of KEPT) {
    for (;;) {
      const { rowCount } = await pool.query(
        `DELETE FROM ${table} WHERE ctid = ANY (ARRAY(
           SELECT ctid FROM ${table} WHERE created_at < now() - make_interval(days => $1) AND ${only} LIMIT ${AT_ONCE}))`,
        [days],
      );
      if ((rowCount ?? 0) < AT_ONCE) break;
    }
  }
}

/**
 * Wakes lanes in which something waits that should have left by now: whose workflow somebody terminated, or that was lost
 * with a Temporal server. To a lane that is only busy it does nothing.
 */
export async function wakeForgotten(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ endpoint: string; lane: string }>(
    `SELECT DISTINCT d.endpoint_id AS endpoint, d.lane FROM webhook_deliveries d JOIN webhook_endpoints e ON e.id = d.endpoint_id
     WHERE d.state = 'pending' AND e.enabled AND coalesce(d.next_try_at, d.created_at) < now() - interval '1 hour'`,
  );
  for (const { endpoint, lane } of rows) await addJob(pool, 'webhook', { endpoint, lane, atOnce: false });
}
