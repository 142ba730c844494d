import type { PersonResource } from '../../api/people-ports';
import type { Locale } from '../../domain/account';
import type { Instant } from '../../domain/calendar';
import type { PersonState, Role } from '../../domain/roles';
import type { Queryable } from '../postgres/pool';

/** In a statement: the name of whoever has an id: a person's, an API key's, or that of an account's own session. */
export function nameOf(id: string): string {
  return `coalesce((SELECT o.name FROM people o WHERE o.id = ${id}), (SELECT k.label FROM api_keys k WHERE k.id = ${id}),
    (SELECT w.name FROM sessions x JOIN accounts w ON w.id = x.account_id WHERE x.id = ${id}))`;
}

/**
 * In a statement: in whose name somebody with an id invites. What a key is called is nobody's business: the account's own
 * stands for the institution, an operator's for the house, which is null here.
 */
export function inviterOf(id: string): string {
  return `coalesce((SELECT o.name FROM people o WHERE o.id = ${id}),
    (SELECT b.name FROM api_keys k JOIN accounts b ON b.id = k.account_id WHERE k.id = ${id}))`;
}

export interface PersonRow {
  id: string;
  account_id: string | null;
  role: Role;
  email: string;
  name: string;
  locale: Locale;
  state: PersonState;
  invited_by: string;
  inviter: string | null;
  invited_at: Instant;
  invitation_ends_at: Instant | null;
  accepted_at: Instant | null;
  removed_at: Instant | null;
  version: number;
}

export const selectPeople = `SELECT p.*, ${nameOf('p.invited_by')} AS inviter, (
    SELECT i.ends_at FROM invitations i WHERE i.person_id = p.id AND i.used_at IS NULL AND i.withdrawn_at IS NULL
    ORDER BY i.ends_at DESC LIMIT 1
  ) AS invitation_ends_at FROM people p`;

export function personOf(row: PersonRow): PersonResource {
  return {
    id: row.id,
    account: row.account_id,
    role: row.role,
    email: row.email,
    name: row.name,
    locale: row.locale,
    state: row.state,
    invitedBy: { id: row.invited_by, name: row.inviter },
    invitedAt: row.invited_at,
    invitationEndsAt: row.invitation_ends_at,
    acceptedAt: row.accepted_at,
    removedAt: row.removed_at,
    version: row.version,
  };
}

/** @param account null for staff; another's person is none */
export async function findPerson(db: Queryable, account: string | null, id: string): Promise<PersonRow | undefined> {
  const { rows } = await db.query<PersonRow>(
    `${selectPeople} WHERE p.id = $1 AND p.account_id IS NOT DISTINCT FROM $2`,
    [id, account],
  );
  return rows[0];
}

/** Changes of the people of one account are made one after the other, so that one administrator stays. */
export async function lockPeople(db: Queryable, account: string | null): Promise<void> {
  await db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 6))', [account ?? 'staff']);
}

export interface Reader {
  email: string;
  locale: Locale;
}

/** Who decides about requests of an account: its administrators, or the account itself where it has none. */
export async function deciders(db: Queryable, account: string, except: string): Promise<Reader[]> {
  const { rows } = await db.query<Reader>(
    `SELECT email, locale FROM people WHERE account_id = $1 AND role = 'administrator' AND state = 'active' AND id <> $2 ORDER BY id`,
    [account, except],
  );
  if (rows.length > 0) return rows;
  return (await db.query<Reader>('SELECT email, locale FROM accounts WHERE id = $1', [account])).rows;
}

/** What a person can do ends: keys of its own, and links that would make some. @param real time, which keys live by */
export async function endKeys(db: Queryable, person: string, real: Instant): Promise<void> {
  await db.query('UPDATE api_keys SET revoked_at = $2 WHERE person_id = $1 AND revoked_at IS NULL', [person, real]);
}

/** Signs an account out of the customer pages: as itself, or one of its people. @param real time, which sessions live by */
export async function endSessions(
  db: Queryable,
  { account, person }: { account: string | null; person: string | null },
  real: Instant,
): Promise<void> {
  await db.query(
    'UPDATE sessions SET ended_at = $3 WHERE account_id = $1 AND person_id IS NOT DISTINCT FROM $2 AND ended_at IS NULL',
    [account, person, real],
  );
}

export async function withdrawInvitations(db: Queryable, person: string, at: Instant): Promise<void> {
  await db.query(
    'UPDATE invitations SET withdrawn_at = $2 WHERE person_id = $1 AND used_at IS NULL AND withdrawn_at IS NULL',
    [person, at],
  );
}
