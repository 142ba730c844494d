/** Spreadsheets take what begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | number | null): string {
  const text = String(value ?? '');
  const harmless = FORMULA.test(text) && typeof value !== 'number' ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A table as CSV (RFC 4180), in UTF-8 with a byte order mark, by which spreadsheets know it. */
export function csv(heading: readonly string[], rows: readonly (string | number | null)[][]): Buffer {
  const lines = [heading, ...rows].map((row) => row.map(cell).join(','));
  return Buffer.from(`\u{feff}${lines.join('\r\n')}\r\n`);
}
