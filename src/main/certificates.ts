import type { CertificateAuthority, CertificatePorts } from '../../activities/certificate-ports';
import type { PublishedAuthority } from '../api/ports';
import type { Config } from '../config';
import type { CertificateProvider } from '../domain/certificate-provider';
import type { CertificateKit } from '../gateways/api-ports/certificates';
import type { CommandKit } from '../gateways/api-ports/commands';
import { openEmbeddedAuthority } from '../gateways/certificates/embedded/authority';
import { unconfiguredAuthority } from '../gateways/certificates/unconfigured';
import { dcvContext } from '../gateways/dcv/context';
import { createDomainControl, type LookupOptions } from '../gateways/dcv/control';
import { createDnsRecords } from '../gateways/dns/records';
import { nameServer } from '../gateways/dns/resolver';
import { type DnsServer, startDnsServer } from '../gateways/dns/server';
import { createTlsLook } from '../gateways/endpoints/tls-look';
import { failingOnCommand } from '../gateways/sandbox/authority';
import { faultOf } from '../gateways/sandbox/provider';
import { checkProviders, EMBEDDED, openAcmeProviders } from './acme-providers';
import { certificateProviders } from './certificate-providers';
import { masterKeyOf } from './master-key';

export interface Certificates {
  kit: CertificateKit;
  /** what the embedded authority publishes for those who check its certificates */
  published: PublishedAuthority;
  stop(): Promise<void>;
}

/** What certificates need of the world: authorities, and looks at domains. The same for the API and the worker. */
export async function openCertificates(
  config: Config,
  { pool, settings }: CommandKit,
  now: () => string = () => new Date().toISOString(),
): Promise<Certificates> {
  const { env, publicUrl } = config;
  const sandboxed = env.SANDBOX && env.PROVISIONER_URL === undefined;
  const zone = env.DCV_ZONE === undefined ? {} : { zone: env.DCV_ZONE };
  const known = { issuerDomain: env.ISSUER_DOMAIN, accountUriBase: `${publicUrl}/accounts/`, ...zone };
  const providers = await certificateProviders(env);
  checkProviders(config, providers);
  const dns = looksInSandbox(config, providers) ? await startSandboxDns(pool) : undefined;
  const lookup = lookups(config, dns);
  const masterKey = await masterKeyOf(env);
  const { authority, published } = await openEmbeddedAuthority({
    pool,
    masterKey,
    publicUrl,
    brand: env.BRAND_NAME,
    name: EMBEDDED,
    caaIdentities: [env.ISSUER_DOMAIN],
    now,
  });
  const embedded = sandboxed ? failingOnCommand(authority, pool) : authority;
  const authorities = [embedded, ...(await openAcmeProviders(config, providers, pool, masterKey, lookup))];
  const { regulations } = settings;
  const email = regulations.dcvMethods.find(({ method }) => method === 'email');
  return {
    kit: {
      authority: findAuthority(
        authorities.map((one) => documented(one, providers)),
        env.CERTIFICATE_AUTHORITY,
      ),
      providers,
      domains: createDomainControl({ ...known, ...lookup }),
      endpoints: createTlsLook({
        ...(lookup.resolvers && { resolvers: lookup.resolvers }),
        allowPrivate: env.ENDPOINTS_ALLOW_PRIVATE,
      }),
      allowPrivateEndpoints: env.ENDPOINTS_ALLOW_PRIVATE,
      regulations,
      dcv: dcvContext({ ...known, localParts: email?.addresses ?? [] }),
      // The sandbox knows every organisation unless it is told to fail at `vet`; elsewhere an operator validates it.
      vet: async () => sandboxed && (await faultOf(pool, '', 'vet')) === undefined,
    },
    published,
    async stop() {
      await dns?.stop();
    },
  };
}

function findAuthority(authorities: readonly CertificateAuthority[], issuing: string): CertificatePorts['authority'] {
  return (name = issuing) => authorities.find((one) => one.name === name) ?? unconfiguredAuthority(name);
}

/** With what its provider has written for those who have to act (S15). */
function documented(authority: CertificateAuthority, providers: readonly CertificateProvider[]): CertificateAuthority {
  const { documentation = [] } = providers.find(({ name }) => name === authority.name) ?? {};
  return { ...authority, documentation };
}

/** A public authority looks at the world: beside one the engine does so, too. */
function looksInSandbox({ env }: Config, providers: readonly CertificateProvider[]): boolean {
  const sandboxed = env.SANDBOX && env.PROVISIONER_URL === undefined;
  return sandboxed && env.DNS_RESOLVER === undefined && providers.every(({ authority }) => authority.kind !== 'acme');
}

/** A name server for every name, of the records that were published in the sandbox. */
function startSandboxDns(pool: CommandKit['pool']): Promise<DnsServer> {
  const records = createDnsRecords(pool);
  return startDnsServer({ zone: '', find: (name) => records.lookup(name) }, { host: '127.0.0.1', port: 0 });
}

function lookups({ env }: Config, dns: DnsServer | undefined): LookupOptions {
  if (dns) {
    const own = nameServer(`127.0.0.1:${dns.port}`);
    return { resolvers: [own], authoritative: false, allowPrivate: ['127.0.0.1/32'] };
  }
  const { DNS_RESOLVER: resolver, DNS_AUTHORITATIVE: authoritative } = env;
  return { authoritative, ...(resolver !== undefined && { resolvers: [nameServer(resolver)] }) };
}
