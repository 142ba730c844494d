import { Busy } from '../busy';

export interface TurnLimits {
  /** how many may compute at once */
  atOnce: number;
  /** how many may wait for that, and for how long, milliseconds */
  waiting: number;
  patience: number;
}

/** Lets only so many of those who compute for long do so at once, in the order in which they came. */
export class Turns {
  private taken = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly limits: TurnLimits) {}

  /** @returns what gives the turn back. @throws Busy if too many wait already, or it does not come in time */
  async take(): Promise<() => void> {
    if (this.taken < this.limits.atOnce) this.taken += 1;
    else await this.inLine();
    let isGiven = false;
    return () => {
      if (isGiven) return;
      isGiven = true;
      const next = this.waiting.shift();
      if (next) next();
      else this.taken -= 1;
    };
  }

  async during<T>(work: () => Promise<T>): Promise<T> {
    const giveBack = await this.take();
    try {
      return await work();
    } finally {
      giveBack();
    }
  }

  private inLine(): Promise<void> {
    const { waiting, limits } = this;
    if (waiting.length >= limits.waiting) throw new Busy(`${limits.atOnce} compute and ${waiting.length} wait`);
    return new Promise((resolve, reject) => {
      const impatience = setTimeout(() => {
        waiting.splice(waiting.indexOf(begin), 1);
        reject(new Busy(`no turn within ${limits.patience} ms`));
      }, limits.patience);
      const begin = () => {
        clearTimeout(impatience);
        resolve();
      };
      waiting.push(begin);
    });
  }
}

/** Gives a turn back once all has come, or nobody wants more. */
export async function* givingBack<T>(giveBack: () => void, items: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* items;
  } finally {
    giveBack();
  }
}
