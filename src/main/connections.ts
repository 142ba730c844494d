import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import type { Config } from '../config';

export interface TemporalConnections {
  client: Client;
  native: NativeConnection;
  close(): Promise<void>;
}

export async function connectTemporal(config: Config): Promise<TemporalConnections> {
  const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace } = config.env;
  const [connection, native] = await Promise.all([
    Connection.connect({ address }),
    NativeConnection.connect({ address }),
  ]);
  return {
    client: new Client({ connection, namespace }),
    native,
    async close() {
      await native.close();
      await connection.close();
    },
  };
}

export async function connectTemporalClient(config: Config): Promise<{ client: Client; close(): Promise<void> }> {
  const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace } = config.env;
  const connection = await Connection.connect({ address });
  return { client: new Client({ connection, namespace }), close: () => connection.close() };
}
