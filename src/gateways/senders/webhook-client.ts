import type { Client } from '@temporalio/client';
import type pg from 'pg';
import { WEBHOOK_DELIVERY, webhookWorkflowId } from '../../../workflows/ids';
import type { JobPayloads } from '../postgres/jobs';

/** Sees to it that what waits in a lane is delivered: wakes its workflow, or starts it. */
export function createWebhookClient(pool: pg.Pool, client: Client, taskQueue: string) {
  return async ({ endpoint, lane, atOnce }: JobPayloads['webhook']): Promise<void> => {
    if (!atOnce && (await isWaiting(pool, endpoint, lane))) return;
    await client.workflow.signalWithStart(WEBHOOK_DELIVERY, {
      taskQueue,
      workflowId: webhookWorkflowId(endpoint, lane),
      args: [{ endpoint, lane }],
      signal: 'wake',
      signalArgs: [{ atOnce }],
      staticSummary: `Events of ${lane} to ${endpoint}`,
    });
  };
}

/**
 * Whether an earlier message of the lane waits for its next attempt. Then its workflow need not be told of a new one,
 * which it will see after that attempt: years of events to a target that fails are no long history.
 */
async function isWaiting(pool: pg.Pool, endpoint: string, lane: string): Promise<boolean> {
  const { rows } = await pool.query(
    `SELECT 1 FROM webhook_deliveries
     WHERE endpoint_id = $1 AND lane = $2 AND state = 'pending' AND attempted > 0 AND next_try_at > now() - interval '1 minute' LIMIT 1`,
    [endpoint, lane],
  );
  return rows.length > 0;
}
