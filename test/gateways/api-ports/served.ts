import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApi } from '../../../src/api';
import { hashOf } from '../../../src/api/bearer-keys';
import type { ApiPorts } from '../../../src/api/ports';
import type { Instant } from '../../../src/domain/calendar';
import type { CertificateProvider } from '../../../src/domain/certificate-provider';
import { accountPorts } from '../../../src/gateways/api-ports/accounts';
import { approvalPorts } from '../../../src/gateways/api-ports/approvals';
import { type CertificateKit, certificatePorts } from '../../../src/gateways/api-ports/certificates';
import { institutionDomainPorts } from '../../../src/gateways/api-ports/institution-domains';
import { keyCompromisePorts } from '../../../src/gateways/api-ports/key-compromises';
import { keyPorts } from '../../../src/gateways/api-ports/keys';
import { offerPorts } from '../../../src/gateways/api-ports/offers';
import { orderPorts } from '../../../src/gateways/api-ports/orders';
import { peoplePorts } from '../../../src/gateways/api-ports/people';
import { productRequests } from '../../../src/gateways/api-ports/product-requests';
import { productPorts } from '../../../src/gateways/api-ports/products';
import { dcvContext } from '../../../src/gateways/dcv/context';
import type { TestRecord } from '../../support/record';

const SECRET = 'pk_operator';

export interface Served {
  /** real time, as everybody is told */
  now: Instant;
  post(path: string, json: unknown, headers?: Record<string, string>): Promise<Answered>;
  put(path: string, json: unknown, ifMatch?: string): Promise<Answered>;
  get(path: string): Promise<Answered>;
  /** with a key of somebody's own, or none */
  as(
    secret: string | null,
  ): (method: string, path: string, json?: unknown, headers?: Record<string, string>) => Promise<Answered>;
  remove(path: string): Promise<Answered>;
  stop(): Promise<void>;
}

export interface Answered {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came
  body: any;
}

/** The calls about certificates over a record, by HTTP, with an operator's key and a time that the test sets. */
export async function serve(
  record: TestRecord,
  perMinute = 10_000,
  providers: readonly CertificateProvider[] = [],
): Promise<Served> {
  const { kit } = record;
  await record.rows(
    `INSERT INTO api_keys (id, hash, label, scope, created_at) VALUES ('key_operator', $1, 'test', 'operator', now())`,
    [hashOf(SECRET)],
  );
  const world: CertificateKit = {
    ...record.ports.certificates,
    allowPrivateEndpoints: false,
    providers,
    dcv: dcvContext({ issuerDomain: 'ca.example', accountUriBase: 'https://ca.example/accounts/', localParts: [] }),
  };
  const certificates = certificatePorts(kit, world);
  const ports = {
    clock: { now: async (account) => (account ? kit.time.now(kit.pool, { account }, served.now) : served.now) },
    keys: keyPorts(kit),
    offers: offerPorts(kit),
    orders: orderPorts(kit, certificates),
    certificates,
    keyCompromises: keyCompromisePorts(kit, 'a secret'),
    accounts: accountPorts(kit),
    products: { ...productPorts(kit), ...productRequests(kit) },
    people: peoplePorts(kit),
    approvals: approvalPorts(kit),
    institutionDomains: institutionDomainPorts(kit, world),
    health: { temporalIsUp: () => true } as ApiPorts['health'],
  } satisfies Partial<ApiPorts>;
  const silent = () => undefined;
  const { app } = createApi(ports as unknown as ApiPorts, {
    sandbox: true,
    testClocks: true,
    rateLimit: { perMinute },
    publicUrl: 'http://api.example',
    log: { info: silent, warn: silent, error: silent },
  });
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const asOperator = { Authorization: `Bearer ${SECRET}`, 'Content-Type': 'application/json' };

  async function ask(method: string, path: string, json?: unknown, headers?: Record<string, string>) {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: headers ?? asOperator,
      ...(json !== undefined && { body: JSON.stringify(json) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  }

  const served: Served = {
    now: '2026-12-01T09:00:00.000Z',
    post: (path, json, headers) => ask('POST', path, json, headers),
    put: (path, json, ifMatch) =>
      ask('PUT', path, json, { ...asOperator, ...(ifMatch !== undefined && { 'If-Match': ifMatch }) }),
    get: (path) => ask('GET', path),
    as: (secret) => (method, path, json, headers) =>
      ask(method, path, json, {
        'Content-Type': 'application/json',
        ...(secret !== null && { Authorization: `Bearer ${secret}` }),
        ...headers,
      }),
    remove: (path) => ask('DELETE', path),
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
  return served;
}

/** Where the faults are. */
export function pointersOf({ body }: Answered): string[] {
  return body.errors.map(({ pointer }: { pointer: string }) => pointer);
}

/** An order for a certificate is paid and its domain validated: it is issued. */
export async function issue(
  record: TestRecord,
  served: Served,
  order: { account: string; offer?: string; name: string; csr: string; insurance?: boolean },
): Promise<string> {
  const { status, body } = await served.post('/v1/orders', { offer: 'certificate-dv', ...order });
  if (status !== 201) throw new Error(JSON.stringify(body));
  const product: string = body.product.id;
  const at = served.now;
  await record.live(product, at);
  await record.tell(product, { type: 'domainValidated', at, domain: order.name, method: 'dns' });
  await record.live(product, at);
  return product;
}

/** Asks, while the workflow does what it is told. */
export async function answered(
  record: TestRecord,
  served: Served,
  product: string,
  asking: Promise<Answered>,
): Promise<Answered> {
  let over = false;
  const answer = asking.finally(() => {
    over = true;
  });
  while (!over) {
    await record.live(product, served.now);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return answer;
}
