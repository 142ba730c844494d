import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ending } from './ending';

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const PATIENCE = 60_000;

export interface ProgramOptions {
  /** for its log, and for its profile */
  name: string;
  /** the compiled program */
  file: string;
  env: NodeJS.ProcessEnv;
  /** a line of its log that says that it is ready */
  ready: RegExp;
  folder: string;
  /** where a CPU profile is written when it ends */
  profile: string | undefined;
  ending: Ending;
}

export interface Program {
  child: ChildProcess;
  /** what the ready line told */
  told: RegExpExecArray;
}

/** Starts one of the project's programs as a process of its own, and waits until it says that it is ready. */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  const { name, file, env, ready, folder, profile, ending } = options;
  const logFile = join(folder, `${name}.log`);
  const log = openSync(logFile, 'w');
  const child = fork(file, {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', log, log, 'ipc'],
    execArgv: profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`, `--cpu-prof-name=${name}.cpuprofile`] : [],
  });
  ending.defer(() => endProgram(child));
  for (const started = Date.now(); Date.now() - started < PATIENCE && child.exitCode === null; await pause(20)) {
    const told = ready.exec(readFileSync(logFile, 'utf8'));
    if (told) return { child, told };
  }
  throw new Error(`${name} did not start:\n${readFileSync(logFile, 'utf8').slice(-2_000)}`);
}

async function endProgram(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const patience = setTimeout(() => child.kill('SIGKILL'), 20_000);
  await gone;
  clearTimeout(patience);
}

/** The latest count that a program tells over its channel. */
export function countOf(child: ChildProcess): () => number {
  let count = 0;
  child.on('message', (message: { count?: number }) => {
    if (message.count !== undefined) count = message.count;
  });
  return () => count;
}

/** Tells the parent a count as it grows, not more often than every few milliseconds. */
export function tellingCount(): { add(): void } {
  let count = 0;
  let told = 0;
  setInterval(() => {
    if (count === told) return;
    told = count;
    process.send?.({ count });
  }, 4).unref();
  return {
    add() {
      count += 1;
    },
  };
}
