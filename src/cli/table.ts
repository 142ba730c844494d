export interface Column<T> {
  title: string;
  of(row: T): string;
  /** may be cut where the terminal is narrow; the others stay whole */
  shrinks?: boolean;
  right?: boolean;
}

const GAP = 2;
const NARROWEST = 8;

/** Text in columns, as wide as the terminal at most, as long as the columns that may shrink allow it. */
export function tableOf<T>(rows: readonly T[], columns: readonly Column<T>[], width: number): string[] {
  const cells = rows.map((row) => columns.map((column) => oneLine(column.of(row))));
  const widths = columns.map((column, index) =>
    Math.max(widthOf(column.title), ...cells.map((line) => widthOf(line[index] ?? ''))),
  );
  shrink(columns, widths, width);
  const line = (texts: readonly string[]) =>
    texts
      .map((text, index) => fitted(text, widths[index] ?? 0, columns[index]?.right === true))
      .join(' '.repeat(GAP))
      .trimEnd();
  return [line(columns.map(({ title }) => title)), ...cells.map(line)];
}

function shrink<T>(columns: readonly Column<T>[], widths: number[], width: number): void {
  const total = () => widths.reduce((sum, one) => sum + one, GAP * (widths.length - 1));
  while (total() > width) {
    const candidates = columns.flatMap((column, index) =>
      column.shrinks && (widths[index] ?? 0) > NARROWEST ? [index] : [],
    );
    const widest = candidates.sort((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0))[0];
    if (widest === undefined) return;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
}

function fitted(text: string, width: number, right: boolean): string {
  const characters = [...text];
  const shown = characters.length > width ? `${characters.slice(0, width - 1).join('')}…` : text;
  const padding = ' '.repeat(Math.max(0, width - widthOf(shown)));
  return right ? `${padding}${shown}` : `${shown}${padding}`;
}

function widthOf(text: string): number {
  return [...text].length;
}

/** What others wrote must not move the cursor or colour the terminal. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '·');
}
