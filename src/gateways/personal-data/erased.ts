import { Refused, refuse } from '../../domain/refusal';
import type { Queryable } from '../postgres/pool';

/**
 * Refuses what would make new data of an account that was erased.
 * @param db in a transaction: an erasure at the same time waits for it, or is seen
 */
export async function refuseErased(db: Queryable, account: string): Promise<void> {
  await db.query('SELECT 1 FROM accounts WHERE id = $1 FOR KEY SHARE', [account]);
  if (await isErased(db, account))
    throw new Refused(refuse('account-erased', 'The account was erased: open a new one.'));
}

export async function isErased(db: Queryable, account: string): Promise<boolean> {
  return (await db.query('SELECT 1 FROM erasures WHERE account_id = $1', [account])).rows.length > 0;
}
