import { attention, type Desk, type FactsOf, type Letter, link, productRow, rows, text, title } from '../letter';

/** Another certificate than the one in force is still in use, and ends soon. */
export function notInstalledLetter(facts: FactsOf<'not_installed'>, { book, links }: Desk): Letter {
  const { say } = book;
  const { host, port, served, servedUntil } = facts;
  const place = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const until = book.moment(servedUntil);
  const values = { product: facts.productName, place, served, until, day: book.dayShort(servedUntil) };
  return {
    subject: say('absent.subject', values),
    blocks: [
      text(say('absent.lead', values)),
      attention(say('absent.effect', values)),
      rows(
        productRow(book, facts),
        [say('label.place'), place],
        [say('label.servedUntil'), until],
        [say('label.current'), facts.serial],
        [say('label.validUntil'), book.moment(facts.notAfter)],
      ),
      title(say('next.todo')),
      text(say('absent.todo')),
      link(say('link.download'), links.page),
      text(say('absent.then')),
    ],
    footnotes: [],
  };
}
