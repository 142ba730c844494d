/** ISO 11649: `RF`, two check digits, a reference of at most this many letters and digits */
const LONGEST_REFERENCE = 21;

/**
 * The structured creditor reference of an invoice (ISO 11649): a payer's bank checks its digits, so that a mistyped
 * one is refused before the money leaves. `R2027-000123` gives `RF` + check digits + `R2027000123`.
 *
 * @throws RangeError where the number has no letter or digit, or more than 21.
 */
export function creditorReference(invoiceNumber: string): string {
  const reference = invoiceNumber.toUpperCase().replace(/[^0-9A-Z]/g, '');
  if (reference.length === 0 || reference.length > LONGEST_REFERENCE) {
    throw new RangeError(`no creditor reference can be made of ${JSON.stringify(invoiceNumber)}`);
  }
  const check = 98 - remainder97(`${reference}RF00`);
  return `RF${String(check).padStart(2, '0')}${reference}`;
}

/**
 * The reference of transfers to an account's balance: of its id as much as a reference can hold, the end, by which ids
 * made in one millisecond differ.
 */
export function balanceReference(account: string): string {
  return creditorReference(account.replace(/[^0-9A-Za-z]/g, '').slice(-LONGEST_REFERENCE));
}

/** Whether a text is a creditor reference with right check digits; blanks and lower case are a payer's habit. */
export function isCreditorReference(text: string): boolean {
  const compact = compactReference(text);
  if (!/^RF[0-9]{2}[0-9A-Z]{1,21}$/.test(compact)) return false;
  return remainder97(compact.slice(4) + compact.slice(0, 4)) === 1;
}

/** As it is printed, in groups of four: `RF18 5390 0754 7034`. */
export function formatCreditorReference(text: string): string {
  return (compactReference(text).match(/.{1,4}/g) ?? []).join(' ');
}

/** As it is sent and compared: upper case, without blanks. */
export function compactReference(text: string): string {
  return text.replace(/\s/g, '').toUpperCase();
}

/** ISO 7064 mod 97-10, digit by digit: letters count as 10 (A) to 35 (Z). */
function remainder97(text: string): number {
  let remainder = 0;
  for (const character of text) {
    for (const digit of Number.parseInt(character, 36).toString()) remainder = (remainder * 10 + Number(digit)) % 97;
  }
  return remainder;
}
