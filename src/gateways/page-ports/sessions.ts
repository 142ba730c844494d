import type { Instant } from '../../domain/calendar';
import {
  addressKey,
  type LinkState,
  linkEnds,
  linkState,
  linksSince,
  mostLinks,
  seenBefore,
  sessionEnds,
  sessionLimits,
} from '../../domain/sessions';
import type { SessionPorts, SessionResource, Visitor } from '../../pages/my/ports';
import { type AccountResourceRow, accountResourceOf } from '../api-ports/accounts';
import { type CommandKit, runCommand } from '../api-ports/commands';
import { newId } from '../postgres/ids';
import type { Queryable } from '../postgres/pool';
import { shownBy } from '../test-clocks/account-time';
import { goesOn, STANDPOINTS, type StandpointRow, standpointOf } from './standpoints';

/**
 * The session with the hash $1 that goes on at $2, with the account whose it is, in one statement; that it is used is noted
 * now and then, where it was last noted before $3. $4 and $5: its limits.
 */
const VISITOR = {
  name: 'visitor',
  text: `WITH seen AS (
    UPDATE sessions s SET last_seen_at = $2 WHERE s.token_hash = $1 AND s.last_seen_at < $3 AND ${goesOn('$4', '$5')}
  )
  SELECT s.id AS session_id, s.email_key, s.person_id, s.bound, a.*, c.ahead_ms,
    (SELECT count(*) FROM invoices i WHERE i.account_id = a.id AND i.status = 'open' AND i.debit_key IS NULL) AS open_invoices,
    (SELECT count(*) FROM approvals p WHERE p.account_id = a.id AND p.state = 'pending'
       AND p.ends_at > $2::timestamptz + coalesce(c.ahead_ms, 0) * interval '1 millisecond'
       AND NOT EXISTS (SELECT 1 FROM people q WHERE q.id = s.person_id AND q.role = 'requester')) AS pending_approvals,
    EXISTS (SELECT 1 FROM contracts k WHERE k.account_id = a.id) OR EXISTS (SELECT 1 FROM people p WHERE p.account_id = a.id)
      OR EXISTS (SELECT 1 FROM institution_domains d WHERE d.account_id = a.id) AS institution,
    CASE WHEN NOT s.bound THEN (SELECT jsonb_agg(t) FROM (${STANDPOINTS.replaceAll('$1', 's.email_key')}) t) END AS standpoints
  FROM sessions s JOIN accounts a ON a.id = s.account_id LEFT JOIN test_clocks c ON c.account_id = a.id
  WHERE s.token_hash = $1 AND ${goesOn('$4', '$5')}`,
};

/** Sessions that a visitor may see and end: those of the address $1, and those bound to accounts $2 that are the visitor's as themselves. */
const SEEN = `s.ended_at IS NULL AND ((NOT s.bound AND s.email_key = $1) OR (s.bound AND s.account_id = ANY($2)))`;

type VisitorRow = AccountResourceRow & {
  session_id: string;
  email_key: string;
  person_id: string | null;
  bound: boolean;
  ahead_ms: number | null;
  open_invoices: number;
  pending_approvals: number;
  institution: boolean;
  standpoints: StandpointRow[] | null;
};

interface LinkRow {
  email_key: string;
  browser_hash: string;
  next: string | null;
  ends_at: Instant;
  used_at: Instant | null;
}

const LONGEST_BROWSER = 300;

export function sessionPorts(kit: CommandKit): SessionPorts {
  const { pool } = kit;
  return {
    async sendLink(at, { email, token, hash, browserHash, next }) {
      const key = addressKey(email);
      const [first] = await standpoints(pool, key);
      if (!first) return;
      await runCommand(kit, { at, whose: { account: first.account } }, async (db, tx, accountTime) => {
        // Two at once are counted one after the other.
        await db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`sign-in ${key}`]);
        const { rows } = await db.query<{ sent: number }>(
          'SELECT count(*) AS sent FROM sign_in_links WHERE email_key = $1 AND created_at > $2',
          [key, linksSince(at)],
        );
        if ((rows[0]?.sent ?? 0) >= mostLinks) return true;
        const endsAt = linkEnds(at);
        await db.query(
          `INSERT INTO sign_in_links (token_hash, email_key, browser_hash, next, created_at, ends_at) VALUES ($1, $2, $3, $4, $5, $6)`,
          [hash, key, browserHash, next ?? null, at, endsAt],
        );
        // To the address as it is kept, never as somebody typed it.
        const { account, email: to, locale, time_zone: timeZone } = first;
        const facts = { kind: 'sign_in', endsAt } as const;
        tx.mail({ account, about: `account/${account}`, to, locale, timeZone, at: accountTime, facts, secret: token });
        return true;
      });
    },

    async link(hash, at) {
      const row = await readLink(pool, hash);
      return row && { email: row.email_key, state: stateOf(row, at), browserHash: row.browser_hash };
    },

    async open(at, linkHash, { hash, browser, former }) {
      const result = await runCommand(kit, { at }, async (db) => {
        const row = await readLink(db, linkHash, 'FOR UPDATE');
        if (!row || stateOf(row, at) !== 'open') return null;
        const [first, ...others] = await standpoints(db, row.email_key);
        if (!first) return null;
        await db.query('UPDATE sign_in_links SET used_at = $2 WHERE token_hash = $1', [linkHash, at]);
        await db.query('UPDATE sessions SET ended_at = $2 WHERE token_hash = $1 AND ended_at IS NULL', [former, at]);
        await db.query(
          `INSERT INTO sessions (id, token_hash, email_key, account_id, person_id, browser, created_at, last_seen_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $7)`,
          [newId('ses'), hash, row.email_key, first.account, first.person, browser.slice(0, LONGEST_BROWSER), at],
        );
        return { next: row.next, several: others.length > 0 };
      });
      return result.kind === 'done' ? (result.value ?? undefined) : undefined;
    },

    async visitor(hash, real) {
      const { usedAfter, begunAfter } = sessionLimits(real);
      const { rows } = await pool.query<VisitorRow>(VISITOR, [hash, real, seenBefore(real), usedAfter, begunAfter]);
      const row = rows[0];
      if (!row) return undefined;
      const all = row.bound
        ? [{ account: row.id, name: row.name, person: null }]
        : (row.standpoints ?? []).map(standpointOf);
      const own = all.find(({ account, person }) => account === row.id && (person?.id ?? null) === row.person_id);
      if (!own) return undefined;
      return {
        session: { id: row.session_id, email: row.bound ? null : row.email_key },
        account: accountResourceOf(row),
        person: own.person,
        now: row.ahead_ms === null ? real : shownBy(row.ahead_ms, Date.parse(real)),
        real,
        counts: { openInvoices: row.open_invoices, pendingApprovals: row.pending_approvals },
        institution: row.institution,
        standpoints: all,
      };
    },

    async choose({ session, standpoints: all }, account, person) {
      if (!all.some((one) => one.account === account && (one.person?.id ?? null) === person)) return false;
      await pool.query('UPDATE sessions SET account_id = $2, person_id = $3 WHERE id = $1 AND ended_at IS NULL', [
        session.id,
        account,
        person,
      ]);
      return true;
    },

    async list(visitor) {
      const { session, real } = visitor;
      const { rows } = await pool.query<Omit<SessionResource, 'endsAt'>>(
        `SELECT s.id, a.name AS account, s.browser, s.created_at AS "createdAt",
           CASE WHEN s.id = $3 THEN $4 ELSE s.last_seen_at END AS "lastSeenAt"
         FROM sessions s JOIN accounts a ON a.id = s.account_id WHERE ${SEEN} AND ${goesOn('$5', '$6')}
         ORDER BY 5 DESC, s.id DESC`,
        [...whose(visitor), session.id, real, ...Object.values(sessionLimits(real))],
      );
      return rows.map((row) => ({ ...row, endsAt: sessionEnds(row) }));
    },

    async end(visitor, id) {
      const { session, real } = visitor;
      await pool.query(
        `UPDATE sessions s SET ended_at = $4 WHERE ${SEEN} AND CASE WHEN $3::text IS NULL THEN s.id <> $5 ELSE s.id = $3 END`,
        [...whose(visitor), id ?? null, real, session.id],
      );
    },
  };
}

/** What {@link SEEN} asks for. */
function whose({ session, standpoints: all }: Visitor): [key: string | null, accounts: string[]] {
  return [session.email, all.filter(({ person }) => person === null).map(({ account }) => account)];
}

async function standpoints(db: Queryable, key: string) {
  type Row = StandpointRow & Pick<AccountResourceRow, 'email' | 'locale' | 'time_zone'>;
  return (await db.query<Row>(STANDPOINTS, [key])).rows;
}

async function readLink(db: Queryable, hash: string, lock = ''): Promise<LinkRow | undefined> {
  return (await db.query<LinkRow>(`SELECT * FROM sign_in_links WHERE token_hash = $1 ${lock}`, [hash])).rows[0];
}

function stateOf({ used_at: usedAt, ends_at: endsAt }: LinkRow, at: Instant): LinkState {
  return linkState({ usedAt, endsAt }, at);
}
