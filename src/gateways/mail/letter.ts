import type { BrandColours } from '../../domain/brand';
import type { Finding } from '../../domain/findings';
import type { MailFacts, MailKind, MailMessage } from '../../domain/mail';
import { explain } from '../../words/findings';
import type { Phrasebook } from './phrasebook';

/** The house that writes: configuration, the same for every mail. */
export interface Brand {
  name: string;
  url: string;
  supportEmail: string;
  /** name and address on one line, as the law of most countries asks of business mail */
  postalLine: string;
  /** of links and buttons; else the usual ones */
  colours?: BrandColours;
}

/** A label and its value, which is a stranger's, in English or whatever it is, where it says so. */
export type Row = readonly [label: string, value: string, foreign?: 'foreign'];

export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'title'; text: string }
  | { kind: 'callout'; tone: 'good' | 'attention'; text: string }
  | { kind: 'rows'; rows: Row[] }
  /** what a person wrote, line by line as it was written */
  | { kind: 'words'; lines: string[] }
  | { kind: 'link'; label: string; url: string };

/** What a mail says, before it is set as text or HTML. */
export interface Letter {
  subject: string;
  /** a person's words to somebody who knows of it: no greeting, no farewell, nothing about who wrote it by itself */
  bare?: boolean;
  blocks: Block[];
  /** small print below the signature: why this mail came, and how to stop it */
  footnotes: (string | { label: string; url: string })[];
}

/** The facts of one kind of mail. */
export type FactsOf<K extends MailKind, F = MailFacts> = F extends { kind: MailKind }
  ? K extends F['kind']
    ? F
    : never
  : never;

/** What every letter is written with. */
export interface Desk {
  book: Phrasebook;
  brand: Brand;
  at: MailMessage['at'];
  links: MailMessage['links'];
}

export const text = (words: string): Block => ({ kind: 'text', text: words });
export const title = (words: string): Block => ({ kind: 'title', text: words });
export const good = (words: string): Block => ({ kind: 'callout', tone: 'good', text: words });
export const attention = (words: string): Block => ({ kind: 'callout', tone: 'attention', text: words });
export const words = (lines: string[]): Block => ({ kind: 'words', lines });
export const link = (label: string, url: string): Block => ({ kind: 'link', label, url });

/** Rows without those that have nothing to say. */
export function rows(...given: (Row | undefined | false)[]): Block {
  return { kind: 'rows', rows: given.filter((row): row is Row => Boolean(row)) };
}

/** The row that names the product: `Produkt: Domain shop-example.com`. */
export function productRow(book: Phrasebook, facts: { productKind: string; productName: string }): Row {
  return [book.say('label.product'), `${book.say('kind', { kind: facts.productKind })} ${facts.productName}`];
}

/** More of a stranger's words than this would bury what the letter says. */
const MOST_QUOTED = 300;

/** What somebody else said, such as an authority or a name server, as it was said; cut where it is too long. */
export function quoted(words: string): string {
  const characters = [...words];
  return characters.length <= MOST_QUOTED ? words : `${characters.slice(0, MOST_QUOTED - 1).join('')}…`;
}

/** Why something came to nothing: in the reader's words, and as it came where these do not say it all. */
export function whyRows(
  { say }: Phrasebook,
  { reason, findings }: { reason: string; findings?: Finding[] },
  label: 'label.lastCheck' | 'label.reason',
): Row[] {
  const { sentences, asItCame } = explain(say, reason, findings);
  return [
    ...(sentences.length > 0 ? [[say(label), sentences.join(' ')] as const] : []),
    ...(asItCame === undefined ? [] : [[say('label.quoted'), quoted(asItCame), 'foreign'] as const]),
  ];
}

/** The product in a sentence, as `{your}` and `{ofYour}`, and bare as `{product}`. */
export function named(book: Phrasebook, facts: { productKind: string; productName: string }) {
  const values = { kind: facts.productKind, product: facts.productName };
  return { ...values, your: book.say('your', values), ofYour: book.say('ofYour', values) };
}
