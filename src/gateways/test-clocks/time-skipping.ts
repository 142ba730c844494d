import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { msToTs, tsToMs } from '@temporalio/common/lib/time';
import { type ContractStatus, type LifecycleStatus, statusQuery } from '../../../workflows/messages';
import type { Instant } from '../../domain/calendar';

/** How long a product may take to come to rest before the advance gives up, milliseconds. */
const PATIENCE = 30_000;
const POLL = 8;

/** A product did not come to rest: its provider or its worker needs a look. */
export class Stuck extends Error {}

/** The server does not offer to move a workflow's time. */
export class CannotSkip extends Error {}

/**
 * Moves single workflows through time on the real server (5.3): each fast-forward runs until its target and ends by
 * itself; while something is in hand it waits.
 */
export function createTimeSkipping(client: Client) {
  const { connection } = client;
  const namespace = client.options.namespace;

  /** The server's time for one workflow, and what it was given at its start to make its product's time of it. */
  async function clockOf(workflowId: string): Promise<{ serverNow: number; offset: number; runs: boolean }> {
    const described = await client.workflow.getHandle(workflowId).describe().catch(unlessNotFound);
    if (!described) return { serverNow: 0, offset: 0, runs: false };
    const { raw, memo, status } = described;
    const current = raw.workflowExtendedInfo?.timeSkippingInfo?.currentTime;
    return {
      serverNow: current ? tsToMs(current) : Date.now(),
      offset: Number(memo?.['clockOffset'] ?? 0),
      runs: status.name === 'RUNNING',
    };
  }

  return {
    /** Brings a workflow's time to an instant; nothing happens if it is there already. @throws CannotSkip */
    async forward(workflowId: string, to: Instant): Promise<void> {
      const { serverNow, offset, runs } = await clockOf(workflowId);
      const milliseconds = Date.parse(to) - offset - serverNow;
      if (!runs || milliseconds <= 0) return;
      const fastForwardId = `${to} ${serverNow}`;
      try {
        await connection.workflowService.updateWorkflowExecutionOptions({
          namespace,
          workflowExecution: { workflowId },
          workflowExecutionOptions: {
            timeSkippingConfig: {
              enabled: true,
              disablePropagation: true,
              fastForwardConfig: { id: fastForwardId, duration: msToTs(milliseconds) },
            },
          },
          updateMask: { paths: ['time_skipping_config'] },
        });
      } catch (error) {
        if (!REFUSALS.has((error as { code?: number }).code ?? -1)) throw error;
        throw new CannotSkip(`The Temporal server does not move time (${(error as Error).message})`);
      }
      await reached(workflowId, Date.parse(to) - offset);
    },

    /**
     * Waits until a product or a contract has done all that is due, and says what comes next; nothing of what is over.
     * @throws Stuck
     */
    async rest(workflowId: string): Promise<LifecycleStatus | ContractStatus | undefined> {
      const deadline = Date.now() + PATIENCE;
      const handle = client.workflow.getHandle(workflowId);
      for (;;) {
        const { serverNow, offset, runs } = await clockOf(workflowId);
        if (!runs) return undefined;
        const status = await handle.query<LifecycleStatus | ContractStatus, []>(statusQuery.name);
        if (status.phase !== undefined && status.idle && !isDue(status, serverNow + offset)) return status;
        if (Date.now() > deadline) throw new Stuck(`${workflowId} does not come to rest`);
        await new Promise((resolve) => setTimeout(resolve, POLL));
      }
    },
  };

  async function reached(workflowId: string, target: number): Promise<void> {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      const { serverNow, runs } = await clockOf(workflowId);
      if (!runs || serverNow >= target) return;
      if (Date.now() > deadline) throw new Stuck(`${workflowId} does not move: something in it is under way`);
      await new Promise((resolve) => setTimeout(resolve, POLL));
    }
  }
}

/** gRPC codes of a server that will never do it: invalid argument, failed precondition, unimplemented */
const REFUSALS = new Set([3, 9, 12]);

/** A workflow that has ended is forgotten after some time. */
function unlessNotFound(error: unknown): undefined {
  if (!(error instanceof WorkflowNotFoundError)) throw error;
}

function isDue({ wakeAt }: Pick<LifecycleStatus, 'wakeAt'>, now: number): boolean {
  return wakeAt !== undefined && Date.parse(wakeAt) <= now;
}
