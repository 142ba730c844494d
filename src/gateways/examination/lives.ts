import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type pg from 'pg';
import type { Examination, Finding } from '../../domain/examination';
import { addJobs } from '../postgres/jobs';
import { goingOn, kindOf, OF_ANY_KIND, type WorkflowKind, workflowKinds } from '../workflow-kinds';
import { Marks } from './marks';

const RUNNING = `${OF_ANY_KIND} AND ExecutionStatus = 'Running'`;
const PAGE = 1_000;
const AT_ONCE = 16;

interface LivesOptions {
  pool: pg.Pool;
  client: Client;
}

type Progress = (text: string) => void;
/** Ids of the record, by kind. */
type ByKind = Map<WorkflowKind, string[]>;

/**
 * Whether everything in the record that goes on has a workflow, and every workflow something in the record. Both lists are
 * streamed; of the workflows only eight bytes each are kept. Lists are older than the moment in which they are read, and
 * lives go on meanwhile, so that every suspicion is looked at by itself before it is told.
 */
export function examineLives(options: LivesOptions): Examination {
  return {
    title: 'Lives',
    async look(progress) {
      try {
        const running = new Marks();
        const suspects = await streamWorkflows(options, running, progress);
        const lost: ByKind = new Map();
        for (const kind of workflowKinds) lost.set(kind, await streamRecord(options, kind, running, progress));
        const strays: ByKind = new Map();
        for (const [kind, ids] of suspects) strays.set(kind, await confirmed(ids, (id) => isStray(options, kind, id)));
        const fine = `${running.size} workflows, each with what it is for in the record, and nothing there without one`;
        return { fine, findings: [...lostFindings(options, lost), ...strayFindings(options, strays, running.size)] };
      } catch (error) {
        return { skipped: `the lists could not be read: ${(error as Error).message}` };
      }
    },
  };
}

/** Marks what runs, and gives what the record did not know while it was listed. */
async function streamWorkflows({ pool, client }: LivesOptions, running: Marks, progress: Progress): Promise<ByKind> {
  const unknown: ByKind = new Map();
  let page: string[] = [];
  const look = async () => {
    for (const kind of workflowKinds) {
      const ids = page.flatMap((one) => (kindOf(one)?.kind === kind ? [one.slice(kind.prefix.length)] : []));
      if (ids.length === 0 || kind.endsByItself) continue;
      const known = new Set((await kind.read(pool, ids)).map(({ id }) => id));
      unknown.set(kind, [...(unknown.get(kind) ?? []), ...ids.filter((id) => !known.has(id))]);
    }
    page = [];
    progress(`${running.size} workflows`);
  };
  for await (const { workflowId } of client.workflow.list({ query: RUNNING, pageSize: PAGE })) {
    if (!kindOf(workflowId)) continue;
    running.add(workflowId);
    page.push(workflowId);
    if (page.length >= PAGE) await look();
  }
  await look();
  return unknown;
}

/** What of a kind goes on and has no workflow. */
async function streamRecord(options: LivesOptions, kind: WorkflowKind, running: Marks, progress: Progress) {
  const { pool } = options;
  const lost: string[] = [];
  let after = '';
  for (let looked = 0; ; ) {
    const { rows } = await pool.query<{ id: string }>(kind.page, [after, PAGE]);
    const suspects = rows.filter(({ id }) => !running.has(kind.prefix + id)).map(({ id }) => id);
    const living = (await goingOn(kind, pool, suspects)).map(({ id }) => id);
    lost.push(...(await confirmed(living, (id) => isLost(options, kind, id))));
    looked += rows.length;
    if (looked > 0) progress(`${looked} ${kind.many}`);
    after = rows.at(-1)?.id ?? '';
    if (rows.length < PAGE) return lost;
  }
}

async function confirmed(ids: string[], holds: (id: string) => Promise<boolean>): Promise<string[]> {
  const found: string[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const answers = await Promise.all(some.map(holds));
    found.push(...some.filter((_, index) => answers[index]));
  }
  return found;
}

/** Asked in this order: one that ended, or was started, between the two is seen. */
async function isLost({ pool, client }: LivesOptions, kind: WorkflowKind, id: string): Promise<boolean> {
  if (await runs(client, kind.prefix + id)) return false;
  const [still] = await goingOn(kind, pool, [id]);
  return still !== undefined && !(await runs(client, kind.prefix + id));
}

/** What a workflow is for is in the record before it is started, and taken out of it only with an order to end it. */
async function isStray({ pool, client }: LivesOptions, kind: WorkflowKind, id: string): Promise<boolean> {
  if (!(await runs(client, kind.prefix + id))) return false;
  return (await kind.read(pool, [id])).length === 0;
}

async function runs(client: Client, workflow: string): Promise<boolean> {
  try {
    const { status } = await client.workflow.getHandle(workflow).describe();
    // Between two runs the former one is shown as continued.
    return status.name === 'RUNNING' || status.name === 'CONTINUED_AS_NEW';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}

function lostFindings({ pool }: LivesOptions, lost: ByKind): Finding[] {
  return [...lost].flatMap(([kind, ids]): Finding[] => {
    if (ids.length === 0) return [];
    const { name, many, means, wake } = kind;
    return [
      {
        code: `${name}-without-workflow`,
        what: `${ids.length} ${many} go on in the record, and have no workflow`,
        means,
        mend: 'Start them again from the record.',
        count: ids.length,
        subjects: ids,
        async fix() {
          const payloads = ids.map((id) => JSON.stringify(wake.payload(id)));
          await addJobs(pool, wake.task, 'SELECT unnest($1::text[])', [payloads]);
          return `${ids.length} go on from the record as soon as a worker runs, and make up for what is overdue.`;
        },
      },
    ];
  });
}

function strayFindings(options: LivesOptions, strays: ByKind, running: number): Finding[] {
  const all = [...strays.values()].flat().length;
  return [...strays].flatMap(([kind, ids]): Finding[] => {
    if (ids.length === 0) return [];
    const finding: Finding = {
      code: `workflow-without-${kind.name}`,
      what: `${ids.length} workflows are for ${kind.many} that are not in the record`,
      means:
        'They can do nothing but fail; they are left from a record that was restored or lost, or belong to another one.',
      mend: 'Terminate them in the Temporal UI, once you are sure that this is the record they belong to.',
      count: ids.length,
      subjects: ids.map((id) => kind.prefix + id),
    };
    // Where most are strangers, this is rather the wrong database than a few workflows too many.
    if (all * 2 > running) {
      const mend =
        'Is this the database of this Temporal namespace? Most of its workflows are unknown here; --fix keeps off.';
      return [{ ...finding, mend }];
    }
    return [{ ...finding, fix: () => terminate(options, kind, ids) }];
  });
}

async function terminate(options: LivesOptions, kind: WorkflowKind, strays: string[]): Promise<string> {
  let ended = 0;
  for (const id of strays) {
    if (!(await isStray(options, kind, id))) continue;
    const reason = `perennial doctor: the record does not know ${kind.prefix}${id}`;
    await options.client.workflow.getHandle(kind.prefix + id).terminate(reason);
    ended += 1;
  }
  return `${ended} terminated, with the reason.`;
}
