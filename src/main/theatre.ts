import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Client, Connection } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import type { NativeConnection } from '@temporalio/worker';
import type { ApiPorts } from '../api/ports';
import { readConfig } from '../config';
import type { CommandKit } from '../gateways/api-ports/commands';
import { seedOffers } from '../gateways/api-ports/offers';
import { renderDocument } from '../gateways/pdf/render';
import { migrate } from '../gateways/postgres/migrations';
import { readMail } from '../gateways/support/read-mail';
import { startInbox } from '../platform/inbox';
import { startPostgres } from '../platform/postgres';
import { addSearchAttributes } from '../platform/search-attributes';
import { startTemporal } from '../platform/temporal';
import { findTestServer } from '../platform/test-server';
import { type Caller, ClockedTime } from '../scenarios/clocked-time';
import type { Stage, StageTime } from '../scenarios/play';
import { endLives, openTestServer, TestServerTime } from '../scenarios/world';
import { startApiServer } from './api-server';
import { callerOf } from './caller';
import { builtInOffers } from './catalogue';
import { openCertificates } from './certificates';
import { connectTemporal } from './connections';
import { startLifecycleWorker } from './lifecycle-worker';
import { createLogger, type Logger } from './logger';
import { openPayloads } from './payloads';
import { openRecord } from './record';
import { root } from './root';
import { openScratch } from './scratch';
import { firstOperatorKey } from './secrets';
import type { WorkerMetrics } from './worker-metrics';

export interface TheatreOptions {
  log: (line: string) => void;
  env?: NodeJS.ProcessEnv;
  /** settings of the engine beside those that a play needs */
  settings?: Record<string, string>;
  /** where the engine's own lines go; nowhere by default */
  logger?: Logger;
  metrics?: WorkerMetrics;
  /** on a real Temporal server, by test clocks, instead of the time-skipping one */
  onServer?: boolean;
}

export interface Theatre {
  /** Plays in a world of its own: nothing of an earlier play is known. */
  stageFor<T>(work: (stage: Stage) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The whole engine on real servers, with a clock that can be moved. */
export async function openTheatre({
  log,
  env = process.env,
  settings = {},
  onServer = false,
  logger = createLogger('silent'),
  metrics,
}: TheatreOptions): Promise<Theatre> {
  const postgres = env['PERENNIAL_TEST_DATABASE_URL']
    ? borrowed(env['PERENNIAL_TEST_DATABASE_URL'])
    : await startPostgres({ ephemeral: true, log });
  const database = new URL(postgres.url);
  database.pathname = `/scenario_${randomBytes(6).toString('hex')}`;
  const secrets = { DATABASE_URL: database.href, MASTER_KEY: randomBytes(32).toString('hex') };
  const payloads = await openPayloads(secrets);
  const place = { env, log, dataConverter: payloads.converter };
  const [house, inbox] = await Promise.all([
    onServer ? openRealHouse(place) : openSkippingHouse(place),
    startInbox({}),
    migrate(database.href, path.join(root, 'prisma/migrations')),
  ]);
  const config = readConfig({
    ...secrets,
    TEMPORAL_ADDRESS: house.address,
    SMTP_URL: inbox.smtpUrl,
    PORT: '0',
    PUBLIC_URL: 'http://localhost:8080',
    SPREAD_MS: '0',
    RATE_LIMIT_PER_MINUTE: '1000000',
    LOG_LEVEL: 'silent',
    // All that a play can reach is on this machine.
    WEBHOOKS_ALLOW_PRIVATE: 'true',
    ENDPOINTS_ALLOW_PRIVATE: 'true',
    ...settings,
  });
  const plain = openRecord(config, log);
  const apiKey = (await firstOperatorKey(plain.pool)) ?? '';
  const certificates = await openCertificates(config, plain, () => EARLY);
  const { kit, clock, time } = house.setTime(plain, (...asked) => callerOf(api.url, apiKey)(...asked));
  const worker = await startLifecycleWorker({
    config,
    kit,
    client: house.client,
    connection: house.connection,
    dataConverter: payloads.converter,
    certificates: certificates.kit,
    clockOffset: house.clockOffset,
    ...(clock && { clock }),
    versioned: onServer,
    hurried: true,
    render: renderDocument,
    log: logger,
    ...(metrics && { metrics }),
  });
  const api = await startApiServer({
    config,
    kit,
    client: house.client,
    certificates,
    ...(clock && { clock }),
    render: renderDocument,
    readMail,
    log: logger,
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
        client: house.client,
        secrets,
        time,
        mails: () => inbox.messages().slice(mails.from),
      };
      try {
        return await work(stage);
      } finally {
        time.freeze(undefined);
        await endLives(kit.pool, house.client);
      }
    },
    async close() {
      await worker.stop();
      await api.stop();
      await certificates.stop();
      await kit.pool.end();
      await house.close();
      await payloads.close();
      await inbox.stop();
      await postgres.stop();
    },
  };
}

/** Lives are played in any year: the authority is older than all of them. */
const EARLY = '2020-01-01T00:00:00.000Z';

/** A Temporal server with time that can be moved, in one of two ways. */
interface House {
  client: Client;
  connection: NativeConnection;
  address: string;
  clockOffset: () => number;
  /** the record that lives by this time, the clock of the API where it is not real time, and how a play moves it */
  setTime(kit: CommandKit, call: Caller): { kit: CommandKit; clock?: ApiPorts['clock']; time: StageTime };
  close(): Promise<void>;
}

interface HouseOptions {
  dataConverter: DataConverter;
  env: NodeJS.ProcessEnv;
  log: (line: string) => void;
}

async function openSkippingHouse({ env, log, dataConverter }: HouseOptions): Promise<House> {
  const cache = path.join(root, '.perennial', 'cache');
  const environment = await findTestServer({ cache, env, log }).then((server) => openTestServer(server, dataConverter));
  await addSearchAttributes(environment.connection as Connection, environment.namespace ?? 'default');
  let offset = () => 0;
  return {
    client: environment.client,
    connection: environment.nativeConnection,
    address: environment.address,
    clockOffset: () => offset(),
    setTime(kit) {
      const time = new TestServerTime(environment, kit.pool);
      offset = () => time.offset;
      const clock = { now: async () => new Date(await time.now()).toISOString() };
      return { kit, clock, time };
    },
    close: () => environment.teardown(),
  };
}

async function openRealHouse({ env, log, dataConverter }: HouseOptions): Promise<House> {
  const { dataDir, remove } = await openScratch('theatre');
  const server = await startTemporal({ dataDir, env, log });
  const { client, native, close } = await connectTemporal(server, dataConverter);
  return {
    client,
    connection: native,
    address: server.address,
    clockOffset: () => 0,
    setTime(kit, call) {
      const time = new ClockedTime(kit.pool, client, call);
      return { kit: { ...kit, time: time.frozen(kit.time) }, time };
    },
    async close() {
      await close();
      await server.stop();
      await remove();
    },
  };
}

function borrowed(url: string) {
  return { url, stop: async () => undefined };
}

/** Everything but what the installation itself owns: keys and secrets. */
async function emptyRecord(db: Parameters<typeof seedOffers>[0]): Promise<void> {
  const { rows } = await db.query<{ list: string }>(
    `SELECT string_agg(format('%I.%I', schemaname, tablename), ', ') AS list FROM pg_tables
     WHERE schemaname = 'public' AND tablename NOT IN ('_prisma_migrations', 'api_keys', 'secrets', 'job_holders', 'ca_issuers', 'account_keys')`,
  );
  await db.query(`TRUNCATE ${rows[0]?.list} CASCADE`);
  await db.query('DELETE FROM graphile_worker._private_jobs');
}
