import { Client } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import path from 'node:path';
import type { LifecycleStatus } from '../../workflows/messages';
import { productWorkflowId } from '../../workflows/ids';
import { isOver, type Life } from '../domain/life';
import type { Queryable } from '../gateways/postgres/pool';

/** Virtual time: the clock of a time-skipping server, shifted so that a scenario begins at its own start. */
export class VirtualTime {
  /** milliseconds between the server's clock and the scenario's */
  offset = 0;
  /** the instant of the step that is being played: what comes in bears it, whatever the server's clock says */
  private frozenAt: number | undefined;

  constructor(readonly environment: TestWorkflowEnvironment) {}

  async begin(start: number): Promise<void> {
    this.offset = start - (await this.environment.currentTimeMs());
  }

  freeze(at: number | undefined): void {
    this.frozenAt = at;
  }

  async now(): Promise<number> {
    return this.frozenAt ?? (await this.environment.currentTimeMs()) + this.offset;
  }

  async sleepUntil(at: number): Promise<void> {
    const left = at - ((await this.environment.currentTimeMs()) + this.offset);
    if (left > 0) await this.environment.sleep(left);
  }
}

export async function openTestServer(executable: string): Promise<TestWorkflowEnvironment> {
  return TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'existing-path', path: executable } } });
}

export function bundleWorkflows() {
  return bundleWorkflowCode({
    workflowsPath: path.join(__dirname, '../../workflows/index'),
    logger: new DefaultLogger('ERROR'),
  });
}

const POLL = 4;
const PATIENCE = 20_000;

/** Waits until nothing is under way: no message or mail in the queue, every life waiting for its next date. */
export async function untilQuiet(db: Queryable, client: Client, time: VirtualTime): Promise<number | undefined> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const state = await lookAround(db, client, time);
    if (state.quiet) return state.nextWake;
    if (Date.now() > deadline) throw new Error(`not quiet after ${PATIENCE / 1000} s: ${state.why}`);
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
}

async function lookAround(db: Queryable, client: Client, time: VirtualTime): Promise<{ quiet: boolean; why: string; nextWake?: number }> {
  const { rows: jobs } = await db.query<{ task_identifier: string; last_error: string | null }>(
    'SELECT task_identifier, last_error FROM graphile_worker.jobs LIMIT 1',
  );
  if (jobs[0]) return { quiet: false, why: `a ${jobs[0].task_identifier} job waits: ${jobs[0].last_error ?? 'not run yet'}` };
  const { rows: products } = await db.query<{ id: string; name: string; life: Life }>('SELECT id, name, life FROM products ORDER BY id');
  const now = (await time.environment.currentTimeMs()) + time.offset;
  let nextWake: number | undefined;
  for (const { id, name, life } of products) {
    if (isOver(life)) continue;
    const status = await client.workflow.getHandle(productWorkflowId(id)).query<LifecycleStatus>('status');
    if (!status.idle) return { quiet: false, why: `${name} has something in hand: ${JSON.stringify(status)}` };
    const wake = status.wakeAt === undefined ? undefined : Date.parse(status.wakeAt);
    if (wake !== undefined && wake <= now) return { quiet: false, why: `${name} is about to wake for ${status.next}` };
    if (wake !== undefined && (nextWake === undefined || wake < nextWake)) nextWake = wake;
  }
  return { quiet: true, why: '', ...(nextWake !== undefined && { nextWake }) };
}

/** Ends the lives of a scenario that still go on, so that the next one's time is its own. */
export async function endLives(db: Queryable, client: Client): Promise<void> {
  const { rows } = await db.query<{ id: string }>('SELECT id FROM products');
  await Promise.all(
    rows.map(({ id }) =>
      client.workflow
        .getHandle(productWorkflowId(id))
        .terminate('the scenario is over')
        .catch(() => undefined),
    ),
  );
}
