import type { CommandKit } from '../api-ports/commands';
import { inTransaction } from '../postgres/pool';
import { eraseDue, type RetentionSettings } from './erasing';

/** Erases what had to be kept for a while, once its day has come. */
export async function purgeErased(
  { pool, time }: Pick<CommandKit, 'pool' | 'time'>,
  settings: RetentionSettings,
  now: string = new Date().toISOString(),
): Promise<void> {
  const { rows } = await pool.query<{ account: string; next: string }>(
    `SELECT e.account_id AS account, e.next_at AS next FROM erasures e LEFT JOIN test_clocks c ON c.account_id = e.account_id
     WHERE e.next_at <= $1 OR (e.next_at IS NOT NULL AND c.id IS NOT NULL)`,
    [now],
  );
  for (const { account, next } of rows) {
    await inTransaction(pool, async (db) => {
      const at = await time.now(db, { account }, now);
      if (next <= at) await eraseDue(db, account, at, settings);
    });
  }
}
