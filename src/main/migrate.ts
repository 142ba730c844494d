import path from 'node:path';
import { readConfig } from '../config';
import { seedOffers } from '../gateways/api-ports/offers';
import { migrate } from '../gateways/postgres/migrations';
import { createPool } from '../gateways/postgres/pool';
import { builtInOffers } from './catalogue';
import { root } from './root';
import { firstOperatorKey } from './secrets';

/** Brings a database to the state that this version needs, and gives the first operator key if it made one. */
export async function prepareDatabase(url: string, log: (line: string) => void): Promise<string | undefined> {
  const applied = await migrate(url, path.join(root, 'prisma/migrations'));
  if (applied.length > 0) log(`Database: applied ${applied.join(', ')}`);
  const pool = createPool(url, { max: 1 });
  try {
    await seedOffers(pool, builtInOffers);
    return await firstOperatorKey(pool);
  } finally {
    await pool.end();
  }
}

if (require.main === module) {
  const { env } = readConfig(process.env);
  prepareDatabase(env.DATABASE_URL, (line) => console.log(line)).then(
    (key) => {
      if (key !== undefined) console.log(`First operator key, shown only now: ${key}`);
    },
    (error: Error) => {
      console.error(error.message);
      process.exit(1);
    },
  );
}
