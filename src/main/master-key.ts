import type { MasterKeys } from '../gateways/vault';
import { loadOrMakeMasterKey, readMasterKey } from '../platform/master-key';

/** The same of a configuration and of a bare environment: what is not set is absent or undefined. */
export interface MasterKeyEnvironment {
  MASTER_KEY?: string | undefined;
  MASTER_KEY_FILE?: string | undefined;
  MASTER_KEY_PREVIOUS?: string | undefined;
  MASTER_KEY_PREVIOUS_FILE?: string | undefined;
}

/**
 * The key under which secrets are encrypted in the record: as configured, or kept in a file that is made at the first
 * start; while it is being changed, behind it the one that also opens. @throws Error where neither is configured, or what
 * is configured is no key
 */
export async function masterKeyOf(env: MasterKeyEnvironment): Promise<MasterKeys> {
  const current = await currentKey(env);
  const previous = await previousKey(env);
  return previous ? [current, previous] : current;
}

async function currentKey(env: MasterKeyEnvironment): Promise<Buffer> {
  if (env.MASTER_KEY !== undefined) return Buffer.from(env.MASTER_KEY, 'hex');
  if (env.MASTER_KEY_FILE !== undefined) return loadOrMakeMasterKey(env.MASTER_KEY_FILE);
  throw new Error(
    'The configuration is faulty:\n  MASTER_KEY: 64 hexadecimal digits (openssl rand -hex 32), the same for every process; or MASTER_KEY_FILE',
  );
}

async function previousKey(env: MasterKeyEnvironment): Promise<Buffer | undefined> {
  if (env.MASTER_KEY_PREVIOUS !== undefined) return Buffer.from(env.MASTER_KEY_PREVIOUS, 'hex');
  if (env.MASTER_KEY_PREVIOUS_FILE === undefined) return undefined;
  const key = await readMasterKey(env.MASTER_KEY_PREVIOUS_FILE);
  if (!key) throw new Error(`MASTER_KEY_PREVIOUS_FILE is ${env.MASTER_KEY_PREVIOUS_FILE}, and there is no such file`);
  return key;
}
