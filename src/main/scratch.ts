import { chmod, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './root';

export interface Scratch {
  dataDir: string;
  remove(): Promise<void>;
}

/** A data folder for a while, with the programs that were fetched before. */
export async function openScratch(name: string): Promise<Scratch> {
  const cache = path.join(root, '.perennial', 'cache');
  await mkdir(cache, { recursive: true });
  const dataDir = await mkdtemp(path.join(tmpdir(), `perennial-${name}-`));
  // PostgreSQL runs as a user of its own under root, and must be able to enter.
  await chmod(dataDir, 0o755);
  await symlink(cache, path.join(dataDir, 'cache'));
  return { dataDir, remove: () => rm(dataDir, { recursive: true, force: true }) };
}
