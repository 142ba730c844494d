import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Client } from '@temporalio/client';
import { createApi } from '../api/index';
import type { ApiPorts } from '../api/ports';
import type { Config } from '../config';
import type { CommandKit } from '../gateways/api-ports/commands';
import { createApiPorts } from '../gateways/api-ports/index';
import { createProvisionerCallbacks } from '../gateways/provisioner/callbacks';
import type { Logger } from './logger';

export interface ApiServerOptions {
  config: Config;
  kit: CommandKit;
  client: Client;
  /** the one place where the API takes its time from */
  clock?: ApiPorts['clock'];
  log: Logger;
}

export interface ApiServer {
  url: string;
  ports: ApiPorts;
  stop(): Promise<void>;
}

const systemClock: ApiPorts['clock'] = { now: async () => new Date().toISOString() };

export async function startApiServer(options: ApiServerOptions): Promise<ApiServer> {
  const { config, kit, client } = options;
  const { env } = config;
  const provisioner = createProvisionerCallbacks(kit.pool, env.PROVISIONER_SECRET);
  const { ports, stop } = createApiPorts({ kit, client, clock: options.clock ?? systemClock, provisioner });
  const app = createApi(ports, {
    sandbox: env.SANDBOX,
    rateLimit: { perMinute: env.RATE_LIMIT_PER_MINUTE },
    publicUrl: config.publicUrl,
    log: options.log,
  });
  const server = await new Promise<Server>((resolve, reject) => {
    const listening = app.listen(env.PORT, env.HOST, (error?: Error) => (error ? reject(error) : resolve(listening)));
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${env.HOST.includes(':') ? `[${env.HOST}]` : env.HOST}:${port}`,
    ports,
    async stop() {
      await stop();
      server.closeIdleConnections();
      const closed = new Promise((resolve) => server.close(resolve));
      setTimeout(() => server.closeAllConnections(), 3_000).unref();
      await closed;
    },
  };
}
