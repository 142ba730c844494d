import type { Client } from '@temporalio/client';
import { migrationWorkflowId, PROVIDER_MIGRATION } from '../../../workflows/ids';
import type { JobPayloads } from '../postgres/jobs';

/** Sees to it that the move of an institution is carried on: wakes its workflow, or starts it. */
export function createMigrationClient(client: Client, taskQueue: string) {
  return async ({ migration }: JobPayloads['provider_migration']): Promise<void> => {
    await client.workflow.signalWithStart(PROVIDER_MIGRATION, {
      taskQueue,
      workflowId: migrationWorkflowId(migration),
      args: [migration],
      signal: 'wake',
      staticSummary: `Migration ${migration}`,
    });
  };
}
