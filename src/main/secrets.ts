import { createHash, randomBytes } from 'node:crypto';
import { newId } from '../gateways/postgres/ids';
import type { Queryable } from '../gateways/postgres/pool';

/** A secret that this installation made for itself when it was first needed; the same for every process. */
export async function secretOf(db: Queryable, name: string): Promise<string> {
  await db.query('INSERT INTO secrets (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING', [
    name,
    randomBytes(32).toString('base64url'),
  ]);
  const { rows } = await db.query<{ value: string }>('SELECT value FROM secrets WHERE name = $1', [name]);
  return rows[0]?.value ?? '';
}

/** The first operator key, made where there is none yet; the secret is told once, here. */
export async function firstOperatorKey(db: Queryable): Promise<string | undefined> {
  const secret = `pk_${randomBytes(32).toString('base64url')}`;
  const { rowCount } = await db.query(
    `INSERT INTO api_keys (id, hash, label, scope, created_at)
     SELECT $1, $2, 'first operator key', 'operator', now() WHERE NOT EXISTS (SELECT 1 FROM api_keys WHERE scope = 'operator')`,
    [newId('key'), createHash('sha256').update(secret).digest('hex')],
  );
  return rowCount === 1 ? secret : undefined;
}
