/**
 * An amount as people type it, in minor units: `50`, `50,00`, `50.5`, `1.250,00`, `1 250`, with the sign of the euro or
 * without. Undefined where it could mean two things, or nothing.
 */
export function minorUnits(typed: string): number | undefined {
  const text = typed.replace(/[\s\u00a0\u202f€']|EUR/gi, '');
  const [, whole, cents = ''] = /^(\d{1,3}(?:[.,]\d{3})+|\d{1,9})(?:[.,](\d{1,2}))?$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return Number(whole.replace(/[.,]/g, '')) * 100 + Number(cents.padEnd(2, '0'));
}
