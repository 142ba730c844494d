import type { ApiPorts, Scope } from '../../api/ports';
import type { Role } from '../../domain/roles';
import { refuseErased } from '../personal-data/erased';
import { newId } from '../postgres/ids';
import { type CommandKit, NotFound, runCommand } from './commands';

interface KeyRow {
  id: string;
  scope: Scope;
  account_id: string | null;
  person_id: string | null;
  role: Role | null;
}

export function keyPorts(kit: CommandKit): ApiPorts['keys'] {
  return {
    async find(hash) {
      const { rows } = await kit.pool.query<KeyRow>(
        `SELECT k.id, k.scope, k.account_id, k.person_id, p.role FROM api_keys k LEFT JOIN people p ON p.id = k.person_id
         WHERE k.hash = $1 AND k.revoked_at IS NULL AND (k.person_id IS NULL OR p.state = 'active')`,
        [hash],
      );
      const row = rows[0];
      if (!row) return undefined;
      const { id, scope, account_id: account, person_id: person, role } = row;
      return { id, scope, account, ...(person !== null && role !== null && { person: { id: person, role } }) };
    },

    create(command, key) {
      return runCommand(kit, command, async (db) => {
        if (key.account !== null) {
          const { rows } = await db.query('SELECT 1 FROM accounts WHERE id = $1', [key.account]);
          if (!rows[0]) throw new NotFound();
          await refuseErased(db, key.account);
        }
        const id = newId('key');
        await db.query(
          'INSERT INTO api_keys (id, hash, label, scope, account_id, created_at) VALUES ($1, $2, $3, $4, $5, $6)',
          [id, key.hash, key.label, key.scope, key.account, command.at],
        );
        return { id };
      });
    },

    revoke(command, id) {
      return runCommand(kit, command, async (db) => {
        const { rowCount } = await db.query(
          'UPDATE api_keys SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL',
          [id, command.at],
        );
        if (rowCount === 0) throw new NotFound();
        return { id };
      });
    },
  };
}
