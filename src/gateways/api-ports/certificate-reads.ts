import type { CertificateResource, CertificateState } from '../../api/certificate-ports';
import type { Instant } from '../../domain/calendar';
import type { IssueCause, RevocationReason } from '../../domain/certificate';
import { namesOf } from '../../domain/certificate-transitions';
import { isInsured } from '../../domain/claims';
import type { Life } from '../../domain/life';
import type { Queryable } from '../postgres/pool';

/** Where a certificate product stands; undefined for what is none. */
export async function readState(
  db: Queryable,
  product: string,
): Promise<(CertificateState & { account: string; offer: string }) | undefined> {
  const { rows } = await db.query<{ life: Life; account_id: string; offer_id: string }>(
    'SELECT life, account_id, offer_id FROM products WHERE id = $1',
    [product],
  );
  const row = rows[0];
  const certificate = row?.life.certificate;
  if (!row || !certificate) return undefined;
  const { current, queue, insureNext, reuseCsr } = certificate;
  return {
    account: row.account_id,
    offer: row.offer_id,
    current: current
      ? {
          serial: current.serial,
          notBefore: current.notBefore,
          notAfter: current.notAfter,
          replacedAt: current.replaceAt ?? null,
        }
      : null,
    names: namesOf(row.life),
    missing: queue[0]?.missing ?? [],
    insured: isInsured(row.life, row.life.clock),
    insuredNextTerm: insureNext,
    reuseCsr,
  };
}

interface CertificateRow {
  serial: string;
  issuer: string;
  fingerprint: string;
  not_before: Instant;
  not_after: Instant;
  names: string[];
  cause: IssueCause;
  claim_id: string | null;
  revoked_at: Instant | null;
  revoked_for: RevocationReason | null;
}

/** Every certificate of a product, newest first. */
export async function readCertificates(db: Queryable, product: string): Promise<CertificateResource[]> {
  const { rows } = await db.query<CertificateRow>(
    `SELECT c.*, r.csr->'names' AS names FROM certificates c JOIN certificate_requests r ON r.id = c.request_id
     WHERE c.product_id = $1 ORDER BY c.not_before DESC, c.serial`,
    [product],
  );
  return rows.map(resourceOf);
}

function resourceOf(row: CertificateRow): CertificateResource {
  return {
    serial: row.serial,
    issuer: row.issuer,
    fingerprint: row.fingerprint,
    notBefore: row.not_before,
    notAfter: row.not_after,
    names: row.names,
    cause: row.cause,
    claim: row.claim_id,
    revoked: row.revoked_at && row.revoked_for ? { at: row.revoked_at, reason: row.revoked_for } : null,
  };
}
