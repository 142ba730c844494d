import fs from 'node:fs';
import type { Command } from 'commander';
import type { WhatIfLine } from '../../api/ports';
import { apiFor, type World } from '../context';
import { exitCodes, Stop } from '../exit-codes';
import { amountOf, countOf, durationOf } from '../readable';
import { tableOf } from '../table';

type Summary = Extract<WhatIfLine, { type: 'summary' }>;

export function addWhatIf(program: Command, world: World): void {
  program
    .command('what-if <file.json>')
    .description('what would come of a portfolio with other offers, prices, rules or options')
    .addHelpText(
      'after',
      `
The file says what would be different (docs/forecast.md):
  {"portfolio": {"kind": "domain"}, "offers": {"domain-com": {"pricePerYear": 1200}}, "products": 100}

Examples:
  perennial what-if dearer.json
  perennial what-if dearer.json --json > difference.json

Nothing is changed. A large portfolio takes minutes; Ctrl-C gives up.`,
    )
    .action(async (file: string, _options: unknown, command: Command) => {
      const body = read(file);
      const { terminal, interrupted } = world;
      const changedProducts: unknown[] = [];
      for await (const line of apiFor(world, command).lines<WhatIfLine>('POST', '/v1/what-if', interrupted, body)) {
        if (line.type === 'progress') showProgress(world, line);
        else if (line.type === 'product') changedProducts.push(withoutType(line));
        else if (terminal.json) return terminal.document({ ...withoutType(line), changedProducts });
        else return showSummary(world, line);
      }
      throw new Stop(exitCodes.unreachable, 'The answer ended before its summary.');
    });
}

function read(file: string): unknown {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Stop(exitCodes.usage, `${file} cannot be read as JSON: ${(error as Error).message}`);
  }
}

function withoutType<T extends { type: string }>({ type: _, ...rest }: T): Omit<T, 'type'> {
  return rest;
}

function showProgress({ terminal }: World, { done, of, secondsLeft }: Extract<WhatIfLine, { type: 'progress' }>): void {
  if (!terminal.isWatched) return;
  const left = secondsLeft === null ? '' : `, ${durationOf(secondsLeft)} left`;
  terminal.stderr.write(`\r\u001b[K${countOf(done)} of ${countOf(of)} products${left}${done >= of ? '\n' : ''}`);
}

const counts = [
  'mails',
  'reminders',
  'invoices',
  'cancellations',
  'renewals',
  'expiries',
  'deletions',
] as const satisfies (keyof Summary['before'])[];

function showSummary({ terminal }: World, summary: Summary): void {
  const { products, changed, before, after, difference, deadlines, refused } = summary;
  const rows = counts.map((name) => [name, ...[before, after, difference].map((tally) => countOf(tally[name]))]);
  for (const [what, sums] of [
    ['invoiced', difference.invoiced],
    ['cash', difference.cash],
  ] as const) {
    for (const [currency, months] of Object.entries(sums)) {
      for (const [month, amount] of Object.entries(months)) {
        const of = (tally: Summary['before']) => tally[what][currency]?.[month] ?? 0;
        const cells = [of(before), of(after), amount].map((cents) => amountOf({ amount: cents, currency }));
        rows.push([`${what} ${month}`, ...cells]);
      }
    }
  }
  const columns = ['', 'BEFORE', 'AFTER', 'DIFFERENCE'].map((title, index) => ({
    title,
    of: (row: string[]) => row[index] ?? '',
    right: index > 0,
  }));
  for (const line of tableOf(rows, columns, terminal.width)) terminal.say(line);
  terminal.say(`${countOf(changed)} of ${countOf(products)} products would fare otherwise.`);
  const { earlier, later, added, dropped } = deadlines;
  terminal.say(`Deadlines: ${earlier} earlier, ${later} later, ${added} more, ${dropped} fewer.`);
  for (const [reason, count] of Object.entries(refused)) terminal.say(`${countOf(count)} refuse the option: ${reason}`);
  for (const assumption of summary.assumptions) terminal.note(assumption);
}
