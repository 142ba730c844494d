import type { Client } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import { temporal } from '@temporalio/proto';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { contractWorkflowId, migrationWorkflowId, productWorkflowId } from '../../workflows/ids';
import { epoch, instantOf } from '../domain/calendar';
import { type Contract, isContractOver } from '../domain/contract';
import { nextOfContract } from '../domain/contract-plan';
import { isOver, type Life } from '../domain/life';
import { plan } from '../domain/plan';
import type { Queryable } from '../gateways/postgres/pool';
import type { StageTime } from './play';

/** Virtual time: the clock of a time-skipping server, shifted so that a scenario begins at its own start. */
export class VirtualTime {
  /** milliseconds between the server's clock and the scenario's */
  offset = 0;
  /** the instant of the step that is being played: what comes in bears it, whatever the server's clock says */
  private frozenAt: number | undefined;
  /** the instant of the last step */
  private lastStep = Number.NEGATIVE_INFINITY;

  constructor(readonly environment: TestWorkflowEnvironment) {}

  async begin(start: number): Promise<void> {
    this.offset = start - (await this.environment.currentTimeMs());
    this.lastStep = Number.NEGATIVE_INFINITY;
  }

  freeze(at: number | undefined): void {
    this.frozenAt = at;
    if (at !== undefined) this.lastStep = at;
  }

  /** The instant of the last step, while the clock has not come to it yet: what came in is taken up there. */
  stepAhead(now: number): number | undefined {
    return this.lastStep > now ? this.lastStep : undefined;
  }

  async now(): Promise<number> {
    return this.frozenAt ?? (await this.environment.currentTimeMs()) + this.offset;
  }

  async sleepUntil(at: number): Promise<void> {
    const left = at - ((await this.environment.currentTimeMs()) + this.offset);
    if (left <= 0) return;
    let patience: NodeJS.Timeout | undefined;
    const stuck = new Promise<never>((_, reject) => {
      patience = setTimeout(() => reject(new Error('the clock of the test server stands still')), PATIENCE);
    });
    await Promise.race([this.environment.sleep(left), stuck]).finally(() => clearTimeout(patience));
  }
}

/** The time of a play on the test server, whose one clock is everybody's. */
export class TestServerTime extends VirtualTime implements StageTime {
  /**
   * What comes in is taken up at its instant, so a life waits for it by a timer. It must not fire while the step is
   * played: the test server refuses for good the task that cancels a timer which fired meanwhile (a real one does not).
   */
  readonly close = 60_000;

  constructor(
    environment: TestWorkflowEnvironment,
    private readonly db: Queryable,
  ) {
    super(environment);
  }

  async adopt(): Promise<void> {}

  untilQuiet(): Promise<number | undefined> {
    return untilQuiet(this.db, this.environment.client, this);
  }
}

const TRIES = 10;

/** The SDK gives a server five seconds to come up, and a Java one on a busy machine can take longer. */
export async function openTestServer(
  executable: string,
  dataConverter?: DataConverter,
): Promise<TestWorkflowEnvironment> {
  const server = { executable: { type: 'existing-path', path: executable } } as const;
  for (let left = TRIES - 1; ; left -= 1) {
    try {
      return await TestWorkflowEnvironment.createTimeSkipping({
        server,
        ...(dataConverter && { client: { dataConverter } }),
      });
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

const POLL = 4;
const PATIENCE = 30_000;

export async function untilQuiet(db: Queryable, client: Client, time: VirtualTime): Promise<number | undefined> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const state = await lookAround(db, client, time);
    if (state.kind === 'quiet') return state.nextWake;
    if (Date.now() > deadline) throw new Error(`not quiet after ${PATIENCE / 1000} s: ${state.why}`);
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
}

type Outlook = { kind: 'busy'; why: string } | { kind: 'quiet'; nextWake: number | undefined };

const busy = (why: string): Outlook => ({ kind: 'busy', why });

/**
 * Reads the record and the histories. No workflow is queried: a query that meets the end of a run is lost, and the test
 * server's clock then stands still for good.
 */
async function lookAround(db: Queryable, client: Client, time: VirtualTime): Promise<Outlook> {
  const before = await unfinishedJob(db);
  if (before) return busy(before);
  const { rows } = await db.query<{ id: string; name: string; life: Life; paid: boolean | null }>(
    `SELECT p.id, p.name, p.life, i.status = 'paid' AS paid FROM products p
     LEFT JOIN invoices i ON i.id = p.life->'invoice'->>'id' ORDER BY p.id`,
  );
  const clock = (await time.environment.currentTimeMs()) + time.offset;
  const now = instantOf(clock);
  const stepAhead = time.stepAhead(clock);
  const wakes: number[] = stepAhead === undefined ? [] : [stepAhead];
  for (const { id, name, life, paid } of rows) {
    if (isOver(life)) {
      // Its record is there a moment before the workflow's own end.
      if (!ENDED.has(await lastEvent(client, productWorkflowId(id)))) return busy(`${name} is about to end`);
      continue;
    }
    if (paid && !life.invoice?.paid && life.pausedSince === undefined && stepAhead === undefined)
      return busy(`${name} has not heard of its payment`);
    const { step, wakeAt } = plan(life, [], now, now);
    if (step) return busy(`${name} is about to do ${JSON.stringify(step)}`);
    if (!RESTING.has(await lastEvent(client, productWorkflowId(id)))) return busy(`${name} has a task in hand`);
    if (wakeAt !== undefined) wakes.push(epoch(wakeAt));
  }
  const contracts = await lookAtContracts(db, client, now);
  if (typeof contracts === 'string') return busy(contracts);
  wakes.push(...contracts.wakes);
  const moving = await lookAtMigrations(db, client, now);
  if (moving.kind === 'busy') return moving;
  if (moving.nextWake !== undefined) wakes.push(moving.nextWake);
  // A step that was done while others were looked at left jobs that were not there at first.
  const { rows: after } = await db.query<{ id: string; seq: number }>('SELECT id, seq FROM products ORDER BY id');
  if (after.length !== rows.length || after.some(({ seq }, index) => seq !== rows[index]?.life.seq)) {
    return busy('a life has just gone on');
  }
  if ((await contractsNow(db)).some(({ seq }, index) => seq !== contracts.seqs[index]))
    return busy('a contract has just gone on');
  const left = await unfinishedJob(db);
  if (left) return busy(left);
  return { kind: 'quiet', nextWake: wakes.length === 0 ? undefined : Math.min(...wakes) };
}

async function contractsNow(db: Queryable): Promise<Contract[]> {
  const { rows } = await db.query<{ contract: Contract }>('SELECT contract FROM contracts ORDER BY id');
  return rows.map(({ contract }) => contract);
}

/** When contracts wake next; in words, what one of them is about to do. */
async function lookAtContracts(
  db: Queryable,
  client: Client,
  now: string,
): Promise<{ wakes: number[]; seqs: number[] } | string> {
  const contracts = await contractsNow(db);
  const wakes: number[] = [];
  for (const contract of contracts) {
    const { id, acronym } = contract;
    const last = await lastEvent(client, contractWorkflowId(id));
    if (isContractOver(contract)) {
      if (!ENDED.has(last)) return `the contract of ${acronym} is about to end`;
      continue;
    }
    const next = nextOfContract(contract);
    if (next && next.at <= now) return `the contract of ${acronym} is about to do ${JSON.stringify(next)}`;
    if (!RESTING.has(last)) return `the contract of ${acronym} has a task in hand`;
    if (next) wakes.push(epoch(next.at));
  }
  return { wakes, seqs: contracts.map(({ seq }) => seq) };
}

/** Migrations to another certificate provider: their workflows rest once the record says when they look next. */
async function lookAtMigrations(db: Queryable, client: Client, now: string): Promise<Outlook> {
  const { rows } = await db.query<{ id: string; wake_at: string | null }>(
    'SELECT id, wake_at FROM provider_migrations WHERE moving_account IS NOT NULL',
  );
  const wakes: number[] = [];
  for (const { id, wake_at: wakeAt } of rows) {
    if (wakeAt === null || wakeAt <= now) return busy(`${id} is about to look`);
    if (!RESTING.has(await lastEvent(client, migrationWorkflowId(id)))) return busy(`${id} has a task in hand`);
    wakes.push(epoch(wakeAt));
  }
  return { kind: 'quiet', nextWake: wakes.length === 0 ? undefined : Math.min(...wakes) };
}

async function unfinishedJob(db: Queryable): Promise<string | undefined> {
  const { rows } = await db.query<{ task_identifier: string; last_error: string | null }>(
    'SELECT task_identifier, last_error FROM graphile_worker.jobs LIMIT 1',
  );
  return rows[0] && `a ${rows[0].task_identifier} job waits: ${rows[0].last_error ?? 'not run yet'}`;
}

const { EventType } = temporal.api.enums.v1;

/** What its last task commanded is the last thing in the history of a workflow that rests. */
const RESTING = new Set<EventKind>([
  EventType.EVENT_TYPE_WORKFLOW_TASK_COMPLETED,
  EventType.EVENT_TYPE_MARKER_RECORDED,
  EventType.EVENT_TYPE_TIMER_STARTED,
  EventType.EVENT_TYPE_TIMER_CANCELED,
  EventType.EVENT_TYPE_UPSERT_WORKFLOW_SEARCH_ATTRIBUTES,
]);
const ENDED = new Set<EventKind>([
  EventType.EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED,
  EventType.EVENT_TYPE_WORKFLOW_EXECUTION_FAILED,
  EventType.EVENT_TYPE_WORKFLOW_EXECUTION_TERMINATED,
]);

type EventKind = temporal.api.enums.v1.EventType;

async function lastEvent(client: Client, workflowId: string): Promise<EventKind> {
  const { events } = await client.workflow.getHandle(workflowId).fetchHistory();
  return events?.at(-1)?.eventType ?? EventType.EVENT_TYPE_UNSPECIFIED;
}

/**
 * Ends the lives of a scenario that still go on, so that the next one's time is its own. They must be at rest: the test
 * server's clock stands still for good where a task was in hand.
 */
export async function endLives(db: Queryable, client: Client): Promise<void> {
  const { rows: products } = await db.query<{ id: string }>('SELECT id FROM products');
  const { rows: moving } = await db.query<{ id: string }>(
    'SELECT id FROM provider_migrations WHERE moving_account IS NOT NULL',
  );
  const contracts = await contractsNow(db);
  const workflows = [
    ...products.map(({ id }) => productWorkflowId(id)),
    ...contracts.map(({ id }) => contractWorkflowId(id)),
    ...moving.map(({ id }) => migrationWorkflowId(id)),
  ];
  await Promise.all(
    workflows.map((workflowId) =>
      client.workflow
        .getHandle(workflowId)
        .terminate('the scenario is over')
        .catch(() => undefined),
    ),
  );
}
