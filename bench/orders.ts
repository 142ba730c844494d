import { randomUUID } from 'node:crypto';
import { each, percentile, timed, upTo } from './http';
import { newAccount } from './our-lives';
import { bareOrder } from './peers/bare-workflow';
import { pause } from './programs';
import type { Row } from './report';
import type { Stage } from './stage';

const AT_ONCE = 32;
const ACCOUNTS = 64;
const ROUNDS = 2;

/** B3: orders over HTTP against the bare start of a trivial workflow, in turns, 32 at once. */
export async function measureOrders(stage: Stage, { orders, say }: { orders: number; say: (line: string) => void }) {
  const { api, client } = stage;
  const accounts: string[] = [];
  await each(upTo(ACCOUNTS), AT_ONCE, async (index) => {
    const account = await api.post<{ id: string }>('/v1/accounts', newAccount(`orders-${index}-${randomUUID()}`));
    accounts.push(account.id);
  });
  const order = (index: number) => {
    const name = `${randomUUID()}.example`;
    return api.post('/v1/orders', { account: accounts[index % ACCOUNTS], offer: 'mailspace-10', name });
  };
  const start = () =>
    client.workflow.start(bareOrder, { workflowId: `order/${randomUUID()}`, taskQueue: 'peers', args: [] });

  await timed(upTo(AT_ONCE * 4), AT_ONCE, order);
  await timed(upTo(AT_ONCE * 4), AT_ONCE, start);
  await drained(stage, ['start', 'mail']);
  const ours = new Side();
  const bare = new Side();
  let started = 0;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const before = performance.now();
    ours.add(await timed(upTo(orders), AT_ONCE, order));
    await drained(stage, ['start']);
    started += (performance.now() - before) / 1000;
    await drained(stage, ['mail']);
    bare.add(await timed(upTo(orders), AT_ONCE, start));
    await pause(500);
  }
  say(`B3: ${ours} against ${bare}`);
  return rowsOf(stage, ours, bare, started);
}

class Side {
  latencies: number[] = [];
  seconds = 0;

  add(round: { latencies: number[]; seconds: number }): void {
    this.latencies.push(...round.latencies);
    this.seconds += round.seconds;
  }

  get perSecond(): number {
    return this.latencies.length / this.seconds;
  }

  toString(): string {
    const [p50, p99] = [percentile(this.latencies, 0.5), percentile(this.latencies, 0.99)];
    return `${this.perSecond.toFixed(0)}/s, p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`;
  }
}

function rowsOf({ server }: Stage, ours: Side, bare: Side, started: number): Row[] {
  const ratio = ours.perSecond / bare.perSecond;
  const [p50, p99] = [percentile(ours.latencies, 0.5), percentile(ours.latencies, 0.99)];
  const slowest = percentile(bare.latencies, 0.99);
  const peer = 'bare start';
  return [
    {
      measure: `B3 orders per second, Temporal on ${server}`,
      ours: ours.perSecond,
      unit: '/s',
      peer: `${peer} ${bare.perSecond.toFixed(0)}/s`,
      ratio,
      goal: '≥ 0.8 ×',
      reached: ratio >= 0.8,
      note: `${(ours.latencies.length / started).toFixed(0)}/s until every workflow is started`,
    },
    {
      measure: `B3 order answered, p99, Temporal on ${server}`,
      ours: p99,
      unit: 'ms',
      peer: `${peer} ${slowest.toFixed(0)} ms`,
      ratio: p99 / slowest,
      goal: '≤ 2 ×',
      reached: p99 <= 2 * slowest,
      note: `p50 ${p50.toFixed(0)} ms, ${peer} ${percentile(bare.latencies, 0.5).toFixed(0)} ms`,
    },
  ];
}

/** Until no job of these kinds waits or runs. */
export async function drained({ kit }: Stage, tasks: string[]): Promise<void> {
  for (;;) {
    const { rows } = await kit.pool.query(
      'SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = ANY($1) LIMIT 1',
      [tasks],
    );
    if (rows.length === 0) return;
    await pause(20);
  }
}
