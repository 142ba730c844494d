import { percentile, upTo } from './http';
import { ourLives } from './our-lives';
import type { PeerLives, Peers } from './peers/lives';
import { pause } from './programs';
import type { Row } from './report';
import type { Stage } from './stage';
import { Overrun, type Schedule, WAVES } from './waves';

const FAR = 300 * 86_400_000;
/** Lives that tell how long it takes to begin one. */
const TRIAL = 50;
const LEEWAY = 1.4;
/** Before the instant, in which the API is asked with nothing else to do. */
const IDLE = 8_000;
const ASK_EVERY = 20;
const STUCK = 60_000;

/** Lives of which one thing alone is due soon, and all else far ahead. */
interface Together {
  name: string;
  begin(lives: number, at: number): Promise<void>;
  done(): Promise<number>;
}

/** Where only the invoice is due soon. */
export const invoiceOnly = (at: number): Schedule => ({
  due: WAVES.map((wave) => (wave === 'invoice' ? at : at + FAR)),
  end: at + 2 * FAR,
});

/** Invoices in the record: numbers are given without gaps, so the last of them is their count. */
export async function invoicesIssued({ kit }: Stage): Promise<number> {
  const { rows } = await kit.pool.query<{ last: number }>(
    "SELECT coalesce(sum(last), 0)::int AS last FROM number_series WHERE series = 'R'",
  );
  return rows[0]?.last ?? 0;
}

function bareTogether(bare: PeerLives): Together {
  return {
    name: bare.name,
    begin: (lives, at) => bare.begin(lives, { due: [at, at + FAR], end: at + 2 * FAR }),
    done: async () => bare.done(),
  };
}

/** B5: invoices of many products due in the same instant, against bare wake-ups with one empty local activity. */
export async function measureTogether(
  stage: Stage,
  peers: Peers,
  { due, say }: { due: number; say: (line: string) => void },
): Promise<Row[]> {
  const lives = ourLives(stage);
  const ours: Together = {
    name: 'ours',
    begin: (count, at) => lives.begin(count, invoiceOnly(at)),
    done: () => invoicesIssued(stage),
  };
  const bare = await rush(stage, bareTogether(peers.bareLocal), due, say);
  const mails = stage.mails();
  const our = await rush(stage, ours, due, say);
  const sent = await untilSent(stage, mails + due, our.at);
  const { missed, twice, unmailed } = await audit(stage, lives.products);
  say(`B5: ${missed} missed, ${twice} twice, ${unmailed} without their one mail; all mails sent after ${sent} s`);
  const ratio = our.perSecond / bare.perSecond;
  const wrong = missed + twice + unmailed;
  return [
    {
      measure: `B5 invoices due together, issued and mail queued, Temporal on ${stage.server}`,
      ours: our.perSecond,
      unit: '/s',
      peer: `bare wake-ups ${bare.perSecond.toFixed(1)}/s`,
      ratio,
      goal: '≥ 0.9 ×',
      reached: ratio >= 0.9,
      note: `${due} products; mails with their PDF at ${(due / sent).toFixed(1)}/s`,
    },
    { measure: 'B5 missed, twice, or without one mail', ours: wrong, goal: '0', reached: wrong === 0 },
    {
      measure: `B5 API meanwhile, p99, Temporal on ${stage.server}`,
      ours: our.busy,
      unit: 'ms',
      peer: `idle ${our.idle.toFixed(1)} ms`,
      ratio: our.busy / our.idle,
      goal: '≤ 3 ×',
      reached: our.busy <= 3 * our.idle,
      note: `beside the bare wake-ups ${bare.busy.toFixed(1)} ms, idle ${bare.idle.toFixed(1)} ms`,
    },
  ];
}

interface Rushed {
  at: number;
  perSecond: number;
  /** milliseconds, p99 of the API */
  idle: number;
  busy: number;
}

async function rush(stage: Stage, lives: Together, due: number, say: (line: string) => void): Promise<Rushed> {
  const began = Date.now();
  await lives.begin(TRIAL, began + FAR);
  const each = ((Date.now() - began) / TRIAL) * LEEWAY;
  for (let factor = 1; ; factor *= 2) {
    const at = Date.now() + 2 * IDLE + each * due * factor;
    try {
      return await rushAt(stage, lives, due, at, say);
    } catch (error) {
      if (!(error instanceof Overrun) || factor === 4) throw error;
      say(`B5 ${error.message}; again with twice the time`);
      await pause(Math.max(0, at - Date.now()));
      for (let last = -1; (await lives.done()) !== last; await pause(4_000)) last = await lives.done();
    }
  }
}

async function rushAt(
  stage: Stage,
  lives: Together,
  due: number,
  at: number,
  say: (line: string) => void,
): Promise<Rushed> {
  await lives.begin(due, at);
  if (Date.now() > at - IDLE) throw new Overrun(`${lives.name}: the lives began too late`);
  await pause(at - Date.now() - IDLE);
  const before = await lives.done();
  const idle = await asking(stage, async () => pause(Math.max(0, at - Date.now() - 200)));
  const busy = await asking(stage, () => reached(lives, before + due));
  const perSecond = due / ((Date.now() - at) / 1000);
  say(
    `B5 ${lives.name}: ${perSecond.toFixed(1)}/s (${due}); API p99 ${busy.toFixed(1)} ms, idle ${idle.toFixed(1)} ms`,
  );
  return { at, perSecond, idle, busy };
}

/** Asks the API for a list at a steady pace while something goes on; answers the 99th percentile in milliseconds. */
async function asking({ api }: Stage, meanwhile: () => Promise<unknown>): Promise<number> {
  const latencies: number[] = [];
  const asked: Promise<void>[] = [];
  const ask = async () => {
    const before = performance.now();
    await api.get('/v1/products?limit=10');
    latencies.push(performance.now() - before);
  };
  const timer = setInterval(() => asked.push(ask()), ASK_EVERY);
  await meanwhile();
  clearInterval(timer);
  await Promise.all(asked);
  return percentile(latencies, 0.99);
}

async function reached(lives: Together, wanted: number): Promise<void> {
  for (let moved = Date.now(), last = -1; ; await pause(10)) {
    const done = await lives.done();
    if (done >= wanted) return;
    if (done !== last) [last, moved] = [done, Date.now()];
    if (Date.now() - moved > STUCK) throw new Error(`${lives.name}: stuck at ${done}, ${wanted} expected`);
  }
}

/** Seconds from the instant until the last mail was taken by the mail server. */
async function untilSent(stage: Stage, wanted: number, at: number): Promise<number> {
  for (let moved = Date.now(), last = -1; stage.mails() < wanted; await pause(10)) {
    if (stage.mails() !== last) [last, moved] = [stage.mails(), Date.now()];
    if (Date.now() - moved > STUCK) throw new Error(`mails: stuck at ${last}, ${wanted} expected`);
  }
  return Math.round((Date.now() - at) / 100) / 10;
}

/** What the record says afterwards: one invoice and one mail for each product. */
async function audit({ kit }: Stage, products: readonly string[]) {
  const { rows } = await kit.pool.query<{ missed: number; twice: number; unmailed: number }>(
    `SELECT count(*) FILTER (WHERE i.n IS NULL)::int AS missed, count(*) FILTER (WHERE i.n > 1)::int AS twice,
       count(*) FILTER (WHERE m.n IS DISTINCT FROM 1)::int AS unmailed
     FROM unnest($1::text[]) AS p(id)
       LEFT JOIN (SELECT product_id, count(*) AS n FROM invoices GROUP BY 1) i ON i.product_id = p.id
       LEFT JOIN (SELECT product_id, count(*) AS n FROM mails WHERE facts->>'kind' = 'invoice' GROUP BY 1) m ON m.product_id = p.id`,
    [products],
  );
  return rows[0] ?? { missed: Number.NaN, twice: Number.NaN, unmailed: Number.NaN };
}

/** Lives that sleep with an open invoice, whose mails are sent: so many as are asked for. */
export async function invoicedLives(stage: Stage, lives: number): Promise<string[]> {
  const ours = ourLives(stage);
  const [issued, mails] = [await invoicesIssued(stage), stage.mails()];
  const at = Date.now() + 1_000;
  await ours.begin(lives, invoiceOnly(at));
  await reached({ name: 'ours', begin: async () => undefined, done: () => invoicesIssued(stage) }, issued + lives);
  await untilSent(stage, mails + lives, at);
  return upTo(lives).map((index) => ours.products[index] ?? '');
}
