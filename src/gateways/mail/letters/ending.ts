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

/** The end of a term that was not renewed, step by step: what it means and how to get it back (E1 to E5). */
export function endingLetter(facts: FactsOf<'expired'> | FactsOf<'deleted'>, { book, links }: Desk): Letter {
  const { say } = book;
  const at = book.moment(facts.at);
  const values = { ...named(book, facts), event: facts.kind, day: book.dayShort(facts.at), at };
  const wanted = facts.kind === 'deleted' && facts.wanted;
  const until = facts.recoverableUntil && book.moment(facts.recoverableUntil);
  const amount = book.money(facts.restorePrice, facts.currency);
  return {
    subject: say('ending.subject', values),
    blocks: [
      text(say(wanted ? 'ending.wanted' : `ending.${facts.kind}`, values)),
      rows(
        productRow(book, facts),
        [say('label.at', { kind: facts.kind }), at],
        until !== undefined && [say('label.recoverableUntil'), until],
        until !== undefined && [say('label.priceRestore'), say('priceOnce', { amount })],
      ),
      ...back(until),
      link(say(until && !wanted ? 'link.restore' : 'link.product'), links.page),
    ],
    footnotes: [],
  };

  function back(deadline: string | undefined): Block[] {
    if (deadline) {
      const words = say('ending.back', { wanted: String(wanted), until: deadline, amount });
      return [wanted ? text(words) : attention(words)];
    }
    if (wanted) return [];
    return [text(say(facts.productKind === 'certificate' ? 'ending.certificate' : 'ending.final'))];
  }
}
