import { readConfig } from '../config';
import { createPool } from '../gateways/postgres/pool';
import { startChallengeDns } from './challenge-dns';
import { createLogger } from './logger';
import { untilStopped } from './until-stopped';

/** Connections to the database: a question is one or two statements. */
const CONNECTIONS = 5;

untilStopped('DNS', async () => {
  const config = readConfig(process.env);
  const log = createLogger(config.env.LOG_LEVEL);
  const pool = createPool(config.env.DATABASE_URL, { max: CONNECTIONS, log: (line) => log.warn(line) });
  const server = await startChallengeDns(config, pool);
  if (!server)
    throw new Error('The configuration is faulty:\n  DCV_ZONE, DCV_DNS_LISTEN, DCV_DNS_ADDRESSES: needed here');
  log.info({ zone: config.env.DCV_ZONE, port: server.port }, 'DNS: listening');
  return {
    async stop() {
      await server.stop();
      await pool.end();
    },
  };
});
