import type { Client } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import { type NativeConnection, Worker } from '@temporalio/worker';
import type { CertificateAuthority } from '../../activities/certificate-ports';
import { createContractActivities } from '../../activities/contracts';
import { createActivities } from '../../activities/index';
import { createMassRevocationActivities } from '../../activities/mass-revocations';
import type { ProviderPort } from '../../activities/ports';
import { LIFECYCLE_TASK_QUEUE, productWorkflowId, WEBHOOK_TASK_QUEUE } from '../../workflows/ids';
import type { Config } from '../config';
import type { Instant } from '../domain/calendar';
import type { Message } from '../domain/messages';
import type { CertificateKit } from '../gateways/api-ports/certificates';
import type { CommandKit } from '../gateways/api-ports/commands';
import { createDocuments } from '../gateways/documents/renderings';
import { createSmtpSender } from '../gateways/mail/smtp-sender';
import type { RenderingThread } from '../gateways/pdf/rendering-thread';
import { purgeErased } from '../gateways/personal-data/purge';
import { createContractStore } from '../gateways/postgres/contracts';
import { createMassRevocationStore } from '../gateways/postgres/mass-revocations';
import { wakeForgottenMigrations } from '../gateways/postgres/migration-wakes';
import { createPool } from '../gateways/postgres/pool';
import { createHttpProvisioner } from '../gateways/provisioner/http-provisioner';
import { createSandboxBank } from '../gateways/sandbox/bank';
import { createSandboxCards } from '../gateways/sandbox/card-processor';
import { createSandboxProvider } from '../gateways/sandbox/provider';
import { createCardTopUps } from '../gateways/senders/card-top-ups';
import { createContractClient, wakeForgottenContracts } from '../gateways/senders/contract-client';
import { endWorkflow } from '../gateways/senders/end-workflow';
import { type RanJob, startJobRunner } from '../gateways/senders/job-runner';
import { createLifecycleClient } from '../gateways/senders/lifecycle-client';
import { createMailSender } from '../gateways/senders/mail-sender';
import { createMassRevocationClient } from '../gateways/senders/mass-revocation-client';
import { createMigrationClient } from '../gateways/senders/migration-client';
import { purge, wakeForgotten } from '../gateways/senders/purge';
import { askReplacementWindows } from '../gateways/senders/replacement-windows';
import { createWebhookClient } from '../gateways/senders/webhook-client';
import { createClockAdvance } from '../gateways/test-clocks/advance';
import { mailHouses, openBrands } from './brands';
import { contractDesk, contractKit } from './contracts';
import { buildId, deployed, promoteNew } from './deployment';
import { type Logger, namesOf } from './logger';
import { migrationActivities, migrationKit } from './migration-kit';
import { hasTestClocks, retentionOf } from './record';
import { secretOf } from './secrets';
import { watchedActivities } from './watched-activities';
import { createWebhookWorker } from './webhook-worker';
import { WorkerMetrics } from './worker-metrics';
import { type WorkflowBundle, workflowBundle } from './workflow-bundle';

const WEBHOOK_CONNECTIONS = 4;

export interface LifecycleWorkerOptions {
  config: Config;
  kit: CommandKit;
  client: Client;
  connection: NativeConnection;
  certificates: CertificateKit;
  /** the installation's, as the client's (payloads.ts) */
  dataConverter: DataConverter;
  taskQueue?: string;
  clockOffset?: () => number;
  /** what the time is for the products, where that is not this machine's */
  clock?: { now(): Promise<Instant> };
  /** bundled already; as the build did it, or now, unless given */
  workflows?: WorkflowBundle;
  /** by worker deployments, which the time-skipping test server does not have; on unless told otherwise */
  versioned?: boolean;
  /** jobs of a rush are not let gather: somebody waits for each of them, as where time is moved */
  hurried?: boolean;
  /** how documents become PDFs */
  render: RenderingThread['render'];
  log: Logger;
  metrics?: WorkerMetrics;
}

export interface LifecycleWorker {
  /** Settles when the worker ends by itself, with what went wrong. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

/** Runs lives, and the senders of what leaves the house. */
export async function startLifecycleWorker(options: LifecycleWorkerOptions): Promise<LifecycleWorker> {
  const { config, kit, client, connection, log, metrics = new WorkerMetrics() } = options;
  const taskQueue = options.taskQueue ?? LIFECYCLE_TASK_QUEUE;
  const webhookTaskQueue = options.taskQueue ? `${options.taskQueue}-${WEBHOOK_TASK_QUEUE}` : WEBHOOK_TASK_QUEUE;
  const { versioned = true } = options;
  const build = buildId();
  const workflows = options.workflows ?? (await workflowBundle());
  const activities = createActivities({
    record: kit.record,
    provider: metrics.counting(providerOf(config, kit)),
    cards: createSandboxCards(kit.pool),
    debits: createSandboxBank(kit.pool),
    certificates: options.certificates,
    seller: config.seller,
  });
  const clock = options.clock ?? { now: async () => new Date().toISOString() };
  const massRevocations = createMassRevocationActivities({
    record: kit.record,
    store: createMassRevocationStore(kit.pool, kit.time),
    clock,
  });
  const contracts = createContractActivities({
    store: createContractStore(kit.pool, kit.settings),
    desk: contractDesk(config),
  });
  const moving = migrationKit(options.certificates);
  const migrations = migrationActivities(config, kit, options.certificates, moving, clock);
  const creating = Worker.create({
    connection,
    namespace: client.options.namespace,
    dataConverter: options.dataConverter,
    taskQueue,
    activities: { ...activities, ...massRevocations, ...contracts, ...migrations },
    workflowBundle: workflows,
    ...(versioned && { workerDeploymentOptions: deployed(build) }),
    interceptors: { activity: [watchedActivities(log, metrics)] },
    shutdownGraceTime: '5s',
    shutdownForceTime: '10s',
  });
  const webhookPool = createPool(config.env.DATABASE_URL, { max: WEBHOOK_CONNECTIONS });
  const creatingWebhooks = createWebhookWorker(
    { ...options, metrics },
    {
      pool: webhookPool,
      workflows,
      taskQueue: webhookTaskQueue,
      build: versioned ? build : undefined,
    },
  );
  const workers = await Promise.all([creating, creatingWebhooks]);
  const ended = Promise.all(workers.map((one) => one.run())).then(() => undefined);
  if (versioned) log.info(`Worker: ${await promoteNew(client, build)}`);
  const senders = await startSenders({ ...options, clock }, { taskQueue, webhookTaskQueue }, metrics);
  log.info('Worker: lives and senders are running');
  return {
    ended,
    async stop() {
      await senders.stop();
      for (const one of workers) if (one.getState() === 'RUNNING') one.shutdown();
      await ended;
      await webhookPool.end();
    },
  };
}

function providerOf(config: Config, kit: CommandKit): ProviderPort {
  const { PROVISIONER_URL: url, PROVISIONER_SECRET: secret } = config.env;
  return url && secret ? createHttpProvisioner(kit.pool, { url, secret }) : createSandboxProvider(kit.pool);
}

async function startSenders(
  options: LifecycleWorkerOptions & { clock: { now(): Promise<Instant> } },
  { taskQueue, webhookTaskQueue }: { taskQueue: string; webhookTaskQueue: string },
  metrics: WorkerMetrics,
) {
  const { config, kit, client, log, hurried = false } = options;
  const clockOffset = options.clockOffset ?? (() => 0);
  const lifecycle = createLifecycleClient(kit.pool, client, { taskQueue, clockOffset, time: kit.time });
  const houseOf = mailHouses(config, openBrands(config).brands);
  const smtp = createSmtpSender({
    smtpUrl: config.env.SMTP_URL,
    ...houseOf(null),
  });
  const linkSecret = await secretOf(kit.pool, 'links');
  const send = createMailSender(kit.pool, smtp, {
    publicUrl: config.publicUrl,
    houseOf,
    linkSecret,
    ...(config.seller.paypal !== undefined && { paypal: config.seller.paypal }),
    documents: createDocuments(kit.pool, options.render),
    contracts: contractKit(config, kit.pool, options.render).documents,
    gather: hurried ? 0 : 20,
    patience: 2_000,
  });
  const topUp = createCardTopUps(kit, createSandboxCards(kit.pool), options.clock);
  const databaseUrl = config.env.DATABASE_URL;
  const observed = {
    log: (line: string) => log.warn(line),
    observe: (ran: RanJob) => observeJob(ran, log, metrics),
  };
  // The embedded one has no windows.
  const asked = options.certificates.providers
    .filter(({ authority }) => authority.kind === 'acme')
    .map(({ name }) => options.certificates.authority(name));
  const messages = startJobRunner({
    databaseUrl,
    concurrency: 10,
    gather: 0,
    longestPause: 10,
    ...observed,
    crontab: ['11 * * * * purge', ...(asked.length > 0 ? ['* * * * * replacement_windows'] : [])].join('\n'),
    tasks: {
      start: ({ product, afresh }) => lifecycle.start(product, afresh),
      // A job may run twice: by its id the workflow knows the message again.
      signal: ({ product, message }, job) => lifecycle.signal(product, { id: `job_${job}`, ...(message as Message) }),
      webhook: createWebhookClient(kit.pool, client, webhookTaskQueue),
      mass_revocation: createMassRevocationClient(client, taskQueue),
      card_top_up: (job) => topUp(job.topUp),
      contract: createContractClient(kit.pool, client, { taskQueue, clockOffset, time: kit.time }),
      end_workflow: ({ workflow }) => endWorkflow(client, workflow),
      provider_migration: createMigrationClient(client, taskQueue),
      replacement_windows: () => askEachForWindows(kit, asked),
      purge: async () => {
        await purge(kit.pool);
        await purgeErased(kit, retentionOf(config));
        await wakeForgotten(kit.pool);
        await wakeForgottenContracts(kit.pool);
        await wakeForgottenMigrations(kit.pool);
      },
    },
  });
  const mails = startJobRunner({
    databaseUrl,
    concurrency: 5,
    gather: hurried ? 0 : 100,
    longestPause: 300,
    ...observed,
    tasks: { mail: ({ mail }) => send(mail) },
  });
  const advance = createClockAdvance(kit.pool, client);
  const clocks = hasTestClocks(config)
    ? startJobRunner({
        databaseUrl,
        concurrency: 2,
        gather: 0,
        longestPause: 10,
        ...observed,
        tasks: { advance: ({ clock }) => advance(clock) },
      })
    : undefined;
  const runners = await Promise.all([messages, mails, clocks]);
  return {
    async stop() {
      await Promise.all(runners.map((runner) => runner?.stop()));
      smtp.close();
    },
  };
}

/** One that is away must not keep the others from being asked. @throws at the end, the first failure of all */
async function askEachForWindows(kit: CommandKit, authorities: readonly CertificateAuthority[]): Promise<void> {
  const asked = await Promise.allSettled(authorities.map((one) => askReplacementWindows(kit, one)));
  const failed = asked.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}

/** A job's line names what it was about by ids; the text of a failure is the queue's to keep, and the operators' list shows it. */
function observeJob({ task, job, attempt, about, seconds, error }: RanJob, log: Logger, metrics: WorkerMetrics): void {
  metrics.job(task, error === undefined ? 'done' : 'failed', seconds);
  const workflow = about.product === undefined ? {} : namesOf(productWorkflowId(about.product));
  const facts = { task, job, attempt, ...about, ...workflow, ms: Math.round(seconds * 1e5) / 100 };
  if (error === undefined) log.debug(facts, 'job');
  else log.warn({ ...facts, err: error }, 'job failed');
}
