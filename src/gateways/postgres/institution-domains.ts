import type { CertificatePorts } from '../../../activities/certificate-ports';
import type { Instant } from '../../domain/calendar';
import type { DcvMethod } from '../../domain/certificate';
import type { Finding } from '../../domain/findings';
import { clash, type DomainStanding } from '../../domain/institution-domains';
import { addJobs } from './jobs';
import type { Queryable } from './pool';

/** In a statement about names `v.domain` of the account $3: the token of the registered domain that speaks for them. */
export const TOKEN_OF_REGISTERED = `(SELECT d.token FROM institution_domains d
  WHERE d.account_id = $3 AND ${under('v.domain', 'd.name')} ORDER BY length(d.name) DESC LIMIT 1)`;

/** In SQL: whether a name is a domain or lies below it. */
export function under(name: string, domain: string): string {
  return `(${name} = ${domain} OR right(${name}, length(${domain}) + 1) = '.' || ${domain})`;
}

/** A domain that somebody has registered, without where it stands. */
export interface RegisteredDomain {
  name: string;
  account: string;
  token: string;
  registeredBy: 'customer' | 'operator';
  registeredAt: Instant;
}

export interface DomainRow {
  name: string;
  account_id: string;
  token: string;
  registered_by: 'customer' | 'operator';
  registered_at: Instant;
}

export function domainOf(row: DomainRow): RegisteredDomain {
  const { name, account_id: account, token, registered_by: registeredBy, registered_at: registeredAt } = row;
  return { name, account, token, registeredBy, registeredAt };
}

/** One row of a domain at a provider. */
export interface DomainAtProvider {
  domain: string;
  provider: string;
  transferredAt: Instant | null;
  wildcardAt: Instant | null;
  method: DcvMethod | null;
  validatedAt: Instant | null;
  checkedAt: Instant | null;
  checkedBy: DcvMethod | null;
  passed: boolean | null;
  reason: string | null;
  findings: Finding[] | null;
  asked: { question: string; answer: string }[];
}

const AT_PROVIDER_COLUMNS = `v.domain, v.provider, v.transferred_at AS "transferredAt", v.wildcard_at AS "wildcardAt", v.method,
  v.validated_at AS "validatedAt", v.checked_at AS "checkedAt", v.checked_by AS "checkedBy", v.passed, v.reason, v.findings, v.asked`;

/** What an account has registered, as it stands at a provider. */
export async function readStandings(db: Queryable, account: string, provider: string): Promise<DomainStanding[]> {
  const { rows } = await db.query<{
    name: string;
    wildcard: boolean;
    validated_at: Instant | null;
    method: DcvMethod | null;
  }>(
    `SELECT d.name, v.wildcard_at IS NOT NULL AS wildcard, v.validated_at, v.method
     FROM institution_domains d LEFT JOIN domain_validations v ON v.domain = d.name AND v.provider = $2
     WHERE d.account_id = $1`,
    [account, provider],
  );
  return rows.map(({ name, wildcard, validated_at: validatedAt, method }) => ({
    name,
    wildcard,
    ...(validatedAt !== null && { validatedAt }),
    ...(method !== null && { method }),
  }));
}

/** Whom new orders of an account come from, by name. */
export async function providerOf(
  db: Queryable,
  account: string,
  { authority }: Pick<CertificatePorts, 'authority'>,
): Promise<string> {
  const { rows } = await db.query<{ chosen: string | null }>(
    'SELECT certificate_provider AS chosen FROM accounts WHERE id = $1',
    [account],
  );
  return rows[0]?.chosen ?? authority().name;
}

/** A page's domains of an account by name, and one more. */
export async function readDomains(
  db: Queryable,
  account: string,
  { after, limit }: { after?: string; limit: number },
): Promise<RegisteredDomain[]> {
  const { rows } = await db.query<DomainRow>(
    'SELECT * FROM institution_domains WHERE account_id = $1 AND ($2::text IS NULL OR name > $2) ORDER BY name LIMIT $3',
    [account, after ?? null, limit + 1],
  );
  return rows.map(domainOf);
}

/** @param lock until the transaction ends nobody else changes it */
export async function findDomain(
  db: Queryable,
  account: string,
  name: string,
  lock = false,
): Promise<RegisteredDomain | undefined> {
  const { rows } = await db.query<DomainRow>(
    `SELECT * FROM institution_domains WHERE account_id = $1 AND name = $2 ${lock ? 'FOR UPDATE' : ''}`,
    [account, name],
  );
  return rows[0] && domainOf(rows[0]);
}

/** Where domains stand at providers, by domain. */
export async function readAtProviders(db: Queryable, domains: readonly string[]): Promise<DomainAtProvider[]> {
  return (await db.query<DomainAtProvider>(atProviders('$1'), [domains])).rows;
}

/** In SQL: where the domains of a list stand. */
export function atProviders(domains: string): string {
  return `SELECT ${AT_PROVIDER_COLUMNS} FROM domain_validations v WHERE v.domain = ANY (${domains}) ORDER BY v.domain, v.provider`;
}

/**
 * Whether another account holds the domain, its parent or a child. Until the transaction ends nobody else registers one
 * under the same registrable domain.
 */
export async function isHeldByAnother(
  db: Queryable,
  account: string,
  name: string,
  registrable: string,
): Promise<boolean> {
  await db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 11))', [registrable]);
  const { rows } = await db.query<{ name: string }>(
    `SELECT name FROM institution_domains WHERE account_id <> $1 AND ${under('name', '$2')}`,
    [account, registrable],
  );
  return rows.some((other) => clash(other.name, name));
}

/**
 * Keeps a registration. What products wait to show for names under it is from then on the domain's own, so that it is
 * published once; what was shown already stays as it is published. @returns whether it is new
 */
export async function insertDomain(db: Queryable, domain: RegisteredDomain): Promise<boolean> {
  const { name, account, token, registeredBy, registeredAt } = domain;
  const { rowCount } = await db.query(
    `INSERT INTO institution_domains (name, account_id, token, registered_by, registered_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (name) DO NOTHING`,
    [name, account, token, registeredBy, registeredAt],
  );
  if (rowCount !== 1) return false;
  await db.query(
    `UPDATE validations v SET token = ${TOKEN_OF_REGISTERED} FROM products p
     WHERE p.id = v.product_id AND p.account_id = $3 AND ${under('v.domain', '$1')} AND $2 = ${TOKEN_OF_REGISTERED}
       AND (v.validated_at IS NULL OR v.method = 'dns-persistent')`,
    [name, token, account],
  );
  return true;
}

/** A name under a registered domain that a living certificate bears, with the token of what shows it. */
export interface NameUnder {
  domain: string;
  name: string;
  token: string;
  product: string;
}

export interface NameInUse extends NameUnder {
  wildcard: boolean;
  /** whom the product's next certificate comes from, as far as it was said */
  provider: string | null;
}

const OF_LIVING = `FROM validations v JOIN products p ON p.id = v.product_id
  JOIN institution_domains d ON d.account_id = p.account_id AND ${under('v.domain', 'd.name')}`;
const OF_DOMAINS = `WHERE p.account_id = $1 AND p.state IN ('ordered', 'active') AND d.name = ANY ($2)
  AND NOT EXISTS (SELECT 1 FROM institution_domains o WHERE o.account_id = $1 AND length(o.name) > length(d.name)
    AND ${under('v.domain', 'o.name')})`;

/** What living certificates need of domains; a name counts for the closest registered domain alone. */
export async function namesInUse(db: Queryable, account: string, domains: readonly string[]): Promise<NameInUse[]> {
  return (await db.query<NameInUse>(NAMES_IN_USE, [account, domains])).rows;
}

const NAMES_IN_USE = `SELECT d.name AS domain, v.domain AS name, v.token, p.id AS product,
       p.life->'certificate'->'domains' @> jsonb_build_array(jsonb_build_object('domain', v.domain, 'wildcard', true)) AS wildcard,
       coalesce(p.life->'certificate'->>'provider', c.issuer) AS provider
     ${OF_LIVING}
     LEFT JOIN certificates c ON c.product_id = p.id AND c.serial = p.life->'certificate'->'current'->>'serial'
     ${OF_DOMAINS} ORDER BY d.name, v.domain, p.id`;

/** Names of the account $1 under the domains $2, without what only lives tell. */
export const NAMES_UNDER = `SELECT d.name AS domain, v.domain AS name, v.token, p.id AS product
  ${OF_LIVING} ${OF_DOMAINS} ORDER BY d.name, v.domain, p.id`;

/** Carried over to a provider by the operator's side (S9); again changes nothing. @returns whether it is new there */
export async function transferDomain(db: Queryable, name: string, provider: string, at: Instant): Promise<boolean> {
  const { rowCount } = await db.query(
    `INSERT INTO domain_validations AS v (domain, provider, transferred_at) VALUES ($1, $2, $3)
     ON CONFLICT (domain, provider) DO UPDATE SET transferred_at = $3 WHERE v.transferred_at IS NULL`,
    [name, provider, at],
  );
  return rowCount === 1;
}

/** @returns whether it was not there yet */
export async function addWildcard(db: Queryable, name: string, provider: string, at: Instant): Promise<boolean> {
  const { rowCount } = await db.query(
    `INSERT INTO domain_validations AS v (domain, provider, wildcard_at) VALUES ($1, $2, $3)
     ON CONFLICT (domain, provider) DO UPDATE SET wildcard_at = $3 WHERE v.wildcard_at IS NULL`,
    [name, provider, at],
  );
  return rowCount === 1;
}

/** What a look has found; one that passed is the domain's validation from then on. */
export async function noteLook(
  db: Queryable,
  look: {
    domain: string;
    provider: string;
    method: DcvMethod;
    at: Instant;
    reason: string | null;
    findings: Finding[] | null;
    asked: DomainAtProvider['asked'];
    /** what stands no more counts no more, whatever was seen before */
    forgets: boolean;
  },
): Promise<void> {
  const { domain, provider, method, at, reason, findings, asked, forgets } = look;
  await db.query(
    `INSERT INTO domain_validations AS v (domain, provider, checked_at, checked_by, passed, reason, asked, findings, method, validated_at)
     VALUES ($1, $2, $3, $4, $5::text IS NULL, $5, $6, $8, CASE WHEN $5::text IS NULL THEN $4 END,
       CASE WHEN $5::text IS NULL THEN $3::timestamptz END)
     ON CONFLICT (domain, provider) DO UPDATE SET checked_at = excluded.checked_at, checked_by = excluded.checked_by,
       passed = excluded.passed, reason = excluded.reason, asked = excluded.asked, findings = excluded.findings,
       method = coalesce(excluded.method, v.method), validated_at = CASE WHEN $7 THEN excluded.validated_at ELSE coalesce(excluded.validated_at, v.validated_at) END`,
    [domain, provider, at, method, reason, JSON.stringify(asked), forgets, findings && JSON.stringify(findings)],
  );
}

/** Tells every living product of the account with names under a domain that it is validated at a provider. */
export async function tellValidated(
  db: Queryable,
  account: string,
  told: { domain: string; provider: string; method: DcvMethod; at: Instant },
): Promise<void> {
  const message = { type: 'domainValidated', ...told };
  await addJobs(
    db,
    'signal',
    `SELECT DISTINCT jsonb_build_object('product', p.id, 'message', $3::jsonb)
     FROM products p JOIN validations v ON v.product_id = p.id
     WHERE p.account_id = $1 AND p.state IN ('ordered', 'active') AND ${under('v.domain', '$2')}`,
    [account, told.domain, JSON.stringify(message)],
  );
}

/** What waits for a domain is tried at once. */
export async function tellRetry(db: Queryable, account: string, domain: string, at: Instant): Promise<void> {
  await addJobs(
    db,
    'signal',
    `SELECT DISTINCT jsonb_build_object('product', p.id, 'message', $3::jsonb)
     FROM products p JOIN validations v ON v.product_id = p.id
     WHERE p.account_id = $1 AND p.life->'certificate'->'queue'->0->'missing' ? 'validation' AND ${under('v.domain', '$2')}`,
    [account, domain, JSON.stringify({ type: 'retryNow', at })],
  );
}

export async function removeDomain(db: Queryable, name: string): Promise<void> {
  await db.query('DELETE FROM institution_domains WHERE name = $1', [name]);
}
