import type { Moving } from '../../../activities/migration-ports';
import type { Instant } from '../../domain/calendar';
import type { DcvMethod } from '../../domain/certificate';
import { validationEnd } from '../../domain/certificate-clocks';
import { type DcvContext, instructions } from '../../domain/dcv';
import type { Life } from '../../domain/life';
import { coveringDomain, isListed, type MovingCertificate, type MovingDomain } from '../../domain/migration-plan';
import type { MovedCertificates } from '../../domain/migration-progress';
import type { Reminded } from '../../domain/migration-reminders';
import type { MigrationEnd, ProviderMigration } from '../../domain/provider-migration';
import type { Regulations } from '../../domain/regulations';
import {
  countNewCertificates,
  MOVING_CERTIFICATES,
  type MovingCertificateRow,
  movingCertificates,
} from './moving-certificates';
import type { Queryable } from './pool';

export interface MigrationRow {
  id: string;
  wave_id: string;
  account_id: string;
  moving_account: string | null;
  from_provider: string;
  to_provider: string;
  started_at: Instant;
  cut_over_at: Instant;
  prices_frozen_until: Instant | null;
  announced_at: Instant | null;
  cut_over_done_at: Instant | null;
  paused_at: Instant | null;
  rolled_back_at: Instant | null;
  finished_at: Instant | null;
  finished_by: MigrationEnd | null;
  risk_told_at: Instant | null;
}

export function migrationOf(row: MigrationRow): ProviderMigration {
  return {
    id: row.id,
    wave: row.wave_id,
    account: row.account_id,
    from: row.from_provider,
    to: row.to_provider,
    startedAt: row.started_at,
    cutOverAt: row.cut_over_at,
    ...(row.prices_frozen_until && { pricesFrozenUntil: row.prices_frozen_until }),
    ...(row.cut_over_done_at && { cutOverDoneAt: row.cut_over_done_at }),
    ...(row.paused_at && { pausedAt: row.paused_at }),
    ...(row.rolled_back_at && { rolledBackAt: row.rolled_back_at }),
    ...(row.finished_at && { finishedAt: row.finished_at }),
    ...(row.finished_by && { finishedBy: row.finished_by }),
  };
}

/** What tells how far a move is, beside the record. */
export interface MovingSettings {
  regulations: Regulations;
  dcv: DcvContext;
  /** whether a provider looks at every name by itself: then the alias is all that helps */
  looksByItself(provider: string): boolean;
  /** whether a life's contract gives no certificates from an instant on (S7); absent where no contracts are kept */
  outOfContract?(life: Pick<Life, 'contract'>, at: Instant): boolean;
}

export interface MovingDomainRow {
  name: string;
  token: string;
  transferred_at: Instant | null;
  wildcard_at: Instant | null;
  validated_at: Instant | null;
  method: DcvMethod | null;
}

interface Tokens {
  domain: string;
  token: string;
}

/** The registered domains of the account $1 as they stand at the provider $2. */
export const MOVING_DOMAINS = `SELECT d.name, d.token, v.transferred_at, v.wildcard_at, v.validated_at, v.method
  FROM institution_domains d LEFT JOIN domain_validations v ON v.domain = d.name AND v.provider = $2
  WHERE d.account_id = $1 ORDER BY d.name`;

/** The registered domains of an institution as they stand at a provider, and the tokens of their proofs. */
export async function readMovingDomains(
  db: Queryable,
  { account, provider }: { account: string; provider: string },
  at: Instant,
  settings: MovingSettings,
): Promise<{ domains: MovingDomain[]; tokens: Tokens[] }> {
  const { rows } = await db.query<MovingDomainRow>(MOVING_DOMAINS, [account, provider]);
  const tokens = rows.map(({ name: domain, token }) => ({ domain, token }));
  return { domains: movingDomains(rows, at, settings), tokens };
}

/** What is seen of domains in a record's rows. */
export function movingDomains(
  rows: readonly Omit<MovingDomainRow, 'token'>[],
  at: Instant,
  { regulations }: Pick<MovingSettings, 'regulations'>,
): MovingDomain[] {
  return rows.map((row) => ({
    domain: row.name,
    ...(row.transferred_at && { transferredAt: row.transferred_at }),
    ...(row.wildcard_at && { wildcardAt: row.wildcard_at }),
    ...(row.validated_at && {
      validatedAt: row.validated_at,
      validUntil: validationEnd(row.validated_at, at, regulations),
    }),
    ...(row.method === 'http' && { hostOnly: true }),
    ...((row.method === 'dns-persistent' || row.method === 'dns') && { repeats: true }),
  }));
}

/** The record that is to be published for a name: the one that may stay. */
function publishedFor(account: string, provider: string, tokens: readonly Tokens[], settings: MovingSettings) {
  const byAlias = settings.looksByItself(provider);
  const method = byAlias ? 'dns' : 'dns-persistent';
  return (name: string) => {
    const { token } = coveringDomain(name, tokens) ?? {};
    if (token === undefined) return [];
    const all = instructions({ domain: name, wildcard: true, method, proof: { account, token } }, settings.dcv);
    const records = all.flatMap((one) => (one.kind === 'record' ? [one] : []));
    return records
      .filter(({ type }) => !byAlias || type === 'CNAME')
      .map(({ name, type, value }) => ({ name, type, value }));
  };
}

/** Everything that decides what is to be done of a migration, but its own row, its customer and the time. */
export async function readMoving(
  db: Queryable,
  migration: ProviderMigration,
  now: Instant,
  settings: MovingSettings,
): Promise<
  Pick<Moving, keyof MovedCertificates | 'domains' | 'eachName' | 'shownNames' | 'publishFor' | 'certificates'>
> {
  const { account, to } = migration;
  const { rows } = await db.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM products p JOIN certificates c ON c.product_id = p.id
     WHERE p.account_id = $1 AND c.revoked_at IS NULL AND c.not_after > $2 AND c.issuer <> $3`,
    [account, now, to],
  );
  const domains = await db.query<MovingDomainRow>(MOVING_DOMAINS, [account, to]);
  const names = await db.query<{ name: string }>('SELECT name FROM migration_names WHERE migration_id = $1', [
    migration.id,
  ]);
  const certificates = await db.query<MovingCertificateRow>(`${MOVING_CERTIFICATES} ORDER BY p.id`, [account]);
  const found = { domains: domains.rows, names: names.rows, certificates: certificates.rows };
  const moving = movingOf(migration, found, now, settings);
  const takenOver = moving.certificates.filter((one) => one.serial === undefined && (one.endsAt ?? now) > now);
  return {
    ...moving,
    formerLive: (rows[0]?.n ?? 0) + takenOver.length,
    newCertificates: await countNewCertificates(db, migration),
  };
}

/** What rows of the record say of a move. */
export interface MovingRows {
  domains: MovingDomainRow[];
  /** whose alias for the provider was found */
  names: { name: string }[];
  certificates: MovingCertificateRow[];
}

export function movingOf(
  migration: Pick<ProviderMigration, 'account' | 'from' | 'to'>,
  rows: MovingRows,
  now: Instant,
  settings: MovingSettings,
): Pick<Moving, 'domains' | 'eachName' | 'shownNames' | 'publishFor' | 'certificates'> {
  const { account, to } = migration;
  const domains = movingDomains(rows.domains, now, settings);
  const certificates = movingCertificates(rows.certificates, migration, now, settings);
  const eachName = settings.looksByItself(to);
  const shownNames = rows.names.map(({ name }) => name);
  const tokens = rows.domains.map(({ name: domain, token }) => ({ domain, token }));
  return {
    domains: eachName ? shownByNames(domains, certificates, shownNames, now) : domains,
    eachName,
    shownNames,
    publishFor: publishedFor(account, to, tokens, settings),
    certificates,
  };
}

/** Where every name is looked at, a domain is shown once all names of certificates below it are. */
function shownByNames(
  domains: readonly MovingDomain[],
  certificates: readonly MovingCertificate[],
  shownNames: readonly string[],
  now: Instant,
): MovingDomain[] {
  const missing = new Map<string, boolean>();
  for (const { domain: name } of certificates.flatMap((one) => one.domains)) {
    const covering = coveringDomain(name, domains)?.domain;
    if (covering === undefined) continue;
    missing.set(covering, missing.get(covering) === true || !isListed(name, shownNames));
  }
  return domains.map((one) => (missing.get(one.domain) === false ? { validatedAt: now, repeats: true, ...one } : one));
}

/** What the institution was reminded of so far. */
export async function readReminded(db: Queryable, id: string): Promise<Reminded[]> {
  const { rows } = await db.query<Reminded>(
    'SELECT domain, ends_at AS "endsAt", days FROM migration_reminders WHERE migration_id = $1',
    [id],
  );
  return rows;
}
