import type { InvoiceDocument, InvoiceLine } from '../../domain/invoice-document';
import { longMoment, money, percent, period } from './figures';
import { ink, mm, muted, page, type Sheet, type Style } from './sheet';
import { type Words, wordsIn } from './words/words';

/** Right edges of the columns of figures; the service fills what is left of them. */
const COLUMNS = { quantity: mm(122), unitPrice: mm(149), vatRate: mm(163), net: page.right };
const SERVICE_WIDTH = mm(78);
const head: Style = { size: 8.5, color: muted };
const figure: Style = { size: 9.5 };
const name: Style = { size: 9.5, weight: 'semibold' };
const detail: Style = { size: 8.5, color: muted };

/** What was sold: a table that repeats its head on every page. A receipt names the services only, its amounts are the payments. */
export function writeServices(sheet: Sheet, document: InvoiceDocument): void {
  const words = wordsIn[document.locale];
  const priced = document.kind !== 'receipt';
  sheet.inside('Table', () => {
    sheet.keep(60);
    sheet.inside('TR', () => writeHead(sheet, words, priced, (draw) => sheet.marked('TH', draw)));
    for (const line of document.lines) {
      const names = sheet.lines(line.productName, name, SERVICE_WIDTH);
      const details = describe(line, document, words).flatMap((text) => sheet.lines(text, detail, SERVICE_WIDTH));
      const height = 6 + names.length * 13 + details.length * 12 + 6;
      if (sheet.keep(height)) writeHead(sheet, words, priced, (draw) => sheet.artifact(draw, 'Pagination'));
      sheet.inside('TR', () => {
        let baseline = sheet.y + 6 + 9.5;
        const first = baseline;
        sheet.marked('TD', () => {
          for (const text of names) {
            sheet.write(text, page.left, baseline, name);
            baseline += 13;
          }
          for (const text of details) {
            sheet.write(text, page.left, baseline, detail);
            baseline += 12;
          }
        });
        for (const [right, text] of figures(line, document, words, priced)) {
          sheet.marked('TD', () => sheet.write(text, right, first, figure, 'right'));
        }
      });
      sheet.y += height;
      sheet.rule(sheet.y, page.left, page.right);
    }
  });
}

function writeHead(sheet: Sheet, words: Words, priced: boolean, cell: (draw: () => void) => void): void {
  const baseline = sheet.y + 9;
  cell(() => sheet.write(words.service, page.left, baseline, head));
  cell(() => sheet.write(words.quantity, priced ? COLUMNS.quantity : page.right, baseline, head, 'right'));
  if (priced) {
    cell(() => sheet.write(words.unitPrice, COLUMNS.unitPrice, baseline, head, 'right'));
    cell(() => sheet.write(words.vatRate, COLUMNS.vatRate, baseline, head, 'right'));
    cell(() => sheet.write(words.netAmount, COLUMNS.net, baseline, head, 'right'));
  }
  sheet.y += 15;
  sheet.rule(sheet.y, page.left, page.right, ink, 0.8);
}

function describe(line: InvoiceLine, document: InvoiceDocument, words: Words): string[] {
  const what = `${words.product[line.productKind]}, ${occasion(line, document, words)}`;
  if (line.period) {
    return [what, words.period(period(line.period.start, line.period.end, document.timeZone, document.locale))];
  }
  return [what, line.what === 'restore_fee' ? words.restoreOnPayment : words.periodFromPayment];
}

function occasion({ what }: InvoiceLine, { purpose }: InvoiceDocument, words: Words): string {
  switch (what) {
    case 'term':
      return words.purpose[purpose];
    case 'insurance':
      return words.insurance;
    case 'restore_fee':
      return words.restoreFee;
  }
}

function figures(line: InvoiceLine, document: InvoiceDocument, words: Words, priced: boolean): [number, string][] {
  const quantity = line.what === 'restore_fee' ? '1' : words.years(line.years);
  if (!priced) return [[page.right, quantity]];
  return [
    [COLUMNS.quantity, quantity],
    [COLUMNS.unitPrice, money(line.unitPrice, document.currency, document.locale)],
    [COLUMNS.vatRate, percent(line.vatRate, document.locale)],
    [COLUMNS.net, money(line.net, document.currency, document.locale)],
  ];
}

/** Net, VAT of each rate, total; and why no VAT is charged where none is. */
export function writeTotals(sheet: Sheet, document: InvoiceDocument): void {
  const { currency, locale, kind } = document;
  const words = wordsIn[locale];
  const rows = [
    [words.netTotal, money(document.net, currency, locale)],
    ...document.vat.map((vat) => [
      words.vatOn(percent(vat.rate, locale), money(vat.net, currency, locale)),
      money(vat.vat, currency, locale),
    ]),
  ] as [string, string][];
  const left = mm(106);
  sheet.keep(rows.length * 15 + 60);
  sheet.y += 8;
  sheet.inside('Table', () => {
    for (const [label, amount] of rows) {
      writeRow(sheet, left, sheet.y + 10, label, amount, { size: 9.5, color: muted }, figure);
      sheet.y += 15;
    }
    sheet.rule(sheet.y + 3, left, page.right, ink, 0.8);
    const total: Style = { size: 12, weight: 'semibold' };
    writeRow(sheet, left, sheet.y + 20, words.total[kind], money(document.total, currency, locale), total, total);
    sheet.y += 34;
  });
  if (document.reverseCharge) sheet.paragraph(words.reverseCharge, { size: 9.5 });
  else if (document.vat.some((vat) => vat.rate === 0) && document.buyer.country !== document.seller.country) {
    sheet.paragraph(words.outsideEu, { size: 9.5 });
  }
  if (document.pricesFrozenUntil !== undefined) {
    const until = longMoment(document.pricesFrozenUntil, document.timeZone, locale);
    sheet.paragraph(words.pricesFrozen(until), { size: 9.5 });
  }
}

function writeRow(
  sheet: Sheet,
  left: number,
  baseline: number,
  label: string,
  amount: string,
  labelStyle: Style,
  amountStyle: Style,
): void {
  sheet.inside('TR', () => {
    sheet.marked('TH', () => sheet.write(label, left, baseline, labelStyle));
    sheet.marked('TD', () => sheet.write(amount, page.right, baseline, amountStyle, 'right'));
  });
}
