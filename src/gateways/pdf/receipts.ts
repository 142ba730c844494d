import type { InvoiceDocument } from '../../domain/invoice-document';
import { longDate, money, shortDate } from './figures';
import { ink, mm, muted, page, type Sheet, type Style } from './sheet';
import { wordsIn } from './words/words';

const COLUMNS = { date: page.left, method: mm(55), reference: mm(92), amount: page.right };
const text: Style = { size: 9.5 };
const head: Style = { size: 8.5, color: muted };

/** The payments that a receipt confirms: method, date, reference, amount. */
export function writePayments(sheet: Sheet, document: InvoiceDocument): void {
  const { about, currency, locale, timeZone } = document;
  const words = wordsIn[locale];
  if (about) sheet.paragraph(words.received(about.number, longDate(about.date, locale)), text);
  sheet.y += mm(6);
  sheet.inside('Table', () => {
    sheet.keep(50);
    sheet.inside('TR', () => {
      const baseline = sheet.y + 9;
      sheet.marked('TH', () => sheet.write(words.paymentDate, COLUMNS.date, baseline, head));
      sheet.marked('TH', () => sheet.write(words.paymentMethod, COLUMNS.method, baseline, head));
      sheet.marked('TH', () => sheet.write(words.paymentReference, COLUMNS.reference, baseline, head));
      sheet.marked('TH', () => sheet.write(words.amount, COLUMNS.amount, baseline, head, 'right'));
    });
    sheet.y += 15;
    sheet.rule(sheet.y, page.left, page.right, ink, 0.8);
    for (const payment of document.payments ?? []) {
      const reference = sheet.lines(payment.reference, text, mm(68));
      const height = 14 + reference.length * 13;
      sheet.keep(height);
      const baseline = sheet.y + 16.5;
      sheet.inside('TR', () => {
        sheet.marked('TD', () => sheet.write(shortDate(payment.at, timeZone, locale), COLUMNS.date, baseline, text));
        sheet.marked('TD', () => sheet.write(words.method[payment.method], COLUMNS.method, baseline, text));
        sheet.marked('TD', () => {
          for (const [index, line] of reference.entries())
            sheet.write(line, COLUMNS.reference, baseline + index * 13, text);
        });
        sheet.marked('TD', () =>
          sheet.write(money(payment.amount, currency, locale), COLUMNS.amount, baseline, text, 'right'),
        );
      });
      sheet.y += height;
      sheet.rule(sheet.y, page.left, page.right);
    }
    const total: Style = { size: 12, weight: 'semibold' };
    sheet.keep(40);
    const received = (document.payments ?? []).reduce((sum, payment) => sum + payment.amount, 0);
    sheet.inside('TR', () => {
      sheet.marked('TH', () => sheet.write(words.total.receipt, mm(106), sheet.y + 24, total));
      sheet.marked('TD', () =>
        sheet.write(money(received, currency, locale), page.right, sheet.y + 24, total, 'right'),
      );
    });
    sheet.y += 40 + mm(6);
  });
}
