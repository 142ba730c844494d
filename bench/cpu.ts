import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks of a second, as Linux counts them for programs. */
const TICKS = 100;

/**
 * CPU seconds that everything started here has used so far: engine, peers, Temporal and PostgreSQL, not this process
 * itself. It tells what work costs also while other programs share the machine. NaN where there is no /proc.
 */
export function cpuSeconds(): number {
  const processes = new Map<number, { parent: number; ticks: number }>();
  try {
    for (const name of readdirSync('/proc')) {
      if (/^\d+$/.test(name)) processes.set(Number(name), statOf(name));
    }
  } catch {
    return Number.NaN;
  }
  let ticks = 0;
  for (const [pid, one] of processes) if (pid !== process.pid && isOurs(processes, pid)) ticks += one.ticks;
  return ticks / TICKS;
}

/** Own time and that of children that have ended. */
function statOf(pid: string): { parent: number; ticks: number } {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return { parent: 0, ticks: 0 };
  }
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return { parent: Number(fields[1]), ticks };
}

function isOurs(processes: ReadonlyMap<number, { parent: number }>, pid: number): boolean {
  for (let one = pid; one > 1; one = processes.get(one)?.parent ?? 0) if (one === process.pid) return true;
  return false;
}
