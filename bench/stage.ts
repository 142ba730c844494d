import { chmod, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { readConfig } from '../src/config';
import type { CommandKit } from '../src/gateways/api-ports/commands';
import { connectTemporalClient, temporalOf } from '../src/main/connections';
import { prepareDatabase } from '../src/main/migrate';
import { openRecord } from '../src/main/record';
import { startPostgres } from '../src/platform/postgres';
import { startTemporal } from '../src/platform/temporal';
import type { Ending } from './ending';
import { Caller } from './http';
import { countOf, type Program, startProgram } from './programs';
import { startRealServer } from './real-server';

export type ServerKind = 'dev server' | 'PostgreSQL';

/** The whole engine as it is shipped, each program a process of its own, on real servers with real disks. */
export interface Stage {
  server: ServerKind;
  client: Client;
  kit: CommandKit;
  api: Caller;
  postgresUrl: string;
  temporalAddress: string;
  smtpUrl: string;
  mails(): number;
  /** the programs of the peers */
  start(name: string, file: string, env: NodeJS.ProcessEnv): Promise<Program>;
  ending: Ending;
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

  const database = new URL(postgres.url);
  database.pathname = '/perennial';
  const env = {
    DATABASE_URL: database.href,
    TEMPORAL_ADDRESS: temporal.address,
    SMTP_URL: `smtp://127.0.0.1:${sink.told[1]}`,
    PORT: '0',
    PUBLIC_URL: 'http://localhost:8080',
    SPREAD_MS: '0',
    RATE_LIMIT_PER_MINUTE: '10000000',
  };
  const key = await prepareDatabase(database.href, () => undefined);
  const config = readConfig(env);
  const kit = openRecord(config, say, 10);
  ending.defer(() => kit.pool.end());
  const { client, close } = await connectTemporalClient(temporalOf(config));
  ending.defer(close);
  const [, api] = await Promise.all([
    start('worker', require.resolve('../src/main/worker'), env, /lives and senders are running/),
    start('api', require.resolve('../src/main/api'), env, /"url":"([^"]+)"/),
  ]);
  const caller = new Caller(api.told[1] ?? '', key ?? '');
  ending.defer(async () => caller.close());
  say(`stage: Temporal on ${server}, PostgreSQL, API, worker and mail sink are running`);
  return {
    server,
    client,
    kit,
    api: caller,
    postgresUrl: postgres.url,
    temporalAddress: temporal.address,
    smtpUrl: env.SMTP_URL,
    mails: countOf(sink.child),
    start,
    ending,
  };
}
