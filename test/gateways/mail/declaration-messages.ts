import type { ReceiptMail } from '../../../src/domain/declarations';
import type { DeclaredEndMail } from '../../../src/domain/declared-end';
import type { Example } from './messages';

const at = '2028-03-01T09:17:05.000Z';
const declared = {
  name: 'Anna Müller',
  email: 'anna@customer.example',
  product: 'shop-example.com',
  forCause: false,
  receivedAt: at,
  declaration: 'decl_01jz9x',
  brand: null,
} as const;
const product = { productName: 'shop-example.com', productKind: 'domain' } as const;
const term = {
  paid: 1190,
  currency: 'EUR',
  start: '2027-06-15T12:00:00.000Z',
  end: '2028-06-15T12:00:00.000Z',
} as const;

/** Receipts of what consumers declare without signing in (E6). */
export const declarationExamples: Record<ReceiptMail['kind'] | DeclaredEndMail['kind'], Record<string, Example>> = {
  declared_end: {
    'second-letter': {
      at: '2028-05-01T12:00:00.000Z',
      facts: {
        ...{ kind: 'declared_end', productId: 'prod_01', ...product },
        ...{ declaredAt: at, endsAt: term.end, until: '2028-06-15T12:00:00.000Z' },
      },
    },
  },
  cancel_receipt: {
    'silent-renewal': {
      at,
      facts: {
        ...{ ...declared, kind: 'cancel_receipt', reference: 'R2027-000123' },
        outcome: {
          ...{ kind: 'ends', ...product, endsAt: '2028-04-01T08:17:05.000Z', atTermEnd: false, isRevocable: true },
          refund: { amount: 245, ...term },
        },
      },
    },
    'term-end': {
      at,
      facts: {
        ...{ ...declared, kind: 'cancel_receipt', wish: '2028-06-01' },
        outcome: { kind: 'ends', ...product, endsAt: term.end, atTermEnd: true, isRevocable: true },
      },
    },
    'for-cause': {
      at,
      facts: {
        ...{ ...declared, kind: 'cancel_receipt', forCause: true },
        reason: 'The mailbox was not reachable for a week.\nI wrote three times.',
        outcome: { kind: 'seen_to' },
      },
    },
  },
  withdraw_receipt: {
    paid: {
      at,
      facts: {
        ...{ ...declared, kind: 'withdraw_receipt', reference: 'R2028-000123' },
        outcome: { kind: 'ends', ...product, endsAt: at, atTermEnd: false, refund: { amount: 1190, ...term } },
      },
    },
    unpaid: {
      at,
      facts: {
        ...{ ...declared, kind: 'withdraw_receipt' },
        outcome: { kind: 'ends', ...product, endsAt: at, atTermEnd: false },
      },
    },
    unmatched: { at, facts: { ...declared, kind: 'withdraw_receipt', outcome: { kind: 'seen_to' } } },
  },
};
