/** What must never stand in a log, by its form; every repetition is bounded, so that no line takes long. What has no form of its own, such as a name, is never handed to a log. */
const SECRETS: readonly [RegExp, string][] = [
  [/\bpk_[\w-]{20,}/g, '[key]'],
  [/\bp(?:inv|sin|ses|adr)_[\w-]{20,}/g, '[token]'],
  [/\bwhsec_[\w+/=-]{8,}/g, '[secret]'],
  [/\b(Bearer|Basic) {1,9}[\w.~+/=-]+/gi, '$1 [key]'],
  // The token of a link in a mail lets whoever has it act on the product.
  [/\b(prod_[0-9a-z]{1,40})\.[\w-]{20,}/gi, '$1.[token]'],
  // user:password@ of an address
  [/\b([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@"\\]{1,200}@/gi, '$1[login]@'],
  [/[^\s<>"'(),:;@\\[\]/=]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{1,63}/gu, '[e-mail]'],
  [/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g, '[IBAN]'],
];

/** A line of a log without anything that looks like a secret or a personal datum. */
export function scrubbed(line: string): string {
  return SECRETS.reduce((text, [form, instead]) => text.replace(form, instead), line);
}
