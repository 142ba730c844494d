import type { Moving } from '../../../activities/migration-ports';
import type {
  MigrationApiPorts,
  MigrationCertificate,
  MigrationDomain,
  MigrationResource,
  WaveResource,
} from '../../api/migration-ports';
import type { Instant } from '../../domain/calendar';
import type { CertificateProvider } from '../../domain/certificate-provider';
import { byEnd, type CertificateOutlook, outlookOf, placeByEnd } from '../../domain/migration-plan';
import { type MigrationProgress, progressOf, sumOfProgress } from '../../domain/migration-progress';
import { type MigrationState, migrationStates, type ProviderMigration, stateOf } from '../../domain/provider-migration';
import { type MigrationRow, type MovingSettings, migrationOf, readMoving } from '../postgres/moving';
import type { Queryable } from '../postgres/pool';
import type { AccountTime } from '../test-clocks/account-time';
import { newestFirst, pageOf } from './paging';
import { readTimeline } from './timelines';

export interface MigrationKit {
  moving: MovingSettings;
  providers: readonly CertificateProvider[];
  /** whom accounts have certificates from of which nothing else is said */
  defaultProvider: string;
  /** whether an account's contract gives no certificates any more (S2, S7); absent where no contracts are kept */
  contractOver?(db: Queryable, account: string, at: Instant): Promise<boolean>;
}

export interface ReadKit extends MigrationKit {
  db: Queryable;
  time: AccountTime;
}

export interface WaveRow {
  id: string;
  name: string;
  from_provider: string;
  to_provider: string;
  cut_over_at: Instant;
  prices_frozen_until: Instant | null;
  created_at: Instant;
}

export type MigrationOfInstitution = MigrationRow & { institution: string };
type Row = MigrationOfInstitution;

const SELECT = 'SELECT m.*, a.name AS institution FROM provider_migrations m JOIN accounts a ON a.id = m.account_id';

type Seen = Pick<Moving, 'domains' | 'eachName' | 'shownNames' | 'publishFor' | 'certificates'>;

export function outlooksOf(seen: Seen, migration: ProviderMigration, now: Instant): CertificateOutlook[] {
  return seen.certificates.map((one) => outlookOf(one, seen, migration, now)).sort(byEnd);
}

export function shownDomains({ domains, publishFor }: Seen): MigrationDomain[] {
  return domains.map((one) => ({
    domain: one.domain,
    transferredAt: one.transferredAt ?? null,
    wildcardAddedAt: one.wildcardAt ?? null,
    validatedAt: one.validatedAt ?? null,
    validUntil: one.validUntil ?? null,
    publish: publishFor(one.domain),
  }));
}

export function shownCertificate(one: CertificateOutlook): MigrationCertificate {
  const { product, name, domains, standing, issuer = null, serial = null, endsAt = null, next = null, lacks } = one;
  const names = domains.map(({ domain, wildcard }) => (wildcard ? `*.${domain}` : domain));
  return { product, name, names, standing, issuer, serial, endsAt, next, lacks };
}

/** One migration as it is at an instant. @param real real time: the account may have a clock of its own */
async function lookAt({ db, time, moving }: ReadKit, row: Row, real: Instant) {
  const migration = migrationOf(row);
  const now = await time.now(db, { account: migration.account }, real);
  const seen = await readMoving(db, migration, now, moving);
  const outlooks = outlooksOf(seen, migration, now);
  return { migration, seen, outlooks, progress: progressOf(outlooks, seen.domains, now) };
}

export async function migrationResource(kit: ReadKit, row: Row, real: Instant): Promise<MigrationResource> {
  return shownMigration(kit, row, await lookAt(kit, row, real));
}

export function shownMigration(
  { providers }: Pick<MigrationKit, 'providers'>,
  row: Row,
  { migration, seen, progress }: { migration: ProviderMigration; seen: Seen; progress: MigrationProgress },
): MigrationResource {
  return {
    id: migration.id,
    wave: migration.wave,
    account: migration.account,
    institution: row.institution,
    from: migration.from,
    to: migration.to,
    state: stateOf(migration),
    startedAt: migration.startedAt,
    cutOverAt: migration.cutOverAt,
    cutOverDoneAt: migration.cutOverDoneAt ?? null,
    pricesFrozenUntil: migration.pricesFrozenUntil ?? null,
    pausedAt: migration.pausedAt ?? null,
    rolledBackAt: migration.rolledBackAt ?? null,
    finishedAt: migration.finishedAt ?? null,
    finishedBy: migration.finishedBy ?? null,
    progress,
    domains: shownDomains(seen),
    documentation: providers.find(({ name }) => name === migration.to)?.documentation ?? [],
  };
}

export async function readMigration(db: Queryable, id: string): Promise<Row | undefined> {
  return (await db.query<Row>(`${SELECT} WHERE m.id = $1`, [id])).rows[0];
}

async function rowsOfWave(db: Queryable, wave: string): Promise<Row[]> {
  return (await db.query<Row>(`${SELECT} WHERE m.wave_id = $1 ORDER BY m.id`, [wave])).rows;
}

export async function waveResource(kit: ReadKit, row: WaveRow, real: Instant): Promise<WaveResource> {
  const rows = await rowsOfWave(kit.db, row.id);
  const states = Object.fromEntries(migrationStates.map((one) => [one, 0])) as Record<MigrationState, number>;
  const all: WaveResource['progress'][] = [];
  for (const one of rows) {
    const { migration, progress } = await lookAt(kit, one, real);
    states[stateOf(migration)] += 1;
    all.push(progress);
  }
  return {
    id: row.id,
    name: row.name,
    from: row.from_provider,
    to: row.to_provider,
    cutOverAt: row.cut_over_at,
    pricesFrozenUntil: row.prices_frozen_until,
    createdAt: row.created_at,
    institutions: { ...states, total: rows.length },
    progress: sumOfProgress(all),
  };
}

type Reads = Pick<MigrationApiPorts, 'waves' | 'wave' | 'report' | 'list' | 'get' | 'certificates' | 'events'>;

export function migrationReads(kit: ReadKit): Reads {
  const { db } = kit;
  const waveRow = async (id: string) =>
    (await db.query<WaveRow>('SELECT * FROM migration_waves WHERE id = $1', [id])).rows[0];
  return {
    async waves(paging, now) {
      return newestFirst<WaveRow, WaveResource>(db, 'migration_waves', paging, (row) => waveResource(kit, row, now));
    },

    async wave(id, now) {
      const row = await waveRow(id);
      return row && waveResource(kit, row, now);
    },

    async report(id, now) {
      const row = await waveRow(id);
      if (!row) return undefined;
      const institutions = [];
      for (const one of await rowsOfWave(db, id)) {
        const { migration, seen, outlooks, progress } = await lookAt(kit, one, now);
        institutions.push({
          account: migration.account,
          institution: one.institution,
          refused: null,
          progress,
          domains: shownDomains(seen),
          certificates: outlooks.map(shownCertificate),
        });
      }
      const { name, from_provider: from, to_provider: to, cut_over_at: cutOverAt } = row;
      const progress = sumOfProgress(institutions.map((one) => one.progress));
      return { name, from, to, cutOverAt, pricesFrozenUntil: row.prices_frozen_until, progress, institutions };
    },

    async list({ account, wave }, paging, now) {
      const { rows } = await db.query<Row>(
        `${SELECT} WHERE ($1::text IS NULL OR m.account_id = $1) AND ($2::text IS NULL OR m.wave_id = $2)
           AND ($3::text IS NULL OR m.id < $3) ORDER BY m.id DESC LIMIT $4`,
        [account ?? null, wave ?? null, paging.after ?? null, paging.limit + 1],
      );
      const page = pageOf(
        rows,
        paging,
        ({ id }) => id,
        (row) => row,
      );
      const items: MigrationResource[] = [];
      for (const row of page.items) items.push(await migrationResource(kit, row, now));
      return { ...page, items };
    },

    async get(id, now) {
      const row = await readMigration(db, id);
      return row && migrationResource(kit, row, now);
    },

    async certificates(id, { standing }, paging, now) {
      const row = await readMigration(db, id);
      if (!row) return { items: [], next: null };
      const { outlooks } = await lookAt(kit, row, now);
      const wanted = outlooks.filter(
        (one) => (standing === undefined || one.standing === standing) && (paging.after ?? '') < placeByEnd(one),
      );
      return pageOf(wanted.slice(0, paging.limit + 1), paging, placeByEnd, shownCertificate);
    },

    events: (id, paging, forOperator) => readTimeline(db, { about: `migration/${id}` }, paging, forOperator),
  };
}
