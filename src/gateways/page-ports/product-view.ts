import { type Instant, instant } from '../../domain/calendar';
import type { Life } from '../../domain/life';
import type { CertificateRow, NoticeRow, ProductView } from '../../pages/my/products/ports';
import { paymentMethodsOf } from '../api-ports/payment-methods';
import type { AccountRow } from '../postgres/customers';
import type { Queryable } from '../postgres/pool';
import type { TxSettings } from '../postgres/tx';
import { type StandingRow, standingColumns, standingJoins, standingOf, vatRateOf } from './standing-rows';

/** Certificates that are looked at: a year has eight at most from 2029 on, and reissues come on top. */
const MOST_CERTIFICATES = 12;

type Row = StandingRow &
  Pick<AccountRow, 'automatic' | 'card' | 'mandate' | 'debits_paused'> & {
    life: Life;
    issued_at: Instant | null;
    paid: number | null;
    notices: NoticeRow[] | null;
    certificates: CertificateRow[] | null;
  };

/** One product of an account with all that its page tells, in one statement. */
export async function readView(
  db: Queryable,
  settings: TxSettings,
  { account, id, now }: { account: string; id: string; now: Instant },
): Promise<ProductView | undefined> {
  const { rows } = await db.query<Row>(
    `SELECT ${standingColumns}, p.life, i.issued_at, i.paid, a.automatic, a.card, a.mandate, a.debits_paused,
       (SELECT jsonb_agg(jsonb_build_object('term', n.term, 'notice', n.notice, 'recipient', n.recipient, 'outcome', n.outcome,
          'reason', n.reason, 'at', n.at, 'bounced', coalesce(m.bounced, false)) ORDER BY n.at)
        FROM notices n LEFT JOIN mails m ON m.id = n.mail_id WHERE n.product_id = p.id) AS notices,
       (SELECT jsonb_agg(c) FROM (SELECT serial, not_before AS "notBefore", not_after AS "notAfter", cause,
          revoked_at AS "revokedAt", revoked_for AS "revokedFor" FROM certificates
        WHERE product_id = p.id AND not_after > coalesce(p.term_start, $3) ORDER BY not_before DESC LIMIT ${MOST_CERTIFICATES}) c)
        AS certificates
     FROM products p JOIN accounts a ON a.id = p.account_id ${standingJoins} WHERE p.id = $1 AND p.account_id = $2`,
    [id, account, now],
  );
  const [row] = rows;
  if (!row) return undefined;
  return {
    standing: standingOf(row, settings, now),
    life: row.life,
    methods: paymentMethodsOf(row),
    vatRate: vatRateOf(row, settings, now),
    invoiceIssuedAt: row.issued_at,
    invoicePaid: row.paid ?? 0,
    notices: (row.notices ?? []).map((notice) => ({ ...notice, at: instant(notice.at) })),
    certificates: (row.certificates ?? []).map((one) => ({
      ...one,
      notBefore: instant(one.notBefore),
      notAfter: instant(one.notAfter),
      revokedAt: one.revokedAt === null ? null : instant(one.revokedAt),
    })),
  };
}
