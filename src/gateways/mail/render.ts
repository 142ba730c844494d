import type { MailFacts, MailMessage } from '../../domain/mail';
import { htmlPart } from './html-part';
import type { Brand, Desk, Letter } from './letter';
import { certificateLetter } from './letters/certificate';
import { endingLetter } from './letters/ending';
import { cancellationLetter, deadlineExtendedLetter, invoiceLetter } from './letters/invoice';
import { latePaymentLetter, paymentFailedLetter, paymentReturnedLetter } from './letters/payment';
import { registrantNoticeLetter } from './letters/registrant-notice';
import { reminderLetter } from './letters/reminder';
import { termLetter } from './letters/term';
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
  const letter = compose(harmless(message.facts), {
    book,
    brand: house,
    at: message.at,
    links: webAddresses(message.links),
  });
  return { subject: oneLine(letter.subject), text: textPart(letter, book, house), html: htmlPart(letter, book, house) };
}

function webAddresses({ product, invoice, unsubscribe }: MailMessage['links']): MailMessage['links'] {
  return {
    product: webAddress(product),
    ...(invoice !== undefined && { invoice: webAddress(invoice) }),
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
    case 'late_payment':
      return latePaymentLetter(facts, desk);
    case 'expired':
    case 'suspended':
    case 'redemption_started':
    case 'deletion_warning':
    case 'deleted':
      return endingLetter(facts, desk);
    case 'certificate_issued':
    case 'certificate_revoked':
    case 'validation_requested':
    case 'validation_failed':
    case 'csr_requested':
    case 'issuance_refused':
    case 'claim_accepted':
    case 'claim_refused':
    case 'order_given_up':
      return certificateLetter(facts, desk);
  }
}
