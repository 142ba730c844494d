import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createMigrationActivities } from '../../activities/provider-migrations';
import type { Instant } from '../../src/domain/calendar';
import type { CertificateProvider } from '../../src/domain/certificate-provider';
import { instructions } from '../../src/domain/dcv';
import type { CertificateKit } from '../../src/gateways/api-ports/certificates';
import { institutionDomainPorts } from '../../src/gateways/api-ports/institution-domains';
import { migrationPorts } from '../../src/gateways/api-ports/migrations';
import { createAcmeAuthority } from '../../src/gateways/certificates/acme/authority';
import { examineCsr } from '../../src/gateways/certificates/examine-csr';
import { createAliasLookup } from '../../src/gateways/dcv/control';
import { createChallengeZone } from '../../src/gateways/dns/challenge-zone';
import { nameServer } from '../../src/gateways/dns/resolver';
import type { DnsServer } from '../../src/gateways/dns/server';
import { createMigrationStore } from '../../src/gateways/postgres/provider-migrations';
import { openCertificates } from '../../src/main/certificates';
import { startChallengeDns } from '../../src/main/challenge-dns';
import { migrationKit } from '../../src/main/migration-kit';
import { Requests } from '../../src/scenarios/requests';
import { takeOverCertificate } from '../support/certified';
import { startCustomersDns } from '../support/customers-dns';
import { type Pebble, startPebble } from '../support/pebble';
import { openTestRecord } from '../support/record';

const ZONE = 'dcv.perennial.example';
/** How many products live at once: as a worker with so many slots. */
const TOGETHER = 16;
/** Milliseconds by which the engine's time may be ahead while the first certificates are issued. */
const TRIED_AGAIN = 20 * 60_000;

export interface Institution {
  account: string;
  domain: string;
  products: string[];
  aliases: { name: string; value: string }[];
}

/** Two authorities, the engine's record between them, and institutions; its time is moved by who tests. */
export async function openMovingWorld() {
  const folder = mkdtempSync(path.join(tmpdir(), 'perennial-migration-'));
  const dnsWorld = await startCustomersDns(ZONE);
  const old = await startPebble({}, dnsWorld.address, 90);
  // Time is moved, the authority's is not: what it issues is valid for long enough from now on.
  const next = await startPebble({}, dnsWorld.address, 300);
  const pebbles: Record<string, Pebble> = { old, new: next };
  const providers = Object.entries(pebbles).map(([name, { directoryUrl, eab, tls }]) => {
    const trustedCaFile = path.join(folder, `${name}.pem`);
    writeFileSync(trustedCaFile, tls.certificate);
    const authority = { kind: 'acme', directoryUrl, eab, trustedCaFile };
    return { name, title: `${name} CA`, authority, documentation: [{ title: 'FAQ', url: `https://${name}.example/` }] };
  });
  const providersFile = path.join(folder, 'providers.json');
  writeFileSync(providersFile, JSON.stringify(providers));
  const masterKey = randomBytes(32);
  const environment = {
    SANDBOX: 'true',
    MASTER_KEY: masterKey.toString('hex'),
    CERTIFICATE_PROVIDERS_FILE: providersFile,
    CERTIFICATE_AUTHORITY: 'old',
    DNS_RESOLVER: dnsWorld.address,
    DNS_AUTHORITATIVE: 'false',
    DCV_ZONE: ZONE,
    DCV_DNS_LISTEN: '127.0.0.1:0',
    DCV_DNS_ADDRESSES: '192.0.2.53',
  };
  let certificates: CertificateKit | undefined;
  const record = await openTestRecord(environment, async (config, kit) => {
    const opened = (await openCertificates(config, kit)).kit;
    const lookUp = createAliasLookup({ authoritative: false, resolvers: [nameServer(dnsWorld.address)] });
    const authorities = Object.entries(pebbles).map(([name, { directoryUrl, eab, tls }]) =>
      createAcmeAuthority(kit.pool, {
        ...{ name, directoryUrl, eab, lookUp, masterKey, contact: [], caaIdentities: [] },
        challenges: createChallengeZone(kit.pool, ZONE),
        trustedCa: tls.certificate,
        // Authorities of this machine have no limits to keep.
        requestsPerSecond: 500,
      }),
    );
    certificates = {
      ...opened,
      authority: (name = 'old') => authorities.find((one) => one.name === name) ?? opened.authority(name),
    };
    return certificates;
  });
  const kit = certificates as CertificateKit;
  const dns = (await startChallengeDns(record.config, record.kit.pool)) as DnsServer;
  dnsWorld.delegateTo(dns.port);
  const moved = migrationKit(kit);
  const api = migrationPorts(record.kit, moved);
  const domains = institutionDomainPorts(record.kit, kit);
  const { pool, settings, time } = record.kit;
  let now = '';
  const activities = createMigrationActivities({
    store: createMigrationStore({ pool, settings, time, moving: moved.moving, clock: { now: async () => now } }),
    certificates: kit,
    provider: (name): CertificateProvider | undefined => moved.providers.find((one) => one.name === name),
    operator: { email: 'operator@shop.example', locale: 'en', timeZone: 'UTC' },
  });
  const requests = new Requests();

  async function aliasOf(account: string, name: string, token: string) {
    const found = instructions({ domain: name, wildcard: false, method: 'dns', proof: { account, token } }, kit.dcv);
    const alias = found.flatMap((one) => (one.kind === 'record' && one.type === 'CNAME' ? [one] : []))[0];
    if (!alias) throw new Error(`no alias for ${name}`);
    return { name: alias.name, value: alias.value };
  }

  /** Products with something to do by that instant live until it, so many at once. */
  async function live(until: Instant): Promise<void> {
    const rows = await record.rows<{ id: string }>(
      `SELECT id FROM products WHERE due_at <= $1 OR due_at IS NULL
       UNION SELECT payload->>'product' FROM graphile_worker._private_jobs WHERE payload->'message' IS NOT NULL`,
      [until],
    );
    const left = rows.map(({ id }) => id);
    const lanes = Array.from({ length: TOGETHER }, async () => {
      for (let id = left.pop(); id !== undefined; id = left.pop()) await record.live(id, until);
    });
    await Promise.all(lanes);
  }

  const world = {
    old,
    new: next,

    async populate(institutions: number, count: number, at: Instant): Promise<Institution[]> {
      const all: Institution[] = [];
      for (let i = 0; i < institutions; i += 1) {
        const account = await record.account();
        const domain = `uni${i}-${randomBytes(4).toString('hex')}.com`;
        await domains.register({ at }, account, domain, 'operator');
        const [row] = await record.rows<{ token: string }>('SELECT token FROM institution_domains WHERE name = $1', [
          domain,
        ]);
        const own = Math.floor(count / institutions) + (i < count % institutions ? 1 : 0);
        const one: Institution = { account, domain, products: [], aliases: [] };
        for (let n = 0; n < own; n += 1) {
          const name = n === 0 ? domain : `s${n}.${domain}`;
          const examined = examineCsr(await requests.make(name, [name], 'generate'), 'single', {});
          if (!examined.ok) throw new Error(JSON.stringify(examined.faults));
          const expiry = new Date(Date.parse(at) + 365 * 86_400_000).toISOString();
          one.products.push(await takeOverCertificate(record, { account, at, expiry, csr: examined.csr }));
          one.aliases.push(await aliasOf(account, name, row?.token ?? ''));
        }
        all.push(one);
        world.publish(one);
      }
      return all;
    },

    publish({ aliases }: Institution): void {
      for (const { name, value } of aliases) dnsWorld.aliases.set(name, value);
    },

    withdraw({ aliases }: Institution): void {
      for (const { name } of aliases) dnsWorld.aliases.delete(name);
    },

    /** In real time, because that is what certificates bear. */
    async issueAll(at: Instant): Promise<void> {
      for (const end = Date.now() + 40 * 60_000; ; ) {
        // What a busy machine made fail is tried again after minutes: they need not be waited for.
        await live(new Date(Date.now() + TRIED_AGAIN).toISOString());
        const [left] = await record.rows<{ n: number }>(
          `SELECT count(*)::int AS n FROM products p WHERE NOT EXISTS (SELECT 1 FROM certificates c WHERE c.product_id = p.id)`,
        );
        if (left?.n === 0) break;
        if (Date.now() > end) throw new Error(`${left?.n} left of ${at}`);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    },

    async startWave(at: Instant, cutOverAt: Instant, pricesFrozenUntil: Instant): Promise<void> {
      const asked = { name: 'all', from: 'old', to: 'new', cutOverAt, pricesFrozenUntil };
      const answer = await api.start({ at }, asked);
      if (answer.kind !== 'done') throw new Error(JSON.stringify(answer));
      now = at;
    },

    /** Every migration is carried on as its workflow does it, then its products live on until there. */
    async until(at: Instant): Promise<void> {
      now = at;
      const rows = await record.rows<{ id: string }>(
        'SELECT id FROM provider_migrations WHERE moving_account IS NOT NULL',
      );
      for (const { id } of rows) {
        await activities.lookForControl(id);
        await activities.carryOnMigration(id);
      }
      await live(at);
    },

    issuers: () =>
      record.rows<{ issuer: string; n: number }>(
        'SELECT issuer, count(*)::int AS n FROM certificates GROUP BY 1 ORDER BY 1',
      ),

    certificates: () =>
      record.rows<{
        product: string;
        issuer: string;
        serial: string;
        pem: string;
        chain: string[];
        notAfter: Instant;
        revokedAt: Instant | null;
      }>(
        `SELECT product_id AS product, issuer, serial, pem, chain, not_after AS "notAfter", revoked_at AS "revokedAt" FROM certificates`,
      ),

    /** when, in the engine's time, each product got its certificate from the new provider */
    successions: () =>
      record.rows<{ product: string; at: Instant }>(
        `SELECT c.product_id AS product, e.at FROM certificates c
           JOIN events e ON e.product_id = c.product_id AND e.type = 'certificate_issued' AND e.data->>'serial' = c.serial
         WHERE c.issuer = 'new'`,
      ),

    async outcomes(at: Instant) {
      const { items } = await api.list({}, { limit: 1_000 }, at);
      const mails = await record.rows<{ about: string; kind: string; n: number }>(
        `SELECT about, facts->>'kind' AS kind, count(*)::int AS n FROM mails WHERE about LIKE 'migration/%' GROUP BY 1, 2`,
      );
      const sent = (id: string, kind: string) =>
        mails.find((one) => one.about === `migration/${id}` && one.kind === kind)?.n ?? 0;
      return items.map(({ id, state, progress: { certificates: counts } }) => ({
        state,
        total: counts.total,
        lapsed: counts.lapsed,
        reminders: sent(id, 'migration_reminder'),
        toOperator: sent(id, 'migration_at_risk'),
      }));
    },

    async close(): Promise<void> {
      await dns.stop();
      await record.close();
      await Promise.all([old.stop(), next.stop()]);
      await dnsWorld.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return world;
}

export type MovingWorld = Awaited<ReturnType<typeof openMovingWorld>>;
