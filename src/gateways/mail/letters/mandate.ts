import { addressLine } from '../../../domain/account';
import { formatCreditorReference } from '../../../domain/creditor-reference';
import { mandateText } from '../../../domain/mandate-text';
import { type Desk, type FactsOf, good, type Letter, link, type Row, rows, text, title } from '../letter';
import type { Phrasebook } from '../phrasebook';

/** The debtor's copy: a SEPA mandate is in force, with the text that was read. */
export function mandateSignedLetter(facts: FactsOf<'mandate_signed'>, { book, brand, links }: Desk): Letter {
  const { say } = book;
  const values = { house: brand.name, iban: facts.iban };
  return {
    subject: say('mandate.subject', values),
    blocks: [
      good(say('mandate.lead', values)),
      text(say('mandate.keep')),
      rows(
        ...namedBy(facts, book),
        [say('label.debtor'), addressLine(facts.debtor, book.locale)],
        ['IBAN', facts.iban],
        [say('label.paymentKind'), say('mandate.recurrent')],
        [say('label.signedAt'), book.moment(facts.signedAt)],
      ),
      title(say('mandate.text')),
      ...mandateText(facts.text, facts.creditor.name).map(text),
      link(say('link.paymentMethods'), links.page),
      text(say('mandate.otherwise', { support: brand.supportEmail })),
    ],
    footnotes: [],
  };
}

/** Nothing is collected by it any more. */
export function mandateRevokedLetter(facts: FactsOf<'mandate_revoked'>, { book, brand, links }: Desk): Letter {
  const { say } = book;
  const values = { house: brand.name, iban: facts.iban };
  return {
    subject: say('unmandate.subject', values),
    blocks: [
      text(say('unmandate.lead', values)),
      rows(
        ...namedBy(facts, book),
        ['IBAN', facts.iban],
        [say('label.signedAt'), book.moment(facts.signedAt)],
        [say('label.revokedAt'), book.moment(facts.revokedAt)],
      ),
      text(say('unmandate.then')),
      link(say('link.paymentMethods'), links.page),
      text(say('unmandate.otherwise', { support: brand.supportEmail })),
    ],
    footnotes: [],
  };
}

function namedBy(facts: FactsOf<'mandate_signed' | 'mandate_revoked'>, { say, locale }: Phrasebook): Row[] {
  return [
    [say('label.mandateReference'), formatCreditorReference(facts.reference)],
    [say('label.creditor'), addressLine(facts.creditor, locale)],
    [say('label.creditorId'), facts.creditorId],
  ];
}
