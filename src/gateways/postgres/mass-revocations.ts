import type pg from 'pg';
import type { MassRevocationPorts } from '../../../activities/mass-revocations';
import { type Instant, plusMilliseconds } from '../../domain/calendar';
import { endedPhases } from '../../domain/life';
import {
  byClockAhead,
  type MassRevocation,
  type MassRevocationReason,
  type ToRevoke,
  tellingOf,
} from '../../domain/mass-revocation';
import type { AccountTime } from '../test-clocks/account-time';
import { addJob } from './jobs';
import { inTransaction, type Queryable } from './pool';

interface Row {
  id: string;
  reason: MassRevocationReason;
  per_minute: number;
  grace_ms: number;
  created_at: Instant;
  stopped_at: Instant | null;
  finished_at: Instant | null;
}

interface ItemRow {
  product: string;
  account: string;
  serial: string;
  revoke_by: Instant;
}

/** Neither revoked nor at its end: a certificate `c` at `$2`. */
const LIVE = 'c.revoked_at IS NULL AND c.not_after > $2';

const JOINED = `mass_revocation_certificates m JOIN certificates c ON c.issuer = m.issuer AND c.serial = m.serial
  JOIN products p ON p.id = m.product_id`;

/** How much of the pause has to have passed: machines' clocks differ a little. */
const LEEWAY = 0.9;

/** What a mass revocation reads and writes while it is carried on. */
export function createMassRevocationStore(pool: pg.Pool, time: AccountTime): MassRevocationPorts['store'] {
  async function itemsOf(db: Queryable, rows: ItemRow[], now: Instant): Promise<ToRevoke[]> {
    const ahead = await time.aheadOfEach(db, [...new Set(rows.map(({ account }) => account))]);
    return rows.map(({ product, account, serial, revoke_by: revokeBy }) =>
      byClockAhead({ product, serial, revokeBy, at: now }, ahead.get(account) ?? 0),
    );
  }

  return {
    find: (id) => find(pool, id, ''),

    async ofEnded(id, now) {
      const { rows } = await pool.query<ItemRow>(
        `SELECT m.product_id AS product, p.account_id AS account, m.serial, m.revoke_by FROM ${JOINED}
         WHERE m.mass_revocation_id = $1 AND ${LIVE} AND p.state = ANY ($3)
           AND coalesce(jsonb_array_length(p.life->'certificate'->'revocations'), 0) = 0`,
        [id, now, [...endedPhases, 'expired']],
      );
      return itemsOf(pool, rows, now);
    },

    tellNext: ({ id }, now, { batch, pause }) =>
      inTransaction(pool, async (db) => {
        // Who is asked to stop waits for this; two that carry it on go one after the other.
        const revocation = await find(db, id, 'FOR UPDATE');
        if (!revocation || revocation.over) return 0;
        const { rows: told } = await db.query<{ recent: number; left: number }>(
          `SELECT count(*) FILTER (WHERE told_at > $2)::int AS recent, count(*) FILTER (WHERE told_at IS NULL)::int AS left
           FROM mass_revocation_certificates WHERE mass_revocation_id = $1`,
          [id, plusMilliseconds(now, -pause * LEEWAY)],
        );
        const { recent = 0, left = 0 } = told[0] ?? {};
        const room = Math.max(0, batch - recent);
        const { rows } = await db.query<ItemRow>(
          `UPDATE mass_revocation_certificates m SET told_at = $2 FROM (
             SELECT place FROM mass_revocation_certificates WHERE mass_revocation_id = $1 AND told_at IS NULL ORDER BY place LIMIT $3
           ) n, products p WHERE m.mass_revocation_id = $1 AND m.place = n.place AND p.id = m.product_id
           RETURNING m.product_id AS product, p.account_id AS account, m.serial, m.revoke_by`,
          [id, now, room],
        );
        for (const one of await itemsOf(db, rows, now)) await tell(db, revocation, one);
        return left - rows.length;
      }),

    async open(id, now) {
      const { rows } = await pool.query<{ open: number }>(
        `SELECT count(*)::int AS open FROM ${JOINED} WHERE m.mass_revocation_id = $1 AND ${LIVE}`,
        [id, now],
      );
      return rows[0]?.open ?? 0;
    },

    async finish(id, now) {
      await pool.query('UPDATE mass_revocations SET finished_at = $2 WHERE id = $1 AND finished_at IS NULL', [id, now]);
    },
  };
}

function tell(db: Queryable, revocation: MassRevocation, one: ToRevoke): Promise<void> {
  return addJob(db, 'signal', { product: one.product, message: tellingOf(revocation, one) });
}

async function find(db: Queryable, id: string, lock: '' | 'FOR UPDATE'): Promise<MassRevocation | undefined> {
  const { rows } = await db.query<Row>(`SELECT * FROM mass_revocations WHERE id = $1 ${lock}`, [id]);
  const [row] = rows;
  return (
    row && {
      id,
      reason: row.reason,
      perMinute: row.per_minute,
      grace: row.grace_ms,
      createdAt: row.created_at,
      over: row.stopped_at !== null || row.finished_at !== null,
    }
  );
}
