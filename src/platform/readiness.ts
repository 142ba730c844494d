import { endProcess, pause, type Server } from './processes';

export interface Attempts<T extends { server: Server }> {
  what: string;
  start(): Promise<T>;
  answers(started: NoInfer<T>): Promise<boolean>;
  /** How the server is asked to end when it does not answer. */
  stopSignal: NodeJS.Signals;
}

const ATTEMPTS = 6;
const PATIENCE_MS = 60_000;

/**
 * Starts a server and waits until it answers. Tries again when it ends instead: somebody may have taken its port in
 * between, or children of a killed predecessor may not be gone yet.
 */
export async function startUntilReady<T extends { server: Server }>(attempts: Attempts<T>): Promise<T> {
  const { what, start, answers, stopSignal } = attempts;
  let trouble = '';
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const started = await start();
    const deadline = Date.now() + PATIENCE_MS;
    while (started.server.ended() === undefined && Date.now() < deadline) {
      if (await answers(started)) return started;
      await pause(25);
    }
    const ended = started.server.ended();
    trouble = ended ?? `does not answer for ${PATIENCE_MS / 1000} s`;
    await endProcess(started.server.pid, stopSignal, 5_000);
    if (ended === undefined) break;
    await pause(200 * attempt);
  }
  throw new Error(`${what} did not start: ${trouble}`);
}
