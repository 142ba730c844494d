import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type pg from 'pg';
import { hashOf } from '../../../src/api/bearer-keys';
import type { Answer } from '../../../src/api/call';
import type { Asked } from '../../../src/api/making';
import { notFound } from '../../../src/api/problems';
import type { Instant } from '../../../src/domain/calendar';
import { createPagePorts, type PageKit } from '../../../src/gateways/page-ports';
import { newId } from '../../../src/gateways/postgres/ids';
import { openBrands } from '../../../src/main/brands';
import { forecastKit } from '../../../src/main/forecast-kit';
import { retentionOf } from '../../../src/main/record';
import { createMyPages } from '../../../src/pages/my';
import type { TestRecord } from '../../support/record';

const SECRET = `pses_${'s'.repeat(40)}`;

/** The customer pages over a record in PostgreSQL, for whoever is signed in; what they ask of the API is kept, and answered by the test. */
export class SignedIn {
  now: Instant = '2027-01-10T08:00:00.000Z';
  /** the statements of the last page */
  statements: string[] = [];
  readonly made: { name: string; asked: Asked }[] = [];
  answer: (name: string, asked: Asked) => Answer = () => {
    throw notFound();
  };
  private server!: Server;

  private constructor(private readonly record: TestRecord) {}

  static async open(record: TestRecord): Promise<SignedIn> {
    const pages = new SignedIn(record);
    const { kit, config } = record;
    const query = (statement: string | { text: string }, values?: unknown[]) => {
      pages.statements.push(typeof statement === 'string' ? statement : statement.text);
      return kit.pool.query(statement as string, values);
    };
    const counted = { ...kit, pool: { query } as unknown as pg.Pool };
    const clock = { now: async () => pages.now };
    const make = async (name: string, asked: Asked) => {
      pages.made.push({ name, asked });
      return pages.answer(name, asked);
    };
    const app = express().use(
      createMyPages(
        createPagePorts(counted, clock, make, {
          certificates: { providers: [] },
          contracts: {},
          migrations: {},
          forecast: forecastKit(kit),
          retention: retentionOf(config),
        } as unknown as PageKit),
        {
          publicUrl: 'https://perennial.example',
          brands: openBrands(config).brands,
          assets: { style: '/assets/style.css', script: (name) => `/assets/${name}.js`, router: express.Router() },
          seller: config.seller,
          testCards: [],
          perMinute: 10_000,
          log: { error: (facts) => console.error(facts) },
        },
      ),
    );
    await new Promise<void>((listening) => {
      pages.server = app.listen(0, '127.0.0.1', () => listening());
    });
    return pages;
  }

  /** From now on the pages are those of this account, or of somebody of it. */
  async as(account: string, person: string | null = null): Promise<void> {
    const key = person === null ? 'accounts WHERE id = $1' : 'people WHERE id = $1';
    const [row] = await this.record.rows<{ email: string }>(`SELECT email FROM ${key}`, [person ?? account]);
    await this.record.rows('DELETE FROM sessions');
    await this.record.rows(
      `INSERT INTO sessions (id, token_hash, email_key, account_id, person_id, browser, created_at, last_seen_at)
       VALUES ($1, $2, lower($3), $4, $5, 'test', $6, $6)`,
      [newId('ses'), hashOf(SECRET), row?.email, account, person, this.now],
    );
  }

  get(path: string, signal: AbortSignal | null = null): Promise<Response> {
    this.statements = [];
    const headers = { Cookie: `__Host-session=${SECRET}` };
    return fetch(this.url + path, { headers, redirect: 'manual', signal });
  }

  async text(path: string): Promise<string> {
    return readable(await (await this.get(path)).text());
  }

  send(path: string, fields: Record<string, string>): Promise<Response> {
    const headers = { Cookie: `__Host-session=${SECRET}`, 'Sec-Fetch-Site': 'same-origin' };
    return fetch(this.url + path, { method: 'POST', headers, body: new URLSearchParams(fields), redirect: 'manual' });
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }
}

/** What a reader sees: the text without its tags, with plain spaces. */
export function readable(source: string): string {
  return source
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/[\s\u00a0\u202f]+/g, ' ');
}
