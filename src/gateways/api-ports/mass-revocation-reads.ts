import type {
  MassRevocationApiPorts,
  MassRevocationCertificate,
  MassRevocationCounts,
  MassRevocationResource,
  MassRevocationSelection,
} from '../../api/mass-revocation-ports';
import { epoch, type Instant, instantOf } from '../../domain/calendar';
import {
  estimatedEnd,
  type MassRevocationReason,
  type MassRevocationStanding,
  massRevocationStandings,
} from '../../domain/mass-revocation';
import type { Queryable } from '../postgres/pool';
import { newestFirst, pageOf } from './paging';

export interface MassRevocationRow {
  id: string;
  selection: MassRevocationSelection;
  reason: MassRevocationReason;
  deadline: Instant;
  grace_ms: number;
  per_minute: number;
  stopped_at: Instant | null;
  finished_at: Instant | null;
  created_at: Instant;
}

/** Minutes over which the present rate is measured. */
const RATED_OVER = 5;
const HOUR = 3_600_000;

/** Where each certificate of `$1` stands at `$2`; a successor is a later certificate of the product that is not meant too.
 * The product may have to revoke it sooner, because of a claim or a report. */
const STANDINGS = `SELECT m.place, m.serial, m.issuer, m.product_id, p.account_id, p.name, c.not_after, m.told_at,
    least(m.revoke_by, r.planned_at) AS revoke_by,
    s.serial AS replaced_by, c.revoked_at,
    CASE
      WHEN c.revoked_at IS NOT NULL THEN 'revoked'
      WHEN c.not_after <= $2 THEN 'ended'
      WHEN m.told_at IS NULL THEN 'to_tell'
      WHEN s.serial IS NOT NULL THEN 'replaced'
      WHEN p.life ? 'pausedSince' THEN 'paused'
      WHEN p.life->>'needsPerson' ~ '^(issuance|revocation)_refused' THEN 'refused'
      WHEN h.head->'missing' ? 'csr' THEN 'waiting_for_csr'
      WHEN h.head->'missing' ? 'identity' THEN 'waiting_for_identity'
      WHEN h.head->'missing' ? 'validation' THEN 'waiting_for_validation'
      WHEN (h.head->>'failing')::boolean THEN 'failing'
      ELSE 'under_way'
    END AS standing
  FROM mass_revocation_certificates m
    JOIN certificates c ON c.issuer = m.issuer AND c.serial = m.serial
    JOIN products p ON p.id = m.product_id
    CROSS JOIN LATERAL (SELECT p.life->'certificate'->'queue'->0 AS head) h
    CROSS JOIN LATERAL (
      SELECT min((ahead->>'at')::timestamptz) AS planned_at
      FROM jsonb_array_elements(p.life->'certificate'->'revocations') ahead WHERE ahead->>'serial' = m.serial
    ) r
    LEFT JOIN LATERAL (
      SELECT n.serial FROM certificates n WHERE n.product_id = m.product_id AND n.not_before >= c.not_before
        AND NOT EXISTS (SELECT 1 FROM mass_revocation_certificates o
          WHERE o.mass_revocation_id = m.mass_revocation_id AND o.issuer = n.issuer AND o.serial = n.serial)
      ORDER BY n.not_before LIMIT 1
    ) s ON true
  WHERE m.mass_revocation_id = $1`;

export async function resourceOf(db: Queryable, row: MassRevocationRow, now: Instant): Promise<MassRevocationResource> {
  const { rows } = await db.query<{ standing: MassRevocationStanding; n: number; replaced: number; recent: number }>(
    `SELECT standing, count(*)::int AS n, count(replaced_by)::int AS replaced,
       count(*) FILTER (WHERE revoked_at > $2::timestamptz - make_interval(mins => ${RATED_OVER}))::int AS recent
     FROM (${STANDINGS}) one GROUP BY 1`,
    [row.id, now],
  );
  const standing = Object.fromEntries(massRevocationStandings.map((one) => [one, 0])) as MassRevocationCounts;
  for (const one of rows) standing[one.standing] = one.n;
  const sum = (of: 'n' | 'replaced' | 'recent') => rows.reduce((total, one) => total + one[of], 0);
  const state = row.finished_at !== null ? 'finished' : row.stopped_at !== null ? 'stopped' : 'running';
  const total = sum('n');
  const since = Math.min(RATED_OVER, (epoch(now) - epoch(row.created_at)) / 60_000);
  const pace = { perMinute: row.per_minute, recent: sum('recent'), minutes: since };
  return {
    id: row.id,
    state,
    selection: row.selection,
    reason: row.reason,
    perMinute: row.per_minute,
    graceHours: row.grace_ms / HOUR,
    createdAt: row.created_at,
    deadline: row.deadline,
    finishedAt: row.finished_at,
    total,
    replaced: sum('replaced'),
    standing,
    overdue: now > row.deadline ? total - standing.revoked - standing.ended : 0,
    estimatedEnd: state === 'running' ? estimatedEnd(standing, pace, now, row.deadline) : null,
  };
}

type Reads = Pick<MassRevocationApiPorts, 'list' | 'get' | 'certificates'>;

export function massRevocationReads(pool: Queryable): Reads {
  return {
    async list(paging, now) {
      return newestFirst<MassRevocationRow, MassRevocationResource>(pool, 'mass_revocations', paging, (row) =>
        resourceOf(pool, row, now),
      );
    },

    async get(id, now) {
      const { rows } = await pool.query<MassRevocationRow>('SELECT * FROM mass_revocations WHERE id = $1', [id]);
      return rows[0] && resourceOf(pool, rows[0], now);
    },

    async certificates(id, { standing }, paging, now) {
      const { rows } = await pool.query<CertificateRow>(
        `SELECT * FROM (${STANDINGS}) one WHERE place > $3::int AND ($4::text IS NULL OR standing = $4) ORDER BY place LIMIT $5`,
        [id, now, paging.after ?? -1, standing ?? null, paging.limit + 1],
      );
      return pageOf(rows, paging, ({ place }) => String(place), certificateOf);
    },
  };
}

interface CertificateRow {
  place: number;
  serial: string;
  issuer: string;
  product_id: string;
  account_id: string;
  name: string;
  not_after: Instant;
  revoke_by: Instant;
  told_at: Instant | null;
  replaced_by: string | null;
  revoked_at: Instant | null;
  standing: MassRevocationStanding;
}

function certificateOf(row: CertificateRow): MassRevocationCertificate {
  return {
    place: row.place,
    serial: row.serial,
    issuer: row.issuer,
    product: row.product_id,
    account: row.account_id,
    name: row.name,
    standing: row.standing,
    notAfter: row.not_after,
    revokeBy: row.revoke_by,
    toldAt: row.told_at,
    replacedBy: row.replaced_by,
    revokedAt: row.revoked_at,
  };
}

/** An instant so many hours later. */
export function hoursAfter(at: Instant, hours: number): Instant {
  return instantOf(epoch(at) + hours * HOUR);
}
