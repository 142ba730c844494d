import { formatCreditorReference } from '../../domain/creditor-reference';
import { epcPayload } from '../../domain/epc-transfer';
import type { InvoiceDocument } from '../../domain/invoice-document';
import { qrModules } from './epc-qr';
import { longMoment, money } from './figures';
import { mm, muted, page, type Sheet } from './sheet';
import { type Words, wordsIn } from './words/words';

const text = { size: 9.5 };
const BOX = { height: mm(44), padding: mm(5), qr: mm(30) };

/** How and until when an invoice is paid (A4), as was known when it was issued. */
export function writePaymentTerms(sheet: Sheet, document: InvoiceDocument): void {
  const words = wordsIn[document.locale];
  const amount = money(document.total, document.currency, document.locale);
  const deadline = document.deadline && longMoment(document.deadline, document.timeZone, document.locale);
  const transfer = document.paymentMethod === 'manual' || document.paymentMethod === 'bank_transfer';
  const due = document.total > 0;
  const sentence = due ? howToPay(document, words, amount, deadline) : words.nothingToPay;

  sheet.keep(due && transfer ? BOX.height + mm(24) : mm(24));
  sheet.y += mm(6);
  sheet.paragraph(words.payment, { size: 11, weight: 'semibold' }, { type: 'H2', leading: 18 });
  sheet.paragraph(sentence, text);
  if (due && transfer) writeTransferBox(sheet, document, words, amount);
}

function howToPay(document: InvoiceDocument, words: Words, amount: string, deadline: string | undefined): string {
  switch (document.paymentMethod) {
    case 'balance':
      return words.fromBalance(amount);
    case 'card':
      return words.byCard(amount, deadline);
    case 'sepa_debit':
      return words.byDebit(amount, document.seller.creditorId, deadline);
    case 'paypal':
      return words.pleasePayPal(amount, deadline);
    case 'bank_transfer':
    case 'manual':
      return words.pleaseTransfer(amount, deadline);
  }
}

/** What a transfer form asks for, and the same as a code for banking apps (GiroCode). */
function writeTransferBox(sheet: Sheet, document: InvoiceDocument, words: Words, amount: string): void {
  const { seller } = document;
  const reference = formatCreditorReference(document.creditorReference);
  const top = sheet.y + mm(4);
  sheet.artifact(() =>
    sheet.pdf
      .roundedRect(page.left, top, page.right - page.left, BOX.height, 5)
      .fillColor('#f3f6f5')
      .fill(),
  );
  const rows: [string, string][] = [
    [words.payee, seller.name],
    ['IBAN', grouped(seller.iban)],
    ['BIC', seller.bic],
    [words.amount, amount],
    [words.reference, reference],
  ];
  let baseline = top + BOX.padding + 10;
  for (const [label, value] of rows) {
    sheet.marked('P', () => {
      sheet.write(label, page.left + BOX.padding, baseline, { size: 8.5, color: muted });
      const [line] = sheet.lines(value, text, mm(88), 1);
      sheet.write(line ?? '', page.left + BOX.padding + mm(29), baseline, text);
    });
    baseline += mm(6.6);
  }
  const payload = epcPayload({
    ...seller,
    amount: document.total,
    currency: document.currency,
    creditorReference: document.creditorReference,
  });
  if (payload !== undefined) {
    drawQr(
      sheet,
      payload,
      page.right - BOX.padding - BOX.qr,
      top + mm(4),
      words.qrDescription(amount, seller.name, reference),
    );
    const caption = { size: 7, color: muted };
    const centre = page.right - BOX.padding - BOX.qr / 2;
    sheet.marked('P', () =>
      sheet.write(
        words.scan,
        centre + sheet.width(words.scan, caption) / 2,
        top + BOX.height - mm(3.5),
        caption,
        'right',
      ),
    );
  }
  sheet.y = top + BOX.height;
}

/** Drawn as squares, sharp at any size, on white with the quiet zone of four modules. */
function drawQr(sheet: Sheet, payload: string, left: number, top: number, description: string): void {
  const modules = qrModules(payload);
  const module = BOX.qr / (modules.length + 8);
  sheet.artifact(() => sheet.pdf.rect(left, top, BOX.qr, BOX.qr).fillColor('#ffffff').fill());
  sheet.marked(
    'Figure',
    () => {
      for (const [y, row] of modules.entries()) {
        let x = 0;
        while (x < row.length) {
          const end = row.indexOf(!row[x], x);
          const next = end === -1 ? row.length : end;
          if (row[x]) sheet.pdf.rect(left + (x + 4) * module, top + (y + 4) * module, (next - x) * module, module);
          x = next;
        }
      }
      sheet.pdf.fillColor('#000000').fill();
    },
    { alt: description, bbox: [left, top, left + BOX.qr, top + BOX.qr] } as { alt: string },
  );
}

/** An IBAN as it is printed, in groups of four (ISO 13616). */
export function grouped(iban: string): string {
  return (iban.replace(/\s/g, '').match(/.{1,4}/g) ?? []).join(' ');
}
