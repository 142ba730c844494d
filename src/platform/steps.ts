/** One line for the person who waits: what was decided, or what still goes on. */
export type Log = (line: string) => void;

/** One place where a program may be found or fetched; answers its path, or throws the reason why not. */
export interface Way {
  name: string;
  find(): Promise<string>;
}

/**
 * Takes the first way that works, and says of each in one line how it went.
 * @throws when none did, with what the person can do about it
 */
export async function firstWay(what: string, ways: Way[], mend: string, log: Log): Promise<string> {
  for (const way of ways) {
    try {
      const path = await still(log, `${what}: ${way.name}`, way.find());
      log(`${what}: ${way.name}: ${path}`);
      return path;
    } catch (reason) {
      log(`${what}: ${way.name}: no, ${messageOf(reason)}`);
    }
  }
  throw new Error(`${what} is not to be had here. ${mend}`);
}

/** Says every ten seconds that something still goes on, so that nobody takes patience for a hang. */
async function still<T>(log: Log, what: string, work: Promise<T>): Promise<T> {
  const started = Date.now();
  const timer = setInterval(() => log(`${what}: still at it (${Math.round((Date.now() - started) / 1000)} s)`), 10_000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}

const LINE_LENGTH = 120;

/** What went wrong, in one line of bearable length. */
export function messageOf(reason: unknown): string {
  const text = reason instanceof Error ? reason.message : String(reason);
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH)}…` : line;
}
