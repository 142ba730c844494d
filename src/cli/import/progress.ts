import type { SingleBar } from 'cli-progress';
import { openBar } from '../bar';
import { countOf, durationOf } from '../readable';
import type { Terminal } from '../terminal';

/** Milliseconds between two lines, where nobody watches a bar. */
const LINE_EVERY = 10_000;

export interface Standing {
  /** of the file */
  bytes: number;
  lines: number;
  faulty: number;
}

/** How far it is, with rate and time left: a bar where somebody watches, else a line now and then. */
export class Progress {
  private readonly started = Date.now();
  private readonly bar: SingleBar | undefined;
  private lastLine = Date.now();

  constructor(
    private readonly terminal: Terminal,
    private readonly total: number,
  ) {
    this.bar = openBar(terminal, total);
  }

  show(standing: Standing): void {
    const words = this.wordsFor(standing);
    this.bar?.update(Math.min(standing.bytes, this.total), { words });
    if (this.bar || Date.now() - this.lastLine < LINE_EVERY) return;
    this.lastLine = Date.now();
    this.terminal.note(`${Math.floor((100 * standing.bytes) / Math.max(1, this.total))} %  ${words}`);
  }

  stop(): void {
    this.bar?.stop();
  }

  private wordsFor({ bytes, lines, faulty }: Standing): string {
    const seconds = Math.max(0.001, (Date.now() - this.started) / 1000);
    const left = bytes > 0 ? (seconds * Math.max(0, this.total - bytes)) / bytes : 0;
    const faults = faulty > 0 ? `, ${countOf(faulty)} faulty` : '';
    return `${countOf(lines)} lines${faults}, ${countOf(Math.round(lines / seconds))}/s, ${durationOf(left)} left`;
  }
}
