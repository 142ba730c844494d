import type { NewProduct, ProductRecord, Registrant } from '../../../activities/ports';
import { hasEnded, type Life } from '../../domain/life';
import { isHosting, type Offer, type ProductKind } from '../../domain/offer';
import { dueAt } from '../../domain/plan';
import { Refused, refuse } from '../../domain/refusal';
import { troubleOf, troubleUrgentFrom } from '../../domain/trouble';
import type { AccountRow } from './customers';
import type { Queryable } from './pool';

export interface ProductRow {
  id: string;
  account_id: string;
  name: string;
  kind: ProductKind;
  registrant: Registrant;
  offer: Offer;
}

/**
 * What a name is unique by while its product lives: a domain everywhere, a hosting name within its account; several
 * certificates may bear the same name.
 */
export function nameKey(kind: ProductKind, account: string, name: string): string | null {
  if (kind === 'domain') return `domain:${name}`;
  return isHosting(kind) ? `${kind}:${account}:${name}` : null;
}

export async function insertProduct(db: Queryable, product: NewProduct): Promise<void> {
  const { life, kind } = product;
  const { rowCount } = await db.query(
    `INSERT INTO products (id, account_id, offer_id, kind, name, name_key, registrant, state, option, option_years, seq, life, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT (name_key) DO NOTHING`,
    [
      life.product,
      life.account,
      product.offer,
      kind,
      life.name,
      nameKey(kind, life.account, life.name),
      product.registrant,
      life.phase,
      life.option,
      life.optionYears,
      life.seq,
      life,
      life.clock,
    ],
  );
  if (rowCount === 0) {
    throw new Refused(
      refuse('name-taken', `${life.name} lives already; a second one can be ordered once it has ended.`, {
        name: life.name,
      }),
    );
  }
}

/** A name was ordered while a batch of products was made: all of it is to be looked at anew. */
export class NamesContested extends Error {}

/** Many products that live at once, in one statement. @throws NamesContested if a name is taken by now */
export async function insertLivingProducts(db: Queryable, products: readonly NewProduct[]): Promise<void> {
  if (products.length === 0) return;
  const rows = products.map(({ life, kind, offer, registrant }) => {
    const { product: id, account, name, phase: state, option, optionYears: years, term, seq, clock } = life;
    const key = nameKey(kind, account, name);
    return {
      id,
      account,
      offer,
      kind,
      name,
      key,
      registrant,
      state,
      option,
      years,
      term,
      trouble: troubleOf(life),
      due: dueAt(life),
      seq,
      life,
      clock,
    };
  });
  const { rowCount } = await db.query(
    `INSERT INTO products (id, account_id, offer_id, kind, name, name_key, registrant, state, option, option_years, term_number,
       term_start, term_end, trouble, due_at, seq, life, created_at)
     SELECT p.id, p.account, p.offer, p.kind, p.name, p.key, p.registrant, p.state, p.option, p.years, (p.term->>'number')::int,
       (p.term->>'start')::timestamptz, (p.term->>'end')::timestamptz, p.trouble, p.due, p.seq, p.life, p.clock
     FROM jsonb_to_recordset($1) AS p(id text, account text, offer text, kind text, name text, key text, registrant jsonb, state text,
       option text, years int, term jsonb, trouble text, due timestamptz, seq int, life jsonb, clock timestamptz)
     ON CONFLICT (name_key) DO NOTHING`,
    [JSON.stringify(rows)],
  );
  if (rowCount !== rows.length) throw new NamesContested();
}

/** The columns that people read and search, and the life itself, as they are after a step. */
export async function updateProduct(db: Queryable, life: Life): Promise<void> {
  const { term } = life;
  const nameFree = hasEnded(life.phase) && life.recoverableUntil === undefined;
  await db.query(
    `UPDATE products SET seq = $2, life = $3, state = $4, option = $5, option_years = $6, term_number = $7, term_start = $8,
       term_end = $9, name_key = CASE WHEN $10 THEN NULL ELSE name_key END, trouble = $11, urgent_from = $12,
       trouble_since = CASE WHEN $11::text IS NULL THEN NULL WHEN trouble = $11 THEN trouble_since ELSE $13::timestamptz END,
       -- On a test clock nothing is late: its time is not ours.
       due_at = (SELECT $14::timestamptz WHERE NOT EXISTS (SELECT 1 FROM test_clocks c WHERE c.account_id = products.account_id)),
       version = version + 1
     WHERE id = $1`,
    [
      life.product,
      life.seq,
      life,
      life.phase,
      life.option,
      life.optionYears,
      term?.number ?? null,
      term?.start ?? null,
      term?.end ?? null,
      nameFree,
      troubleOf(life),
      troubleUrgentFrom(life) ?? null,
      life.pausedSince ?? life.clock,
      dueAt(life) ?? null,
    ],
  );
}

export async function readProduct(db: Queryable, id: string): Promise<ProductRecord> {
  const { rows } = await db.query<ProductRow>(
    `SELECT p.id, p.account_id, p.name, p.kind, p.registrant, o.data AS offer
     FROM products p JOIN offers o ON o.id = p.offer_id WHERE p.id = $1`,
    [id],
  );
  if (!rows[0]) throw new Error(`no product ${id}`);
  return productOf(rows[0]);
}

interface LockedProduct extends ProductRow {
  seq: number;
  account: AccountRow;
}

/** Locks a product for a step, and reads with it what nearly every step needs: the offer and the account. */
export async function lockProduct(db: Queryable, id: string): Promise<LockedProduct | undefined> {
  const { rows } = await db.query<LockedProduct>(
    `SELECT p.seq, p.id, p.account_id, p.name, p.kind, p.registrant, o.data AS offer, to_jsonb(a) AS account
     FROM products p JOIN offers o ON o.id = p.offer_id JOIN accounts a ON a.id = p.account_id
     WHERE p.id = $1 FOR NO KEY UPDATE OF p`,
    [id],
  );
  return rows[0];
}

export function productOf(row: ProductRow): ProductRecord {
  return {
    id: row.id,
    account: row.account_id,
    name: row.name,
    kind: row.kind,
    registrant: row.registrant,
    offer: row.offer,
  };
}

/** The life as the record has it: where a run of its workflow begins. */
export async function readLife(db: Queryable, id: string): Promise<Life | undefined> {
  const { rows } = await db.query<{ life: Life }>('SELECT life FROM products WHERE id = $1', [id]);
  return rows[0]?.life;
}
