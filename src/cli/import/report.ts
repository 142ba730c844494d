import { countOf, durationOf } from '../readable';
import { oneLine } from '../table';
import type { Terminal } from '../terminal';
import type { FaultsFile, LineFault } from './faults-file';
import { type Columns, type Field, fields } from './headings';
import type { Tally } from './intake';

/** What `--json` prints of an import. */
export interface Report extends Omit<Tally, 'bytes'> {
  file: string;
  applied: boolean;
  encoding: string;
  delimiter: string;
  columns: Partial<Record<Field, string>>;
  ignoredColumns: string[];
  faultsByKind: Record<string, number>;
  /** null where there is no fault */
  faultsFile: string | null;
  firstFaults: LineFault[];
  seconds: number;
}

interface Reported {
  file: string;
  encoding: string;
  delimiter: string;
  columns: Columns;
  apply: boolean;
  tally: Tally;
  faults: FaultsFile;
  seconds: number;
}

export function reportOf({ file, encoding, delimiter, columns, apply, tally, faults, seconds }: Reported): Report {
  const { bytes: _, ...counts } = tally;
  const named = fields.flatMap((field) => {
    const place = columns.places[field];
    return place === undefined ? [] : [[field, columns.headings[place]]];
  });
  return {
    file,
    applied: apply,
    encoding,
    delimiter,
    columns: Object.fromEntries(named),
    ignoredColumns: columns.ignored,
    ...counts,
    faultsByKind: Object.fromEntries([...faults.byCode].sort(([, a], [, b]) => b - a)),
    faultsFile: faults.count > 0 ? faults.path : null,
    firstFaults: faults.first,
    seconds: Math.round(seconds * 10) / 10,
  };
}

export function showReport(terminal: Terminal, report: Report): void {
  const { lines, seconds } = report;
  showReading(terminal, report);
  showFaults(terminal, report);
  const rate = countOf(Math.round(lines / Math.max(0.001, seconds)));
  terminal.say(`${countOf(lines)} lines in ${durationOf(seconds)}, ${rate}/s:`);
  for (const [count, words] of [
    [report.imported, 'taken in'],
    [report.importable, 'can be taken in'],
    [report.known, 'in already, left as they are'],
    [report.faulty, report.applied ? 'faulty, left out' : 'faulty'],
  ] as const) {
    if (count > 0) terminal.say(`  ${countOf(count).padStart(9)}  ${words}`);
  }
  if (!report.applied && report.importable > 0) {
    terminal.say(`Nothing was changed. ${terminal.paint('bold', 'To take them in: --apply')}`);
  }
}

/** How the file was understood, so that a wrong reading is seen before it does harm. */
function showReading(terminal: Terminal, { columns, ignoredColumns, dateOnly }: Report): void {
  const read = Object.entries(columns).map(([field, heading]) => `${heading} → ${field}`);
  terminal.say(terminal.paint('dim', `Columns: ${oneLine(read.join(', '))}`));
  if (ignoredColumns.length > 0)
    terminal.say(terminal.paint('dim', `Left aside: ${oneLine(ignoredColumns.join(', '))}`));
  const { example, lines } = dateOnly;
  if (example) {
    const { line, written, read: at } = example;
    terminal.say(
      `${countOf(lines)} ${lines === 1 ? 'date has' : 'dates have'} no time of day: taken as its first instant in the account's time zone (line ${line}: ${oneLine(written)} is ${at}).`,
    );
  }
}

function showFaults(terminal: Terminal, { firstFaults, faultsByKind, faultsFile }: Report): void {
  if (faultsFile === null) return;
  for (const { line, column, value, detail } of firstFaults) {
    const where = column === '' ? `line ${line}` : `line ${line}, ${column} “${value}”`;
    terminal.say(`${terminal.paint('red', oneLine(where))}: ${oneLine(detail)}`);
  }
  const kinds = Object.entries(faultsByKind);
  const all = kinds.reduce((sum, [, count]) => sum + count, 0);
  if (all > firstFaults.length) terminal.say(`… and ${countOf(all - firstFaults.length)} more`);
  terminal.say(`Faults by kind: ${kinds.map(([kind, count]) => `${kind} ${countOf(count)}`).join(', ')}`);
  terminal.say(`All of them: ${faultsFile}`);
}
