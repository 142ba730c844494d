import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { ProviderPort } from '../../activities/ports';

const buckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 60];

/** What Prometheus reads of a worker: the process, what it did, and what the Temporal SDK measures of itself. */
export class WorkerMetrics {
  private readonly registry = new Registry();
  private readonly activities = new Histogram({
    name: 'perennial_activity_duration_seconds',
    help: 'Duration of activities, the local ones too, by how they ended',
    labelNames: ['activity', 'outcome'],
    buckets,
    registers: [this.registry],
  });
  private readonly jobs = new Histogram({
    name: 'perennial_job_duration_seconds',
    help: 'Duration of jobs (mails, messages to workflows), by how they ended',
    labelNames: ['task', 'outcome'],
    buckets,
    registers: [this.registry],
  });
  private readonly answers = new Counter({
    name: 'perennial_provider_answers_total',
    help: 'Answers of providers; error is no answer at all',
    labelNames: ['operation', 'answer'],
    registers: [this.registry],
  });

  /** @param ofTemporal where the SDK serves its own measurements */
  constructor(private readonly ofTemporal?: string) {
    collectDefaultMetrics({ register: this.registry });
  }

  activity(activity: string, outcome: 'done' | 'failed', seconds: number): void {
    this.activities.observe({ activity, outcome }, seconds);
  }

  job(task: string, outcome: 'done' | 'failed', seconds: number): void {
    this.jobs.observe({ task, outcome }, seconds);
  }

  counting(provider: ProviderPort): ProviderPort {
    return {
      ask: async (request) => {
        const { operation } = request;
        try {
          const answer = await provider.ask(request);
          this.answers.inc({ operation, answer: answer.kind });
          return answer;
        } catch (error) {
          this.answers.inc({ operation, answer: 'error' });
          throw error;
        }
      },
    };
  }

  async text(): Promise<string> {
    const own = await this.registry.metrics();
    if (this.ofTemporal === undefined) return own;
    const patience = AbortSignal.timeout(3_000);
    const theirs = await fetch(`http://${this.ofTemporal}/metrics`, { signal: patience })
      .then((response) => response.text())
      // What the worker itself knows is wanted all the more.
      .catch(() => '');
    return `${own.trimEnd()}\n${theirs}`;
  }

  get contentType(): string {
    return this.registry.contentType;
  }
}

export interface MetricsServer {
  url: string;
  stop(): Promise<void>;
}

/** Serves them where nobody but Prometheus should reach: `/metrics`, and `/healthz` for whoever watches the process. */
export async function serveMetrics(metrics: WorkerMetrics, address: string): Promise<MetricsServer> {
  const { hostname, port } = new URL(`http://${address}`);
  const server: Server = createServer((request, response) => {
    const answer = async () => {
      if (request.url === '/healthz') return response.end('ok\n');
      if (request.url !== '/metrics') return response.writeHead(404).end();
      return response.setHeader('Content-Type', metrics.contentType).end(await metrics.text());
    };
    answer().catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(port), hostname, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${hostname}:${bound}/metrics`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
