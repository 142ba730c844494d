import { Piscina } from 'piscina';
import { Busy } from '../busy';
import type { renderDocument } from './render';

export interface RenderingThread {
  render: typeof renderDocument;
  /** Ends the thread once what it was given is rendered. */
  close(): Promise<void>;
}

/** A thread without work for so long ends, milliseconds: until the next document its memory is free. */
const IDLE = 60_000;

/** Documents that wait, at some 20 ms each; whoever brings one more is to come later. */
const MOST_WAITING = 500;

/** What the operating system takes off its priority, where it can: where cores are few, lives go first. */
const NICE = 10;

/**
 * Renders documents beside the thread that renews products and answers requests: a PDF is tens of milliseconds of pure
 * computing. What fails fails as it would here. Only from compiled code: a thread loads no TypeScript.
 */
export function openRenderingThread(): RenderingThread {
  const pool = new Piscina<Parameters<typeof renderDocument>[0], Uint8Array>({
    filename: require.resolve('./render'),
    name: 'renderDocument' satisfies keyof typeof import('./render'),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE,
    niceIncrement: NICE,
  });
  return {
    async render(document) {
      if (pool.queueSize >= MOST_WAITING) throw new Busy(`${pool.queueSize} documents wait to be rendered`);
      const { buffer, byteOffset, byteLength } = await pool.run(document);
      return Buffer.from(buffer, byteOffset, byteLength);
    },
    close: () => pool.close(),
  };
}
