import { Client, Connection } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import { NativeConnection } from '@temporalio/worker';
import type { Config } from '../config';

export interface TemporalConnections {
  client: Client;
  native: NativeConnection;
  close(): Promise<void>;
}

/** Where a Temporal server is. */
export interface TemporalPlace {
  address: string;
  namespace: string;
}

export function temporalOf({ env }: Config): TemporalPlace {
  return { address: env.TEMPORAL_ADDRESS, namespace: env.TEMPORAL_NAMESPACE };
}

/** @param dataConverter the installation's (payloads.ts) */
export async function connectTemporal(
  { address, namespace }: TemporalPlace,
  dataConverter: DataConverter,
): Promise<TemporalConnections> {
  const [connection, native] = await Promise.all([
    Connection.connect({ address }),
    NativeConnection.connect({ address }),
  ]);
  return {
    client: new Client({ connection, namespace, dataConverter }),
    native,
    async close() {
      await native.close();
      await connection.close();
    },
  };
}

/** @param dataConverter the installation's (payloads.ts) */
export async function connectTemporalClient(
  { address, namespace }: TemporalPlace,
  dataConverter: DataConverter,
): Promise<{ client: Client; close(): Promise<void> }> {
  const connection = await Connection.connect({ address });
  return { client: new Client({ connection, namespace, dataConverter }), close: () => connection.close() };
}
