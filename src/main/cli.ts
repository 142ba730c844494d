#!/usr/bin/env node
import path from 'node:path';
import { runCommandLine } from '../cli/program';
import { Terminal } from '../cli/terminal';
import { version } from './version';

const root = path.join(__dirname, '../../..');
const interruption = new AbortController();
const dataDir = path.resolve(process.env['PERENNIAL_DATA'] ?? path.join(root, '.perennial'));

// The first Ctrl-C lets what is in hand be finished; the second ends it at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (interruption.signal.aborted) process.exit(130);
    interruption.abort();
  });
}
// Whoever reads has had enough, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

runCommandLine(
  {
    terminal: new Terminal(process.stdout, process.stderr, process.env),
    input: process.stdin,
    env: process.env,
    dataDir,
    interrupted: interruption.signal,
    // Loaded when it is asked for: the clients of Temporal and PostgreSQL take longer to load than most commands to run.
    examiner: async (apiUrl) => (await import('./doctor.js')).openExaminer({ apiUrl, dataDir, env: process.env }),
  },
  version,
  process.argv.slice(2),
).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 70;
  },
);
