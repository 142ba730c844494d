import { progressOf } from '../../domain/migration-progress';
import type { InstitutionPorts } from '../../pages/my/institution/ports';
import {
  type MigrationKit,
  type MigrationOfInstitution,
  outlooksOf,
  shownMigration,
} from '../api-ports/migration-reads';
import { MOVING_DOMAINS, type MovingDomainRow, migrationOf, movingOf } from '../postgres/moving';
import { MOVING_CERTIFICATES, type MovingCertificateRow } from '../postgres/moving-certificates';
import type { Queryable } from '../postgres/pool';
import { readTogether } from '../postgres/together';

const LATEST = `SELECT m.*, a.name AS institution FROM provider_migrations m JOIN accounts a ON a.id = m.account_id
  WHERE m.account_id = $1 ORDER BY m.started_at DESC, m.id DESC LIMIT 1`;

/** The latest move of an institution to another provider, as far as it is. */
export function institutionMove(pool: Queryable, kit: MigrationKit): InstitutionPorts['move'] {
  return async ({ account: { id }, now }) => {
    const { rows } = await pool.query<MigrationOfInstitution>(LATEST, [id]);
    const row = rows[0];
    if (!row) return undefined;
    const migration = migrationOf(row);
    const found = await readTogether<{
      domains: MovingDomainRow;
      names: { name: string };
      certificates: MovingCertificateRow;
    }>(
      pool,
      {
        domains: MOVING_DOMAINS,
        names: 'SELECT name FROM migration_names WHERE migration_id = $3',
        certificates: MOVING_CERTIFICATES,
      },
      [id, migration.to, migration.id],
    );
    const seen = movingOf(migration, found, now, kit.moving);
    const outlooks = outlooksOf(seen, migration, now);
    const progress = progressOf(outlooks, seen.domains, now);
    return {
      migration: shownMigration(kit, row, { migration, seen, progress }),
      certificates: outlooks,
    };
  };
}
