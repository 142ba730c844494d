import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import express from 'express';
import { hashOf } from '../../src/api/bearer-keys';
import type { MakeCall } from '../../src/api/making';
import { Brands } from '../../src/domain/brand';
import type { Instant } from '../../src/domain/calendar';
import { createPagePorts } from '../../src/gateways/page-ports';
import { renderDocument } from '../../src/gateways/pdf/render';
import { newId } from '../../src/gateways/postgres/ids';
import { contractKit } from '../../src/main/contracts';
import { forecastKit } from '../../src/main/forecast-kit';
import { retentionOf } from '../../src/main/record';
import { openAssets } from '../../src/pages/assets';
import { createMyPages } from '../../src/pages/my';
import { openMovingRecord } from '../support/moving';

export type Answer = { status: number; text: string; queries: string[] };

/** The customer pages over a record with two certificate providers, without an API: for what they read and show. */
export async function openInstitutionHouse() {
  const moving = await openMovingRecord();
  const { record, certificates, migrations } = moving;
  const { config, kit } = record;
  let now: Instant = '2027-02-01T09:00:00.000Z';
  const queries: string[] = [];
  // Only what is asked of the pool itself: pages read without transactions.
  const pool = new Proxy(kit.pool, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (name !== 'query') return typeof value === 'function' ? value.bind(target) : value;
      return (statement: string | { text: string }, values: unknown[]) => {
        queries.push(typeof statement === 'string' ? statement : statement.text);
        return target.query(statement as string, values);
      };
    },
  });
  const contracts = contractKit(config, kit.pool, renderDocument);
  const make: MakeCall = async (name) => {
    throw new Error(`nothing is done here: ${name}`);
  };
  const errors: unknown[] = [];
  const pages = createMyPages(
    createPagePorts({ ...kit, pool }, { now: async () => now }, make, {
      ...{ certificates, contracts, migrations, forecast: forecastKit(kit), retention: retentionOf(config) },
    }),
    {
      publicUrl: config.publicUrl,
      brands: new Brands([
        {
          id: 'house',
          name: 'House',
          supportEmail: 'help@house.example',
          hosts: [],
          links: [],
          texts: [],
          consumers: true,
        },
      ]),
      assets: openAssets(path.join(__dirname, '../../dist/assets')),
      seller: config.seller,
      testCards: [],
      perMinute: 10_000,
      log: { error: (facts) => void errors.push(facts) },
    },
  );
  const assets = openAssets(path.join(__dirname, '../../dist/assets'));
  const app = express().use('/assets', assets.router).use(pages);
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...moving,
    url,
    errors,
    to(at: Instant) {
      now = at;
    },
    /** Somebody who is signed in: as the account itself, or as one of its people. @returns the cookie */
    async signedIn(account: string, person: string | null = null): Promise<string> {
      const secret = `pses_${newId('ses').padEnd(40, 'x')}`;
      await record.rows(
        `INSERT INTO sessions (id, token_hash, email_key, account_id, person_id, browser, created_at, last_seen_at)
         SELECT $1, $2, lower(coalesce(p.email, a.email)), a.id, p.id, '', $5, $5 FROM accounts a LEFT JOIN people p ON p.id = $4 WHERE a.id = $3`,
        [newId('ses'), hashOf(secret), account, person, now],
      );
      return `session=${secret}`;
    },
    async see(cookie: string, way: string): Promise<Answer> {
      queries.length = 0;
      const response = await fetch(`${url}/my/institution${way}`, { headers: { cookie }, redirect: 'manual' });
      return { status: response.status, text: await response.text(), queries: [...queries] };
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await moving.close();
    },
  };
}

export type InstitutionHouse = Awaited<ReturnType<typeof openInstitutionHouse>>;
