import type {
  AccountChange,
  AccountResource,
  ApiPorts,
  BalanceResource,
  NewAccount,
  Page,
  Paging,
} from '../../api/ports';
import type { Instant } from '../../domain/calendar';
import { Refused } from '../../domain/refusal';
import { addressKey } from '../../domain/sessions';
import { refuseErased } from '../personal-data/erased';
import type { AccountRow } from '../postgres/customers';
import { newId } from '../postgres/ids';
import type { Queryable } from '../postgres/pool';
import { topUpByCard } from './card-top-ups';
import { type CommandKit, NotFound, Outdated, runCommand } from './commands';
import { pageQuery } from './listing';
import { pageOf } from './paging';
import { paymentMethodPorts, tellLives } from './payment-methods';
import { readPayment } from './payments';
import { endSessions } from './person-rows';

export type AccountResourceRow = AccountRow & {
  consumer: boolean;
  default_options: AccountResource['defaultOptions'];
  brand: string | null;
  account_manager: AccountResource['accountManager'];
  certificate_provider: string | null;
  version: number;
  created_at: string;
  /** only where it is read: an account that was erased is not changed any more */
  erased_at?: Instant | null;
};

export function accountResourceOf(row: AccountResourceRow): AccountResource {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    street: row.street,
    postalCode: row.postal_code,
    city: row.city,
    country: row.country,
    vatId: row.vat_id,
    consumer: row.consumer,
    locale: row.locale,
    timeZone: row.time_zone,
    expiryReminders: row.expiry_reminders,
    defaultOptions: row.default_options,
    brand: row.brand,
    accountManager: row.account_manager,
    balance: { amount: row.balance, currency: 'EUR' },
    createdAt: row.created_at,
    erasedAt: row.erased_at ?? null,
    version: row.version,
  };
}

const SELECT = `SELECT *, (SELECT e.at FROM erasures e WHERE e.account_id = accounts.id) AS erased_at FROM accounts`;

async function read(db: Queryable, id: string): Promise<AccountResourceRow | undefined> {
  return (await db.query<AccountResourceRow>(`${SELECT} WHERE id = $1`, [id])).rows[0];
}

const columnOf: Record<keyof NewAccount, string> = {
  email: 'email',
  name: 'name',
  street: 'street',
  postalCode: 'postal_code',
  city: 'city',
  country: 'country',
  vatId: 'vat_id',
  consumer: 'consumer',
  locale: 'locale',
  timeZone: 'time_zone',
  expiryReminders: 'expiry_reminders',
  defaultOptions: 'default_options',
  brand: 'brand',
  accountManager: 'account_manager',
};

export function accountPorts(kit: CommandKit): ApiPorts['accounts'] {
  const { pool } = kit;
  return {
    async list({ email }, paging): Promise<Page<AccountResource>> {
      const list = { select: SELECT, key: 'id', equal: { email } };
      const { rows } = await pool.query<AccountResourceRow>(...pageQuery(list, paging));
      return pageOf(rows, paging, (row) => row.id, accountResourceOf);
    },

    async get(id) {
      const row = await read(pool, id);
      return row && accountResourceOf(row);
    },

    create(command, account) {
      return runCommand(kit, command, async (db) => accountResourceOf(await insertAccount(db, account, command.at)));
    },

    change(command, id, change, version) {
      return runCommand(kit, { ...command, whose: { account: id } }, async (db, tx, at) => {
        const before = (
          await db.query<AccountResourceRow>('SELECT * FROM accounts WHERE id = $1 FOR NO KEY UPDATE', [id])
        ).rows[0];
        if (!before) throw new NotFound();
        await refuseErased(db, id);
        if (version !== undefined && before.version !== version) throw new Outdated();
        const row = await update(db, id, change);
        if (addressKey(row.email) !== addressKey(before.email))
          await endSessions(db, { account: id, person: null }, command.at);
        if (row.time_zone !== before.time_zone) await tellLives(db, tx, id, { type: 'settingsChanged', at }, 'all');
        return accountResourceOf(row);
      });
    },

    ...paymentMethodPorts(kit),

    topUpByCard: (command, id, amount) => topUpByCard(kit, command, id, amount),

    async balance(id, paging): Promise<BalanceResource | undefined> {
      const row = await read(pool, id);
      return row && balanceOf(pool, row, paging);
    },

    topUp(command, id, topUp) {
      return runCommand(kit, { ...command, whose: { account: id } }, async (db, tx, at) => {
        if (!(await read(db, id))) throw new NotFound();
        const { reference, amount, method } = topUp;
        const payment = { id: newId('pay'), reference, account: id, ...amount, method, at };
        const refusal = await kit.payments.topUp(tx, payment);
        if (refusal) throw new Refused(refusal);
        return readPayment(db, reference);
      });
    },
  };
}

export async function insertAccount(db: Queryable, account: NewAccount, at: Instant): Promise<AccountResourceRow> {
  const entries = Object.entries(account).filter(([, value]) => value !== undefined);
  const columns = ['id', 'created_at', ...entries.map(([key]) => columnOf[key as keyof NewAccount])];
  const values = [newId('acc'), at, ...entries.map(([, value]) => value)];
  const { rows } = await db.query<AccountResourceRow>(
    `INSERT INTO accounts (${columns.join(', ')}) VALUES (${values.map((_, index) => `$${index + 1}`).join(', ')}) RETURNING *`,
    values,
  );
  return rows[0] as AccountResourceRow;
}

async function update(db: Queryable, id: string, change: AccountChange): Promise<AccountResourceRow> {
  const entries = Object.entries(change).filter(([, value]) => value !== undefined);
  const sets = entries.map(([key], index) => `${columnOf[key as keyof NewAccount]} = $${index + 2}`);
  const { rows } = await db.query<AccountResourceRow>(
    `UPDATE accounts SET ${[...sets, 'version = version + 1'].join(', ')} WHERE id = $1 RETURNING *`,
    [id, ...entries.map(([, value]) => value)],
  );
  return rows[0] as AccountResourceRow;
}

async function balanceOf(db: Queryable, row: AccountResourceRow, paging: Paging): Promise<BalanceResource> {
  const side = `balance/${row.id}`;
  const { rows } = await db.query<{
    id: number;
    at: string;
    recorded_at: string;
    amount: number;
    currency: string;
    reference: string;
    debit: string;
    credit: string;
  }>(`SELECT * FROM ledger WHERE (debit = $1 OR credit = $1) AND id < $2 ORDER BY id DESC LIMIT $3`, [
    side,
    paging.after ?? Number.MAX_SAFE_INTEGER,
    paging.limit + 1,
  ]);
  const page = pageOf(
    rows,
    paging,
    (movement) => String(movement.id),
    (movement) => ({
      id: String(movement.id),
      at: movement.at,
      recordedAt: movement.recorded_at,
      amount: movement.credit === side ? movement.amount : -movement.amount,
      currency: movement.currency,
      reference: movement.reference,
      counterpart: movement.credit === side ? movement.debit : movement.credit,
    }),
  );
  return { balance: { amount: row.balance, currency: 'EUR' }, movements: page.items, next: page.next };
}
