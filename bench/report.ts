import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** One measure, side by side with whom it is held against. */
export interface Row {
  measure: string;
  ours: number;
  unit?: string;
  peer?: string;
  ratio?: number;
  /** absent where it only informs */
  goal?: string;
  reached?: boolean;
  note?: string;
}

export interface Machine {
  cores: number;
  processor: string;
  memoryGB: number;
  node: string;
  /** of the minute before the start, and at the end: what else ran on it */
  load: number[];
}

export function describeMachine(): Machine {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    memoryGB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    load: [loadNow()],
  };
}

export function loadNow(): number {
  return Math.round((loadavg()[0] ?? 0) * 100) / 100;
}

function figure(value: number): string {
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

function cells(row: Row): string[] {
  const ours = Number.isInteger(row.ours) ? String(row.ours) : figure(row.ours);
  return [
    row.measure,
    `${ours}${row.unit ? ` ${row.unit}`.replace(' /', '/') : ''}`,
    row.peer ?? '',
    row.ratio === undefined ? '' : row.ratio < 0.01 ? row.ratio.toFixed(4) : row.ratio.toFixed(2),
    row.goal ?? '',
    row.reached === undefined ? '' : row.reached ? 'yes' : 'NO',
    row.note ?? '',
  ];
}

export function tableOf(rows: readonly Row[]): string {
  const lines = [['measure', 'ours', 'peer', 'ratio', 'goal', 'reached', ''], ...rows.map(cells)];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function writeResults(file: string, machine: Machine, rows: readonly Row[], missing: readonly string[]): void {
  const results = { measuredAt: new Date().toISOString(), machine, rows, notMeasured: missing };
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}
