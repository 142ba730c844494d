import { execFile, spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Connection } from '@temporalio/client';
import { choosePort } from '../src/platform/ports';
import type { Ending } from './ending';
import { pause } from './programs';

const run = promisify(execFile);

/** Go's command, where it is not on PATH */
const GO = process.env['GO'] ?? 'go';
const VERSION = '1.32.0';
const programs = join(__dirname, '../../.perennial/cache/temporal-server');

/** Temporal's server for PostgreSQL is not fetched by itself: building it takes minutes and Go. */
export function hasRealServer(): boolean {
  return ['server', 'sql'].every((name) => existsSync(join(programs, name)));
}

export async function buildRealServer(say: (line: string) => void): Promise<void> {
  if (hasRealServer()) return;
  say(`Temporal server ${VERSION}: building it with Go, up to ten minutes`);
  const wanted = ['server', 'tools/sql'].map((name) => `go.temporal.io/server/cmd/${name}@v${VERSION}`);
  await mkdir(programs, { recursive: true });
  const going = spawn(GO, ['install', ...wanted], { env: { ...process.env, GOBIN: programs }, stdio: 'inherit' });
  const status = await new Promise<number | null>((resolve, reject) => going.on('exit', resolve).on('error', reject));
  if (status !== 0) throw new Error('go install failed, see above');
}

interface RealServerOptions {
  postgresUrl: string;
  folder: string;
  ending: Ending;
}

/** Starts the server that installations run, its data in PostgreSQL; answers its address. */
export async function startRealServer({ postgresUrl, folder, ending }: RealServerOptions): Promise<string> {
  const { hostname, port, username, password } = new URL(postgresUrl);
  for (const [database, schema] of [
    ['temporal', 'temporal'],
    ['temporal_visibility', 'visibility'],
  ] as const) {
    const there = ['--plugin', 'postgres12', '--ep', hostname, '-p', port, '-u', username, '--pw', password];
    const sql = (...args: string[]) => run(join(programs, 'sql'), [...there, '--db', database, ...args]);
    await sql('create-database');
    await sql('setup-schema', '-v', '0.0');
    await sql('update-schema', '--schema-name', `postgresql/v12/${schema}`);
  }
  const store = (databaseName: string, maxConns: number) => ({
    sql: {
      ...{ pluginName: 'postgres12', databaseName, connectAddr: `${hostname}:${port}`, connectProtocol: 'tcp' },
      ...{ user: username, password, maxConns, maxIdleConns: maxConns, maxConnLifetime: '1h' },
    },
  });
  const ports = await lowPorts(folder, 8);
  const services = Object.fromEntries(
    ['frontend', 'history', 'matching', 'worker'].map((name, index) => [
      name,
      { rpc: { grpcPort: ports[2 * index], membershipPort: ports[2 * index + 1], bindOnLocalHost: true } },
    ]),
  );
  const address = `127.0.0.1:${ports[0]}`;
  const settings = join(folder, 'dynamic.yaml');
  await writeFile(settings, 'history.timerProcessorMaxTimeShift:\n  - value: 10ms\n');
  const config = join(folder, 'temporal.yaml');
  await writeFile(config, JSON.stringify(configOf(store, services, address, settings)));
  const log = openSync(join(folder, 'temporal.log'), 'w');
  const server = spawn(join(programs, 'server'), ['--config-file', config, '--allow-no-auth', 'start'], {
    stdio: ['ignore', log, log],
  });
  const gone = new Promise((resolve) => server.once('exit', resolve));
  ending.defer(async () => {
    server.kill('SIGTERM');
    const patience = setTimeout(() => server.kill('SIGKILL'), 15_000);
    await gone;
    clearTimeout(patience);
  });
  await untilReady(address);
  return address;
}

/** Free ports that the server can write down: it keeps them in 16 bits with a sign. */
async function lowPorts(folder: string, count: number): Promise<number[]> {
  const ports: number[] = [];
  for (let wanted = 20_000 + (process.pid % 10_000); ports.length < count; wanted += 1) {
    if ((await choosePort(join(folder, `port-${wanted}`), wanted)) === wanted) ports.push(wanted);
  }
  return ports;
}

/** As the server's own sample for PostgreSQL, with a shard per core and a little more. JSON is YAML too. */
function configOf(
  store: (database: string, connections: number) => unknown,
  services: Record<string, unknown>,
  address: string,
  settings: string,
) {
  const active = { enabled: true, initialFailoverVersion: 1, rpcName: 'frontend', rpcAddress: address };
  return {
    log: { stdout: true, level: 'warn' },
    persistence: {
      ...{ defaultStore: 'default', visibilityStore: 'visibility', numHistoryShards: 4 },
      datastores: { default: store('temporal', 20), visibility: store('temporal_visibility', 5) },
    },
    global: { membership: { maxJoinDuration: '30s', broadcastAddress: '127.0.0.1' } },
    services,
    clusterMetadata: {
      ...{ enableGlobalNamespace: false, failoverVersionIncrement: 10 },
      ...{ masterClusterName: 'active', currentClusterName: 'active', clusterInformation: { active } },
    },
    dcRedirectionPolicy: { policy: 'noop' },
    archival: { history: { state: 'disabled' }, visibility: { state: 'disabled' } },
    publicClient: { hostPort: address },
    dynamicConfigClient: { filepath: settings, pollInterval: '60s' },
  };
}

/** Makes the namespace, and waits until all of the server knows it. */
async function untilReady(address: string): Promise<void> {
  let connection: Connection | undefined;
  for (const started = Date.now(); ; await pause(200)) {
    try {
      connection ??= await Connection.connect({ address, connectTimeout: 1_000 });
      await connection.workflowService
        .registerNamespace({ namespace: 'default', workflowExecutionRetentionPeriod: { seconds: 86_400 as never } })
        .catch((error: { code?: number }) => {
          if (error.code !== 6) throw error;
        });
      await connection.workflowService.listOpenWorkflowExecutions({ namespace: 'default', maximumPageSize: 1 });
      break;
    } catch (error) {
      if (Date.now() - started > 60_000) throw error;
    }
  }
  await connection.close();
  // Its parts ask for new namespaces every few seconds only.
  await pause(12_000);
}
