import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { quietRuntime } from '../../src/main/temporal-runtime';
import type { Theatre } from '../../src/main/theatre';

export const root = path.join(__dirname, '../..');

/** Brings `dist/` up to date; programs that tests start as processes of their own run from there. */
export function ensureBuilt(): void {
  const program =
    "import('./tools/build.mjs').then(({ isBuilt, build }) => process.exit(isBuilt() || build() ? 0 : 1))";
  const { status, stdout } = spawnSync(process.execPath, ['-e', program], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The engine does not compile:\n${stdout}`);
}

/** Once per test file; what the servers of a test have to say is of no interest. */
export { quietRuntime };

/** The whole engine, compiled, on the test run's PostgreSQL and time-skipping server, or on a real Temporal server. */
export async function openTestTheatre({ onServer = false } = {}): Promise<Theatre> {
  ensureBuilt();
  quietRuntime();
  const compiled = path.join(root, 'dist/src/main/theatre.js');
  const { openTheatre } = require(compiled) as typeof import('../../src/main/theatre');
  return openTheatre({
    log: () => undefined,
    onServer,
    env: { ...process.env, TEMPORAL_TEST_SERVER: process.env['PERENNIAL_TEST_SERVER'] },
  });
}
