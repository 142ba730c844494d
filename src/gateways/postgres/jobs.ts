import type { Queryable } from './pool';

/** What leaves the house after the commit, each by a sender with limits and retries of its own. */
export interface JobPayloads {
  mail: { mail: string };
  signal: { product: string; message: unknown };
  /** afresh: in the place of a run that goes on */
  start: { product: string; afresh?: boolean };
  advance: { clock: string };
  /** something is to be delivered to an endpoint; `atOnce` if it need not wait for the next attempt's time */
  webhook: { endpoint: string; lane: string; atOnce: boolean };
  /** one was begun, stopped, or goes on */
  mass_revocation: { massRevocation: string };
  /** a contract has changed */
  contract: { contract: string };
  /** something has happened that a migration to another provider waits for */
  provider_migration: { migration: string };
  /** asks authorities whether the time of replacements has changed */
  replacement_windows: object;
  /** one that has nothing to do any more */
  end_workflow: { workflow: string };
  /** deletes what is kept for a while only */
  purge: object;
  /** a card is to be charged for a balance */
  card_top_up: { topUp: string };
}

/** Adds a job in the transaction of the fact that it tells: it runs once that has committed, and never otherwise. */
export async function addJob<K extends keyof JobPayloads>(
  db: Queryable,
  task: K,
  payload: JobPayloads[K],
): Promise<void> {
  await db.query('SELECT graphile_worker.add_job($1, payload := $2::json, max_attempts := 32000)', [
    task,
    JSON.stringify(payload),
  ]);
}

/**
 * Adds a job for each payload that a query yields, in one statement and one insert: a call for each would take a hundred
 * times as long.
 * @param payloads one column of JSON
 */
export async function addJobs(
  db: Queryable,
  task: keyof JobPayloads,
  payloads: string,
  values: readonly unknown[],
): Promise<void> {
  await db.query(
    `SELECT count(*) FROM graphile_worker.add_jobs(ARRAY(
       SELECT ROW('${task}', j.payload::json, NULL, NULL, 32000, NULL, NULL, NULL)::graphile_worker.job_spec
       FROM (${payloads}) AS j(payload)))`,
    [...values],
  );
}
