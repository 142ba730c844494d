import { once } from 'node:events';
import fs from 'node:fs';

export interface LineFault {
  line: number;
  /** heading, or empty for the whole line */
  column: string;
  value: string;
  code: string;
  detail: string;
}

/** Faults shown on the terminal; all of them are in the file. */
const SHOWN = 20;
const LONGEST_VALUE = 200;

/** All faults in a file beside the one they are in, and the first few kept for the terminal: a million need no memory. */
export class FaultsFile {
  readonly first: LineFault[] = [];
  readonly byCode = new Map<string, number>();
  private stream: fs.WriteStream | undefined;
  private broken: Error | undefined;
  count = 0;

  constructor(readonly path: string) {}

  async add(fault: LineFault): Promise<void> {
    if (this.broken) throw this.broken;
    this.count += 1;
    this.byCode.set(fault.code, (this.byCode.get(fault.code) ?? 0) + 1);
    if (this.first.length < SHOWN) this.first.push(fault);
    this.stream ??= this.open();
    const { line, column, value, code, detail } = fault;
    const cells = [String(line), column, value.slice(0, LONGEST_VALUE), code, detail].map(cellOf);
    if (!this.stream.write(`${cells.join(',')}\r\n`)) await once(this.stream, 'drain');
  }

  /** Writes what is left; without a fault, a file of an earlier run is removed, which would only mislead. */
  async close(): Promise<void> {
    if (!this.stream) return fs.promises.rm(this.path, { force: true });
    this.stream.end();
    if (!this.stream.closed) await once(this.stream, 'close');
    if (this.broken) throw this.broken;
  }

  private open(): fs.WriteStream {
    const stream = fs.createWriteStream(this.path);
    stream.on('error', (error) => {
      this.broken = error;
    });
    // The mark makes spreadsheets read it as UTF-8.
    stream.write('\ufeffline,column,value,fault,detail\r\n');
    return stream;
  }
}

/** RFC 4180; and what a spreadsheet would take for a formula is made text by an apostrophe. */
function cellOf(text: string): string {
  const harmless = /^[\s\p{Cc}]*[=+\-@|%]/u.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
