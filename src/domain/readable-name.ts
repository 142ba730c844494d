/**
 * Scripts that may stand beside one another in a label: one alone, or those in which Chinese, Japanese and Korean are
 * written, with Latin (UTS 39, 5.2, "Highly Restrictive"). Of the recommended ones (UAX 31, table 5) those that are
 * written from left to right: beside an A-label, others would change its order for the eye.
 */
const writings = [
  'Latin Han Hiragana Katakana',
  'Latin Han Bopomofo',
  'Latin Han Hangul',
  ...'Armenian Bengali Cyrillic Devanagari Ethiopic Georgian Greek Gujarati Gurmukhi Kannada Khmer Lao'.split(' '),
  ...'Malayalam Myanmar Oriya Sinhala Tamil Telugu Thai Tibetan'.split(' '),
].map((scripts) => {
  const classes = `${scripts} Common Inherited`.split(' ').map((script) => `\\p{Script_Extensions=${script}}`);
  return new RegExp(`^[${classes.join('')}]+$`, 'u');
});

/** What names are made of: a sign could look like the end of a name, or the slash behind it (RFC 5892). */
const lettersAndDigits = /^[\p{L}\p{M}\p{Nd}-]+$/u;

/** Whether a label is written in one way: `müller`, but not `pаypal` with a Cyrillic letter in it. */
function isWrittenInOneWay(label: string): boolean {
  return lettersAndDigits.test(label) && writings.some((writing) => writing.test(label));
}

/**
 * A name as people read it, with the form that it is registered in beside it: `müller.com (xn--mller-kva.com)`. The
 * same where both are one; a label in which scripts are mixed stays an A-label.
 * @param toUnicode of a label; empty where it is none (UTS 46)
 */
export function readableName(name: string, toUnicode: (label: string) => string): string {
  const labels = name.split('.').map((label) => {
    if (!label.startsWith('xn--')) return label;
    const written = toUnicode(label);
    return isWrittenInOneWay(written) ? written : label;
  });
  const readable = labels.join('.');
  return readable === name ? name : `${readable} (${name})`;
}
