/** What must never stand in a log, by its form. What has no form of its own, such as a name, is never handed to a log. */
const SECRETS: readonly [RegExp, string][] = [
  [/\bpk_[\w-]{20,}/g, '[key]'],
  [/\bwhsec_[\w+/=-]{8,}/g, '[secret]'],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]+/gi, '$1 [key]'],
  // The token of a link in a mail lets whoever has it act on the product.
  [/\b(prod_[0-9a-z]+)\.[\w-]{20,}/gi, '$1.[token]'],
  // user:password@ of an address
  [/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@"\\]+@/gi, '$1[login]@'],
  [/[^\s<>"'(),:;@\\[\]/=]+@[\p{L}\p{N}](?:[\p{L}\p{N}-]*\.)+[\p{L}\p{N}-]+/gu, '[e-mail]'],
  [/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g, '[IBAN]'],
];

/** A line of a log without anything that looks like a secret or a personal datum. */
export function scrubbed(line: string): string {
  return SECRETS.reduce((text, [form, instead]) => text.replace(form, instead), line);
}
