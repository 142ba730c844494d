import type { CertificateAuthority } from '../../activities/certificate-ports';
import type { PublishedAuthority } from '../api/ports';
import type { Config } from '../config';
import type { CertificateKit } from '../gateways/api-ports/certificates';
import type { CommandKit } from '../gateways/api-ports/commands';
import { openEmbeddedAuthority } from '../gateways/certificates/embedded/authority';
import { dcvContext } from '../gateways/dcv/context';
import { createDomainControl, type DomainControlOptions } from '../gateways/dcv/control';
import { createDnsRecords } from '../gateways/dns/records';
import { nameServer } from '../gateways/dns/resolver';
import { type DnsServer, startDnsServer } from '../gateways/dns/server';
import { createTlsLook } from '../gateways/endpoints/tls-look';
import { failingOnCommand } from '../gateways/sandbox/authority';
import { masterKeyOf } from './master-key';

export interface Certificates {
  kit: CertificateKit;
  /** what the embedded authority publishes for those who check its certificates */
  published: PublishedAuthority;
  stop(): Promise<void>;
}

const EMBEDDED = 'embedded';

/** What certificates need of the world: authorities, and looks at domains. The same for the API and the worker. */
export async function openCertificates(
  config: Config,
  { pool, settings }: CommandKit,
  now: () => string = () => new Date().toISOString(),
): Promise<Certificates> {
  const { env, publicUrl } = config;
  const sandboxed = env.SANDBOX && env.PROVISIONER_URL === undefined;
  const known = { issuerDomain: env.ISSUER_DOMAIN, accountUriBase: `${publicUrl}/accounts/` };
  const dns = sandboxed && env.DNS_RESOLVER === undefined ? await startSandboxDns(pool) : undefined;
  const { authority, published } = await openEmbeddedAuthority({
    pool,
    masterKey: await masterKeyOf(env),
    publicUrl,
    brand: env.BRAND_NAME,
    name: EMBEDDED,
    caaIdentities: [env.ISSUER_DOMAIN],
    now,
  });
  const embedded = sandboxed ? failingOnCommand(authority, pool) : authority;
  const authorities = new Map<string, CertificateAuthority>([[EMBEDDED, embedded]]);
  const found = lookups(config, dns);
  const { regulations } = settings;
  const email = regulations.dcvMethods.find(({ method }) => method === 'email');
  return {
    kit: {
      authority(name = EMBEDDED) {
        const found = authorities.get(name);
        if (!found) throw new Error(`The authority ${name}, which issued a certificate, is not configured any more.`);
        return found;
      },
      domains: createDomainControl({ ...known, ...found }),
      endpoints: createTlsLook({
        ...(found.resolvers && { resolvers: found.resolvers }),
        allowPrivate: env.ENDPOINTS_ALLOW_PRIVATE,
      }),
      allowPrivateEndpoints: env.ENDPOINTS_ALLOW_PRIVATE,
      regulations,
      dcv: dcvContext({ ...known, localParts: email?.addresses ?? [] }),
      // The sandbox knows every organisation; elsewhere an operator validates it.
      vet: async () => sandboxed,
    },
    published,
    async stop() {
      await dns?.stop();
    },
  };
}

/** A name server for every name, of the records that were published in the sandbox. */
function startSandboxDns(pool: CommandKit['pool']): Promise<DnsServer> {
  const records = createDnsRecords(pool);
  return startDnsServer({ zone: '', find: (name) => records.lookup(name) }, { host: '127.0.0.1', port: 0 });
}

function lookups({ env }: Config, dns: DnsServer | undefined): Partial<DomainControlOptions> {
  if (dns) {
    const own = nameServer(`127.0.0.1:${dns.port}`);
    return { resolvers: [own], authoritative: false, allowPrivate: ['127.0.0.1/32'] };
  }
  return env.DNS_RESOLVER === undefined ? {} : { resolvers: [nameServer(env.DNS_RESOLVER)] };
}
