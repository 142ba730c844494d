import { creditorReference } from '../../../src/domain/creditor-reference';
import type { InvoiceDocument, Seller } from '../../../src/domain/invoice-document';

const seller: Seller = {
  name: 'Immergrün Registrar GmbH',
  street: 'Lindenallee 12',
  postalCode: '66386',
  city: 'St. Ingbert',
  country: 'DE',
  vatId: 'DE123456789',
  email: 'rechnung@immergruen.example',
  timeZone: 'Europe/Berlin',
  iban: 'DE89370400440532013000',
  bic: 'COBADEFFXXX',
  creditorId: 'DE98ZZZ09999999999',
};

/** A renewal of a domain and a mailspace, to be transferred before 25 June 2027, 14:00 in Berlin. */
export function invoice(changes: Partial<InvoiceDocument> = {}): InvoiceDocument {
  return {
    kind: 'invoice',
    number: 'R2027-000123',
    purpose: 'renewal',
    date: '2027-06-15',
    issuedAt: '2027-06-15T12:00:00.000Z',
    deadline: '2027-06-25T12:00:00.000Z',
    locale: 'de',
    timeZone: 'Europe/Berlin',
    seller,
    buyer: {
      name: 'Weberei Müller & Söhne KG',
      street: 'Am Markt 3',
      postalCode: '01067',
      city: 'Dresden',
      country: 'DE',
    },
    lines: [
      {
        what: 'term',
        productKind: 'domain',
        productName: 'weberei-mueller.example',
        years: 2,
        unitPrice: 1200,
        net: 2400,
        vatRate: 1900,
        period: { start: '2027-06-25T12:00:00.000Z', end: '2029-06-25T12:00:00.000Z' },
      },
      {
        what: 'term',
        productKind: 'mailspace',
        productName: 'Mailspace M',
        years: 1,
        unitPrice: 123450,
        net: 123450,
        vatRate: 1900,
        period: { start: '2027-06-30T22:00:00.000Z', end: '2028-06-30T22:00:00.000Z' },
      },
    ],
    currency: 'EUR',
    net: 125850,
    vat: [{ rate: 1900, net: 125850, vat: 23912 }],
    total: 149762,
    creditorReference: creditorReference('R2027-000123'),
    paymentMethod: 'manual',
    reverseCharge: false,
    ...changes,
  };
}

export function cancellation(changes: Partial<InvoiceDocument> = {}): InvoiceDocument {
  const cancelled = invoice();
  const { deadline: _none, ...rest } = cancelled;
  return {
    ...rest,
    kind: 'cancellation',
    number: 'S2027-000007',
    about: { number: cancelled.number, date: cancelled.date, reason: 'deadline_passed' },
    date: '2027-06-26',
    issuedAt: '2027-06-26T06:00:00.000Z',
    lines: cancelled.lines.map((line) => ({ ...line, unitPrice: -line.unitPrice, net: -line.net })),
    net: -cancelled.net,
    vat: cancelled.vat.map(({ rate, net, vat }) => ({ rate, net: -net, vat: -vat })),
    total: -cancelled.total,
    ...changes,
  };
}

export function receipt(changes: Partial<InvoiceDocument> = {}): InvoiceDocument {
  const paid = invoice();
  return {
    ...paid,
    kind: 'receipt',
    number: 'Q2027-000042',
    about: { number: paid.number, date: paid.date },
    date: '2027-06-18',
    issuedAt: '2027-06-18T09:30:00.000Z',
    payments: [
      { at: '2027-06-17T22:30:00.000Z', method: 'bank_transfer', amount: 100000, reference: 'RF68R2027000123' },
      { at: '2027-06-18T09:30:00.000Z', method: 'card', amount: 49762, reference: 'ch_3PqYt2eZvKYlo2C1' },
    ],
    ...changes,
  };
}
