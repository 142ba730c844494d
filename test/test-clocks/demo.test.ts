import { spawn } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { text } from 'node:stream/consumers';
import { ensureBuilt, root } from '../support/theatre';

test('the demo tells a year of five products, and ends by itself where nobody looks at it', async () => {
  ensureBuilt();
  const { DATABASE_URL: _, TEMPORAL_ADDRESS: __, ...env } = process.env;
  const demo = spawn(process.execPath, ['dist/src/main/demo.js'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = text(demo.stdout);
  const status = await new Promise((resolve) => demo.on('exit', resolve));
  expect(status).toBe(0);
  const lines = (await said).split('\n');
  const end = lines.slice(lines.findIndex((line) => line.startsWith('A year and some days of five products')));
  const states = end.flatMap((line) => /^ {2}(\S+garden\.com) +(\w+)/.exec(line)?.slice(1, 3).join(' ') ?? []);
  expect(states).toEqual([
    'annas-garden.com active',
    'www.annas-garden.com expired',
    'mail.annas-garden.com active',
    'old.annas-garden.com deleted',
    'shop.annas-garden.com active',
  ]);
  expect(lines).toContainEqual(expect.stringMatching(/old\.annas-garden\.com +gets the option "delete at expiry"/));
  const seconds = Number(/in ([\d.]+) s:$/.exec(end[0] ?? '')?.[1]);
  const [lately = 0] = loadavg();
  // The goal is that of a machine with nothing else to do.
  expect(seconds).toBeLessThan(15 * Math.max(1, lately / availableParallelism()));
  expect(lines.filter((line) => line.includes('mail: ')).length).toBeGreaterThan(20);
}, 120_000);
