import type { Client } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import type pg from 'pg';
import { createPool } from '../src/gateways/postgres/pool';
import { pause } from './programs';

const { History } = temporal.api.history.v1;

export interface HistoryCount {
  events: number;
  bytes: number;
}

/** What one term leaves in the history: the first run of a life, whole; the mean of several lives. */
export async function countHistory(client: Client, workflowIds: readonly string[]): Promise<HistoryCount> {
  const counts = await Promise.all(workflowIds.map((id) => countOne(client, id)));
  const mean = (of: (count: HistoryCount) => number) =>
    Math.round(counts.reduce((sum, one) => sum + of(one), 0) / counts.length);
  return { events: mean((one) => one.events), bytes: mean((one) => one.bytes) };
}

async function countOne(client: Client, workflowId: string): Promise<HistoryCount> {
  const { raw } = await client.workflow.getHandle(workflowId).describe();
  const first = raw.workflowExecutionInfo?.firstRunId ?? undefined;
  const history = await client.workflow.getHandle(workflowId, first).fetchHistory();
  return { events: history.events?.length ?? 0, bytes: History.encode(history).finish().length };
}

/** A server that has nothing to do tells what it did only after this time. */
const STATISTICS_LAG = 10_500;
const IDLE = 4_000;

/** Room that counting commits needs before the first wave. */
export const COUNTING_TIME = STATISTICS_LAG + IDLE + 1_000;

/** Counts the transactions of databases while work is done, less what they do anyway. */
export class CommitWatch {
  private readonly pool: pg.Pool;
  private before: number[] = [];
  private perMillisecond: number[] = [];
  private since = 0;

  constructor(
    postgresUrl: string,
    private readonly databases: readonly string[],
  ) {
    this.pool = createPool(postgresUrl, { max: 1 });
  }

  async start(): Promise<void> {
    await pause(STATISTICS_LAG);
    const first = await this.read();
    const from = Date.now();
    await pause(IDLE);
    this.before = await this.read();
    this.since = Date.now();
    this.perMillisecond = this.before.map((count, index) => (count - (first[index] ?? 0)) / (this.since - from));
  }

  /** @returns transactions per life, by database */
  async stop(lives: number): Promise<number[]> {
    await pause(STATISTICS_LAG);
    const after = await this.read();
    const elapsed = Date.now() - this.since;
    return after.map((count, index) => {
      const anyway = (this.perMillisecond[index] ?? 0) * elapsed;
      return (count - (this.before[index] ?? 0) - anyway) / lives;
    });
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  private async read(): Promise<number[]> {
    const { rows } = await this.pool.query<{ name: string; count: number }>(
      'SELECT datname AS name, xact_commit + xact_rollback AS count FROM pg_stat_database WHERE datname = ANY($1)',
      [this.databases],
    );
    return this.databases.map((name) => rows.find((row) => row.name === name)?.count ?? 0);
  }
}
