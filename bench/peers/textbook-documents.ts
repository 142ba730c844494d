import type { InvoiceDocument } from '../../src/domain/invoice-document';
import type { Offer } from '../../src/domain/offer';

/** What the textbook's activities hand to one another, whole. */
export interface TextbookCustomer {
  id: string;
  email: string;
  locale: 'de';
  timeZone: string;
  address: { name: string; street: string; postalCode: string; city: string; country: string };
  expiryReminders: boolean;
  balance: number;
}

export interface TextbookProduct {
  id: string;
  customer: string;
  name: string;
  offer: Offer;
  option: 'one_year_delayed';
}

export interface TextbookDocuments {
  customer: TextbookCustomer;
  product: TextbookProduct;
}

export interface TextbookInvoice extends TextbookDocuments {
  id: string;
  document: InvoiceDocument;
}

export interface TextbookPayment {
  reference: string;
  amount: number;
  at: string;
}

export interface TextbookPaid extends TextbookInvoice {
  payment: TextbookPayment;
}

export const TABLES = `
  CREATE TABLE customers (id text PRIMARY KEY, doc jsonb NOT NULL);
  CREATE TABLE products (id text PRIMARY KEY, doc jsonb NOT NULL, term_end timestamptz);
  CREATE TABLE notices (product text, notice text, mail jsonb, response text, at timestamptz NOT NULL DEFAULT now());
  CREATE TABLE invoices (id text PRIMARY KEY, product text NOT NULL, doc jsonb NOT NULL, paid_at timestamptz);
  CREATE TABLE payments (reference text PRIMARY KEY, invoice text NOT NULL, doc jsonb NOT NULL);
  CREATE SEQUENCE invoice_number;
`;
