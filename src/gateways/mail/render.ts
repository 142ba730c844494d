import { domainToUnicode } from 'node:url';
import type { MailFacts, MailMessage } from '../../domain/mail';
import { readableName } from '../../domain/readable-name';
import { htmlPart } from './html-part';
import type { Brand, Desk, Letter } from './letter';
import { claimAcceptedLetter, claimRefusedLetter } from './letters/claim';
import { contractLetter } from './letters/contract';
import { declaredEndLetter, receiptLetter } from './letters/declaration';
import { endingLetter } from './letters/ending';
import { notInstalledLetter } from './letters/installation';
import { cancellationLetter, deadlineExtendedLetter, invoiceLetter } from './letters/invoice';
import { certificateIssuedLetter, issuanceForbiddenLetter, issuanceRefusedLetter } from './letters/issuance';
import { mandateRevokedLetter, mandateSignedLetter } from './letters/mandate';
import { migrationLetter } from './letters/migration';
import { latePaymentLetter, paymentFailedLetter, paymentReturnedLetter, toppedUpLetter } from './letters/payment';
import {
  addressChangedLetter,
  addressConfirmLetter,
  approvalDecidedLetter,
  approvalRequestedLetter,
  invitationLetter,
  signInLetter,
} from './letters/people';
import { registrantNoticeLetter } from './letters/registrant-notice';
import { reminderLetter } from './letters/reminder';
import { certificateRevokedLetter, revocationAnnouncedLetter } from './letters/revocation';
import {
  supportAnswerLetter,
  supportForwardedLetter,
  supportReceivedLetter,
  supportTicketLetter,
} from './letters/support';
import { termLetter } from './letters/term';
import {
  csrRequestedLetter,
  orderGivenUpLetter,
  validationCodeLetter,
  validationFailedLetter,
  validationRequestedLetter,
} from './letters/validation';
import { phrasebook } from './phrasebook';
import { textPart } from './text-part';
import { harmless, oneLine, webAddress } from './untrusted';

export interface RenderedMail {
  subject: string;
  text: string;
  html: string;
}

/**
 * A message in the recipient's language, as subject, plain text and HTML. Pure: the same message gives the same mail.
 * @throws RangeError if the time zone or a currency is unknown, TypeError if a link is no web address
 */
export function renderMail(message: MailMessage, brand: Brand): RenderedMail {
  const book = phrasebook(message.locale, message.timeZone);
  const house = { ...harmless(brand), url: webAddress(brand.url) };
  const letter = compose(named(harmless(message.facts)), {
    book,
    brand: house,
    at: message.at,
    links: webAddresses(message.links),
  });
  return { subject: oneLine(letter.subject), text: textPart(letter, book, house), html: htmlPart(letter, book, house) };
}

/** The product by the name that people read; names that are published or looked up stay as they are. */
function named(facts: MailFacts): MailFacts {
  if (!('productName' in facts)) return facts;
  return { ...facts, productName: readableName(facts.productName, domainToUnicode) };
}

function webAddresses({ page, invoice, paypal, unsubscribe, confirm }: MailMessage['links']): MailMessage['links'] {
  return {
    page: webAddress(page),
    ...(confirm !== undefined && { confirm: webAddress(confirm) }),
    ...(invoice !== undefined && { invoice: webAddress(invoice) }),
    ...(paypal !== undefined && { paypal: webAddress(paypal) }),
    ...(unsubscribe !== undefined && { unsubscribe: webAddress(unsubscribe) }),
  };
}

function compose(facts: MailFacts, desk: Desk): Letter {
  switch (facts.kind) {
    case 'reminder':
      return reminderLetter(facts, desk);
    case 'registrant_notice':
      return registrantNoticeLetter(facts, desk);
    case 'invoice':
      return invoiceLetter(facts, desk);
    case 'deadline_extended':
      return deadlineExtendedLetter(facts, desk);
    case 'cancellation':
      return cancellationLetter(facts, desk);
    case 'renewed':
    case 'term_started':
    case 'restored':
      return termLetter(facts, desk);
    case 'payment_failed':
      return paymentFailedLetter(facts, desk);
    case 'payment_returned':
      return paymentReturnedLetter(facts, desk);
    case 'topped_up':
      return toppedUpLetter(facts, desk);
    case 'late_payment':
      return latePaymentLetter(facts, desk);
    case 'expired':
    case 'suspended':
    case 'redemption_started':
    case 'deletion_warning':
    case 'deleted':
      return endingLetter(facts, desk);
    case 'certificate_issued':
      return certificateIssuedLetter(facts, desk);
    case 'certificate_revoked':
      return certificateRevokedLetter(facts, desk);
    case 'revocation_announced':
      return revocationAnnouncedLetter(facts, desk);
    case 'issuance_forbidden':
      return issuanceForbiddenLetter(facts, desk);
    case 'issuance_refused':
      return issuanceRefusedLetter(facts, desk);
    case 'validation_requested':
      return validationRequestedLetter(facts, desk);
    case 'validation_failed':
      return validationFailedLetter(facts, desk);
    case 'csr_requested':
      return csrRequestedLetter(facts, desk);
    case 'not_installed':
      return notInstalledLetter(facts, desk);
    case 'validation_code':
      return validationCodeLetter(facts, desk);
    case 'order_given_up':
      return orderGivenUpLetter(facts, desk);
    case 'invitation':
      return invitationLetter(facts, desk);
    case 'sign_in':
      return signInLetter(facts, desk);
    case 'address_confirm':
      return addressConfirmLetter(facts, desk);
    case 'address_changed':
      return addressChangedLetter(facts, desk);
    case 'mandate_signed':
      return mandateSignedLetter(facts, desk);
    case 'mandate_revoked':
      return mandateRevokedLetter(facts, desk);
    case 'cancel_receipt':
    case 'withdraw_receipt':
      return receiptLetter(facts, desk);
    case 'declared_end':
      return declaredEndLetter(facts, desk);
    case 'approval_requested':
      return approvalRequestedLetter(facts, desk);
    case 'approval_decided':
      return approvalDecidedLetter(facts, desk);
    case 'claim_accepted':
      return claimAcceptedLetter(facts, desk);
    case 'claim_refused':
      return claimRefusedLetter(facts, desk);
    case 'support_ticket':
      return supportTicketLetter(facts, desk);
    case 'support_received':
      return supportReceivedLetter(facts, desk);
    case 'support_forwarded':
      return supportForwardedLetter(facts, desk);
    case 'support_answer':
      return supportAnswerLetter(facts, desk);
    case 'contract_requested':
    case 'contract_missing':
    case 'contract_copy_rejected':
    case 'contract_activated':
    case 'contract_suspended':
    case 'contract_resumed':
    case 'contract_withdrawn':
    case 'contract_notice':
    case 'contract_notice_withdrawn':
    case 'contract_end_reminder':
    case 'contract_terminated':
      return contractLetter(facts, desk);
    case 'migration_started':
    case 'migration_reminder':
    case 'migration_cut_over':
    case 'migration_finished':
    case 'migration_rolled_back':
    case 'migration_contract_ended':
    case 'migration_at_risk':
    case 'migration_over':
      return migrationLetter(facts, desk);
  }
}
