import type { PostalAddress } from '../../domain/account';
import { dateIn } from '../../domain/calendar';
import type { ContractDocument } from '../../domain/contract-document';
import { country, longDate } from './figures';
import { headFollowingPages } from './letterhead';
import { accent, mm, muted, page, type Sheet } from './sheet';
import { type ContractWords, contractWordsIn } from './words/contract/words';

const text = { size: 9.5 };
const small = { size: 8, color: muted };
const heading = { size: 11, weight: 'semibold', color: accent } as const;

/** The title of a contract, as its file bears it. */
export const contractTitle = ({ locale, acronym }: ContractDocument): string =>
  `${contractWordsIn[locale].title} – ${acronym}`;

/** Writes a contract on a sheet: who makes it, what it says, its policies, where it goes, and where it is signed (S3). */
export function writeContract(sheet: Sheet, document: ContractDocument): void {
  const words = contractWordsIn[document.locale];
  headFollowingPages(sheet, contractTitle(document), document.operator.name);
  sheet.y = mm(22);
  sheet.paragraph(words.title, { size: 19, weight: 'semibold' }, { type: 'H1', leading: 25 });
  writeFacts(sheet, document, words);
  writeParties(sheet, document, words);
  const { articles } = words;
  let number = 0;
  const article = (title: string) => {
    number += 1;
    sheet.keep(mm(18));
    sheet.y += mm(3);
    sheet.paragraph(`${number}. ${title}`, heading, { type: 'H2' });
    sheet.y += mm(0.8);
  };
  for (const { heading: title, paragraphs } of articles) {
    article(title);
    for (const paragraph of paragraphs) {
      sheet.paragraph(paragraph, text);
      sheet.y += mm(1);
    }
  }
  article(words.policiesHeading);
  sheet.paragraph(words.policies, text);
  for (const { title, version, url } of document.policies) {
    sheet.y += mm(1.2);
    sheet.paragraph(`${title}, ${words.version(version)}`, { ...text, weight: 'semibold' }, indented);
    sheet.paragraph(url, small, indented);
  }
  // The heading, what it says, and where the copies go stand together.
  sheet.keep(mm(34 + 5.5 * document.sendTo.lines.length));
  article(words.copiesHeading);
  writeAddress(sheet, document, words);
  writeSignatures(sheet, document, words);
  writePageNumbers(sheet, document, words);
}

const indented = { x: page.left + mm(5), width: page.right - page.left - mm(5) };

function writeFacts(
  sheet: Sheet,
  { id, acronym, requestedAt, timeZone, locale }: ContractDocument,
  words: ContractWords,
) {
  const requested = longDate(dateIn(requestedAt, timeZone), locale);
  const facts = [`${words.acronym} ${acronym}`, `${words.number} ${id}`, `${words.requestedOn} ${requested}`];
  sheet.paragraph(facts.join(' · '), { size: 9, color: muted });
  sheet.y += mm(5);
}

function addressOf({ street, postalCode, city, country: code }: PostalAddress, locale: ContractDocument['locale']) {
  return [street, [postalCode, city].filter(Boolean).join(' '), country(code, locale)].filter((line) => !!line);
}

/** Both parties, beside each other. */
function writeParties(sheet: Sheet, { operator, institution, locale }: ContractDocument, words: ContractWords): void {
  sheet.paragraph(words.between, text);
  sheet.y += mm(2);
  const top = sheet.y;
  const bottoms = [
    { party: operator, role: words.operator, x: page.left },
    { party: institution, role: words.institution, x: mm(110) },
  ].map(({ party, role, x }) => {
    const place = { x, width: mm(78) };
    sheet.y = top;
    sheet.paragraph(party.name, { size: 10, weight: 'semibold' }, place);
    for (const line of addressOf(party, locale)) sheet.paragraph(String(line), text, place);
    if (party.vatId) sheet.paragraph(party.vatId, text, place);
    sheet.paragraph(`(${role})`, { size: 9, color: muted }, place);
    return sheet.y;
  });
  sheet.y = Math.max(...bottoms) + mm(2);
}

function writeAddress(sheet: Sheet, { sendTo }: ContractDocument, words: ContractWords): void {
  const { team, lines, email } = sendTo;
  sheet.paragraph(words.copies, text);
  sheet.y += mm(1.2);
  for (const line of [team, ...lines]) sheet.paragraph(line, { ...text, weight: 'semibold' }, indented);
  sheet.y += mm(1);
  sheet.paragraph(words.questions(email), { size: 9, color: muted }, indented);
}

const SIGNATURE_HEIGHT = mm(62);

/** A block for each party, never torn from its lines. */
function writeSignatures(sheet: Sheet, document: ContractDocument, words: ContractWords): void {
  sheet.keep(SIGNATURE_HEIGHT);
  sheet.y += mm(6);
  sheet.paragraph(words.signatures, heading, { type: 'H2' });
  sheet.y += mm(2);
  const { place, name, role, signature } = words.signature;
  const top = sheet.y;
  const blocks = [
    { party: document.operator.name, x: page.left },
    { party: document.institution.name, x: mm(110) },
  ];
  const belowNames = blocks.map(({ party, x }) => {
    sheet.y = top;
    sheet.paragraph(party, { ...text, weight: 'semibold' }, { x, width: mm(78) });
    return sheet.y;
  });
  for (const { x } of blocks) {
    sheet.y = Math.max(...belowNames);
    for (const label of [place, name, role, signature]) {
      const line = sheet.y + (label === signature ? mm(15) : mm(9));
      sheet.rule(line, x, x + mm(78), muted, 0.6);
      sheet.y = line + mm(0.8);
      sheet.paragraph(label, small, { x, width: mm(78) });
    }
  }
}

function writePageNumbers(sheet: Sheet, { id }: ContractDocument, words: ContractWords): void {
  for (let index = 0; index < sheet.pages; index += 1) {
    sheet.pdf.switchToPage(index);
    sheet.artifact(() => {
      sheet.write(id, page.left, mm(288), small);
      sheet.write(words.page(index + 1, sheet.pages), page.right, mm(288), small, 'right');
    }, 'Pagination');
  }
}
