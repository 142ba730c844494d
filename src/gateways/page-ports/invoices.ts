import type pg from 'pg';
import type { AutomaticMethod, PaymentMethod } from '../../domain/account';
import { instant } from '../../domain/calendar';
import type { CancellationReason, InvoicePurpose } from '../../domain/invoice-document';
import type { ProductKind } from '../../domain/offer';
import type { PaymentFailure } from '../../domain/timeline';
import type { InvoiceDetail, InvoiceList, InvoicePagePorts, InvoiceShown } from '../../pages/my/invoices/ports';
import { movementsOf } from './movements';

const PAGE = 25;
/** Open ones that the first page shows before it points to the list of them all. */
const OPEN_AT_FIRST = 10;

interface Row {
  id: string;
  number: string;
  product_id: string;
  product_name: string;
  kind: ProductKind;
  purpose: InvoicePurpose;
  years: number;
  status: InvoiceShown['status'];
  total: number;
  paid: number;
  currency: string;
  issued_at: string;
  deadline: string;
  paid_at: string | null;
  cancel_reason: CancellationReason | null;
  cancelled_at: string | null;
  cancellation: string | null;
  cancellation_at: string | null;
  refunded: number;
  debit_key: string | null;
  settles_at: string | null;
}

interface DetailRow extends Row {
  reference: string;
  payments: InvoiceDetail['payments'];
  failure: { at: string; method: PaymentMethod; reason: PaymentFailure } | null;
  automatic: AutomaticMethod;
  card: InvoiceDetail['card'];
}

const COLUMNS = `i.id, i.number, i.product_id, p.name AS product_name, p.kind, i.purpose, i.years, i.status, i.total, i.paid,
  i.currency, i.issued_at, i.deadline, i.paid_at, i.cancel_reason, i.cancelled_at, c.number AS cancellation, c.at AS cancellation_at, i.refunded,
  i.debit_key, CASE WHEN i.debit_key IS NOT NULL THEN (SELECT max(d->>'settlesAt') FROM jsonb_array_elements(p.life->'debits') d
    WHERE d->>'key' = i.debit_key) END AS settles_at`;
const FROM = 'FROM invoices i JOIN products p ON p.id = i.product_id LEFT JOIN cancellations c ON c.invoice_id = i.id';

const URGENT_FIRST = `SELECT ${COLUMNS} ${FROM} WHERE i.account_id = $1 AND i.status = 'open'`;
const LATEST_FIRST = `SELECT ${COLUMNS} ${FROM} WHERE i.account_id = $1 AND ($2::text IS NULL OR i.id < $2)`;

const DETAIL = `SELECT ${COLUMNS}, i.reference, a.automatic, a.card,
  coalesce((SELECT jsonb_agg(jsonb_build_object('at', e.at, 'method', e.data->>'method', 'amount', (e.data->>'amount')::bigint) ORDER BY e.seq)
    FROM events e WHERE e.product_id = i.product_id AND e.type = 'payment_received' AND e.data->>'invoice' = i.id), '[]') AS payments,
  (SELECT jsonb_build_object('at', e.at, 'method', e.data->>'method', 'reason', e.data->>'reason') FROM events e
    WHERE e.product_id = i.product_id AND e.type = 'payment_failed' AND e.data->>'invoice' = i.id ORDER BY e.seq DESC LIMIT 1) AS failure
  ${FROM} JOIN accounts a ON a.id = i.account_id WHERE i.account_id = $1 AND i.id = $2`;

function shownOf(row: Row): InvoiceShown {
  const { cancellation: number, cancellation_at, cancelled_at: at, cancel_reason: reason } = row;
  const isRefunded = row.status === 'paid' && number !== null && cancellation_at !== null;
  return {
    id: row.id,
    number: row.number,
    product: row.product_id,
    productName: row.product_name,
    kind: row.kind,
    purpose: row.purpose,
    years: row.years,
    status: row.status,
    total: row.total,
    paid: row.paid,
    currency: row.currency,
    issuedAt: row.issued_at,
    deadline: row.deadline,
    paidAt: row.paid_at,
    cancelled: number !== null && at !== null && reason !== null ? { number, at, reason } : null,
    refund: isRefunded ? { number, at: cancellation_at, amount: row.refunded } : null,
    debitUnderWay: row.debit_key !== null,
    settlesAt: row.settles_at,
  };
}

/** JSON of the database writes instants in its own way. */
const instantIn = (text: string) => new Date(text).toISOString();

/** Where the list of open ones ended, by its order: deadline and id. One that nobody wrote begins anew. */
function openCursor(text = ''): string[] {
  const [all, deadline = '', id = ''] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)~(\w{1,40})$/.exec(text) ?? [];
  try {
    return all === undefined ? [] : [all, instant(deadline), id];
  } catch {
    return [];
  }
}

export function invoicePagePorts(pool: pg.Pool): InvoicePagePorts {
  async function urgent(account: string, after: string | undefined): Promise<InvoiceList> {
    const [, deadline, id] = openCursor(after);
    const { rows } = await pool.query<Row>(
      `${URGENT_FIRST} AND ($2::timestamptz IS NULL OR (i.deadline, i.id) > ($2, $3)) ORDER BY i.deadline, i.id LIMIT ${PAGE + 1}`,
      [account, deadline ?? null, id ?? null],
    );
    const open = rows.slice(0, PAGE).map(shownOf);
    const last = open.at(-1);
    return {
      open,
      moreOpen: false,
      others: [],
      next: rows.length > PAGE && last ? `${last.deadline}~${last.id}` : null,
    };
  }

  return {
    async list(account, { status, number, after }) {
      if (status === 'open' && number === undefined) return urgent(account, after);
      const cursor = after !== undefined && /^\w{1,40}$/.test(after) ? after : null;
      if (status === undefined && number === undefined && cursor === null) {
        const { rows } = await pool.query<Row>(
          `(${URGENT_FIRST} ORDER BY i.deadline, i.id LIMIT ${OPEN_AT_FIRST + 1})
           UNION ALL (${LATEST_FIRST} AND i.status <> 'open' ORDER BY i.id DESC LIMIT ${PAGE + 1})`,
          [account, cursor],
        );
        const open = rows.filter((row) => row.status === 'open');
        const others = rows.filter((row) => row.status !== 'open');
        const shown = { open: open.slice(0, OPEN_AT_FIRST).map(shownOf), moreOpen: open.length > OPEN_AT_FIRST };
        return { ...shown, ...paged(others) };
      }
      const { rows } = await pool.query<Row>(
        `${LATEST_FIRST} AND CASE WHEN $3::text IS NULL THEN $4::text IS NOT NULL OR i.status <> 'open' ELSE i.status = $3 END
         AND ($4::text IS NULL OR strpos(i.number, upper($4)) > 0 OR strpos(c.number, upper($4)) > 0)
         ORDER BY i.id DESC LIMIT ${PAGE + 1}`,
        [account, cursor, status ?? null, number ?? null],
      );
      return { open: [], moreOpen: false, ...paged(rows) };
    },

    async get(account, id) {
      const row = (await pool.query<DetailRow>(DETAIL, [account, id])).rows[0];
      if (!row) return undefined;
      return {
        ...shownOf(row),
        creditorReference: row.reference,
        payments: row.payments.map((payment) => ({ ...payment, at: instantIn(payment.at) })),
        failure: row.failure && { ...row.failure, at: instantIn(row.failure.at) },
        automatic: row.automatic,
        card: row.card,
      };
    },

    movements: (account, after) => movementsOf(pool, account, after),
  };
}

function paged(rows: readonly Row[]): Pick<InvoiceList, 'others' | 'next'> {
  const others = rows.slice(0, PAGE).map(shownOf);
  return { others, next: rows.length > PAGE ? (others.at(-1)?.id ?? null) : null };
}
