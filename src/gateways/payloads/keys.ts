import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Queryable } from '../postgres/pool';
import type { Vault } from '../vault';
import { INSTALLATION, ownerOf } from './owners';

/** A key of one owner: an account, or the installation for workflows that belong to nobody. */
export interface PayloadKey {
  id: string;
  owner: string;
  key: KeyObject;
}

/** The owner's key was destroyed: what it encrypted cannot be read any more, and nothing new is written for it. */
export class KeyDestroyed extends Error {
  constructor(what: string) {
    super(`The payload key of ${what} was destroyed, or is another installation's.`);
    this.name = 'KeyDestroyed';
  }
}

export interface PayloadKeys {
  /** @throws KeyDestroyed */
  ofWorkflow(workflowId: string | undefined): Promise<PayloadKey>;
  /** @param workflowId whose payload names it, if that is known. @throws KeyDestroyed */
  named(id: string, workflowId?: string): Promise<PayloadKey>;
}

/** Keys and owners of the products that are worked on at one time. */
const MOST_KEYS = 20_000;
const MOST_WORKFLOWS = 100_000;
const KEY_BYTES = 32;
/** Of a key's id, which is in every payload; in the record it is base64url. */
export const KEY_ID_BYTES = 12;

/** What a sealed key of an owner is sealed for. */
export function accountKeyOwner(id: string, owner: string): Buffer {
  return Buffer.from(`${id} ${owner}`);
}

/**
 * One key per owner, made when it is first needed, whoever needs it at the same time.
 * @param db of its own: it is asked in the middle of what holds other connections
 * @param remembered milliseconds for which a key is used without asking again: a key destroyed by another process works no
 *   longer than that. While the database is away, those that are known go on.
 */
export function createPayloadKeys(db: Queryable, vault: Vault, remembered = 60_000): PayloadKeys {
  const keys = new LRUCache<string, PayloadKey>({
    max: MOST_KEYS,
    ttl: remembered,
    fetchMethod: (id) => read('id', id),
    allowStaleOnFetchRejection: true,
    noDeleteOnFetchRejection: true,
  });
  /** the key's id by the workflow's: whose a workflow is never changes */
  const known = new LRUCache<string, string>({ max: MOST_WORKFLOWS });

  async function read(column: 'id' | 'owner', value: string): Promise<PayloadKey | undefined> {
    const { rows } = await db.query<{ id: string; owner: string; sealed_key: Buffer | null }>(
      `SELECT id, owner, sealed_key FROM account_keys WHERE ${column} = $1`,
      [value],
    );
    const [row] = rows;
    if (!row?.sealed_key) return undefined;
    const { id, owner } = row;
    return { id, owner, key: createSecretKey(vault.open(row.sealed_key, accountKeyOwner(id, owner))) };
  }

  async function keyOf(owner: string): Promise<PayloadKey> {
    const id = randomBytes(KEY_ID_BYTES).toString('base64url');
    const there = await read('owner', owner);
    if (there) return there;
    // Not necessarily ours: another process may have been faster; and of one that was destroyed the row is still there.
    await db.query(
      'INSERT INTO account_keys (id, owner, sealed_key, created_at) VALUES ($1, $2, $3, now()) ON CONFLICT (owner) DO NOTHING',
      [id, owner, vault.seal(randomBytes(KEY_BYTES), accountKeyOwner(id, owner))],
    );
    const made = await read('owner', owner);
    if (!made) throw new KeyDestroyed(owner);
    return made;
  }

  async function named(id: string, workflowId?: string): Promise<PayloadKey> {
    // Of a fetch that failed with nothing known the cache says only that there is nothing: then the reason is asked for.
    const key = (await keys.fetch(id)) ?? (await read('id', id));
    if (!key) throw new KeyDestroyed(id);
    if (workflowId !== undefined && key.owner !== INSTALLATION) known.set(workflowId, id);
    return key;
  }

  return {
    named,
    async ofWorkflow(workflowId = '') {
      const id = known.get(workflowId);
      if (id !== undefined) return named(id);
      const owner = await ownerOf(db, workflowId);
      const key = await keyOf(owner ?? INSTALLATION);
      keys.set(key.id, key);
      if (owner !== undefined) known.set(workflowId, key.id);
      return key;
    },
  };
}
