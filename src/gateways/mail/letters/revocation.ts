import { attention, type Desk, type FactsOf, type Letter, link, named, productRow, rows, text } from '../letter';

/** A certificate that nobody accepts any more: why, and what to look after (I6, I11). */
export function certificateRevokedLetter(facts: FactsOf<'certificate_revoked'>, { book, links }: Desk): Letter {
  const { say } = book;
  const { reason, names } = facts;
  const values = { ...named(book, facts), reason };
  return {
    subject: say('revoked.subject', values),
    blocks: [
      text(`${say('revoked.lead', values)} ${say('revoked.effect')}`),
      rows(productRow(book, facts), names.length > 0 && [say('label.names'), names.join(', ')], [
        say('label.serial'),
        facts.serial,
      ]),
      attention(say('revoked.todo')),
      ...(reason === 'key_compromised' ? [text(say('revoked.key'))] : []),
      text(say('revoked.without')),
      link(say('link.product'), links.page),
    ],
    footnotes: [],
  };
}

/** Certificates that will be revoked because their key was reported: until when, and what is needed now (I6). */
export function revocationAnnouncedLetter(facts: FactsOf<'revocation_announced'>, { book, links }: Desk): Letter {
  const { say } = book;
  const { names, serials, revokedBy, next } = facts;
  const values = { ...named(book, facts), at: book.moment(revokedBy), next };
  return {
    subject: say('announced.subject', values),
    blocks: [
      text(say('announced.lead', values)),
      rows(
        productRow(book, facts),
        [say('label.names'), names.join(', ')],
        [say('label.serial'), serials.join(', ')],
        [say('label.revokedBy'), book.moment(revokedBy)],
      ),
      attention(say('announced.todo', values)),
      text(say('announced.key')),
      link(next === 'csr' ? say('link.csr') : say('link.product'), links.page),
    ],
    footnotes: [],
  };
}
