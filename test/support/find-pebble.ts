import { execFile } from 'node:child_process';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { lastErrorLine } from '../../src/platform/fetch';
import { firstWay, type Log } from '../../src/platform/steps';

const run = promisify(execFile);

const VERSION = 'v2.10.1';
const SUFFIX = process.platform === 'win32' ? '.exe' : '';
const PROGRAMS = ['pebble', 'pebble-challtestsrv'];

/**
 * The folder with the ACME test authority and its DNS server; undefined where they are not to be had for want of Go:
 * then the tests that need them are skipped. Fetched once, before several files look for it at once.
 */
export async function findPebble(cache: string, env: NodeJS.ProcessEnv, log: Log): Promise<string | undefined> {
  const own = join(cache, `pebble-${VERSION}`);
  const ways = [
    { name: 'on PATH', find: () => complete((env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')) },
    { name: 'in the cache', find: () => complete([own]) },
  ];
  const go = await run('go', ['version']).then(
    () => true,
    () => false,
  );
  if (go) ways.push({ name: 'by go install', find: () => install(own) });
  try {
    return await firstWay('ACME test authority', ways, 'Install Go, or put pebble and its DNS server on PATH.', log);
  } catch (reason) {
    if (go) throw reason;
    log('ACME test authority: there is no Go here, so the tests of ACME are SKIPPED');
    return undefined;
  }
}

async function complete(folders: string[]): Promise<string> {
  for (const folder of folders) {
    const there = await Promise.allSettled(PROGRAMS.map((program) => access(join(folder, program + SUFFIX))));
    if (there.every(({ status }) => status === 'fulfilled')) return folder;
  }
  throw new Error('there is none');
}

async function install(folder: string): Promise<string> {
  const draft = `${folder}.${process.pid}`;
  try {
    await mkdir(draft, { recursive: true });
    const packages = PROGRAMS.map((program) => `github.com/letsencrypt/pebble/v2/cmd/${program}@${VERSION}`);
    await run('go', ['install', ...packages], { env: { ...process.env, GOBIN: draft }, timeout: 600_000 }).catch(
      (error: unknown) => {
        throw lastErrorLine(error);
      },
    );
    // Whoever renames first wins; the programs are the same.
    await rename(draft, folder).catch(() => undefined);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return complete([folder]);
}
