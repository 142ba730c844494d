import { compactReference } from './creditor-reference';

export interface Transfer {
  name: string;
  iban: string;
  bic: string;
  /** minor units; whoever pays decides where there is none */
  amount?: number;
  currency: string;
  /** ISO 11649 */
  creditorReference: string;
}

/** EPC069-12 knows euro only, from one cent to this many. */
const LARGEST_AMOUNT = 99_999_999_999;
const LONGEST_NAME = 70;

/**
 * What a banking app reads out of the QR code (GiroCode): EPC069-12 version 002, ten lines of UTF-8, at most 331 bytes;
 * the unstructured remittance stays empty, because only one of the two references may be given.
 *
 * @returns undefined where the standard has no code for the transfer: another currency, an amount out of its range.
 */
export function epcPayload(transfer: Transfer): string | undefined {
  const { amount, currency } = transfer;
  if (currency !== 'EUR') return undefined;
  if (amount !== undefined && (!Number.isSafeInteger(amount) || amount < 1 || amount > LARGEST_AMOUNT))
    return undefined;
  const cents = String(amount ?? '').padStart(3, '0');
  return [
    'BCD',
    '002',
    '1', // UTF-8
    'SCT',
    compact(transfer.bic),
    oneLine(transfer.name),
    compact(transfer.iban),
    amount === undefined ? '' : `EUR${cents.slice(0, -2)}.${cents.slice(-2)}`,
    '', // purpose
    compactReference(transfer.creditorReference),
  ].join('\n');
}

function compact(text: string): string {
  return text.replace(/\s/g, '').toUpperCase();
}

/** A line feed in a name would move every field after it. */
function oneLine(name: string): string {
  const line = name.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  return [...line].slice(0, LONGEST_NAME).join('').trim();
}
