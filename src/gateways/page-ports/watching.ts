import type pg from 'pg';
import type { Instant } from '../../domain/calendar';
import { sessionLimits } from '../../domain/sessions';
import type { Changes } from '../../pages/my/tracking/ports';
import { goesOn } from './standpoints';

/** Facts bear their numbers before they are committed: so long they may come after others with higher ones, milliseconds. */
const LATE = 10_000;

/** Facts that the first look tells of: they may have come while a page was on its way to whoever listens now. */
const RECENT = 50;

interface Row {
  seen: { seq: number; account: string }[];
  newest: number;
  sessions: { id: string; account: string }[];
}

/**
 * Looks what has come onto the timelines since the last look, for all accounts at once, and which sessions go on: one
 * statement, by primary keys alone.
 */
export function watcher(pool: pg.Pool) {
  /** facts that were told, by number */
  const told = new Map<number, number>();
  let floor: number | undefined;

  return async (sessions: readonly string[], real: Instant): Promise<Changes> => {
    const { usedAfter, begunAfter } = sessionLimits(real);
    const { rows } = await pool.query<Row>({
      name: 'changes',
      text: `SELECT coalesce((SELECT max(seq) FROM events), 0)::int8 AS newest,
        coalesce((SELECT jsonb_agg(jsonb_build_object('seq', seq, 'account', account_id)) FROM events WHERE seq > coalesce($1, (SELECT max(seq) - ${RECENT} FROM events))), '[]') AS seen,
        coalesce((SELECT jsonb_agg(jsonb_build_object('id', s.id, 'account', s.account_id))
          FROM sessions s WHERE s.id = ANY($2) AND ${goesOn('$3', '$4')}), '[]') AS sessions`,
      values: [floor ?? null, sessions, usedAfter, begunAfter],
    });
    const { seen = [], newest = 0, sessions: going = [] } = rows[0] ?? {};
    const now = Date.parse(real);
    floor ??= Number(newest) - RECENT;
    const fresh = seen.filter(({ seq }) => !told.has(seq));
    for (const { seq } of fresh) told.set(seq, now);
    for (const [seq, at] of told) {
      if (at > now - LATE) continue;
      told.delete(seq);
      floor = Math.max(floor, seq);
    }
    return {
      accounts: new Set(fresh.map(({ account }) => account)),
      going: new Map(going.map(({ id, account }) => [id, account])),
    };
  };
}
