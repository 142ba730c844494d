import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { readConfig } from '../src/config';
import type { CommandKit } from '../src/gateways/api-ports/commands';
import { connectTemporalClient, temporalOf } from '../src/main/connections';
import { prepareDatabase } from '../src/main/migrate';
import { openPayloads } from '../src/main/payloads';
import { openRecord } from '../src/main/record';
import { startPostgres } from '../src/platform/postgres';
import { startTemporal } from '../src/platform/temporal';
import type { Ending } from './ending';
import { Caller } from './http';
import { countOf, type Program, startProgram } from './programs';
import { startRealServer } from './real-server';

export type ServerKind = 'dev server' | 'PostgreSQL';

/** The whole engine as it is shipped, each program a process of its own, on real servers with real disks. */
export interface Stage extends Ground {
  server: ServerKind;
  client: Client;
  kit: CommandKit;
  api: Caller;
  worker: Program;
  /** another one, under a name of its own */
  startWorker(name: string): Promise<Program>;
  temporalAddress: string;
  smtpUrl: string;
  mails(): number;
}

export interface StageOptions {
  server: ServerKind;
  profile: string | undefined;
  say: (line: string) => void;
  ending: Ending;
}

const cache = join(__dirname, '../../.perennial/cache');

export async function openStage({ server, profile, say, ending }: StageOptions): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'perennial-bench-'));
  // Servers that run under users of their own keep their data in it.
  await chmod(folder, 0o755);
  ending.defer(() => rm(folder, { recursive: true, force: true }));
  await symlink(cache, join(folder, 'cache'));
  const start = (name: string, file: string, env: NodeJS.ProcessEnv, ready = /ready/) =>
    startProgram({ name, file, env, ready, folder, profile, ending });

  const postgres = await startPostgres({ dataDir: folder, log: () => undefined });
  ending.defer(() => postgres.stop());
  const address = server === 'PostgreSQL' ? await startRealServer({ postgresUrl: postgres.url, folder, ending }) : '';
  const temporal = await startTemporal({
    dataDir: folder,
    env: { PATH: process.env['PATH'], ...(address !== '' && { TEMPORAL_ADDRESS: address }) },
    log: () => undefined,
  });
  ending.defer(() => temporal.stop());
  const sink = await start('mail-sink', require.resolve('./mail-sink'), {}, /listening on (\d+)/);

  const env = {
    TEMPORAL_ADDRESS: temporal.address,
    SMTP_URL: `smtp://127.0.0.1:${sink.told[1]}`,
    PORT: '0',
    MASTER_KEY: randomBytes(32).toString('hex'),
    PUBLIC_URL: 'http://localhost:8080',
    SPREAD_MS: '0',
    RATE_LIMIT_PER_MINUTE: '10000000',
  };
  const ground = { postgresUrl: postgres.url, env, start, say, ending };
  const installation = await openInstallation(ground, 'perennial');
  const config = readConfig(installation.env);
  const payloads = await openPayloads(config.env);
  ending.defer(() => payloads.close());
  const { client, close } = await connectTemporalClient(temporalOf(config), payloads.converter);
  ending.defer(close);
  const startWorker = (name: string) =>
    start(name, require.resolve('../src/main/worker'), installation.env, /lives and senders are running/);
  const worker = await startWorker('worker');
  say(`stage: Temporal on ${server}, PostgreSQL, API, worker and mail sink are running`);
  return {
    ...ground,
    server,
    client,
    kit: installation.kit,
    api: installation.api,
    worker,
    startWorker,
    temporalAddress: temporal.address,
    smtpUrl: env.SMTP_URL,
    mails: countOf(sink.child),
  };
}

interface Ground {
  postgresUrl: string;
  /** of the engine's programs, but for the database */
  env: NodeJS.ProcessEnv;
  start(name: string, file: string, env: NodeJS.ProcessEnv, ready?: RegExp): Promise<Program>;
  say: (line: string) => void;
  ending: Ending;
}

export interface Installation {
  databaseUrl: string;
  env: NodeJS.ProcessEnv;
  kit: CommandKit;
  api: Caller;
  /** one more, of another name, whose way to the database may be another */
  startApi(name: string, databaseUrl: string): Promise<Caller>;
}

/** A database of its own with everything in it that a fresh installation has, and an API. */
export async function openInstallation(ground: Ground, database: string): Promise<Installation> {
  const { say, ending } = ground;
  const url = new URL(ground.postgresUrl);
  url.pathname = `/${database}`;
  const key = (await prepareDatabase(url.href, () => undefined)) ?? '';
  const env = { ...ground.env, DATABASE_URL: url.href };
  const kit = openRecord(readConfig(env), say, 10);
  ending.defer(() => kit.pool.end());
  const startApi = async (name: string, databaseUrl: string) => {
    const program = require.resolve('../src/main/api');
    const api = await ground.start(
      `${name}-${database}`,
      program,
      { ...env, DATABASE_URL: databaseUrl },
      /"url":"([^"]+)"/,
    );
    const caller = new Caller(api.told[1] ?? '', key);
    ending.defer(async () => caller.close());
    return caller;
  };
  return { databaseUrl: url.href, env, kit, startApi, api: await startApi('api', url.href) };
}
