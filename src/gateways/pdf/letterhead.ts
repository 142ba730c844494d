import type { PostalAddress } from '../../domain/account';
import type { InvoiceDocument } from '../../domain/invoice-document';
import { country, longDate, shortMoment } from './figures';
import { grouped } from './payment-terms';
import { accent, ink, mm, muted, page, type Sheet } from './sheet';
import { type Words, wordsIn } from './words/words';
import { shorten } from './wrap';

/** DIN 5008 form B: the address field lies 45 mm from the upper edge, is 85 mm wide, and its last 27.3 mm hold the address. */
const WINDOW = { width: mm(80), returnLine: mm(61), top: mm(63.2), leading: 12.5 };
const INFORMATION = { left: mm(120), top: WINDOW.top, right: page.right };
const BODY = mm(103);
const small = { size: 7.5, color: muted };
const normal = { size: 10 };

/** First page above the body: who sells, who buys, and the facts of the document. */
export function writeLetterhead(sheet: Sheet, document: InvoiceDocument): void {
  const { seller, buyer, locale } = document;
  const name = { size: 15, weight: 'semibold', color: accent } as const;
  sheet.marked('P', () => sheet.write(fit(sheet, seller.name, name, page.right - page.left), page.left, mm(27), name));

  const returnAddress = [seller.name, seller.street, town(seller)].filter(Boolean).join(' · ');
  sheet.artifact(() =>
    sheet.write(fit(sheet, returnAddress, small, WINDOW.width), page.left, WINDOW.returnLine, small),
  );

  const abroad =
    buyer.country === seller.country ? undefined : country(buyer.country, locale).toLocaleUpperCase(locale);
  const address = [buyer.name, buyer.street, town(buyer), abroad]
    .filter((part) => part !== undefined && part !== '')
    .flatMap((part) => sheet.lines(part as string, normal, WINDOW.width, 3));
  sheet.marked('P', () => {
    for (const [index, line] of address.entries())
      sheet.write(line, page.left, WINDOW.top + normal.size + index * WINDOW.leading, normal);
  });
  const below = writeInformation(sheet, document, wordsIn[locale]);
  // marks for folding twice, at 105 and 210 mm
  sheet.artifact(() => {
    for (const mark of [105, 210])
      sheet.pdf.moveTo(mm(5), mm(mark)).lineTo(mm(9), mm(mark)).lineWidth(0.4).strokeColor('#b4bbc1').stroke();
  });
  sheet.y = Math.max(BODY, WINDOW.top + address.length * WINDOW.leading + mm(10), below + mm(8));
}

function writeInformation(sheet: Sheet, document: InvoiceDocument, words: Words): number {
  const { kind, locale } = document;
  const rows: [string, string | undefined][] = [
    [words.numberLabel[kind], document.number],
    [words.dateLabel[kind], longDate(document.date, locale)],
    [words.aboutInvoice, document.about?.number],
    [
      words.deadlineLabel,
      document.deadline && kind === 'invoice' ? shortMoment(document.deadline, document.timeZone, locale) : undefined,
    ],
    [words.buyerVatId, document.buyer.vatId],
  ];
  let baseline = INFORMATION.top + 10;
  for (const [label, value] of rows) {
    if (value === undefined || value === '') continue;
    sheet.marked('P', () => {
      sheet.write(label, INFORMATION.left, baseline, { size: 8.5, color: muted });
      sheet.write(value, INFORMATION.right, baseline, { size: 9.5, color: ink }, 'right');
    });
    baseline += 15;
  }
  return baseline;
}

/** At the foot of every page: the seller in full, and which page of how many this is. Only the first one is read aloud. */
export function writeFooters(sheet: Sheet, document: InvoiceDocument): void {
  const { seller, locale } = document;
  const words = wordsIn[locale];
  const columns = [
    [seller.name, seller.street, [town(seller), country(seller.country, locale)].filter(Boolean).join(', ')],
    [seller.email, seller.vatId && `${words.sellerVatId} ${seller.vatId}`],
    [`IBAN ${grouped(seller.iban)}`, `BIC ${seller.bic}`],
  ];
  const lefts = [page.left, mm(90), mm(137)];
  const widths = [mm(60), mm(43), mm(53)];
  for (let index = 0; index < sheet.pages; index += 1) {
    sheet.pdf.switchToPage(index);
    sheet.rule(mm(266), page.left, page.right);
    const writeColumn = (lines: (string | undefined)[], column: number) => () => {
      let baseline = mm(270.5);
      for (const line of lines) {
        if (!line) continue;
        for (const part of sheet.lines(line, small, widths[column] ?? 0, 2)) {
          sheet.write(part, lefts[column] ?? page.left, baseline, small);
          baseline += 10;
        }
      }
    };
    for (const [column, lines] of columns.entries()) {
      if (index === 0) sheet.marked('P', writeColumn(lines, column));
      else sheet.artifact(writeColumn(lines, column), 'Pagination');
    }
    sheet.artifact(
      () => sheet.write(words.page(index + 1, sheet.pages), page.right, mm(288), small, 'right'),
      'Pagination',
    );
  }
}

/** What stands at the head of every page but the first. */
export function headFollowingPages(sheet: Sheet, title: string, seller: string): void {
  sheet.onNewPage = () => {
    const style = { size: 8.5, color: muted };
    sheet.artifact(() => {
      sheet.write(title, page.left, mm(22), style);
      sheet.write(fit(sheet, seller, style, mm(90)), page.right, mm(22), style, 'right');
    }, 'Pagination');
    sheet.rule(mm(25), page.left, page.right);
  };
}

function town(address: PostalAddress): string {
  return [address.postalCode, address.city].filter(Boolean).join(' ');
}

function fit(sheet: Sheet, text: string, style: Parameters<Sheet['width']>[1], width: number): string {
  return shorten(text, (line) => sheet.width(line, style) <= width);
}
