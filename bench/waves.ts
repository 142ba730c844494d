import { cpuSeconds } from './cpu';
import { pause } from './programs';

/** What one term brings, in order; each wave reaches every life at the same instant. */
export const WAVES = ['95', '60', '30', 'invoice', '7', '2'] as const;

/** When each of the six waves is due, epoch milliseconds, and when the term ends. */
export interface Schedule {
  due: number[];
  end: number;
}

export function scheduleFrom(first: number, gap: number): Schedule {
  const due = WAVES.map((_, index) => first + index * gap);
  return { due, end: first + 3_600_000 };
}

/** Whoever lives the lives: our engine, or a peer. */
export interface Contestant {
  name: string;
  /** starts that many lives, all waiting for the first wave */
  begin(lives: number, schedule: Schedule): Promise<void>;
  /** things done so far, one per life and wave */
  done(): number;
  /** pays the invoice of every life, 32 at once */
  pay(): Promise<void>;
}

export interface Lived {
  lives: number;
  /** seconds in which there was work, wave by wave; the last is payment and renewal */
  seconds: number[];
  livesPerSecond: number;
  /** CPU time of a life: engine or peer, Temporal and PostgreSQL together */
  cpuMilliseconds: number;
  /** seconds that it took to begin them, not part of the rate */
  beginning: number;
}

const STUCK = 25_000;

/** The waves came faster than they could be done: then reminders that are overdue are skipped, by rule. */
export class Overrun extends Error {}

/**
 * Lets many lives have a whole term, and measures the time in which there was work: from the instant at which a wave is
 * due until it is done for every life, the waits between the waves left out.
 */
export async function live(
  contestant: Contestant,
  lives: number,
  gap: number,
  notice: number,
  begun?: () => Promise<void>,
): Promise<Lived> {
  const schedule = scheduleFrom(Date.now() + notice, gap);
  const began = Date.now();
  await contestant.begin(lives, schedule);
  const beginning = (Date.now() - began) / 1000;
  await begun?.();
  try {
    return { ...(await liveThrough(contestant, lives, schedule)), beginning };
  } catch (error) {
    await quiet(contestant, schedule);
    throw error;
  }
}

async function liveThrough(contestant: Contestant, lives: number, schedule: Schedule) {
  const late = Date.now() - (schedule.due[0] ?? 0);
  if (late > -300) {
    throw new Overrun(`${contestant.name}: the lives began ${late + 300} ms too late for the first wave`);
  }
  const before = contestant.done();
  const cpu = cpuSeconds();
  const seconds: number[] = [];
  let free = 0;
  for (const [wave, due] of schedule.due.entries()) {
    const finished = await reached(contestant, before + (wave + 1) * lives);
    seconds.push((finished - Math.max(due, free)) / 1000);
    free = finished;
  }
  const asked = Date.now();
  await contestant.pay();
  seconds.push(((await reached(contestant, before + (WAVES.length + 1) * lives)) - asked) / 1000);
  const busy = seconds.reduce((sum, one) => sum + one, 0);
  const cpuMilliseconds = Math.round(((cpuSeconds() - cpu) * 1_000) / lives);
  return { lives, seconds, livesPerSecond: lives / busy, cpuMilliseconds };
}

/** Until those who could not keep up have nothing left to do, and no longer disturb the next attempt. */
async function quiet(contestant: Contestant, { due }: Schedule): Promise<void> {
  await pause(Math.max(0, (due.at(-1) ?? 0) - Date.now()));
  for (let last = -1; contestant.done() !== last; await pause(4_000)) last = contestant.done();
}

async function reached(contestant: Contestant, wanted: number): Promise<number> {
  for (let moved = Date.now(), last = -1; ; await pause(2)) {
    const done = contestant.done();
    if (done >= wanted) return Date.now();
    if (done !== last) {
      last = done;
      moved = Date.now();
    }
    if (Date.now() - moved > STUCK) throw new Overrun(`${contestant.name}: stuck at ${done}, ${wanted} expected`);
  }
}
