import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { createPool } from '../src/gateways/postgres/pool';
import { cpuSeconds } from './cpu';
import { drained } from './orders';
import { ourLives } from './our-lives';
import type { Peers } from './peers/lives';
import { pause } from './programs';
import type { Row } from './report';
import type { Stage } from './stage';
import { scheduleFrom } from './waves';

const FAR = 200 * 86_400_000;
const IDLE = 20_000;
/** Timers and transfers that begin a workflow are gone by then. */
const SETTLED_AFTER = 15_000;
const LONGEST = 120_000;
const DATABASES = ['temporal', 'temporal_visibility', 'perennial'] as const;
type Database = (typeof DATABASES)[number];

/** What a table holds. */
interface Held {
  rows: number;
  bytes: number;
}
type Tables = Map<string, Held>;

/**
 * B2: what a product costs while nothing is due: rows and bytes in Temporal's and in the product's database, beside a
 * bare workflow that sleeps; memory of the worker; and whether anything is done at all. Needs Temporal on PostgreSQL.
 */
export async function measureSleepers(
  stage: Stage,
  peers: Peers,
  { sizes, say }: { sizes: number[]; say: (line: string) => void },
): Promise<Row[]> {
  const far = scheduleFrom(Date.now() + FAR, 60_000);
  const ours = ourLives(stage);
  const ledgers = DATABASES.map((name) => new Ledger(stage.postgresUrl, name));
  try {
    const idleBefore = await idleShare();
    const memory = [{ lives: 0, megabytes: memoryOf(stage.worker.child.pid) }];
    const rows: Row[] = [];
    let lives = 0;
    for (const size of sizes) {
      const added = size - lives;
      const isFirst = lives === 0;
      if (isFirst) await settle(ledgers);
      const before = isFirst ? await takeAll(ledgers) : undefined;
      await ours.begin(added, far);
      await drained(stage, ['start']);
      lives = size;
      memory.push({ lives, megabytes: memoryOf(stage.worker.child.pid) });
      if (before) {
        await settle(ledgers);
        const between = await takeAll(ledgers);
        await peers.bareLocal.begin(added, far);
        await settle(ledgers);
        const after = await takeAll(ledgers);
        rows.push(...sizeRows(added, grown(before, between, added), grown(between, after, added), say));
      }
      say(`B2: ${lives} sleepers, worker ${memory.at(-1)?.megabytes.toFixed(0)} MB`);
    }
    const idleAfter = await idleShare();
    return [...rows, ...restRows(memory, idleBefore, idleAfter)];
  } finally {
    for (const ledger of ledgers) await ledger.close();
  }
}

/** Rows and bytes of the tables of one database. */
class Ledger {
  private readonly pool: pg.Pool;

  constructor(
    postgresUrl: string,
    readonly database: Database,
  ) {
    const url = new URL(postgresUrl);
    url.pathname = `/${database}`;
    this.pool = createPool(url.href, { max: 1 });
  }

  /** Bytes without the room that rewritten and deleted rows left, which is used again: tables are packed before. */
  async take(): Promise<Tables> {
    const tables: Tables = new Map();
    for (const name of await this.names()) {
      await this.pool.query(`VACUUM FULL ${name}`);
      const { rows } = await this.pool.query<Held>(
        `SELECT (SELECT count(*) FROM ${name}) AS rows, pg_total_relation_size('${name}') AS bytes`,
      );
      if (rows[0]) tables.set(name, rows[0]);
    }
    return tables;
  }

  async rows(): Promise<number> {
    const counts = (await this.names()).map((name) => `(SELECT count(*) FROM ${name})`);
    const { rows } = await this.pool.query<{ sum: number }>(`SELECT ${counts.join(' + ')} AS sum`);
    return rows[0]?.sum ?? 0;
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  private async names(): Promise<string[]> {
    const { rows } = await this.pool.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
    );
    return rows.map(({ name }) => name);
  }
}

async function takeAll(ledgers: Ledger[]): Promise<Map<Database, Tables>> {
  const taken = new Map<Database, Tables>();
  for (const ledger of ledgers) taken.set(ledger.database, await ledger.take());
  return taken;
}

/** Until nothing has come or gone for a while. */
async function settle(ledgers: Ledger[]): Promise<void> {
  const started = Date.now();
  for (let last = -1, since = Date.now(); Date.now() - since < SETTLED_AFTER; await pause(2_500)) {
    let rows = 0;
    for (const ledger of ledgers) rows += await ledger.rows();
    if (rows !== last) [last, since] = [rows, Date.now()];
    if (Date.now() - started > LONGEST) return;
  }
}

/** What each table has grown by per life, of those that have. */
function grown(before: Map<Database, Tables>, after: Map<Database, Tables>, lives: number): Map<Database, Tables> {
  const all = new Map<Database, Tables>();
  for (const [database, tables] of after) {
    const some: Tables = new Map();
    for (const [name, { rows, bytes }] of tables) {
      const old = before.get(database)?.get(name) ?? { rows: 0, bytes: 0 };
      some.set(name, { rows: (rows - old.rows) / lives, bytes: (bytes - old.bytes) / lives });
    }
    all.set(database, some);
  }
  return all;
}

const totalOf = (tables: Tables | undefined, what: keyof Held) =>
  [...(tables?.values() ?? [])].reduce((sum, held) => sum + held[what], 0);

function sizeRows(
  lives: number,
  ours: Map<Database, Tables>,
  bare: Map<Database, Tables>,
  say: (line: string) => void,
): Row[] {
  for (const [who, of] of [
    ['ours', ours],
    ['bare', bare],
  ] as const)
    for (const [database, tables] of of) say(`B2 ${who}, ${database}: ${tablesLine(tables)}`);
  const row = (database: Database, what: keyof Held, goal: number | undefined): Row => {
    const [our, their] = [totalOf(ours.get(database), what), totalOf(bare.get(database), what)];
    return {
      measure: `B2 a sleeping product, ${what} in ${database}`,
      ours: our,
      ...(database !== 'perennial' && { peer: `bare ${their.toFixed(what === 'rows' ? 2 : 0)}`, ratio: our / their }),
      ...(goal !== undefined && { goal: `≤ ${goal}`, reached: our <= goal }),
      note: what === 'bytes' ? `${lives} lives; packed, with indexes` : tablesLine(ours.get(database)),
    };
  };
  return [
    row('temporal', 'rows', 7),
    row('temporal', 'bytes', 4_096),
    row('temporal_visibility', 'bytes', undefined),
    row('perennial', 'bytes', 2_048),
  ];
}

function tablesLine(tables: Tables = new Map()): string {
  return [...tables]
    .filter(([, { rows, bytes }]) => Math.abs(rows) >= 0.01 || bytes >= 10)
    .map(([name, { rows, bytes }]) => `${name.replace(/^\w+\./, '')} ${rows.toFixed(2)} (${bytes.toFixed(0)} B)`)
    .join(', ');
}

function restRows(memory: { lives: number; megabytes: number }[], idleBefore: number, idleAfter: number): Row[] {
  const first = memory[1]?.megabytes ?? Number.NaN;
  const last = memory.at(-1) ?? { lives: 0, megabytes: Number.NaN };
  return [
    {
      measure: `B2 memory of a worker with ${last.lives} sleepers`,
      ours: last.megabytes,
      unit: 'MB',
      peer: `with ${memory[1]?.lives} ${first.toFixed(0)} MB`,
      ratio: last.megabytes / first,
      note: memory.map(({ lives, megabytes }) => `${lives}: ${megabytes.toFixed(0)}`).join(', '),
    },
    {
      measure: `B2 processor time while ${last.lives} sleep, of one core`,
      ours: idleAfter * 100,
      unit: '%',
      peer: `with none ${(idleBefore * 100).toFixed(1)} %`,
      note: 'engine, Temporal and PostgreSQL together',
    },
  ];
}

async function idleShare(): Promise<number> {
  await pause(3_000);
  const before = cpuSeconds();
  await pause(IDLE);
  return ((cpuSeconds() - before) * 1000) / IDLE;
}

/** Resident memory in megabytes; NaN where there is no /proc. */
function memoryOf(pid: number | undefined): number {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes) / 1024;
  } catch {
    return Number.NaN;
  }
}
