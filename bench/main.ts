import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureCertificates } from './certificates';
import { Ending } from './ending';
import { measureImports } from './imports';
import { measureLists } from './lists';
import { measureLives } from './lives';
import { measureMassRevocation } from './mass-revocations';
import { measureMyPages } from './my-pages';
import { measureOrders } from './orders';
import { measurePayments } from './payments';
import { openPeers, type Peers } from './peers/lives';
import { buildRealServer, hasRealServer } from './real-server';
import { describeMachine, loadNow, type Row, tableOf, writeResults } from './report';
import { measureRestart } from './restarts';
import { measureSleepers } from './sleepers';
import { openStage, type ServerKind, type Stage } from './stage';
import { measureTogether } from './together';

const usage = `npm run bench -- [options]

  --only B1,B3       some of B1 (terms per second), B2 (a sleeping product), B3 (orders), B4 (payment to renewal),
                     B5 (all due at once), B6 (a killed worker), B7 (certificates), B9 (lists; only if named), B10 (import),
                     B11 (mass revocation; only if named), B12 (customer pages; only if named)
  --server NAME      dev or postgresql instead of both: on what Temporal runs
  --lives N          lives at once in B1 (120)
  --orders N         orders per round in B3 (200)
  --sleepers N,M     products that sleep in B2: sizes are taken with the first number, memory with all (1000)
  --due N            products due in the same second in B5 (1000)
  --killed N         sleepers of the killed worker in B6 (500)
  --products N       products imported in B10 (2000), and in the lists of B9 (1000000: minutes, and 7 GB of disk)
  --certificates N   certificates that are replaced and revoked in B11 (2000)
  --build-server     builds Temporal's server for PostgreSQL if it is missing (Go, up to ten minutes)
  --profile FOLDER   writes CPU profiles of the programs`;

const MEASURES = ['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B9', 'B10', 'B11', 'B12'];

const say = (line: string) => process.stderr.write(`${line}\n`);

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: 'B1,B2,B3,B4,B5,B6,B7,B10' },
    server: { type: 'string' },
    lives: { type: 'string', default: '120' },
    orders: { type: 'string', default: '200' },
    sleepers: { type: 'string', default: '1000' },
    due: { type: 'string', default: '1000' },
    killed: { type: 'string', default: '500' },
    products: { type: 'string' },
    certificates: { type: 'string', default: '2000' },
    'build-server': { type: 'boolean', default: false },
    profile: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const wanted = options.only.toUpperCase().split(/[\s,]+/);
const rows: Row[] = [];
const missing: string[] = [];
let ending = new Ending();

async function main(): Promise<void> {
  if (options.help) return console.log(usage);
  checkOptions();
  const machine = describeMachine();
  const started = Date.now();
  if (options['build-server']) await buildRealServer(say);
  const chosen = servers();
  for (const server of chosen) {
    ending = new Ending();
    try {
      const stage = await openStage({ server, profile: options.profile, say, ending });
      await measure(stage, await openPeers(stage), server === chosen.at(-1));
    } finally {
      await ending.end();
    }
  }
  machine.load.push(loadNow());
  tell();
  writeResults(join(__dirname, '../../bench/results.json'), machine, rows, missing);
  const { cores, memoryGB, node, load } = machine;
  const minutes = ((Date.now() - started) / 60_000).toFixed(1);
  console.log(`${cores} cores, ${memoryGB} GB, Node ${node}, load ${load.join(' to ')}; ${minutes} minutes`);
}

/** Also when it is interrupted: what took minutes is not lost. */
function tell(): void {
  console.log(`\n${tableOf(rows)}\n`);
  for (const line of missing) console.log(`not measured: ${line}`);
}

function checkOptions(): void {
  const unknown = wanted.filter((name) => !MEASURES.includes(name));
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}; there are ${MEASURES.join(', ')}`);
  if (options.server !== undefined && !['dev', 'postgresql'].includes(options.server))
    throw new Error(`--server ${options.server}: it can be dev or postgresql`);
}

function servers(): ServerKind[] {
  if (options.server === 'dev') return ['dev server'];
  if (hasRealServer()) return options.server ? ['PostgreSQL'] : ['dev server', 'PostgreSQL'];
  if (options.server) throw new Error("Temporal's server for PostgreSQL is missing: --build-server makes it");
  missing.push('Temporal on PostgreSQL, for want of its server: --build-server makes it');
  return ['dev server'];
}

/** Latencies do not differ enough between the servers to be taken twice. */
async function measure(stage: Stage, peers: Peers, isLast: boolean): Promise<void> {
  const lives = { lives: Number(options.lives), takesCounts: isLast, say };
  if (wanted.includes('B1')) rows.push(...(await measureLives(stage, peers, lives)));
  if (wanted.includes('B2') && stage.server === 'PostgreSQL') {
    const sizes = options.sleepers.split(',').map(Number);
    rows.push(...(await measureSleepers(stage, peers, { sizes, say })));
  }
  if (wanted.includes('B3')) rows.push(...(await measureOrders(stage, { orders: Number(options.orders), say })));
  if (wanted.includes('B4') && isLast) rows.push(...(await measurePayments(stage, { say })));
  if (wanted.includes('B5')) rows.push(...(await measureTogether(stage, peers, { due: Number(options.due), say })));
  if (wanted.includes('B6')) rows.push(...(await measureRestart(stage, { killed: Number(options.killed), say })));
  if (wanted.includes('B7') && isLast) rows.push(...(await measureCertificates(stage, { say })));
  if (wanted.includes('B9') && isLast) {
    rows.push(...(await measureLists(stage, { products: Number(options.products ?? 1_000_000), say })));
  }
  if (wanted.includes('B12') && isLast) rows.push(...(await measureMyPages(stage, { say })));
  if (wanted.includes('B11')) {
    const certificates = Number(options.certificates);
    rows.push(...(await measureMassRevocation(stage, { certificates, say })));
  }
  if (wanted.includes('B10')) {
    rows.push(...(await measureImports(stage, { products: Number(options.products ?? 2_000), say })));
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    tell();
    void ending.end().finally(() => process.exit(130));
  });
}
main().then(
  () => process.exit(0),
  (error: unknown) => {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exit(1);
  },
);
