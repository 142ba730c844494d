import type { PeoplePorts, PersonResource } from '../../api/people-ports';
import type { Command } from '../../api/ports';
import { Refused, refuse } from '../../domain/refusal';
import { checkAdministered, personKey, type Role } from '../../domain/roles';
import { refuseErased } from '../personal-data/erased';
import { newId } from '../postgres/ids';
import type { Queryable } from '../postgres/pool';
import { type CommandKit, NotFound, Outdated, runCommand } from './commands';
import { invitationPorts, sendInvitation } from './invitations';
import { pageQuery } from './listing';
import { pageOf } from './paging';
import {
  endKeys,
  endSessions,
  findPerson,
  lockPeople,
  type PersonRow,
  personOf,
  selectPeople,
  withdrawInvitations,
} from './person-rows';

/** Time is the account's; the staff's is real. */
function timed(command: Command, account: string | null) {
  return account === null ? command : { ...command, whose: { account } };
}

/** Who acts: a person where one is known, else the key. */
export function actorOf({ note }: Command): string {
  return note?.person ?? note?.actor ?? '';
}

export function peoplePorts(kit: CommandKit): PeoplePorts {
  const { pool } = kit;
  return {
    ...invitationPorts(kit),

    async list(account, { state, role }, paging) {
      if (!(await exists(pool, account))) return undefined;
      const equal = { 'p.account_id': account ?? undefined, 'p.state': state, 'p.role': role };
      const also = [
        ...(account === null ? ['p.account_id IS NULL'] : []),
        ...(state === undefined ? [`p.state <> 'removed'`] : []),
      ];
      const list = { select: selectPeople, key: 'p.id', equal, also };
      const { rows } = await pool.query<PersonRow>(...pageQuery(list, paging));
      return pageOf(rows, paging, (row) => row.id, personOf);
    },

    async get(account, id) {
      const row = await findPerson(pool, account, id);
      return row && personOf(row);
    },

    invite(command, account, { email, name, locale, role }, link) {
      return runCommand(kit, timed(command, account), async (db, tx, at) => {
        if (!(await exists(db, account))) throw new NotFound();
        if (account !== null) await refuseErased(db, account);
        const id = newId('per');
        const { rowCount } = await db.query(
          `INSERT INTO people (id, account_id, role, email, email_key, name, locale, state, invited_by, invited_at)
           VALUES ($1, $2, $3, $4, $5, $6, coalesce($7, (SELECT locale FROM accounts WHERE id = $2), 'en'), 'invited', $8, $9) ON CONFLICT (email_key) DO NOTHING`,
          [id, account, role, email, personKey(account, email), name, locale ?? null, actorOf(command), at],
        );
        if (rowCount === 0)
          throw new Refused(refuse('person-exists', 'Somebody with this address is invited or active already.'));
        const person = await existing(db, account, id);
        await sendInvitation(kit, { db, tx, at }, person, { ...link, invitedBy: actorOf(command) });
        return read(db, account, id);
      });
    },

    change(command, account, id, change, version) {
      return runCommand(kit, timed(command, account), async (db) => {
        const person = await locked(db, account, id);
        if (version !== undefined && person.version !== version) throw new Outdated();
        if (change.role !== undefined) await checkOneStays(db, person, change.role);
        await db.query(
          `UPDATE people SET role = coalesce($2, role), name = coalesce($3, name), locale = coalesce($4, locale),
             version = version + 1 WHERE id = $1`,
          [id, change.role ?? null, change.name ?? null, change.locale ?? null],
        );
        return read(db, account, id);
      });
    },

    remove(command, account, id) {
      return runCommand(kit, timed(command, account), async (db, _tx, at) => {
        await checkOneStays(db, await locked(db, account, id), undefined);
        await db.query(
          `UPDATE people SET state = 'removed', email_key = NULL, removed_at = $2, version = version + 1 WHERE id = $1`,
          [id, at],
        );
        await endKeys(db, id, command.at);
        await endSessions(db, { account, person: id }, command.at);
        await withdrawInvitations(db, id, at);
        await db.query(
          `UPDATE approvals SET state = 'withdrawn', decided_by = $2, decided_at = $3
           WHERE requested_by = $1 AND state = 'pending'`,
          [id, actorOf(command), at],
        );
        return read(db, account, id);
      });
    },

    inviteAgain(command, account, id, link) {
      return runCommand(kit, timed(command, account), async (db, tx, at) => {
        const person = await locked(db, account, id);
        await withdrawInvitations(db, id, at);
        await sendInvitation(kit, { db, tx, at }, person, { ...link, invitedBy: actorOf(command) });
        return read(db, account, id);
      });
    },
  };
}

async function exists(db: Queryable, account: string | null): Promise<boolean> {
  if (account === null) return true;
  return (await db.query('SELECT 1 FROM accounts WHERE id = $1', [account])).rows.length > 0;
}

/** @throws NotFound of one who was removed too */
async function existing(db: Queryable, account: string | null, id: string): Promise<PersonRow> {
  const person = await findPerson(db, account, id);
  if (!person || person.state === 'removed') throw new NotFound();
  return person;
}

/** One whom nobody else changes meanwhile, nor anybody else of the account. */
async function locked(db: Queryable, account: string | null, id: string): Promise<PersonRow> {
  await lockPeople(db, account);
  return existing(db, account, id);
}

async function read(db: Queryable, account: string | null, id: string): Promise<PersonResource> {
  const person = await findPerson(db, account, id);
  if (!person) throw new NotFound();
  return personOf(person);
}

async function checkOneStays(db: Queryable, person: PersonRow, becomes: Role | undefined): Promise<void> {
  const { rows } = await db.query<{ others: number }>(
    `SELECT count(*) AS others FROM people
     WHERE account_id = $1 AND id <> $2 AND role = 'administrator' AND state = 'active'`,
    [person.account_id, person.id],
  );
  const refusal = checkAdministered(person, becomes, rows[0]?.others ?? 0);
  if (refusal) throw new Refused(refusal);
}
