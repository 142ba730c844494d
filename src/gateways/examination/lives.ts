import { createHash } from 'node:crypto';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type pg from 'pg';
import { PRODUCT_LIFECYCLE, productWorkflowId } from '../../../workflows/ids';
import type { Examination, Finding } from '../../domain/examination';
import { isOver, type Life } from '../../domain/life';

const PREFIX = productWorkflowId('');
const RUNNING = `WorkflowType = '${PRODUCT_LIFECYCLE}' AND ExecutionStatus = 'Running'`;
const PAGE = 1_000;
const AT_ONCE = 16;

export interface LivesOptions {
  pool: pg.Pool;
  client: Client;
  /** begins a life as a job of the queue would */
  start(product: string): Promise<void>;
}

/**
 * Whether every product that lives has a workflow, and every workflow a product. Both lists are streamed; of the
 * workflows only eight bytes each are kept. Lists are older than the moment in which they are read, and lives go on
 * meanwhile, so that every suspicion is looked at by itself before it is told.
 */
export function examineLives(options: LivesOptions): Examination {
  return {
    title: 'Lives',
    async look(progress) {
      try {
        const { pool, client } = options;
        const running = new Marks();
        const strays = await streamWorkflows(options, running, progress);
        const lost = await streamProducts(options, running, progress);
        const real = await confirmed(strays, (product) => isStray(pool, client, product));
        const fine = `${running.size} workflows, each with its product, and no product without one`;
        return { fine, findings: [...lostFinding(options, lost), ...strayFinding(options, real, running.size)] };
      } catch (error) {
        return { skipped: `the lists could not be read: ${(error as Error).message}` };
      }
    },
  };
}

/** Marks what runs, and gives the products that the record did not know while it was listed. */
async function streamWorkflows(
  { pool, client }: LivesOptions,
  running: Marks,
  progress: (text: string) => void,
): Promise<string[]> {
  const strays: string[] = [];
  let page: string[] = [];
  const look = async () => {
    const { rows } = await pool.query<{ id: string }>(
      'SELECT id FROM unnest($1::text[]) AS w(id) WHERE NOT EXISTS (SELECT 1 FROM products p WHERE p.id = w.id)',
      [page],
    );
    strays.push(...rows.map(({ id }) => id));
    page = [];
    progress(`${running.size} workflows`);
  };
  for await (const { workflowId } of client.workflow.list({ query: RUNNING, pageSize: PAGE })) {
    if (!workflowId.startsWith(PREFIX)) continue;
    const product = workflowId.slice(PREFIX.length);
    running.add(product);
    page.push(product);
    if (page.length >= PAGE) await look();
  }
  await look();
  return strays;
}

/** The products that live and have no workflow. */
async function streamProducts(
  { pool, client }: LivesOptions,
  running: Marks,
  progress: (text: string) => void,
): Promise<string[]> {
  const lost: string[] = [];
  let after = '';
  for (let looked = 0; ; ) {
    const { rows } = await pool.query<{ id: string }>('SELECT id FROM products WHERE id > $1 ORDER BY id LIMIT $2', [
      after,
      PAGE,
    ]);
    const suspects = rows.filter(({ id }) => !running.has(id)).map(({ id }) => id);
    lost.push(...(await confirmed(await living(pool, suspects), (product) => isLost(pool, client, product))));
    looked += rows.length;
    progress(`${looked} products`);
    after = rows.at(-1)?.id ?? '';
    if (rows.length < PAGE) return lost;
  }
}

/** Of products, those whose life goes on, and that no job is about to start. */
async function living(pool: pg.Pool, products: string[]): Promise<string[]> {
  if (products.length === 0) return [];
  const { rows } = await pool.query<{ id: string; life: Life }>(
    `SELECT id, life FROM products WHERE id = ANY($1) AND id NOT IN (
       SELECT j.payload->>'product' FROM graphile_worker._private_jobs j
       JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'start')`,
    [products],
  );
  return rows.filter(({ life }) => !isOver(life)).map(({ id }) => id);
}

async function confirmed(products: string[], holds: (product: string) => Promise<boolean>): Promise<string[]> {
  const found: string[] = [];
  for (let from = 0; from < products.length; from += AT_ONCE) {
    const some = products.slice(from, from + AT_ONCE);
    const answers = await Promise.all(some.map(holds));
    found.push(...some.filter((_, index) => answers[index]));
  }
  return found;
}

/** Asked in this order: a life that ended, or was started, between the two is seen. */
async function isLost(pool: pg.Pool, client: Client, product: string): Promise<boolean> {
  if (await runs(client, product)) return false;
  const [still] = await living(pool, [product]);
  return still !== undefined && !(await runs(client, product));
}

/** A product is in the record before its workflow is started, and never taken out of it. */
async function isStray(pool: pg.Pool, client: Client, product: string): Promise<boolean> {
  if (!(await runs(client, product))) return false;
  const { rows } = await pool.query('SELECT 1 FROM products WHERE id = $1', [product]);
  return rows.length === 0;
}

async function runs(client: Client, product: string): Promise<boolean> {
  try {
    const { status } = await client.workflow.getHandle(productWorkflowId(product)).describe();
    // Between two runs the former one is shown as continued.
    return status.name === 'RUNNING' || status.name === 'CONTINUED_AS_NEW';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}

function lostFinding({ start }: LivesOptions, lost: string[]): Finding[] {
  if (lost.length === 0) return [];
  return [
    {
      code: 'product-without-workflow',
      what: `${lost.length} products live, and have no workflow`,
      means: 'Nothing that is due happens to them: no reminder, no invoice, no renewal. Their life is in the record.',
      mend: 'Start them again from the record.',
      count: lost.length,
      subjects: lost,
      async fix() {
        for (let from = 0; from < lost.length; from += AT_ONCE) {
          await Promise.all(lost.slice(from, from + AT_ONCE).map(start));
        }
        return `${lost.length} go on from the record, and make up for what is overdue.`;
      },
    },
  ];
}

function strayFinding({ pool, client }: LivesOptions, strays: string[], running: number): Finding[] {
  if (strays.length === 0) return [];
  const finding: Finding = {
    code: 'workflow-without-product',
    what: `${strays.length} workflows belong to no product of the record`,
    means:
      'They can do nothing but fail; they are left from a record that was restored or lost, or belong to another one.',
    mend: 'Terminate them in the Temporal UI, once you are sure that this is the record they belong to.',
    count: strays.length,
    subjects: strays.map(productWorkflowId),
  };
  // Where most are strangers, this is rather the wrong database than a few workflows too many.
  if (strays.length * 2 > running) {
    const mend =
      'Is this the database of this Temporal namespace? Most of its workflows are unknown here; --fix keeps off.';
    return [{ ...finding, mend }];
  }
  return [{ ...finding, fix: () => terminate(pool, client, strays) }];
}

async function terminate(pool: pg.Pool, client: Client, strays: string[]): Promise<string> {
  let ended = 0;
  for (const product of strays) {
    if (!(await isStray(pool, client, product))) continue;
    const reason = `perennial doctor: the record has no product ${product}`;
    await client.workflow.getHandle(productWorkflowId(product)).terminate(reason);
    ended += 1;
  }
  return `${ended} terminated, with the reason.`;
}

/** A set of ids in eight bytes each and some room: 64 bits of a hash. Two alike would hide a fault, never make one. */
class Marks {
  private places = new BigUint64Array(1 << 12);
  size = 0;

  add(id: string): void {
    if (this.size * 2 > this.places.length) this.grow();
    const mark = markOf(id);
    const place = this.placeOf(mark);
    if (this.places[place] === mark) return;
    this.places[place] = mark;
    this.size += 1;
  }

  has(id: string): boolean {
    const mark = markOf(id);
    return this.places[this.placeOf(mark)] === mark;
  }

  private placeOf(mark: bigint): number {
    const mask = this.places.length - 1;
    let place = Number(mark & 0xffffffffn) & mask;
    while (this.places[place] !== 0n && this.places[place] !== mark) place = (place + 1) & mask;
    return place;
  }

  private grow(): void {
    const old = this.places;
    this.places = new BigUint64Array(old.length * 2);
    for (const mark of old) if (mark !== 0n) this.places[this.placeOf(mark)] = mark;
  }
}

function markOf(id: string): bigint {
  return createHash('sha1').update(id).digest().readBigUInt64LE(0) || 1n;
}
