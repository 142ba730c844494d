import {
  attention,
  type Block,
  type Desk,
  type FactsOf,
  type Letter,
  link,
  type Row,
  rows,
  text,
  title,
  words,
} from '../letter';
import type { Phrasebook } from '../phrasebook';

type ThreadFacts = FactsOf<'support_received'> | FactsOf<'support_answer'>;

/** The customer's copy of a request, with who takes care of it (S16). */
export function supportReceivedLetter(facts: FactsOf<'support_received'>, { book }: Desk): Letter {
  const { say } = book;
  const { desk, instead, accountManager: manager } = facts;
  return {
    subject: say('support.subject', shownIn(facts)),
    blocks: [
      text(say('support.received', { reference: facts.reference })),
      text(desk === undefined ? say('support.toServiceDesk') : say('support.toProvider', { desk })),
      ...(instead === undefined ? [] : [text(say('support.instead', { provider: instead }))]),
      ...(manager ? [text(say('support.manager', { name: manager.name, email: manager.email }))] : []),
      text(say('support.toReply')),
      title(say('support.yourWords')),
      words(facts.words),
      ...files(facts, book),
    ],
    footnotes: [],
  };
}

/** What somebody at the desk has answered, in his own words. */
export function supportAnswerLetter(facts: FactsOf<'support_answer'>, { book }: Desk): Letter {
  const { say } = book;
  return {
    subject: `Re: ${say('support.subject', shownIn(facts))}`,
    blocks: [
      text(say('support.answered', { reference: facts.reference, author: facts.author })),
      words(facts.words),
      ...files(facts, book),
      text(say('support.toReply')),
    ],
    footnotes: [],
  };
}

/** What a desk is asked: the customer's words first, then the facts that it needs to find the matter in its own records. */
export function supportTicketLetter(facts: FactsOf<'support_ticket'>, { book }: Desk): Letter {
  const { say } = book;
  const { product, serial, orderUrl, accountManager: manager, instead } = facts;
  const ordered = orderUrl !== undefined && /^https:\/\//i.test(orderUrl);
  return {
    subject: facts.deskSubject,
    bare: true,
    blocks: [
      words(facts.words),
      title(say('support.facts')),
      rows(
        [say('label.supportReference'), facts.reference],
        [say('label.customer'), `${facts.customer} (${facts.account})`],
        facts.person !== undefined && [say('label.writtenBy'), facts.person],
        product !== undefined && [say('label.product'), product],
        serial !== undefined && [say('label.serial'), serial],
        manager && [say('label.accountManager'), `${manager.name}, ${manager.email}`],
        ...fileRows(facts, book),
      ),
      ...(ordered ? [link(say('label.order'), orderUrl)] : []),
      ...(instead === undefined ? [] : [attention(say('support.deskInstead', { provider: instead }))]),
      text(say('support.deskReply')),
    ],
    footnotes: [],
  };
}

/** A reply of the customer, as the desk reads it. */
export function supportForwardedLetter(facts: FactsOf<'support_forwarded'>, { book }: Desk): Letter {
  const { say } = book;
  return {
    subject: `Re: ${facts.deskSubject}`,
    bare: true,
    blocks: [
      words(facts.words),
      rows(
        [say('label.supportReference'), facts.reference],
        [say('label.customer'), facts.customer],
        facts.person !== undefined && [say('label.writtenBy'), facts.person],
        ...fileRows(facts, book),
      ),
      text(say('support.deskReply')),
    ],
    footnotes: [],
  };
}

const shownIn = ({ reference, subject }: ThreadFacts) => ({ reference, subject });

function files(facts: ThreadFacts, book: Phrasebook): Block[] {
  const given = fileRows(facts, book);
  return given.length === 0 ? [] : [rows(...given)];
}

/** What is attached, and what was not taken, each with the reason. */
function fileRows({ attachments, refused }: Pick<ThreadFacts, 'attachments' | 'refused'>, { say }: Phrasebook): Row[] {
  const reasons = refused.map(({ name, reason }) => say('support.refused', { name, reason }));
  return [
    ...(attachments.length > 0 ? [[say('label.attached'), attachments.join(', ')] as const] : []),
    ...(reasons.length > 0 ? [[say('label.notTaken'), reasons.join(', ')] as const] : []),
  ];
}
