import { readFile } from 'node:fs/promises';
import type { CertificateAuthority } from '../../activities/certificate-ports';
import type { Config } from '../config';
import type { CertificateProvider } from '../domain/certificate-provider';
import type { CommandKit } from '../gateways/api-ports/commands';
import { createAcmeAuthority } from '../gateways/certificates/acme/authority';
import { createAliasLookup, type LookupOptions } from '../gateways/dcv/control';
import { createChallengeZone } from '../gateways/dns/challenge-zone';

export const EMBEDDED = 'embedded';

/** What the configuration needs of its providers. @throws Error that names every fault */
export function checkProviders({ env }: Config, providers: readonly CertificateProvider[]): void {
  const faults: string[] = [];
  const names = providers.map(({ name }) => name);
  if (!names.includes(env.CERTIFICATE_AUTHORITY))
    faults.push(`CERTIFICATE_AUTHORITY: no provider ${env.CERTIFICATE_AUTHORITY}, only ${names.join(', ')}`);
  const byAcme = providers.filter(({ authority }) => authority.kind === 'acme').map(({ name }) => name);
  if (byAcme.length > 0 && env.DCV_ZONE === undefined) faults.push(`DCV_ZONE: needed with ${byAcme.join(', ')}`);
  for (const { name, authority } of providers) {
    const isBuiltIn = authority.kind === 'embedded';
    if (isBuiltIn && name !== EMBEDDED)
      faults.push(`${name}: there is one embedded authority, and its name is ${EMBEDDED}`);
    if (!isBuiltIn && name === EMBEDDED) faults.push(`${name}: the name of the authority that is built in`);
  }
  if (faults.length > 0) throw new Error(`The configuration is faulty:\n${faults.map((one) => `  ${one}`).join('\n')}`);
}

/** An authority for each provider with ACME, all side by side: each has an account, a root and limits of its own. */
export function openAcmeProviders(
  { env }: Config,
  providers: readonly CertificateProvider[],
  pool: CommandKit['pool'],
  masterKey: Buffer,
  lookup: LookupOptions,
): Promise<CertificateAuthority[]> {
  const { DCV_ZONE: zone } = env;
  const found = providers.flatMap(({ name, authority }) => (authority.kind === 'acme' ? [{ name, authority }] : []));
  if (zone === undefined) return Promise.resolve([]);
  return Promise.all(
    found.map(async ({ name, authority: { directoryUrl, contact, eab, caaIdentities, trustedCaFile } }) =>
      createAcmeAuthority(pool, {
        name,
        directoryUrl,
        contact: contact.map((address) => `mailto:${address}`),
        ...(eab && { eab }),
        ...(trustedCaFile !== undefined && { trustedCa: await trustedCa(name, trustedCaFile) }),
        masterKey,
        caaIdentities,
        challenges: createChallengeZone(pool, zone),
        lookUp: createAliasLookup(lookup),
      }),
    ),
  );
}

function trustedCa(name: string, file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: Error) => {
    throw new Error(`The trusted CA of the provider ${name} cannot be read: ${error.message}`, { cause: error });
  });
}
