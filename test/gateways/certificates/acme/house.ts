import { createHash, createPublicKey, randomBytes } from 'node:crypto';
import { promises as dns } from 'node:dns';
import { crypto } from 'acme-client';
import type pg from 'pg';
import type {
  CertificateAnswer,
  CertificateAuthority,
  CertificateOrder,
  IssuedCertificate,
} from '../../../../activities/certificate-ports';
import type { ExaminedCsr } from '../../../../src/domain/certificate';
import { type AcmeSettings, createAcmeAuthority } from '../../../../src/gateways/certificates/acme/authority';
import type { ChallengeZone, CnameLookup } from '../../../../src/gateways/certificates/acme/challenges';
import { migrate } from '../../../../src/gateways/postgres/migrations';
import { createPool } from '../../../../src/gateways/postgres/pool';
import { type Pebble, startPebble } from '../../../support/pebble';
import { databaseUrl, freshName, migrations } from '../../../support/record';

const ZONE = 'challenges.perennial.example';

/** An authority, a database, and a zone whose records and whose customers' records are on the authority's DNS server. */
export interface House {
  pebble: Pebble;
  pool: pg.Pool;
  /** what stands in the engine's zone, as `name value` */
  published: Set<string>;
  /** one process' adapter; another one with the same database is another process, or the same after a crash */
  authority(change?: Partial<AcmeSettings>): CertificateAuthority;
  /** what the customer publishes once */
  publishCname(domain: string): Promise<void>;
  close(): Promise<void>;
}

export async function openHouse(environment: Record<string, string> = {}): Promise<House> {
  const url = databaseUrl(freshName());
  await migrate(url, migrations);
  const pool = createPool(url);
  const pebble = await startPebble(environment);
  const published = new Set<string>();
  const zone = zoneOn(pebble, published);
  const lookUp = lookupAt(pebble.dns);
  const masterKey = randomBytes(32);
  return {
    pebble,
    pool,
    published,
    authority: (change = {}) =>
      createAcmeAuthority(pool, {
        name: 'pebble',
        directoryUrl: pebble.directoryUrl,
        caaIdentities: ['pebble.letsencrypt.org'],
        eab: pebble.eab,
        contact: ['mailto:certificates@perennial.example'],
        challenges: zone,
        lookUp,
        masterKey,
        trustedCa: pebble.tls.certificate,
        requestsPerSecond: 500,
        ...change,
      }),
    publishCname: (domain) =>
      pebble.tellDns('set-cname', { host: `_acme-challenge.${domain}`, target: zone.target(domain, undefined) }),
    async close() {
      await pebble.stop();
      await pool.end();
    },
  };
}

function zoneOn(pebble: Pebble, published: Set<string>): ChallengeZone {
  const tell = async (host: string) => {
    await pebble.tellDns('clear-txt', { host });
    for (const one of published) {
      const [name = '', value = ''] = one.split(' ');
      if (name === host) await pebble.tellDns('set-txt', { host, value });
    }
  };
  return {
    target: (domain) => `${createHash('sha256').update(domain).digest('hex').slice(0, 16)}.${ZONE}`,
    async publish(name, value) {
      published.add(`${name} ${value}`);
      await tell(name);
    },
    async withdraw(name, value) {
      published.delete(`${name} ${value}`);
      await tell(name);
    },
  };
}

function lookupAt(server: string): CnameLookup {
  const resolver = new dns.Resolver({ timeout: 2_000, tries: 1 });
  resolver.setServers([server]);
  return async (name) => {
    try {
      return (await resolver.resolveCname(name))[0];
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === dns.NODATA || code === dns.NOTFOUND) return undefined;
      throw error;
    }
  };
}

/** A domain nobody else in these tests has. */
export const freshDomain = () => `shop-${randomBytes(5).toString('hex')}.example`;

export const freshKey = () => crypto.createPrivateEcdsaKey('P-256');

export async function csrFor(names: string[], key: Buffer): Promise<ExaminedCsr> {
  const [, pem] = await crypto.createCsr({ altNames: names }, key);
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return {
    der: pem.toString().replace(/-----[^-]+-----|\s/g, ''),
    names,
    algorithm: 'p256',
    bits: 256,
    spki: spki.toString('base64'),
    keyFingerprint: createHash('sha256').update(spki).digest('hex'),
  };
}

export async function orderFor(...names: string[]): Promise<CertificateOrder> {
  const now = Date.now();
  return {
    key: `order-${randomBytes(8).toString('hex')}`,
    csr: await csrFor(names, await freshKey()),
    profile: 'dv',
    notBefore: new Date(now).toISOString(),
    notAfter: new Date(now + 30 * 86_400_000).toISOString(),
  };
}

/** Asks again with the same key, as the workflow does, until it is no longer pending. */
export async function answerOf(authority: CertificateAuthority, order: CertificateOrder): Promise<CertificateAnswer> {
  for (let call = 0; call < 40; call += 1) {
    const answer = await authority.issue(order);
    if (answer.kind !== 'pending' || answer.toPublish) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('still pending');
}

export async function issued(authority: CertificateAuthority, order: CertificateOrder): Promise<IssuedCertificate> {
  const answer = await answerOf(authority, order);
  if (answer.kind !== 'issued') throw new Error(JSON.stringify(answer));
  return answer.certificate;
}
