import { randomBytes } from 'node:crypto';
import { webhookWorkflowId } from '../../../workflows/ids';
import { earliest, type Instant } from '../../domain/calendar';
import {
  type Keeper,
  type RetentionRule,
  retainedUntil,
  retentionCutoff,
  retentionYears,
} from '../../domain/retention';
import { addJob } from '../postgres/jobs';
import type { Queryable } from '../postgres/pool';
import { type AccountTable, accountTables } from './tables';

export interface RetentionSettings {
  rules: readonly RetentionRule[];
  keeper: Keeper;
}

/** Rows of a table that go now, or that stay until an instant, or for good. */
export interface Portion {
  what: string;
  rows: number;
}
export interface Kept extends Portion {
  until: Instant | null;
  because: string;
}

/** What an erasure at an instant takes, and what stays. */
export interface ErasurePlan {
  now: Portion[];
  kept: Kept[];
}

/** The same without numbers of rows. */
export interface ErasureOutline {
  due: Pick<Portion, 'what'>[];
  kept: Pick<Kept, 'what' | 'until'>[];
}

/** The parameters of every statement: the account, now, and the instant before whose year documents are free. */
type Moment = [account: string, now: Instant, cutoff: Instant];

const BECAUSE = {
  retention: 'invoices are kept for the legal time after the year of their issue',
  validity: 'certificates that are valid can be checked until they are over',
};

/** Which of the account's rows are still as they were. */
function untouched({ of, overwrite }: AccountTable): string {
  return overwrite ? `${of} AND ${overwrite.where}` : of;
}

function isDue({ due = 'now', date }: AccountTable): string {
  if (due === 'now') return 'true';
  return `coalesce(${date} ${due === 'retention' ? '< $3::timestamptz' : '<= $2::timestamptz'}, true)`;
}

/** Every parameter is used, so that all statements take the same. */
const ALL = '($1::text, $2::timestamptz, $3::timestamptz) IS NOT NULL';

function moment(account: string, now: Instant, { rules, keeper }: RetentionSettings): { at: Moment; years: number } {
  const years = retentionYears(rules, keeper, now);
  return { at: [account, now, retentionCutoff(now, years, keeper)], years };
}

/** Of an account that lives what goes now and what stays until when, by table, without how much of each: enough for a page, by one statement. */
export async function outlineErasure(
  db: Queryable,
  account: string,
  now: Instant,
  settings: RetentionSettings,
): Promise<ErasureOutline> {
  const { at, years } = moment(account, now, settings);
  const { rows } = await db.query<{ place: number; due: boolean; last: Instant | null }>(
    `SELECT * FROM (${accountTables.map(outlined).join(' UNION ALL ')}) o WHERE (due OR last IS NOT NULL) AND ${ALL}`,
    at,
  );
  const outline: ErasureOutline = { due: [], kept: [] };
  for (const { place, due: isThere, last } of rows.sort((a, b) => a.place - b.place)) {
    const { table: what, due, stays } = accountTables[place] as AccountTable;
    if (stays !== undefined) outline.kept.push({ what, until: null });
    else {
      if (isThere) outline.due.push({ what });
      if (last === null) continue;
      outline.kept.push({ what, until: due === 'retention' ? retainedUntil(last, years, settings.keeper) : last });
    }
  }
  return outline;
}

/** Where nothing was erased yet every row is as it was. */
function outlined(one: AccountTable, place: number): string {
  const { table, of, due = 'now', date, stays } = one;
  if (due === 'now' || stays !== undefined) {
    return `SELECT ${place} AS place, EXISTS (SELECT 1 FROM ${table} t WHERE ${of}) AS due, NULL::timestamptz AS last`;
  }
  return `SELECT ${place}, coalesce(bool_or(due), false), max(date) FILTER (WHERE NOT due)
    FROM (SELECT ${isDue(one)} AS due, ${date} AS date FROM ${table} t WHERE ${of}) rows`;
}

/** Says what an erasure would take now, or what is left of one. */
export async function planErasure(
  db: Queryable,
  account: string,
  now: Instant,
  settings: RetentionSettings,
): Promise<ErasurePlan> {
  const { at, years } = moment(account, now, settings);
  const plan: ErasurePlan = { now: [], kept: [] };
  for (const one of accountTables) {
    const { table: what, due = 'now', date, stays, because } = one;
    const { rows } = await db.query<{ due: number; kept: number; last: Instant | null }>(
      `SELECT count(*) FILTER (WHERE ${isDue(one)}) AS due, count(*) FILTER (WHERE NOT ${isDue(one)}) AS kept,
         max(${date ?? 'NULL::timestamptz'}) FILTER (WHERE NOT ${isDue(one)}) AS last
       FROM ${what} t WHERE ${untouched(one)} AND ${ALL}`,
      at,
    );
    const [found] = rows;
    if (!found) continue;
    if (stays !== undefined) {
      if (found.due > 0) plan.kept.push({ what, rows: found.due, until: null, because: stays });
      continue;
    }
    if (found.due > 0) plan.now.push({ what, rows: found.due });
    if (found.last === null || due === 'now') continue;
    const until = due === 'retention' ? retainedUntil(found.last, years, settings.keeper) : found.last;
    plan.kept.push({ what, rows: found.kept, until, because: because ?? BECAUSE[due] });
  }
  return plan;
}

/** When the next of what is kept is due; nothing where nothing is left that time brings. */
async function nextDue(
  db: Queryable,
  account: string,
  now: Instant,
  settings: RetentionSettings,
): Promise<Instant | null> {
  const { at, years } = moment(account, now, settings);
  let next: Instant | null = null;
  for (const one of accountTables) {
    if (one.date === undefined) continue;
    const { rows } = await db.query<{ first: Instant | null }>(
      `SELECT min(${one.date}) AS first FROM ${one.table} t WHERE ${untouched(one)} AND NOT ${isDue(one)} AND ${ALL}`,
      at,
    );
    const first = rows[0]?.first;
    if (!first) continue;
    const due = one.due === 'retention' ? retainedUntil(first, years, settings.keeper) : first;
    next = next === null ? due : earliest(next, due);
  }
  return next;
}

/**
 * Erases what is due of an account, notes what that was, and when the next is due. Safe to repeat.
 * @param db in a transaction
 */
export async function eraseDue(
  db: Queryable,
  account: string,
  now: Instant,
  settings: RetentionSettings,
): Promise<Portion[]> {
  const { at } = moment(account, now, settings);
  await endDeliveries(db, account);
  await endOthers(db, account);
  await forgetJobs(db, account);
  // A key that was never needed is not made afterwards either.
  await db.query(
    `INSERT INTO account_keys (id, owner, created_at, destroyed_at) VALUES ($1, $2, $3, $3) ON CONFLICT (owner) DO NOTHING`,
    [randomBytes(12).toString('base64url'), account, now],
  );
  const erased: Portion[] = [];
  for (const one of accountTables) {
    if (one.stays !== undefined) continue;
    const { table: what, overwrite } = one;
    const where = `${untouched(one)} AND ${isDue(one)} AND ${ALL}`;
    const { rowCount } = await db.query(
      overwrite ? `UPDATE ${what} t SET ${overwrite.set} WHERE ${where}` : `DELETE FROM ${what} t WHERE ${where}`,
      at,
    );
    if (rowCount) erased.push({ what, rows: rowCount });
  }
  for (const { what, rows } of erased) {
    await db.query(
      `INSERT INTO erased_data (account_id, what, at, rows) VALUES ($1, $2, $3, $4)
       ON CONFLICT (account_id, what, at) DO UPDATE SET rows = erased_data.rows + excluded.rows`,
      [account, what, now, rows],
    );
  }
  await db.query('UPDATE erasures SET next_at = $2 WHERE account_id = $1', [
    account,
    await nextDue(db, account, now, settings),
  ]);
  return erased;
}

/** A workflow that has not heard yet that all is over cannot read its history any more: its key goes. */
async function endOthers(db: Queryable, account: string): Promise<void> {
  const { rows } = await db.query<{ workflow: string }>(
    `SELECT 'contract/' || id AS workflow FROM contracts WHERE account_id = $1
     UNION ALL SELECT 'migration/' || id FROM provider_migrations WHERE account_id = $1`,
    [account],
  );
  for (const { workflow } of rows) await addJob(db, 'end_workflow', { workflow });
}

/** Workflows that deliver to the account's endpoints end: their key goes, and what they had to deliver. */
async function endDeliveries(db: Queryable, account: string): Promise<void> {
  const { rows } = await db.query<{ endpoint: string; lane: string }>(
    `SELECT DISTINCT d.endpoint_id AS endpoint, d.lane FROM webhook_deliveries d JOIN webhook_endpoints e ON e.id = d.endpoint_id
     WHERE e.account_id = $1 AND d.state = 'pending'`,
    [account],
  );
  for (const { endpoint, lane } of rows)
    await addJob(db, 'end_workflow', { workflow: webhookWorkflowId(endpoint, lane) });
}

/** What waits to be sent or told is about somebody who is not known any more. */
async function forgetJobs(db: Queryable, account: string): Promise<void> {
  await db.query(
    `DELETE FROM graphile_worker._private_jobs WHERE locked_at IS NULL AND (
       payload->>'product' IN (SELECT id FROM products WHERE account_id = $1) OR payload->>'mail' IN (SELECT id FROM mails WHERE account_id = $1))`,
    [account],
  );
}
