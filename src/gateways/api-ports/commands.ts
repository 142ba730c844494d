import type pg from 'pg';
import type { CertificateNews } from '../../../activities/certificate-news';
import type { Ordering } from '../../../activities/ordering';
import type { Payments } from '../../../activities/payments';
import type { RecordPort, Tx } from '../../../activities/ports';
import { type Command, type CommandResult, Rehearsed } from '../../api/ports';
import type { Instant } from '../../domain/calendar';
import { Refused } from '../../domain/refusal';
import { inTransaction, type Queryable } from '../postgres/pool';
import { PgTx, type TxSettings } from '../postgres/tx';
import type { AccountTime, Belonging } from '../test-clocks/account-time';
import { noteApproved, openApproval } from './approving';

/** What the commands of the API are made with. */
export interface CommandKit {
  pool: pg.Pool;
  record: RecordPort;
  settings: TxSettings;
  ordering: Ordering;
  payments: Payments;
  news: CertificateNews;
  time: AccountTime;
}

/** Why a command did nothing; thrown so that its transaction is undone. */
export class NotFound extends Error {}
export class Outdated extends Error {}
class KeyReused extends Error {}

interface StoredAnswer<T> {
  replayed?: T;
}

/**
 * Runs a command in one transaction, in which its answer is kept under the caller's Idempotency-Key: after a crash it is
 * either wholly done, with its answer, or not at all (5.1).
 * @param command with `whose` time it is done in; real time where it is nobody's
 */
export async function runCommand<T>(
  kit: CommandKit,
  command: Command & { whose?: Belonging },
  work: (db: Queryable, tx: Tx, at: Instant) => Promise<T>,
): Promise<CommandResult<T>> {
  try {
    return await inTransaction(kit.pool, async (client) => {
      const stored = await claimKey<T>(client, command);
      if (stored.replayed !== undefined) return { kind: 'done', value: stored.replayed, replayed: true };
      const { whose } = command;
      const at = whose ? await kit.time.now(client, whose, command.at) : command.at;
      const tx = new PgTx(client, kit.settings, at);
      const approval = await openApproval(client, command, at);
      const value = await work(client, tx, at);
      if (command.rehearsal) throw new Rehearsed();
      if (approval) await noteApproved({ db: client, tx, at }, approval, value);
      await tx.finish();
      await keepAnswer(client, command, value);
      return { kind: 'done', value, replayed: false };
    });
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', refusal: error.refusal };
    if (error instanceof NotFound) return { kind: 'not_found' };
    if (error instanceof Outdated) return { kind: 'outdated' };
    if (error instanceof KeyReused) return { kind: 'key_reused' };
    throw error;
  }
}

async function claimKey<T>(db: Queryable, command: Command): Promise<StoredAnswer<T>> {
  const { idempotency } = command;
  if (!idempotency) return {};
  const { apiKey, key, fingerprint } = idempotency;
  // A second call with the same key waits here for the first one's transaction.
  const { rowCount } = await db.query(
    `INSERT INTO idempotency_keys (api_key_id, key, fingerprint, created_at) VALUES ($1, $2, $3, now())
     ON CONFLICT (api_key_id, key) DO NOTHING`,
    [apiKey, key, fingerprint],
  );
  if (rowCount === 1) return {};
  const { rows } = await db.query<{ fingerprint: string; body: T }>(
    'SELECT fingerprint, body FROM idempotency_keys WHERE api_key_id = $1 AND key = $2',
    [apiKey, key],
  );
  if (rows[0]?.fingerprint !== fingerprint) throw new KeyReused();
  return { replayed: rows[0].body };
}

async function keepAnswer<T>(db: Queryable, command: Command, value: T): Promise<void> {
  const { idempotency } = command;
  if (!idempotency) return;
  await db.query('UPDATE idempotency_keys SET body = $3 WHERE api_key_id = $1 AND key = $2', [
    idempotency.apiKey,
    idempotency.key,
    JSON.stringify(value),
  ]);
}
