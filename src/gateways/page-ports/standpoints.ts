import type { Locale } from '../../domain/account';
import type { Role } from '../../domain/roles';
import type { Standpoint } from '../../pages/my/ports';

/** All for whom an address can sign in: accounts, and people of accounts who have accepted. $1 is the address in lower case. */
export const STANDPOINTS = `SELECT a.id AS account, a.name, NULL AS person, NULL AS role, NULL AS "personName", a.email, a.locale, a.time_zone
    FROM accounts a WHERE lower(a.email) = $1 AND NOT EXISTS (SELECT 1 FROM erasures e WHERE e.account_id = a.id)
  UNION ALL
  SELECT a.id, a.name, p.id, p.role, p.name, p.email, p.locale, a.time_zone FROM people p JOIN accounts a ON a.id = p.account_id
    WHERE lower(p.email) = $1 AND p.state = 'active'
  ORDER BY account, person NULLS FIRST`;

/**
 * Whether the session `s` goes on: it has not ended, was used and begun after the instants that `sessionLimits` gives, and
 * still stands for whom it was chosen: a person who was removed, an account that was erased or has another address has no
 * session any more.
 */
export const goesOn = (usedAfter: string, begunAfter: string) =>
  `(s.ended_at IS NULL AND s.last_seen_at > ${usedAfter} AND s.created_at > ${begunAfter} AND CASE WHEN s.person_id IS NULL
    THEN EXISTS (SELECT 1 FROM accounts o WHERE o.id = s.account_id AND (s.bound OR lower(o.email) = s.email_key)
      AND NOT EXISTS (SELECT 1 FROM erasures e WHERE e.account_id = o.id))
    ELSE EXISTS (SELECT 1 FROM people o WHERE o.id = s.person_id AND o.account_id = s.account_id AND o.state = 'active'
      AND lower(o.email) = s.email_key) END)`;

export interface StandpointRow {
  account: string;
  name: string;
  person: string | null;
  role: Role | null;
  personName: string | null;
  /** the person's own, or that of the account */
  locale: Locale;
}

export function standpointOf({ account, name, person: id, role, personName, locale }: StandpointRow): Standpoint {
  return { account, name, person: id !== null && role !== null ? { id, role, name: personName ?? '', locale } : null };
}
