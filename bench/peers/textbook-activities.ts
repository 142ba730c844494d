import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { dateIn, instantOf, yearsAfter } from '../../src/domain/calendar';
import { creditorReference } from '../../src/domain/creditor-reference';
import type { InvoiceDocument, Seller } from '../../src/domain/invoice-document';
import type { MailMessage } from '../../src/domain/mail';
import { lastSafeDays } from '../../src/domain/outlook';
import { priceOf } from '../../src/domain/pricing';
import type { SmtpSender } from '../../src/gateways/mail/smtp-sender';
import { renderDocument } from '../../src/gateways/pdf/render';
import { tally } from './tally';
import type { TextbookDocuments, TextbookInvoice, TextbookPaid, TextbookPayment } from './textbook-documents';

export type TextbookActivities = ReturnType<typeof textbookActivities>;

const VAT = 1900;

/** Each does one thing and gives its result to the workflow. Letters and PDFs are made by the same code as ours. */
export function textbookActivities(db: pg.Pool, smtp: SmtpSender, seller: Seller) {
  const price = ({ product }: TextbookDocuments) =>
    priceOf({
      offer: product.offer,
      productName: product.name,
      purpose: 'renewal',
      years: 1,
      withRestoreFee: false,
      vatRate: VAT,
    });

  async function sendWithPdf(letter: MailMessage, document: InvoiceDocument): Promise<void> {
    const content = await renderDocument(document);
    await smtp.send(letter, [{ filename: `${document.number}.pdf`, content, contentType: 'application/pdf' }]);
  }

  return {
    async load(customer: string, product: string): Promise<TextbookDocuments> {
      const [one, other] = await Promise.all([
        db.query('SELECT doc FROM customers WHERE id = $1', [customer]),
        db.query('SELECT doc FROM products WHERE id = $1', [product]),
      ]);
      return { customer: one.rows[0].doc, product: other.rows[0].doc };
    },

    async decide(
      documents: TextbookDocuments,
      invoice: TextbookInvoice | undefined,
      daysBefore: number,
      end: number,
    ): Promise<MailMessage | undefined> {
      if (!documents.customer.expiryReminders) return undefined;
      const { customer, product } = documents;
      const deadline = instantOf(end);
      const outlook = {
        option: product.option,
        years: 1,
        ...(invoice && { openInvoice: { number: invoice.document.number, open: invoice.document.total, deadline } }),
        renewalEnded: false,
        paidNotRenewed: false,
        price: price(documents).total,
        currency: product.offer.currency,
        payment: {
          automatic: 'none' as const,
          ready: false,
          missing: 'no_method' as const,
          balance: customer.balance,
          balanceCovers: false,
          lastSafeDay: lastSafeDays(deadline, customer.timeZone),
        },
      };
      const facts = { kind: 'reminder' as const, daysBefore, final: daysBefore === 2, expiry: deadline, outlook };
      return letterOf(documents, { ...facts, ...about(documents) });
    },

    async send(letter: MailMessage): Promise<string> {
      const outcome = await smtp.send(letter);
      return outcome.response;
    },

    async record(product: string, notice: string, letter: MailMessage, response: string): Promise<void> {
      await db.query('INSERT INTO notices (product, notice, mail, response) VALUES ($1, $2, $3, $4)', [
        product,
        notice,
        letter,
        response,
      ]);
      tally.add();
    },

    async issueInvoice(documents: TextbookDocuments, end: number): Promise<TextbookInvoice> {
      const { customer, product } = documents;
      const { rows } = await db.query("SELECT nextval('invoice_number') AS next");
      const number = `R2026-${String(rows[0].next).padStart(6, '0')}`;
      const issuedAt = new Date().toISOString();
      const deadline = instantOf(end);
      const reference = creditorReference(number);
      const document: InvoiceDocument = {
        kind: 'invoice',
        number,
        purpose: 'renewal',
        date: dateIn(issuedAt, seller.timeZone),
        issuedAt,
        deadline,
        locale: customer.locale,
        timeZone: customer.timeZone,
        seller,
        buyer: customer.address,
        ...price(documents),
        currency: product.offer.currency,
        creditorReference: reference,
        paymentMethod: 'manual',
        reverseCharge: false,
      };
      const invoice = { ...documents, id: randomUUID(), document };
      await db.query('INSERT INTO invoices (id, product, doc) VALUES ($1, $2, $3)', [invoice.id, product.id, document]);
      const facts = {
        kind: 'invoice' as const,
        purpose: 'renewal' as const,
        invoiceNumber: number,
        total: document.total,
        currency: document.currency,
        deadline,
        creditorReference: reference,
        iban: seller.iban,
        bic: seller.bic,
        sellerName: seller.name,
        collection: 'manual' as const,
      };
      await sendWithPdf(letterOf(documents, { ...facts, ...about(documents) }), document);
      tally.add();
      return invoice;
    },

    async recordPayment(invoice: TextbookInvoice, payment: TextbookPayment): Promise<TextbookPaid> {
      await db.query('INSERT INTO payments (reference, invoice, doc) VALUES ($1, $2, $3)', [
        payment.reference,
        invoice.id,
        payment,
      ]);
      await db.query('UPDATE invoices SET paid_at = $2 WHERE id = $1', [invoice.id, payment.at]);
      return { ...invoice, payment };
    },

    async renew(paid: TextbookPaid, end: number): Promise<void> {
      const { document, payment, product, customer } = paid;
      const start = instantOf(end);
      const until = yearsAfter(start, 1, customer.timeZone);
      await db.query('UPDATE products SET term_end = $2 WHERE id = $1', [product.id, until]);
      const { deadline: _, ...rest } = document;
      const receipt: InvoiceDocument = {
        ...rest,
        kind: 'receipt',
        about: { number: document.number, date: document.date },
        issuedAt: payment.at,
        payments: [{ at: payment.at, method: 'bank_transfer', amount: payment.amount, reference: payment.reference }],
      };
      const facts = {
        kind: 'renewed' as const,
        start,
        end: until,
        years: 1,
        paid: payment.amount,
        currency: document.currency,
        method: 'bank_transfer' as const,
        invoiceNumber: document.number,
      };
      await sendWithPdf(letterOf(paid, { ...facts, ...about(paid) }), receipt);
      tally.add();
    },
  };
}

function about({ product }: TextbookDocuments) {
  return { productId: product.id, productName: product.name, productKind: product.offer.kind };
}

function letterOf({ customer, product }: TextbookDocuments, facts: MailMessage['facts']): MailMessage {
  const page = `http://localhost:8080/p/${product.id}`;
  return {
    id: randomUUID(),
    to: customer.email,
    locale: customer.locale,
    timeZone: customer.timeZone,
    at: new Date().toISOString(),
    facts,
    links: { page, invoice: page, ...(facts.kind === 'reminder' && { unsubscribe: `${page}/unsubscribe` }) },
  };
}
