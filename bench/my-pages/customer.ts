import type pg from 'pg';
import { upTo } from '../http';
import { insertRows } from './rows';

const DAY = 86_400_000;

/** How much of each there is. */
export interface CustomerSizes {
  sessions: number;
  movements: number;
  supportRequests: number;
  cancelled: number;
}

export const numbered = (prefix: string, n: number) => `${prefix}_${String(n).padStart(26, '0')}`;

/**
 * What comes together in an account over the years, beside the products and invoices that it has: movements of its
 * balance, requests for help, browsers, cancelled invoices, and a wish to have another address.
 */
export async function seedCustomer(pool: pg.Pool, account: string, sizes: CustomerSizes, now: number): Promise<void> {
  const at = (days: number) => new Date(now - days * DAY).toISOString();
  const { rows } = await pool.query<{ email: string; product: string }>(
    'SELECT lower(a.email) AS email, max(p.id) AS product FROM accounts a JOIN products p ON p.account_id = a.id WHERE a.id = $1 GROUP BY a.id',
    [account],
  );
  const [{ email, product } = { email: '', product: '' }] = rows;
  const own = (n: number) => `${account}/${n}`;

  await insertRows(
    pool,
    'sessions',
    upTo(sizes.sessions).map((n) => ({
      ...{ id: `ses_${account}${n}`, token_hash: own(n), email_key: email, account_id: account, person_id: null },
      browser: 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
      ...{ created_at: at(5), last_seen_at: at(1) },
    })),
  );
  const topUp = { account_id: account, amount: 1_000, currency: 'EUR', method: 'bank_transfer' };
  await insertRows(
    pool,
    'payments',
    upTo(sizes.movements).map((n) => ({
      ...{ ...topUp, id: `pay_${account}${n}`, reference: own(n), product_id: null, invoice_id: null },
      ...{ at: at(n % 900), recorded_at: at(n % 900), booked_on: null },
    })),
  );
  const { rows: last } = await pool.query<{ id: number }>('SELECT coalesce(max(id), 0) AS id FROM ledger');
  await insertRows(
    pool,
    'ledger',
    upTo(sizes.movements).map((n) => ({
      ...{
        id: Number(last[0]?.id) + 1 + n,
        reference: `payment/${own(n)}`,
        debit: 'bank',
        credit: `balance/${account}`,
      },
      ...{ amount: 1_000, currency: 'EUR', at: at(n % 900), recorded_at: at(n % 900) },
    })),
  );
  await insertRows(
    pool,
    'support_requests',
    upTo(sizes.supportRequests).map((n) => ({
      ...{ id: numbered('sup', n + 1), reference: `SR-${n}`, account_id: account, kind: 'technical' },
      ...{
        state: n % 10 === 0 ? 'answered' : 'closed',
        subject: `Which chain is for server ${n}?`,
        product_id: product,
      },
      ...{ serial: null, brand: 'default', desk: 'service_desk', desk_address: 'desk@example.com', subject_prefix: '' },
      ...{ provider: null, order_url: null, account_manager: null, created_at: at(n), changed_at: at(n) },
    })),
  );
  await insertRows(
    pool,
    'support_messages',
    upTo(sizes.supportRequests).flatMap((n) =>
      upTo(4).map((number) => ({
        ...{ request_id: numbered('sup', n + 1), number: number + 1, author: number % 2 === 0 ? 'customer' : 'desk' },
        ...{
          sender: 'somebody',
          person_id: null,
          words: `A paragraph of some length about servers. ${'Words. '.repeat(40)}`,
        },
        ...{ refused: [], message_id: null, answers: null, withheld: null, at: at(n), recorded_at: at(n) },
      })),
    ),
  );
  await insertRows(pool, 'address_changes', [
    {
      ...{ token_hash: own(0), account_id: account, email: 'other@example.com', created_at: at(0) },
      ...{ ends_at: at(-1), used_at: null, withdrawn_at: null },
    },
  ]);
  await pool.query(
    `WITH gone AS (
       UPDATE invoices SET status = 'cancelled', cancelled_at = issued_at, cancel_reason = 'deadline_passed', paid = 0
       WHERE id IN (SELECT id FROM invoices WHERE account_id = $1 AND status = 'paid' ORDER BY id DESC LIMIT $2) RETURNING id, issued_at, document
     ) INSERT INTO cancellations (id, number, invoice_id, reason, at, document)
       SELECT 'can' || id, 'S' || id, id, 'deadline_passed', issued_at, document FROM gone`,
    [account, sizes.cancelled],
  );
}
