import type { Locale } from '../../../src/domain/account';
import type { MailFacts, MailKind, MailMessage, RenewalOutlook } from '../../../src/domain/mail';
import { certificateExamples } from './certificate-messages';
import { contractExamples } from './contract-messages';
import { declarationExamples } from './declaration-messages';
import { migrationExamples } from './migration-messages';
import { moneyExamples } from './money-messages';
import { peopleExamples } from './people-messages';
import { supportExamples } from './support-messages';

export const brand = {
  name: 'Nordlicht Hosting',
  url: 'https://nordlicht.example/',
  supportEmail: 'hilfe@nordlicht.example',
  postalLine: 'Nordlicht Hosting GmbH, Hafenstraße 12, 20457 Hamburg, Deutschland',
};

const domain = { productId: 'prod_01', productName: 'shop-example.com', productKind: 'domain' } as const;
const webspace = { productId: 'prod_02', productName: 'web-4711', productKind: 'webspace' } as const;
const certificate = { productId: 'prod_03', productName: 'www.shop-example.com', productKind: 'certificate' } as const;
const expiry = '2027-06-15T12:00:00.000Z';
const eur = 'EUR';

export const byTransfer: RenewalOutlook = {
  option: 'one_year_delayed',
  years: 1,
  invoiceAt: '2027-06-05T12:00:00.000Z',
  renewalEnded: false,
  paidNotRenewed: false,
  price: 1190,
  currency: eur,
  payment: {
    automatic: 'none',
    ready: false,
    missing: 'no_method',
    balance: 250,
    balanceCovers: false,
    lastSafeDay: { bank_transfer: '2027-06-10T22:00:00.000Z', paypal: expiry },
  },
};

export const byCard: RenewalOutlook = {
  ...byTransfer,
  option: 'multi_year',
  years: 3,
  price: 3570,
  payment: {
    automatic: 'card',
    ready: true,
    balance: 0,
    balanceCovers: false,
    lastSafeDay: {
      card: expiry,
      sepa_debit: '2027-06-06T22:00:00.000Z',
      bank_transfer: '2027-06-10T22:00:00.000Z',
      paypal: expiry,
    },
  },
};

const { invoiceAt: _, ...withoutInvoice } = byTransfer;
const mandatePending = {
  ...byTransfer.payment,
  automatic: 'sepa_debit',
  missing: 'mandate_pending',
  balance: 0,
} as const;
const openInvoice = { number: 'R-2027-000123', open: 1190, deadline: expiry };

const bank = {
  creditorReference: 'RF56R2027000123',
  iban: 'DE75512108001245126199',
  bic: 'SOLADEST600',
  sellerName: 'Nordlicht Hosting GmbH',
};
const invoice = {
  kind: 'invoice',
  purpose: 'renewal',
  invoiceNumber: 'R-2027-000123',
  total: 1190,
  currency: eur,
  deadline: expiry,
  ...bank,
} as const;
const failed = {
  kind: 'payment_failed',
  method: 'card',
  invoiceNumber: 'R-2027-000123',
  open: 1190,
  currency: eur,
  deadline: expiry,
  ...bank,
} as const;
const extended = {
  kind: 'deadline_extended',
  purpose: 'renewal',
  invoiceNumber: 'R-2027-000123',
  open: 690,
  currency: eur,
  deadline: '2027-06-14T12:00:00.000Z',
  ...bank,
} as const;
const paid = { years: 1, paid: 1190, currency: eur, method: 'bank_transfer', invoiceNumber: 'R-2027-000123' } as const;
const restore = { restorePrice: 10710, currency: eur } as const;
const reminder = (daysBefore: number, outlook: RenewalOutlook): MailFacts => ({
  kind: 'reminder',
  daysBefore,
  final: daysBefore === 2,
  expiry,
  outlook,
  ...domain,
});

export interface Example {
  at: string;
  facts: MailFacts;
}

/** Real-looking facts of every kind of mail, by what they show; each kind is there, or this does not compile. */
export const examples: Record<MailKind, Record<string, Example>> = {
  reminder: {
    '95-days-nothing-ready': { at: '2027-03-12T13:00:00.000Z', facts: reminder(95, byTransfer) },
    '60-days-all-ready': { at: '2027-04-16T12:00:00.000Z', facts: reminder(60, byCard) },
    '60-days-mandate-pending': {
      at: '2027-04-16T12:00:00.000Z',
      facts: reminder(60, { ...byTransfer, payment: mandatePending }),
    },
    '30-days-balance-covers': {
      at: '2027-05-16T12:00:00.000Z',
      facts: reminder(30, { ...byTransfer, payment: { ...byTransfer.payment, balance: 5000, balanceCovers: true } }),
    },
    '7-days-open-invoice': { at: '2027-06-08T12:00:00.000Z', facts: reminder(7, { ...withoutInvoice, openInvoice }) },
    '2-days-final': { at: '2027-06-13T12:00:00.000Z', facts: reminder(2, { ...withoutInvoice, openInvoice }) },
    '2-days-ended': { at: '2027-06-13T12:00:00.000Z', facts: reminder(2, { ...withoutInvoice, renewalEnded: true }) },
    '2-days-paid': { at: '2027-06-13T12:00:00.000Z', facts: reminder(2, { ...withoutInvoice, paidNotRenewed: true }) },
    '30-days-no-invoice': { at: '2027-05-16T12:00:00.000Z', facts: reminder(30, withoutInvoice) },
  },
  registrant_notice: {
    'one-month': {
      at: '2027-05-16T12:00:00.000Z',
      facts: { kind: 'registrant_notice', notice: 'one_month', expiry, price: 1190, ...restore, ...domain },
    },
    'after-expiry': {
      at: '2027-06-18T12:00:00.000Z',
      facts: {
        kind: 'registrant_notice',
        notice: 'after_expiry',
        expiry,
        price: 1190,
        ...restore,
        recoverableUntil: '2027-08-14T12:00:00.000Z',
        ...domain,
      },
    },
  },
  invoice: {
    'renewal-manual': { at: '2027-06-05T12:00:00.000Z', facts: { ...invoice, collection: 'manual', ...domain } },
    'order-card': {
      at: '2027-06-05T12:00:00.000Z',
      facts: { ...invoice, purpose: 'order', collection: 'card', ...webspace },
    },
    'restore-sepa': {
      at: '2027-07-20T12:00:00.000Z',
      facts: {
        ...invoice,
        purpose: 'restore',
        total: 10710,
        collection: 'sepa_debit',
        deadline: '2027-07-30T12:00:00.000Z',
        ...domain,
      },
    },
  },
  deadline_extended: {
    'by-transfer': { at: '2027-06-09T10:00:00.000Z', facts: { ...extended, collection: 'manual', ...domain } },
    'card-tried-again': {
      at: '2027-06-09T10:00:00.000Z',
      facts: { ...extended, collection: 'card', nextTryAt: '2027-06-11T12:00:00.000Z', ...webspace },
    },
    'debit-under-way': {
      at: '2027-06-09T10:00:00.000Z',
      facts: { ...extended, purpose: 'restore', collection: 'sepa_debit', ...domain },
    },
  },
  cancellation: {
    'ended-early': {
      at: '2027-06-08T10:00:00.000Z',
      facts: {
        kind: 'cancellation',
        invoiceNumber: 'R-2027-000123',
        cancellationNumber: 'S-2027-000007',
        reason: 'ended_early',
        credited: 245,
        currency: eur,
        ...domain,
      },
    },
    withdrawn: {
      at: '2027-06-08T10:00:00.000Z',
      facts: {
        kind: 'cancellation',
        invoiceNumber: 'R-2027-000123',
        cancellationNumber: 'S-2027-000007',
        reason: 'withdrawn',
        credited: 1190,
        currency: eur,
        ...domain,
      },
    },
    'deadline-passed': {
      at: expiry,
      facts: {
        kind: 'cancellation',
        invoiceNumber: 'R-2027-000123',
        cancellationNumber: 'S-2027-000007',
        reason: 'deadline_passed',
        credited: 500,
        currency: eur,
        ...domain,
      },
    },
    'paid-order-under-a-contract-that-ended': {
      at: '2027-12-31T23:00:00.000Z',
      facts: {
        kind: 'cancellation',
        invoiceNumber: 'R-2027-000123',
        cancellationNumber: 'S-2027-000008',
        reason: 'contract_ended',
        credited: 2975,
        paidInFull: true,
        currency: eur,
        ...domain,
      },
    },
    'option-changed': {
      at: '2027-06-08T10:00:00.000Z',
      facts: {
        kind: 'cancellation',
        invoiceNumber: 'R-2027-000123',
        cancellationNumber: 'S-2027-000007',
        reason: 'option_changed',
        credited: 0,
        currency: eur,
        ...domain,
      },
    },
  },
  renewed: {
    'by-transfer': {
      at: '2027-06-08T10:00:00.000Z',
      facts: { kind: 'renewed', start: expiry, end: '2028-06-15T12:00:00.000Z', ...paid, ...domain },
    },
  },
  term_started: {
    'three-years': {
      at: '2027-01-10T09:30:00.000Z',
      facts: {
        kind: 'term_started',
        start: '2027-01-10T09:30:00.000Z',
        end: '2030-01-10T09:30:00.000Z',
        ...paid,
        years: 3,
        paid: 3570,
        method: 'card',
        ...domain,
      },
    },
  },
  restored: {
    'by-balance': {
      at: '2027-07-21T08:00:00.000Z',
      facts: {
        kind: 'restored',
        start: expiry,
        end: '2028-06-15T12:00:00.000Z',
        ...paid,
        paid: 10710,
        method: 'balance',
        ...domain,
      },
    },
  },
  payment_failed: {
    'declined-tried-again': {
      at: '2027-06-05T12:00:00.000Z',
      facts: { ...failed, reason: 'declined', nextTryAt: '2027-06-06T12:00:00.000Z', ...domain },
    },
    'declined-for-good': { at: '2027-06-05T12:00:00.000Z', facts: { ...failed, reason: 'declined_hard', ...domain } },
    'authentication-required': {
      at: '2027-06-05T12:00:00.000Z',
      facts: { ...failed, reason: 'authentication_required', ...domain },
    },
    'too-late-for-debit': {
      at: '2027-06-12T12:00:00.000Z',
      facts: { ...failed, method: 'sepa_debit', reason: 'too_late_for_method', ...domain },
    },
  },
  payment_returned: {
    'with-fee': {
      at: '2027-06-20T09:00:00.000Z',
      facts: { kind: 'payment_returned', amount: 1190, fee: 350, currency: eur, balance: -1540, ...domain },
    },
  },
  late_payment: {
    'too-late': {
      at: '2027-06-16T09:00:00.000Z',
      facts: { kind: 'late_payment', reason: 'too_late', amount: 1190, currency: eur, ...domain },
    },
    'no-open-invoice': {
      at: '2027-02-16T09:00:00.000Z',
      facts: { kind: 'late_payment', reason: 'no_open_invoice', amount: 1190, currency: eur, ...domain },
    },
  },
  expired: {
    domain: {
      at: expiry,
      facts: {
        kind: 'expired',
        at: expiry,
        recoverableUntil: '2027-08-14T12:00:00.000Z',
        restorePrice: 1190,
        currency: eur,
        ...domain,
      },
    },
    certificate: { at: expiry, facts: { kind: 'expired', at: expiry, restorePrice: 0, currency: eur, ...certificate } },
  },
  suspended: {
    webspace: {
      at: expiry,
      facts: {
        kind: 'suspended',
        at: expiry,
        recoverableUntil: '2027-06-29T12:00:00.000Z',
        restorePrice: 7140,
        currency: eur,
        ...webspace,
      },
    },
  },
  redemption_started: {
    domain: {
      at: '2027-07-15T12:00:00.000Z',
      facts: {
        kind: 'redemption_started',
        at: '2027-07-15T12:00:00.000Z',
        recoverableUntil: '2027-08-14T12:00:00.000Z',
        ...restore,
        ...domain,
      },
    },
  },
  deletion_warning: {
    webspace: {
      at: '2027-06-26T12:00:00.000Z',
      facts: {
        kind: 'deletion_warning',
        at: '2027-06-29T12:00:00.000Z',
        recoverableUntil: '2027-06-29T12:00:00.000Z',
        restorePrice: 7140,
        currency: eur,
        ...webspace,
      },
    },
  },
  deleted: {
    wanted: {
      at: expiry,
      facts: {
        kind: 'deleted',
        at: expiry,
        wanted: true,
        recoverableUntil: '2027-07-15T12:00:00.000Z',
        ...restore,
        ...domain,
      },
    },
    webspace: {
      at: '2027-06-29T12:00:00.000Z',
      facts: {
        kind: 'deleted',
        at: '2027-06-29T12:00:00.000Z',
        wanted: false,
        restorePrice: 0,
        currency: eur,
        ...webspace,
      },
    },
  },
  ...certificateExamples,
  ...moneyExamples,
  ...peopleExamples,
  ...supportExamples,
  ...contractExamples,
  ...declarationExamples,
  ...migrationExamples,
};

function pathOf(facts: MailFacts): string {
  if (facts.kind.startsWith('contract_')) return 'my/institution';
  if (facts.kind.startsWith('migration_')) return 'my/institution/domains';
  if (facts.kind === 'cancel_receipt') return 'products/prod_01JZ9X';
  return 'productId' in facts ? `products/${facts.productId}` : '';
}

/** A message around facts, with the links that the pages would have. */
export function messageOf(facts: MailFacts, locale: Locale = 'de', given: Partial<MailMessage> = {}): MailMessage {
  return {
    id: 'mail_01JZ8Q',
    to: 'anna@customer.example',
    locale,
    timeZone: 'Europe/Berlin',
    at: '2027-06-05T12:00:00.000Z',
    facts,
    links: {
      page: `https://nordlicht.example/${pathOf(facts)}`,
      ...('invoiceNumber' in facts && { invoice: `https://nordlicht.example/invoices/${facts.invoiceNumber}` }),
      ...(facts.kind === 'validation_code' && { confirm: 'https://nordlicht.example/confirm/val_01JZ9X.0123abcd' }),
      ...(facts.kind === 'sign_in' && { confirm: 'https://nordlicht.example/sign-in/psin_3tZ9kQ' }),
      ...(facts.kind === 'invitation' && { confirm: 'https://nordlicht.example/invitations/pinv_3tZ9kQ' }),
      ...(facts.kind === 'reminder' && { unsubscribe: 'https://nordlicht.example/u/3tZ9kQ' }),
    },
    ...given,
  };
}

/** Every example, by the name of its golden file. */
export function everyExample(): { name: string; example: Example }[] {
  return Object.entries(examples).flatMap(([kind, cases]) =>
    Object.entries(cases).map(([name, example]) => ({ name: `${kind.replaceAll('_', '-')}.${name}`, example })),
  );
}
