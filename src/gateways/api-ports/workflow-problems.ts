import type { Client } from '@temporalio/client';
import type { Queryable } from '../postgres/pool';
import { kindOf, OF_ANY_KIND, workflowKinds } from '../workflow-kinds';

/** A workflow that cannot go on, or that is gone although what it is for is not over. */
export interface WorkflowProblem {
  /** its id at Temporal, and what of it names the row of the record */
  workflow: string;
  id: string;
  /** none of what belongs to nobody, or is unknown to the record */
  account: string | null;
  run: string;
  since: string;
  problem: string;
}

const MOST = 200;
const PATIENCE = 3_000;
const LOOK_BACK = 30 * 86_400_000;

/** The server itself notes workflow tasks that fail or time out again and again (Temporal 1.30 and later). */
const FAILING = `${OF_ANY_KIND} AND ExecutionStatus = 'Running' AND TemporalReportedProblems IS NOT NULL`;

type Reported = Pick<WorkflowProblem, 'workflow' | 'run' | 'since' | 'problem'>;

/** Asks Temporal's visibility which workflows need a person, and the record whose they are. @throws where it cannot be asked */
export async function workflowProblems(client: Client, db: Queryable): Promise<WorkflowProblem[]> {
  const [failed, ended] = await client.withDeadline(Date.now() + PATIENCE, async () => [
    await failing(client),
    await gone(client),
  ]);
  return [...(await recorded(db, failed ?? [], false)), ...(await recorded(db, ended ?? [], true))];
}

async function failing(client: Client): Promise<Reported[]> {
  const problems: Reported[] = [];
  for await (const { workflowId, runId, startTime, searchAttributes } of listed(client, FAILING)) {
    const reported = searchAttributes['TemporalReportedProblems'] ?? [];
    const problem = reported.join(', ');
    problems.push({ workflow: workflowId, run: runId, since: startTime.toISOString(), problem });
  }
  return problems;
}

/** Ended otherwise than by themselves, and not started again. */
async function gone(client: Client): Promise<Reported[]> {
  const since = new Date(Date.now() - LOOK_BACK).toISOString();
  const ended = `${OF_ANY_KIND} AND ExecutionStatus IN ('Failed', 'Terminated', 'TimedOut') AND CloseTime > '${since}'`;
  const problems = new Map<string, Reported>();
  for await (const { workflowId, runId, closeTime, status } of listed(client, ended)) {
    const problem = `its workflow has ended: ${status.name.toLowerCase()}`;
    const at = (closeTime ?? new Date()).toISOString();
    problems.set(workflowId, { workflow: workflowId, run: runId, since: at, problem });
  }
  if (problems.size === 0) return [];
  const ids = [...problems.keys()].map((id) => `'${id}'`).join(', ');
  const later = `${OF_ANY_KIND} AND WorkflowId IN (${ids}) AND ExecutionStatus IN ('Running', 'Completed')`;
  for await (const { workflowId } of listed(client, later)) problems.delete(workflowId);
  return [...problems.values()];
}

/** @param onlyLiving leaves out what the record does not know, or knows as over */
async function recorded(db: Queryable, problems: readonly Reported[], onlyLiving: boolean): Promise<WorkflowProblem[]> {
  const found: WorkflowProblem[] = [];
  for (const kind of workflowKinds) {
    const some = problems.filter(({ workflow }) => kindOf(workflow)?.kind === kind);
    if (some.length === 0) continue;
    const idOf = ({ workflow }: Reported) => workflow.slice(kind.prefix.length);
    const rows = new Map((await kind.read(db, some.map(idOf))).map((row) => [row.id, row]));
    for (const one of some) {
      const row = rows.get(idOf(one));
      if (onlyLiving && !row?.goesOn) continue;
      found.push({ ...one, id: idOf(one), account: row?.account ?? null });
    }
  }
  return found;
}

async function* listed(client: Client, query: string) {
  let count = 0;
  for await (const workflow of client.workflow.list({ query, pageSize: MOST })) {
    if (count >= MOST) return;
    count += 1;
    if (kindOf(workflow.workflowId)) yield workflow;
  }
}
