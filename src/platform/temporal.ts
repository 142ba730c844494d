import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { choosePort } from './ports';
import { commandOf, endProcess, isAlive, startServer } from './processes';
import { startUntilReady } from './readiness';
import { ensureSearchAttributes, SEARCH_ATTRIBUTES } from './search-attributes';
import { type Log, messageOf } from './steps';
import { findTemporalCli } from './temporal-cli';

export interface Temporal {
  address: string;
  namespace: string;
  uiUrl?: string;
  stop(): Promise<void>;
}

export interface TemporalOptions {
  dataDir: string;
  env: NodeJS.ProcessEnv;
  log: Log;
  /** where the UI has payloads decoded */
  uiCodecEndpoint?: string;
}

const DYNAMIC_CONFIG = [
  // Test clocks: a single workflow can be moved through time.
  'frontend.WorkflowTimeSkippingEnabled=true',
  // How late a timer may be looked at: with the usual second each skip takes one, with 10 ms a tenth of it.
  'history.timerProcessorMaxTimeShift="10ms"',
];

/** The Temporal server that is configured, else a dev server of our own, its database and UI included. */
export async function startTemporal({ dataDir, env, log, uiCodecEndpoint }: TemporalOptions): Promise<Temporal> {
  const configured = env['TEMPORAL_ADDRESS'];
  if (configured) return useConfigured(configured, env, log);

  const place = join(dataDir, 'temporal');
  await mkdir(place, { recursive: true, mode: 0o700 });
  const program = await findTemporalCli(join(dataDir, 'cache'), env, log);
  const database = join(place, 'temporal.db');
  const pidFile = join(place, 'server.pid');
  await endOrphan(pidFile, database, log);

  const start = async () => {
    const port = await choosePort(join(place, 'port'), 7233);
    const uiPort = await choosePort(join(place, 'ui.port'), 8233);
    const server = startServer({
      command: program,
      args: [
        ...commandLine({ port, uiPort, database }),
        ...(uiCodecEndpoint === undefined ? [] : ['--ui-codec-endpoint', uiCodecEndpoint]),
      ],
      logFile: join(place, 'server.log'),
    });
    await writeFile(pidFile, `${server.pid}\n`);
    return { server, port, uiPort };
  };
  const { server, port, uiPort } = await startUntilReady({ what: 'Temporal', start, answers, stopSignal: 'SIGTERM' });
  const uiUrl = `http://127.0.0.1:${uiPort}`;
  log(`Temporal: runs on port ${port}, UI ${uiUrl}, data in ${database}`);
  return {
    address: `127.0.0.1:${port}`,
    namespace: 'default',
    uiUrl,
    stop: () => endProcess(server.pid, 'SIGTERM', 15_000),
  };
}

function commandLine(at: { port: number; uiPort: number; database: string }): string[] {
  return [
    ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(at.port), '--ui-port', String(at.uiPort)],
    ...['--db-filename', at.database, '--log-level', 'warn', '--ui-disable-news-fetch'],
    ...DYNAMIC_CONFIG.flatMap((setting) => ['--dynamic-config-value', setting]),
    ...Object.entries(SEARCH_ATTRIBUTES).flatMap(([name, type]) => ['--search-attribute', `${name}=${type}`]),
  ];
}

async function useConfigured(address: string, env: NodeJS.ProcessEnv, log: Log): Promise<Temporal> {
  const namespace = env['TEMPORAL_NAMESPACE'] ?? 'default';
  const apiKey = env['TEMPORAL_API_KEY'];
  const connection = await Connection.connect({
    address,
    connectTimeout: 5_000,
    ...(apiKey && { apiKey, tls: true }),
  }).catch((error: unknown) => {
    throw new Error(
      `TEMPORAL_ADDRESS is ${address}, but no Temporal server answers there (${messageOf(error)}): ` +
        'start it, correct the address, or leave the variable out to get one of our own',
    );
  });
  try {
    await ensureSearchAttributes(connection, namespace);
  } catch (error) {
    log(`Temporal: the search attributes could not be registered at ${address} (${messageOf(error)})`);
  } finally {
    await connection.close();
  }
  log(`Temporal: ${address}, namespace ${namespace}, as configured`);
  return { address, namespace, stop: async () => undefined };
}

/** A dev server that outlived its killed parent holds the database: it is stopped, if it really is that one. */
async function endOrphan(pidFile: string, database: string, log: Log): Promise<void> {
  const pid = Number(await readFile(pidFile, 'utf8').catch(() => ''));
  if (!(pid > 1) || !isAlive(pid) || !(await commandOf(pid)).includes(` --db-filename ${database} `)) return;
  log(`Temporal: a server of an earlier run is still there (process ${pid}), stopping it`);
  await endProcess(pid, 'SIGTERM', 10_000);
}

/** Ready is when the namespace is there, a little later than the port. */
async function answers({ port }: { port: number }): Promise<boolean> {
  try {
    const connection = await Connection.connect({ address: `127.0.0.1:${port}`, connectTimeout: 1_000 });
    try {
      await connection.workflowService.describeNamespace({ namespace: 'default' });
      return true;
    } finally {
      await connection.close();
    }
  } catch {
    return false;
  }
}
