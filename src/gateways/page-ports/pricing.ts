import type { Instant } from '../../domain/calendar';
import type { CommandKit } from '../api-ports/commands';
import { type StandingRow, vatRateOf } from './standing-rows';

/** As an invoice of an instant has it: VAT, reverse charge included, and prices that are kept as they were. */
export function accountPricing({ pool, settings }: Pick<CommandKit, 'pool' | 'settings'>) {
  return async (account: string, at: Instant) => {
    const { rows } = await pool.query<Pick<StandingRow, 'country' | 'vat_evidence' | 'frozen_prices'>>(
      'SELECT country, vat_evidence, frozen_prices FROM accounts WHERE id = $1',
      [account],
    );
    const row = rows[0];
    if (!row) throw new Error(`no account ${account}`);
    return {
      vatRate: vatRateOf(row, settings, at),
      ...(row.frozen_prices && { frozenPrices: row.frozen_prices }),
    };
  };
}
