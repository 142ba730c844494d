import type { InvoiceDraft, InvoiceRecord } from '../../../activities/ports';
import type { PaymentMethod } from '../../domain/account';
import { dateIn, type Instant } from '../../domain/calendar';
import { creditorReference } from '../../domain/creditor-reference';
import type { CancellationReason, InvoiceDocument, InvoicePurpose, Seller } from '../../domain/invoice-document';
import { refundOfRest } from '../../domain/refund';
import { newId } from './ids';
import type { Queryable } from './pool';

export interface InvoiceRow {
  id: string;
  number: string;
  account_id: string;
  product_id: string;
  purpose: InvoicePurpose;
  years: number;
  status: InvoiceRecord['status'];
  total: number;
  paid: number;
  currency: string;
  reference: string;
  issued_at: Instant;
  deadline: Instant;
  paid_at: Instant | null;
  paid_by: PaymentMethod | null;
  cancel_reason: CancellationReason | null;
  debit_key: string | null;
}

export const invoiceColumns = `id, number, account_id, product_id, purpose, years, status, total, paid, currency, reference, issued_at,
  deadline, paid_at, paid_by, cancel_reason, debit_key`;

export function invoiceOf(row: InvoiceRow): InvoiceRecord {
  return {
    id: row.id,
    number: row.number,
    account: row.account_id,
    product: row.product_id,
    purpose: row.purpose,
    years: row.years,
    status: row.status,
    total: row.total,
    paid: row.paid,
    currency: row.currency,
    creditorReference: row.reference,
    issuedAt: row.issued_at,
    deadline: row.deadline,
    debitUnderWay: row.debit_key !== null,
    ...(row.cancel_reason && { cancelReason: row.cancel_reason }),
    ...(row.status === 'paid' && row.paid_at && { paidAt: row.paid_at }),
    ...(row.paid_by && { paidBy: row.paid_by }),
  };
}

/** The next number of a series and year; held by this transaction until its end, so that there is never a gap (A3). */
async function nextNumber(db: Queryable, series: string, at: Instant, zone: string): Promise<string> {
  const year = Number(dateIn(at, zone).slice(0, 4));
  const { rows } = await db.query<{ last: number }>(
    `INSERT INTO number_series (series, year, last) VALUES ($1, $2, 1)
     ON CONFLICT (series, year) DO UPDATE SET last = number_series.last + 1 RETURNING last`,
    [series, year],
  );
  return `${series}${year}-${String(rows[0]?.last).padStart(6, '0')}`;
}

export async function insertInvoice(db: Queryable, draft: InvoiceDraft, seller: Seller): Promise<InvoiceRecord> {
  const { product, customer, purpose, years, price, currency, issuedAt, deadline } = draft;
  const number = await nextNumber(db, 'R', issuedAt, seller.timeZone);
  const reference = creditorReference(number);
  const document: InvoiceDocument = {
    kind: 'invoice',
    number,
    purpose,
    date: dateIn(issuedAt, seller.timeZone),
    issuedAt,
    deadline,
    locale: customer.locale,
    timeZone: customer.timeZone,
    seller,
    buyer: { ...customer.address, ...(customer.vatId && { vatId: customer.vatId }) },
    lines: price.lines,
    currency,
    net: price.net,
    vat: price.vat,
    total: price.total,
    creditorReference: reference,
    paymentMethod: draft.collection,
    reverseCharge: customer.reverseCharge,
    ...(price.frozenUntil !== undefined && { pricesFrozenUntil: price.frozenUntil }),
  };
  const { rows } = await db.query<InvoiceRow>(
    `INSERT INTO invoices (id, number, account_id, product_id, purpose, years, status, total, currency, reference, issued_at,
       deadline, document)
     VALUES ($1, $2, $3, $4, $5, $6, 'open', $7, $8, $9, $10, $11, $12) RETURNING ${invoiceColumns}`,
    [
      newId('inv'),
      number,
      customer.id,
      product.id,
      purpose,
      years,
      price.total,
      currency,
      reference,
      issuedAt,
      deadline,
      document,
    ],
  );
  return invoiceOf(rows[0] as InvoiceRow);
}

export async function readInvoice(db: Queryable, id: string): Promise<InvoiceRecord> {
  const { rows } = await db.query<InvoiceRow>(`SELECT ${invoiceColumns} FROM invoices WHERE id = $1`, [id]);
  if (!rows[0]) throw new Error(`no invoice ${id}`);
  return invoiceOf(rows[0]);
}

export async function readLatestInvoice(db: Queryable, product: string): Promise<InvoiceRecord | undefined> {
  const { rows } = await db.query<InvoiceRow>(
    `SELECT ${invoiceColumns} FROM invoices WHERE product_id = $1 ORDER BY issued_at DESC, id DESC LIMIT 1`,
    [product],
  );
  return rows[0] && invoiceOf(rows[0]);
}

export async function readOpenInvoices(db: Queryable, account: string): Promise<InvoiceRecord[]> {
  const { rows } = await db.query<InvoiceRow>(
    `SELECT ${invoiceColumns} FROM invoices WHERE account_id = $1 AND status = 'open' ORDER BY deadline`,
    [account],
  );
  return rows.map(invoiceOf);
}

/** Those open of some products, and others by their ids. */
export async function readInvoicesOf(
  db: Queryable,
  products: readonly string[],
  ids: readonly string[],
): Promise<InvoiceRecord[]> {
  const { rows } = await db.query<InvoiceRow>(
    `SELECT ${invoiceColumns} FROM invoices WHERE product_id = ANY($1) AND status = 'open'
     UNION SELECT ${invoiceColumns} FROM invoices WHERE id = ANY($2)`,
    [products, ids],
  );
  return rows.map(invoiceOf);
}

export async function addPaid(
  db: Queryable,
  id: string,
  amount: number,
  method: PaymentMethod,
  at: Instant,
): Promise<void> {
  await db.query(
    `UPDATE invoices SET paid = paid + $2, paid_by = $3, status = CASE WHEN paid + $2 >= total THEN 'paid' ELSE status END,
       paid_at = CASE WHEN paid + $2 >= total THEN $4::timestamptz END WHERE id = $1`,
    [id, amount, method, at],
  );
}

/** Closes an invoice by a cancellation, a document of its own with a number of its own (A3). */
export async function insertCancellation(
  db: Queryable,
  invoice: InvoiceRecord,
  reason: CancellationReason,
  at: Instant,
  seller: Seller,
): Promise<string> {
  const number = await nextNumber(db, 'S', at, seller.timeZone);
  const { rows } = await db.query<{ document: InvoiceDocument }>(
    `UPDATE invoices SET status = 'cancelled', cancelled_at = $2, cancel_reason = $3, debit_key = NULL WHERE id = $1
     RETURNING document`,
    [invoice.id, at, reason],
  );
  const document = cancellationOf(rows[0]?.document as InvoiceDocument, number, reason, at, seller);
  await db.query(
    'INSERT INTO cancellations (id, number, invoice_id, reason, at, document) VALUES ($1, $2, $3, $4, $5, $6)',
    [newId('can'), number, invoice.id, reason, at, document],
  );
  return number;
}

/** A document for the part of a paid invoice that is given back; the invoice stays paid (E6). */
export async function insertRefund(
  db: Queryable,
  invoice: InvoiceRecord,
  term: { start: Instant; end: Instant },
  endsAt: Instant,
  seller: Seller,
): Promise<{ number: string; amount: number }> {
  const { rows } = await db.query<{ document: InvoiceDocument }>('SELECT document FROM invoices WHERE id = $1', [
    invoice.id,
  ]);
  const original = rows[0]?.document as InvoiceDocument;
  const refund = refundOfRest(original.lines, term, endsAt);
  if (refund.total === 0) return { number: '', amount: 0 };
  const number = await nextNumber(db, 'S', endsAt, seller.timeZone);
  const document = cancellationOf({ ...original, ...refund }, number, 'ended_early', endsAt, seller);
  await db.query('UPDATE invoices SET refunded = $2 WHERE id = $1', [invoice.id, refund.total]);
  await db.query(
    'INSERT INTO cancellations (id, number, invoice_id, reason, at, document) VALUES ($1, $2, $3, $4, $5, $6)',
    [newId('can'), number, invoice.id, 'ended_early', endsAt, document],
  );
  return { number, amount: refund.total };
}

/** The same lines with the signs turned: together with its invoice a cancellation sums up to nothing. */
function cancellationOf(
  invoice: InvoiceDocument,
  number: string,
  reason: CancellationReason,
  at: Instant,
  seller: Seller,
): InvoiceDocument {
  const { deadline: _, ...original } = invoice;
  return {
    ...original,
    kind: 'cancellation',
    number,
    about: { number: original.number, date: original.date, reason },
    date: dateIn(at, seller.timeZone),
    issuedAt: at,
    lines: original.lines.map((line) => ({ ...line, unitPrice: -line.unitPrice, net: -line.net })),
    net: -original.net,
    vat: original.vat.map(({ rate, net, vat }) => ({ rate, net: -net, vat: -vat })),
    total: -original.total,
  };
}
