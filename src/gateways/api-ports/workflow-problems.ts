import type { Client } from '@temporalio/client';
import { PRODUCT_LIFECYCLE, productWorkflowId } from '../../../workflows/ids';

/** A workflow that cannot go on, or that is gone although its product may not be. */
export interface WorkflowProblem {
  product: string;
  run: string;
  since: string;
  problem: string;
}

const MOST = 200;
const PATIENCE = 3_000;
const LOOK_BACK = 30 * 86_400_000;

const prefix = productWorkflowId('');
const ofProducts = `WorkflowType = '${PRODUCT_LIFECYCLE}'`;

/** The server itself notes workflow tasks that fail or time out again and again (Temporal 1.30 and later). */
const FAILING = `${ofProducts} AND ExecutionStatus = 'Running' AND TemporalReportedProblems IS NOT NULL`;

/** Asks Temporal's visibility which workflows need a person. @throws where it cannot be asked */
export async function workflowProblems(client: Client): Promise<WorkflowProblem[]> {
  return client.withDeadline(Date.now() + PATIENCE, async () => [...(await failing(client)), ...(await gone(client))]);
}

async function failing(client: Client): Promise<WorkflowProblem[]> {
  const problems: WorkflowProblem[] = [];
  for await (const { workflowId, runId, startTime, searchAttributes } of listed(client, FAILING)) {
    const reported = searchAttributes['TemporalReportedProblems'] ?? [];
    const problem = reported.join(', ');
    problems.push({ product: workflowId.slice(prefix.length), run: runId, since: startTime.toISOString(), problem });
  }
  return problems;
}

/** Ended otherwise than by the end of its product, and not started again. */
async function gone(client: Client): Promise<WorkflowProblem[]> {
  const since = new Date(Date.now() - LOOK_BACK).toISOString();
  const ended = `${ofProducts} AND ExecutionStatus IN ('Failed', 'Terminated', 'TimedOut') AND CloseTime > '${since}'`;
  const problems = new Map<string, WorkflowProblem>();
  for await (const { workflowId, runId, closeTime, status } of listed(client, ended)) {
    const problem = `its workflow has ended: ${status.name.toLowerCase()}`;
    const at = (closeTime ?? new Date()).toISOString();
    problems.set(workflowId, { product: workflowId.slice(prefix.length), run: runId, since: at, problem });
  }
  if (problems.size === 0) return [];
  const ids = [...problems.keys()].map((id) => `'${id}'`).join(', ');
  const later = `${ofProducts} AND WorkflowId IN (${ids}) AND ExecutionStatus IN ('Running', 'Completed')`;
  for await (const { workflowId } of listed(client, later)) problems.delete(workflowId);
  return [...problems.values()];
}

async function* listed(client: Client, query: string) {
  let count = 0;
  for await (const workflow of client.workflow.list({ query, pageSize: MOST })) {
    if (count >= MOST) return;
    count += 1;
    if (workflow.workflowId.startsWith(prefix)) yield workflow;
  }
}
