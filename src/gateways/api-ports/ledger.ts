import type pg from 'pg';
import type { ApiPorts, LedgerFault, LedgerVerification, ledgerChecks } from '../../api/ports';
import { inTransaction, type Queryable } from '../postgres/pool';

type Check = (typeof ledgerChecks)[number];

/** Examples told of each check; how many there are is counted all the same. */
const MOST_EXAMPLES = 20;

/**
 * Each gives what is wrong and nothing else, computed in the database: the books may be larger than any memory here.
 * The second query of each counts what was looked at.
 */
const CHECKS: Record<Check, { wrong: string; looked: string }> = {
  // Two sides of one row cannot differ; what can is a row that no rule of the engine writes (A2).
  sum: {
    looked: 'SELECT count(*) AS n FROM ledger',
    wrong: `SELECT reference AS subject, format('moves %s %s from %s to %s', amount, currency, debit, credit) AS detail
      FROM ledger WHERE amount <= 0 OR debit = credit OR currency <> 'EUR'
      UNION ALL
      SELECT 'all movements', format('sum up to %s instead of 0', sum(amount))
      FROM (SELECT amount FROM ledger UNION ALL SELECT -amount FROM ledger) sides HAVING sum(amount) <> 0`,
  },
  balances: {
    looked: 'SELECT count(*) AS n FROM accounts',
    wrong: `SELECT coalesce(a.id, substr(f.side, 9)) AS subject, CASE WHEN a.id IS NULL
        THEN format('movements of %s for an account that there is not', f.amount)
        ELSE format('balance %s, but its movements sum up to %s', a.balance, coalesce(f.amount, 0)) END AS detail
      FROM accounts a FULL JOIN (
        SELECT side, sum(amount) AS amount FROM (
          SELECT credit AS side, amount FROM ledger WHERE credit LIKE 'balance/%'
          UNION ALL SELECT debit, -amount FROM ledger WHERE debit LIKE 'balance/%') sides GROUP BY side
      ) f ON f.side = 'balance/' || a.id
      WHERE coalesce(a.balance, 0) <> coalesce(f.amount, 0) OR a.id IS NULL`,
  },
  // What was paid of an invoice that is cancelled goes back to the balance, and what was refunded of one that stays paid.
  invoices: {
    looked: 'SELECT count(*) AS n FROM invoices',
    wrong: `SELECT i.number AS subject, format('%s: total %s, paid %s; movements bring %s and take back %s', i.status, i.total,
        i.paid, coalesce(m.came, 0), coalesce(m.went, 0)) AS detail
      FROM invoices i LEFT JOIN (
        SELECT side, sum(came) AS came, sum(went) AS went FROM (
          SELECT credit AS side, amount AS came, 0 AS went FROM ledger WHERE credit LIKE 'invoice/%'
          UNION ALL SELECT debit, 0, amount FROM ledger WHERE debit LIKE 'invoice/%') sides GROUP BY side
      ) m ON m.side = 'invoice/' || i.id
      WHERE i.paid <> coalesce(m.came, 0)
        OR coalesce(m.went, 0) <> CASE WHEN i.status = 'cancelled' THEN i.paid ELSE i.refunded END
        OR i.refunded > i.paid
        OR i.paid > i.total OR (i.status = 'paid' AND i.paid < i.total) OR (i.status = 'open' AND i.paid >= i.total)`,
  },
  // A payment is moved as one piece or, where more came than was open, as two.
  payments: {
    looked: 'SELECT count(*) AS n FROM payments',
    wrong: `SELECT p.reference AS subject, format('payment of %s, but its movements sum up to %s', p.amount, coalesce(m.amount, 0))
        AS detail
      FROM payments p LEFT JOIN (
        SELECT regexp_replace(reference, '^(payment|rest-of)/', '') AS reference, sum(amount) AS amount FROM ledger
        WHERE reference ~ '^(payment|rest-of)/' GROUP BY 1
        UNION ALL SELECT reference, amount FROM ledger WHERE reference LIKE 'return/%' AND reference NOT LIKE 'return/%/fee'
      ) m ON m.reference = p.reference
      WHERE p.amount <> coalesce(m.amount, 0)`,
  },
  numbers: {
    looked: 'SELECT (SELECT count(*) FROM invoices) + (SELECT count(*) FROM cancellations) AS n',
    wrong: `SELECT coalesce(n.series, s.series) || coalesce(n.year, s.year) AS subject,
        format('%s documents, numbered from %s to %s; the last number given is %s', coalesce(n.documents, 0), n.first,
          n.last, coalesce(s.last, 0)) AS detail
      FROM (
        SELECT substr(number, 1, 1) AS series, substr(number, 2, 4)::int AS year, count(*) AS documents,
          min(substr(number, 7)::bigint) AS first, max(substr(number, 7)::bigint) AS last
        FROM (SELECT number FROM invoices UNION ALL SELECT number FROM cancellations) documents GROUP BY 1, 2
      ) n FULL JOIN number_series s ON s.series = n.series AND s.year = n.year
      WHERE n.documents IS DISTINCT FROM s.last::bigint OR n.last IS DISTINCT FROM s.last::bigint OR n.first <> 1`,
  },
};

export function ledgerPorts(pool: pg.Pool): ApiPorts['ledger'] {
  return {
    verify(at) {
      return inTransaction(pool, async (db): Promise<LedgerVerification> => {
        // One instant for all checks, however long they take and whatever is booked meanwhile.
        await db.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
        await db.query('SET LOCAL statement_timeout = 0');
        const checks: LedgerVerification['checks'] = [];
        for (const [check, sql] of Object.entries(CHECKS)) checks.push(await verify(db, check as Check, sql));
        return { at, holds: checks.every(({ wrong }) => wrong === 0), checks };
      });
    },
  };
}

async function verify(db: Queryable, check: Check, sql: { wrong: string; looked: string }) {
  const { rows: counted } = await db.query<{ n: number }>(sql.looked);
  const { rows } = await db.query<LedgerFault & { wrong: number }>(
    `SELECT subject, detail, count(*) OVER () AS wrong FROM (${sql.wrong}) w ORDER BY subject LIMIT ${MOST_EXAMPLES}`,
  );
  const examples = rows.map(({ subject, detail }) => ({ subject, detail }));
  return { check, looked: counted[0]?.n ?? 0, wrong: rows[0]?.wrong ?? 0, examples };
}
