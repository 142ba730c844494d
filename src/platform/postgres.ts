import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { anyFreePort, choosePort } from './ports';
import { findBinaries, giveTo, type Owner, reachableBinaries, reachableFolder, serverOwner } from './postgres-binaries';
import { commandOf, endProcess, isAlive, startServer } from './processes';
import { startUntilReady } from './readiness';
import { type Log, messageOf } from './steps';

const run = promisify(execFile);

export interface Postgres {
  /** `postgres://…/postgres`; further databases are made beside it. */
  url: string;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** Where data, log and password are kept. Only one live instance may use it: its holder locks it. */
  dataDir?: string;
  /** For tests: in a temporary folder, without waiting for the disk, gone after `stop`. */
  ephemeral?: boolean;
  log: Log;
}

const MAJOR = '18';
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  // Prisma reads timestamps as the server writes them: only UTC is safe.
  'timezone=UTC',
  'log_timezone=UTC',
  'max_connections=200',
  'unix_socket_directories=',
];
const HASTY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
const TEMPORARY = 'perennial-postgres-';

/** A PostgreSQL server of our own, from the binaries that npm brought. */
export async function startPostgres({ dataDir, ephemeral = false, log }: PostgresOptions): Promise<Postgres> {
  const owner = serverOwner();
  const binaries = await reachableBinaries(await findBinaries(), owner, log);
  const wanted = ephemeral ? await temporaryFolder() : dataDir;
  if (wanted === undefined) throw new Error('PostgreSQL needs a folder for its data');
  if (ephemeral) await giveTo(owner, wanted);
  const place = await reachableFolder(wanted, owner, log);
  const data = join(place, 'postgres');

  const password = await ensureCluster({ binaries, place, data, owner, ephemeral, log });
  await endOrphan(data, log);
  const settings = ephemeral ? [...SETTINGS, ...HASTY] : SETTINGS;
  const start = async () => {
    const port = ephemeral ? await anyFreePort() : await choosePort(join(wanted, 'postgres.port'));
    const server = startServer({
      command: join(binaries, 'bin/postgres'),
      args: ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
      logFile: join(place, 'postgres.log'),
      env: { LC_ALL: 'C', TZ: 'UTC' },
      ...(owner && { owner }),
    });
    return { server, url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres` };
  };
  const { server, url } = await startUntilReady({ what: 'PostgreSQL', start, answers, stopSignal: 'SIGINT' });
  if (!ephemeral) log(`PostgreSQL: runs on port ${new URL(url).port}, data in ${data}`);

  return {
    url,
    async stop() {
      // SIGINT is PostgreSQL's fast shutdown: it ends sessions and writes everything down.
      await endProcess(server.pid, 'SIGINT', 30_000);
      if (ephemeral) for (const folder of new Set([place, wanted])) await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Cluster {
  binaries: string;
  place: string;
  data: string;
  owner: Owner | undefined;
  ephemeral: boolean;
  log: Log;
}

/** Makes the cluster when there is none; answers the password of its superuser. */
async function ensureCluster({ binaries, place, data, owner, ephemeral, log }: Cluster): Promise<string> {
  const passwordFile = join(place, 'postgres.password');
  const version = await readFile(join(data, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version !== undefined) {
    if (version.trim() === MAJOR) return (await readFile(passwordFile, 'utf8')).trim();
    throw new Error(
      `${data} was made by PostgreSQL ${version.trim()}, this is ${MAJOR}: dump it there and restore it here`,
    );
  }
  if (!ephemeral) log('PostgreSQL: makes a new cluster');
  const password = randomBytes(18).toString('base64url');
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  await giveTo(owner, passwordFile);
  // Made under another name first: one that was interrupted half-way must not pass for a whole one.
  const draft = await mkdtemp(`${data}-`);
  await giveTo(owner, draft);
  try {
    const options = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'];
    // PostgreSQL's own locale, so that texts sort alike on every system.
    const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    const args = [`--pgdata=${draft}`, ...options, ...locale, ...(ephemeral ? ['--no-sync'] : [])];
    await run(join(binaries, 'bin/initdb'), args, {
      ...owner,
      cwd: '/',
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    });
    await rename(draft, data);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw new Error(`PostgreSQL: initdb failed: ${messageOf((error as { stderr?: string }).stderr ?? error)}`);
  }
  return password;
}

/** A server that outlived its killed parent still holds the data: it is stopped, if it really is that one. */
async function endOrphan(data: string, log: Log): Promise<void> {
  const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  if (!(pid > 1) || !isAlive(pid) || !(await commandOf(pid)).includes(` -D ${data} `)) return;
  log(`PostgreSQL: a server of an earlier run is still there (process ${pid}), stopping it`);
  await endProcess(pid, 'SIGINT', 15_000);
}

async function answers({ url }: { url: string }): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/** A folder for one test run; those whose process was killed are swept away on this occasion, servers and all. */
async function temporaryFolder(): Promise<string> {
  for (const name of await readdir(tmpdir())) {
    const [, pid] = /^perennial-postgres-(\d+)-/.exec(name) ?? [];
    const folder = join(tmpdir(), name);
    if (
      !pid ||
      isAlive(Number(pid)) ||
      !(await access(folder, 2).then(
        () => true,
        () => false,
      ))
    )
      continue;
    await endOrphan(join(folder, 'postgres'), () => undefined);
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
  return mkdtemp(join(tmpdir(), `${TEMPORARY}${process.pid}-`));
}
