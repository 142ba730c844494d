import type { ToppedUpMail } from '../../../src/domain/mail';
import type { MandateMail } from '../../../src/domain/mandate';
import type { Example } from './messages';

const at = '2027-03-01T10:00:00.000Z';
const mandate = {
  reference: 'M01K9X3F4G5H6J7K8M9N0P1Q2R3',
  iban: 'DE89 •••• 3000',
  creditor: {
    name: 'Nordlicht Hosting GmbH',
    street: 'Hafenstraße 12',
    postalCode: '20457',
    city: 'Hamburg',
    country: 'DE',
  },
  creditorId: 'DE98ZZZ09999999999',
  signedAt: at,
};
const debtor = { name: 'Anna Müller', street: 'Grote Markt 1', postalCode: '9000', city: 'Gent', country: 'BE' };

const toppedUp = { kind: 'topped_up', amount: 5000, currency: 'EUR' } as const;

/** How a mandate begins and ends, and that the balance has grown. */
export const moneyExamples: Record<MandateMail['kind'] | ToppedUpMail['kind'], Record<string, Example>> = {
  topped_up: {
    card: { at, facts: { ...toppedUp, method: 'card', reference: 'ch_01K9X3F4G5', invoicesPaid: 0, balance: 7500 } },
    transfer: {
      at,
      facts: { ...toppedUp, method: 'bank_transfer', reference: 'statement 17/3', invoicesPaid: 2, balance: 120 },
    },
    below: { at, facts: { ...toppedUp, method: 'paypal', reference: 'PAYID-1', invoicesPaid: 0, balance: -1190 } },
  },
  mandate_signed: { french: { at, facts: { kind: 'mandate_signed', ...mandate, debtor, text: 'core-1/fr' } } },
  mandate_revoked: {
    later: {
      at: '2027-05-03T07:30:00.000Z',
      facts: { kind: 'mandate_revoked', ...mandate, revokedAt: '2027-05-03T07:30:00.000Z' },
    },
  },
};
