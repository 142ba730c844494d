import type pg from 'pg';
import type { MigrationStore, MigrationTx, Moving } from '../../../activities/migration-ports';
import type { Instant } from '../../domain/calendar';
import { endedPhases } from '../../domain/life';
import type { ProviderMigration } from '../../domain/provider-migration';
import type { AccountTime } from '../test-clocks/account-time';
import { customerOf, readAccount } from './customers';
import { type MigrationRow, type MovingSettings, migrationOf, readDomains, readMoving, readTold } from './moving';
import { inTransaction, type Queryable } from './pool';
import { PgTx, type TxSettings } from './tx';

export interface MigrationStoreOptions {
  pool: pg.Pool;
  settings: TxSettings;
  time: AccountTime;
  moving: MovingSettings;
  clock: { now(): Promise<Instant> };
}

/** What the move of an institution reads and writes while it is carried on. */
export function createMigrationStore(options: MigrationStoreOptions): MigrationStore {
  const { pool, settings, time, moving } = options;
  return {
    step: (id, work) =>
      inTransaction(pool, async (db) => {
        // Two that carry it on go one after the other; so does who pauses it or rolls it back.
        const { rows } = await db.query<MigrationRow>('SELECT * FROM provider_migrations WHERE id = $1 FOR UPDATE', [
          id,
        ]);
        const row = rows[0];
        if (!row) return undefined;
        const migration = migrationOf(row);
        const now = await time.now(db, { account: migration.account }, await options.clock.now());
        const customer = customerOf(await readAccount(db, migration.account, false), settings.seller.country);
        const found: Moving = {
          migration,
          announced: row.announced_at !== null,
          closed: row.moving_account === null,
          ...(row.risk_told_at && { riskToldAt: row.risk_told_at }),
          now,
          customer,
          ...(await readMoving(db, migration, now, moving)),
          ...(await readTold(db, id)),
        };
        const tx = new PgTx(db, settings, now);
        const result = await work(found, migrationTx(db, tx, migration, moving));
        await tx.finish();
        return result;
      }),
  };
}

function migrationTx(db: Queryable, tx: PgTx, migration: ProviderMigration, settings: MovingSettings): MigrationTx {
  const { id, account, to: provider } = migration;
  const set = async (assignment: string, values: unknown[] = []) => {
    await db.query(`UPDATE provider_migrations SET ${assignment} WHERE id = $1`, [id, ...values]);
  };
  return {
    fact: (subject, fact, note) => tx.fact(subject, fact, note),
    mail: (order) => tx.mail(order),

    async transferDomains(at) {
      await db.query(
        `INSERT INTO domain_validations (domain, provider, transferred_at)
         SELECT name, $2, $3 FROM institution_domains WHERE account_id = $1
         ON CONFLICT (domain, provider) DO UPDATE SET transferred_at = coalesce(domain_validations.transferred_at, $3)`,
        [account, provider, at],
      );
      return readDomains(db, { account, provider }, at, settings);
    },

    async noteDomains(noted) {
      await db.query(
        `INSERT INTO migration_domains (migration_id, domain, transferred_at, wildcard_at)
         SELECT $1, n.domain, n."transferredAt", n."wildcardAt"
         FROM jsonb_to_recordset($2) AS n(domain text, "transferredAt" timestamptz, "wildcardAt" timestamptz)
         ON CONFLICT (migration_id, domain) DO UPDATE SET transferred_at = coalesce(migration_domains.transferred_at, EXCLUDED.transferred_at),
           wildcard_at = coalesce(migration_domains.wildcard_at, EXCLUDED.wildcard_at)`,
        [id, JSON.stringify(noted)],
      );
    },

    async noteReminders(reminders, at) {
      const rows = reminders.flatMap(({ domain, endsAt, days, passed }) => [
        { domain, endsAt, days, sent: true },
        ...passed.map((one) => ({ domain, endsAt, days: one, sent: false })),
      ]);
      await db.query(
        `INSERT INTO migration_reminders (migration_id, domain, ends_at, days, sent, at)
         SELECT $1, r.domain, r."endsAt", r.days, r.sent, $3
         FROM jsonb_to_recordset($2) AS r(domain text, "endsAt" timestamptz, days int, sent boolean)`,
        [id, JSON.stringify(rows), at],
      );
    },

    announced: (at) => set('announced_at = $2', [at]),

    async changeProvider({ provider: wanted, at, key }) {
      await db.query('UPDATE accounts SET certificate_provider = $2, version = version + 1 WHERE id = $1', [
        account,
        wanted,
      ]);
      await tellProducts(db, account, { type: 'providerChanged', id: key, at, provider: wanted, from: at });
    },

    cutOver: (at) => set('cut_over_done_at = $2', [at]),
    riskTold: (at) => set('risk_told_at = $2', [at]),
    finished: (at, by) => set('finished_at = $2, finished_by = $3', [at, by]),
    closed: () => set('moving_account = NULL, wake_at = NULL'),
    wakeAt: (at) => set('wake_at = $2', [at]),
  };
}

/** One job for every certificate product that lives, in one statement. */
async function tellProducts(db: Queryable, account: string, message: object): Promise<void> {
  await db.query(
    `SELECT graphile_worker.add_job('signal', payload := json_build_object('product', p.id, 'message', $2::json), max_attempts := 32000)
     FROM products p WHERE p.account_id = $1 AND p.kind = 'certificate' AND p.state <> ALL ($3)`,
    [account, JSON.stringify(message), ENDED],
  );
}

const ENDED = [...endedPhases, 'expired'];

/** Something has happened to an account that its migration waits for: its workflow looks, after the commit. */
export async function wakeMigration(db: Queryable, account: string): Promise<void> {
  await db.query(
    `SELECT graphile_worker.add_job('provider_migration', payload := json_build_object('migration', id),
       job_key := 'migration/' || id, max_attempts := 32000) FROM provider_migrations WHERE moving_account = $1`,
    [account],
  );
}
