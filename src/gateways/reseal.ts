import { acmeAccountOwner } from './certificates/acme/account';
import { accountKeyOwner } from './payloads/keys';
import type { Queryable } from './postgres/pool';
import { type MasterKeys, Vault, type VaultPurpose } from './vault';

/** Where sealed secrets are, and what each is sealed for. */
interface SealedTable {
  table: string;
  purpose: VaultPurpose;
  key: readonly string[];
  owner(row: Record<string, unknown>): Buffer;
  columns: string;
}

const sealedTables: readonly SealedTable[] = [
  {
    table: 'ca_issuers',
    purpose: 'perennial certificate authority private keys',
    key: ['name'],
    columns: 'name, certificate',
    owner: ({ certificate }) => certificate as Buffer,
  },
  {
    table: 'acme_accounts',
    purpose: 'perennial acme account keys',
    key: ['authority', 'directory_url'],
    columns: 'authority, directory_url',
    owner: (row) => acmeAccountOwner(String(row['authority']), String(row['directory_url'])),
  },
  {
    table: 'account_keys',
    purpose: 'perennial account keys',
    key: ['id'],
    columns: 'id, owner',
    owner: ({ id, owner }) => accountKeyOwner(String(id), String(owner)),
  },
];

/** Rows that are in memory at one time. */
const AT_ONCE = 500;

export interface Resealed {
  table: string;
  /** sealed anew now, and found sealed with the new key already */
  resealed: number;
  already: number;
}

/**
 * Seals every secret of the record with the first master key, each by itself: stopped in the middle it is simply run again,
 * and who reads meanwhile finds what one of both keys opens. @throws Error where none of the keys opens a secret
 */
export async function resealAll(db: Queryable, masterKeys: MasterKeys): Promise<Resealed[]> {
  const done: Resealed[] = [];
  for (const table of sealedTables) done.push(await resealTable(db, table, new Vault(masterKeys, table.purpose)));
  return done;
}

async function resealTable(
  db: Queryable,
  { table, key, columns, owner }: SealedTable,
  vault: Vault,
): Promise<Resealed> {
  const done: Resealed = { table, resealed: 0, already: 0 };
  const place = (from: number) => key.map((_, index) => `$${index + from}`).join(', ');
  let last: unknown[] | undefined;
  for (;;) {
    const { rows } = await db.query<Record<string, unknown> & { sealed_key: Buffer }>(
      `SELECT ${columns}, sealed_key FROM ${table} WHERE sealed_key IS NOT NULL
       ${last ? `AND (${key.join(', ')}) > (${place(1)})` : ''} ORDER BY ${key.join(', ')} LIMIT ${AT_ONCE}`,
      last ?? [],
    );
    for (const row of rows) {
      last = key.map((column) => row[column]);
      const sealed = vault.resealed(row.sealed_key, owner(row));
      if (!sealed) {
        done.already += 1;
        continue;
      }
      // Not over a key that was destroyed, or sealed by another run, meanwhile.
      const { rowCount } = await db.query(
        `UPDATE ${table} SET sealed_key = $1 WHERE sealed_key = $2 AND (${key.join(', ')}) = (${place(3)})`,
        [sealed, row.sealed_key, ...last],
      );
      done.resealed += rowCount ?? 0;
    }
    if (rows.length < AT_ONCE) return done;
  }
}
