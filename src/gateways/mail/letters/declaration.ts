import type { ReceiptOutcome } from '../../../domain/declarations';
import {
  attention,
  type Block,
  type Desk,
  type FactsOf,
  good,
  type Letter,
  link,
  named,
  productRow,
  type Row,
  rows,
  text,
  title,
  words,
} from '../letter';
import { civilDay, type Phrasebook } from '../phrasebook';

/** That a declaration has come: its content, the day and hour, and what comes of it (E6; BGB § 312k (4), § 356a). */
export function receiptLetter(facts: FactsOf<'cancel_receipt'>, { book, brand, links }: Desk): Letter {
  const { say } = book;
  const { kind, declaration, receivedAt, outcome, name, email, product, reference, forCause, reason, wish } = facts;
  const values = { kind, product, house: brand.name };
  const content: (Row | false | undefined)[] = [
    [say('label.declaration'), say('receipt.declared', { kind, cause: String(forCause) })],
    [say('label.declaredBy'), name],
    [say('label.email'), email],
    [say('label.contract'), product],
    reference !== undefined && [say('label.declaredReference'), reference],
    kind === 'cancel_receipt' && [
      say('label.wish'),
      wish === undefined ? say('receipt.soonest') : civilDay(book, wish),
    ],
    [say('label.receivedAt'), book.moment(receivedAt)],
    [say('label.declarationNumber'), declaration],
  ];
  const support = brand.supportEmail;
  const isRevocable = outcome.kind === 'ends' && outcome.isRevocable === true;
  const back = isRevocable
    ? [text(say('receipt.back', { support })), link(say('link.option'), links.page)]
    : [text(say('receipt.otherwise', { kind, support }))];
  return {
    subject: say('receipt.subject', values),
    blocks: [
      good(say('receipt.lead', { ...values, at: book.moment(receivedAt) })),
      title(say('receipt.content')),
      rows(...content),
      ...(reason === undefined ? [] : [title(say('label.reason')), words(reason.split('\n'))]),
      title(say('receipt.next')),
      ...nextOf(outcome, kind, book),
      ...back,
    ],
    footnotes: [],
  };
}

function nextOf(outcome: ReceiptOutcome, kind: string, book: Phrasebook): Block[] {
  const { say } = book;
  if (outcome.kind === 'seen_to') return [text(say('receipt.seenTo', { kind }))];
  const { productKind, productName, endsAt, atTermEnd, refund } = outcome;
  const product = `${say('kind', { kind: productKind })} ${productName}`;
  const ends = say('receipt.ends', { product, at: book.moment(endsAt), term: String(atTermEnd), kind });
  if (!refund) return [text(ends), text(say(kind === 'cancel_receipt' ? 'receipt.noRefund' : 'receipt.nothingPaid'))];
  const { amount, paid, currency, start, end } = refund;
  return [
    text(ends),
    rows(
      [say('label.paid'), book.money(paid, currency)],
      [say('label.termPaid'), say('term.span', { start: book.dayShort(start), end: book.dayShort(end) })],
      [say('label.usedUntil'), book.moment(endsAt)],
      [say('label.refund'), book.money(amount, currency)],
    ),
    text(say('receipt.refund', { kind })),
  ];
}

/** Some weeks before it can no longer be taken back: that somebody has ended it without signing in (E6). */
export function declaredEndLetter(facts: FactsOf<'declared_end'>, { book, links }: Desk): Letter {
  const { say } = book;
  const declared = book.moment(facts.declaredAt);
  const until = book.moment(facts.until);
  return {
    subject: say('declaredEnd.subject', { product: facts.productName, day: book.dayShort(facts.endsAt) }),
    blocks: [
      text(say('declaredEnd.lead', { ...named(book, facts), at: declared })),
      rows(
        productRow(book, facts),
        [say('label.expiry'), book.moment(facts.endsAt)],
        [say('label.takenBackBefore'), until],
      ),
      text(say('declaredEnd.wanted')),
      attention(say('declaredEnd.otherwise', { until })),
      link(say('link.option'), links.page),
    ],
    footnotes: [],
  };
}
