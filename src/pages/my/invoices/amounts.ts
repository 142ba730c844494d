/** Digits, in groups of three or not, and cents behind the other of the two signs. */
const forms = [
  /^(\d{1,9})(?:[.,](\d{1,2}))?$/,
  /^(\d{1,3}(?:\.\d{3}){1,2})(?:,(\d{1,2}))?$/,
  /^(\d{1,3}(?:,\d{3}){1,2})(?:\.(\d{1,2}))?$/,
];

/**
 * An amount as people type it, in minor units: `50`, `50,00`, `50.5`, `1.250,00`, `1 250`, with the sign of the euro or
 * without. Undefined where it is none.
 */
export function minorUnits(typed: string): number | undefined {
  const text = typed.replace(/[\s’€]|EUR/gi, '');
  for (const form of forms) {
    const [, whole, cents = ''] = form.exec(text) ?? [];
    if (whole !== undefined) return Number(whole.replace(/\D/g, '')) * 100 + Number(cents.padEnd(2, '0'));
  }
  return undefined;
}
