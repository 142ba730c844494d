import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Client } from '@temporalio/client';
import express from 'express';
import { calendarFeed } from '../api/calendar-feed';
import { createApi } from '../api/index';
import type { ApiPorts } from '../api/ports';
import { publishedAuthority } from '../api/published-authority';
import type { Config } from '../config';
import type { CommandKit } from '../gateways/api-ports/commands';
import { confirmations } from '../gateways/api-ports/confirmations';
import { createApiPorts } from '../gateways/api-ports/index';
import { createDocuments } from '../gateways/documents/renderings';
import { createPagePorts } from '../gateways/page-ports/index';
import { accountPricing } from '../gateways/page-ports/pricing';
import { readBeside } from '../gateways/page-ports/standing-rows';
import type { RenderingThread } from '../gateways/pdf/rendering-thread';
import { createProvisionerCallbacks } from '../gateways/provisioner/callbacks';
import { testCardsShown } from '../gateways/sandbox/card-processor';
import { productOfLink } from '../gateways/senders/link-tokens';
import type { ReadingThread } from '../gateways/support/reading-thread';
import { openAssets } from '../pages/assets';
import { createConfirmationPages } from '../pages/confirmation';
import { createHomePage, createLinkPages, type LinkPagePorts, type LinkPageSettings } from '../pages/index';
import { createInvitationPages } from '../pages/invitation';
import { createLegalTexts } from '../pages/law/legal-texts';
import { createMyPages } from '../pages/my/index';
import { openBrands } from './brands';
import { consumerRights } from './catalogue';
import type { Certificates } from './certificates';
import { contractKit } from './contracts';
import { forecastKit } from './forecast-kit';
import type { Logger } from './logger';
import { migrationKit } from './migration-kit';
import { hasTestClocks, retentionOf } from './record';
import { root } from './root';
import { secretOf } from './secrets';
import { supportKit } from './support';

export interface ApiServerOptions {
  config: Config;
  kit: CommandKit;
  client: Client;
  certificates: Pick<Certificates, 'kit' | 'published'>;
  /** the one place where the API takes its time from */
  clock?: ApiPorts['clock'];
  /** how documents become PDFs */
  render: RenderingThread['render'];
  /** how mails that come in are read */
  readMail: ReadingThread['read'];
  log: Logger;
}

export interface ApiServer {
  url: string;
  ports: ApiPorts;
  stop(): Promise<void>;
}

/** Where people look, not programs. */
const PAGES = [
  'my',
  'sign-in',
  'sign-out',
  'change-address',
  'cancel',
  'withdraw',
  'legal',
  'p',
  'confirm',
  'invitations',
];

const systemClock: ApiPorts['clock'] = { now: async () => new Date().toISOString() };

export async function startApiServer(options: ApiServerOptions): Promise<ApiServer> {
  const { config, kit, client } = options;
  const { env } = config;
  const provisioner = createProvisionerCallbacks(kit.pool, env.PROVISIONER_SECRET);
  const certificates = options.certificates.kit;
  const contracts = contractKit(config, kit.pool, options.render);
  const migrations = migrationKit(certificates);
  const forecast = forecastKit(kit);
  const retention = retentionOf(config);
  const { brands, assets: brandAssets } = openBrands(config);
  const { ports, stop } = createApiPorts({
    kit,
    client,
    clock: options.clock ?? systemClock,
    provisioner,
    forecast,
    certificates,
    support: await supportKit(config, certificates.providers, kit.pool, options.readMail),
    migrations,
    challengeSecret: await secretOf(kit.pool, 'key-compromises'),
    documents: createDocuments(kit.pool, options.render),
    contracts,
    retention,
    consumerRights,
    sellsToConsumers: (brand) => brands.of(brand).consumers,
    brand: env.BRAND_NAME,
    allowPrivateWebhooks: env.WEBHOOKS_ALLOW_PRIVATE,
  });
  const {
    app: api,
    make,
    logPages,
  } = createApi(ports, {
    sandbox: env.SANDBOX,
    testClocks: hasTestClocks(config),
    consumers: brands.consumers,
    rateLimit: { perMinute: env.RATE_LIMIT_PER_MINUTE },
    publicUrl: config.publicUrl,
    log: options.log,
  });
  const assets = openAssets(path.join(root, 'dist/assets'), brandAssets);
  const linkSecret = await secretOf(kit.pool, 'links');
  const pagePorts: LinkPagePorts = {
    ...ports,
    verify: (token) => productOfLink(token, linkSecret),
    beside: (product, at) => readBeside(kit.pool, kit.settings, product, at),
    pricing: accountPricing(kit),
  };
  const look: LinkPageSettings = {
    brands,
    style: assets.style,
    publicUrl: config.publicUrl,
    transferTo: config.seller,
    log: options.log,
  };
  const rateLimit = { perMinute: env.RATE_LIMIT_PER_MINUTE };
  const calendars = calendarFeed(ports, { rateLimit, publicUrl: config.publicUrl, log: options.log });
  const authority = publishedAuthority(options.certificates.published, {
    rateLimit,
    publicUrl: config.publicUrl,
    log: options.log,
  });
  const app = express()
    .disable('x-powered-by')
    .set('trust proxy', env.TRUSTED_PROXIES)
    .use('/assets', assets.router)
    .use(
      PAGES.map((first) => `/${first}`),
      logPages,
    )
    .get('/', logPages)
    .use(createHomePage(pagePorts, look))
    .use(
      createMyPages(
        createPagePorts(kit, ports.clock, make, { certificates, contracts, migrations, forecast, retention }),
        {
          publicUrl: config.publicUrl,
          brands,
          assets,
          seller: config.seller,
          testCards: env.SANDBOX ? testCardsShown : [],
          perMinute: env.RATE_LIMIT_PER_MINUTE,
          log: options.log,
        },
      ),
    )
    .use('/legal', createLegalTexts({ brands, assets, log: options.log }))
    .use('/p', createLinkPages(pagePorts, look))
    .use('/confirm', createConfirmationPages(confirmations(kit, certificates), pagePorts, look))
    .use('/invitations', createInvitationPages(ports.people, ports.contracts, pagePorts, look))
    .use('/calendar', calendars)
    .use(authority)
    .use(api);
  const server = await new Promise<Server>((resolve, reject) => {
    const listening = app.listen(env.PORT, env.HOST, (error?: Error) => (error ? reject(error) : resolve(listening)));
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${env.HOST.includes(':') ? `[${env.HOST}]` : env.HOST}:${port}`,
    ports,
    async stop() {
      await stop();
      server.closeIdleConnections();
      const closed = new Promise((resolve) => server.close(resolve));
      setTimeout(() => server.closeAllConnections(), 3_000).unref();
      await closed;
    },
  };
}
