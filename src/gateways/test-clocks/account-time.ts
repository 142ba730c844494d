import { epoch, type Instant, instantOf, plusMilliseconds } from '../../domain/calendar';
import type { Queryable } from '../postgres/pool';

/** Something that belongs to one account. */
export type Belonging = { account: string } | { product: string } | { invoice: string } | { payment: string };

/** The one place where an account's time comes from (5.3): real time, unless the account has a test clock. */
export interface AccountTime {
  /** @param at real time */
  now(db: Queryable, whose: Belonging, at: Instant): Promise<Instant>;
  /** milliseconds by which the account's test clock is ahead of real time; nothing where it has none */
  ahead(db: Queryable, account: string): Promise<number | undefined>;
  /** in a statement about a product `p`: the same of its account, or null */
  aheadOfProduct: string;
  /** the same for many at once: those that have a clock */
  aheadOfEach(db: Queryable, accounts: readonly string[]): Promise<Map<string, number>>;
}

/** Where test clocks are switched off no clock is ever asked: a live account's time is real time. */
export const realTime: AccountTime = {
  now: async (_db, _whose, at) => at,
  ahead: async () => undefined,
  aheadOfProduct: 'NULL::bigint',
  aheadOfEach: async () => new Map(),
};

const ACCOUNT = {
  account: '$1',
  product: '(SELECT account_id FROM products WHERE id = $1)',
  invoice: '(SELECT account_id FROM invoices WHERE id = $1)',
  payment: '(SELECT account_id FROM payments WHERE reference = $1)',
};

async function aheadOf(db: Queryable, whose: Belonging): Promise<number | undefined> {
  const [[kind, id]] = Object.entries(whose) as [[keyof typeof ACCOUNT, string]];
  const sql = `SELECT ahead_ms AS ahead FROM test_clocks WHERE account_id = ${ACCOUNT[kind]}`;
  return (await db.query<{ ahead: number }>(sql, [id])).rows[0]?.ahead;
}

export const clockedTime: AccountTime = {
  async now(db, whose, at) {
    return plusMilliseconds(at, (await aheadOf(db, whose)) ?? 0);
  },
  ahead: (db, account) => aheadOf(db, { account }),
  aheadOfProduct: '(SELECT c.ahead_ms FROM test_clocks c WHERE c.account_id = p.account_id)',

  async aheadOfEach(db, accounts) {
    const { rows } = await db.query<{ account: string; ahead: number }>(
      'SELECT account_id AS account, ahead_ms AS ahead FROM test_clocks WHERE account_id = ANY($1)',
      [accounts],
    );
    return new Map(rows.map(({ account, ahead }) => [account, ahead]));
  },
};

/** What a clock shows that is so far ahead. */
export function shownBy(ahead: number, real: number = Date.now()): Instant {
  return instantOf(real + ahead);
}

export function aheadAt(now: Instant, real: number = Date.now()): number {
  return epoch(now) - real;
}
