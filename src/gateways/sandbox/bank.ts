import type pg from 'pg';
import type { DebitPort, DebitState } from '../../../activities/ports';
import { debitSettlement } from '../../domain/target-calendar';

/** A SEPA bank: a debit that was asked for settles on its TARGET day and cannot be recalled (A7). */
export function createSandboxBank(pool: pg.Pool): DebitPort {
  return {
    settlesAt: debitSettlement,

    async request(debit) {
      await pool.query(
        `INSERT INTO sandbox_debits (key, account_id, amount, asked_at, settles_at, state) VALUES ($1, $2, $3, $4, $5, 'under_way')
         ON CONFLICT (key) DO NOTHING`,
        [debit.key, debit.account, debit.amount, debit.at, debit.settlesAt],
      );
    },

    async state(key, at): Promise<DebitState> {
      const { rows } = await pool.query<{ amount: number; settles_at: string }>(
        'SELECT amount, settles_at FROM sandbox_debits WHERE key = $1',
        [key],
      );
      const debit = rows[0];
      if (!debit) return { kind: 'failed', code: 'unknown' };
      return at >= debit.settles_at ? { kind: 'settled', amount: debit.amount } : { kind: 'under_way' };
    },
  };
}
