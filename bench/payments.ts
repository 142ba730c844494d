import { randomUUID } from 'node:crypto';
import { each, percentile, upTo } from './http';
import { drained } from './orders';
import { newAccount } from './our-lives';
import { pause } from './programs';
import type { Row } from './report';
import type { Stage } from './stage';

const WARM_UP = 10;
const SAMPLES = 100;
const POLL = 8;
const PATIENCE = 60_000;
/** Half of what a design that looks for payments every minute waits. */
const HALF_A_MINUTE = 30_000;

interface Product {
  id: string;
  term: { number: number } | null;
  openInvoice: { open: { amount: number; currency: string } } | null;
}

/** B4: how long after a payment was reported its product is shown as renewed, one at a time. */
export async function measurePayments(stage: Stage, { say }: { say: (line: string) => void }): Promise<Row[]> {
  const due = await productsToPay(stage, WARM_UP + SAMPLES);
  const latencies: number[] = [];
  for (const product of due) {
    latencies.push(await untilRenewed(stage, product));
    await pause(100);
  }
  const counted = latencies.slice(WARM_UP);
  const [p50, p99] = [percentile(counted, 0.5), percentile(counted, 0.99)];
  say(`B4: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`);
  const row = (name: string, value: number, goal: number): Row => ({
    measure: `B4 payment reported to product renewed, ${name}, Temporal on ${stage.server}`,
    ours: value,
    unit: 'ms',
    peer: `asking once a minute ${HALF_A_MINUTE} ms on average`,
    ratio: value / HALF_A_MINUTE,
    goal: `≤ ${goal} ms`,
    reached: value <= goal,
  });
  return [row('p50', p50, 60), row('p99', p99, 250)];
}

/** Products taken over five days before their expiry: their renewal invoice is issued at once. */
async function productsToPay(stage: Stage, count: number): Promise<Product[]> {
  const { api } = stage;
  const expiry = new Date(Date.now() + 5 * 86_400_000).toISOString();
  const ids: string[] = [];
  await each(upTo(count), 16, async () => {
    const name = `${randomUUID()}.example`;
    const account = await api.post<{ id: string }>('/v1/accounts', newAccount(randomUUID()));
    const body = { account: account.id, offer: 'mailspace-10', name, existing: { expiry } };
    ids.push((await api.post<{ product: Product }>('/v1/orders', body)).product.id);
  });
  const products: Product[] = [];
  for (const id of ids) products.push(await untilShown(stage, id, (one) => one.openInvoice !== null));
  await drained(stage, ['start', 'mail']);
  return products;
}

async function untilRenewed(stage: Stage, { id, openInvoice }: Product): Promise<number> {
  const asked = performance.now();
  await stage.api.post('/v1/payments', { reference: `bench ${id}`, amount: openInvoice?.open, product: id });
  await untilShown(stage, id, ({ term }) => term?.number === 2);
  return performance.now() - asked;
}

async function untilShown({ api }: Stage, id: string, as: (product: Product) => boolean): Promise<Product> {
  for (const started = Date.now(); Date.now() - started < PATIENCE; await pause(POLL)) {
    const product = await api.get<Product>(`/v1/products/${id}`);
    if (as(product)) return product;
  }
  throw new Error(`${id} is not shown as expected after a minute`);
}
