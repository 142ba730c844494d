import type pg from 'pg';
import type { PaymentMethod } from '../../domain/account';
import type { InvoicePurpose } from '../../domain/invoice-document';
import type { CreditReason } from '../../domain/settlement';
import type { MovementShown } from '../../pages/my/invoices/ports';

const PAGE = 30;

interface Row {
  id: number;
  at: string;
  amount: number;
  currency: string;
  reference: string;
  credit: string;
  method: PaymentMethod | null;
  reason: CreditReason | null;
  invoice_id: string | null;
  number: string | null;
  purpose: InvoicePurpose | null;
  product_id: string | null;
  product_name: string | null;
}

/** What a movement's reference names (activities/settling.ts writes them) is looked up beside it. */
const MOVEMENTS = `SELECT l.id, l.at, l.amount, l.currency, l.reference, l.credit, y.method, e.reason, i.id AS invoice_id, i.number,
    i.purpose, p.id AS product_id, p.name AS product_name
  FROM (SELECT * FROM ledger WHERE (debit = $1 OR credit = $1) AND id < $2 ORDER BY id DESC LIMIT ${PAGE + 1}) l
  LEFT JOIN payments y ON y.reference = CASE
    WHEN l.reference ~ '^(payment|rest-of)/' THEN regexp_replace(l.reference, '^(payment|rest-of)/', '')
    WHEN l.reference LIKE 'return/%' THEN regexp_replace(l.reference, '/fee$', '') END
  LEFT JOIN invoices i ON i.id = CASE
    WHEN l.reference ~ '^(balance|release)/' THEN substr(l.reference, 9)
    WHEN l.reference LIKE 'refund/%' THEN substr(l.reference, 8) ELSE y.invoice_id END
  LEFT JOIN products p ON p.id = coalesce(i.product_id, y.product_id)
  LEFT JOIN LATERAL (SELECT data->>'reason' AS reason FROM events WHERE product_id = p.id AND type = 'balance_credited' AND at = l.at
    AND (data->>'amount')::bigint = l.amount ORDER BY seq LIMIT 1) e ON l.credit = $1
  ORDER BY l.id DESC`;

export async function movementsOf(pool: pg.Pool, account: string, after: string | undefined) {
  const side = `balance/${account}`;
  const before = after !== undefined && /^\d{1,15}$/.test(after) ? Number(after) : Number.MAX_SAFE_INTEGER;
  const { rows } = await pool.query<Row>(MOVEMENTS, [side, before]);
  const items = rows.slice(0, PAGE).map((row) => shownOf(row, side));
  return { items, next: rows.length > PAGE ? (items.at(-1)?.id ?? null) : null };
}

function shownOf(row: Row, side: string): MovementShown {
  const { id, at, amount, currency, method, reason } = row;
  const comes = row.credit === side;
  const { invoice_id: invoice, number, purpose, product_id: product, product_name: name } = row;
  return {
    id: String(id),
    at,
    amount: comes ? amount : -amount,
    currency,
    kind: kindOf(row),
    method,
    reason,
    invoice: invoice !== null && number !== null && purpose !== null ? { id: invoice, number, purpose } : null,
    product: product !== null && name !== null ? { id: product, name } : null,
  };
}

function kindOf({ reference, product_id: product }: Row): MovementShown['kind'] {
  const [first] = reference.split('/');
  switch (first) {
    case 'payment':
      return product === null ? 'top_up' : 'credited';
    case 'rest-of':
      return 'credited';
    case 'balance':
      return 'paid';
    case 'release':
      return 'released';
    case 'refund':
      return 'refunded';
    case 'return':
      return reference.endsWith('/fee') ? 'return_fee' : 'returned';
    default:
      return 'other';
  }
}
