import type { Environment } from '../config';
import { loadOrMakeMasterKey } from '../platform/master-key';

/**
 * The key under which private keys are encrypted in the record: as configured, or kept in a file that is made at the first
 * start. @throws Error where neither is configured, or what is configured is no key
 */
export async function masterKeyOf(env: Pick<Environment, 'MASTER_KEY' | 'MASTER_KEY_FILE'>): Promise<Buffer> {
  if (env.MASTER_KEY !== undefined) return Buffer.from(env.MASTER_KEY, 'hex');
  if (env.MASTER_KEY_FILE !== undefined) return loadOrMakeMasterKey(env.MASTER_KEY_FILE);
  throw new Error(
    'The configuration is faulty:\n  MASTER_KEY: 64 hexadecimal digits (openssl rand -hex 32), the same for every process; or MASTER_KEY_FILE',
  );
}
