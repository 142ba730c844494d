import { readConfig } from '../config';
import { startCodecServer } from './codec-server';
import { createLogger } from './logger';
import { openRecord } from './record';
import { untilStopped } from './until-stopped';

/** The codec server as a program of its own: what it shows is not the business of those who can reach the API. */
untilStopped('Codec server', async () => {
  const config = readConfig(process.env);
  const log = createLogger(config.env.LOG_LEVEL);
  const kit = openRecord(config, (line) => log.warn(line), 4);
  const server = await startCodecServer(config, kit, log);
  log.info({ url: server.url }, 'Codec server: listening');
  return {
    async stop() {
      await server.stop();
      await kit.pool.end();
    },
  };
});
