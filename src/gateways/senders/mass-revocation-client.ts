import type { Client } from '@temporalio/client';
import { MASS_REVOCATION, massRevocationWorkflowId } from '../../../workflows/ids';
import type { JobPayloads } from '../postgres/jobs';

/** Sees to it that a mass revocation is carried on: wakes its workflow, or starts it. */
export function createMassRevocationClient(client: Client, taskQueue: string) {
  return async ({ massRevocation }: JobPayloads['mass_revocation']): Promise<void> => {
    await client.workflow.signalWithStart(MASS_REVOCATION, {
      taskQueue,
      workflowId: massRevocationWorkflowId(massRevocation),
      args: [massRevocation],
      signal: 'wake',
      staticSummary: `Mass revocation ${massRevocation}`,
    });
  };
}
