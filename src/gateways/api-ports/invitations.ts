import type { Tx } from '../../../activities/ports';
import type { InvitationLink, InvitationResource, PeoplePorts, ShownPolicy } from '../../api/people-ports';
import type { Instant } from '../../domain/calendar';
import { Refused, refuse } from '../../domain/refusal';
import { invitationEnds } from '../../domain/roles';
import { newId } from '../postgres/ids';
import type { Queryable } from '../postgres/pool';
import { type CommandKit, NotFound, runCommand } from './commands';
import { endKeys, findPerson, inviterOf, lockPeople, type PersonRow, personOf } from './person-rows';

interface InvitationRow extends PersonRow {
  person_id: string;
  ends_at: Instant;
  used_at: Instant | null;
  withdrawn_at: Instant | null;
  institution: string | null;
  time_zone: string | null;
  brand: string | null;
}

/** Keeps a link by its hash and writes the letter that holds it, in the person's language. */
export async function sendInvitation(
  kit: CommandKit,
  { db, tx, at }: { db: Queryable; tx: Tx; at: Instant },
  person: PersonRow,
  { token, hash, invitedBy }: InvitationLink & { invitedBy: string },
): Promise<void> {
  const { id, account_id: account, role, name, email, locale, state } = person;
  const endsAt = invitationEnds(at);
  await db.query('INSERT INTO invitations (token_hash, person_id, ends_at) VALUES ($1, $2, $3)', [hash, id, endsAt]);
  const { rows: inviters } = await db.query<{ name: string | null }>(`SELECT ${inviterOf('$1')} AS name`, [invitedBy]);
  const customer = account === null ? undefined : await tx.customer(account);
  tx.mail({
    account,
    about: `person/${id}`,
    to: email,
    locale,
    timeZone: customer?.timeZone ?? kit.settings.seller.timeZone,
    at,
    facts: {
      kind: 'invitation',
      role,
      name,
      invitedBy: inviters[0]?.name ?? '',
      ...(customer && { institution: customer.address.name }),
      renewal: state === 'active',
      endsAt,
    },
    secret: token,
  });
}

export function invitationPorts(kit: CommandKit): Pick<PeoplePorts, 'invitation' | 'accept'> {
  const { pool } = kit;
  return {
    async invitation(hash, real): Promise<InvitationResource | undefined> {
      const row = await find(pool, hash);
      if (!row) return undefined;
      const { account_id: account } = row;
      const at = account === null ? real : await kit.time.now(pool, { account }, real);
      return {
        state: stateOf(row, at),
        name: row.name,
        role: row.role,
        institution: row.institution,
        invitedBy: row.inviter,
        brand: row.brand,
        locale: row.locale,
        timeZone: row.time_zone ?? kit.settings.seller.timeZone,
        endsAt: row.ends_at,
        renewal: row.state === 'active',
      };
    },

    async accept(command, hash, keyHash, shown = []) {
      const account = (await find(pool, hash))?.account_id;
      if (account === undefined) return { kind: 'not_found' };
      const timed = account === null ? command : { ...command, whose: { account } };
      return runCommand(kit, timed, async (db, _tx, at) => {
        // Two at once: the second finds it used.
        await lockPeople(db, account);
        const row = await find(db, hash);
        if (!row) throw new NotFound();
        const state = stateOf(row, at);
        if (state !== 'open') throw new Refused(refuse('invitation-over', overIn[state], { state }));
        const { person_id: id, name } = row;
        await db.query('UPDATE invitations SET used_at = $2, policies = $3 WHERE token_hash = $1', [
          hash,
          at,
          shown.length > 0 ? JSON.stringify(shown) : null,
        ]);
        await noteShown(db, row, shown, at);
        await db.query(
          `UPDATE people SET state = 'active', accepted_at = coalesce(accepted_at, $2), version = version + 1 WHERE id = $1`,
          [id, at],
        );
        await endKeys(db, id, command.at);
        const key = newId('key');
        await db.query(
          `INSERT INTO api_keys (id, hash, label, scope, account_id, person_id, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
          [key, keyHash, name, account === null ? 'operator' : 'account', account, id, command.at],
        );
        const person = await findPerson(db, account, id);
        if (!person) throw new NotFound();
        return { person: personOf(person), key };
      });
    },
  };
}

/** Of an account it stands where all policies that somebody was shown are listed; of staff with the invitation alone. */
async function noteShown(
  db: Queryable,
  { account_id: account, name, email }: PersonRow,
  shown: readonly ShownPolicy[],
  at: Instant,
): Promise<void> {
  if (account === null) return;
  for (const { policy, version } of shown) {
    await db.query(
      `INSERT INTO policy_acknowledgements (account_id, policy, version, person, at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING`,
      [account, policy, version, `${name} <${email}>`, at],
    );
  }
}

const overIn = {
  used: 'This invitation was accepted already, and its key was shown then. Ask for another one if it is lost.',
  expired: 'This invitation has expired. Ask for another one.',
  withdrawn: 'This invitation was withdrawn, or another one was sent in its place: use the latest.',
} as const;

function stateOf({ used_at, withdrawn_at, ends_at }: InvitationRow, at: Instant): InvitationResource['state'] {
  if (used_at !== null) return 'used';
  if (withdrawn_at !== null) return 'withdrawn';
  return ends_at <= at ? 'expired' : 'open';
}

async function find(db: Queryable, hash: string): Promise<InvitationRow | undefined> {
  const { rows } = await db.query<InvitationRow>(
    `SELECT i.*, p.*, ${inviterOf('p.invited_by')} AS inviter, a.name AS institution, a.time_zone, a.brand
     FROM invitations i JOIN people p ON p.id = i.person_id LEFT JOIN accounts a ON a.id = p.account_id
     WHERE i.token_hash = $1`,
    [hash],
  );
  return rows[0];
}
