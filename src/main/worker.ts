import { Runtime } from '@temporalio/worker';
import { readConfig } from '../config';
import { connectTemporal, temporalOf } from './connections';
import { startLifecycleWorker } from './lifecycle-worker';
import { createLogger } from './logger';
import { openRecord } from './record';
import { untilStopped } from './until-stopped';

untilStopped('Worker', async () => {
  // The worker would otherwise take the signals for itself and leave the senders running.
  Runtime.install({ shutdownSignals: [] });
  const config = readConfig(process.env);
  const log = createLogger(config.env.LOG_LEVEL);
  const kit = openRecord(config, (line) => log.warn(line), 20);
  const temporal = await connectTemporal(temporalOf(config));
  const worker = await startLifecycleWorker({
    config,
    kit,
    client: temporal.client,
    connection: temporal.native,
    log: (line) => log.info(line),
  });
  return {
    ended: worker.ended,
    async stop() {
      await worker.stop();
      await temporal.close();
      await kit.pool.end();
    },
  };
});
