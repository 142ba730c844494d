import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import type { Examination, Examiner } from '../domain/examination';
import { examineDatabase, examineMigrations } from '../gateways/examination/database';
import { examineLives } from '../gateways/examination/lives';
import { examineJobs, examineMail } from '../gateways/examination/outbox';
import { examineApi, examineMailServer } from '../gateways/examination/reach';
import { examineSearchAttributes, examineTaskFailures, examineWorkers } from '../gateways/examination/temporal';
import { leftSealed } from '../gateways/payloads/left-sealed';
import { createPool } from '../gateways/postgres/pool';
import { localAddresses } from '../platform/addresses';
import { ensureSearchAttributes, missingSearchAttributes } from '../platform/search-attributes';
import { buildId } from './deployment';

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
  const pool = databaseUrl === undefined ? undefined : createPool(databaseUrl, { max: AT_ONCE });
  const connection = address === undefined ? undefined : await connect(address, namespace);
  const dataConverter = { payloadCodecs: [leftSealed] };
  const client = connection instanceof Connection ? new Client({ connection, namespace, dataConverter }) : undefined;
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
    ...(pool && client ? [examineLives({ pool, client })] : []),
  ];
  return {
    examinations,
    async close() {
      await pool?.end();
      if (connection instanceof Connection) await connection.close();
    },
  };
}

const AT_ONCE = 10;

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
