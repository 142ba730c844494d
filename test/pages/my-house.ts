import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { createApi } from '../../src/api';
import { hashOf } from '../../src/api/bearer-keys';
import type { ApiPorts } from '../../src/api/ports';
import { Brands } from '../../src/domain/brand';
import type { Role } from '../../src/domain/roles';
import { accountPorts } from '../../src/gateways/api-ports/accounts';
import { invoicePorts } from '../../src/gateways/api-ports/invoices';
import { createPagePorts, type PageKit } from '../../src/gateways/page-ports';
import { newId } from '../../src/gateways/postgres/ids';
import { testCardsShown } from '../../src/gateways/sandbox/card-processor';
import { forecastKit } from '../../src/main/forecast-kit';
import { retentionOf } from '../../src/main/record';
import { createLegalTexts } from '../../src/pages/law/legal-texts';
import { createMyPages } from '../../src/pages/my';
import { openTestRecord, type TestRecord } from '../support/record';

export interface Looked {
  status: number;
  text: string;
  bytes: number;
  location: string | null;
  /** statements sent to the database for it */
  queries: number;
}

export interface SignedIn {
  get(path: string): Promise<Looked>;
  send(path: string, fields: Record<string, string>): Promise<Looked>;
}

/** The customer pages about money over a record of their own, for whoever is signed in, at an instant that the test sets. */
export class MyHouse {
  now = '2027-06-06T08:00:00.000Z';
  readonly logged: unknown[] = [];
  /** lines of the request log */
  readonly lines: { facts: Record<string, unknown>; message: string }[] = [];
  private constructor(
    readonly record: TestRecord,
    private readonly server: Server,
  ) {}

  static async open(publicUrl = 'http://localhost'): Promise<MyHouse> {
    const record = await openTestRecord();
    const { kit } = record;
    const clock = { now: async () => house.now };
    const ports = {
      clock,
      keys: {},
      accounts: accountPorts(kit),
      invoices: invoicePorts(kit, async (invoice, kind) => ({ number: invoice, pdf: Buffer.from(`%PDF ${kind}`) })),
      health: { temporalIsUp: () => true },
    } as unknown as ApiPorts;
    const silent = () => undefined;
    const note = (facts: object, message: string) =>
      void house.lines.push({ facts: facts as Record<string, unknown>, message });
    const { make, logPages } = createApi(ports, {
      sandbox: true,
      testClocks: false,
      rateLimit: { perMinute: 10_000 },
      publicUrl,
      log: { info: note, warn: note, error: silent },
    });
    const brand = {
      id: 'default',
      name: 'Perennial',
      supportEmail: 'help@perennial.example',
      hosts: [],
      links: [],
      texts: [],
      consumers: true,
    };
    const look = {
      brands: new Brands([brand]),
      assets: { style: '/assets/style.css', script: (name: string) => `/assets/${name}.js`, router: express.Router() },
      log: { error: (facts: object) => void house.logged.push(facts) },
    };
    const app = express().use(
      logPages,
      createMyPages(
        createPagePorts(kit, clock, make, {
          certificates: { providers: [] },
          contracts: {},
          migrations: {},
          forecast: forecastKit(kit),
          retention: retentionOf(record.config),
        } as unknown as PageKit),
        {
          ...look,
          publicUrl,
          seller: record.config.seller,
          testCards: testCardsShown,
          perMinute: 10_000,
        },
      ),
    );
    app.use('/legal', createLegalTexts(look));
    const server = await new Promise<Server>((resolve) => {
      const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
    });
    const house = new MyHouse(record, server);
    return house;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** A session of an account, or of one of its people. */
  async signIn(account: string, role?: Role): Promise<SignedIn> {
    const secret = `pses_${newId('ses')}`;
    const [owner] = await this.record.rows<{ email: string }>('SELECT email FROM accounts WHERE id = $1', [account]);
    const person = role && newId('per');
    const email = person ? `${person}@customer.example` : (owner?.email ?? '');
    if (person) {
      await this.record.rows(
        `INSERT INTO people (id, account_id, name, email, locale, role, state, invited_by, invited_at, version) VALUES ($1, $2, 'Rita', $3, 'en', $4, 'active', 'key', $5, 1)`,
        [person, account, email, role, this.now],
      );
    }
    await this.record.rows(
      `INSERT INTO sessions (id, token_hash, email_key, account_id, person_id, browser, created_at, last_seen_at) VALUES ($1, $2, $3, $4, $5, '', $6, $6)`,
      [newId('ses'), hashOf(secret), email.toLowerCase(), account, person ?? null, this.now],
    );
    const headers = { Cookie: `session=${secret}`, 'Sec-Fetch-Site': 'same-origin' };
    return {
      get: (path) => this.ask(path, { headers }),
      send: (path, fields) => this.ask(path, { method: 'POST', headers, body: new URLSearchParams(fields) }),
    };
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
    await this.record.close();
  }

  private async ask(path: string, init: RequestInit): Promise<Looked> {
    const queries = jest.spyOn(this.record.kit.pool, 'query');
    const response = await fetch(this.url + path, { ...init, redirect: 'manual' });
    const text = await response.text();
    const count = queries.mock.calls.length;
    queries.mockRestore();
    const { status, headers } = response;
    return { status, text, bytes: Buffer.byteLength(text), location: headers.get('location'), queries: count };
  }
}
