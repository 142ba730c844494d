import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Connection } from '@temporalio/client';
import { readConfig } from '../config';
import { seedOffers } from '../gateways/api-ports/offers';
import { migrate } from '../gateways/postgres/migrations';
import { startInbox } from '../platform/inbox';
import { startPostgres } from '../platform/postgres';
import { addSearchAttributes } from '../platform/search-attributes';
import { findTestServer } from '../platform/test-server';
import type { Stage } from '../scenarios/play';
import { bundleWorkflows, endLives, openTestServer, VirtualTime } from '../scenarios/world';
import { startApiServer } from './api-server';
import { builtInOffers } from './catalogue';
import { startLifecycleWorker } from './lifecycle-worker';
import { createLogger } from './logger';
import { openRecord } from './record';
import { firstOperatorKey } from './secrets';

export interface TheatreOptions {
  log: (line: string) => void;
  env?: NodeJS.ProcessEnv;
}

export interface Theatre {
  /** Plays in a world of its own: nothing of an earlier play is known. */
  stageFor<T>(work: (stage: Stage) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const root = path.join(__dirname, '../../..');

/** The whole engine on real servers, with a clock that can be moved. */
export async function openTheatre({ log, env = process.env }: TheatreOptions): Promise<Theatre> {
  const cache = path.join(root, '.perennial', 'cache');
  const [postgres, environment, inbox, workflowBundle] = await Promise.all([
    env['PERENNIAL_TEST_DATABASE_URL']
      ? borrowed(env['PERENNIAL_TEST_DATABASE_URL'])
      : startPostgres({ ephemeral: true, log }),
    findTestServer({ cache, env, log }).then(openTestServer),
    startInbox({}),
    bundleWorkflows(),
  ]);
  await addSearchAttributes(environment.connection as Connection, environment.namespace ?? 'default');
  const database = new URL(postgres.url);
  database.pathname = `/scenario_${randomBytes(6).toString('hex')}`;
  await migrate(database.href, path.join(root, 'prisma/migrations'));
  const config = readConfig({
    DATABASE_URL: database.href,
    TEMPORAL_ADDRESS: environment.address ?? 'test:0',
    SMTP_URL: inbox.smtpUrl,
    PORT: '0',
    PUBLIC_URL: 'http://localhost:8080',
    SPREAD_MS: '0',
    RATE_LIMIT_PER_MINUTE: '1000000',
    LOG_LEVEL: 'silent',
    // All that a play can reach is on this machine.
    WEBHOOKS_ALLOW_PRIVATE: 'true',
  });
  const kit = openRecord(config, log);
  const time = new VirtualTime(environment);
  const clock = { now: async () => new Date(await time.now()).toISOString() };
  const worker = await startLifecycleWorker({
    config,
    kit,
    client: environment.client,
    connection: environment.nativeConnection,
    clockOffset: () => time.offset,
    clock,
    workflows: { workflowBundle },
    log: () => undefined,
  });
  const apiKey = (await firstOperatorKey(kit.pool)) ?? '';
  const api = await startApiServer({
    config,
    kit,
    client: environment.client,
    clock,
    log: createLogger('silent'),
  });
  const mails = { from: 0 };
  return {
    async stageFor(work) {
      await emptyRecord(kit.pool);
      await seedOffers(kit.pool, builtInOffers);
      mails.from = inbox.messages().length;
      const stage: Stage = {
        url: api.url,
        apiKey,
        db: kit.pool,
        client: environment.client,
        time,
        mails: () => inbox.messages().slice(mails.from),
      };
      try {
        return await work(stage);
      } finally {
        time.freeze(undefined);
        await endLives(kit.pool, environment.client);
      }
    },
    async close() {
      await worker.stop();
      await api.stop();
      await kit.pool.end();
      await environment.teardown();
      await inbox.stop();
      await postgres.stop();
    },
  };
}

async function borrowed(url: string) {
  return { url, stop: async () => undefined };
}

/** Everything but what the installation itself owns: keys and secrets. */
async function emptyRecord(db: Parameters<typeof seedOffers>[0]): Promise<void> {
  const { rows } = await db.query<{ list: string }>(
    `SELECT string_agg(format('%I.%I', schemaname, tablename), ', ') AS list FROM pg_tables
     WHERE schemaname = 'public' AND tablename NOT IN ('_prisma_migrations', 'api_keys', 'secrets', 'job_holders')`,
  );
  await db.query(`TRUNCATE ${rows[0]?.list} CASCADE`);
  await db.query('DELETE FROM graphile_worker._private_jobs');
}
