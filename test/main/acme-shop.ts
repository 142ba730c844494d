import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Life } from '../../src/domain/life';
import { certificatePorts } from '../../src/gateways/api-ports/certificates';
import { orderPorts } from '../../src/gateways/api-ports/orders';
import type { DnsServer } from '../../src/gateways/dns/server';
import { openCertificates } from '../../src/main/certificates';
import { startChallengeDns } from '../../src/main/challenge-dns';
import { type AcmeProxy, startAcmeProxy } from '../support/acme-proxy';
import { type CustomersDns, startCustomersDns } from '../support/customers-dns';
import { type Pebble, startPebble } from '../support/pebble';
import { openTestRecord, type TestRecord } from '../support/record';

const ZONE = 'dcv.perennial.example';

/** A shop whose certificates an ACME authority issues, with all names and the zone as they are in the world; in real time. */
export interface AcmeShop {
  record: TestRecord;
  pebble: Pebble;
  /** by which the shop reaches it */
  proxy: AcmeProxy;
  world: CustomersDns;
  orders: ReturnType<typeof orderPorts>;
  certificates: ReturnType<typeof certificatePorts>;
  /** what another process would have, with nothing remembered */
  again(change?: Record<string, string>): ReturnType<typeof openCertificates>;
  /** lets the product live until something holds of it */
  liveUntil(product: string, holds: (life: Life) => boolean | Promise<boolean>): Promise<Life>;
  close(): Promise<void>;
}

/** An authority, the world that it and a shop look at, and how the shop is configured for it. */
export interface AcmeWorld {
  pebble: Pebble;
  proxy: AcmeProxy;
  world: CustomersDns;
  environment: Record<string, string>;
  /** for files of a test; gone when it is closed */
  folder: string;
  close(): Promise<void>;
}

/** @param dnsPort where the zone's name server is to listen; any unless given */
export async function openAcmeWorld(dnsPort = 0): Promise<AcmeWorld> {
  const folder = mkdtempSync(path.join(tmpdir(), 'perennial-acme-'));
  const world = await startCustomersDns(ZONE);
  const pebble = await startPebble({}, world.address);
  const proxy = await startAcmeProxy(pebble);
  const caFile = path.join(folder, 'ca.pem');
  writeFileSync(caFile, pebble.tls.certificate);
  return {
    pebble,
    proxy,
    world,
    folder,
    environment: {
      SANDBOX: 'true',
      MASTER_KEY: randomBytes(32).toString('hex'),
      CERTIFICATE_AUTHORITY: 'acme',
      ACME_DIRECTORY_URL: proxy.directoryUrl,
      ACME_CONTACT: 'certificates@perennial.example',
      ACME_EAB_KID: pebble.eab.kid,
      ACME_EAB_HMAC_KEY: pebble.eab.hmacKey,
      ACME_TRUSTED_CA_FILE: caFile,
      ACME_CAA_IDENTITIES: 'pebble.letsencrypt.org',
      DNS_RESOLVER: world.address,
      DNS_AUTHORITATIVE: 'false',
      DCV_ZONE: ZONE,
      DCV_DNS_LISTEN: `127.0.0.1:${dnsPort}`,
      DCV_DNS_ADDRESSES: '192.0.2.53',
    },
    async close() {
      await proxy.stop();
      await pebble.stop();
      await world.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** @param more of the environment, by what there is */
export async function openAcmeShop(
  more: (acme: AcmeWorld) => Promise<Record<string, string>> = async () => ({}),
): Promise<AcmeShop> {
  const acme = await openAcmeWorld();
  const { pebble, proxy, world, close } = acme;
  const environment = { ...acme.environment, ...(await more(acme)) };
  let kit: Awaited<ReturnType<typeof openCertificates>>['kit'] | undefined;
  const record = await openTestRecord(environment, async (config, commands) => {
    ({ kit } = await openCertificates(config, commands));
    return kit;
  });
  if (!kit) throw new Error('no certificates');
  const dns = (await startChallengeDns(record.config, record.kit.pool)) as DnsServer;
  world.delegateTo(dns.port);
  const certificates = certificatePorts(record.kit, kit);

  return {
    record,
    pebble,
    proxy,
    world,
    certificates,
    orders: orderPorts(record.kit, certificates),
    again: (change = {}) => {
      const env = { ...record.config.env, ...change };
      return openCertificates({ ...record.config, env: env as typeof record.config.env }, record.kit);
    },
    async liveUntil(product, holds) {
      for (const end = Date.now() + 30_000; ; ) {
        const life = await record.live(product, new Date().toISOString());
        if (await holds(life)) return life;
        if (Date.now() > end) throw new Error(`still not so: ${JSON.stringify(life.certificate)}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    async close() {
      await dns.stop();
      await record.close();
      await close();
    },
  };
}
