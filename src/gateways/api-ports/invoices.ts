import type pg from 'pg';
import type { ApiPorts, InvoiceResource } from '../../api/ports';
import type { CancellationReason, InvoicePurpose } from '../../domain/invoice-document';
import { Refused, refuse } from '../../domain/refusal';
import { documentPdf } from '../documents/renderings';
import { addJob } from '../postgres/jobs';
import type { Queryable } from '../postgres/pool';
import { type CommandKit, NotFound, runCommand } from './commands';
import { pageOf } from './paging';
import { answerWithin } from './waiting';

interface Row {
  id: string;
  number: string;
  account_id: string;
  product_id: string;
  purpose: InvoicePurpose;
  years: number;
  status: InvoiceResource['status'];
  total: number;
  paid: number;
  currency: string;
  reference: string;
  issued_at: string;
  deadline: string;
  paid_at: string | null;
  cancelled_at: string | null;
  cancel_reason: CancellationReason | null;
  cancellation: string | null;
}

const SELECT = `SELECT i.id, i.number, i.account_id, i.product_id, i.purpose, i.years, i.status, i.total, i.paid, i.currency,
  i.reference, i.issued_at, i.deadline, i.paid_at, i.cancelled_at, i.cancel_reason, c.number AS cancellation
  FROM invoices i LEFT JOIN cancellations c ON c.invoice_id = i.id`;

function resourceOf(row: Row): InvoiceResource {
  const money = (amount: number) => ({ amount, currency: row.currency });
  const { cancellation, cancelled_at: at, cancel_reason: reason } = row;
  return {
    id: row.id,
    number: row.number,
    account: row.account_id,
    product: row.product_id,
    purpose: row.purpose,
    years: row.years,
    status: row.status,
    total: money(row.total),
    paid: money(row.paid),
    open: money(row.status === 'open' ? row.total - row.paid : 0),
    issuedAt: row.issued_at,
    deadline: row.deadline,
    paidAt: row.paid_at,
    cancelled: cancellation && at && reason ? { number: cancellation, at, reason } : null,
    creditorReference: row.reference,
  };
}

export async function readInvoiceResource(db: Queryable, id: string): Promise<InvoiceResource | undefined> {
  const { rows } = await db.query<Row>(`${SELECT} WHERE i.id = $1`, [id]);
  return rows[0] && resourceOf(rows[0]);
}

/** The latest invoice of a product: of an order just placed, or of a restore. */
export async function readLatestInvoiceResource(db: Queryable, product: string): Promise<InvoiceResource | null> {
  const { rows } = await db.query<Row>(
    `${SELECT} WHERE i.product_id = $1 ORDER BY i.issued_at DESC, i.id DESC LIMIT 1`,
    [product],
  );
  return rows[0] ? resourceOf(rows[0]) : null;
}

export function invoicePorts(kit: CommandKit): ApiPorts['invoices'] {
  const { pool } = kit;
  return {
    async list(filter, paging) {
      const { rows } = await pool.query<Row>(
        `${SELECT} WHERE ($1::text IS NULL OR i.account_id = $1) AND ($2::text IS NULL OR i.product_id = $2)
           AND ($3::text IS NULL OR i.status = $3) AND ($4::text IS NULL OR i.number = $4) AND i.id > $5
           ORDER BY i.id LIMIT $6`,
        [
          filter.account ?? null,
          filter.product ?? null,
          filter.status ?? null,
          filter.number ?? null,
          paging.after ?? '',
          paging.limit + 1,
        ],
      );
      return pageOf(rows, paging, (row) => row.id, resourceOf);
    },

    get: (id) => readInvoiceResource(pool, id),

    async pdf(id, kind) {
      return (await documentPdf(pool, id, kind))?.pdf;
    },

    async pay(command, id) {
      const asked = await runCommand(kit, command, (db) => askForPayment(db, id, command.at));
      if (asked.kind !== 'done') return asked as Exclude<typeof asked, { kind: 'done' | 'accepted' }>;
      const paid = await answerWithin(async () => {
        const invoice = await readInvoiceResource(pool, id);
        return invoice?.status === 'open' ? undefined : invoice;
      });
      if (paid) return { kind: 'done', value: paid, replayed: asked.replayed };
      return { kind: 'accepted', value: await existing(pool, id) };
    },
  };
}

async function existing(pool: pg.Pool, id: string): Promise<InvoiceResource> {
  const invoice = await readInvoiceResource(pool, id);
  if (!invoice) throw new NotFound();
  return invoice;
}

/** The account's automatic method is tried at once, as a new card would be (P7). */
async function askForPayment(db: Queryable, id: string, at: string): Promise<{ invoice: string }> {
  const invoice = await readInvoiceResource(db, id);
  if (!invoice) throw new NotFound();
  if (invoice.status !== 'open')
    throw new Refused(refuse('invoice-not-open', `The invoice is ${invoice.status} already.`));
  await addJob(db, 'signal', { product: invoice.product, message: { type: 'paymentMethodChanged', at } });
  return { invoice: id };
}
