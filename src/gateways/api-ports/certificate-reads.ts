import type {
  CertificateResource,
  CertificateState,
  CoverageResource,
  EndpointCheck,
  EndpointState,
  PlannedRevocation,
} from '../../api/certificate-ports';
import type { Instant } from '../../domain/calendar';
import type { CertificateLife, IssueCause, RevocationReason } from '../../domain/certificate';
import { namesOf, plannedRevocation } from '../../domain/certificate-transitions';
import { isInsured } from '../../domain/claims';
import { coverageOf, priceWithoutInsurance } from '../../domain/coverage';
import type { Sighting } from '../../domain/installation';
import type { Life } from '../../domain/life';
import type { Offer } from '../../domain/offer';
import type { Queryable } from '../postgres/pool';

export interface StateRow {
  life: Life;
  account_id: string;
  offer_id: string;
  /** the certificate in force until then, which has no successor yet */
  revoked_at: Instant | null;
  /** of the latest look at an endpoint, which may be another one than that of now */
  host: string | null;
  port: number | null;
  at: Instant | null;
  sighting: Sighting | null;
}

/** Where a certificate product stands; undefined for what is none. */
export async function readState(
  db: Queryable,
  product: string,
): Promise<(CertificateState & { account: string; offer: string }) | undefined> {
  const { rows } = await db.query<StateRow>(
    `SELECT p.life, p.account_id, p.offer_id, c.revoked_at, s.host, s.port, s.at, s.sighting
     FROM products p LEFT JOIN endpoint_sightings s ON s.product_id = p.id
       LEFT JOIN certificates c ON c.product_id = p.id AND c.serial = p.life->'certificate'->'current'->>'serial'
     WHERE p.id = $1`,
    [product],
  );
  return rows[0] && shownState(rows[0]);
}

/** Where a certificate product stands, of what was read of it; undefined for what is none. */
export function shownState(row: StateRow): (CertificateState & { account: string; offer: string }) | undefined {
  const { certificate } = row.life;
  if (!certificate) return undefined;
  const { current, queue, insureNext, reuseCsr } = certificate;
  return {
    account: row.account_id,
    offer: row.offer_id,
    // The life goes on from a revoked one to its replacement, but nobody can rely on it.
    current:
      current && row.revoked_at === null
        ? {
            serial: current.serial,
            notBefore: current.notBefore,
            notAfter: current.notAfter,
            replacedAt: current.replaceAt ?? null,
            toBeRevoked: aheadOf(row.life, current.serial),
          }
        : null,
    names: namesOf(row.life),
    missing: queue[0]?.missing ?? [],
    trouble: queue[0]?.failure ?? null,
    insured: isInsured(row.life, row.life.clock),
    insuredNextTerm: insureNext,
    reuseCsr,
    endpoint: endpointOf(certificate, row),
  };
}

function aheadOf(life: Life, serial: string): PlannedRevocation | null {
  const planned = life.certificate && plannedRevocation(life, serial);
  return planned ? { at: planned.at, reason: planned.reason } : null;
}

/** What the insurance of a certificate has been good for; undefined for what is none. */
export async function readCoverage(db: Queryable, product: string, at: Instant): Promise<CoverageResource | undefined> {
  const { rows } = await db.query<{ life: Life; offer: Offer; reissues: number }>(
    `SELECT p.life, o.data AS offer,
       (SELECT count(*)::int FROM certificates c WHERE c.product_id = p.id AND c.cause = 'claim') AS reissues
     FROM products p JOIN offers o ON o.id = p.offer_id WHERE p.id = $1`,
    [product],
  );
  const row = rows[0];
  return row && shownCoverage(row.life, row.offer, row.reissues, at);
}

/** @param reissues certificates of claims so far */
export function shownCoverage(life: Life, offer: Offer, reissues: number, at: Instant): CoverageResource | undefined {
  if (!life.certificate) return undefined;
  const { insured, insureNext } = life.certificate;
  const amount = priceWithoutInsurance(reissues, offer);
  return {
    insured,
    insuredNextTerm: insureNext,
    included: offer.certificate?.insurance.included ?? false,
    term: life.term ? { start: life.term.start, end: life.term.end } : null,
    days: coverageOf(life, at),
    reissues: { count: reissues, priceWithoutInsurance: { amount, currency: offer.currency } },
  };
}

function endpointOf({ endpoint }: CertificateLife, { host, port, at, sighting }: StateRow): EndpointState | null {
  if (!endpoint) return null;
  const isThere = host === endpoint.host && port === endpoint.port;
  return {
    host: endpoint.host,
    port: endpoint.port,
    nextCheckAt: endpoint.lookAt ?? null,
    seen: isThere && at !== null && sighting !== null ? endpointCheckOf(sighting, at) : null,
  };
}

export function endpointCheckOf(sighting: Sighting, at: Instant): EndpointCheck {
  if (sighting.kind === 'unreachable')
    return { at, result: sighting.kind, reason: sighting.reason, serial: null, names: [], notAfter: null };
  const { serial, names, notAfter } = sighting.certificate;
  return { at, result: sighting.kind, reason: null, serial, names, notAfter };
}

export interface CertificateRow {
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
  const { rows } = await db.query<CertificateRow & { life: Life }>(
    `SELECT c.*, r.csr->'names' AS names, p.life
     FROM certificates c JOIN certificate_requests r ON r.id = c.request_id JOIN products p ON p.id = c.product_id
     WHERE c.product_id = $1 ORDER BY c.not_before DESC, c.serial`,
    [product],
  );
  return rows.map((row) => shownCertificate(row, row.life));
}

export function shownCertificate(row: CertificateRow, life: Life): CertificateResource {
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
    toBeRevoked: aheadOf(life, row.serial),
  };
}
