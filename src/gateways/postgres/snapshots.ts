import type pg from 'pg';
import type { Customer, DebitPort } from '../../../activities/ports';
import type { Life } from '../../domain/life';
import type { Offer, ProductKind } from '../../domain/offer';
import { openAmount } from '../../domain/settlement';
import type { Portfolio, PortfolioPart, Snapshot, Standing } from '../../forecast/snapshot';
import { type AccountRow, accountColumns, customerOf } from './customers';
import { readInvoicesOf } from './invoices';
import { inTransaction, type Queryable } from './pool';
import { type ProductRow, productOf } from './products';

/** Products of one read; a life is some 3 KB. */
const BATCH = 500;

export type LifeRow = Omit<ProductRow, 'offer'> & { offer_id: string; life: Life };

/** Lives of which something can still come: what has ended and has no money under way tells nothing any more. SQL, of products `p`. */
export const LIVING = `(p.state NOT IN ('cancelled', 'transferred', 'deleted')
  OR jsonb_array_length(p.life->'debits') > 0 OR p.life ? 'attempt')`;

/**
 * Whether products of an account can touch each other: by a balance, by money that may yet go there. Otherwise each
 * invoice is paid exactly or not at all, and the balance stays as it is, zero. SQL, of accounts `a`.
 */
export const COUPLED = `(a.balance <> 0 OR a.debits_paused
  OR EXISTS (SELECT 1 FROM invoices i WHERE i.account_id = a.id AND i.status = 'open' AND (i.paid > 0 OR i.debit_key IS NOT NULL))
  OR EXISTS (SELECT 1 FROM products o WHERE o.account_id = a.id
    AND (jsonb_array_length(o.life->'debits') > 0 OR o.life ? 'attempt')))`;

const COUPLED_OF = `SELECT a.id FROM accounts a WHERE a.id = ANY($1) AND ${COUPLED}`;

export const LIFE_COLUMNS = 'p.id, p.account_id, p.name, p.kind, p.registrant, p.offer_id, p.life';

const SELECT = `SELECT ${LIFE_COLUMNS} FROM products p`;

export interface SnapshotSettings {
  sellerCountry: string;
  /** knows what the debits under way will bring */
  debits: DebitPort;
}

/** Reads parts of the record for forecasts, each as it was in one moment. Nothing is locked, nothing is written. */
export function createSnapshots(pool: pg.Pool, settings: SnapshotSettings) {
  const reading = <T>(work: (db: Queryable) => Promise<T>): Promise<T> =>
    inTransaction(pool, async (client) => {
      await client.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
      return work(client);
    });

  async function snapshotOf(db: Queryable, rows: LifeRow[]): Promise<Snapshot> {
    const standings = standingsOf(rows, await readOffers(db));
    const lives = standings.map(({ life }) => life);
    const [customers, invoices] = [
      await readCustomers(db, [...new Set(lives.map((life) => life.account))], settings.sellerCountry),
      await readInvoicesOf(
        db,
        lives.map((life) => life.product),
        lives.flatMap(invoicesOf),
      ),
    ];
    const debits = await debitsOf(lives, invoices, settings);
    return { customers, standings, invoices, debits, barredCsrs: await readBarred(db, lives.flatMap(csrsOf)) };
  }

  async function wholeAccount(db: Queryable, account: string): Promise<LifeRow[]> {
    const { rows } = await db.query<LifeRow>(`${SELECT} WHERE p.account_id = $1 AND ${LIVING}`, [account]);
    return rows;
  }

  return {
    /** A product with all that can touch it: alone, or with the others of its account. */
    product(id: string): Promise<Snapshot | undefined> {
      return reading(async (db) => {
        const { rows } = await db.query<LifeRow>(`${SELECT} WHERE p.id = $1`, [id]);
        const row = rows[0];
        if (!row) return undefined;
        const coupled = await coupledOf(db, [row.account_id]);
        return snapshotOf(db, coupled.size > 0 ? await wholeAccount(db, row.account_id) : rows);
      });
    },

    account(id: string): Promise<Snapshot> {
      return reading(async (db) => {
        const snapshot = await snapshotOf(db, await wholeAccount(db, id));
        const customers = snapshot.standings.length > 0 ? [] : await readCustomers(db, [id], settings.sellerCountry);
        return { ...snapshot, customers: [...snapshot.customers, ...customers] };
      });
    },

    async count(portfolio: Portfolio): Promise<number> {
      const { rows } = await pool.query<{ count: number }>(
        `SELECT count(*) FROM products p WHERE ${LIVING} AND ${CHOSEN}`,
        chosen(portfolio),
      );
      return rows[0]?.count ?? 0;
    },

    /** A portfolio piece by piece, in the order of its accounts: no more than one account, or one read, at a time. */
    async *parts(portfolio: Portfolio): AsyncGenerator<PortfolioPart> {
      let last = { account: '', product: '', coupled: false };
      for (;;) {
        const { rows, parts, coupled } = await reading((db) => nextParts(db, portfolio, last));
        yield* parts;
        const end = rows.at(-1);
        if (!end || rows.length < BATCH) return;
        last = { account: end.account_id, product: end.id, coupled: coupled.has(end.account_id) };
      }
    },
  };

  /** What becomes of an account that goes on from one read to the next is decided once, with its first products. */
  async function nextParts(
    db: Queryable,
    portfolio: Portfolio,
    last: { account: string; product: string; coupled: boolean },
  ): Promise<{ rows: LifeRow[]; parts: PortfolioPart[]; coupled: Set<string> }> {
    const { rows } = await db.query<LifeRow>(
      `${SELECT} WHERE ${LIVING} AND ${CHOSEN} AND (p.account_id, p.id) > ($4, $5) ORDER BY p.account_id, p.id LIMIT ${BATCH}`,
      [...chosen(portfolio), last.account, last.product],
    );
    const accounts = new Set(rows.map((row) => row.account_id));
    accounts.delete(last.account);
    const begun = await coupledOf(db, [...accounts]);
    const coupled = new Set([...begun, ...(last.coupled ? [last.account] : [])]);
    const parts: PortfolioPart[] = [];
    const alone = rows.filter((row) => !coupled.has(row.account_id));
    if (alone.length > 0) {
      parts.push({ snapshot: await snapshotOf(db, alone), counted: alone.map((row) => row.id) });
    }
    for (const account of begun) {
      const whole = await wholeAccount(db, account);
      const counted = whole.filter((row) => isChosen(row, portfolio)).map((row) => row.id);
      parts.push({ snapshot: await snapshotOf(db, whole), counted });
    }
    return { rows, parts, coupled };
  }
}

export function standingsOf(rows: readonly LifeRow[], offers: ReadonlyMap<string, Offer>): Standing[] {
  return rows.map((row) => {
    const offer = offers.get(row.offer_id);
    if (!offer) throw new Error(`no offer ${row.offer_id}`);
    return { life: row.life, product: productOf({ ...row, offer }) };
  });
}

/** What the debits under way will bring. */
export async function debitsOf(
  lives: readonly Life[],
  invoices: Snapshot['invoices'],
  { debits: bank }: Pick<SnapshotSettings, 'debits'>,
): Promise<Snapshot['debits']> {
  const debits: Snapshot['debits'] = {};
  for (const debit of lives.flatMap((life) => life.debits)) {
    const state = await bank.state(debit.key, debit.settlesAt);
    const invoice = invoices.find(({ id }) => id === debit.invoice);
    debits[debit.key] = state.kind === 'settled' ? state.amount : invoice ? openAmount(invoice) : 0;
  }
  return debits;
}

async function coupledOf(db: Queryable, accounts: string[]): Promise<Set<string>> {
  const { rows } = await db.query<{ id: string }>(COUPLED_OF, [accounts]);
  return new Set(rows.map((row) => row.id));
}

export type Snapshots = ReturnType<typeof createSnapshots>;

/** An account on a test clock lives at another time: it is looked at alone. */
const CHOSEN = `(p.account_id = $1 OR $1::text IS NULL AND p.account_id NOT IN (SELECT account_id FROM test_clocks))
  AND ($2::text IS NULL OR p.offer_id = $2)
  AND ($3::text IS NULL OR p.kind = $3)`;

function chosen({ account, offer, kind }: Portfolio): (string | ProductKind | null)[] {
  return [account ?? null, offer ?? null, kind ?? null];
}

function isChosen(row: LifeRow, { offer, kind }: Portfolio): boolean {
  return (offer === undefined || row.offer_id === offer) && (kind === undefined || row.kind === kind);
}

function invoicesOf(life: Life): string[] {
  const { invoice, attempt, debits } = life;
  return [...(invoice ? [invoice.id] : []), ...(attempt ? [attempt.invoice] : []), ...debits.map((one) => one.invoice)];
}

function csrsOf({ certificate }: Life): string[] {
  const all = [certificate?.csr, ...(certificate?.queue ?? []).map(({ csr }) => csr)];
  return all.filter((one) => one !== undefined);
}

async function readBarred(db: Queryable, csrs: string[]): Promise<string[]> {
  if (csrs.length === 0) return [];
  const { rows } = await db.query<{ id: string }>(
    `SELECT r.id FROM certificate_requests r JOIN barred_keys b ON b.key_fingerprint = r.key_fingerprint
     WHERE r.id = ANY($1)`,
    [csrs],
  );
  return rows.map(({ id }) => id);
}

async function readOffers(db: Queryable): Promise<Map<string, Offer>> {
  const { rows } = await db.query<{ id: string; data: Offer }>('SELECT id, data FROM offers');
  return new Map(rows.map(({ id, data }) => [id, data]));
}

async function readCustomers(db: Queryable, ids: string[], sellerCountry: string): Promise<Customer[]> {
  const { rows } = await db.query<AccountRow>(`SELECT ${accountColumns} FROM accounts WHERE id = ANY($1)`, [ids]);
  return rows.map((row) => customerOf(row, sellerCountry));
}
