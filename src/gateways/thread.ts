import { Piscina } from 'piscina';
import { Busy } from './busy';

/** A thread for one kind of work, which is done piece by piece in the order in which it came. */
export interface Thread<Input, Output> {
  /** @throws what the work threw; what `isTooMuch` knows; Busy where too much waits */
  run(input: Input): Promise<Output>;
  /** Ends the thread once what it was given is done. */
  close(): Promise<void>;
}

export interface ThreadLimits {
  /** pieces that wait; whoever brings one more is to come later */
  waiting: number;
  /** milliseconds that a piece may take from its turn on */
  longest?: number;
  /** megabytes of objects of JavaScript; bytes are not among them */
  memory?: number;
}

/** A piece of work took more time or memory than it may have, and the thread ended with it: the next gets a new one. */
class TooMuch extends Error {
  readonly code = TOO_MUCH;
}

const TOO_MUCH = 'ETOOMUCH';

export const isTooMuch = (error: unknown): error is Error => codeOf(error) === TOO_MUCH;

/** A thread without work for so long ends, milliseconds: until the next piece its memory is free. */
const IDLE = 60_000;

/** What the operating system takes off its priority, where it can: where cores are few, lives go first. */
const NICE = 10;

/**
 * Does work beside the thread that renews products and answers requests. What fails fails as it would here. Only from
 * compiled code: a thread loads no TypeScript.
 * @param filename of the module, as `require.resolve` gives it
 * @param name of its function, which takes one value
 */
export function openThread<Input, Output>(
  filename: string,
  name: string,
  { waiting, longest, memory }: ThreadLimits,
): Thread<Input, Output> {
  const pool = new Piscina<Input, Output>({
    filename,
    name,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE,
    niceIncrement: NICE,
    ...(memory !== undefined && { resourceLimits: { maxOldGenerationSizeMb: memory } }),
  });
  let held = 0;
  let last: Promise<unknown> = Promise.resolve();

  // In turn here and not in the pool's queue: a piece's time counts from its turn on.
  function inTurn(work: () => Promise<Output>): Promise<Output> {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  }

  async function done(input: Input): Promise<Output> {
    const patience = longest === undefined ? undefined : AbortSignal.timeout(longest);
    try {
      return await pool.run(input, patience && { signal: patience });
    } catch (error) {
      if (patience?.aborted) throw new TooMuch(`It took longer than ${longest} ms.`);
      if (codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY') throw new TooMuch(`It took more than ${memory} MB.`);
      throw error;
    }
  }

  return {
    async run(input) {
      if (held > waiting) throw new Busy(`${held} wait for ${name}`);
      held += 1;
      try {
        return await inTurn(() => done(input));
      } finally {
        held -= 1;
      }
    },
    async close() {
      await last;
      await pool.close();
    },
  };
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
