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
} from '../letter';

/** The refusals of a claim that have words of their own, with what helps (I3 to I5). */
const explained = [
  'insurance-required',
  'term-ended',
  'term-not-started',
  'same-key',
  'compromised-key',
  'authority-refused',
  'contract-required',
  'contract-suspended',
] as const;

/** A reissue is on its way (I3, I6). */
export function claimAcceptedLetter(facts: FactsOf<'claim_accepted'>, { book, links }: Desk): Letter {
  const { say } = book;
  const { claim, reason } = facts;
  const compromised = reason === 'key_compromised';
  return {
    subject: say('claim.accepted', { ...named(book, facts), claim }),
    blocks: [
      text(say('claim.acceptedLead', { ...named(book, facts), claim })),
      rows(
        productRow(book, facts),
        [say('label.claim'), claim],
        [say('label.reason'), say('claim.reason', { reason })],
        [say('label.names'), facts.names.join(', ')],
      ),
      text(say('claim.then')),
      compromised ? attention(say('claim.compromised')) : text(say('claim.former')),
      link(say('link.claim'), links.page),
    ],
    footnotes: [],
  };
}

/** No reissue: why not, and what helps instead (I4, I5). A compromised key is barred all the same (I6). */
export function claimRefusedLetter(facts: FactsOf<'claim_refused'>, { book, brand, links }: Desk): Letter {
  const { say } = book;
  const { claim, reason, problem } = facts;
  const known = explained.find((one) => one === problem) ?? 'other';
  return {
    subject: say('claim.refused', { ...named(book, facts), claim }),
    blocks: [
      text(say('claim.refusedLead', { ...named(book, facts), claim })),
      rows(
        productRow(book, facts),
        [say('label.claim'), claim],
        [say('label.reason'), say('claim.reason', { reason })],
      ),
      text(say(`claim.why.${known}`)),
      text(say(`claim.helps.${known}`, { support: brand.supportEmail })),
      ...barred(),
      link(say('link.product'), links.page),
    ],
    footnotes: [],
  };

  function barred(): Block[] {
    return reason === 'key_compromised' ? [attention(say('claim.compromisedAnyway'))] : [];
  }
}
