import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import type { Environment } from '../config';

/**
 * The key under which private keys are encrypted in the record: as configured, or kept in a file that is made at the first
 * start. @throws Error where neither is configured, or what is configured is no key
 */
export async function masterKeyOf(env: Pick<Environment, 'MASTER_KEY' | 'MASTER_KEY_FILE'>): Promise<Buffer> {
  if (env.MASTER_KEY !== undefined) return Buffer.from(env.MASTER_KEY, 'hex');
  if (env.MASTER_KEY_FILE !== undefined) return keyIn(env.MASTER_KEY_FILE);
  throw new Error(
    'The configuration is faulty:\n  MASTER_KEY: 64 hexadecimal digits (openssl rand -hex 32), the same for every process; or MASTER_KEY_FILE',
  );
}

async function keyIn(file: string): Promise<Buffer> {
  try {
    // Whoever makes the file wins; the other one reads it.
    await fs.writeFile(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const text = (await fs.readFile(file, 'utf8')).trim();
  if (!/^[0-9a-f]{64}$/i.test(text)) throw new Error(`${file} holds no key of 64 hexadecimal digits.`);
  return Buffer.from(text, 'hex');
}
