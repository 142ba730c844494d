import type { ContractDocument } from '../../domain/contract-document';
import type { InvoiceDocument } from '../../domain/invoice-document';
import { contractTitle, writeContract } from './contract';
import { longDate } from './figures';
import { headFollowingPages, writeFooters, writeLetterhead } from './letterhead';
import { writePaymentTerms } from './payment-terms';
import { writePayments } from './receipts';
import { writeServices, writeTotals } from './services';
import { mm, Sheet } from './sheet';
import { wordsIn } from './words/words';

const text = { size: 9.5 };

/**
 * A document as an archivable, tagged PDF (A4, PDF/A-3b) in the account's language. It only writes down what the
 * document says, and the same document gives the same bytes.
 */
export async function renderDocument(document: InvoiceDocument | ContractDocument): Promise<Buffer> {
  return document.kind === 'contract' ? renderContract(document) : renderInvoice(document);
}

async function renderContract(document: ContractDocument): Promise<Buffer> {
  const { locale, operator, requestedAt: createdAt } = document;
  const sheet = new Sheet({ locale, title: contractTitle(document), author: operator.name, createdAt });
  writeContract(sheet, document);
  return sheet.finish();
}

async function renderInvoice(document: InvoiceDocument): Promise<Buffer> {
  const { locale, kind, seller, number } = document;
  const title = `${wordsIn[locale].title[kind]} ${number}`;
  const sheet = new Sheet({ locale, title, author: seller.name, createdAt: document.issuedAt });
  headFollowingPages(sheet, title, seller.name);
  writeLetterhead(sheet, document);
  sheet.paragraph(title, { size: 19, weight: 'semibold' }, { type: 'H1', leading: 25 });
  sheet.y += mm(4);
  writeBody(sheet, document);
  writeFooters(sheet, document);
  return sheet.finish();
}

function writeBody(sheet: Sheet, document: InvoiceDocument): void {
  switch (document.kind) {
    case 'invoice':
      writeServices(sheet, document);
      writeTotals(sheet, document);
      writePaymentTerms(sheet, document);
      return;
    case 'cancellation':
      writeCancelled(sheet, document);
      writeServices(sheet, document);
      writeTotals(sheet, document);
      sheet.y += mm(4);
      sheet.paragraph(
        wordsIn[document.locale][document.about?.reason === 'ended_early' ? 'afterRefund' : 'afterCancellation'],
        text,
      );
      return;
    case 'receipt':
      writePayments(sheet, document);
      writeServices(sheet, document);
      sheet.y += mm(6);
      if (document.about) sheet.paragraph(wordsIn[document.locale].receiptIsNoInvoice(document.about.number), text);
      return;
  }
}

/** Which invoice is cancelled, and why. */
function writeCancelled(sheet: Sheet, { about, locale }: InvoiceDocument): void {
  if (!about) return;
  const words = wordsIn[locale];
  sheet.paragraph(words.cancels(about.number, longDate(about.date, locale)), text);
  if (about.reason) sheet.paragraph(`${words.reasonLabel} ${words.reason[about.reason]}`, text);
  sheet.y += mm(6);
}
