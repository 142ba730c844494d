import { styleText } from 'node:util';

export interface Stream {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

export type Colour = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** Where a command says what: results to one stream, everything else to the other, so that results can be piped. */
export class Terminal {
  json: boolean = false;

  constructor(
    private readonly stdout: Stream,
    readonly stderr: Stream & NodeJS.WritableStream,
    private readonly env: Record<string, string | undefined>,
  ) {}

  /** The result. */
  say(text = ''): void {
    this.stdout.write(`${text}\n`);
  }

  /** The result, for programs: one document, or one of many, each on a line of its own. */
  document(value: unknown, { line = false } = {}): void {
    this.stdout.write(`${line ? JSON.stringify(value) : JSON.stringify(value, null, 2)}\n`);
  }

  /** What goes on, and what to know about it. */
  note(text: string): void {
    this.stderr.write(`${text}\n`);
  }

  /** Characters in a line that a table may have; a file takes any number. */
  get width(): number {
    return this.stdout.isTTY ? (this.stdout.columns ?? 80) : Number.POSITIVE_INFINITY;
  }

  /** Somebody watches: a bar may move. */
  get isWatched(): boolean {
    return this.stderr.isTTY === true && !this.json;
  }

  paint(colour: Colour, text: string): string {
    return this.colours(this.stdout) ? styleText(colour, text, { validateStream: false }) : text;
  }

  paintNote(colour: Colour, text: string): string {
    return this.colours(this.stderr) ? styleText(colour, text, { validateStream: false }) : text;
  }

  /** https://no-color.org: any value but the empty one. */
  private colours(stream: Stream): boolean {
    return stream.isTTY === true && !this.env['NO_COLOR'] && this.env['TERM'] !== 'dumb';
  }
}
