import { createHash, X509Certificate } from 'node:crypto';
import type pg from 'pg';
import type {
  CertificateAnswer,
  CertificateAuthority,
  CertificateOrder,
  IssuedCertificate,
} from '../../../../activities/certificate-ports';
import type { PublishedAuthority } from '../../../api/ports';
import type { Instant } from '../../../domain/calendar';
import type { Queryable } from '../../postgres/pool';
import { type MasterKeys, Vault } from '../../vault';
import { Issuers } from './issuers';
import { isFor } from './recheck';
import { Responder } from './responder';
import { markRevoked, RevocationLists } from './revocations';
import { subjectFault } from './subject';

export interface EmbeddedSettings {
  pool: pg.Pool;
  /** private keys are encrypted under it */
  masterKey: MasterKeys;
  /** where the lists and the responder are reached from outside; written into every certificate */
  publicUrl: string;
  /** in the names of root and intermediates */
  brand: string;
  /** the authority's name in the configuration */
  name: string;
  caaIdentities: readonly string[];
  /** by which lists and answers age; a first root begins then */
  now: () => Instant;
}

/**
 * The built-in authority (C6): an activity's port, and what it publishes for those who check its certificates. Root and
 * first intermediate are made by whoever opens it first.
 */
export async function openEmbeddedAuthority(
  settings: EmbeddedSettings,
): Promise<{ authority: CertificateAuthority; published: PublishedAuthority }> {
  const { pool, brand, publicUrl, name, now } = settings;
  const issuers = await Issuers.open(
    {
      db: pool,
      vault: new Vault(settings.masterKey, 'perennial certificate authority private keys'),
      brand,
      publicUrl,
    },
    now(),
  );
  const lists = new RevocationLists(pool);
  const responder = new Responder(pool, issuers);

  async function issued({ certificate, issuer }: Kept): Promise<CertificateAnswer> {
    const above = await issuers.named(issuer);
    if (!above) throw new Error(`The issuer ${issuer} of a certificate is not there.`);
    return { kind: 'issued', certificate: told(name, certificate, above.certificate) };
  }

  return {
    authority: {
      name,
      caaIdentities: settings.caaIdentities,
      validates: 'engine',

      async issue(order) {
        const known = await readKept(pool, order.key);
        if (known) return isFor(known.certificate, order.csr) ? issued(known) : anotherOrder;
        const issuing = await issuers.signingAt(order.notBefore);
        const detail = subjectFault(order) ?? timeFault(order, issuing?.certificate);
        if (!issuing || detail !== undefined) return { kind: 'refused', detail: detail ?? '' };
        const { certificate, serial } = issuing.sign(order);
        const isFirst = await keep(pool, { key: order.key, serial, issuer: issuing.name, certificate });
        if (isFirst) return issued({ certificate, issuer: issuing.name });
        // Somebody else was faster; what was signed here has not left this function, and never will.
        const winner = await readKept(pool, order.key);
        if (!winner) throw new Error(`The certificate of ${order.key} was kept and is not there.`);
        return isFor(winner.certificate, order.csr) ? issued(winner) : anotherOrder;
      },

      async revoke({ serial, pem }, reason, at) {
        const { rows } = await pool.query<{ der: Buffer }>('SELECT der FROM ca_certificates WHERE serial = $1', [
          serial,
        ]);
        const der = rows[0]?.der;
        if (!der?.equals(new X509Certificate(pem).raw)) {
          return { kind: 'refused', detail: `This authority signed no such certificate with the serial ${serial}.` };
        }
        await markRevoked(pool, serial, reason, at);
        responder.forget();
        return { kind: 'done' };
      },

      // It has no reason to want a certificate replaced at another time than the rules do (C2).
      replacementWindow: async () => undefined,
    },

    published: {
      async certificate(issuer) {
        return (await issuers.named(issuer))?.certificate.raw;
      },
      async revocationList(issuer) {
        const material = await issuers.named(issuer);
        return material && lists.listOf(issuer, material, now());
      },
      ocsp: (request) => responder.answer(request, now()),
    },
  };
}

interface Kept {
  certificate: X509Certificate;
  issuer: string;
}

const anotherOrder: CertificateAnswer = {
  kind: 'refused',
  detail: 'Under this key a certificate was issued for another key or for other names.',
};

function timeFault({ notBefore, notAfter }: CertificateOrder, issuer: X509Certificate | undefined): string | undefined {
  if (!issuer) return `The authority has no intermediate that signs at ${notBefore}: its root is not valid then.`;
  if (notAfter <= notBefore) return 'A certificate cannot end before it begins.';
  const end = new Date(issuer.validTo).toISOString();
  return notAfter > end ? `The intermediate that would sign ends at ${end}, before the certificate.` : undefined;
}

async function readKept(db: Queryable, key: string): Promise<Kept | undefined> {
  const { rows } = await db.query<{ der: Buffer; issuer: string }>(
    'SELECT der, issuer FROM ca_certificates WHERE key = $1',
    [key],
  );
  const [row] = rows;
  return row && { certificate: new X509Certificate(row.der), issuer: row.issuer };
}

/** @returns whether nothing was kept under that key before */
async function keep(db: Queryable, row: Kept & { key: string; serial: string }): Promise<boolean> {
  const { rowCount } = await db.query(
    `INSERT INTO ca_certificates (key, serial, issuer, der, not_after) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (key) DO NOTHING`,
    [row.key, row.serial, row.issuer, row.certificate.raw, new Date(row.certificate.validTo).toISOString()],
  );
  return rowCount === 1;
}

function told(authority: string, certificate: X509Certificate, issuer: X509Certificate): IssuedCertificate {
  return {
    issuer: authority,
    serial: certificate.serialNumber.toLowerCase(),
    fingerprint: createHash('sha256').update(certificate.raw).digest('hex'),
    notBefore: new Date(certificate.validFrom).toISOString(),
    notAfter: new Date(certificate.validTo).toISOString(),
    pem: certificate.toString(),
    chain: [issuer.toString()],
  };
}
