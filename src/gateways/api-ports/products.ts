import type { ApiPorts, ProductResource } from '../../api/ports';
import type { Instant } from '../../domain/calendar';
import { isInsured } from '../../domain/claims';
import type { Phase, Term } from '../../domain/life';
import type { ProductKind, RenewalOption } from '../../domain/offer';
import type { Queryable } from '../postgres/pool';
import { type CommandKit, NotFound } from './commands';
import { pageQuery } from './listing';
import { pageOf } from './paging';
import { readTimeline } from './timelines';

/** A product's columns, and those of its open invoice. */
export interface ProductResourceRow {
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
  clock: Instant;
  ends_early_at: Instant | null;
  insured: boolean | null;
  insured_before: boolean | null;
  insure_next: boolean | null;
}

/** Of products `p` and their open invoices `i`. */
export const productColumns = `p.id, p.account_id, p.kind, p.name, p.offer_id, p.state, p.option, p.option_years, p.term_number, p.term_start,
  p.term_end, p.registrant, p.trouble, p.created_at, p.version, i.id AS invoice_id, i.number AS invoice_number,
  i.total - i.paid AS open, i.currency, i.deadline, p.life->>'clock' AS clock, p.life->'notice'->>'endsAt' AS ends_early_at,
  p.life->'certificate'->'insured' AS insured, p.life->'certificate'->'insuredBefore' AS insured_before,
  p.life->'certificate'->'insureNext' AS insure_next`;

export const withOpenInvoice = `LEFT JOIN LATERAL (SELECT * FROM invoices WHERE product_id = p.id AND status = 'open' LIMIT 1) i ON true`;

const SELECT = `SELECT ${productColumns} FROM products p ${withOpenInvoice}`;

export function productResourceOf(row: ProductResourceRow): ProductResource {
  const { term_number: number, term_start: start, term_end: end } = row;
  const term = number !== null && start && end ? { number, start, end } : null;
  return {
    id: row.id,
    account: row.account_id,
    kind: row.kind,
    name: row.name,
    offer: row.offer_id,
    state: row.state,
    renewalOption: row.option,
    renewalYears: row.option_years,
    term,
    ...(row.ends_early_at !== null && { endsEarlyAt: row.ends_early_at }),
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
    insurance: insuranceOf(row, term),
    trouble: row.trouble,
    createdAt: row.created_at,
    version: row.version,
  };
}

function insuranceOf(row: ProductResourceRow, term: Term | null): ProductResource['insurance'] {
  const { clock, insured, insured_before: insuredBefore, insure_next: insuredNextTerm } = row;
  if (insured === null || insuredNextTerm === null) return null;
  const certificate = { insured, ...(insuredBefore !== null && { insuredBefore }) };
  return { insured: isInsured({ certificate, ...(term && { term }) }, clock), insuredNextTerm };
}

export async function readProductResource(db: Queryable, id: string): Promise<ProductResource> {
  const { rows } = await db.query<ProductResourceRow>(`${SELECT} WHERE p.id = $1`, [id]);
  if (!rows[0]) throw new NotFound();
  return productResourceOf(rows[0]);
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
      const { rows } = await pool.query<ProductResourceRow>(
        ...pageQuery({ select: SELECT, key: 'p.id', equal, also }, paging),
      );
      return pageOf(rows, paging, (row) => row.id, productResourceOf);
    },

    async get(id) {
      const { rows } = await pool.query<ProductResourceRow>(`${SELECT} WHERE p.id = $1`, [id]);
      return rows[0] && productResourceOf(rows[0]);
    },

    async events(id, paging, forOperator = false) {
      const { rows } = await pool.query<{ account_id: string }>('SELECT account_id FROM products WHERE id = $1', [id]);
      if (!rows[0]) return undefined;
      return { ...(await readTimeline(pool, { product: id }, paging, forOperator)), account: rows[0].account_id };
    },
  };
}
