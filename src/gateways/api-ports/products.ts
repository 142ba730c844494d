import type { ApiPorts, ProductResource } from '../../api/ports';
import type { Instant } from '../../domain/calendar';
import type { Phase } from '../../domain/life';
import type { ProductKind, RenewalOption } from '../../domain/offer';
import type { Queryable } from '../postgres/pool';
import { type CommandKit, NotFound } from './commands';
import { pageQuery } from './listing';
import { pageOf } from './paging';
import { readTimeline } from './timelines';

interface Row {
  id: string;
  account_id: string;
  kind: ProductKind;
  name: string;
  offer_id: string;
  state: Phase;
  option: RenewalOption;
  option_years: number;
  term_number: number | null;
  term_start: Instant | null;
  term_end: Instant | null;
  registrant: { email?: string; language?: string };
  trouble: string | null;
  created_at: Instant;
  version: number;
  invoice_id: string | null;
  invoice_number: string | null;
  open: number | null;
  currency: string | null;
  deadline: Instant | null;
}

const SELECT = `SELECT p.id, p.account_id, p.kind, p.name, p.offer_id, p.state, p.option, p.option_years, p.term_number, p.term_start,
  p.term_end, p.registrant, p.trouble, p.created_at, p.version, i.id AS invoice_id, i.number AS invoice_number,
  i.total - i.paid AS open, i.currency, i.deadline
  FROM products p LEFT JOIN LATERAL (SELECT * FROM invoices WHERE product_id = p.id AND status = 'open' LIMIT 1) i ON true`;

function resourceOf(row: Row): ProductResource {
  const { term_number: number, term_start: start, term_end: end } = row;
  return {
    id: row.id,
    account: row.account_id,
    kind: row.kind,
    name: row.name,
    offer: row.offer_id,
    state: row.state,
    renewalOption: row.option,
    renewalYears: row.option_years,
    term: number !== null && start && end ? { number, start, end } : null,
    registrant: { email: row.registrant.email ?? null, language: row.registrant.language ?? null },
    openInvoice:
      row.invoice_id && row.invoice_number && row.currency && row.deadline
        ? {
            id: row.invoice_id,
            number: row.invoice_number,
            open: { amount: row.open ?? 0, currency: row.currency },
            deadline: row.deadline,
          }
        : null,
    trouble: row.trouble,
    createdAt: row.created_at,
    version: row.version,
  };
}

export async function readProductResource(db: Queryable, id: string): Promise<ProductResource> {
  const { rows } = await db.query<Row>(`${SELECT} WHERE p.id = $1`, [id]);
  if (!rows[0]) throw new NotFound();
  return resourceOf(rows[0]);
}

type Reads = Pick<ApiPorts['products'], 'list' | 'get' | 'events'>;

export function productPorts(kit: CommandKit): Reads {
  const { pool } = kit;
  return {
    async list(filter, paging) {
      const { account, kind, state, name, trouble } = filter;
      const equal = { 'p.account_id': account, 'p.kind': kind, 'p.state': state, 'p.name': name };
      // As its partial index has it.
      const also = trouble === undefined ? [] : [`p.trouble IS ${trouble ? 'NOT NULL' : 'NULL'}`];
      const { rows } = await pool.query<Row>(...pageQuery({ select: SELECT, key: 'p.id', equal, also }, paging));
      return pageOf(rows, paging, (row) => row.id, resourceOf);
    },

    async get(id) {
      const { rows } = await pool.query<Row>(`${SELECT} WHERE p.id = $1`, [id]);
      return rows[0] && resourceOf(rows[0]);
    },

    async events(id, paging, forOperator = false) {
      const { rows } = await pool.query<{ account_id: string }>('SELECT account_id FROM products WHERE id = $1', [id]);
      if (!rows[0]) return undefined;
      return { ...(await readTimeline(pool, { product: id }, paging, forOperator)), account: rows[0].account_id };
    },
  };
}
