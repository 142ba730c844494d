import type { Client } from '@temporalio/client';
import type pg from 'pg';
import { contractWorkflowId, SERVICE_CONTRACT } from '../../../workflows/ids';
import type { ContractInput } from '../../../workflows/messages';
import { isContractOver } from '../../domain/contract';
import { readContract } from '../postgres/contracts';
import { addJob, type JobPayloads } from '../postgres/jobs';
import type { AccountTime } from '../test-clocks/account-time';

export interface ContractClientSettings {
  taskQueue: string;
  /** milliseconds between the server's clock and the contracts', where the time of all is moved */
  clockOffset(): number;
  time: AccountTime;
}

/** Sees to it that a contract's workflow knows of a change: wakes it, or starts it. One that is over needs none. */
export function createContractClient(pool: pg.Pool, client: Client, settings: ContractClientSettings) {
  return async ({ contract: id }: JobPayloads['contract']): Promise<void> => {
    const contract = await readContract(pool, id);
    if (!contract) return;
    const workflowId = contractWorkflowId(id);
    if (isContractOver(contract)) {
      // It ends by itself once it hears of it; one that has ended, or was never begun, has nothing to hear.
      await client.workflow.getHandle(workflowId).signal('wake').catch(unlessGone);
      return;
    }
    const ahead = await settings.time.ahead(pool, contract.account);
    const clockOffset = settings.clockOffset() + (ahead ?? 0);
    const input: ContractInput = {
      contract: id,
      ...(clockOffset !== 0 && { clockOffset }),
      ...(ahead !== undefined && { oneRun: true }),
    };
    await client.workflow.signalWithStart(SERVICE_CONTRACT, {
      taskQueue: settings.taskQueue,
      workflowId,
      args: [input],
      signal: 'wake',
      staticSummary: `Contract of ${contract.acronym}`,
      // Who moves its time asks for it.
      ...(ahead !== undefined && { memo: { clockOffset } }),
    });
  };
}

function unlessGone(error: unknown): void {
  if (!(error instanceof Error) || error.name !== 'WorkflowNotFoundError') throw error;
}

/** Wakes contracts with something overdue: whose workflow somebody terminated, or that was lost with a Temporal server. */
export async function wakeForgottenContracts(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT id FROM contracts WHERE due_at < now() - interval '1 hour'`,
  );
  for (const { id } of rows) await addJob(pool, 'contract', { contract: id });
}
