import { randomBytes } from 'node:crypto';
import path from 'node:path';
import pg from 'pg';
import type { CertificatePorts } from '../../activities/certificate-ports';
import { type Activities, createActivities } from '../../activities/index';
import type { NewLife } from '../../activities/ordering';
import type { Ports } from '../../activities/ports';
import { type Config, readConfig } from '../../src/config';
import type { Instant } from '../../src/domain/calendar';
import { reachesEnded } from '../../src/domain/endings';
import { isOver, type Life } from '../../src/domain/life';
import type { Message } from '../../src/domain/messages';
import { beginsTerm, type LifePatch, patched } from '../../src/domain/patches';
import { plan, type Step, taken } from '../../src/domain/plan';
import { invoicePaid } from '../../src/domain/transitions';
import { standingCertificates } from '../../src/forecast/future-certificates';
import type { CommandKit } from '../../src/gateways/api-ports/commands';
import { seedOffers } from '../../src/gateways/api-ports/offers';
import { newId } from '../../src/gateways/postgres/ids';
import { migrate } from '../../src/gateways/postgres/migrations';
import { createSandboxBank } from '../../src/gateways/sandbox/bank';
import { createSandboxCards } from '../../src/gateways/sandbox/card-processor';
import { createSandboxProvider } from '../../src/gateways/sandbox/provider';
import { builtInOffers } from '../../src/main/catalogue';
import { openRecord } from '../../src/main/record';
import { offer } from './lives';

export const migrations = path.join(__dirname, '../../prisma/migrations');

/** Where a database of that name is on the server of this test run. */
export function databaseUrl(name: string): string {
  const url = new URL(process.env['PERENNIAL_TEST_DATABASE_URL'] ?? '');
  url.pathname = `/${name}`;
  return url.href;
}

export const freshName = () => `test_${randomBytes(6).toString('hex')}`;

export interface TestRecord {
  url: string;
  config: Config;
  kit: CommandKit;
  ports: Ports;
  activities: Activities;
  /** plain answers of the server, for what a test looks at itself */
  rows<R extends pg.QueryResultRow = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<R[]>;
  account(change?: AccountChange): Promise<string>;
  /** takes over a product that exists elsewhere */
  takeOver(
    change: Partial<Omit<NewLife, 'offer'>> & { account: string; expiry: Instant; offer?: string },
  ): Promise<string>;
  order(change: Partial<Omit<NewLife, 'offer'>> & { account: string; years?: number; offer?: string }): Promise<string>;
  life(product: string): Promise<Life>;
  /** does all that comes of a product until an instant, and nothing of what comes later */
  live(product: string, until: Instant, recordedAt?: (at: Instant) => Instant): Promise<Life>;
  tell(product: string, message: Message): Promise<void>;
  timeline(product: string): Promise<string[]>;
  close(): Promise<void>;
}

export interface AccountChange {
  email?: string;
  country?: string;
  consumer?: boolean;
  time_zone?: string;
  expiry_reminders?: boolean;
  automatic?: 'none' | 'card' | 'sepa_debit';
  card?: string;
  mandate?: 'active' | 'pending';
  balance?: number;
}

/** An own database with the schema of this version, and everything that writes it; the outside world is the sandbox's. */
export async function openTestRecord(
  environment: Record<string, string> = {},
  openAuthority?: (config: Config, kit: CommandKit) => Promise<CertificatePorts>,
): Promise<TestRecord> {
  const url = databaseUrl(freshName());
  await migrate(url, migrations);
  const config = readConfig({
    DATABASE_URL: url,
    TEMPORAL_ADDRESS: 'nowhere:1',
    SMTP_URL: 'smtp://nowhere:1',
    SPREAD_MS: '0',
    LOG_LEVEL: 'silent',
    ...environment,
  });
  const kit = openRecord(config, () => undefined, 60);
  await seedOffers(kit.pool, builtInOffers);
  const ports: Ports = {
    record: kit.record,
    provider: createSandboxProvider(kit.pool),
    cards: createSandboxCards(kit.pool),
    debits: createSandboxBank(kit.pool),
    certificates: (await openAuthority?.(config, kit)) ?? standingCertificates(kit.settings.regulations),
    seller: config.seller,
  };
  const activities = createActivities(ports);
  const rows = async <R extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
    (await kit.pool.query<R>(sql, values)).rows;

  async function begin(
    change: Partial<Omit<NewLife, 'offer'>> & { account: string; offer?: string },
  ): Promise<NewLife> {
    const [owner] = await rows<{ time_zone: string }>('SELECT time_zone FROM accounts WHERE id = $1', [change.account]);
    const product = newId('prod');
    return {
      product,
      timeZone: owner?.time_zone ?? 'UTC',
      name: `${product.slice(-8)}.com`,
      option: 'one_year_delayed',
      registrant: {},
      at: '2026-12-01T09:00:00.000Z',
      ...change,
      offer: offer(change.offer ?? 'domain-com'),
    };
  }

  async function messagesOf(product: string): Promise<Message[]> {
    const found = await rows<{ message: Message }>(
      `DELETE FROM graphile_worker._private_jobs j USING graphile_worker._private_tasks t
       WHERE t.id = j.task_id AND t.identifier IN ('signal') AND j.payload->>'product' = $1 RETURNING payload->'message' AS message`,
      [product],
    );
    return found.map((row) => row.message).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  }

  /** One step as the workflow has it done; nothing where the record has gone on meanwhile. */
  async function take(life: Life, step: Step, recordedAt: Instant): Promise<Life | undefined> {
    const after = (before: Life, patch: LifePatch | null) => (patch === null ? undefined : patched(before, patch));
    const call = { life, at: step.at, recordedAt };
    switch (step.kind) {
      case 'dues':
        return after(taken(life, step.dues, step.at), await activities.wakeUp({ life, step, recordedAt }));
      case 'message': {
        const { message } = step;
        if (message.type !== 'paymentReceived') return after(life, await activities.wakeUp({ life, step, recordedAt }));
        return life.invoice?.id === message.invoice ? invoicePaid(life, message.at) : life;
      }
      case 'collect':
        return after(life, await activities.collect(call));
      case 'ask_provider':
        return after(life, await activities.askProvider({ ...call, task: step.task }));
      case 'issue':
        return after(life, await activities.issue({ ...call, issuance: step.issuance }));
      case 'prepare':
        return after(life, await activities.prepare(call));
      case 'check_installed':
        return after(life, await activities.checkInstalled(call));
      case 'revoke':
        return after(life, await activities.revoke({ ...call, revocation: step.revocation }));
    }
  }

  return {
    url,
    config,
    kit,
    ports,
    activities,
    rows,

    async account({ balance = 0, card, mandate, ...change } = {}) {
      const id = newId('acc');
      const row = {
        id,
        email: `${id}@customer.example`,
        name: 'Anna Musterfrau',
        country: 'DE',
        locale: 'de',
        time_zone: 'Europe/Berlin',
        created_at: '2026-12-01T09:00:00Z',
        ...(card && { card: { token: `sandbox_${card}`, brand: 'visa', lastFour: '4242', validThrough: '2099-12' } }),
        ...(mandate && {
          mandate: {
            iban: 'DE02120300000000202051',
            reference: 'M-1',
            signedAt: '2026-01-01T00:00:00Z',
            state: mandate,
          },
        }),
        ...change,
      };
      const columns = Object.keys(row);
      await rows(
        `INSERT INTO accounts (${columns.join(', ')}) VALUES (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
        Object.values(row),
      );
      if (balance !== 0) {
        const payment = { id: newId('pay'), reference: `opening/${id}`, account: id, amount: balance, currency: 'EUR' };
        await kit.record.transaction('2026-12-01T09:00:00.000Z', (tx) =>
          kit.payments.topUp(tx, { ...payment, method: 'bank_transfer', at: '2026-12-01T09:00:00.000Z' }),
        );
      }
      return id;
    },

    async takeOver({ expiry, ...change }) {
      const life = await begin(change);
      await kit.record.transaction(life.at, (tx) => kit.ordering.takeOver(tx, { ...life, expiry }));
      return life.product;
    },

    async order({ years = 1, ...change }) {
      const life = await begin(change);
      await kit.record.transaction(life.at, (tx) => kit.ordering.place(tx, { ...life, years }));
      return life.product;
    },

    life: (product) => activities.readLife(product),

    async live(product, until, recordedAt = (at) => at) {
      let life = await activities.readLife(product);
      const inbox: Message[] = [];
      for (;;) {
        inbox.push(...(await messagesOf(product)));
        // As a start of the workflow does it: one that has ended is begun again for some messages alone.
        if (isOver(life) && !inbox.some(reachesEnded)) break;
        const ahead = plan(life, inbox, until);
        // Each step is taken at its own instant, unless the test is about an outage.
        const { step } = ahead;
        if (!step || step.at > until) break;
        const next = await take(life, step, recordedAt(step.at));
        if (next && step.kind === 'message') inbox.splice(inbox.indexOf(step.message), 1);
        life = !next || beginsTerm(life, next) ? await activities.readLife(product) : next;
      }
      return life;
    },

    async tell(product, message) {
      await rows(`SELECT graphile_worker.add_job('signal', payload := $1::json)`, [
        JSON.stringify({ product, message }),
      ]);
    },

    async timeline(product) {
      const found = await rows<{ at: string; type: string }>(
        'SELECT at, type FROM events WHERE product_id = $1 ORDER BY seq',
        [product],
      );
      return found.map(({ at, type }) => `${at.slice(0, 16)} ${type}`);
    },

    async close() {
      await kit.pool.end();
      const admin = new pg.Client({ connectionString: databaseUrl('postgres') });
      await admin.connect();
      await admin.query(`DROP DATABASE ${new URL(url).pathname.slice(1)} WITH (FORCE)`);
      await admin.end();
    },
  };
}
