import { SingleBar } from 'cli-progress';
import type { Terminal } from './terminal';

const WIDTH = 24;

/** A bar with words beside it, which each `update(value, { words })` gives; nothing where nobody watches. */
export function openBar(terminal: Terminal, total: number): SingleBar | undefined {
  if (!terminal.isWatched) return undefined;
  const bar = new SingleBar({
    stream: terminal.stderr,
    format: (_options, { progress }, { words }) => `${barOf(progress)} ${Math.floor(progress * 100)} %  ${words}`,
    hideCursor: true,
    fps: 5,
    // Signals are handled where the whole command is.
    gracefulExit: false,
    clearOnComplete: true,
  });
  bar.start(total, 0, { words: '' });
  return bar;
}

function barOf(progress: number): string {
  const full = Math.round(progress * WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
}
