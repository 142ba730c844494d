import { createMigrationActivities, type MigrationActivities } from '../../activities/provider-migrations';
import type { Config } from '../config';
import type { Instant } from '../domain/calendar';
import { isOutOfContract } from '../domain/contract-standing';
import type { CertificateKit } from '../gateways/api-ports/certificates';
import type { CommandKit } from '../gateways/api-ports/commands';
import type { MigrationKit } from '../gateways/api-ports/migration-reads';
import { contractStanding } from '../gateways/postgres/contracts';
import { createMigrationStore } from '../gateways/postgres/provider-migrations';
import { deskLocale } from './desk-locale';

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
  const { email, timeZone } = config.seller;
  return createMigrationActivities({
    store: createMigrationStore({
      ...{ pool, settings, time, moving: kit.moving, clock },
      ...(kit.contractOver && { contractOver: kit.contractOver }),
    }),
    certificates,
    provider: (name) => kit.providers.find((one) => one.name === name),
    operator: { email, timeZone, locale: deskLocale(config.env) },
  });
}
