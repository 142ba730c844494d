import type { Instant } from '../../../domain/calendar';
import {
  attention,
  type Block,
  type Desk,
  type FactsOf,
  type Letter,
  link,
  named,
  productRow,
  type Row,
  rows,
  text,
  title,
  whyRows,
} from '../letter';
import type { Phrasebook } from '../phrasebook';

/** The control of domains has to be shown: what to do, what it costs not to, and how never to do it again (C4, C8). */
export function validationRequestedLetter(facts: FactsOf<'validation_requested'>, { book, links }: Desk): Letter {
  const { say } = book;
  const { domains, again, validUntil, givenUpAt } = facts;
  const values = { ...named(book, facts), ...standing(facts, book), count: domains.length };
  return {
    subject: say('validate.subject', values),
    blocks: [
      text(say('validate.lead', values)),
      ...(again ? [attention(say('validate.again', values))] : []),
      rows(
        productRow(book, facts),
        [say('label.toValidate'), domains.join(', ')],
        validUntilRow(validUntil, book),
        givenUpAt !== undefined && [say('label.givenUpAt'), book.moment(givenUpAt)],
      ),
      title(say('next.todo')),
      text(say('validate.publish', values)),
      text(say('validate.stays')),
      text(say('validate.then')),
      link(say('link.validate'), links.page),
      ...consequence(),
      ...(facts.documentation ?? []).map(({ title: words, url }) => link(words, url)),
    ],
    footnotes: [],
  };

  /** What happens if nobody does anything; a repeated letter has said above what becomes of a certificate. */
  function consequence(): Block[] {
    if (givenUpAt !== undefined) {
      const words = say('validate.givenUp', { at: book.moment(givenUpAt) });
      return [again ? attention(words) : text(words)];
    }
    return validUntil !== undefined && !again ? [text(say('validate.inForce', values))] : [];
  }
}

/** What was published and found before is not found any more. */
export function validationFailedLetter(facts: FactsOf<'validation_failed'>, { book, links }: Desk): Letter {
  const { say } = book;
  const values = { ...named(book, facts), domain: facts.domain };
  return {
    subject: say('unproven.subject', values),
    blocks: [
      text(say('unproven.lead', values)),
      rows(
        productRow(book, facts),
        [say('label.toValidate'), facts.domain],
        ...whyRows(book, facts, 'label.lastCheck'),
      ),
      attention(say('unproven.todo')),
      text(say('unproven.then')),
      link(say('link.validate'), links.page),
    ],
    footnotes: [],
  };
}

/** A new request is needed for the next certificate (C2). */
export function csrRequestedLetter(facts: FactsOf<'csr_requested'>, { book, links }: Desk): Letter {
  const { say } = book;
  const { again, validUntil } = facts;
  const values = { ...named(book, facts), ...standing(facts, book) };
  return {
    subject: say('csr.subject', values),
    blocks: [
      text(say('csr.lead', values)),
      ...(again ? [attention(say('csr.again', values))] : []),
      rows(productRow(book, facts), [say('label.names'), facts.names.join(', ')], validUntilRow(validUntil, book)),
      title(say('next.todo')),
      text(say('csr.make')),
      text(say('csr.then')),
      link(say('link.csr'), links.page),
      ...(validUntil !== undefined && !again ? [text(say('validate.inForce', values))] : []),
    ],
    footnotes: [],
  };
}

/** An order that was never validated: over, and the money is safe (C8). */
export function orderGivenUpLetter(facts: FactsOf<'order_given_up'>, { book, links }: Desk): Letter {
  const { say } = book;
  const { domains, credited, currency } = facts;
  const values = { ...named(book, facts), count: domains.length };
  const amount = book.money(credited, currency);
  return {
    subject: say('givenUp.subject', values),
    blocks: [
      text(say('givenUp.lead', values)),
      rows(
        productRow(book, facts),
        [say('label.toValidate'), domains.join(', ')],
        credited > 0 && [say('label.credited'), amount],
      ),
      ...(credited > 0 ? [text(say('givenUp.credited', { amount }))] : []),
      text(say('givenUp.again')),
      link(say('link.product'), links.page),
    ],
    footnotes: [],
  };
}

const MOST_OF_A_NAME = 60;

/**
 * The code that shows control of a domain, to somebody there who may never have heard of us (BR 3.2.2.4.4). Nothing in it
 * leads to the customer's own pages.
 */
export function validationCodeLetter(facts: FactsOf<'validation_code'>, { book, links }: Desk): Letter {
  const { say } = book;
  const { domain, code, endsAt, askedBy } = facts;
  const values = { domain };
  return {
    subject: say('code.subject', values),
    blocks: [
      text(say('code.lead', values)),
      rows(productRow(book, facts), [say('label.toValidate'), domain], [say('label.askedBy'), cut(askedBy)]),
      ...(links.confirm === undefined ? [] : [text(say('code.agree')), link(say('link.confirm'), links.confirm)]),
      text(say('code.pass')),
      rows([say('label.code'), code], [say('label.codeEnds'), book.moment(endsAt)]),
      text(say('code.ignore')),
    ],
    footnotes: [],
  };
}

/** A name that its owner chose is no place for a letter of his own. */
function cut(name: string): string {
  const characters = [...name];
  return characters.length <= MOST_OF_A_NAME ? name : `${characters.slice(0, MOST_OF_A_NAME - 1).join('')}…`;
}

/** How firmly to ask: whether it was asked before, and whether a certificate is in force, until when. */
function standing({ again, validUntil }: { again: boolean; validUntil?: Instant }, book: Phrasebook) {
  return {
    again: String(again),
    inForce: String(validUntil !== undefined),
    until: validUntil === undefined ? '' : book.moment(validUntil),
    day: validUntil === undefined ? '' : book.dayShort(validUntil),
  };
}

function validUntilRow(validUntil: Instant | undefined, book: Phrasebook): Row | false {
  return validUntil !== undefined && [book.say('label.validUntil'), book.moment(validUntil)];
}
