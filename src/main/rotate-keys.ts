import path from 'node:path';
import { createPool } from '../gateways/postgres/pool';
import { resealAll } from '../gateways/reseal';
import { localAddresses } from '../platform/addresses';
import { masterKeyOf } from './master-key';
import { root } from './root';

/** Seals all secrets of the record with MASTER_KEY, which those that MASTER_KEY_PREVIOUS sealed are opened with. */
async function rotate(env: NodeJS.ProcessEnv): Promise<void> {
  const dataDir = path.resolve(env['PERENNIAL_DATA'] ?? path.join(root, '.perennial'));
  const url = env['DATABASE_URL'] ?? (await localAddresses(dataDir)).databaseUrl;
  if (url === undefined) throw new Error('Nothing says where the database is: DATABASE_URL.');
  const keys = await masterKeyOf({ MASTER_KEY_FILE: path.join(dataDir, 'master.key'), ...env });
  if (Buffer.isBuffer(keys))
    throw new Error('There is one master key only. Set the former one as MASTER_KEY_PREVIOUS.');
  const pool = createPool(url, { max: 1 });
  try {
    for (const { table, resealed, already } of await resealAll(pool, keys))
      console.log(`${table}: ${resealed} sealed anew, ${already} were already`);
    console.log('Everything opens with MASTER_KEY alone: MASTER_KEY_PREVIOUS can be taken away from every process.');
  } finally {
    await pool.end();
  }
}

rotate(process.env).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
