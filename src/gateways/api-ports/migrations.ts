import type { Tx } from '../../../activities/ports';
import type { InstitutionReport, MigrationApiPorts, NewWave } from '../../api/migration-ports';
import type { Command } from '../../api/ports';
import { type Instant, plusMilliseconds } from '../../domain/calendar';
import { type FrozenPrices, frozenFurther, frozenPriceList } from '../../domain/frozen-prices';
import { progressOf, sumOfProgress } from '../../domain/migration-progress';
import type { Offer } from '../../domain/offer';
import type { Note } from '../../domain/operator-actions';
import {
  checkAction,
  type MigrationAction,
  type ProviderMigration,
  whyNotMoved,
} from '../../domain/provider-migration';
import { Refused, refuse } from '../../domain/refusal';
import type { Fact } from '../../domain/timeline';
import { newId } from '../postgres/ids';
import { wakeMigration } from '../postgres/migration-wakes';
import { type MigrationRow, migrationOf, readMoving } from '../postgres/moving';
import { countNewCertificates } from '../postgres/moving-certificates';
import type { Queryable } from '../postgres/pool';
import { type CommandKit, NotFound, runCommand } from './commands';
import {
  type MigrationKit,
  migrationReads,
  migrationResource,
  outlooksOf,
  type ReadKit,
  readMigration,
  shownCertificate,
  shownDomains,
  type WaveRow,
  waveResource,
} from './migration-reads';

interface Found {
  account: string;
  institution: string;
  /** why it cannot be moved */
  why?: string;
}

/**
 * The institutions that are meant: those named, or all with certificates or domains of the provider.
 * @param locked until the end of the transaction nobody chooses another provider for them
 */
async function meant(
  db: Queryable,
  kit: MigrationKit & CommandKit,
  asked: NewWave,
  real: Instant,
  locked = false,
): Promise<Found[]> {
  const { rows } = await db.query<{ id: string; name: string; provider: string; migration: string | null }>(
    `SELECT a.id, a.name, coalesce(a.certificate_provider, $2) AS provider, m.id AS migration
     FROM accounts a LEFT JOIN provider_migrations m ON m.moving_account = a.id
     WHERE CASE WHEN $1::text[] IS NULL
       THEN coalesce(a.certificate_provider, $2) = $3 AND (EXISTS (SELECT 1 FROM institution_domains d WHERE d.account_id = a.id)
         OR EXISTS (SELECT 1 FROM products p WHERE p.account_id = a.id AND p.kind = 'certificate' AND p.state IN ('ordered', 'active')))
       ELSE a.id = ANY ($1) END AND NOT EXISTS (SELECT 1 FROM erasures e WHERE e.account_id = a.id) ORDER BY a.id
     ${locked ? 'FOR NO KEY UPDATE OF a' : ''}`,
    [asked.accounts ?? null, kit.defaultProvider, asked.from],
  );
  const ahead = await kit.time.aheadOfEach(
    db,
    rows.map(({ id }) => id),
  );
  const found = rows.map(async ({ id: account, name: institution, provider, migration }): Promise<Found> => {
    const contractOver =
      (await kit.contractOver?.(db, account, plusMilliseconds(real, ahead.get(account) ?? 0))) ?? false;
    // Without a clock of its own it is the wave that is at fault, once.
    const clock = ahead.get(account);
    const isPast = clock !== undefined && Date.parse(asked.cutOverAt) <= Date.parse(real) + clock;
    const past = isPast ? `The cut-over lies in the past of the test clock of ${account}.` : undefined;
    const candidate = { account, provider, contractOver, ...(migration !== null && { migration }) };
    const why = whyNotMoved(candidate, asked.from) ?? past;
    return { account, institution, ...(why !== undefined && { why }) };
  });
  return Promise.all(found);
}

export function migrationPorts(kit: CommandKit, moved: MigrationKit): MigrationApiPorts {
  const all = { ...kit, ...moved };
  const reading = (db: Queryable): ReadKit => ({ ...moved, db, time: kit.time });
  const reads = migrationReads(reading(kit.pool));

  return {
    ...reads,
    providers: moved.providers.map(({ name }) => name),

    async hindrances(asked, now) {
      const found = await meant(kit.pool, all, asked, now);
      const gone = (asked.accounts ?? []).filter((account) => !found.some((one) => one.account === account));
      return [
        ...gone.map((account) => ({ account, reason: `There is no account ${account}.` })),
        ...found.flatMap(({ account, why }) => (why === undefined ? [] : [{ account, reason: why }])),
      ];
    },

    async plan(asked, real) {
      const { name, from, to, cutOverAt, pricesFrozenUntil = null } = asked;
      const institutions: InstitutionReport[] = [];
      for (const { account, institution, why } of await meant(kit.pool, all, asked, real)) {
        const now = await kit.time.now(kit.pool, { account }, real);
        const migration: ProviderMigration = { id: '', wave: '', account, from, to, startedAt: now, cutOverAt };
        const seen = await readMoving(kit.pool, migration, now, moved.moving);
        // Carried over with the beginning.
        const domains = seen.domains.map((one) => ({ transferredAt: now, ...one }));
        const outlooks = outlooksOf(seen, migration, now);
        institutions.push({
          ...{ account, institution, refused: why ?? null, progress: progressOf(outlooks, domains, now) },
          domains: shownDomains({ ...seen, domains }),
          certificates: outlooks.map(shownCertificate),
        });
      }
      const progress = sumOfProgress(institutions.map((one) => one.progress));
      return { name, from, to, cutOverAt, pricesFrozenUntil, progress, institutions };
    },

    start(command, asked) {
      return runCommand(kit, command, async (db, tx) => {
        const { at, note } = command;
        const movable = (await meant(db, all, asked, at, true)).filter(({ why }) => why === undefined);
        // Nothing half done: who asked for some by name gets all of them or none.
        if (asked.accounts && movable.length < asked.accounts.length)
          throw new Refused(refuse('migration-running', 'Not all of these institutions can be moved any more.'));
        const wave = await insertWave(db, asked, at, note);
        for (const { account } of movable) await begin(db, tx, kit, wave, account, command);
        return waveResource(reading(db), wave, at);
      });
    },

    act(command, id, action) {
      return runCommand(kit, command, async (db, tx) => {
        const { rows } = await db.query<MigrationRow>('SELECT * FROM provider_migrations WHERE id = $1 FOR UPDATE', [
          id,
        ]);
        if (!rows[0]) throw new NotFound();
        const migration = migrationOf(rows[0]);
        const { account } = migration;
        const now = await kit.time.now(db, { account }, command.at);
        const refusal = checkAction(action, migration, await countNewCertificates(db, migration));
        if (refusal) throw new Refused(refusal);
        await db.query(`UPDATE provider_migrations SET ${CHANGES[action]} WHERE id = $1`, [id, now]);
        if (action === 'rollback') await thaw(db, migration);
        tx.fact({ account, about: `migration/${id}` }, factOf(action, now), command.note);
        await wakeMigration(db, account);
        const row = await readMigration(db, id);
        if (!row) throw new NotFound();
        return migrationResource(reading(db), row, command.at);
      });
    },
  };
}

const CHANGES: Record<MigrationAction, string> = {
  pause: 'paused_at = $2',
  resume: 'paused_at = (SELECT NULL::timestamptz WHERE $2::timestamptz IS NOT NULL)',
  rollback: 'rolled_back_at = $2',
  finish: `finished_at = $2, finished_by = 'operator'`,
};

function factOf(action: MigrationAction, at: Instant): Fact {
  switch (action) {
    case 'pause':
      return { type: 'migration_paused', at, data: {} };
    case 'resume':
      return { type: 'migration_resumed', at, data: {} };
    case 'rollback':
      return { type: 'migration_rolled_back', at, data: {} };
    case 'finish':
      return { type: 'migration_finished', at, data: { by: 'operator' } };
  }
}

async function insertWave(db: Queryable, asked: NewWave, at: Instant, note: Note | undefined): Promise<WaveRow> {
  const { name, from, to, cutOverAt, pricesFrozenUntil } = asked;
  const { rows } = await db.query<WaveRow>(
    `INSERT INTO migration_waves (id, name, from_provider, to_provider, cut_over_at, prices_frozen_until, note, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING *`,
    [newId('wave'), name, from, to, cutOverAt, pricesFrozenUntil ?? null, note ?? null, at],
  );
  return rows[0] as WaveRow;
}

/** One institution's migration begins, with its prices as they are (S13). */
async function begin(
  db: Queryable,
  tx: Tx,
  kit: CommandKit,
  wave: WaveRow,
  account: string,
  { at: real, note }: Command,
): Promise<void> {
  const { id: waveId, from_provider: from, to_provider: to, cut_over_at: cutOverAt } = wave;
  const { prices_frozen_until: pricesFrozenUntil } = wave;
  const now = await kit.time.now(db, { account }, real);
  const id = newId('mig');
  const { rowCount } = await db.query(
    `INSERT INTO provider_migrations (id, wave_id, account_id, moving_account, from_provider, to_provider, started_at, cut_over_at,
       prices_frozen_until) VALUES ($1, $2, $3, $3, $4, $5, $6, $7, $8) ON CONFLICT (moving_account) DO NOTHING`,
    [id, waveId, account, from, to, now, cutOverAt, pricesFrozenUntil],
  );
  if (rowCount !== 1) throw new Refused(refuse('migration-running', `${account} is being moved already.`, { account }));
  const data = { from, to, cutOverAt, ...(pricesFrozenUntil !== null && { pricesFrozenUntil }) };
  tx.fact({ account, about: `migration/${id}` }, { type: 'migration_started', at: now, data }, note);
  if (pricesFrozenUntil !== null) {
    const { rows } = await db.query<{ data: Offer }>('SELECT data FROM offers');
    const { rows: owner } = await db.query<{ frozen: FrozenPrices | null }>(
      'SELECT frozen_prices AS frozen FROM accounts WHERE id = $1 FOR UPDATE',
      [account],
    );
    const list = frozenPriceList(rows.map(({ data }) => data));
    const frozen = frozenFurther(
      owner[0]?.frozen ?? undefined,
      { migration: id, until: pricesFrozenUntil, offers: list },
      now,
    );
    await db.query('UPDATE accounts SET frozen_prices = $2 WHERE id = $1', [account, frozen]);
  }
  await wakeMigration(db, account);
}

/** The prices of a migration that does not take place are not kept. */
async function thaw(db: Queryable, { id, account }: ProviderMigration): Promise<void> {
  await db.query(
    `UPDATE accounts SET frozen_prices = frozen_prices->'before' WHERE id = $1 AND frozen_prices->>'migration' = $2`,
    [account, id],
  );
}
