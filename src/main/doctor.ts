import { existsSync } from 'node:fs';
import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { LIFECYCLE_TASK_QUEUE } from '../../workflows/ids';
import type { Examination, Examiner } from '../domain/examination';
import { examineDatabase, examineMigrations } from '../gateways/examination/database';
import { examineLives } from '../gateways/examination/lives';
import { examineJobs, examineMail } from '../gateways/examination/outbox';
import { examineApi, examineMailServer } from '../gateways/examination/reach';
import { examineSearchAttributes, examineTaskFailures, examineWorkers } from '../gateways/examination/temporal';
import { createPool } from '../gateways/postgres/pool';
import { createLifecycleClient } from '../gateways/senders/lifecycle-client';
import { type AccountTime, clockedTime, realTime } from '../gateways/test-clocks/account-time';
import { localAddresses } from '../platform/addresses';
import { ensureSearchAttributes, missingSearchAttributes } from '../platform/search-attributes';
import { buildId } from './deployment';
import { openPayloads } from './payloads';

const migrations = path.join(__dirname, '../../../prisma/migrations');
const PATIENCE = 5_000;

interface ExaminerOptions {
  apiUrl: string | undefined;
  dataDir: string;
  env: Record<string, string | undefined>;
}

/** Looks at all parts as they are configured, else as a local start has brought them up. */
export async function openExaminer({ apiUrl, dataDir, env }: ExaminerOptions): Promise<Examiner> {
  const local = await localAddresses(dataDir);
  const databaseUrl = env['DATABASE_URL'] ?? local.databaseUrl;
  const address = env['TEMPORAL_ADDRESS'] ?? local.temporalAddress;
  const smtpUrl = env['SMTP_URL'] ?? local.smtpUrl;
  const namespace = env['TEMPORAL_NAMESPACE'] ?? 'default';
  // As the API and the worker are told: a live system has no test clocks.
  const time = env['SANDBOX'] === 'false' || env['TEST_CLOCKS'] === 'false' ? realTime : clockedTime;
  const pool = databaseUrl === undefined ? undefined : createPool(databaseUrl, { max: AT_ONCE });
  const connection = address === undefined ? undefined : await connect(address, namespace);
  const payloads = databaseUrl === undefined ? undefined : await payloadsOf(env, databaseUrl, dataDir);
  const client =
    connection instanceof Connection
      ? new Client({ connection, namespace, ...(payloads && { dataConverter: payloads.converter }) })
      : undefined;
  const examinations: Examination[] = [
    examineApi(apiUrl),
    ...(databaseUrl === undefined
      ? [unknown('PostgreSQL', 'DATABASE_URL')]
      : [examineDatabase(databaseUrl), examineMigrations(databaseUrl, migrations)]),
    examineTemporal(address, namespace, connection),
    ...(connection instanceof Connection && client
      ? [
          examineSearchAttributes({
            missing: () => missingSearchAttributes(connection, namespace),
            add: () => ensureSearchAttributes(connection, namespace),
          }),
          examineWorkers(client, buildId()),
          examineTaskFailures(client),
        ]
      : []),
    smtpUrl === undefined ? unknown('Mail server', 'SMTP_URL') : examineMailServer(smtpUrl),
    ...(pool ? [examineMail(pool), examineJobs(pool)] : []),
    ...(pool && client
      ? [
          payloads
            ? examineLives({ pool, client, start: starter(pool, client, time) })
            : unknown('Lives', 'MASTER_KEY, under which workflows are started'),
        ]
      : []),
  ];
  return {
    examinations,
    async close() {
      await pool?.end();
      await payloads?.close();
      if (connection instanceof Connection) await connection.close();
    },
  };
}

const AT_ONCE = 10;

/** As configured, else as a local start keeps it; nothing where no key is to be found: none is made here. */
async function payloadsOf(env: ExaminerOptions['env'], databaseUrl: string, dataDir: string) {
  const { MASTER_KEY, MASTER_KEY_FILE = path.join(dataDir, 'master.key') } = env;
  if (MASTER_KEY === undefined && !existsSync(MASTER_KEY_FILE)) return undefined;
  return openPayloads({ ...env, MASTER_KEY, MASTER_KEY_FILE, DATABASE_URL: databaseUrl });
}

function starter(
  pool: ReturnType<typeof createPool>,
  client: Client,
  time: AccountTime,
): (product: string) => Promise<void> {
  const lifecycle = createLifecycleClient(pool, client, {
    taskQueue: LIFECYCLE_TASK_QUEUE,
    clockOffset: () => 0,
    time,
  });
  return (product) => lifecycle.start(product);
}

async function connect(address: string, namespace: string): Promise<Connection | Error> {
  try {
    const connection = await Connection.connect({ address, connectTimeout: PATIENCE });
    await connection.workflowService.describeNamespace({ namespace });
    return connection;
  } catch (error) {
    return error as Error;
  }
}

function examineTemporal(
  address: string | undefined,
  namespace: string,
  connection: Connection | Error | undefined,
): Examination {
  if (address === undefined) return unknown('Temporal', 'TEMPORAL_ADDRESS');
  const title = 'Temporal';
  if (!(connection instanceof Error)) {
    return { title, look: async () => ({ fine: `answers at ${address}, namespace ${namespace}`, findings: [] }) };
  }
  const finding = {
    code: 'temporal-away',
    what: `${address}, namespace ${namespace}, cannot be used: ${connection.message}`,
    means: 'Nothing that is due happens; it is made up for once Temporal is back. Payments are taken all the same.',
    mend: 'Start it (beside npm start: npm start), or correct TEMPORAL_ADDRESS and TEMPORAL_NAMESPACE.',
  };
  return { title, look: async () => ({ fine: '', findings: [finding] }) };
}

function unknown(title: string, variable: string): Examination {
  return { title, look: async () => ({ skipped: `nothing says where it is: ${variable}` }) };
}
