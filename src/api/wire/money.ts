import { z } from 'zod';
import type { Money } from '../ports';

/** The ledger, and so everything that is paid, is in one currency. */
export const currency = z.literal('EUR', 'Only EUR.');

/** The most that one SEPA transfer can carry, 999,999,999.99 EUR; sums of such amounts stay exact integers. */
export const MOST_MINOR_UNITS = 99_999_999_999;

/** What somebody pays: minor units, more than nothing. */
export const payment = z
  .strictObject({ amount: z.int().min(1).max(MOST_MINOR_UNITS), currency })
  .meta({ id: 'Payable', example: { amount: 1299, currency: 'EUR' } });

export const money: z.ZodType<Money> = z
  .object({ amount: z.int().meta({ description: 'minor units' }), currency: z.string() })
  .meta({ id: 'Money', example: { amount: 1299, currency: 'EUR' } });
