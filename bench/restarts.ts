import { once } from 'node:events';
import { payInvoices } from './our-lives';
import { pause } from './programs';
import type { Row } from './report';
import type { Stage } from './stage';
import { invoicedLives } from './together';

const PATIENCE = 120_000;

/**
 * B6: the worker is killed while lives sleep, and started again; then all are paid. What a worker has forgotten it must
 * replay, so the rate is held against that of as many lives before, which the worker still remembered.
 */
export async function measureRestart(
  stage: Stage,
  { killed, say }: { killed: number; say: (line: string) => void },
): Promise<Row[]> {
  const products = await invoicedLives(stage, 2 * killed + 1);
  const [first = '', ...others] = products;
  const warm = await rateOf(stage, others.slice(0, killed));

  const { child } = stage.worker;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  // Paid while nobody is there: the first thing that is done afterwards.
  await payInvoices(stage, [first]);
  const started = Date.now();
  stage.worker = await stage.startWorker('worker-again');
  const ready = (Date.now() - started) / 1000;
  await untilRenewed(stage, [first]);
  const effect = (Date.now() - started) / 1000;
  const cold = await rateOf(stage, others.slice(killed));

  say(
    `B6: ${warm.toFixed(1)}/s warm, ${cold.toFixed(1)}/s after the restart; ready ${ready} s, first effect ${effect} s`,
  );
  return [
    {
      measure: `B6 renewals per second after a killed worker, Temporal on ${stage.server}`,
      ours: cold,
      unit: '/s',
      peer: `warm ${warm.toFixed(1)}/s`,
      ratio: cold / warm,
      goal: '≥ 0.7 ×',
      reached: cold >= 0.7 * warm,
      note: `${killed} sleepers`,
    },
    {
      measure: `B6 first effect after the start, Temporal on ${stage.server}`,
      ours: effect,
      unit: 's',
      goal: '≤ 3 s',
      reached: effect <= 3,
      note: `ready after ${ready.toFixed(1)} s`,
    },
  ];
}

async function rateOf(stage: Stage, products: readonly string[]): Promise<number> {
  const before = Date.now();
  await payInvoices(stage, products);
  await untilRenewed(stage, products);
  return (products.length * 1000) / (Date.now() - before);
}

async function untilRenewed({ kit }: Stage, products: readonly string[]): Promise<void> {
  for (const started = Date.now(); ; await pause(25)) {
    const { rows } = await kit.pool.query<{ renewed: number }>(
      'SELECT count(*) AS renewed FROM products WHERE id = ANY($1) AND term_number = 2',
      [products],
    );
    const renewed = rows[0]?.renewed ?? 0;
    if (renewed === products.length) return;
    if (Date.now() - started > PATIENCE) throw new Error(`${renewed} of ${products.length} renewed`);
  }
}
