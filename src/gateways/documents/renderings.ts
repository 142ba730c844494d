import type pg from 'pg';
import type { InvoiceDocument } from '../../domain/invoice-document';
import type { renderDocument } from '../pdf/render';

export type DocumentKind = InvoiceDocument['kind'];

export interface RenderedDocument {
  number: string;
  pdf: Buffer;
}

interface Source {
  document: InvoiceDocument;
  cancellation: InvoiceDocument | null;
  pdf: Buffer | null;
  payments: NonNullable<InvoiceDocument['payments']>;
  paid: boolean;
}

const SOURCE = `SELECT i.document, c.document AS cancellation, r.pdf, i.status = 'paid' AS paid,
    coalesce((SELECT json_agg(json_build_object('at', e.at, 'method', e.data->>'method', 'amount', (e.data->>'amount')::bigint,
      'reference', e.data->>'reference') ORDER BY e.seq) FROM events e
      WHERE e.product_id = i.product_id AND e.type = 'payment_received' AND e.data->>'invoice' = i.id), '[]') AS payments
  FROM invoices i LEFT JOIN cancellations c ON c.invoice_id = i.id
  LEFT JOIN renderings r ON r.kind = $2 AND r.invoice_id = i.id WHERE i.id = $1`;

export type Documents = ReturnType<typeof createDocuments>;

/** The PDF of an invoice, its cancellation or its receipt: rendered once and kept, so that it never changes (A3). */
export function createDocuments(pool: pg.Pool, render: typeof renderDocument) {
  return async function documentPdf(invoice: string, kind: DocumentKind): Promise<RenderedDocument | undefined> {
    const { rows } = await pool.query<Source>(SOURCE, [invoice, kind]);
    const source = rows[0];
    const document = source && documentOf(source, kind);
    if (!document) return undefined;
    if (source.pdf) return { number: document.number, pdf: source.pdf };
    const pdf = await render(document);
    const { rows: kept } = await pool.query<{ pdf: Buffer }>(
      `INSERT INTO renderings (kind, invoice_id, pdf) VALUES ($1, $2, $3)
       ON CONFLICT (kind, invoice_id) DO UPDATE SET kind = excluded.kind RETURNING pdf`,
      [kind, invoice, pdf],
    );
    return { number: document.number, pdf: kept[0]?.pdf ?? pdf };
  };
}

function documentOf(source: Source, kind: DocumentKind): InvoiceDocument | undefined {
  switch (kind) {
    case 'invoice':
      return source.document;
    case 'cancellation':
      return source.cancellation ?? undefined;
    case 'receipt':
      return source.paid ? receiptOf(source.document, source.payments) : undefined;
  }
}

function receiptOf(invoice: InvoiceDocument, payments: Source['payments']): InvoiceDocument {
  const { deadline: _, ...rest } = invoice;
  const last = payments.at(-1);
  const at = last ? new Date(last.at).toISOString() : invoice.issuedAt;
  return {
    ...rest,
    kind: 'receipt',
    about: { number: invoice.number, date: invoice.date },
    issuedAt: at,
    payments: payments.map((payment) => ({ ...payment, at: new Date(payment.at).toISOString() })),
  };
}
