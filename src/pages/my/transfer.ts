import { compactReference } from '../../domain/creditor-reference';
import type { Seller } from '../../domain/invoice-document';
import { html, type Markup } from '../html';
import { definitions } from '../product-facts';
import { inFours } from '../product-page';
import { copied } from './paying';
import { giroCode } from './qr';
import type { Visit } from './visit';

/** What a transfer needs, to be copied, and as a code for banking apps. @param wanted without an amount where the payer decides */
export async function transferData(
  visit: Visit,
  seller: Pick<Seller, 'name' | 'iban' | 'bic'>,
  wanted: { amount?: number; currency: string; reference: string },
): Promise<Markup> {
  const { book } = visit;
  const { say } = book;
  const { amount, currency, reference } = wanted;
  const sum = amount === undefined ? undefined : book.money(amount, currency);
  const row = (name: string, label: string, shown: string, value = shown): [string, Markup] => [
    label,
    copied(visit, { name, label, shown, value }),
  ];
  const code = await giroCode(
    { ...seller, ...(amount !== undefined && { amount }), currency, creditorReference: reference },
    say('bill.qr', { amount: sum ?? 'none', payee: seller.name, reference }),
  );
  return html`<div class="transfer">${definitions([
    row('payee', say('transfer.payee'), seller.name),
    row('iban', 'IBAN', inFours(seller.iban), seller.iban.replace(/\s/g, '')),
    row('bic', 'BIC', seller.bic),
    ...(sum === undefined ? [] : [[say('bill.amount'), html`<strong>${sum}</strong>`] as const]),
    row('reference', say('transfer.reference'), reference, compactReference(reference)),
  ])}${code && html`<figure>${code}<figcaption class="quiet small">${say('bill.scan')}</figcaption></figure>`}</div>`;
}
