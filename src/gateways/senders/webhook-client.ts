import type { Client } from '@temporalio/client';
import { WEBHOOK_DELIVERY, webhookWorkflowId } from '../../../workflows/ids';
import type { JobPayloads } from '../postgres/jobs';

/** Sees to it that what waits in a lane is delivered: wakes its workflow, or starts it. */
export function createWebhookClient(client: Client, taskQueue: string) {
  return async ({ endpoint, lane, atOnce }: JobPayloads['webhook']): Promise<void> => {
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
