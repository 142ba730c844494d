import type { AutomaticMethod, Locale, PaymentMethod } from './account';
import type { AddressChangeMail } from './address-change';
import type { Instant } from './calendar';
import type { ClaimReason, IssueCause, RevocationReason } from './certificate';
import type { Documentation } from './certificate-provider';
import type { ContractMail } from './contract-mail';
import type { ReceiptMail } from './declarations';
import type { DeclaredEndMail } from './declared-end';
import type { Finding } from './findings';
import type { CancellationReason, InvoicePurpose } from './invoice-document';
import type { MandateMail } from './mandate';
import type { MigrationMailFacts } from './migration-mail';
import type { ProductKind, RenewalOption } from './offer';
import type { PeopleMail } from './people-mail';
import type { SignInMail } from './sign-in-mail';
import type { MailThread, SupportMail } from './support-mail';

/** What the payment will be made with, and whether it is ready, as a reminder tells it (M4). */
export interface PaymentOutlook {
  automatic: AutomaticMethod;
  /** the automatic method can be used at the expiry: card valid until then, mandate signed and active */
  ready: boolean;
  /** why not */
  missing?: 'no_method' | 'card_expires' | 'mandate_pending' | 'mandate_revoked';
  balance: number;
  /** the balance alone covers the renewal */
  balanceCovers: boolean;
  /** last day on which a payment by each method is safe (A12), RFC 3339 */
  lastSafeDay: Partial<Record<'card' | 'sepa_debit' | 'bank_transfer' | 'paypal', Instant>>;
}

export interface RenewalOutlook {
  option: RenewalOption;
  years: number;
  /** when the renewal invoice comes; absent if none will */
  invoiceAt?: Instant;
  /** the open invoice, once it exists */
  openInvoice?: { number: string; open: number; deadline: Instant };
  /** the last safe instant has passed unpaid: renewal has ended, only a restore helps (M4) */
  renewalEnded: boolean;
  /** paid, the provider has not confirmed yet (P8) */
  paidNotRenewed: boolean;
  /** gross price of the renewal in minor units */
  price: number;
  currency: string;
  payment: PaymentOutlook;
}

interface ProductMail {
  productId: string;
  productName: string;
  productKind: ProductKind;
}

/** The balance has grown by what the customer has paid (A10). */
export interface ToppedUpMail {
  kind: 'topped_up';
  amount: number;
  currency: string;
  method: PaymentMethod;
  /** under which the outside world knows the payment */
  reference: string;
  /** open invoices that the balance could pay then */
  invoicesPaid: number;
  /** what is left of it */
  balance: number;
}

/** One e-mail in facts: who renders it needs nothing else. Amounts in minor units, instants RFC 3339 (5.5). */
export type MailFacts =
  | SupportMail
  | SignInMail
  | AddressChangeMail
  | MandateMail
  | ToppedUpMail
  | ReceiptMail
  | DeclaredEndMail
  | ({ kind: 'reminder'; daysBefore: number; final: boolean; expiry: Instant; outlook: RenewalOutlook } & ProductMail)
  | ({
      kind: 'registrant_notice';
      notice: 'one_month' | 'one_week' | 'after_expiry';
      expiry: Instant;
      /** gross price of a renewal, and of a restore once it is needed */
      price: number;
      restorePrice: number;
      currency: string;
      /** until when the domain can be recovered, after the expiry */
      recoverableUntil?: Instant;
    } & ProductMail)
  | ({
      kind: 'invoice';
      purpose: InvoicePurpose;
      invoiceNumber: string;
      total: number;
      currency: string;
      deadline: Instant;
      creditorReference: string;
      iban: string;
      bic: string;
      sellerName: string;
      /** how it is collected; `manual` asks the customer to pay */
      collection: 'card' | 'sepa_debit' | 'manual';
    } & ProductMail)
  | ({
      /** an operator gave an open invoice a later deadline */
      kind: 'deadline_extended';
      purpose: InvoicePurpose;
      invoiceNumber: string;
      open: number;
      currency: string;
      deadline: Instant;
      creditorReference: string;
      iban: string;
      bic: string;
      sellerName: string;
      /** how the rest is collected; `card` has a try ahead, `manual` asks the customer to pay */
      collection: 'card' | 'sepa_debit' | 'manual';
      /** the card's next try; absent while one is under way */
      nextTryAt?: Instant;
    } & ProductMail)
  | ({
      kind: 'cancellation';
      invoiceNumber: string;
      cancellationNumber: string;
      reason: CancellationReason;
      /** what had been paid and is now on the balance */
      credited: number;
      /** that was all of the invoice */
      paidInFull?: true;
      currency: string;
    } & ProductMail)
  | ({
      kind: 'renewed' | 'term_started' | 'restored';
      start: Instant;
      end: Instant;
      years: number;
      paid: number;
      currency: string;
      method: PaymentMethod;
      invoiceNumber: string;
    } & ProductMail)
  | ({
      kind: 'payment_failed';
      method: PaymentMethod;
      reason: 'declined' | 'declined_hard' | 'authentication_required' | 'too_late_for_method';
      invoiceNumber: string;
      open: number;
      currency: string;
      deadline: Instant;
      nextTryAt?: Instant;
      creditorReference: string;
      iban: string;
      bic: string;
      sellerName: string;
    } & ProductMail)
  | ({ kind: 'payment_returned'; amount: number; fee: number; currency: string; balance: number } & ProductMail)
  | ({ kind: 'late_payment'; reason: 'too_late' | 'no_open_invoice'; amount: number; currency: string } & ProductMail)
  | ({
      kind: 'expired' | 'suspended' | 'redemption_started' | 'deletion_warning';
      /** the instant of what the mail is about: expiry, suspension, begin of redemption, or the coming deletion */
      at: Instant;
      /** last instant before which a restore must have been paid; absent where nothing can be restored */
      recoverableUntil?: Instant;
      /** gross price of the restore now */
      restorePrice: number;
      currency: string;
    } & ProductMail)
  | ({
      kind: 'deleted';
      at: Instant;
      /** it was the customer's wish (`delete_at_expiry`) */
      wanted: boolean;
      recoverableUntil?: Instant;
      restorePrice: number;
      currency: string;
    } & ProductMail)
  | ({
      kind: 'certificate_issued';
      cause: IssueCause;
      names: string[];
      serial: string;
      notBefore: Instant;
      notAfter: Instant;
      /** when the engine replaces it by itself, if it does so inside the paid term */
      replacedAt?: Instant;
      /** the claim that it answers */
      claim?: string;
      /** when the one before was revoked, or will be at the latest */
      formerRevokedAt?: Instant;
    } & ProductMail)
  | ({ kind: 'certificate_revoked'; serial: string; reason: RevocationReason; names: string[] } & ProductMail)
  | ({
      /** its key was reported as compromised by others (I6) */
      kind: 'revocation_announced';
      names: string[];
      serials: string[];
      revokedBy: Instant;
      /** what follows: one that waits for a new request, one that is issued at once, or nothing to wait for */
      next: 'csr' | 'issued' | 'none';
    } & ProductMail)
  | ({
      kind: 'validation_requested';
      domains: string[];
      /** asked before, and still missing */
      again: boolean;
      /** until when the certificate in force is valid */
      validUntil?: Instant;
      /** when the order is cancelled if nothing is validated (C8) */
      givenUpAt?: Instant;
      /** of the provider that the certificate is to come from (S15); absent where it has none */
      documentation?: Documentation[];
    } & ProductMail)
  | ({ kind: 'validation_failed'; domain: string; reason: string; findings?: Finding[] } & ProductMail)
  | ({
      /** a new request is needed, because the former one is not to be used again (C2) */
      kind: 'csr_requested';
      names: string[];
      again: boolean;
      validUntil?: Instant;
    } & ProductMail)
  | ({
      kind: 'issuance_refused';
      cause: IssueCause;
      names: string[];
      reason: string;
      findings?: Finding[];
      /** the one in force was revoked, or will be */
      formerRevoked?: true;
    } & ProductMail)
  /** CAA records forbid it, and it is tried again (C5) */
  | ({ kind: 'issuance_forbidden'; names: string[]; reason: string; findings?: Finding[] } & ProductMail)
  | ({ kind: 'claim_accepted'; claim: string; reason: ClaimReason; names: string[] } & ProductMail)
  | ({ kind: 'claim_refused'; claim: string; reason: ClaimReason; problem: string } & ProductMail)
  | ({
      /** another certificate than the one in force is served where the customer has named a place, and ends soon */
      kind: 'not_installed';
      host: string;
      port: number;
      /** one of the product's own, or one that is not from here */
      served: 'older' | 'foreign';
      /** when the one ends that is served */
      servedUntil: Instant;
      /** of the one that should be */
      serial: string;
      notAfter: Instant;
    } & ProductMail)
  | ({
      /** to an address of the domain, whose reader need not be the customer: it opens nothing else of the product */
      kind: 'validation_code';
      /** which sending it is, for the address of the page that confirms */
      sending: string;
      domain: string;
      code: string;
      /** until when the code is taken */
      endsAt: Instant;
      /** the customer's name */
      askedBy: string;
    } & ProductMail)
  | ({ kind: 'order_given_up'; domains: string[]; credited: number; currency: string } & ProductMail)
  | MigrationMailFacts
  | PeopleMail
  | ContractMail;

export type MailKind = MailFacts['kind'];

/** Everything that one message is made of; `links` are absolute addresses. */
export interface MailMessage {
  id: string;
  to: string;
  locale: Locale;
  timeZone: string;
  /** the instant of the fact, becomes the Date header */
  at: Instant;
  facts: MailFacts;
  /** `page`: of what the mail is about; `invoice`: where it is paid, by whoever signs in; `paypal`: the seller's page there */
  links: { page: string; invoice?: string; paypal?: string; unsubscribe?: string; confirm?: string };
  /** of a mail that belongs to a thread */
  thread?: MailThread;
}
