import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApi } from '../../src/api';
import type { OfferResource } from '../../src/api/ports';
import { FakeEngine } from './fake-engine';

export const OPERATOR = 'pk_operator';
export const ANNA = 'pk_anna';

export interface Got {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came
  body: any;
}

interface Asking {
  key?: string | null;
  json?: unknown;
  /** sent as it is, in place of JSON */
  raw?: string;
  headers?: Record<string, string>;
}

/** The API over a fake engine with two tenants, Anna and Bert, listening on a free port of this machine alone. */
export class StartedApi {
  readonly engine = new FakeEngine();
  readonly log: { level: string; facts: Record<string, unknown>; message: string }[] = [];
  readonly anna = this.engine.tenant('anna');
  readonly bert = this.engine.tenant('bert');
  private server!: Server;

  static async start(settings: { perMinute?: number; sandbox?: boolean } = {}): Promise<StartedApi> {
    const api = new StartedApi();
    api.engine.key(OPERATOR, { id: 'key_operator', scope: 'operator', account: null });
    api.engine.key(ANNA, { id: 'key_anna', scope: 'account', account: api.anna.account });
    for (const offer of offers) api.engine.offers.set(offer.id, offer);
    const write = (level: string) => (facts: object, message: string) => {
      api.log.push({ level, facts: facts as Record<string, unknown>, message });
    };
    const { app } = createApi(api.engine.ports, {
      sandbox: settings.sandbox ?? true,
      testClocks: settings.sandbox ?? true,
      rateLimit: { perMinute: settings.perMinute ?? 100_000 },
      publicUrl: 'http://api.example',
      log: { info: write('info'), warn: write('warn'), error: write('error') },
    });
    await new Promise<void>((listening) => {
      api.server = app.listen(0, '127.0.0.1', () => listening());
    });
    return api;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async ask(method: string, path: string, { key = OPERATOR, json, raw, headers = {} }: Asking = {}): Promise<Got> {
    const body = raw ?? (json === undefined ? undefined : JSON.stringify(json));
    const response = await fetch(`${this.url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(key !== null && { Authorization: `Bearer ${key}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body }),
    });
    const text = await response.text();
    const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined };
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }
}

/** Status, code, and where the faults are: what a caller's program looks at. */
export function problemIn({ status, headers, body }: Got) {
  const pointers = body.errors?.map(({ pointer }: { pointer: string }) => pointer);
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(body).toMatchObject({
    status,
    title: expect.any(String),
    detail: expect.any(String),
    instance: expect.any(String),
  });
  return {
    status,
    code: String(body.type).replace('https://perennial.dev/problems/', ''),
    ...(pointers && { pointers }),
  };
}

const everyOption: OfferResource['options'] = [
  'one_year_delayed',
  'one_year_immediate',
  'multi_year',
  'delete_at_expiry',
];

const common = {
  gtld: false,
  pricePerYear: 1000,
  restoreFee: 8000,
  currency: 'EUR',
  cutoffDays: 0,
  graceDays: 30,
  redemptionDays: 30,
  pendingDeleteDays: 5,
  retentionDays: 14,
  registryMode: 'explicit',
  deletion: 'delete',
  registrarSendsRegistrantNotices: false,
  version: 1,
} as const;

const offers: OfferResource[] = [
  {
    ...common,
    id: 'domain-com',
    kind: 'domain',
    tld: 'com',
    gtld: true,
    options: everyOption,
    maxYears: 10,
    horizonYears: 10,
  },
  {
    ...common,
    id: 'domain-de',
    kind: 'domain',
    tld: 'de',
    options: ['one_year_delayed', 'delete_at_expiry'],
    maxYears: 1,
  },
  { ...common, id: 'webspace-50', kind: 'webspace', options: ['one_year_delayed', 'delete_at_expiry'], maxYears: 1 },
  {
    ...common,
    id: 'certificate-dv',
    kind: 'certificate',
    options: ['one_year_delayed', 'delete_at_expiry'],
    maxYears: 3,
    certificate: { validation: 'dv', names: 'multi', insurance: { included: false, pricePerYear: 500 } },
  },
];
