import type { DataConverter } from '@temporalio/common';
import { AccountCodec } from '../gateways/payloads/codec';
import { createPayloadKeys } from '../gateways/payloads/keys';
import { createPool } from '../gateways/postgres/pool';
import { Vault } from '../gateways/vault';
import { type MasterKeyEnvironment, masterKeyOf } from './master-key';

/** What the isolate of the workflows and everybody outside convert errors with. */
export const failureConverterPath = require.resolve('../../workflows/failure-converter');

/** The same for every client and worker of the installation, so that each reads what another wrote. */
export interface Payloads {
  converter: DataConverter;
  close(): Promise<void>;
}

/** Keys are asked for while other connections are held: two of its own cannot be waited for in a circle. */
const CONNECTIONS = 2;

export async function openPayloads(
  env: MasterKeyEnvironment & { DATABASE_URL: string },
  log?: (line: string) => void,
): Promise<Payloads> {
  const vault = new Vault(await masterKeyOf(env), 'perennial account keys');
  const pool = createPool(env.DATABASE_URL, { max: CONNECTIONS, ...(log && { log }) });
  const codec = new AccountCodec(createPayloadKeys(pool, vault));
  return {
    converter: { failureConverterPath, payloadCodecs: [codec] },
    close: () => pool.end(),
  };
}
