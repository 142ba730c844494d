import { randomUUID } from 'node:crypto';
import type { ImportFault, ImportOutcome } from '../../api/ports';
import { type Api, ApiProblem, NoAnswer } from '../api-client';
import type { FaultsFile, LineFault } from './faults-file';
import type { Field } from './headings';
import type { LineReader, ReadLine } from './lines';

/** Rows in a request, as many as the API takes, and their bytes, well below what it takes. */
const ROWS = 500;
const ROW_BYTES = 700_000;
/** Lines whose outcome is still open, sent or not: more would only need memory. */
const MOST_IN_BATCH = 2_000;
/** Requests at once: one is worked on while the next ones are read and sent. */
const IN_FLIGHT = 4;
const TRIES = 8;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 10_000;

export interface Tally {
  lines: number;
  imported: number;
  importable: number;
  known: number;
  faulty: number;
  /** lines whose expiry has no time of day, and how the first of them was read */
  dateOnly: { lines: number; example?: { line: number; written: string; read: string } };
  /** of the file, read and answered */
  bytes: number;
}

type Item = ReadLine | LineFault[];

interface Batch {
  items: Item[];
  bytes: number;
  answer: Promise<ImportOutcome[]>;
}

const isLine = (item: Item): item is ReadLine => 'row' in item;

/** Sends lines in batches, several at once, and takes their outcomes in the order of the file. */
export class Intake {
  readonly tally: Tally = {
    lines: 0,
    imported: 0,
    importable: 0,
    known: 0,
    faulty: 0,
    dateOnly: { lines: 0 },
    bytes: 0,
  };
  private readonly run = randomUUID();
  private readonly sent: Batch[] = [];
  private items: Item[] = [];
  private rows = 0;
  private rowBytes = 0;
  private bytes = 0;
  private batches = 0;

  constructor(
    private readonly api: Api,
    private readonly reader: LineReader,
    private readonly faults: FaultsFile,
    private readonly options: {
      apply: boolean;
      interrupted: AbortSignal;
      note: (text: string) => void;
      /** told after every batch */
      progress: (tally: Tally) => void;
    },
  ) {}

  /** A line, or what is wrong with it; `bytes` is how far in the file it is. */
  async add(item: Item, bytes: number): Promise<void> {
    this.items.push(item);
    this.bytes = bytes;
    if (isLine(item)) {
      this.rows += 1;
      this.rowBytes += Buffer.byteLength(JSON.stringify(item.row));
    }
    if (this.rows < ROWS && this.rowBytes < ROW_BYTES && this.items.length < MOST_IN_BATCH) return;
    this.send();
    while (this.sent.length >= IN_FLIGHT) await this.takeFirst();
  }

  /** Waits for what is in flight, after the last line or an interruption; what was not sent yet then stays unsent. */
  async finish({ sendRest }: { sendRest: boolean }): Promise<void> {
    if (sendRest && this.items.length > 0) this.send();
    while (this.sent.length > 0) await this.takeFirst();
  }

  private send(): void {
    const { items, bytes } = this;
    const rows = items.filter(isLine).map(({ row }) => row);
    this.items = [];
    this.rows = 0;
    this.rowBytes = 0;
    const answer = rows.length === 0 ? Promise.resolve([]) : this.ask(rows);
    // Awaited in its turn; until then a failure must not count as one that nobody looks at.
    answer.catch(() => undefined);
    this.sent.push({ items, bytes, answer });
  }

  /** The key is for repetitions within this run; a later run is told which rows are known. */
  private async ask(rows: unknown[]): Promise<ImportOutcome[]> {
    this.batches += 1;
    const key = `import-${this.run}-${this.batches}`;
    const { apply, interrupted, note } = this.options;
    for (let tries = 1; ; tries += 1) {
      try {
        const body = { dryRun: !apply, rows };
        return (await this.api.post<{ rows: ImportOutcome[] }>('/v1/imports', body, apply ? key : undefined)).rows;
      } catch (error) {
        if (tries >= TRIES || interrupted.aborted || !mayPass(error)) throw error;
        const told = error instanceof ApiProblem ? (error.retryAfter ?? 0) * 1000 : 0;
        const wait = Math.max(told, Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (tries - 1)));
        if (tries === 3) note(`${(error as Error).message} Trying again.`);
        await pause(wait, interrupted);
      }
    }
  }

  private async takeFirst(): Promise<void> {
    const batch = this.sent[0] as Batch;
    const outcomes = (await batch.answer).values();
    this.sent.shift();
    for (const item of batch.items) {
      this.tally.lines += 1;
      if (isLine(item)) await this.note(item, outcomes.next().value as ImportOutcome);
      else await this.refuse(item);
    }
    this.tally.bytes = batch.bytes;
    this.options.progress(this.tally);
  }

  private async note(line: ReadLine, outcome: ImportOutcome): Promise<void> {
    if (outcome.outcome === 'faulty') return this.refuse(outcome.faults.map((fault) => this.faultOf(line, fault)));
    this.tally[outcome.outcome] += 1;
    const { dateOnly } = this.tally;
    if (line.dateOnly === undefined) return;
    dateOnly.lines += 1;
    dateOnly.example ??= { line: line.line, written: line.dateOnly, read: outcome.expiry };
  }

  private async refuse(faults: LineFault[]): Promise<void> {
    this.tally.faulty += 1;
    for (const fault of faults) await this.faults.add(fault);
  }

  private faultOf({ line, cells }: ReadLine, { code, pointer, detail }: ImportFault): LineFault {
    const field = this.reader.sourceOf(fieldOf[pointer]);
    return { line, column: this.reader.headingOf(field), value: this.reader.cell(cells, field), code, detail };
  }
}

/** Which column a field of the API comes from. */
const fieldOf: Record<string, Field> = {
  '/account': 'account',
  '/customer/email': 'email',
  '/customer/name': 'accountName',
  '/customer/country': 'country',
  '/customer/locale': 'language',
  '/customer/timeZone': 'timeZone',
  '/offer': 'offer',
  '/name': 'name',
  '/expiry': 'expiry',
  '/renewalOption': 'option',
  '/years': 'years',
  '/registrantEmail': 'registrantEmail',
  '/registrantLanguage': 'registrantLanguage',
};

/** Away for a moment, or asked too often: the same request can be made again. */
function mayPass(error: unknown): boolean {
  return error instanceof NoAnswer || (error instanceof ApiProblem && (error.status === 429 || error.status >= 500));
}

function pause(milliseconds: number, interrupted: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      interrupted.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    interrupted.addEventListener('abort', end);
  });
}
