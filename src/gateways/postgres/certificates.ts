import { randomBytes } from 'node:crypto';
import type {
  CertificateRecord,
  CertificateTx,
  CheckReport,
  ClaimStep,
  CsrRecord,
  ServingPlace,
} from '../../../activities/certificate-ports';
import type { Instant } from '../../domain/calendar';
import type {
  ClaimReason,
  ClaimState,
  DcvMethod,
  DcvProof,
  ExaminedCsr,
  IssueCause,
  LifeDomain,
  RevocationReason,
} from '../../domain/certificate';
import { type Look, type Sighting, sightingOf } from '../../domain/installation';
import type { DomainStanding } from '../../domain/institution-domains';
import { readStandings, TOKEN_OF_REGISTERED } from './institution-domains';
import { wakeMigration } from './migration-wakes';
import type { Queryable } from './pool';

interface CertificateRow {
  issuer: string;
  serial: string;
  product_id: string;
  account_id: string;
  request_id: string;
  fingerprint: string;
  key_fingerprint: string;
  not_before: Instant;
  not_after: Instant;
  pem: string;
  chain: string[];
  cause: IssueCause;
  claim_id: string | null;
  revoked_at: Instant | null;
}

export function certificateOfRow(row: CertificateRow): CertificateRecord {
  return {
    issuer: row.issuer,
    serial: row.serial,
    fingerprint: row.fingerprint,
    notBefore: row.not_before,
    notAfter: row.not_after,
    pem: row.pem,
    chain: row.chain,
    product: row.product_id,
    account: row.account_id,
    csr: row.request_id,
    keyFingerprint: row.key_fingerprint,
    cause: row.cause,
    ...(row.claim_id !== null && { claim: row.claim_id }),
    ...(row.revoked_at !== null && { revokedAt: row.revoked_at }),
  };
}

/** Whether a certificate of product $1, or a claim before the claim $3 that is still open, has the key $2 (I5). */
export const KEY_IS_USED = `(EXISTS (SELECT 1 FROM certificates WHERE product_id = $1 AND key_fingerprint = $2)
  OR EXISTS (SELECT 1 FROM claims c JOIN certificate_requests r ON r.id = c.request_id
    WHERE c.product_id = $1 AND r.key_fingerprint = $2 AND c.id < $3 AND c.state IN ('received', 'waiting_for_validation')))`;

/** What is known of a key, for a product. @param claim only claims before it count; all where it is left out */
export async function readKeyStanding(
  db: Queryable,
  product: string,
  keyFingerprint: string,
  claim = 'claim~',
): Promise<{ barred: boolean; used: boolean }> {
  const { rows } = await db.query<{ barred: boolean; used: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM barred_keys WHERE key_fingerprint = $2) AS barred, ${KEY_IS_USED} AS used`,
    [product, keyFingerprint, claim],
  );
  return rows[0] ?? { barred: false, used: false };
}

/** The record of certificates, in a transaction of the record. */
export class PgCertificates implements CertificateTx {
  constructor(private readonly db: Queryable) {}

  async csr(id: string): Promise<CsrRecord> {
    const { rows } = await this.db.query<{ csr: ExaminedCsr; barred: boolean }>(
      `SELECT r.csr, EXISTS (SELECT 1 FROM barred_keys b WHERE b.key_fingerprint = r.key_fingerprint) AS barred
       FROM certificate_requests r WHERE r.id = $1`,
      [id],
    );
    const row = rows[0];
    if (!row) throw new Error(`no certificate request ${id}`);
    return { id, csr: row.csr, barred: row.barred };
  }

  async keep(certificate: CertificateRecord): Promise<void> {
    const { issuer, serial, product, account, csr, fingerprint, keyFingerprint } = certificate;
    const { notBefore, notAfter, pem, chain, cause, claim } = certificate;
    await lockKey(this.db, keyFingerprint);
    await this.db.query(
      `INSERT INTO certificates (issuer, serial, product_id, account_id, request_id, fingerprint, key_fingerprint, not_before, not_after,
         pem, chain, cause, claim_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT (issuer, serial) DO NOTHING`,
      [
        issuer,
        serial,
        product,
        account,
        csr,
        fingerprint,
        keyFingerprint,
        notBefore,
        notAfter,
        pem,
        chain,
        cause,
        claim ?? null,
      ],
    );
    await wakeMigration(this.db, account);
  }

  async find(product: string, serial: string): Promise<CertificateRecord | undefined> {
    const { rows } = await this.db.query<CertificateRow>(
      'SELECT * FROM certificates WHERE product_id = $1 AND serial = $2',
      [product, serial],
    );
    return rows[0] && certificateOfRow(rows[0]);
  }

  async sighted(
    product: string,
    { host, port }: Pick<ServingPlace, 'host' | 'port'>,
    current: string | undefined,
    look: Look,
    at: Instant,
  ): Promise<Sighting> {
    const { rows: ours } = await this.db.query<{ serial: string; fingerprint: string }>(
      'SELECT serial, fingerprint FROM certificates WHERE product_id = $1',
      [product],
    );
    const fingerprints = ours.map((one) => one.fingerprint);
    const sighting = sightingOf(look, ours.find((one) => one.serial === current)?.fingerprint, fingerprints);
    await this.db.query(
      `INSERT INTO endpoint_sightings (product_id, host, port, at, sighting) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (product_id) DO UPDATE SET host = $2, port = $3, at = $4, sighting = $5`,
      [product, host, port, at, JSON.stringify(sighting)],
    );
    return sighting;
  }

  async live(product: string, at: Instant): Promise<CertificateRecord[]> {
    const { rows } = await this.db.query<CertificateRow>(
      `SELECT * FROM certificates WHERE product_id = $1 AND not_after > $2 AND revoked_at IS NULL ORDER BY not_before`,
      [product, at],
    );
    return rows.map(certificateOfRow);
  }

  async revoked(product: string, serial: string, reason: RevocationReason, at: Instant): Promise<void> {
    await this.db.query(
      `UPDATE certificates SET revoked_at = $3, revoked_for = $4 WHERE product_id = $1 AND serial = $2 AND revoked_at IS NULL`,
      [product, serial, at, reason],
    );
  }

  async keyStanding(
    product: string,
    keyFingerprint: string,
    claim: string,
  ): Promise<{ barred: boolean; used: boolean }> {
    return readKeyStanding(this.db, product, keyFingerprint, claim);
  }

  async claimStep(claim: string, state: ClaimState | undefined, step: ClaimStep): Promise<ClaimReason> {
    const { rows } = await this.db.query<{ reason: ClaimReason }>(
      `UPDATE claims SET state = coalesce($2, state), steps = steps || jsonb_build_array($3::jsonb),
         problem = CASE WHEN $2 = 'refused' THEN $4 ELSE problem END
       WHERE id = $1 RETURNING reason`,
      [claim, state ?? null, JSON.stringify(step), step.about ?? null],
    );
    return rows[0]?.reason ?? 'other';
  }

  async checked(check: {
    product: string;
    domain: string;
    method: DcvMethod;
    at: Instant;
    report: CheckReport;
  }): Promise<void> {
    const { product, domain, method, at, report } = check;
    await this.db.query(
      `INSERT INTO validation_checks (product_id, domain, method, at, passed, reason, asked, findings) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[product, domain, method, at, report.passed, report.passed ? null : report.reason],
        ...[JSON.stringify(report.asked), report.passed || !report.findings ? null : JSON.stringify(report.findings)],
      ],
    );
  }

  async validated(product: string, domain: string, method: DcvMethod, validatedAt: Instant): Promise<void> {
    await this.db.query('UPDATE validations SET method = $3, validated_at = $4 WHERE product_id = $1 AND domain = $2', [
      product,
      domain,
      method,
      validatedAt,
    ]);
  }

  async failureIsNews(product: string, domain: string, at: Instant): Promise<boolean> {
    await this.db.query('SELECT 1 FROM validations WHERE product_id = $1 AND domain = $2 FOR UPDATE', [
      product,
      domain,
    ]);
    const { rows } = await this.db.query(
      `SELECT 1 FROM mails m JOIN products p ON p.id = m.product_id AND p.account_id = m.account_id
       WHERE p.id = $1 AND m.facts->>'kind' = 'validation_failed' AND m.facts->>'domain' = $2
         AND m.at > $3::timestamptz - interval '1 day' LIMIT 1`,
      [product, domain, at],
    );
    return rows.length === 0;
  }

  registrations(account: string, provider: string): Promise<DomainStanding[]> {
    return readStandings(this.db, account, provider);
  }

  async proofOf(product: string, domain: string): Promise<DcvProof> {
    const { rows } = await this.db.query<{ token: string; account_id: string }>(
      `SELECT v.token, p.account_id FROM validations v JOIN products p ON p.id = v.product_id
       WHERE v.product_id = $1 AND v.domain = $2`,
      [product, domain],
    );
    const row = rows[0];
    if (!row) throw new Error(`no validation of ${domain} for ${product}`);
    return { account: row.account_id, token: row.token };
  }
}

/** Until the transaction ends nobody else bars this key, or keeps a certificate for it. */
export async function lockKey(db: Queryable, keyFingerprint: string): Promise<void> {
  await db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 6))', [keyFingerprint]);
}

/** Keeps a request that was found sound; the domains that it names are to be validated from then on. */
export async function insertCsr(
  db: Queryable,
  request: { id: string; product: string; account: string; csr: ExaminedCsr; at: Instant },
  domains: readonly LifeDomain[],
): Promise<void> {
  const { id, product, account, csr, at } = request;
  await db.query(
    `INSERT INTO certificate_requests (id, product_id, account_id, csr, key_fingerprint, at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, product, account, csr, csr.keyFingerprint, at],
  );
  const rows = domains.map(({ domain, wildcard }) => ({ domain, wildcard, token: randomBytes(20).toString('hex') }));
  await db.query(
    `INSERT INTO validations (product_id, domain, wildcard, token)
     SELECT $1, v.domain, v.wildcard, coalesce(${TOKEN_OF_REGISTERED}, v.token)
     FROM jsonb_to_recordset($2) AS v(domain text, wildcard boolean, token text)
     ON CONFLICT (product_id, domain) DO NOTHING`,
    [product, JSON.stringify(rows), account],
  );
}
