import { type Desk, type FactsOf, type Letter, link, named, productRow, rows, text } from '../letter';

/** The good news: renewed, set up, restored; with the receipt, if there was something to pay. */
export function termLetter(facts: FactsOf<'renewed'>, { book, links }: Desk): Letter {
  const { say } = book;
  const values = { ...named(book, facts), kind: facts.kind, years: facts.years, day: book.dayShort(facts.end) };
  const paid = facts.paid > 0;
  const amount = `${book.money(facts.paid, facts.currency)} (${say('method', { method: facts.method })})`;
  return {
    subject: say('term.subject', values),
    blocks: [
      text(say('term.lead', values)),
      rows(
        productRow(book, facts),
        [
          say(facts.kind === 'term_started' ? 'label.termFirst' : 'label.term'),
          say('term.span', { start: book.dayShort(facts.start), end: book.dayShort(facts.end) }),
        ],
        [say('label.expiry'), book.moment(facts.end)],
        paid && [say('label.paid'), amount],
        paid && [say('label.invoice'), facts.invoiceNumber],
      ),
      ...(paid ? [text(say('term.receipt'))] : []),
      link(say('link.product'), links.page),
    ],
    footnotes: [],
  };
}
