import type { CivilDate, Instant } from './calendar';
import type { ProductKind } from './offer';

/** What consumers declare without signing in (E6; BGB § 312k, § 356a). */
export const declarationKinds = ['cancel', 'withdraw'] as const;
export type DeclarationKind = (typeof declarationKinds)[number];

/** What somebody declares, in his own words. */
export interface Declared {
  kind: DeclarationKind;
  name: string;
  email: string;
  /** as the customer calls it: a domain, a certificate's name, an id */
  product: string;
  /** number of an invoice, an order or the contract */
  reference?: string;
  /** for a reason that makes going on unreasonable (BGB § 314); only of cancellations */
  forCause: boolean;
  reason?: string;
  /** the first day on which it shall be ended; absent: as early as possible */
  wish?: CivilDate;
}

/** What the receipt says of what comes. `seen_to`: a person looks at it. */
export type ReceiptOutcome =
  | { kind: 'seen_to' }
  | {
      kind: 'ends';
      productName: string;
      productKind: ProductKind;
      endsAt: Instant;
      atTermEnd: boolean;
      /** another renewal option takes it back until then */
      isRevocable?: true;
      refund?: RefundSum;
    };

/** What is given back, worked out; minor units. `paid` was for the time from `start` to `end`. */
export interface RefundSum {
  amount: number;
  paid: number;
  currency: string;
  start: Instant;
  end: Instant;
}

/** The receipt, at once and to the address that was given (E6). Instants of the declaration are real time. */
export interface DeclarationMail extends Declared {
  receivedAt: Instant;
  declaration: string;
  outcome: ReceiptOutcome;
  /** where nothing is known of an account: of the page */
  brand: string | null;
}

/** A mail of its own kind, of either declaration. */
export type ReceiptMail = Omit<DeclarationMail, 'kind'> & { kind: 'cancel_receipt' | 'withdraw_receipt' };

/** Receipts in an hour of what changed nothing, to one address: each is a mail, perhaps to a stranger. */
export const mostReceiptsAnHour = 10;

/** A name or number as it is looked for: whoever writes it with spaces or capitals means the same. */
export function nameSought(text: string): string {
  return text.trim().toLowerCase().replace(/\.$/, '');
}

/** What is looked for, the likeliest first: a domain is often written with `www.` before it. */
export function namesSought(text: string): string[] {
  const name = nameSought(text);
  return name.startsWith('www.') ? [name, name.slice('www.'.length)] : [name];
}
