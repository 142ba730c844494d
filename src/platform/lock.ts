import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { birthOf, isAlive } from './processes';

interface Holder {
  pid: number;
  born: string;
}

/**
 * Takes the data folder for this process alone; answers how to give it back.
 * @throws when another live instance works in it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true }).catch(refuseForeignFolder(folder));
  const lock = join(folder, 'lock');
  const own = `${lock}.${process.pid}`;
  const me: Holder = { pid: process.pid, born: await birthOf(process.pid) };
  await writeFile(own, JSON.stringify(me)).catch(refuseForeignFolder(folder));
  try {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      // A link is made whole or not at all, and never over another.
      if (
        await link(own, lock).then(
          () => true,
          () => false,
        )
      )
        return () => rm(lock, { force: true });
      const holder = await read(lock);
      if (holder && (await lives(holder))) {
        throw new Error(
          `another instance (process ${holder.pid}) already runs with its data in ${folder}: ` +
            'stop it first, or use another folder',
        );
      }
      await setAside(lock, holder);
    }
    throw new Error(`the lock in ${folder} could not be taken`);
  } finally {
    await rm(own, { force: true });
  }
}

/** Removes the lock of a killed instance; if somebody was faster and has taken it meanwhile, puts theirs back. */
async function setAside(lock: string, stale: Holder | undefined): Promise<void> {
  const aside = `${lock}.stale.${process.pid}`;
  if (
    !(await rename(lock, aside).then(
      () => true,
      () => false,
    ))
  )
    return;
  const moved = await read(aside);
  if (moved?.pid !== stale?.pid || moved?.born !== stale?.born) await link(aside, lock).catch(() => undefined);
  await rm(aside, { force: true });
}

async function read(file: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** The same number alone is not the same process: it may have been given away again since. */
async function lives({ pid, born }: Holder): Promise<boolean> {
  return isAlive(pid) && (await birthOf(pid)) === born;
}

function refuseForeignFolder(folder: string) {
  return (error: NodeJS.ErrnoException): never => {
    if (error.code !== 'EACCES' && error.code !== 'EPERM') throw error;
    throw new Error(`${folder} belongs to another user: start as that user, or remove the folder to begin anew`);
  };
}
