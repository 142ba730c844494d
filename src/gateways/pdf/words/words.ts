import type { Locale, PaymentMethod } from '../../../domain/account';
import type { CancellationReason, InvoiceDocument, InvoicePurpose } from '../../../domain/invoice-document';
import type { ProductKind } from '../../../domain/offer';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';

type Kind = InvoiceDocument['kind'];

/**
 * Everything that a document says in one language, with the terms of its tax law (Directive 2006/112/EC, article 226).
 * A language that lacks a word does not compile. Functions take what is already written for the reader.
 */
export interface Words {
  title: Record<Kind, string>;
  numberLabel: Record<Kind, string>;
  dateLabel: Record<Kind, string>;
  aboutInvoice: string;
  deadlineLabel: string;
  buyerVatId: string;
  sellerVatId: string;
  page: (page: number, pages: number) => string;

  product: Record<ProductKind, string>;
  purpose: Record<InvoicePurpose, string>;
  insurance: string;
  restoreFee: string;
  years: (years: number) => string;
  period: (dates: string) => string;
  /** of a line without a period: it begins with the payment */
  periodFromPayment: string;
  restoreOnPayment: string;

  service: string;
  quantity: string;
  unitPrice: string;
  vatRate: string;
  netAmount: string;
  netTotal: string;
  vatOn: (rate: string, net: string) => string;
  total: Record<Kind, string>;
  reverseCharge: string;
  outsideEu: string;
  pricesFrozen: (day: string) => string;

  payment: string;
  pleaseTransfer: (amount: string, deadline?: string) => string;
  pleasePayPal: (amount: string, deadline?: string) => string;
  fromBalance: (amount: string) => string;
  byCard: (amount: string, deadline?: string) => string;
  byDebit: (amount: string, creditorId: string, deadline?: string) => string;
  nothingToPay: string;
  payee: string;
  amount: string;
  reference: string;
  scan: string;
  qrDescription: (amount: string, payee: string, reference: string) => string;

  cancels: (number: string, date: string) => string;
  reasonLabel: string;
  reason: Record<CancellationReason, string>;
  afterRefund: string;
  afterCancellation: string;

  received: (number: string, date: string) => string;
  paymentDate: string;
  paymentMethod: string;
  paymentReference: string;
  method: Record<PaymentMethod, string>;
  receiptIsNoInvoice: (number: string) => string;
}

export const wordsIn: Record<Locale, Words> = { de, fr, en, nl };
