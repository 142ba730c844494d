import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { Logger, type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import type pg from 'pg';
import type { JobPayloads } from '../postgres/jobs';
import { createPool } from '../postgres/pool';

export interface JobRunnerOptions {
  databaseUrl: string;
  concurrency: number;
  /**
   * milliseconds that a rush of jobs is let gather, so that they are fetched together. One that comes then can wait for
   * the next look, a second at most: 0 where somebody waits for it
   */
  gather: number;
  /** seconds after which a job that failed is tried again at the latest, however often it has failed */
  longestPause: number;
  /** jobs of this runner that time brings, as lines of a crontab in UTC; however many run, once each time */
  crontab?: string;
  tasks: { [K in keyof JobPayloads]?: (payload: JobPayloads[K], job: string) => Promise<void> };
  log: (message: string) => void;
  /** told of every job that ran */
  observe?: (ran: RanJob) => void;
}

export interface RanJob {
  task: string;
  job: string;
  attempt: number;
  /** ids of what it was about */
  about: { mail?: string; product?: string };
  seconds: number;
  /** absent if it is done */
  error?: unknown;
}

export interface JobRunner {
  stop(): Promise<void>;
}

/** Runs jobs of the queue as soon as they are committed (by NOTIFY), and again with growing pauses if they throw. */
export async function startJobRunner(options: JobRunnerOptions): Promise<JobRunner> {
  const connection = `perennial-jobs:${randomUUID()}`;
  const url = new URL(options.databaseUrl);
  url.searchParams.set('application_name', connection);
  const pool = createPool(url.href, { max: options.concurrency + 2, log: options.log });
  const events = new EventEmitter() as WorkerEvents;
  const registered: Promise<unknown>[] = [];
  events.on('pool:create', ({ workerPool }) => {
    const { id } = workerPool as unknown as { id: string };
    registered.push(pool.query('INSERT INTO job_holders (pool_id, connection) VALUES ($1, $2)', [id, connection]));
  });
  const runner: Runner = await run({
    pgPool: pool,
    taskList: taskListOf(options.tasks, options.observe),
    ...(options.crontab !== undefined && { crontab: options.crontab }),
    concurrency: options.concurrency,
    noHandleSignals: true,
    pollInterval: 1_000,
    events,
    preset: {
      worker: {
        completeJobBatchDelay: 5,
        failJobBatchDelay: 5,
        localQueue: {
          size: options.concurrency * 4,
          ttl: 10_000,
          ...(options.gather > 0 && {
            refetchDelay: { durationMs: options.gather, threshold: options.concurrency, maxAbortThreshold: 100 },
          }),
        },
      },
    },
    logger: quiet(options.log),
  });
  await Promise.all(registered);
  const names = Object.keys(options.tasks);
  const tidyUp = async () => {
    await releaseOrphans(pool);
    await shortenPauses(pool, names, options.longestPause);
  };
  let tidying: Promise<void> = Promise.resolve();
  const janitor = setInterval(() => {
    tidying = tidyUp().catch((error: Error) => options.log(`Jobs: ${error.message}`));
  }, JANITOR_EVERY);
  await tidyUp();
  return {
    async stop() {
      clearInterval(janitor);
      await tidying;
      await runner.stop();
      await pool.query('DELETE FROM job_holders WHERE connection = $1', [connection]).catch(() => undefined);
      await pool.end();
    },
  };
}

function taskListOf(tasks: JobRunnerOptions['tasks'], observe: JobRunnerOptions['observe']): TaskList {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      async (payload, { job }) => {
        const started = process.hrtime.bigint();
        const { mail, product } = payload as RanJob['about'];
        const about = { ...(mail !== undefined && { mail }), ...(product !== undefined && { product }) };
        const ran = (end: Pick<RanJob, 'error'>) => {
          const seconds = Number(process.hrtime.bigint() - started) / 1e9;
          observe?.({ task: name, job: String(job.id), attempt: job.attempts, about, seconds, ...end });
        };
        try {
          await task(payload as never, job.id);
          ran({});
        } catch (error) {
          ran({ error });
          throw error;
        }
      },
    ]),
  );
}

function quiet(log: (message: string) => void) {
  return new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') log(message);
  });
}

const JANITOR_EVERY = 3_000;

/** Seconds within which whoever holds a job has said so: it is written down while the first jobs are fetched. */
const REGISTERED_WITHIN = 10;

/**
 * Gives back the jobs of processes that died: whose connection is gone twice in a row, or who had fetched jobs and died
 * before anybody knew them. The queue itself would keep them locked for four hours.
 */
async function releaseOrphans(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ pool_id: string; again: boolean }>(
    `UPDATE job_holders h SET missed_since = CASE WHEN a.application_name IS NULL THEN coalesce(h.missed_since, now()) END
     FROM job_holders o LEFT JOIN pg_stat_activity a ON a.application_name = o.connection
     WHERE o.pool_id = h.pool_id AND (a.application_name IS NULL OR h.missed_since IS NOT NULL)
     RETURNING h.pool_id, a.application_name IS NULL AND h.missed_since < now() - interval '2 seconds' AS again`,
  );
  const { rows: unknown } = await pool.query<{ pool_id: string }>(
    `SELECT DISTINCT locked_by AS pool_id FROM graphile_worker.jobs j
     WHERE locked_at < now() - make_interval(secs => $1)
       AND NOT EXISTS (SELECT 1 FROM job_holders h WHERE h.pool_id = j.locked_by)`,
    [REGISTERED_WITHIN],
  );
  const dead = [...rows.filter((row) => row.again), ...unknown].map((row) => row.pool_id);
  if (dead.length === 0) return;
  await pool.query('SELECT graphile_worker.force_unlock_workers($1::text[])', [dead]);
  await pool.query('DELETE FROM job_holders WHERE pool_id = ANY($1)', [dead]);
}

/** The queue's own pauses grow to hours; once the other side is back, nobody should wait that long. */
async function shortenPauses(pool: pg.Pool, tasks: readonly string[], longestPause: number): Promise<void> {
  await pool.query(
    `SELECT graphile_worker.reschedule_jobs(array_agg(id), now() + make_interval(secs => $2))
     FROM graphile_worker.jobs
     WHERE task_identifier = ANY($1) AND locked_at IS NULL AND run_at > now() + make_interval(secs => $2)
     HAVING count(*) > 0`,
    [tasks, longestPause],
  );
}
