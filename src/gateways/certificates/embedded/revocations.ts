import type pg from 'pg';
import { epoch, type Instant, plusMilliseconds } from '../../../domain/calendar';
import type { RevocationReason } from '../../../domain/certificate';
import { inTransaction, type Queryable } from '../../postgres/pool';
import type { Made } from './making';
import { type Revoked, signList } from './revocation-list';

/** Milliseconds for which a list is valid; after half of them there is a new one. */
const LIST_LIFE = 7 * 86_400_000;

export interface RevocationList {
  number: number;
  thisUpdate: Instant;
  nextUpdate: Instant;
  der: Buffer;
}

/** Revokes for good; a compromised key is the one reason that still takes the place of another. */
export async function markRevoked(db: Queryable, serial: string, reason: RevocationReason, at: Instant): Promise<void> {
  await db.query(
    `WITH revoked AS (
       UPDATE ca_certificates SET revoked_at = coalesce(revoked_at, $3), reason = $2
       WHERE serial = $1 AND (revoked_at IS NULL OR ($2 = 'key_compromised' AND reason <> $2))
       RETURNING issuer
     )
     UPDATE ca_issuers SET revocations = revocations + 1 FROM revoked WHERE name = revoked.issuer`,
    [serial, reason, at],
  );
}

/** The revocation lists of the issuers, signed anew when something was revoked and when half of their life has passed. */
export class RevocationLists {
  private readonly latest = new Map<string, RevocationList>();
  private readonly underWay = new Map<string, Promise<RevocationList>>();

  constructor(private readonly pool: pg.Pool) {}

  /** @param now by which lists age */
  async listOf(name: string, issuer: Made, now: Instant): Promise<RevocationList> {
    const { rows } = await this.pool.query<State>(STATE, [name]);
    const state = rows[0];
    if (state && isGood(state, now)) {
      const known = this.latest.get(name);
      return known?.number === state.number ? known : this.remember(name, await readList(this.pool, name));
    }
    const signing = this.underWay.get(name);
    if (signing) return signing;
    const fresh = this.sign(name, issuer, now).finally(() => this.underWay.delete(name));
    this.underWay.set(name, fresh);
    return fresh;
  }

  private remember(name: string, list: RevocationList): RevocationList {
    this.latest.set(name, list);
    return list;
  }

  /** One process at a time, so that numbers grow and no work is done twice. */
  private sign(name: string, issuer: Made, now: Instant): Promise<RevocationList> {
    return inTransaction(this.pool, async (db) => {
      // Revoking waits for this row too: what is counted is what is read afterwards.
      await db.query('SELECT 1 FROM ca_issuers WHERE name = $1 FOR UPDATE', [name]);
      const { rows } = await db.query<State>(STATE, [name]);
      const state = rows[0] as State;
      if (isGood(state, now)) return this.remember(name, await readList(db, name));
      const number = (state.number ?? 0) + 1;
      const thisUpdate = `${now.slice(0, 19)}.000Z`;
      const nextUpdate = plusMilliseconds(thisUpdate, LIST_LIFE);
      const revoked = await readRevoked(db, name, plusMilliseconds(now, -LIST_LIFE));
      const der = signList(issuer, { number, thisUpdate, nextUpdate, revoked });
      await db.query(
        `INSERT INTO ca_revocation_lists (issuer, number, this_update, next_update, covers, der)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (issuer) DO UPDATE SET number = $2, this_update = $3, next_update = $4, covers = $5, der = $6`,
        [name, number, thisUpdate, nextUpdate, state.revocations, der],
      );
      return this.remember(name, { number, thisUpdate, nextUpdate, der });
    });
  }
}

interface State {
  revocations: number;
  number: number | null;
  covers: number | null;
  thisUpdate: Instant | null;
  nextUpdate: Instant | null;
}

const STATE = `SELECT revocations, number, covers, this_update AS "thisUpdate", next_update AS "nextUpdate"
  FROM ca_issuers LEFT JOIN ca_revocation_lists ON issuer = name WHERE name = $1`;

function isGood({ revocations, covers, thisUpdate, nextUpdate }: State, now: Instant): boolean {
  if (covers !== revocations || thisUpdate === null || nextUpdate === null) return false;
  return epoch(now) < (epoch(thisUpdate) + epoch(nextUpdate)) / 2;
}

async function readList(db: Queryable, name: string): Promise<RevocationList> {
  const { rows } = await db.query<RevocationList>(
    `SELECT number, this_update AS "thisUpdate", next_update AS "nextUpdate", der
     FROM ca_revocation_lists WHERE issuer = $1`,
    [name],
  );
  return rows[0] as RevocationList;
}

/** Those that ran out are left out once a list after their end has named them (RFC 5280, 3.3). */
async function readRevoked(db: Queryable, name: string, endedBefore: Instant): Promise<Revoked[]> {
  const { rows } = await db.query<Revoked>(
    `SELECT serial, revoked_at AS at, reason FROM ca_certificates
     WHERE issuer = $1 AND revoked_at IS NOT NULL AND not_after >= $2 ORDER BY serial`,
    [name, endedBefore],
  );
  return rows;
}
