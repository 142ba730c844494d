import { readConfig } from '../config';
import { openRenderingThread } from '../gateways/pdf/rendering-thread';
import { openCertificates } from './certificates';
import { connectTemporal, temporalOf } from './connections';
import { startLifecycleWorker } from './lifecycle-worker';
import { createLogger } from './logger';
import { openPayloads } from './payloads';
import { openRecord } from './record';
import { installRuntime } from './temporal-runtime';
import { untilStopped } from './until-stopped';

untilStopped('Worker', async () => {
  const config = readConfig(process.env);
  const log = createLogger(config.env.LOG_LEVEL);
  const { metrics, served } = await installRuntime(log, config.env.METRICS_ADDRESS);
  const kit = openRecord(config, (line) => log.warn(line), 20);
  const certificates = await openCertificates(config, kit);
  const rendering = openRenderingThread();
  const payloads = await openPayloads(config.env, (line) => log.warn(line));
  const temporal = await connectTemporal(temporalOf(config), payloads.converter);
  const worker = await startLifecycleWorker({
    config,
    kit,
    client: temporal.client,
    connection: temporal.native,
    dataConverter: payloads.converter,
    certificates: certificates.kit,
    render: rendering.render,
    log,
    metrics,
  });
  return {
    ended: worker.ended,
    async stop() {
      await worker.stop();
      await served?.stop();
      await rendering.close();
      await temporal.close();
      await payloads.close();
      await certificates.stop();
      await kit.pool.end();
    },
  };
});
