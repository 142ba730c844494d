import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPlaceFor } from './postgres-binaries';

/** The name of the database that the engine makes for itself in an embedded PostgreSQL. */
export const DATABASE = 'perennial';

export interface Addresses {
  databaseUrl?: string;
  temporalAddress?: string;
  smtpUrl?: string;
}

/** Where what a start in this folder brings up is to be found: of a part that was never brought up here, nothing. */
export async function localAddresses(dataDir: string): Promise<Addresses> {
  const [postgres, password, temporal, smtp] = await Promise.all([
    read(join(dataDir, 'postgres.port')),
    read(join(dataDir, 'postgres.password')).then(
      (own) => own ?? read(join(openPlaceFor(dataDir), 'postgres.password')),
    ),
    read(join(dataDir, 'temporal/port')),
    read(join(dataDir, 'inbox/smtp.port')),
  ]);
  return {
    ...(postgres && password && { databaseUrl: `postgres://postgres:${password}@127.0.0.1:${postgres}/${DATABASE}` }),
    ...(temporal && { temporalAddress: `127.0.0.1:${temporal}` }),
    ...(smtp && { smtpUrl: `smtp://127.0.0.1:${smtp}` }),
  };
}

async function read(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').then(
    (text) => text.trim() || undefined,
    () => undefined,
  );
}
