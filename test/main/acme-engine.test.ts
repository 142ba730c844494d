import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CertificateResource, ValidationResource } from '../../src/api/certificate-ports';
import type { Engine } from '../../src/main/engine';
import { type Inbox, startInbox } from '../../src/platform/inbox';
import { anyFreePort } from '../../src/platform/ports';
import { startTemporal, type Temporal } from '../../src/platform/temporal';
import { Requests } from '../../src/scenarios/requests';
import { freshDomain } from '../gateways/certificates/acme/house';
import { describeWithPebble } from '../support/pebble';
import { databaseUrl, freshName } from '../support/record';
import { ensureBuilt, quietRuntime, root } from '../support/theatre';
import { until } from '../support/until';
import { type AcmeWorld, openAcmeWorld } from './acme-shop';

type Validation = Pick<ValidationResource, 'publish'>;
type Certificate = Pick<CertificateResource, 'serial'>;

describeWithPebble('the whole engine with an ACME authority, on a real Temporal server', () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'perennial-engine-'));
  const silent = () => undefined;
  let acme: AcmeWorld;
  let temporal: Temporal;
  let inbox: Inbox;
  let engine: Engine;

  beforeAll(async () => {
    ensureBuilt();
    quietRuntime();
    const { startEngine } = require(
      path.join(root, 'dist/src/main/engine.js'),
    ) as typeof import('../../src/main/engine');
    const dnsPort = await anyFreePort();
    [acme, temporal, inbox] = await Promise.all([
      openAcmeWorld(dnsPort),
      startTemporal({ dataDir, env: process.env, log: silent }),
      startInbox({}),
    ]);
    acme.world.delegateTo(dnsPort);
    const platform = { databaseUrl: databaseUrl(freshName()), temporal, smtpUrl: inbox.smtpUrl };
    const env = { ...process.env, ...acme.environment, PORT: '0', LOG_LEVEL: 'silent', SPREAD_MS: '0' };
    engine = await startEngine(platform, env, silent);
  }, 90_000);

  afterAll(async () => {
    await engine?.stop();
    await temporal?.stop();
    await inbox?.stop();
    await acme?.close();
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);

  async function ask<T = Record<string, unknown>>(method: string, to: string, body?: unknown): Promise<T> {
    const headers = { authorization: `Bearer ${engine.firstKey}`, 'content-type': 'application/json' };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(`${engine.api.url}${to}`, { method, headers, ...sent });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${to}: ${response.status} ${text}`);
    return (text === '' ? {} : JSON.parse(text)) as T;
  }

  const eventsOf = async (product: string) =>
    ((await ask('GET', `/v1/products/${product}/events?limit=200`))['items'] as { type: string }[]).map(
      ({ type }) => type,
    );

  test('an order that is paid, asked for its alias, checked live and issued within seconds', async () => {
    // Names that nobody can register are not taken.
    const domain = freshDomain().replace('.example', '.com');
    const owner = {
      name: 'Anna',
      email: 'anna@customer.example',
      country: 'DE',
      locale: 'en',
      timeZone: 'Europe/Berlin',
    };
    const account = (await ask('POST', '/v1/accounts', owner))['id'];
    const money = { amount: { amount: 100_000, currency: 'EUR' }, method: 'bank_transfer', reference: 'top-up' };
    await ask('POST', `/v1/accounts/${account}/balance/top-ups`, money);
    const csr = await new Requests().make('one', [domain], 'generate');
    const placed = await ask('POST', '/v1/orders', { account, offer: 'certificate-dv', name: domain, csr });
    const product = String((placed['product'] as { id: unknown }).id);
    await until(async () => (await eventsOf(product)).includes('validation_requested'));

    const validations = await ask<Validation[]>('GET', `/v1/products/${product}/validations`);
    const [toPublish, ...others] = validations.flatMap(({ publish }) => publish);
    expect(toPublish).toMatchObject({ type: 'CNAME', name: `_acme-challenge.${domain}` });
    expect(others).toEqual([]);
    acme.world.aliases.set(toPublish?.name ?? '', toPublish?.value ?? '');

    const begun = Date.now();
    await ask('POST', `/v1/products/${product}/validations/${domain}/check`, {});
    await until(async () => (await eventsOf(product)).includes('certificate_issued'));
    expect(Date.now() - begun).toBeLessThan(20_000);
    const [certificate, ...more] = await ask<Certificate[]>('GET', `/v1/products/${product}/certificates`);
    expect(certificate).toMatchObject({ issuer: 'acme', names: [domain], cause: 'order' });
    expect(more).toEqual([]);
    expect((await eventsOf(product)).filter((type) => type === 'validation_requested')).toHaveLength(1);
    const { Status } = await acme.pebble.certificateStatus(certificate?.serial ?? '');
    expect(Status).toBe('Valid');
  }, 90_000);
});
