/** The label of a private key in PEM (RFC 7468), encrypted too, or of OpenPGP or OpenSSH. */
const LABEL = '[A-Z0-9 ]{0,40}PRIVATE KEY';

/** Also half of one: nobody but its owner may have any of it. */
const trace = new RegExp(`-----(?:BEGIN|END) ${LABEL}`);

const END = `-----END ${LABEL}[ A-Z]*(?:-----)?`;

/** Lines of one, at most: a key of 8192 bits has a hundred. */
const MOST_LINES = 120;

/** A key whole or cut off at its end, and one whose beginning is missing: full lines, and the last one. */
const keys = new RegExp(
  `-----BEGIN ${LABEL}[\\s\\S]*?(?:${END}|$)|(?<![^\\n])(?:[A-Za-z0-9+/=]{16,76}\\n){0,${MOST_LINES}}(?:[A-Za-z0-9+/=]{1,76}\\n)?${END}`,
  'g',
);

export function holdsPrivateKey(text: string): boolean {
  return trace.test(text);
}

/** The text with words in place of every private key. */
export function withoutPrivateKeys(text: string): string {
  return holdsPrivateKey(text) ? text.replace(keys, '[private key removed]') : text;
}
