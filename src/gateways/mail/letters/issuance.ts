import {
  attention,
  type Block,
  type Desk,
  type FactsOf,
  type Letter,
  link,
  named,
  productRow,
  rows,
  text,
  whyRows,
} from '../letter';

/** A certificate is there: where it is, that it has to be installed, and what becomes of the one before (C2, C7). */
export function certificateIssuedLetter(facts: FactsOf<'certificate_issued'>, { book, links }: Desk): Letter {
  const { say } = book;
  const { cause, claim = '', replacedAt, formerRevokedAt } = facts;
  const values = { ...named(book, facts), cause, claim };
  const replacement = replacedAt !== undefined && book.dayShort(replacedAt);
  return {
    subject: say('issued.subject', values),
    blocks: [
      text(say('issued.lead', values)),
      attention(say('issued.install')),
      rows(
        productRow(book, facts),
        [say('label.names'), facts.names.join(', ')],
        [say('label.validUntil'), book.moment(facts.notAfter)],
        [say('label.serial'), facts.serial],
        claim !== '' && [say('label.claim'), claim],
      ),
      link(say('link.download'), links.page),
      ...(cause === 'order' ? [] : [former()]),
      text(replacement ? say('issued.next', { at: replacement }) : say('issued.last')),
    ],
    footnotes: [],
  };

  function former(): Block {
    if (cause === 'claim') return text(say('issued.claimed'));
    if (formerRevokedAt === undefined) return text(say('issued.former'));
    return attention(say('issued.formerRevoked', { at: book.moment(formerRevokedAt) }));
  }
}

/** The authority has refused for good, with its own words for why. */
export function issuanceRefusedLetter(facts: FactsOf<'issuance_refused'>, { book, brand, links }: Desk): Letter {
  const { say } = book;
  const { cause } = facts;
  const values = { ...named(book, facts), cause };
  return {
    subject: say('refused.subject', values),
    blocks: [
      text(say('refused.lead', values)),
      rows(
        productRow(book, facts),
        [say('label.names'), facts.names.join(', ')],
        ...whyRows(book, facts, 'label.reason'),
      ),
      ...meaning(),
      text(say('refused.mend', { support: brand.supportEmail })),
      link(say('link.product'), links.page),
    ],
    footnotes: [],
  };

  function meaning(): Block[] {
    if (cause === 'order') return [attention(say('refused.order'))];
    const former = facts.formerRevoked ? [] : [attention(say('refused.former', { cause }))];
    return [...former, text(say('refused.watched'))];
  }
}

/** The domain's own CAA records do not let us issue: what to change, and that it goes on by itself then (C5). */
export function issuanceForbiddenLetter(facts: FactsOf<'issuance_forbidden'>, { book, links }: Desk): Letter {
  const { say } = book;
  const values = named(book, facts);
  return {
    subject: say('caa.subject', values),
    blocks: [
      text(say('caa.lead', values)),
      rows(
        productRow(book, facts),
        [say('label.names'), facts.names.join(', ')],
        ...whyRows(book, facts, 'label.lastCheck'),
      ),
      attention(say('caa.todo')),
      text(say('caa.then')),
      link(say('link.product'), links.page),
    ],
    footnotes: [],
  };
}
