import type { Client } from '@temporalio/client';
import type { ApiPorts } from '../../api/ports';
import type { ConsumerRights } from '../../domain/consumer-rights';
import { createDnsRecords } from '../dns/records';
import type { Documents } from '../documents/renderings';
import type { RetentionSettings } from '../personal-data/erasing';
import { addJob } from '../postgres/jobs';
import type { ProvisionerCallbacks } from '../provisioner/callbacks';
import { failProvider, recoverProvider } from '../sandbox/provider';
import { accountPorts } from './accounts';
import { addressChangePorts } from './address-changes';
import { approvalPorts } from './approvals';
import { attentionPorts } from './attention';
import { calendarFeedPorts } from './calendar-feeds';
import { type CertificateKit, certificatePorts } from './certificates';
import type { CommandKit } from './commands';
import { type ContractKit, contractPorts } from './contracts';
import { declarationPorts } from './declarations';
import { type ForecastKit, forecastPorts } from './forecasts';
import { healthPorts } from './health';
import { importPorts } from './imports';
import { institutionDomainPorts } from './institution-domains';
import { invoicePorts } from './invoices';
import { keyCompromisePorts } from './key-compromises';
import { keyPorts } from './keys';
import { ledgerPorts } from './ledger';
import { massRevocationPorts } from './mass-revocations';
import type { MigrationKit } from './migration-reads';
import { migrationPorts } from './migrations';
import { offerPorts } from './offers';
import { orderPorts } from './orders';
import { paymentPorts } from './payments';
import { peoplePorts } from './people';
import { personalDataPorts } from './personal-data';
import { productRequests } from './product-requests';
import { productPorts } from './products';
import { type SupportKit, supportPorts } from './support';
import { testClockPorts } from './test-clocks';
import { webhookPorts } from './webhooks';

export interface ApiPortsOptions {
  kit: CommandKit;
  client: Client;
  clock: ApiPorts['clock'];
  provisioner: ProvisionerCallbacks;
  forecast: ForecastKit;
  certificates: CertificateKit;
  migrations: MigrationKit;
  documents: Documents;
  support: SupportKit;
  contracts: ContractKit;
  /** for how long invoices are kept */
  retention: RetentionSettings;
  /** by which consumers can end what they have (E6) */
  consumerRights: ConsumerRights;
  /** whether the brand of an account does */
  sellsToConsumers(brand: string | null): boolean;
  /** by which the challenges of this installation are known */
  challengeSecret: string;
  /** under which calendars are shown */
  brand: string;
  /** webhooks may go to addresses inside */
  allowPrivateWebhooks: boolean;
}

/** The ports of the API made real: PostgreSQL, and signals through its job queue. */
export function createApiPorts(options: ApiPortsOptions): {
  ports: ApiPorts;
  stop(): Promise<void>;
} {
  const { kit, client, clock, provisioner, forecast, documents, brand, allowPrivateWebhooks } = options;
  const { pool } = kit;
  const health = healthPorts(pool, client, clock);
  const accountTime: ApiPorts['clock'] = {
    async now(account) {
      const real = await clock.now();
      return account === undefined ? real : kit.time.now(pool, { account }, real);
    },
  };
  const certificates = certificatePorts(kit, options.certificates);
  const ports: ApiPorts = {
    clock: accountTime,
    keys: keyPorts(kit),
    offers: offerPorts(kit),
    accounts: accountPorts(kit),
    addressChanges: addressChangePorts(kit),
    declarations: declarationPorts(kit, options.consumerRights, options.sellsToConsumers),
    certificates,
    keyCompromises: keyCompromisePorts(kit, options.challengeSecret),
    orders: orderPorts(kit, certificates),
    products: { ...productPorts(kit), ...productRequests(kit) },
    invoices: invoicePorts(kit, documents),
    payments: paymentPorts(kit),
    attention: attentionPorts(kit, client),
    forecasts: forecastPorts(forecast),
    calendarFeeds: calendarFeedPorts(kit, forecast, accountTime, brand),
    webhooks: webhookPorts(kit, allowPrivateWebhooks),
    testClocks: testClockPorts(kit),
    imports: importPorts(kit, options.certificates.authority().name),
    massRevocations: massRevocationPorts(kit),
    people: peoplePorts(kit),
    approvals: approvalPorts(kit),
    migrations: migrationPorts(kit, options.migrations),
    institutionDomains: institutionDomainPorts(kit, options.certificates),
    support: supportPorts(kit, options.support),
    contracts: contractPorts(kit, options.contracts),
    personalData: personalDataPorts(kit, documents, options.retention),
    ledger: ledgerPorts(pool),
    sandbox: {
      ...sandboxDns(pool),
      failProvider: ({ product, operation, permanent }) => failProvider(pool, product, operation, permanent),
      async recoverProvider(at, { product, operation }) {
        await recoverProvider(pool, product, operation);
        const { rows } = await pool.query<{ id: string }>(
          `SELECT id FROM products WHERE trouble ~ '^(provider|issuance|revocation)_failing:' AND ($1::text IS NULL OR name = $1)`,
          [product ?? null],
        );
        for (const { id } of rows) {
          const message = { type: 'retryNow', at: await kit.time.now(pool, { product: id }, at) };
          await addJob(pool, 'signal', { product: id, message });
        }
      },
    },
    provisioner,
    health: health.ports,
  };
  return { ports, stop: health.stop };
}

/** Seconds that the sandbox's records may be remembered: hardly, because somebody tries things out. */
const SANDBOX_TTL = 1;

function sandboxDns(pool: CommandKit['pool']): Pick<ApiPorts['sandbox'], 'publish' | 'withdraw'> {
  const records = createDnsRecords(pool);
  return {
    async publish(record) {
      try {
        await records.publish({ ...record, ttl: SANDBOX_TTL });
        return undefined;
      } catch (error) {
        if (error instanceof RangeError) return error.message;
        throw error;
      }
    },
    withdraw: (record) => records.withdraw(record),
  };
}
