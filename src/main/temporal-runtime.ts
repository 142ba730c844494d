import { DefaultLogger, Runtime } from '@temporalio/worker';
import { anyFreePort } from '../platform/ports';
import { type Logger, temporalLogger } from './logger';
import { type MetricsServer, serveMetrics, WorkerMetrics } from './worker-metrics';

/**
 * Prepares the Temporal SDK for a worker in this process: its lines go to the log, its measurements to the worker's. It
 * would otherwise take the signals for itself and leave the senders running.
 */
export async function installRuntime(log: Logger, metricsAddress: string | undefined): Promise<Watched> {
  const own = metricsAddress === undefined ? undefined : `127.0.0.1:${await anyFreePort()}`;
  const metrics = new WorkerMetrics(own);
  Runtime.install({
    logger: temporalLogger(log),
    telemetryOptions: {
      logging: { filter: 'ERROR' },
      ...(own !== undefined && {
        metrics: {
          prometheus: { bindAddress: own, countersTotalSuffix: true, unitSuffix: true, useSecondsForDurations: true },
        },
      }),
    },
    shutdownSignals: [],
  });
  const served = metricsAddress === undefined ? undefined : await serveMetrics(metrics, metricsAddress);
  return { metrics, ...(served && { served }) };
}

export interface Watched {
  metrics: WorkerMetrics;
  served?: MetricsServer;
}

/** For a program that tells of lives, not of servers: these speak up only if something is wrong. Once per process. */
export function quietRuntime(): void {
  Runtime.install({
    logger: new DefaultLogger('ERROR'),
    telemetryOptions: { logging: { filter: 'ERROR' } },
    shutdownSignals: [],
  });
}
