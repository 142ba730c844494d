import { Refused, refuse } from '../../domain/refusal';
import type { Queryable } from './pool';

/** Something has happened to an account that its migration waits for: its workflow looks, after the commit. */
export async function wakeMigration(db: Queryable, account: string): Promise<void> {
  await db.query(
    `SELECT graphile_worker.add_job('provider_migration', payload := json_build_object('migration', id),
       job_key := 'migration/' || id, max_attempts := 32000) FROM provider_migrations WHERE moving_account = $1`,
    [account],
  );
}

/** Refuses what a migration decides, from its beginning until all that it brings has been told. */
export async function refuseMoving(db: Queryable, account: string): Promise<void> {
  const { rows } = await db.query<{ id: string; to: string }>(
    'SELECT id, to_provider AS "to" FROM provider_migrations WHERE moving_account = $1',
    [account],
  );
  if (!rows[0]) return;
  const { id: migration, to } = rows[0];
  const detail = `The certificates of ${account} are being moved to ${to}, by ${migration}: finish it or roll it back first.`;
  throw new Refused(refuse('migration-running', detail, { migration }));
}

/** Looks that are overdue: of workflows that somebody terminated, or that were lost with a Temporal server. */
export async function wakeForgottenMigrations(db: Queryable): Promise<void> {
  const { rows } = await db.query<{ account: string }>(
    `SELECT moving_account AS account FROM provider_migrations
     WHERE moving_account IS NOT NULL AND paused_at IS NULL AND wake_at < now() - interval '1 hour'`,
  );
  for (const { account } of rows) await wakeMigration(db, account);
}

/** What a fact of an account is about: its migration to that provider where one is under way, else the account itself. */
export async function subjectOfMoving(db: Queryable, account: string, provider: string): Promise<string> {
  const { rows } = await db.query<{ id: string }>(
    'SELECT id FROM provider_migrations WHERE moving_account = $1 AND to_provider = $2',
    [account, provider],
  );
  return rows[0] ? `migration/${rows[0].id}` : `account/${account}`;
}
