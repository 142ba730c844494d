import { execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { timed, upTo } from './http';
import { drained } from './orders';
import { bareOrder } from './peers/bare-workflow';
import type { Row } from './report';
import type { Stage } from './stage';

const run = promisify(execFile);

const AT_ONCE = 32;
/** Lines per account of the portfolio. */
const PER_ACCOUNT = 20;
const SAMPLE_EVERY = 50;

/** B10: a portfolio taken in by the command line, until every workflow is started, against the bare start of as many. */
export async function measureImports(
  stage: Stage,
  { products, say }: { products: number; say: (line: string) => void },
): Promise<Row[]> {
  const { client, server } = stage;
  const start = () =>
    client.workflow.start(bareOrder, { workflowId: `import/${randomUUID()}`, taskQueue: 'peers', args: [] });
  const round = upTo(Math.min(products, 400));
  await timed(upTo(AT_ONCE * 4), AT_ONCE, start);
  const before = await timed(round, AT_ONCE, start);
  const folder = await mkdtemp(join(tmpdir(), 'perennial-import-'));
  try {
    const file = join(folder, 'portfolio.csv');
    await writePortfolio(file, products);
    const began = performance.now();
    const memory = await importFile(stage, file);
    const answered = (performance.now() - began) / 1000;
    await drained(stage, ['start']);
    const started = (performance.now() - began) / 1000;
    const after = await timed(round, AT_ONCE, start);
    const bare = (2 * round.length) / (before.seconds + after.seconds);
    const ours = products / started;
    say(`B10: ${ours.toFixed(0)}/s against ${bare.toFixed(0)}/s; ${memory.early} KB, then ${memory.late} KB`);
    const grown = memory.late / memory.early;
    return [
      {
        measure: `B10 products imported per second, until started, Temporal on ${server}`,
        ours,
        unit: '/s',
        peer: `bare start ${bare.toFixed(0)}/s`,
        ratio: ours / bare,
        goal: '≥ 0.5 ×',
        reached: ours / bare >= 0.5,
        note: `${products} products; all in the record at ${(products / answered).toFixed(0)}/s`,
      },
      {
        measure: 'B10 memory of the import at its end',
        ours: memory.late / 1024,
        unit: 'MB',
        peer: `after a tenth ${(memory.early / 1024).toFixed(0)} MB`,
        ratio: grown,
        goal: '≤ 1.25 ×',
        reached: grown <= 1.25,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writePortfolio(file: string, products: number): Promise<void> {
  const mark = randomUUID().slice(0, 8);
  const expiry = new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10);
  const out = createWriteStream(file);
  out.write('name;expiry;email;customer name;country;offer\n');
  for (const index of upTo(products)) {
    const customer = Math.floor(index / PER_ACCOUNT);
    const line = `${mark}-${index}.example;${expiry};${mark}-${customer}@example.com;Erika ${customer};DE;mailspace-10\n`;
    if (!out.write(line)) await once(out, 'drain');
  }
  await new Promise<void>((resolve) => out.end(() => resolve()));
}

/** Runs the command as its users do, and looks at its memory: kilobytes after a tenth of its time, and at its end. */
async function importFile({ api }: Stage, file: string): Promise<{ early: number; late: number }> {
  const child = spawn(process.execPath, [require.resolve('../src/main/cli'), 'import', file, '--apply', '--json'], {
    env: { PATH: process.env['PATH'], PERENNIAL_URL: api.url, PERENNIAL_API_KEY: api.key },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (text: Buffer) => {
    said += text.toString();
  });
  const samples: number[] = [];
  let sampling: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    sampling = sampling.then(async () => {
      const rss = await memoryOf(child.pid);
      if (rss > 0) samples.push(rss);
    });
  }, SAMPLE_EVERY);
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(timer);
  await sampling;
  if (status !== 0) throw new Error(`the import ended with ${status}: ${said}`);
  return { early: highest(samples, 0.05, 0.15), late: highest(samples, 0.9, 1) };
}

async function memoryOf(pid: number | undefined): Promise<number> {
  return run('ps', ['-o', 'rss=', '-p', String(pid)]).then(
    ({ stdout }) => Number(stdout),
    () => 0,
  );
}

function highest(samples: number[], from: number, to: number): number {
  const at = (share: number) => Math.floor(share * (samples.length - 1));
  return Math.max(...samples.slice(at(from), at(to) + 1));
}
