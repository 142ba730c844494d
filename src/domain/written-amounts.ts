/** Digits, in groups of three or not, and both digits of the cents behind another sign than the groups'. */
const forms = [
  /^(\d{1,9})(?:[.,](\d\d))?$/,
  /^(\d{1,3}(?:[\s’]\d{3}){1,2})(?:[.,](\d\d))?$/,
  /^(\d{1,3}(?:\.\d{3}){1,2})(?:,(\d\d))?$/,
  /^(\d{1,3}(?:,\d{3}){1,2})(?:\.(\d\d))?$/,
];

const CURRENCY = /^(?:([A-Z]{3}|€)\s*)?([^A-Z€]*?)(?:\s*([A-Z]{3}|€))?$/i;

/** What somebody has written: an amount in minor units with the currencies that it names, or none; or two at once. */
export type WrittenAmount =
  | { kind: 'amount'; minorUnits: number; currencies: string[] }
  | { kind: 'ambiguous'; digits: string }
  | { kind: 'none' };

/**
 * An amount as people write it: `50`, `50,00`, `1.250,00 €`, `EUR 1 250`. One that could be read in two ways, such as
 * `1.234`, is never guessed.
 */
export function readAmount(written: string): WrittenAmount {
  const [, before, number = '', after] = CURRENCY.exec(written.trim()) ?? [];
  const named = [before, after]
    .filter((one) => one !== undefined)
    .map((one) => (one === '€' ? 'EUR' : one.toUpperCase()));
  for (const form of forms) {
    const [, whole, cents] = form.exec(number) ?? [];
    if (whole === undefined) continue;
    const digits = whole.replace(/\D/g, '');
    if (cents === undefined && /[.,]/.test(whole)) return { kind: 'ambiguous', digits };
    const minorUnits = Number(digits) * 100 + Number(cents ?? 0);
    return { kind: 'amount', minorUnits, currencies: [...new Set(named)] };
  }
  return { kind: 'none' };
}
