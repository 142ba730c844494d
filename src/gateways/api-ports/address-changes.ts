import type { AddressChangePorts, AddressChangeResource } from '../../api/address-change-ports';
import type { Locale } from '../../domain/account';
import {
  type AddressChangeState,
  addressChangeState,
  addressLinkEnds,
  checkAddressLinks,
} from '../../domain/address-change';
import type { Instant } from '../../domain/calendar';
import { Refused } from '../../domain/refusal';
import { addressKey } from '../../domain/sessions';
import { refuseErased } from '../personal-data/erased';
import type { Queryable } from '../postgres/pool';
import { type CommandKit, NotFound, runCommand } from './commands';

interface ChangeRow {
  account_id: string;
  email: string;
  created_at: Instant;
  ends_at: Instant;
  used_at: Instant | null;
  withdrawn_at: Instant | null;
}

type LinkRow = ChangeRow & { former: string; name: string; brand: string | null; locale: Locale; time_zone: string };

export function addressChangePorts(kit: CommandKit): AddressChangePorts {
  const { pool } = kit;
  return {
    ask: (command, account, { email, token, hash }) =>
      runCommand(kit, { ...command, whose: { account } }, async (db, tx, accountTime) => {
        const { at } = command;
        const owner = await lockAccount(db, account);
        await refuseErased(db, account);
        const { rows } = await db.query<{ sent: number }>(
          `SELECT count(*) AS sent FROM address_changes WHERE account_id = $1 AND created_at > $2::timestamptz - interval '1 hour'`,
          [account, at],
        );
        const refusal = checkAddressLinks(rows[0]?.sent ?? 0);
        if (refusal) throw new Refused(refusal);
        await withdrawOpen(db, account, at);
        const endsAt = addressLinkEnds(at);
        await db.query(
          'INSERT INTO address_changes (token_hash, account_id, email, created_at, ends_at) VALUES ($1, $2, $3, $4, $5)',
          [hash, account, email, at, endsAt],
        );
        const { locale, time_zone: timeZone, email: former } = owner;
        const facts = { kind: 'address_confirm', former, endsAt } as const;
        const about = `account/${account}`;
        tx.mail({ account, about, to: email, locale, timeZone, at: accountTime, facts, secret: token });
        return { email, createdAt: at, endsAt };
      }),

    withdraw: (command, account) =>
      runCommand(kit, command, async (db) => {
        await lockAccount(db, account);
        const [row] = await withdrawOpen(db, account, command.at);
        if (!row) throw new NotFound();
        return resourceOf(row);
      }),

    async link(hash, at) {
      const row = await findLink(pool, hash);
      if (!row) return undefined;
      const { email, former, name, brand, locale, time_zone: timeZone, ends_at: endsAt } = row;
      return { state: stateOf(row, at), email, former, name, brand, locale, timeZone, endsAt };
    },

    async confirm(command, hash) {
      const account = (await findLink(pool, hash))?.account_id;
      if (account === undefined) return { kind: 'not_found' };
      return runCommand(kit, { ...command, whose: { account } }, async (db, tx, accountTime) => {
        const { at } = command;
        // Two at once: the second finds it used.
        const owner = await lockAccount(db, account);
        await refuseErased(db, account);
        const row = await findLink(db, hash);
        if (!row || stateOf(row, at) !== 'open') throw new NotFound();
        await db.query('UPDATE address_changes SET used_at = $2 WHERE token_hash = $1', [hash, at]);
        await db.query('UPDATE accounts SET email = $2, version = version + 1 WHERE id = $1', [account, row.email]);
        // Who confirmed need not be who asked: what else belongs to the new address is not for sessions of the former one.
        // Those as one of its people are that person's, whose address stays.
        await db.query(
          'UPDATE sessions SET bound = true WHERE account_id = $1 AND person_id IS NULL AND email_key = $2 AND ended_at IS NULL',
          [account, addressKey(owner.email)],
        );
        const facts = { kind: 'address_changed', address: row.email, changedAt: at } as const;
        const { locale, time_zone: timeZone, email: to } = owner;
        tx.mail({ account, about: `account/${account}`, to, locale, timeZone, at: accountTime, facts });
        return resourceOf(row);
      });
    },
  };
}

async function lockAccount(db: Queryable, account: string) {
  const { rows } = await db.query<{ email: string; locale: Locale; time_zone: string }>(
    'SELECT email, locale, time_zone FROM accounts WHERE id = $1 FOR NO KEY UPDATE',
    [account],
  );
  if (!rows[0]) throw new NotFound();
  return rows[0];
}

/** A link works while it is the latest. */
async function withdrawOpen(db: Queryable, account: string, at: Instant): Promise<ChangeRow[]> {
  const { rows } = await db.query<ChangeRow>(
    `UPDATE address_changes SET withdrawn_at = $2
     WHERE account_id = $1 AND used_at IS NULL AND withdrawn_at IS NULL AND ends_at > $2 RETURNING *`,
    [account, at],
  );
  return rows;
}

async function findLink(db: Queryable, hash: string): Promise<LinkRow | undefined> {
  const { rows } = await db.query<LinkRow>(
    `SELECT c.*, a.email AS former, a.name, a.brand, a.locale, a.time_zone
     FROM address_changes c JOIN accounts a ON a.id = c.account_id WHERE c.token_hash = $1`,
    [hash],
  );
  return rows[0];
}

function stateOf(row: ChangeRow, at: Instant): AddressChangeState {
  return addressChangeState({ usedAt: row.used_at, withdrawnAt: row.withdrawn_at, endsAt: row.ends_at }, at);
}

function resourceOf({ email, created_at: createdAt, ends_at: endsAt }: ChangeRow): AddressChangeResource {
  return { email, createdAt, endsAt };
}
