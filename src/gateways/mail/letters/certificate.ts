import type { MailFacts } from '../../../domain/mail';
import { type Desk, type Letter, link, productRow, rows } from '../letter';

type CertificateFacts = Extract<
  MailFacts,
  {
    kind:
      | 'certificate_issued'
      | 'certificate_revoked'
      | 'validation_requested'
      | 'validation_failed'
      | 'csr_requested'
      | 'issuance_refused'
      | 'claim_accepted'
      | 'claim_refused'
      | 'order_given_up';
  }
>;

/** Each step of a certificate, with what to do (5.5). */
export function certificateLetter(facts: CertificateFacts, { book, links }: Desk): Letter {
  return {
    subject: facts.kind,
    blocks: [rows(productRow(book, facts)), link(book.say('link.product'), links.product)],
    footnotes: [],
  };
}
