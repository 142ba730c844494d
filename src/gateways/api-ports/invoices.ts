import type pg from 'pg';
import type { Tx } from '../../../activities/ports';
import type { ApiPorts, InvoiceResource } from '../../api/ports';
import { hasValidCard, usableMethod } from '../../domain/collection';
import { checkExtension } from '../../domain/deadlines';
import type { CancellationReason, InvoicePurpose } from '../../domain/invoice-document';
import { type Refusal, Refused, refuse } from '../../domain/refusal';
import type { Documents } from '../documents/renderings';
import { addJob } from '../postgres/jobs';
import type { Queryable } from '../postgres/pool';
import { ask } from './asking';
import { type CommandKit, NotFound, runCommand } from './commands';
import { pageQuery } from './listing';
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
  prices_frozen_until: string | null;
}

const SELECT = `SELECT i.id, i.number, i.account_id, i.product_id, i.purpose, i.years, i.status, i.total, i.paid, i.currency,
  i.reference, i.issued_at, i.deadline, i.paid_at, i.cancelled_at, i.cancel_reason, c.number AS cancellation,
  i.document->>'pricesFrozenUntil' AS prices_frozen_until
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
    pricesFrozenUntil: row.prices_frozen_until,
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

export function invoicePorts(kit: CommandKit, documentPdf: Documents): ApiPorts['invoices'] {
  const { pool } = kit;
  return {
    async list(filter, paging) {
      const { account, product, status, number } = filter;
      const equal = { 'i.account_id': account, 'i.product_id': product, 'i.status': status, 'i.number': number };
      const { rows } = await pool.query<Row>(...pageQuery({ select: SELECT, key: 'i.id', equal }, paging));
      return pageOf(rows, paging, (row) => row.id, resourceOf);
    },

    get: (id) => readInvoiceResource(pool, id),

    async pdf(id, kind) {
      return (await documentPdf(id, kind))?.pdf;
    },

    async pay(command, id) {
      const asked = await runCommand(kit, { ...command, whose: { invoice: id } }, (db, tx, at) =>
        askForPayment(db, tx, id, at),
      );
      if (asked.kind !== 'done') return asked as Exclude<typeof asked, { kind: 'done' | 'accepted' }>;
      const outcome = await answerWithin(async () => {
        const invoice = await existing(pool, id);
        return invoice.status === 'open' ? failureSince(pool, invoice, asked.value.since) : invoice;
      });
      if (!outcome) return { kind: 'accepted', value: await existing(pool, id) };
      if ('code' in outcome) return { kind: 'refused', refusal: outcome };
      return { kind: 'done', value: outcome, replayed: asked.replayed };
    },

    async extend(command, id, deadline) {
      const invoice = await readInvoiceResource(pool, id);
      if (!invoice) return { kind: 'not_found' };
      const request = { do: 'extend_deadline', invoice: id, deadline } as const;
      return ask(
        kit,
        command,
        invoice.product,
        ({ life }, requestId, at) => ({
          refusal: checkExtension(life, id, deadline, at),
          message: { type: 'operatorRequested', id: requestId, at, request },
        }),
        () => existing(pool, id),
      );
    },
  };
}

async function existing(pool: pg.Pool, id: string): Promise<InvoiceResource> {
  const invoice = await readInvoiceResource(pool, id);
  if (!invoice) throw new NotFound();
  return invoice;
}

/** What was asked, and the timeline's last entry then: what comes after it is the answer. */
interface Asked {
  invoice: string;
  since: number;
}

/** The card is charged at once, whatever the automatic method is (A10); without one, a mandate is used as a new one would be (P7). */
async function askForPayment(db: Queryable, tx: Tx, id: string, at: string): Promise<Asked> {
  const { rows } = await db.query<{ status: string; account: string; product: string; debit: string | null }>(
    'SELECT status, account_id AS account, product_id AS product, debit_key AS debit FROM invoices WHERE id = $1',
    [id],
  );
  const invoice = rows[0];
  if (!invoice) throw new NotFound();
  if (invoice.status !== 'open')
    throw new Refused(refuse('invoice-not-open', `The invoice is ${invoice.status} already.`));
  const { means, timeZone } = await tx.customer(invoice.account);
  if (invoice.debit !== null)
    throw new Refused(refuse('no-usable-method', 'A direct debit for it is under way; nothing else is charged.'));
  const card = hasValidCard(means, at, timeZone);
  if (!card && usableMethod(means, at, timeZone) === null)
    throw new Refused(
      refuse(
        'no-usable-method',
        'The account has no card or mandate that can be charged now: set one, or pay by transfer.',
      ),
    );
  const { rows: last } = await db.query<{ seq: number }>(
    'SELECT coalesce(max(seq), 0) AS seq FROM events WHERE product_id = $1',
    [invoice.product],
  );
  const message = { type: 'paymentMethodChanged', at, ...(card && { card }) };
  await addJob(db, 'signal', { product: invoice.product, message });
  return { invoice: id, since: last[0]?.seq ?? 0 };
}

async function failureSince(db: Queryable, invoice: InvoiceResource, since: number): Promise<Refusal | undefined> {
  const { rows } = await db.query<{ reason: string }>(
    `SELECT data->>'reason' AS reason FROM events
     WHERE product_id = $1 AND seq > $2 AND type = 'payment_failed' AND data->>'invoice' = $3 LIMIT 1`,
    [invoice.product, since, invoice.id],
  );
  const failure = rows[0];
  if (!failure) return undefined;
  return refuse('payment-failed', 'The charge failed; the invoice stays open and can be paid otherwise.', {
    ...failure,
  });
}
