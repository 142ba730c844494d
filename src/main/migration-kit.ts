import { createMigrationActivities, type MigrationActivities } from '../../activities/provider-migrations';
import type { Config } from '../config';
import type { Locale } from '../domain/account';
import type { Instant } from '../domain/calendar';
import { isOutOfContract } from '../domain/contract-standing';
import type { CertificateKit } from '../gateways/api-ports/certificates';
import type { CommandKit } from '../gateways/api-ports/commands';
import type { MigrationKit } from '../gateways/api-ports/migration-reads';
import { contractStanding } from '../gateways/postgres/contracts';
import { createMigrationStore } from '../gateways/postgres/provider-migrations';

/** What the moves of institutions need of the world: the same for the API and the worker. */
export function migrationKit(certificates: CertificateKit): MigrationKit {
  return {
    moving: {
      regulations: certificates.regulations,
      dcv: certificates.dcv,
      outOfContract: isOutOfContract,
      looksByItself: (provider) => certificates.authority(provider).validates === 'authority',
    },
    providers: certificates.providers,
    defaultProvider: certificates.authority().name,
    contractOver: async (db, account, at) => (await contractStanding(db, account, at)) === 'terminated',
  };
}

export function migrationActivities(
  config: Config,
  { pool, settings, time }: CommandKit,
  certificates: CertificateKit,
  kit: MigrationKit,
  clock: { now(): Promise<Instant> },
): MigrationActivities {
  const { email, timeZone, country } = config.seller;
  return createMigrationActivities({
    store: createMigrationStore({
      ...{ pool, settings, time, moving: kit.moving, clock },
      ...(kit.contractOver && { contractOver: kit.contractOver }),
    }),
    certificates,
    provider: (name) => kit.providers.find((one) => one.name === name),
    operator: { email, timeZone, locale: localeOf(country) },
  });
}

/** The operator's own letters are in the language of its country, where it has one of ours. */
function localeOf(country: string): Locale {
  const known: Record<string, Locale> = { DE: 'de', AT: 'de', FR: 'fr', NL: 'nl' };
  return known[country] ?? 'en';
}
