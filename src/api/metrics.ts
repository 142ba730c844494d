import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ApiPorts } from './ports';
import type { Served } from './request-log';

/** What Prometheus reads: the process, the requests, and counts that the engine gives. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly gauges = new Map<string, Gauge>();
  private readonly durations = new Histogram({
    name: 'perennial_http_request_duration_seconds',
    help: 'Duration of HTTP requests',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });

  readonly contentType = this.registry.contentType;

  constructor(private readonly health: ApiPorts['health']) {
    collectDefaultMetrics({ register: this.registry });
  }

  readonly observe = ({ method, route, status, seconds }: Served): void => {
    this.durations.observe({ method, route, status }, seconds);
  };

  async text(): Promise<string> {
    for (const gauge of this.gauges.values()) gauge.reset();
    // Without the record there are no counts; what the process itself knows is wanted all the more.
    const counts = await this.health.metrics().catch(() => []);
    for (const { name, help, labels, value } of counts) this.gauge(name, help, Object.keys(labels)).set(labels, value);
    return this.registry.metrics();
  }

  private gauge(name: string, help: string, labelNames: string[]): Gauge {
    const gauge = this.gauges.get(name) ?? new Gauge({ name, help, labelNames, registers: [this.registry] });
    this.gauges.set(name, gauge);
    return gauge;
  }
}
