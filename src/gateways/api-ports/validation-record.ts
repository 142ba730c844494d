import type { Instant } from '../../domain/calendar';
import type { DcvProof } from '../../domain/certificate';
import type { Life } from '../../domain/life';
import type { Queryable } from '../postgres/pool';
import { settled } from './asking';
import { type CommandKit, NotFound } from './commands';
import { answerWithin } from './waiting';

export async function readLifeOf(db: Queryable, product: string): Promise<Life> {
  const { rows } = await db.query<{ life: Life }>('SELECT life FROM products WHERE id = $1', [product]);
  if (!rows[0]) throw new NotFound();
  return rows[0].life;
}

export async function readProofs(db: Queryable, product: string): Promise<Map<string, DcvProof>> {
  const { rows } = await db.query<{ domain: string; token: string; account_id: string }>(
    'SELECT v.domain, v.token, p.account_id FROM validations v JOIN products p ON p.id = v.product_id WHERE v.product_id = $1',
    [product],
  );
  return new Map(rows.map((row) => [row.domain, { account: row.account_id, token: row.token }]));
}

/** Waits a moment for what follows from a validation, so that whoever asked sees it. */
export async function validated(kit: CommandKit, product: string, domain: string, at: Instant): Promise<void> {
  await answerWithin(async () => {
    const { rows } = await kit.pool.query<{ life: Life }>('SELECT life FROM products WHERE id = $1', [product]);
    const known = rows[0]?.life.certificate?.domains.find((one) => one.domain === domain);
    return known?.validatedAt !== undefined && known.validatedAt >= at ? true : undefined;
  });
  await settled(kit.pool, product, at);
}
