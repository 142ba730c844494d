import { readConfig } from '../config';
import { openRenderingThread } from '../gateways/pdf/rendering-thread';
import { openReadingThread } from '../gateways/support/reading-thread';
import { startApiServer } from './api-server';
import { openCertificates } from './certificates';
import { connectTemporalClient, temporalOf } from './connections';
import { createLogger } from './logger';
import { openPayloads } from './payloads';
import { openRecord } from './record';
import { untilStopped } from './until-stopped';

untilStopped('API', async () => {
  const config = readConfig(process.env);
  const log = createLogger(config.env.LOG_LEVEL);
  const kit = openRecord(config, (line) => log.warn(line), 20);
  const certificates = await openCertificates(config, kit);
  const rendering = openRenderingThread();
  const reading = openReadingThread();
  const payloads = await openPayloads(config.env, (line) => log.warn(line));
  const temporal = await connectTemporalClient(temporalOf(config), payloads.converter);
  const api = await startApiServer({
    config,
    kit,
    client: temporal.client,
    certificates,
    render: rendering.render,
    readMail: reading.read,
    log,
  });
  log.info({ url: api.url }, 'API: listening');
  return {
    async stop() {
      await api.stop();
      await rendering.close();
      await reading.close();
      await temporal.close();
      await payloads.close();
      await certificates.stop();
      await kit.pool.end();
    },
  };
});
