import { execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);
export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export interface Server {
  pid: number;
  /** Undefined while it runs; afterwards how it ended. */
  ended(): string | undefined;
}

export interface ServerOptions {
  command: string;
  args: string[];
  logFile: string;
  env?: NodeJS.ProcessEnv;
  owner?: { uid: number; gid: number };
}

const LOG_LIMIT = 5_000_000;

/**
 * Starts a server in a process group of its own: Ctrl-C in the terminal must not reach it before those who use it have
 * finished. It writes to a file, not to a pipe, so that it outlives a killed parent without harm.
 */
export function startServer({ command, args, logFile, env, owner }: ServerOptions): Server {
  if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) renameSync(logFile, `${logFile}.old`);
  const out = openSync(logFile, 'a');
  const child = spawn(command, args, {
    // The project's folder may be closed to the owner of the server.
    cwd: '/',
    detached: true,
    stdio: ['ignore', out, out],
    env: { ...process.env, ...env },
    ...owner,
  });
  closeSync(out);
  let end: string | undefined;
  child.on('error', (error) => {
    end = error.message;
  });
  child.on('exit', (code, signal) => {
    end = `ended with ${signal ?? `status ${code}`}: ${lastLine(logFile)}`;
  });
  return { pid: child.pid ?? -1, ended: () => end };
}

/** A log that was cleared away with the rest has nothing to say. */
function lastLine(file: string): string {
  if (!existsSync(file)) return '';
  return readFileSync(file, 'utf8').trimEnd().split('\n').at(-1) ?? '';
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A process that has ended stays in the table until its parent has asked for it.
    return !/^\d+ \(.*\) Z/s.test(procFile(pid, 'stat'));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The command line of a process, so that nobody ends a stranger that has inherited the number. */
export async function commandOf(pid: number): Promise<string> {
  const fromProc = procFile(pid, 'cmdline').replaceAll('\0', ' ');
  if (fromProc !== '' || process.platform === 'linux') return fromProc;
  return run('ps', ['-o', 'command=', '-p', String(pid)]).then(
    ({ stdout }) => stdout.trim(),
    () => '',
  );
}

/** What tells a process from a later one with the same number: the instant it was started. */
export async function birthOf(pid: number): Promise<string> {
  const stat = procFile(pid, 'stat');
  if (stat !== '') return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  return run('ps', ['-o', 'lstart=', '-p', String(pid)]).then(
    ({ stdout }) => stdout.trim(),
    () => '',
  );
}

function procFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}

/** Asks a process to end, waits, and ends it the hard way when it does not. */
export async function endProcess(pid: number, signal: NodeJS.Signals, graceMs: number): Promise<void> {
  if (!send(pid, signal)) return;
  const deadline = Date.now() + graceMs;
  while (isAlive(pid)) {
    if (Date.now() > deadline) {
      send(pid, 'SIGKILL');
      for (let waited = 0; isAlive(pid) && waited < 2000; waited += 20) await pause(20);
      return;
    }
    await pause(10);
  }
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
