import type pg from 'pg';
import type { MigrationStore, MigrationTx, Moving } from '../../../activities/migration-ports';
import type { Instant } from '../../domain/calendar';
import { endedPhases, type Phase } from '../../domain/life';
import { coveringDomain, isListed, needsLook } from '../../domain/migration-plan';
import type { ProviderMigration } from '../../domain/provider-migration';
import type { AccountTime } from '../test-clocks/account-time';
import { tellCertificateProducts } from './certificate-products';
import { customerOf, readAccount } from './customers';
import { noteLook, tellRetry, tellValidated } from './institution-domains';
import {
  type MigrationRow,
  type MovingSettings,
  migrationOf,
  readMoving,
  readMovingDomains,
  readReminded,
} from './moving';
import { inTransaction, type Queryable } from './pool';
import { PgTx, type TxSettings } from './tx';

export interface MigrationStoreOptions {
  pool: pg.Pool;
  settings: TxSettings;
  time: AccountTime;
  moving: MovingSettings;
  /** whether an account's contract is over (S7); absent where no contracts are kept */
  contractOver?(db: Queryable, account: string, at: Instant): Promise<boolean>;
  clock: { now(): Promise<Instant> };
}

/** What the move of an institution reads and writes while it is carried on. */
export function createMigrationStore(options: MigrationStoreOptions): MigrationStore {
  const { pool, settings, time, moving } = options;
  return {
    async unshown(id) {
      const { rows } = await pool.query<MigrationRow>(
        'SELECT * FROM provider_migrations WHERE id = $1 AND moving_account IS NOT NULL AND paused_at IS NULL',
        [id],
      );
      if (!rows[0]) return undefined;
      const migration = migrationOf(rows[0]);
      const { account, to: provider } = migration;
      const now = await time.now(pool, { account }, await options.clock.now());
      const { eachName, shownNames, certificates, domains } = await readMoving(pool, migration, now, moving);
      const { tokens } = await readMovingDomains(pool, { account, provider }, now, moving);
      const left = certificates.filter(({ issuer, next }) => issuer !== provider && next !== undefined);
      const names = eachName
        ? left.flatMap((one) => one.domains).filter(({ domain }) => !isListed(domain, shownNames))
        : domains.filter((one) => needsLook(one, now)).map(({ domain }) => ({ domain, wildcard: true }));
      const asked = new Map(names.map((one) => [one.domain, one]));
      const { rows: looks } = await pool.query<{ name: string; looked_at: Instant }>(
        'SELECT name, looked_at FROM migration_looks WHERE migration_id = $1',
        [id],
      );
      const lookedAt = new Map(looks.map((one) => [one.name, one.looked_at]));
      const inOrder = [...asked.values()].sort((a, b) =>
        compare(lookedAt.get(a.domain) ?? '', lookedAt.get(b.domain) ?? ''),
      );
      return {
        provider,
        now,
        names: inOrder.flatMap(({ domain: name, wildcard }) => {
          const token = coveringDomain(name, tokens)?.token;
          return token === undefined ? [] : [{ name, wildcard, proof: { account, token } }];
        }),
      };
    },

    async looked(id, { names, at }) {
      await pool.query(
        `INSERT INTO migration_looks (migration_id, name, looked_at) SELECT $1, unnest($2::text[]), $3
         ON CONFLICT (migration_id, name) DO UPDATE SET looked_at = excluded.looked_at`,
        [id, names, at],
      );
    },

    found: (id, looks) =>
      inTransaction(pool, async (db) => {
        const { rows } = await db.query<MigrationRow>('SELECT * FROM provider_migrations WHERE id = $1 FOR UPDATE', [
          id,
        ]);
        if (!rows[0]) return;
        const { account, to: provider } = migrationOf(rows[0]);
        for (const { name, method, at, asked } of looks) {
          await db.query(
            'INSERT INTO migration_names (migration_id, name, shown_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
            [id, name, at],
          );
          if (method === 'dns') await tellRetry(db, account, name, at);
          else {
            await noteLook(db, {
              domain: name,
              provider,
              method,
              at,
              reason: null,
              findings: null,
              asked,
              forgets: false,
            });
            await tellValidated(db, account, { domain: name, provider, method, at });
          }
        }
      }),

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
          contractOver: (await options.contractOver?.(db, migration.account, now)) ?? false,
          ...(row.risk_told_at && { riskToldAt: row.risk_told_at }),
          now,
          customer,
          ...(await readMoving(db, migration, now, moving)),
          reminded: await readReminded(db, id),
        };
        const tx = new PgTx(db, settings, now);
        const result = await work(found, migrationTx(db, tx, migration));
        await tx.finish();
        return result;
      }),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function migrationTx(db: Queryable, tx: PgTx, migration: ProviderMigration): MigrationTx {
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
      await tellCertificateProducts(
        db,
        account,
        { type: 'providerChanged', id: key, at, provider: wanted, from: at },
        ENDED,
      );
    },

    cutOver: (at) => set('cut_over_done_at = $2', [at]),
    riskTold: (at) => set('risk_told_at = $2', [at]),
    finished: (at, by) => set('finished_at = $2, finished_by = $3', [at, by]),
    closed: () => set('moving_account = NULL, wake_at = NULL'),
    wakeAt: (at) => set('wake_at = $2', [at]),
  };
}

const ENDED: readonly Phase[] = [...endedPhases, 'expired'];
