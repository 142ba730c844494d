import fs from 'node:fs/promises';
import path from 'node:path';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { readConfig } from '../config';
import { openPlatform } from '../platform/index';
import { choosePort } from '../platform/ports';
import { startApiServer } from './api-server';
import { connectTemporal, temporalOf } from './connections';
import { startLifecycleWorker } from './lifecycle-worker';
import { createLogger } from './logger';
import { prepareDatabase } from './migrate';
import { openRecord } from './record';
import { untilStopped } from './until-stopped';

const root = path.join(__dirname, '../../..');

/** Everything on one machine, from one command: what is not configured is brought up here. */
untilStopped('Perennial', async (signal) => {
  const log = (line: string) => process.stderr.write(`${line}\n`);
  Runtime.install({
    logger: new DefaultLogger('WARN'),
    telemetryOptions: { logging: { filter: 'ERROR' } },
    shutdownSignals: [],
  });
  const dataDir = path.resolve(process.env['PERENNIAL_DATA'] ?? path.join(root, '.perennial'));
  const platform = await openPlatform({ dataDir, env: process.env, log, signal });
  try {
    const port = process.env['PORT'] ?? String(await choosePort(path.join(dataDir, 'api.port'), 8080));
    const config = readConfig({
      LOG_LEVEL: 'warn',
      ...process.env,
      PORT: port,
      DATABASE_URL: platform.databaseUrl,
      TEMPORAL_ADDRESS: platform.temporal.address,
      TEMPORAL_NAMESPACE: platform.temporal.namespace,
      SMTP_URL: platform.smtpUrl,
    });
    const keyFile = path.join(dataDir, 'operator.key');
    const firstKey = await prepareDatabase(platform.databaseUrl, log);
    if (firstKey !== undefined) await fs.writeFile(keyFile, `${firstKey}\n`, { mode: 0o600 });
    const kit = openRecord(config, log, 30);
    const temporal = await connectTemporal(temporalOf(config));
    const worker = await startLifecycleWorker({
      config,
      kit,
      client: temporal.client,
      connection: temporal.native,
      log,
    });
    const api = await startApiServer({ config, kit, client: temporal.client, log: createLogger(config.env.LOG_LEVEL) });
    const key = (await fs.readFile(keyFile, 'utf8').catch(() => '')).trim();
    log(welcome(api.url, platform.temporal.uiUrl, platform.inboxUrl, key, path.relative(process.cwd(), keyFile)));
    return {
      ended: worker.ended,
      async stop() {
        await api.stop();
        await worker.stop();
        await temporal.close();
        await kit.pool.end();
        await platform.stop();
      },
    };
  } catch (error) {
    await platform.stop();
    throw error;
  }
});

function welcome(
  api: string,
  temporalUi: string | undefined,
  inbox: string | undefined,
  key: string,
  keyFile: string,
): string {
  return `
Perennial is running. Ctrl-C ends it; the next start goes on where it was.

  API            ${api}/v1
  API docs       ${api}/docs
  Temporal UI    ${temporalUi ?? 'as configured'}
  Inbox          ${inbox ?? 'as configured'}
  Operator key   ${key === '' ? 'made earlier, not kept here' : `${key}   (kept in ${keyFile})`}

A first order: README.md, "A first order".
`;
}
