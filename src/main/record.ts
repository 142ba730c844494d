import { createHash } from 'node:crypto';
import type pg from 'pg';
import { certificateNews } from '../../activities/certificate-news';
import { createOrdering } from '../../activities/ordering';
import { createPayments } from '../../activities/payments';
import type { Config } from '../config';
import type { CommandKit } from '../gateways/api-ports/commands';
import type { RetentionSettings } from '../gateways/personal-data/erasing';
import { createPool } from '../gateways/postgres/pool';
import { createRecord } from '../gateways/postgres/record';
import { clockedTime, realTime } from '../gateways/test-clocks/account-time';
import { regulations, retentionRules, vatRates } from './catalogue';

/** The record with what writes it: the same for the API and the worker. */
export function openRecord(config: Config, log: (line: string) => void, max?: number): CommandKit {
  const pool: pg.Pool = createPool(config.env.DATABASE_URL, { ...(max !== undefined && { max }), log });
  const settings = { seller: config.seller, vatRates, regulations };
  const { SPREAD_MS } = config.env;
  return {
    pool,
    record: createRecord(pool, settings),
    settings,
    ordering: createOrdering({ seller: config.seller, spread: (product) => spreadOf(product, SPREAD_MS) }),
    payments: createPayments({ seller: config.seller }),
    news: certificateNews,
    time: hasTestClocks(config) ? clockedTime : realTime,
  };
}

/** For how long the seller keeps invoices. */
export function retentionOf({ env, seller }: Config): RetentionSettings {
  return {
    rules: retentionRules,
    keeper: { country: seller.country, timeZone: seller.timeZone, years: env.RETENTION_YEARS },
  };
}

/** A live system has none, whatever its accounts hold. */
export function hasTestClocks({ env }: Config): boolean {
  return env.SANDBOX && (env.TEST_CLOCKS ?? env.PROVISIONER_URL === undefined);
}

/** The same for a product every time, and different between products. */
function spreadOf(product: string, most: number): number {
  return most === 0 ? 0 : createHash('sha256').update(product).digest().readUInt32BE(0) % most;
}
