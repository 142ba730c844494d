import { type Config, readConfig } from '../config';
import { openRenderingThread } from '../gateways/pdf/rendering-thread';
import { openReadingThread } from '../gateways/support/reading-thread';
import type { Platform } from '../platform/index';
import { type ApiServer, startApiServer } from './api-server';
import { openCertificates } from './certificates';
import { startChallengeDns } from './challenge-dns';
import { startCodecServer } from './codec-server';
import { connectTemporal, temporalOf } from './connections';
import { startLifecycleWorker } from './lifecycle-worker';
import { createLogger } from './logger';
import { prepareDatabase } from './migrate';
import { openPayloads } from './payloads';
import { openRecord } from './record';
import { installRuntime } from './temporal-runtime';

export interface Engine {
  config: Config;
  api: ApiServer;
  /** the first operator key, if this start made it */
  firstKey: string | undefined;
  /** where operators sign in to read payloads, if that was asked for */
  codecUrl: string | undefined;
  /** settles when the worker ends by itself */
  ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * API, worker and senders in one process, on what the platform brought up.
 * @param options `watched`: prepares Temporal's runtime as a worker's own process does, with logs and metrics;
 *   `codecServer`: shows payloads in clear to operators, too
 */
export async function startEngine(
  platform: Pick<Platform, 'databaseUrl' | 'temporal' | 'smtpUrl'>,
  env: NodeJS.ProcessEnv,
  log: (line: string) => void,
  { watched = false, codecServer = false } = {},
): Promise<Engine> {
  const config = readConfig({
    LOG_LEVEL: 'warn',
    ...env,
    DATABASE_URL: platform.databaseUrl,
    TEMPORAL_ADDRESS: platform.temporal.address,
    TEMPORAL_NAMESPACE: platform.temporal.namespace,
    SMTP_URL: platform.smtpUrl,
  });
  const logger = createLogger(config.env.LOG_LEVEL);
  const runtime = watched ? await installRuntime(logger, config.env.METRICS_ADDRESS) : undefined;
  const firstKey = await prepareDatabase(platform.databaseUrl, log);
  const kit = openRecord(config, log, 30);
  const certificates = await openCertificates(config, kit);
  const challenges = await startChallengeDns(config, kit.pool);
  const payloads = await openPayloads(config.env, log);
  const temporal = await connectTemporal(temporalOf(config), payloads.converter);
  const { client, native: connection } = temporal;
  const rendering = openRenderingThread();
  const reading = openReadingThread();
  const { render } = rendering;
  const worker = await startLifecycleWorker({
    config,
    kit,
    client,
    connection,
    dataConverter: payloads.converter,
    certificates: certificates.kit,
    render,
    log: logger,
    ...(runtime && { metrics: runtime.metrics }),
  });
  const api = await startApiServer({
    config,
    kit,
    client,
    certificates,
    render,
    readMail: reading.read,
    log: logger,
  });
  const codec = codecServer ? await startCodecServer(config, kit, logger) : undefined;
  return {
    config,
    api,
    firstKey,
    codecUrl: codec?.url,
    ended: worker.ended,
    async stop() {
      await codec?.stop();
      await api.stop();
      await worker.stop();
      await rendering.close();
      await reading.close();
      await runtime?.served?.stop();
      await temporal.close();
      await payloads.close();
      await challenges?.stop();
      await certificates.stop();
      await kit.pool.end();
    },
  };
}
