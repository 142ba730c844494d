import { createMigrationActivities } from '../../activities/provider-migrations';
import type { NewWave, WaveResource } from '../../src/api/migration-ports';
import { plusMilliseconds } from '../../src/domain/calendar';
import type { CarriedOn } from '../../src/domain/carried-on';
import type { CertificateProvider } from '../../src/domain/certificate-provider';
import type { CertificateKit } from '../../src/gateways/api-ports/certificates';
import { institutionDomainPorts } from '../../src/gateways/api-ports/institution-domains';
import type { MigrationKit } from '../../src/gateways/api-ports/migration-reads';
import { migrationPorts } from '../../src/gateways/api-ports/migrations';
import type { MovingSettings } from '../../src/gateways/postgres/moving';
import { createMigrationStore } from '../../src/gateways/postgres/provider-migrations';
import { openCertificates } from '../../src/main/certificates';
import { openTestRecord, type TestRecord } from './record';

export const BEGUN = '2027-02-01T09:00:00.000Z';

const provider = (name: string, title: string): CertificateProvider => ({
  name,
  title,
  authority: { kind: 'embedded' },
  ticketsByBrand: {},
  documentation: [{ title: `FAQ of ${title}`, url: `https://${name}.example/faq` }],
});

/** A record with two providers: the embedded one, and another that issues by the same keys under a name of its own. */
export async function openMovingRecord(
  contracts: Pick<MigrationKit, 'contractOver'> & Pick<MovingSettings, 'outOfContract'> = {},
) {
  let stop = async () => {};
  let certificates: CertificateKit | undefined;
  const record = await openTestRecord({ MASTER_KEY: '11'.repeat(32) }, async (config, kit) => {
    const opened = await openCertificates(config, kit, () => '2020-01-01T00:00:00.000Z');
    stop = opened.stop;
    certificates = twoProviders(opened.kit);
    return certificates;
  });
  if (!certificates) throw new Error('no certificates');
  const moved: MigrationKit = {
    moving: {
      regulations: certificates.regulations,
      dcv: certificates.dcv,
      looksByItself: () => false,
      ...(contracts.outOfContract && { outOfContract: contracts.outOfContract }),
    },
    providers: certificates.providers,
    defaultProvider: 'embedded',
    ...(contracts.contractOver && { contractOver: contracts.contractOver }),
  };
  return {
    record,
    certificates,
    migrations: moved,
    api: migrationPorts(record.kit, moved),
    domains: institutionDomainPorts(record.kit, certificates),
    carrier: (begin = BEGUN) => carrier(record, certificates as CertificateKit, moved, begin),
    async close() {
      await stop();
      await record.close();
    },
  };
}

export type MovingRecord = Awaited<ReturnType<typeof openMovingRecord>>;

function twoProviders(kit: CertificateKit): CertificateKit {
  const embedded = kit.authority();
  const other: typeof embedded = {
    ...embedded,
    name: 'other',
    async issue(order) {
      const answer = await embedded.issue({ ...order, key: `other/${order.key}` });
      return answer.kind === 'issued' ? { ...answer, certificate: { ...answer.certificate, issuer: 'other' } } : answer;
    },
  };
  return {
    ...kit,
    authority: (name) => (name === 'other' ? other : kit.authority(name)),
    providers: [provider('embedded', 'Old CA'), provider('other', 'New CA')],
  };
}

/** Carries migrations on as their workflows do, with a clock that is moved. */
function carrier(record: TestRecord, certificates: CertificateKit, moved: MigrationKit, begin: string) {
  let now = begin;
  const { pool, settings, time } = record.kit;
  const activities = createMigrationActivities({
    store: createMigrationStore({
      ...{ pool, settings, time, moving: moved.moving, clock: { now: async () => now } },
      ...(moved.contractOver && { contractOver: moved.contractOver }),
    }),
    certificates,
    provider: (name) => moved.providers.find((one) => one.name === name),
    operator: { email: 'operator@shop.example', locale: 'en', timeZone: 'Europe/Berlin' },
  });
  return {
    async carryOn(id: string): Promise<CarriedOn> {
      await activities.lookForControl(id);
      return activities.carryOnMigration(id);
    },
    now: () => now,
    to(at: string) {
      now = at;
    },
    pass(milliseconds: number) {
      now = plusMilliseconds(now, milliseconds);
    },
  };
}

export const command = { at: BEGUN, note: { actor: 'key_1', reason: 'the contract with the old one ends' } };

/** Begins a wave; the id of each migration by its account. */
export async function startWave(
  { api, record }: Pick<MovingRecord, 'api' | 'record'>,
  change: Partial<NewWave> = {},
): Promise<{ wave: WaveResource; of: Map<string, string> }> {
  const asked = { name: 'first', from: 'embedded', to: 'other', cutOverAt: '2027-03-01T08:00:00.000Z', ...change };
  const answer = await api.start(command, asked);
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer));
  const rows = await record.rows<{ id: string; account_id: string }>(
    'SELECT id, account_id FROM provider_migrations WHERE wave_id = $1',
    [answer.value.id],
  );
  return { wave: answer.value, of: new Map(rows.map((row) => [row.account_id, row.id])) };
}
